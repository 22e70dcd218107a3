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
import type {Path, Profile} from './profile.js';
import {createRows, type Aligner, type Stretch} from './scores.js';
import {worth} from './vocabulary.js';

// States of a cell: the word stands in the column, stands in a new column, the column is passed over.
const inColumn = 0;
const inNew = 1;
const passed = 2;
const never = -1e9;

export interface Task extends Stretch {
  /** Where the path of the stretch is written. */
  path: Path;
  /** Whether near words count. */
  isNear: boolean;
}

/** Find the best path of a stretch of a witness through a stretch of columns. */
export function alignStretch(aligner: Aligner, profile: Profile, stretch: Task): void {
  const {from, to, left, right, path, isNear} = stretch;
  if (left === right) path.fill(-1 - left, from, to);
  if (left === right || from === to) return;
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
