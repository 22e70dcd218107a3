/**
 * Where a witness begins and ends that has only a part of the text. What lies outside is not left out by it, and no entry
 * tells of it there; the words with which it begins and ends say so (TEI Guidelines, 13.1.5, `witStart`, `witEnd`).
 */
import type {VariantPiece, VariantReading} from '../../tree.js';
import type {Entry, Reading} from '../apparatus.js';
import {tokensIn, wordingOf} from '../apparatus/readings.js';
import type {Cell, Collation} from '../table.js';
import {isMark} from '../tokens/normalize.js';
import {coreOf, endsWhite} from '../tokens/white-space.js';
import type {ColumnRange} from '../transpositions.js';

/** Columns, the last one included. */
export interface Extent {
  first: number;
  last: number;
  /** It begins later than the base, and ends earlier. */
  isLate: boolean;
  isEarly: boolean;
}

/** So many words of the base, before or after all that a witness has, are more than an omission. */
const least = 20;

/** By siglum. */
export type Extents = ReadonlyMap<string, Extent>;

/** The extents of all witnesses; that of the base is the whole table. */
export function findExtents({table, witnesses, base}: Collation): Extents {
  const words = new Int32Array(table.length + 1);
  for (let at = 0; at < table.length; at++) words[at + 1] = (words[at] ?? 0) + (table[at]?.[base] ?? []).filter(({n}) => !isMark(n)).length;
  const total = words[table.length] ?? 0;
  const found = new Map<string, Extent>();
  for (const [witness, siglum] of witnesses.entries()) {
    const first = table.findIndex((column) => (column[witness]?.length ?? 0) > 0);
    const last = table.findLastIndex((column) => (column[witness]?.length ?? 0) > 0);
    const isPart = witness !== base && first >= 0;
    const isLate = isPart && (words[first] ?? 0) >= least;
    const isEarly = isPart && total - (words[last + 1] ?? 0) >= least;
    found.set(siglum, {first: isLate ? first : 0, last: isEarly ? last : table.length - 1, isLate, isEarly});
  }
  return found;
}

/** The text of a witness goes so far. */
export function isWithin({first, last}: Extent, {start, end}: ColumnRange): boolean {
  return first < end && start <= last;
}

function isWhole(extents: Extents): boolean {
  return [...extents.values()].every(({isLate, isEarly}) => !isLate && !isEarly);
}

/** The same collation, as if each witness read as the base does where its text does not go: nothing is told of it there. */
export function filled(collation: Collation, extents: Extents): Collation {
  if (isWhole(extents)) return collation;
  const table = collation.table.map((column, at) =>
    column.map((cell, witness): Cell => {
      const extent = extents.get(collation.witnesses[witness] ?? '');
      if (!extent || (at > extent.first && at < extent.last)) return cell;
      if (at < extent.first || at > extent.last) return column[collation.base] ?? cell;
      // What follows is not its own, so it does not cling to it.
      return extent.isEarly && at === extent.last ? cell.map((token, index) => (index === cell.length - 1 && !endsWhite(token.t) ? {...token, t: `${token.t} `} : token)) : cell;
    })
  );
  return {...collation, table};
}

/** Entries without the witnesses whose text does not go so far; and entries where one begins or ends, made where there is none. */
export function withEdges(collation: Collation, entries: readonly Entry[], extents: Extents): Entry[] {
  if (isWhole(extents)) return [...entries];
  const edges = new Set([...extents.values()].flatMap(({first, last, isLate, isEarly}) => [...(isLate ? [first] : []), ...(isEarly ? [last] : [])]));
  const inside = (sigla: readonly string[], columns: ColumnRange): string[] =>
    sigla.filter((siglum) => {
      const extent = extents.get(siglum);
      return extent !== undefined && isWithin(extent, columns);
    });
  const kept = entries.flatMap((entry): Entry[] => {
    const {columns} = entry;
    const readings = entry.readings.map((reading) => ({...reading, witnesses: inside(reading.witnesses, columns)})).filter(({witnesses}) => witnesses.length > 0);
    const isEdge = [...edges].some((column) => columns.start <= column && column < columns.end);
    return readings.length > 0 || isEdge ? [{...entry, lemma: {...entry.lemma, witnesses: inside(entry.lemma.witnesses, columns)}, readings}] : [];
  });
  for (const column of edges) {
    if (kept.some(({columns}) => columns.start <= column && column < columns.end)) continue;
    const columns = {start: column, end: column + 1};
    const tokens = tokensIn(collation, columns, collation.base);
    const [first] = tokens;
    if (!first) continue;
    const wording = wordingOf(tokens);
    const start = first.start + coreOf(first.t).start;
    const witnesses = inside(collation.witnesses, columns);
    kept.push({id: '', columns, base: {start, end: start + wording.text.length}, lemma: {...wording, group: 0, witnesses, before: '', after: ''}, readings: [], type: 'slip'});
  }
  return kept.sort((one, other) => one.columns.start - other.columns.start);
}

/** A reading without those who begin or end in its entry; these stand apart, with the same words and what says so. */
export interface Apart {
  own: Reading;
  edges: {reading: Reading; wrap: (told: VariantReading) => VariantReading}[];
}

export function apartAtEdges({columns}: Entry, reading: Reading, extents: Extents): Apart {
  const edges: Apart['edges'] = [];
  const rest: string[] = [];
  for (const siglum of reading.witnesses) {
    const extent = extents.get(siglum);
    const isIn = (column: number): boolean => columns.start <= column && column < columns.end;
    const begins = extent?.isLate === true && isIn(extent.first);
    const ends = extent?.isEarly === true && isIn(extent.last);
    if (!begins && !ends) rest.push(siglum);
    else {
      const before: VariantPiece[] = begins ? [{edge: 'witStart'}] : [];
      const after: VariantPiece[] = ends ? [{edge: 'witEnd'}] : [];
      edges.push({reading: {...reading, witnesses: [siglum]}, wrap: (told) => ({...told, pieces: [...before, ...told.pieces, ...after]})});
    }
  }
  return {own: {...reading, witnesses: rest}, edges};
}
