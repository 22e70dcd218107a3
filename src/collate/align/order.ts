/**
 * In what order witnesses are aligned: first the two that are most alike, then always the one
 * that is most like any that is in already. The order in which they are given plays no part.
 */
import type {Grams} from './grams.js';

/** Places of the witnesses in the order in which they should be aligned. */
export function orderMembers(grams: readonly Grams[], count: number): number[] {
  if (count < 3) return [...Array(count).keys()];
  const likeness = measure(grams, count);
  const order: number[] = [];
  const best = new Float64Array(count).fill(-1);
  let next = mostAlike(likeness);
  while (next >= 0) {
    order.push(next);
    for (const [other, alike] of (likeness[next] ?? []).entries()) best[other] = Math.max(best[other] ?? -1, alike);
    next = -1;
    for (let other = 0; other < count; other++) {
      if (!order.includes(other) && (next < 0 || (best[other] ?? -1) > (best[next] ?? -1))) next = other;
    }
  }
  return order;
}

function mostAlike(likeness: readonly (readonly number[])[]): number {
  const highest = likeness.map((row) => Math.max(...row));
  return highest.indexOf(Math.max(...highest));
}

/** The share of words and pairs of words that two witnesses have in common. */
function measure(grams: readonly Grams[], count: number): number[][] {
  const sets = grams.filter(({size}) => size < 4).map(({of}) => of.map((runs) => Int32Array.from(new Set(runs)).sort()));
  const likeness = Array.from({length: count}, () => new Array<number>(count).fill(-1));
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      let common = 0;
      let all = 1;
      for (const set of sets) {
        const a = set[one] ?? new Int32Array(0);
        const b = set[other] ?? new Int32Array(0);
        common += countCommon(a, b);
        all += a.length + b.length;
      }
      const row = likeness[one];
      const column = likeness[other];
      if (row) row[other] = common / all;
      if (column) column[one] = common / all;
    }
  }
  return likeness;
}

/** How many numbers stand in both of two increasing lists. */
function countCommon(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}
