/**
 * The table as CSV after RFC 4180: first the sigla, then one row a column of the table, one field a witness.
 * The fields of a witness, one after the other, are its text to the last blank.
 */
import type {Collation} from '../table.js';

// what makes quotation marks necessary; a blank at an edge too, since some readers take it away
const needsQuotes = /[",\r\n]|^\s|\s$/u;

export function writeCsv({witnesses, table}: Collation): string {
  const rows = table.map((column) => column.map((cell) => cell.map(({t}) => t).join('')));
  return [witnesses, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

function writeField(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
