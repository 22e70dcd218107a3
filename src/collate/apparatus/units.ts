/**
 * Where paragraphs and lines of verse begin: as in the base. What others have between two paragraphs
 * of the base belongs to the one before, unless it begins with a paragraph of its own.
 */
import type {Collation} from '../table.js';
import {coreOf} from '../tokens/white-space.js';

/** `prose`: a blank line ends a paragraph. `verse`: a line end ends a line, a blank line a stanza. */
export type Lineation = 'prose' | 'verse';
export type Unit = 'p' | 'l' | 'lg';

// a blank line, a form feed or a paragraph separator
const paragraphEnd = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|[\f\u2029]/u;
// a line end of any kind
const lineEnd = /[\n\r\u0085\u2028]/u;

/** What ends with a token; undefined if the text goes on. */
export function unitAfter(t: string, lines: Lineation): Unit | undefined {
  const end = coreOf(t).end;
  if (end === t.length || (end === t.length - 1 && t.charCodeAt(end) === 32)) return undefined;
  const white = t.slice(end);
  if (paragraphEnd.test(white)) return lines === 'verse' ? 'lg' : 'p';
  return lines === 'verse' && lineEnd.test(white) ? 'l' : undefined;
}

/** The columns before which a unit begins, the very first excepted. */
export function findUnits({table, witnesses, base}: Collation, lines: Lineation): Map<number, Unit> {
  const units = new Map<number, Unit>();
  const ended = witnesses.map((): Unit | undefined => undefined);
  let pending: Unit | undefined;
  let isPlaced = false;
  for (const [at, column] of table.entries()) {
    const hasBase = (column[base]?.length ?? 0) > 0;
    if (pending) {
      const isOwn = column.some((cell, witness) => cell.length > 0 && ended[witness]);
      if (hasBase ? !isPlaced || isOwn : isOwn) {
        units.set(at, pending);
        isPlaced = true;
      }
    }
    if (hasBase) isPlaced = false;
    for (const [witness, cell] of column.entries()) {
      const last = cell.at(-1);
      if (last) ended[witness] = unitAfter(last.t, lines);
    }
    if (hasBase) pending = ended[base];
  }
  return units;
}
