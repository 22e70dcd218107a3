/**
 * Places where a stretch of a witness and a stretch of columns surely belong together: runs of
 * words that stand once (or seldom) in either, as long as they come in the same order.
 *
 *     … to be or not to be …   with   … whether to be or not …      anchor: `be or not`
 *
 * "Patience" diff (B. Cohen), with runs instead of lines, several witnesses at once, and the heaviest chain
 * instead of the longest (J. W. Hunt and T. G. Szymanski, "A fast algorithm for computing longest common subsequences", 1977).
 */
import {firstAt, type Member} from './profile.js';
import type {Stretch} from './scores.js';
import type {Grams} from './grams.js';

/** Lists of places by run, for one stretch at a time; what is not stamped is of an earlier one. */
export interface Places {
  head: Int32Array;
  stamp: Int32Array;
  count: Int32Array;
  next: Int32Array;
  epoch: number;
}

export function createPlaces(size: number, longest: number): Places {
  return {head: new Int32Array(size), stamp: new Int32Array(size), count: new Int32Array(size), next: new Int32Array(longest), epoch: 0};
}

export interface Search {
  grams: Grams;
  member: number;
  members: readonly Member[];
  /** Runs of the witness, and of the member that it is compared with. */
  own: Places;
  other: Places;
  /** A run may stand so often: times in the one, multiplied by times in the other. */
  most: number;
}

/** Anchors in order, as pairs of a word's place and a column: both increase. */
export function findAnchors(search: Search, stretch: Stretch): [number, number][] {
  const hits: number[] = [];
  const width = stretch.right - stretch.left;
  const {own, grams} = search;
  const runs = grams.of[search.member];
  if (!runs) return [];
  enter(own, runs, stretch.from, stretch.to - grams.size + 1);
  for (const member of search.members) collectHits(search, stretch, member, hits);
  if (hits.length === 0) return [];
  const sorted = Float64Array.from(hits).sort();
  const anchors = isChain(sorted, width) ? [...new Set(sorted)] : chain(sorted, width);
  return anchors.map((hit) => [stretch.from + Math.floor(hit / width), stretch.left + (hit % width)]);
}

/** Both numbers increase from hit to hit, as where nothing has moved; the same hit may come again. */
function isChain(hits: Float64Array, width: number): boolean {
  for (let at = 1; at < hits.length; at++) {
    const hit = hits[at] ?? 0;
    const before = hits[at - 1] ?? 0;
    if (hit !== before && (hit % width <= before % width || hit - (hit % width) === before - (before % width))) return false;
  }
  return true;
}

/** A hit is one number: place of the word × width + column, both counted from the stretch's beginning. */
function collectHits({grams, member: index, own, other, most}: Search, stretch: Stretch, member: Member, hits: number[]): void {
  const {from, to, left, right} = stretch;
  const first = firstAt(member.columnOf, left);
  const runs = grams.of[index];
  const memberRuns = grams.of[member.index];
  if (!runs || !memberRuns) return;
  enter(other, memberRuns, first, firstAt(member.columnOf, right) - grams.size + 1);
  for (let at = from; at <= to - grams.size; at++) {
    const run = runs[at] ?? 0;
    if (other.stamp[run] !== other.epoch || (own.count[run] ?? 0) * (other.count[run] ?? 0) > most) continue;
    for (let place = other.head[run] ?? -1; place >= 0; place = other.next[place] ?? -1) {
      hits.push((at - from) * (right - left) + (member.columnOf[place] ?? 0) - left);
    }
  }
}

function enter(places: Places, runs: Int32Array, from: number, to: number): void {
  const {head, stamp, count, next} = places;
  const epoch = ++places.epoch;
  for (let at = from; at < to; at++) {
    const run = runs[at] ?? 0;
    const isKnown = stamp[run] === epoch;
    next[at] = isKnown ? (head[run] ?? -1) : -1;
    count[run] = isKnown ? (count[run] ?? 0) + 1 : 1;
    head[run] = at;
    stamp[run] = epoch;
  }
}

/** The heaviest chain of hits in which both numbers increase; a hit weighs as many witnesses as have it. */
function chain(hits: Float64Array, width: number): number[] {
  const best = new Int32Array(width + 1);
  const bestAt = new Int32Array(width + 1).fill(-1);
  const value = new Int32Array(hits.length);
  const before = new Int32Array(hits.length).fill(-1);
  let last = -1;
  for (let start = 0; start < hits.length;) {
    const row = Math.floor((hits[start] ?? 0) / width);
    let end = start;
    while (end < hits.length && Math.floor((hits[end] ?? 0) / width) === row) end++;
    for (let at = end - 1; at >= start; at--) weigh(at);
    start = end;
  }
  const found: number[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) found.push(hits[at] ?? 0);
  return found.reverse();

  // From the last column of a word to the first, so that no chain takes the word twice.
  function weigh(at: number): void {
    const hit = hits[at] ?? 0;
    if (hits[at + 1] === hit) {
      // The same hit again: it has what the later one has, and one more.
      value[at] = (value[at + 1] ?? 0) + 1;
      before[at] = before[at + 1] ?? -1;
    } else {
      const previous = heaviest(hit % width);
      value[at] = 1 + (previous < 0 ? 0 : (value[previous] ?? 0));
      before[at] = previous;
    }
    if (hits[at - 1] === hit) return;
    if (last < 0 || (value[at] ?? 0) > (value[last] ?? 0)) last = at;
    for (let node = (hit % width) + 1; node <= width; node += node & -node) {
      if ((bestAt[node] ?? -1) < 0 || (value[at] ?? 0) > (best[node] ?? 0)) {
        best[node] = value[at] ?? 0;
        bestAt[node] = at;
      }
    }
  }

  // The end of the heaviest chain in the columns before this one (a Fenwick tree).
  function heaviest(column: number): number {
    let found = -1;
    for (let node = column; node > 0; node -= node & -node) {
      const at = bestAt[node] ?? -1;
      if (at >= 0 && (found < 0 || (best[node] ?? 0) > (value[found] ?? 0))) found = at;
    }
    return found;
  }
}
