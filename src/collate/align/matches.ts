/** How good an alignment is: the words that pairs of witnesses have in one column, each with its weight. */
import type {Member} from './profile.js';
import type {Vocabulary} from './vocabulary.js';

/** What the pairs of equal words in one column are worth. */
export function countMatches({weights}: Vocabulary, members: readonly Member[], columns: number): number {
  const found = Array.from({length: columns}, () => new Map<number, number>());
  let sum = 0;
  for (const {ids, columnOf, weight} of members) {
    for (const [at, column] of columnOf.entries()) {
      const id = ids[at] ?? 0;
      const known = found[column]?.get(id) ?? 0;
      sum += (weights[id] ?? 0) * known * weight;
      found[column]?.set(id, known + weight);
    }
  }
  return sum;
}

/** What it could be at most: as if order did not matter. */
export function mostMatches({weights}: Vocabulary, members: readonly Member[]): number {
  const counts = members.map(({ids}) => countWords(ids));
  let sum = 0;
  for (const [index, one] of counts.entries()) {
    for (let other = index + 1; other < counts.length; other++) {
      const factor = (members[index]?.weight ?? 1) * (members[other]?.weight ?? 1);
      for (const [id, times] of one) sum += (weights[id] ?? 0) * Math.min(times, counts[other]?.get(id) ?? 0) * factor;
    }
  }
  return sum;
}

function countWords(ids: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
