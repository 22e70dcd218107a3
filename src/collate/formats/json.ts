/**
 * The table as JSON, in the form that CollateX made common: `{"witnesses": […], "table": […]}`, a column being one cell
 * a witness, a cell a list of tokens. Added: `base`, `types` (one a column, null where all agree) and `transpositions`.
 */
import {typeColumns} from '../table/columns.js';
import type {Collation} from '../table.js';

export function writeJson(collation: Collation): string {
  const {witnesses, base, table, transpositions} = collation;
  const columns = table.map((column) => JSON.stringify(column.map((cell) => cell.map(({t, n}) => ({t, n})))));
  const moves = transpositions.map((move) => JSON.stringify({...move, witnesses: move.witnesses.map((witness) => witnesses[witness])}));
  return [
    `{"witnesses": ${JSON.stringify(witnesses)},`,
    `"base": ${JSON.stringify(witnesses[base] ?? null)},`,
    `"table": [\n${columns.join(',\n')}\n],`,
    `"types": ${JSON.stringify(typeColumns(collation).map((type) => type ?? null))},`,
    `"transpositions": [${moves.join(',\n')}]}\n`
  ].join('\n');
}
