import type {Leaf} from './tree.js';

/** The offset in the source of a place in the reading of a leaf. */
export function sourceOf({reading}: Leaf, at: number): number {
  const {offsets} = reading;
  let low = 0;
  let high = offsets.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle * 2] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return (offsets[low * 2 + 1] ?? 0) + at - (offsets[low * 2] ?? 0);
}
