/**
 * The table of a collation: a column for each position of the text, in a column one cell for each
 * witness, in a cell the tokens that the witness has there. Every token stands in one cell; the
 * cells of a witness, read in order, are its text to the last blank.
 *
 *     A  the | black | cat | some one      B  the | white |     | someone
 */
import type {Alignment} from './align.js';
import {joinDivisions} from './table/divisions.js';
import type {Token, Witness} from './tokens.js';
import type {Transposition} from './transpositions.js';

/** What a witness has in a column; empty where it has nothing, several tokens where others write them as one word. */
export type Cell = readonly Token[];

/** One cell for each witness, in the order in which they were given. */
export type Column = readonly Cell[];

export interface Collation {
  witnesses: readonly string[];
  /** Place of the base among the witnesses. */
  base: number;
  table: readonly Column[];
  transpositions: readonly Transposition[];
  /** The witnesses as given. */
  sources: readonly Witness[];
}

const empty: Cell = [];

/** The tokens of all witnesses in their columns. */
export function createTable(tokens: readonly (readonly Token[])[], {columns, columnOf}: Alignment): Column[] {
  const table: Cell[][] = [];
  for (let column = 0; column < columns; column++) table.push(new Array<Cell>(tokens.length).fill(empty));
  for (let witness = 0; witness < tokens.length; witness++) {
    const places = columnOf[witness] ?? [];
    let at = 0;
    for (const token of tokens[witness] ?? []) {
      const column = table[places[at++] ?? -1];
      if (column) column[witness] = [token];
    }
  }
  return joinDivisions(table);
}
