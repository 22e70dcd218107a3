/** Where words stand in a text as whole words: no letter or figure touches them. */
export function wordPlaces(text: string, words: string, from = 0, to = text.length): number[] {
  // Of a long text only the stretch, with the signs beside it.
  if (to + words.length + 1 < text.length) {
    const base = Math.max(0, from - 1);
    return wordPlaces(text.slice(base, to + words.length + 1), words, from - base, to - base).map((at) => at + base);
  }
  const places: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && at < to; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length))) places.push(at);
  }
  return places;
}
