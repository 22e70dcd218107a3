/**
 * Persons as a table (CSV), to be reconciled in OpenRefine and read back. A row is found again
 * by its `id`; of the other columns those that are read back are `name`, the identifiers, and
 * the dates of life.
 */
import Papa from 'papaparse';

/** A person as a row; empty where nothing is known. */
export interface PersonRow {
  id: string;
  name: string;
  /** Other forms of the name, parted by ` | `. */
  forms: string;
  mentions: string;
  Wikidata: string;
  VIAF: string;
  GND: string;
  birth: string;
  death: string;
}

export const personColumns = ['id', 'name', 'forms', 'mentions', 'Wikidata', 'VIAF', 'GND', 'birth', 'death'] as const;

/** Write a table (RFC 4180, UTF-8). */
export function writePersonTable(rows: readonly PersonRow[]): string {
  return `${Papa.unparse({fields: [...personColumns], data: rows.map((row) => personColumns.map((column) => row[column]))}, {newline: '\r\n'})}\r\n`;
}

export interface PersonTable {
  /** Rows with the line each stands in; only the columns that the table has. */
  rows: (Partial<PersonRow> & {id: string; line: number})[];
  /** Columns that are none of ours. */
  others: string[];
}

/** A table that cannot be read. */
export class TableError extends Error {
  constructor(
    message: string,
    readonly line: number
  ) {
    super(message);
  }
}

/**
 * Read a table, with commas, semicolons or tabs, as OpenRefine and spreadsheets write it.
 *
 * @throws TableError if it has no column `id`, or a row is broken
 */
export function readPersonTable(text: string): PersonTable {
  const {data, errors} = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t']});
  const [fault] = errors.filter(({type}) => type === 'Quotes');
  if (fault) throw new TableError(`Unexpected quotation mark: ${fault.message}`, (fault.row ?? 0) + 1);
  const [head = [], ...body] = data;
  const columns = head.map((column) => personColumns.find((known) => known.toLowerCase() === column.trim().toLowerCase()));
  if (!columns.includes('id')) throw new TableError('Expected a column `id` in the first line, as `stephanus persons --csv` writes it', 1);
  const rows = body.map((cells, index) => {
    const row: PersonTable['rows'][number] = {id: '', line: index + 2};
    columns.forEach((column, at) => {
      if (column !== undefined) row[column] = (cells[at] ?? '').trim();
    });
    return row;
  });
  return {rows, others: head.filter((column, at) => columns[at] === undefined && column.trim() !== '')};
}
