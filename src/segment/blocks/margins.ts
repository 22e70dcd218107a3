/** Where the lines of a text begin and end. */
import {indentOf, startsLow, widthOf, type Draft} from '../draft.js';

const counted = new WeakMap<Draft, ReadonlyMap<number, number>>();

/** How many lines that go on in lower case have each indentation; the commonest first. */
function indentations(draft: Draft): ReadonlyMap<number, number> {
  let counts = counted.get(draft);
  if (!counts) {
    const found = new Map<number, number>();
    for (let line = 0; line < draft.lines.count; line++) if (startsLow(draft, line)) found.set(indentOf(draft, line), (found.get(indentOf(draft, line)) ?? 0) + 1);
    counts = new Map([...found].sort((left, right) => right[1] - left[1]));
    counted.set(draft, counts);
  }
  return counts;
}

/** The indentation that most lines have which go on in lower case. */
export function usualMargin(draft: Draft): number {
  return [...indentations(draft).keys()][0] ?? 0;
}

/** The margin of the text, from which much of it may be set in; on pages it is the usual one, since each page may have its own. */
export function outerMargin(draft: Draft): number {
  if (draft.breaks.length > 0) return usualMargin(draft);
  const all = [...indentations(draft)];
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  return Math.min(...all.filter(([, count]) => count >= total * 0.2).map(([indent]) => indent), usualMargin(draft));
}

/** The first word of the next line would have fitted on this one. */
export function isEarly(draft: Draft, line: number, next: number, measure: number): boolean {
  const from = draft.first[next] ?? 0;
  let to = from;
  while (to < (draft.last[next] ?? 0) && draft.source.charCodeAt(to) !== 32) to++;
  return widthOf(draft, line) + 1 + (to - from) <= measure - 2;
}
