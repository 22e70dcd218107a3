/**
 * Aligns a stretch of a witness with a stretch of columns, by dynamic programming: of all ways
 * to lay one along the other the one that is worth most. A word is worth most beside the same
 * word, something beside a near one, nothing beside another; each gap costs a little when it opens.
 *
 *     the black  cat  sat          the | black | cat | ,  | sat
 *     the white  cat, sat          the | white | cat | ,  | sat
 *
 * O. Gotoh, "An improved algorithm for matching biological sequences", 1982; with the sum of pairs over the witnesses of a column.
 */
import {worth, type Vocabulary} from './vocabulary.js';
import type {Path, Profile} from './profile.js';

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

// States of a cell: the word stands in the column, stands in a new column, the column is passed over.
const inColumn = 0;
const inNew = 1;
const passed = 2;
const never = -1e9;

/** Write the best path of the stretch into `path`; near words count if `isNear`. */
export function alignStretch(aligner: Aligner, profile: Profile, stretch: Stretch, {path, isNear}: {path: Path; isNear: boolean}): void {
  const {from, to, left, right} = stretch;
  const width = right - left + 1;
  if (aligner.trace.length < (to - from + 1) * width) aligner.trace = new Uint8Array((to - from + 1) * width * 2);
  const rows = createRows(aligner, profile, stretch, isNear);
  const costs = openCosts(aligner, profile, stretch);
  let before = firstRow(aligner, costs);
  let now: States = {inColumn: new Int32Array(width), inNew: new Int32Array(width), passed: new Int32Array(width)};
  for (let at = from; at < to; at++) {
    const score = rows(stretch.ids[at] ?? 0);
    const open = profile.width * openAfter(aligner, stretch.ids[at - 1]);
    fillRow(aligner.trace, (at - from + 1) * width, {before, now, score, open, costs});
    [before, now] = [now, before];
  }
  writePath(aligner.trace, stretch, before, path);
}

interface States {
  inColumn: Int32Array;
  inNew: Int32Array;
  passed: Int32Array;
}

/** What it costs to open a gap before each column: for each witness that has something there. */
function openCosts(aligner: Aligner, {sizes, ids, from}: Profile, {left, right}: Stretch): Int32Array {
  const costs = new Int32Array(right - left);
  for (let column = left; column < right; column++) {
    costs[column - left] = (sizes[column] ?? 0) * openAfter(aligner, column > 0 ? ids[from[column - 1] ?? 0] : undefined);
  }
  return costs;
}

/** A gap opens rather after a mark than after a word. */
function openAfter({vocabulary}: Aligner, id: number | undefined): number {
  return id !== undefined && vocabulary.isMark[id] === 1 ? worth.openAfterMark : worth.open;
}

function firstRow({trace}: Aligner, costs: Int32Array): States {
  const width = costs.length + 1;
  const row = {inColumn: new Int32Array(width).fill(never), inNew: new Int32Array(width).fill(never), passed: new Int32Array(width).fill(never)};
  row.inColumn[0] = 0;
  for (let j = 1; j < width; j++) {
    row.passed[j] = j === 1 ? -(costs[0] ?? 0) : (row.passed[j - 1] ?? 0);
    trace[j] = (j === 1 ? inColumn : passed) << 4;
  }
  return row;
}

interface Fill {
  before: States;
  now: States;
  score: Int32Array;
  open: number;
  costs: Int32Array;
}

/** One word against all columns. Two bits of the trace a state say from which state it came. */
function fillRow(trace: Uint8Array, offset: number, {before, now, score, open, costs}: Fill): void {
  const {inColumn: beforeIn, inNew: beforeNew, passed: beforePassed} = before;
  const {inColumn: nowIn, inNew: nowNew, passed: nowPassed} = now;
  for (let j = 0; j < nowIn.length; j++) {
    let bits = 0;
    let best = never;
    if (j > 0) {
      best = beforeIn[j - 1] ?? never;
      const fromNew = beforeNew[j - 1] ?? never;
      const fromPassed = beforePassed[j - 1] ?? never;
      if (fromNew > best) {
        best = fromNew;
        bits = inNew;
      }
      if (fromPassed > best) {
        best = fromPassed;
        bits = passed;
      }
      best += score[j - 1] ?? 0;
    }
    nowIn[j] = best;
    let fresh = beforeNew[j] ?? never;
    let from = inNew;
    const freshIn = (beforeIn[j] ?? never) - open;
    const freshPassed = (beforePassed[j] ?? never) - open;
    if (freshIn > fresh) {
      fresh = freshIn;
      from = inColumn;
    }
    if (freshPassed > fresh) {
      fresh = freshPassed;
      from = passed;
    }
    nowNew[j] = fresh;
    bits |= from << 2;
    let skip = never;
    if (j > 0) {
      const cost = costs[j - 1] ?? 0;
      skip = nowPassed[j - 1] ?? never;
      from = passed;
      const skipIn = (nowIn[j - 1] ?? never) - cost;
      const skipNew = (nowNew[j - 1] ?? never) - cost;
      if (skipIn > skip) {
        skip = skipIn;
        from = inColumn;
      }
      if (skipNew > skip) {
        skip = skipNew;
        from = inNew;
      }
      bits |= from << 4;
    }
    nowPassed[j] = skip;
    trace[offset + j] = bits;
  }
}

function writePath(trace: Uint8Array, {from, to, left, right}: Stretch, last: States, path: Path): void {
  const width = right - left + 1;
  let at = to;
  let j = right - left;
  let state = inColumn;
  if ((last.inNew[j] ?? never) > (last.inColumn[j] ?? never)) state = inNew;
  if ((last.passed[j] ?? never) > Math.max(last.inNew[j] ?? never, last.inColumn[j] ?? never)) state = passed;
  while (at > from || j > 0) {
    const bits = trace[(at - from) * width + j] ?? 0;
    if (state === passed) {
      j--;
      state = bits >> 4;
    } else {
      at--;
      if (state === inColumn) j--;
      path[at] = state === inColumn ? left + j : -1 - left - j;
      state = state === inColumn ? bits & 3 : (bits >> 2) & 3;
    }
  }
}

/** A function from a word to what it is worth in each column of the stretch. */
function createRows(aligner: Aligner, profile: Profile, stretch: Stretch, isNear: boolean): (id: number) => Int32Array {
  const {vocabulary} = aligner;
  const width = stretch.right - stretch.left;
  const forWord = new Int32Array(width);
  const forMark = new Int32Array(width);
  const row = new Int32Array(width);
  const entries = listReadings(aligner, profile, stretch, forWord, forMark);
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

/** Enter all readings of the stretch in the lists; gives one place in the profile for each different word. */
function listReadings(aligner: Aligner, profile: Profile, {left, right}: Stretch, forWord: Int32Array, forMark: Int32Array): number[] {
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
