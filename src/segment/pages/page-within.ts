/**
 * Running heads that nothing but the broken sentence around them tells.
 */
import {type Draft, type Furniture, lineText} from '../draft.js';
import {add, headKey, isBlank, isHeadLike, isPlaced, isWithinSentence, type Head} from './page-lines.js';

/** Where nothing else tells a page, it has so many lines at least. */
const leastPage = 12;

/**
 * Heads of pages that have neither number nor form feed: lines apart, in capitals or in the middle,
 * that part a sentence, and come back or are known from pages with a number.
 */
export function findWithin(draft: Draft, furniture: Map<number, Furniture>, beside: ReadonlyMap<string, number>): void {
  const counts = new Map(beside);
  const found: Head[] = [];
  for (let line = 1; line < draft.lines.count - 1; line++) {
    if (isBlank(draft, line) || furniture.has(line) || !isHeadLike(draft, line, new Map()) || !isPlaced(draft, line)) continue;
    const key = headKey(lineText(draft, line));
    if (key.length < 3 || !isWithinSentence(draft, line, furniture, beside.has(key))) continue;
    found.push({line, key, isBelow: true});
    add(counts, key);
  }
  // Pages are longer than what stands between the lines of a refrain.
  const isPaged = found.every(({line}, index) => index === 0 || line - (found[index - 1]?.line ?? 0) >= leastPage);
  for (const {line, key} of found) {
    const count = counts.get(key) ?? 0;
    if (count >= 2 && (beside.has(key) || (isPaged && found.length >= 3))) furniture.set(line, {line, kind: 'header', place: 'top'});
  }
}
