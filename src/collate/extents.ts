/**
 * Where a witness begins and ends that has only a part of the text. What lies outside is not left out by it, and no entry
 * tells of it there; the words with which it begins and ends say so (TEI Guidelines, 13.1.5, `witStart`, `witEnd`).
 */
import type {VariantPiece, VariantReading} from '../tree.js';
import type {Entry, Reading} from './apparatus.js';
import {tokensIn, wordingOf} from './apparatus/readings.js';
import type {Cell, Collation} from './table.js';
import {isMark} from './tokens/normalize.js';
import {coreOf, endsWhite} from './tokens/white-space.js';

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

/** The extents of all witnesses, in their order; that of the base is the whole table. */
export function findExtents({table, witnesses, base}: Collation): Extent[] {
  const words = new Int32Array(table.length + 1);
  for (let at = 0; at < table.length; at++) words[at + 1] = (words[at] ?? 0) + (table[at]?.[base] ?? []).filter(({n}) => !isMark(n)).length;
  const total = words[table.length] ?? 0;
  return witnesses.map((_, witness): Extent => {
    const first = table.findIndex((column) => (column[witness]?.length ?? 0) > 0);
    const last = table.findLastIndex((column) => (column[witness]?.length ?? 0) > 0);
    const isPart = witness !== base && first >= 0;
    const isLate = isPart && (words[first] ?? 0) >= least;
    const isEarly = isPart && total - (words[last + 1] ?? 0) >= least;
    return {first: isLate ? first : 0, last: isEarly ? last : table.length - 1, isLate, isEarly};
  });
}

/** The same collation, as if each witness read as the base does where its text does not go: nothing is told of it there. */
export function filled(collation: Collation, extents: readonly Extent[]): Collation {
  if (extents.every(({isLate, isEarly}) => !isLate && !isEarly)) return collation;
  const table = collation.table.map((column, at) =>
    column.map((cell, witness): Cell => {
      const extent = extents[witness];
      if (!extent || (at > extent.first && at < extent.last)) return cell;
      if (at < extent.first || at > extent.last) return column[collation.base] ?? cell;
      // What follows is not its own, so it does not cling to it.
      return extent.isEarly && at === extent.last ? cell.map((token, index) => (index === cell.length - 1 && !endsWhite(token.t) ? {...token, t: `${token.t} `} : token)) : cell;
    })
  );
  return {...collation, table};
}

/** Entries without the witnesses whose text does not go so far; and entries where one begins or ends, made where there is none. */
export function withEdges(collation: Collation, entries: readonly Entry[], extents: readonly Extent[]): Entry[] {
  if (extents.every(({isLate, isEarly}) => !isLate && !isEarly)) return [...entries];
  const edges = new Set(extents.flatMap(({first, last, isLate, isEarly}) => [...(isLate ? [first] : []), ...(isEarly ? [last] : [])]));
  const inside =
    (columns: Entry['columns']) =>
    (siglum: string): boolean => {
      const extent = extents[collation.witnesses.indexOf(siglum)];
      return extent !== undefined && extent.first < columns.end && columns.start <= extent.last;
    };
  const kept = entries.flatMap((entry): Entry[] => {
    const isInside = inside(entry.columns);
    const readings = entry.readings.map((reading) => ({...reading, witnesses: reading.witnesses.filter(isInside)})).filter(({witnesses}) => witnesses.length > 0);
    const isEdge = [...edges].some((column) => entry.columns.start <= column && column < entry.columns.end);
    return readings.length > 0 || isEdge ? [{...entry, lemma: {...entry.lemma, witnesses: entry.lemma.witnesses.filter(isInside)}, readings}] : [];
  });
  for (const column of edges) {
    if (kept.some(({columns}) => columns.start <= column && column < columns.end)) continue;
    const columns = {start: column, end: column + 1};
    const tokens = tokensIn(collation, columns, collation.base);
    const [first] = tokens;
    if (!first) continue;
    const wording = wordingOf(tokens);
    const start = first.start + coreOf(first.t).start;
    const witnesses = collation.witnesses.filter(inside(columns));
    kept.push({id: '', columns, base: {start, end: start + wording.text.length}, lemma: {...wording, group: 0, witnesses, before: '', after: ''}, readings: [], type: 'slip'});
  }
  return kept.sort((one, other) => one.columns.start - other.columns.start);
}

/** A reading without those who begin or end in its entry; these stand apart, with the same words and what says so. */
export interface Apart {
  own: Reading;
  edges: {reading: Reading; wrap: (told: VariantReading) => VariantReading}[];
}

export function apartAtEdges(collation: Collation, {columns}: Entry, reading: Reading, extents: readonly Extent[]): Apart {
  const edges: Apart['edges'] = [];
  const rest: string[] = [];
  for (const siglum of reading.witnesses) {
    const extent = extents[collation.witnesses.indexOf(siglum)];
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
