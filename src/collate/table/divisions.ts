/**
 * Words that some witnesses write together and others divide: `some one`, `someone`. Where that hides no
 * words that are the same their columns become one; elsewhere they are still known to belong together.
 *
 *     A  some | one     ->  some one       A  in   | to | morrow        stay three columns, since `in`
 *     B       | someone     someone        B  into |    | morrow        and `morrow` are the same
 */
import {createFold, isMark} from '../tokens/normalize.js';
import type {Cell, Column} from '../table.js';
import type {ColumnRange} from '../transpositions.js';

// The most columns that one word of a witness may be divided into.
const mostParts = 4;

/** The table with such columns made one. */
export function joinDivisions(table: readonly Column[]): Column[] {
  const made = new Map<number, Column>();
  const gone = new Set<number>();
  for (const {start, end} of findDivisions(table)) {
    const columns = table.slice(start, end);
    if (columns.some((column) => hidesWord(columns, column))) continue;
    made.set(
      start,
      (table[start] ?? []).map((_, witness) => columns.flatMap((column) => column[witness] ?? []))
    );
    for (let at = start + 1; at < end; at++) gone.add(at);
  }
  return made.size === 0 ? [...table] : table.map((column, at) => made.get(at) ?? column).filter((_, at) => !gone.has(at));
}

/** Stretches of columns, two and more, in which all witnesses have the same letters, divided otherwise. */
export function findDivisions(table: readonly Column[]): ColumnRange[] {
  const found: ColumnRange[] = [];
  const fold = createFold();
  for (let start = 0; start + 1 < table.length; start++) {
    if (!hasEmpty(table[start + 1]) && !hasEmpty(table[start])) continue;
    for (let end = start + 2; end <= Math.min(start + mostParts, table.length); end++) {
      if (!isOneWord(table.slice(start, end), fold)) continue;
      found.push({start, end});
      start = end - 1;
      break;
    }
  }
  return found;
}

function hasEmpty(column: Column = []): boolean {
  for (const cell of column) if (cell.length === 0) return true;
  return false;
}

type Fold = (written: string) => string;

/** All that have anything have the same letters, some in as many columns as there are, some in fewer; and no column could be left out. */
function isOneWord(columns: readonly Column[], fold: Fold): boolean {
  let letters: string | undefined;
  let least = columns.length;
  let most = 0;
  for (let witness = 0; witness < (columns[0]?.length ?? 0); witness++) {
    let own = '';
    let count = 0;
    for (const column of columns) {
      const cell = column[witness] ?? [];
      own += lettersOf(cell, fold);
      if (cell.length > 0) count++;
    }
    if (count === 0) continue;
    if (letters !== undefined && own !== letters) return false;
    letters = own;
    least = Math.min(least, count);
    most = Math.max(most, count);
  }
  if (least === columns.length || most < columns.length || letters === undefined || isMark(letters)) return false;
  return !isUniform(columns[0], fold) && !isUniform(columns.at(-1), fold);
}

function lettersOf(cell: Cell, fold: Fold): string {
  let letters = '';
  for (const {n} of cell) letters += fold(n);
  return letters;
}

/** The same letters in every cell. */
function isUniform(column: Column = [], fold: Fold): boolean {
  const letters = lettersOf(column[0] ?? [], fold);
  return column.every((cell) => cell.length > 0 && lettersOf(cell, fold) === letters);
}

/** Two have the same word here, though they divide the whole in different ways. */
function hidesWord(columns: readonly Column[], column: Column): boolean {
  const divisions = new Map<string, string>();
  for (const [witness, cell] of column.entries()) {
    const word = cell[0]?.n;
    if (word === undefined) continue;
    const division = columns.map((other) => other[witness]?.[0]?.n ?? '').join(' ');
    if ((divisions.get(word) ?? division) !== division) return true;
    divisions.set(word, division);
  }
  return false;
}
