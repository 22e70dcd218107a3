/**
 * Puts right what aligning one witness after the other got wrong: where the witnesses differ, each
 * in turn is taken out and aligned anew with all the others, until nothing changes.
 *
 * M. Hirosawa et al., "Comprehensive study on iterative algorithms of multiple sequence alignment", 1995.
 */
import {alignStretch} from './dynamic.js';
import {createProfile, insertMember, tokenRange, type Member} from './profile.js';
import {countMatches, mostMatches} from './matches.js';
import type {Run} from './run.js';

// Rounds for a stretch; words times columns, above which it is left as it is.
const rounds = 3;
const largest = 60_000;
// The same, for stretches in which more than one beginning is tried.
const small = 10_000;

/** Align the members anew in each stretch where they differ; gives how many columns there are then. */
export function refineMembers(run: Run, members: readonly Member[], columns: number): number {
  if (members.length < 3) return columns;
  const isSolid = findSolid(members, columns);
  let made = 0;
  // Columns move only to the right of where we are, so the old numbers hold until their stretch is done.
  const moved = members.map(({columnOf}) => columnOf.slice());
  for (let from = 0; from < columns;) {
    let to = from + 1;
    while (to < columns && isSolid[to] === isSolid[from]) to++;
    const part = {from, to, moved, made};
    made += isSolid[from] === 0 && to - from > 1 ? refineStretch(run, members, part) : copyStretch(members, part);
    from = to;
  }
  for (const [index, member] of members.entries()) member.columnOf = moved[index] ?? member.columnOf;
  return made;
}

interface Part {
  from: number;
  to: number;
  moved: readonly Int32Array[];
  made: number;
}

/** Columns in which all have the same word. */
function findSolid(members: readonly Member[], columns: number): Uint8Array {
  const word = new Int32Array(columns).fill(-1);
  const count = new Int32Array(columns);
  for (const {ids, columnOf} of members) {
    for (let at = 0; at < columnOf.length; at++) {
      const column = columnOf[at] ?? 0;
      if (word[column] === -1) word[column] = ids[at] ?? -1;
      if (word[column] === ids[at]) count[column] = (count[column] ?? 0) + 1;
    }
  }
  return Uint8Array.from(count, (found) => (found === members.length ? 1 : 0));
}

function copyStretch(members: readonly Member[], {from, to, moved, made}: Part): number {
  for (const [index, member] of members.entries()) {
    const [first, end] = tokenRange(member, from, to);
    for (let at = first; at < end; at++) (moved[index] ?? member.columnOf)[at] = (member.columnOf[at] ?? 0) - from + made;
  }
  return to - from;
}

function refineStretch(run: Run, members: readonly Member[], part: Part): number {
  const {from, to, moved, made} = part;
  const ranges = members.map((member) => tokenRange(member, from, to));
  const longest = Math.max(...ranges.map(([first, end]) => end - first));
  if (longest * (to - from) > largest || longest === 0) return copyStretch(members, part);
  const local = members.map((member, index) => localMember(member, ranges[index] ?? [0, 0], from));
  const {columns, best} = improve(run, local, {columns: to - from, isSmall: longest * (to - from) <= small});
  for (const [index, columnOf] of best.entries()) {
    const [first] = ranges[index] ?? [0, 0];
    for (const [at, column] of columnOf.entries()) (moved[index] ?? columnOf)[first + at] = column + made;
  }
  return columns;
}

/** The best of several beginnings: as the stretch is, and, if it can be better at all, each member put in first. */
function improve(run: Run, local: readonly Member[], {columns, isSmall}: {columns: number; isSmall: boolean}): {columns: number; best: Int32Array[]} {
  const most = mostMatches(run.vocabulary, local);
  if (countMatches(run.vocabulary, local, columns) === most) return {columns, best: local.map(({columnOf}) => columnOf)};
  let width = settle(run, local, columns);
  let best = local.map(({columnOf}) => columnOf.slice());
  if (!isSmall) return {columns: width, best};
  let matches = countMatches(run.vocabulary, local, width);
  for (let first = 0; first < local.length && matches < most; first++) {
    const members: Member[] = [];
    let now = 0;
    for (let step = 0; step < local.length; step++) {
      const member = local[(first + step) % local.length];
      if (member) now = realign(run, members, member, now);
    }
    now = settle(run, local, now);
    const found = countMatches(run.vocabulary, local, now);
    if (found <= matches) continue;
    matches = found;
    width = now;
    best = local.map(({columnOf}) => columnOf.slice());
  }
  return {columns: width, best};
}

/** Align each anew with all the others until nothing changes. */
function settle(run: Run, local: readonly Member[], columns: number): number {
  let width = columns;
  for (let round = 0; round < rounds; round++) {
    const before = local.map(({columnOf}) => columnOf.slice());
    for (const member of local) {
      const others = local.filter((other) => other !== member);
      width = realign(run, others, member, closeColumns(others, width));
    }
    if (before.every((old, index) => isSame(old, local[index]?.columnOf ?? old))) break;
  }
  return width;
}

function localMember(member: Member, [first, end]: [number, number], from: number): Member {
  return {...member, ids: member.ids.subarray(first, end), columnOf: member.columnOf.slice(first, end).map((column) => column - from)};
}

/** Put one in among the others; gives how many columns there are then. */
function realign({aligner}: Run, others: Member[], member: Member, columns: number): number {
  const path = new Int32Array(member.ids.length);
  const stretch = {ids: member.ids, from: 0, to: member.ids.length, left: 0, right: columns, path, isNear: true};
  alignStretch(aligner, createProfile(others, 0, columns), stretch);
  return insertMember(others, member, path, columns);
}

/** Drop the columns that none of these is in; gives how many are left. */
function closeColumns(members: readonly Member[], columns: number): number {
  const place = new Int32Array(columns + 1);
  for (const {columnOf} of members) for (const column of columnOf) place[column + 1] = 1;
  for (let column = 1; column <= columns; column++) place[column] = (place[column] ?? 0) + (place[column - 1] ?? 0);
  for (const {columnOf} of members) for (let at = 0; at < columnOf.length; at++) columnOf[at] = place[columnOf[at] ?? 0] ?? 0;
  return place[columns] ?? 0;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
