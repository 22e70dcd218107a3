/** Findings by where they stand: those of each leaf in order, and searching among them by halving. */
import type {Leaf} from '../tree.js';
import type {Found} from './flow.js';

/** Where a finding begins in its first leaf. */
export function startOf({parts: [part]}: Found): number {
  return part?.start ?? 0;
}

/** The findings that begin in each leaf, in order. */
export function sortByLeaf(all: readonly Found[]): Map<Leaf, Found[]> {
  const byLeaf = new Map<Leaf, Found[]>();
  for (const found of all) {
    const leaf = found.parts[0]?.leaf;
    const here = leaf && byLeaf.get(leaf);
    if (here) here.push(found);
    else if (leaf) byLeaf.set(leaf, [found]);
  }
  for (const here of byLeaf.values()) here.sort((left, right) => startOf(left) - startOf(right));
  return byLeaf;
}

/** The first finding that starts at this place or after it: they are sorted. */
export function firstFrom(here: readonly Found[], at: number): number {
  let low = 0;
  let high = here.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(here[middle] as Found) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
