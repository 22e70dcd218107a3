/**
 * What it is worth to put a word into each of some columns: the same word, the same but for spelling, a near one,
 * another; summed over the witnesses that have it there.
 */
import type {Profile} from './profile.js';
import {worth, type Vocabulary} from './vocabulary.js';

/** A stretch of a witness (words, half-open) and of a profile (columns, half-open). */
export interface Stretch {
  ids: Int32Array;
  from: number;
  to: number;
  left: number;
  right: number;
}

export interface Aligner {
  vocabulary: Vocabulary;
  nearness: (one: number, other: number) => number;
  /** Columns of the stretch by the fold of their readings: lists in `next`, heads valid if stamped. */
  head: Int32Array;
  stamp: Int32Array;
  next: Int32Array;
  column: Int32Array;
  epoch: number;
  trace: Uint8Array;
}

export function createAligner(vocabulary: Vocabulary, nearness: (one: number, other: number) => number): Aligner {
  const words = vocabulary.size;
  const none = new Int32Array(0);
  return {vocabulary, nearness, head: new Int32Array(words), stamp: new Int32Array(words), next: none, column: none, epoch: 0, trace: new Uint8Array(0)};
}

/** A function from a word to what it is worth in each column of the stretch. */
export function createRows(aligner: Aligner, profile: Profile, stretch: Stretch, isNear: boolean): (id: number) => Int32Array {
  const {vocabulary} = aligner;
  const width = stretch.right - stretch.left;
  const forWord = new Int32Array(width);
  const forMark = new Int32Array(width);
  const row = new Int32Array(width);
  const entries = listReadings(aligner, profile, {...stretch, forWord, forMark});
  const rows = new Map<number, Int32Array>();
  return (id) => {
    const known = rows.get(id);
    if (known) return known;
    const isMark = vocabulary.isMark[id] === 1;
    row.set(isMark ? forMark : forWord);
    addEqual(aligner, profile, id, row);
    if (!isNear || isMark) return row;
    addNear(aligner, profile, {id, row, entries});
    const own = row.slice();
    rows.set(id, own);
    return own;
  };
}

/** What it is worth in each column to have any word there, or any mark. */
interface Worths {
  forWord: Int32Array;
  forMark: Int32Array;
}

/** Enter all readings of the stretch in the lists; gives the different words, by their folds. */
function listReadings(aligner: Aligner, profile: Profile, {left, right, forWord, forMark}: Pick<Stretch, 'left' | 'right'> & Worths): number[] {
  const {vocabulary, head, stamp} = aligner;
  const {from, ids, counts} = profile;
  aligner.epoch++;
  if (aligner.next.length < ids.length) {
    aligner.next = new Int32Array(ids.length);
    aligner.column = new Int32Array(ids.length);
  }
  const {next, column, epoch} = aligner;
  const heads: number[] = [];
  for (let j = left; j < right; j++) {
    for (let place = from[j] ?? 0; place < (from[j + 1] ?? 0) && ids[place] !== -1; place++) {
      const id = ids[place] ?? 0;
      const fold = vocabulary.folds[id] ?? 0;
      const isFirst = stamp[fold] !== epoch;
      next[place] = isFirst ? -1 : (head[fold] ?? -1);
      column[place] = j - left;
      head[fold] = place;
      stamp[fold] = epoch;
      const weight = counts[place] ?? 0;
      const isMark = vocabulary.isMark[id] === 1;
      if (isFirst && !isMark) heads.push(fold);
      const other = isMark ? forWord : forMark;
      other[j - left] = (other[j - left] ?? 0) + worth.markForWord * weight;
      if (isMark) forMark[j - left] = (forMark[j - left] ?? 0) + worth.otherMark * weight;
    }
  }
  return heads;
}

/** The same word, or the same but for its spelling. */
function addEqual({vocabulary, head, stamp, next, column, epoch}: Aligner, {ids, counts}: Profile, id: number, row: Int32Array): void {
  const fold = vocabulary.folds[id] ?? 0;
  if (stamp[fold] !== epoch) return;
  const gain = (vocabulary.weights[id] ?? 0) - (vocabulary.isMark[id] === 1 ? worth.otherMark : 0);
  for (let place = head[fold] ?? -1; place >= 0; place = next[place] ?? -1) {
    const j = column[place] ?? 0;
    row[j] = (row[j] ?? 0) + (counts[place] ?? 0) * (ids[place] === id ? gain : gain - worth.spelling);
  }
}

function addNear({vocabulary, nearness, head, next, column}: Aligner, {counts}: Profile, to: {id: number; row: Int32Array; entries: readonly number[]}): void {
  const own = vocabulary.folds[to.id] ?? 0;
  for (const fold of to.entries) {
    if (fold === own) continue;
    const gain = nearness(own, fold);
    if (gain === 0) continue;
    for (let place = head[fold] ?? -1; place >= 0; place = next[place] ?? -1) {
      const j = column[place] ?? 0;
      to.row[j] = (to.row[j] ?? 0) + (counts[place] ?? 0) * gain;
    }
  }
}
