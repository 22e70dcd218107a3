/**
 * The witnesses aligned so far as one sequence of columns, each with its readings and how
 * many witnesses have them: what the next witness is aligned with.
 */

/** A witness, or several that have the same words. */
export interface Member {
  /** Place among the different texts, in their canonical order. */
  index: number;
  ids: Int32Array;
  /** How many witnesses it stands for. */
  weight: number;
  /** The column of each word; increasing. */
  columnOf: Int32Array;
}

export interface Profile {
  /** How many columns; column 0 is the first of the stretch that was asked for. */
  length: number;
  /** Sum of the weights of its members. */
  width: number;
  /** Where the readings of a column begin in `ids` and `counts`. */
  from: Int32Array;
  ids: Int32Array;
  counts: Int32Array;
  /** How many witnesses have anything in a column. */
  sizes: Int32Array;
}

/** The readings of the columns from `from` up to `to`. */
export function createProfile(members: readonly Member[], from: number, to: number): Profile {
  const length = to - from;
  const sizes = new Int32Array(length);
  const starts = new Int32Array(length + 1);
  const ranges = members.map((member) => tokenRange(member, from, to));
  for (const [index, {columnOf}] of members.entries()) eachToken(ranges[index], (at) => count(starts, (columnOf[at] ?? 0) - from + 1));
  for (let column = 0; column < length; column++) starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const total = starts[length] ?? 0;
  const profile: Profile = {length, width: 0, from: starts, ids: new Int32Array(total).fill(-1), counts: new Int32Array(total), sizes};
  for (const [index, member] of members.entries()) {
    profile.width += member.weight;
    eachToken(ranges[index], (at) => addReading(profile, (member.columnOf[at] ?? 0) - from, member.ids[at] ?? 0, member.weight));
  }
  return profile;
}

/** The words of a member that stand in the columns from `from` up to `to`: half-open. */
export function tokenRange({columnOf}: Member, from: number, to: number): [number, number] {
  return [firstAt(columnOf, from), firstAt(columnOf, to)];
}

/** The first word that stands in this column or after it. */
export function firstAt(columnOf: Int32Array, column: number): number {
  let low = 0;
  let high = columnOf.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columnOf[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function eachToken(range: [number, number] | undefined, act: (at: number) => void): void {
  if (range) for (let at = range[0]; at < range[1]; at++) act(at);
}

function count(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Room is for one reading a witness; places that stay free have the number -1. */
function addReading({from, ids, counts, sizes}: Profile, column: number, id: number, weight: number): void {
  let at = from[column] ?? 0;
  while (ids[at] !== -1 && ids[at] !== id) at++;
  ids[at] = id;
  counts[at] = (counts[at] ?? 0) + weight;
  sizes[column] = (sizes[column] ?? 0) + weight;
}

/** Where a word goes: into a column, or, as -1 - column, into a new one before it. */
export type Path = Int32Array;

/** Put the new member into the columns, with new columns where its path asks for them; gives how many there are then. */
export function insertMember(members: Member[], member: Member, path: Path, columns: number): number {
  const shift = new Int32Array(columns + 2);
  for (let at = 0; at < path.length; at++) if ((path[at] ?? 0) < 0) count(shift, -(path[at] ?? 0));
  for (let column = 1; column < shift.length; column++) shift[column] = (shift[column] ?? 0) + (shift[column - 1] ?? 0);
  // A column moves by all new ones before it; `shift[column + 1]` counts them.
  for (const {columnOf} of members) {
    for (let at = 0; at < columnOf.length; at++) columnOf[at] = (columnOf[at] ?? 0) + (shift[(columnOf[at] ?? 0) + 1] ?? 0);
  }
  let next = 0;
  for (let at = 0; at < path.length; at++) {
    const place = path[at] ?? 0;
    const column = place < 0 ? Math.max(next, -1 - place + (shift[-1 - place] ?? 0)) : place + (shift[place + 1] ?? 0);
    member.columnOf[at] = column;
    next = column + 1;
  }
  members.push(member);
  return columns + (shift[columns + 1] ?? 0);
}
