/**
 * Runs of two and of four words as numbers: equal runs, equal numbers. They are the
 * landmarks by which long texts find their way to each other.
 */

/** For each witness: the numbers of the runs that begin at each of its words. */
export interface Grams {
  size: number;
  /** How many different ones there are; numbers are below. */
  count: number;
  of: Int32Array[];
}

/** Runs of four, of two and of one, the surest first. */
export function numberGrams(ids: Int32Array[], words: number): Grams[] {
  const single = {size: 1, count: words, of: ids};
  const double = joinGrams(single);
  return [joinGrams(double), double, single];
}

/** A run and the run that follows it are one of double size. */
function joinGrams({size, of}: Grams): Grams {
  const total = of.reduce((sum, {length}) => sum + length, 0);
  const slots = 2 << Math.ceil(Math.log2(total + 2));
  const first = new Int32Array(slots);
  const second = new Int32Array(slots);
  const number = new Int32Array(slots);
  let count = 0;
  const numberOf = (a: number, b: number): number => {
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (slots - 1);
    while (number[slot] !== 0 && (first[slot] !== a || second[slot] !== b)) slot = (slot + 1) & (slots - 1);
    if (number[slot] === 0) {
      first[slot] = a;
      second[slot] = b;
      number[slot] = ++count;
    }
    return (number[slot] ?? 1) - 1;
  };
  const joined = of.map((runs) => {
    const own = new Int32Array(Math.max(0, runs.length - size));
    for (let at = 0; at < own.length; at++) own[at] = numberOf(runs[at] ?? 0, runs[at + size] ?? 0);
    return own;
  });
  return {size: size * 2, count, of: joined};
}
