/** What kind of difference there is in each column of the table. */
import {isUnanimous, tokensIn, wordingOf} from '../apparatus/readings.js';
import {findDivisions} from './divisions.js';
import type {Collation} from '../table.js';
import {compareReadings, gravest, type VariantType} from '../variants.js';

/** For each column the gravest difference between the base and any other; undefined where all have the same. */
export function typeColumns(collation: Collation): (VariantType | undefined)[] {
  const moved = movedCells(collation);
  const types = collation.table.map((column, at) => (isUnanimous(column) ? undefined : typeColumn(collation, at, moved)));
  for (const {start, end} of findDivisions(collation.table)) types.fill('word-division', start, end);
  return types;
}

/** Cells, as column and witness, that are empty or filled only because words have moved. */
function movedCells({table, base, transpositions}: Collation): Set<string> {
  const cells = new Set<string>();
  for (const {base: from, moved, witnesses} of transpositions) {
    for (const witness of witnesses) {
      for (let at = from.start; at < from.end; at++) if (table[at]?.[witness]?.length === 0) cells.add(`${at} ${witness}`);
      for (let at = moved.start; at < moved.end; at++) if (table[at]?.[base]?.length === 0) cells.add(`${at} ${witness}`);
    }
  }
  return cells;
}

function typeColumn(collation: Collation, at: number, moved: ReadonlySet<string>): VariantType | undefined {
  const range = {start: at, end: at + 1};
  const own = wordingOf(tokensIn(collation, range, collation.base));
  return gravest(collation.witnesses.map((_, witness) => (moved.has(`${at} ${witness}`) ? 'transposition' : compareReadings(own, wordingOf(tokensIn(collation, range, witness))))));
}
