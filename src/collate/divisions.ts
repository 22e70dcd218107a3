/**
 * Words that some witnesses write together and others divide: `some one`, `someone`. Where that hides no
 * words that are the same their columns become one; elsewhere they are still known to belong together.
 *
 *     A  some | one     ->  some one       A  in   | to | morrow        stay three columns, since `in`
 *     B       | someone     someone        B  into |    | morrow        and `morrow` are the same
 */
import {foldWord, isMark} from './normalize.js';
import type {Cell, Column} from './table.js';
import type {ColumnRange} from './transpositions.js';

// The most columns that one word of a witness may be divided into.
const mostParts = 4;

/** The table with such columns made one. */
export function joinDivisions(table: readonly Column[]): Column[] {
  const made = new Map<number, Column>();
  const gone = new Set<number>();
  for (const {start, end} of findDivisions(table)) {
    const columns = table.slice(start, end);
    if (columns.some((column) => hidesWord(columns, column))) continue;
    made.set(start, (table[start] ?? []).map((_, witness) => columns.flatMap((column) => column[witness] ?? [])));
    for (let at = start + 1; at < end; at++) gone.add(at);
  }
  return table.map((column, at) => made.get(at) ?? column).filter((_, at) => !gone.has(at));
}

/** Stretches of columns, two and more, in which all witnesses have the same letters, divided otherwise. */
export function findDivisions(table: readonly Column[]): ColumnRange[] {
  const found: ColumnRange[] = [];
  for (let start = 0; start + 1 < table.length; start++) {
    if (!hasEmpty(table[start]) && !hasEmpty(table[start + 1])) continue;
    for (let end = start + 2; end <= Math.min(start + mostParts, table.length); end++) {
      if (!isOneWord(table.slice(start, end))) continue;
      found.push({start, end});
      start = end - 1;
      break;
    }
  }
  return found;
}

function hasEmpty(column: Column = []): boolean {
  return column.some((cell) => cell.length === 0);
}

/** All that have anything have the same letters, some in as many columns as there are, some in fewer. */
function isOneWord(columns: readonly Column[]): boolean {
  if (isUniform(columns[0]) || isUniform(columns.at(-1))) return false;
  let letters: string | undefined;
  let least = columns.length;
  let most = 0;
  for (let witness = 0; witness < (columns[0]?.length ?? 0); witness++) {
    const cells = columns.map((column) => column[witness] ?? []).filter((cell) => cell.length > 0);
    if (cells.length === 0) continue;
    const own = cells.map(lettersOf).join('');
    if (isMark(own) || (letters !== undefined && own !== letters)) return false;
    letters = own;
    least = Math.min(least, cells.length);
    most = Math.max(most, cells.length);
  }
  return least < columns.length && most === columns.length;
}

function lettersOf(cell: Cell): string {
  return cell.map(({n}) => foldWord(n)).join('');
}

/** The same letters in every cell. */
function isUniform(column: Column = []): boolean {
  const letters = lettersOf(column[0] ?? []);
  return column.every((cell) => cell.length > 0 && lettersOf(cell) === letters);
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
