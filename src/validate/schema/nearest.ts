/**
 * The names nearest to a misspelt one: by edit distance with neighbours swapped (Damerau and
 * Levenshtein, the form that edits no letter twice), letters of another case counting little.
 *
 *     persname → persName      fotnote → footnote      hed → head
 */

/** At most `most` of the candidates, the nearest first; none that is a different word. */
export function nearest(word: string, candidates: Iterable<string>, most = 5): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const found: {name: string; distance: number}[] = [];
  for (const name of candidates) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const distance = name.toLowerCase() === word.toLowerCase() ? 0.5 : editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance <= limit) found.push({name, distance});
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return found.slice(0, most).map(({name}) => name);
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
