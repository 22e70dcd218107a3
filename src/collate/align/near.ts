/**
 * How near two words are that are not the same: near enough to stand in one column rather
 * than in two, though a word that is the same always comes first.
 *
 *     colour : color   honor : honours   some : someone   not  horse : cart
 *
 * Levenshtein's distance, given up as soon as it is more than half of the longer word.
 */
import {worth, type Vocabulary} from './vocabulary.js';

// Longer words are not compared letter by letter.
const longest = 40;

/** A function from two words, as numbers, to how near they are: from 0, not near, to `worth.near`. */
export function createNearness({letters}: Vocabulary): (one: number, other: number) => number {
  const row = new Int32Array(longest + 1);
  const known = new Map<number, number>();
  const masks = Int32Array.from(letters, maskOf);
  return (one, other) => {
    const a = letters[one] ?? '';
    const b = letters[other] ?? '';
    const longer = Math.max(a.length, b.length);
    const shorter = Math.min(a.length, b.length);
    if (shorter > 1 && longer > shorter && isPart(a, b)) return worth.part;
    const most = longer >> 1;
    if (longer - shorter > most || longer > longest) return 0;
    if (countBits((masks[one] ?? 0) ^ (masks[other] ?? 0)) > most * 2) return 0;
    const key = Math.min(one, other) * letters.length + Math.max(one, other);
    let near = known.get(key);
    if (near === undefined) {
      const far = distance(a, b, row, most);
      near = Math.max(0, Math.round((worth.near * (longer - far * 2)) / longer));
      known.set(key, near);
    }
    return near;
  };
}

/** The letters of a word as bits, to tell quickly that two words are far from each other. */
function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** One begins or ends with the other, as the parts of a divided word do. */
function isPart(a: string, b: string): boolean {
  return a.length < b.length ? b.startsWith(a) || b.endsWith(a) : a.startsWith(b) || a.endsWith(b);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Letters to change, to put in or to take out; anything above `most` if it is more than that. */
function distance(a: string, b: string, row: Int32Array, most: number): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = i - 1;
    let left = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const up = row[j] ?? 0;
      left = Math.min(left + 1, up + 1, diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1));
      diagonal = up;
      row[j] = left;
      if (left < least) least = left;
    }
    if (least > most) return least;
  }
  return row[b.length] ?? 0;
}
