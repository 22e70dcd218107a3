/**
 * Aligns a whole witness with all columns, at a cost that grows with its length and not with its
 * square: what is small is aligned at once, what is large is cut at anchors, and what is
 * large and has none is cut into pieces of equal length.
 */
import {findAnchors} from './anchors.js';
import {alignStretch} from './dynamic.js';
import {createProfile, type Member, type Path, type Profile} from './profile.js';
import type {Run} from './run.js';
import type {Stretch} from './scores.js';

// Words times columns: up to here near words are looked for, anchors are not needed, anchors are better but not necessary.
const limits = {near: 30_000, direct: 250_000, most: 1_000_000} as const;
// How often a stretch may be cut at anchors.
const deepest = 24;
// Words of a piece where nothing tells how two stretches belong together.
const piece = 800;
/** Which runs are anchors: their place in `grams`, and how often they may stand; and up to what size it is better to do without. */
const levels = [
  {grams: 0, most: 1, above: limits.direct},
  {grams: 1, most: 1, above: limits.direct},
  {grams: 0, most: 8, above: limits.most},
  {grams: 2, most: 1, above: limits.most},
  {grams: 2, most: 8, above: limits.most}
] as const;

interface Task extends Stretch {
  depth: number;
}

interface State extends Run {
  member: Member;
  members: readonly Member[];
  profile: Profile;
  path: Path;
}

/** The path of a member through the columns of the others. */
export function alignMember(run: Run, member: Member, members: readonly Member[], columns: number): Path {
  const path = new Int32Array(member.ids.length);
  const state: State = {...run, member, members, profile: createProfile(members, 0, columns), path};
  const tasks: Task[] = [{ids: member.ids, from: 0, to: member.ids.length, left: 0, right: columns, depth: 0}];
  for (let task = tasks.pop(); task; task = tasks.pop()) alignTask(state, task, tasks);
  return path;
}

function alignTask(state: State, whole: Task, tasks: Task[]): void {
  if (area(whole) <= limits.direct) return alignDirect(state, whole);
  const task = trim(state, whole);
  if (area(task) <= limits.direct) return alignDirect(state, task);
  if (task.depth < deepest) {
    for (const [index, level] of levels.entries()) {
      if (area(task) <= level.above) return alignDirect(state, task);
      const anchors = anchorsAt(state, task, index);
      if (anchors.length === 0) continue;
      cut(state, task, anchors, tasks);
      return;
    }
  }
  cutEvenly(state, task);
}

function area({from, to, left, right}: Stretch): number {
  return (to - from) * (right - left);
}

/** Take off what is the same for most witnesses at the beginning and at the end. */
function trim({profile, path}: State, task: Task): Task {
  const trimmed = {...task};
  const {ids} = task;
  while (trimmed.from < trimmed.to && trimmed.left < trimmed.right && isCommon(profile, trimmed.left, ids[trimmed.from] ?? -2)) {
    path[trimmed.from++] = trimmed.left++;
  }
  while (trimmed.from < trimmed.to && trimmed.left < trimmed.right && isCommon(profile, trimmed.right - 1, ids[trimmed.to - 1] ?? -2)) {
    path[--trimmed.to] = --trimmed.right;
  }
  return trimmed;
}

/** More than half of all witnesses have this word in this column. */
function isCommon({from, ids, counts, width}: Profile, column: number, id: number): boolean {
  for (let place = from[column] ?? 0; place < (from[column + 1] ?? 0); place++) {
    if (ids[place] === id) return (counts[place] ?? 0) * 2 > width;
  }
  return false;
}

function anchorsAt({grams, own, other, member, members}: State, task: Task, index: number): [number, number][] {
  const level = levels[index];
  const gram = level && grams[level.grams];
  const ownPlaces = level && own[level.grams];
  const otherPlaces = level && other[level.grams];
  if (!gram || !ownPlaces || !otherPlaces) return [];
  return findAnchors({grams: gram, member: member.index, members, own: ownPlaces, other: otherPlaces, most: level.most}, task);
}

function cut({path}: State, task: Task, anchors: readonly [number, number][], tasks: Task[]): void {
  let {from, left} = task;
  for (const [at, column] of anchors) {
    if (at > from || column > left) tasks.push({...task, from, to: at, left, right: column, depth: task.depth + 1});
    path[at] = column;
    from = at + 1;
    left = column + 1;
  }
  tasks.push({...task, from, left, depth: task.depth + 1});
}

function cutEvenly(state: State, task: Task): void {
  const pieces = Math.ceil(Math.max(task.to - task.from, task.right - task.left) / piece);
  const share = (from: number, to: number, index: number): number => from + Math.floor(((to - from) * index) / pieces);
  for (let index = 0; index < pieces; index++) {
    alignDirect(state, {
      ids: task.ids,
      from: share(task.from, task.to, index),
      to: share(task.from, task.to, index + 1),
      left: share(task.left, task.right, index),
      right: share(task.left, task.right, index + 1)
    });
  }
}

/** At once if it is small; else first the words that are the same, then between them those that are near. */
function alignDirect({aligner, profile, path}: State, stretch: Stretch): void {
  const isSmall = area(stretch) <= limits.near;
  alignStretch(aligner, profile, {...stretch, path, isNear: isSmall});
  if (isSmall) return;
  let {from, left} = stretch;
  for (let at = stretch.from; at <= stretch.to; at++) {
    const column = at < stretch.to ? (path[at] ?? -1) : stretch.right;
    const isFixed = at === stretch.to || (column >= 0 && hasReading(profile, column, stretch.ids[at] ?? -2));
    if (!isFixed) continue;
    const between = {ids: stretch.ids, from, to: at, left, right: column, path, isNear: true};
    if (area(between) > 0 && area(between) <= limits.near) alignStretch(aligner, profile, between);
    from = at + 1;
    left = column + 1;
  }
}

function hasReading({from, ids}: Profile, column: number, id: number): boolean {
  for (let place = from[column] ?? 0; place < (from[column + 1] ?? 0); place++) if (ids[place] === id) return true;
  return false;
}
