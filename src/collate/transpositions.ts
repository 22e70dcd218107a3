/**
 * Moved stretches: what the base and a witness both have, but at different places. They are found
 * and marked; in the table each stays where its witness has it.
 *
 *     A  it is    a fine day         `it` stands before `is` in A,
 *     B     is it a fine day         after it in B
 *
 * Seeds of two words grow to maximal runs, as in MEDITE (J. Bourdaillet and J.-G. Ganascia, 2007); single words must be close by.
 */
import type {Column} from './table.js';
import {findRuns, findSingles, placeTokens, type Placed} from './transpositions/runs.js';

/** A stretch of columns, half-open. */
export interface ColumnRange {
  start: number;
  end: number;
}

export interface Transposition {
  /** Where the base has the words. */
  base: ColumnRange;
  /** Where the witnesses have them. */
  moved: ColumnRange;
  /** Places of the witnesses in the list of all. */
  witnesses: number[];
  /** The words as compared, with a blank between them. */
  n: string;
}

/** Moved stretches of all witnesses against the base, in the order of the base. */
export function findTranspositions(table: readonly Column[], base: number): Transposition[] {
  const found = new Map<string, Transposition>();
  for (let witness = 0; witness < (table[0]?.length ?? 0); witness++) {
    if (witness === base) continue;
    for (const one of compareWitness(table, base, witness)) {
      const key = [one.base.start, one.base.end, one.moved.start, one.moved.end].join(' ');
      const known = found.get(key);
      if (known) known.witnesses.push(witness);
      else found.set(key, one);
    }
  }
  return [...found.values()].sort((a, b) => a.base.start - b.base.start || a.moved.start - b.moved.start);
}

function compareWitness(table: readonly Column[], base: number, witness: number): Transposition[] {
  const bases = placeTokens(table, base, witness);
  const owns = placeTokens(table, witness, base);
  const runs = [...findRuns(bases, owns), ...findSingles(bases, owns)];
  return runs.map(({base: from, own, length}) => ({
    base: rangeOf(bases, from, length),
    moved: rangeOf(owns, own, length),
    witnesses: [witness],
    n: owns
      .slice(own, own + length)
      .map(({token}) => token.n)
      .join(' ')
  }));
}

function rangeOf(placed: readonly Placed[], from: number, length: number): ColumnRange {
  return {start: placed[from]?.column ?? 0, end: (placed[from + length - 1]?.column ?? 0) + 1};
}
