/** The calls of notes in a reading text: signs in brackets, in the order of the notes. */
import type {PrintedUnit} from './text-file.js';

export interface Call {
  unit: number;
  start: number;
  end: number;
  sign: string;
  /** Which unit the note is; absent: the source has no note for it, or it is no call. */
  note?: number;
}

export interface Calls {
  calls: Call[];
  /** Notes that nothing in the text calls. */
  uncalled: number[];
}

/**
 * Which note each call is of.
 *
 * @param units all units, notes after the others
 * @param isLone of a call it is said that its note is missing
 */
export function findCalls(units: readonly PrintedUnit[], firstNote: number, isLone: (unit: number, start: number) => boolean): Calls {
  const open = new Set(units.keys());
  for (let unit = 0; unit < firstNote; unit++) open.delete(unit);
  const signsIn = (unit: number): Call[] =>
    [...(units[unit]?.text ?? '').matchAll(/\[(?<sign>[^[\]\n]{1,12})\]/gu)].map((found) => ({unit, start: found.index, end: found.index + found[0].length, sign: found.groups?.['sign'] ?? ''}));
  const match = (calls: readonly Call[], notes: readonly number[]): void => {
    const asked = calls.filter(({unit, start}) => !isLone(unit, start));
    for (const [call, note] of align(asked, notes, ({sign}, other) => sign === units[other]?.sign)) {
      call.note = note;
      open.delete(note);
    }
  };
  const main = units.slice(0, firstNote).flatMap((_, unit) => signsIn(unit));
  match(main, [...open]);
  const inner = [...units.keys()].slice(firstNote).flatMap((unit) => {
    const calls = signsIn(unit);
    // Notes in a note come right after it.
    const next: number[] = [];
    for (let note = unit + 1; open.has(note); note++) next.push(note);
    if (calls.length > 0 && next.length > 0) match(calls, next);
    return calls;
  });
  return {calls: [...main, ...inner], uncalled: [...open]};
}

/** As many pairs as there can be, both in their order; a note that nothing calls stands between two units. */
function align(calls: readonly Call[], notes: readonly number[], isPair: (call: Call, note: number) => boolean): [Call, number][] {
  // Mostly each call has its note.
  if (calls.length === notes.length && calls.every((call, index) => isPair(call, notes[index] as number))) return calls.map((call, index) => [call, notes[index] as number]);
  // lengths[i][j]: pairs among what follows calls[i] and notes[j]
  const lengths = Array.from({length: calls.length + 1}, () => new Uint32Array(notes.length + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const isBetween = (row: number): boolean => calls[row - 1]?.unit !== calls[row]?.unit;
  const pairAt = (row: number, column: number): number => (isPair(calls[row] as Call, notes[column] as number) ? at(row + 1, column + 1) + 1 : -1);
  for (let row = calls.length - 1; row >= 0; row--)
    for (let column = notes.length - 1; column >= 0; column--) (lengths[row] as Uint32Array)[column] = Math.max(pairAt(row, column), at(row + 1, column), isBetween(row) ? at(row, column + 1) : 0);
  const pairs: [Call, number][] = [];
  for (let row = 0, column = 0; row < calls.length && column < notes.length;) {
    if (pairAt(row, column) === at(row, column)) pairs.push([calls[row++] as Call, notes[column++] as number]);
    else if (isBetween(row) && at(row, column + 1) === at(row, column)) column++;
    else row++;
  }
  return pairs;
}
