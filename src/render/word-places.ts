/** Where words stand in a text as whole words: no letter or figure touches them. */
export function wordPlaces(text: string, words: string, from = 0, to = text.length): number[] {
  // Of a long text only the stretch, with the signs beside it.
  if (to + words.length + 1 < text.length) {
    const base = Math.max(0, from - 1);
    return wordPlaces(text.slice(base, to + words.length + 1), words, from - base, to - base).map((at) => at + base);
  }
  const places: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && at < to; at = text.indexOf(words, at + 1)) {
    if (!isJoined(text.charAt(at - 1), words.charAt(0)) && !isJoined(words.charAt(words.length - 1), text.charAt(at + words.length))) places.push(at);
  }
  return places;
}

// no blanks stand between words in these scripts
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Tibetan}]/u;

/** Two signs are of one word. */
function isJoined(before: string, after: string): boolean {
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && !unparted.test(before) && !unparted.test(after);
}
