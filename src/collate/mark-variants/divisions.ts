/**
 * What each witness divides otherwise than the base, and its pages. In TEI they are empty elements:
 *
 *     <milestone unit="p" edRef="#B"/>                 here B begins a paragraph, the base does not
 *     <milestone unit="p" type="absent" edRef="#B"/>   here the base begins one, B does not
 *     <pb n="12" edRef="#B"/>                          here begins page 12 of B
 */
import type {Division} from '../../tree.js';
import {coreOf, isWhite} from '../tokens/white-space.js';
import {unitAfter, type Lineation, type Unit} from '../apparatus/units.js';
import type {Collation} from '../table.js';
import type {ColumnRange} from '../transpositions.js';

/** A division and its place: how many signs that are not white stand before it in its stretch. */
export interface PlacedDivision {
  at: number;
  division: Division;
}

export interface Divisions {
  /** A paragraph, a line or a stanza of the base begins. */
  cross: (unit: Unit) => void;
  /** What stands in a stretch for these witnesses, who have the same there. */
  pass: (range: ColumnRange, witnesses: readonly number[]) => PlacedDivision[];
  /** Pages that begin after the last word. */
  rest: () => PlacedDivision[];
}

interface Progress {
  /** What ended with the last token of the witness; nothing before the first. */
  ended: Unit | undefined;
  /** What the base has begun since then. */
  crossed: Unit | undefined;
  hasBegun: boolean;
  page: number;
}

interface Found {
  at: number;
  division: Omit<Division, 'witnesses' | 'isInWord'>;
  witness: number;
  isInWord: boolean;
}

export function createDivisions(collation: Collation, lines: Lineation): Divisions {
  const progress = collation.witnesses.map((): Progress => ({ended: undefined, crossed: undefined, hasBegun: false, page: 0}));
  const start = lines === 'verse' ? 'l' : 'p';
  return {
    cross: (unit) => {
      for (const one of progress) if (one.crossed !== 'lg') one.crossed = unit;
    },
    pass: (range, witnesses) => {
      const found: Found[] = [];
      for (const witness of witnesses) {
        const own = progress[witness];
        if (own) passWitness(own, range, {collation, witness, start, lines, found});
      }
      return gather(
        found.filter(({witness}) => witness !== collation.base),
        collation.witnesses
      );
    },
    rest: () => {
      const found: Found[] = [];
      for (const [witness, own] of progress.entries()) findPages(own, Infinity, {collation, witness, found});
      return gather(found, collation.witnesses);
    }
  };
}

interface Setting {
  collation: Collation;
  witness: number;
  lines: Lineation;
  start: 'p' | 'l';
  /** What has been found. */
  found: Found[];
}

function passWitness(own: Progress, range: ColumnRange, setting: Setting): void {
  const {collation, witness, found} = setting;
  let before = 0;
  for (let column = range.start; column < range.end; column++) {
    for (const token of collation.table[column]?.[witness] ?? []) {
      const core = coreOf(token.t);
      const division = divisionAt(own, setting);
      if (division) found.push({at: before, division: {element: 'milestone', ...division}, witness, isInWord: false});
      const first = found.length;
      findPages(own, token.start + core.end, setting);
      for (const page of found.slice(first)) {
        const inside = countSigns(token.t.slice(0, Math.max(0, page.at - token.start)));
        page.at = before + inside;
        page.isInWord = inside > 0;
      }
      before += countSigns(token.t);
      own.ended = unitAfter(token.t, setting.lines);
      own.crossed = undefined;
      own.hasBegun = true;
    }
  }
}

/** Signs that are not white. */
function countSigns(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isWhite(text.charCodeAt(at))) count++;
  return count;
}

/** Where the witness begins a unit and the base does not, or the other way round. */
function divisionAt({ended, crossed, hasBegun}: Progress, {start}: Setting): Pick<Division, 'unit' | 'isAbsent'> | undefined {
  if (!hasBegun || ended === crossed) return undefined;
  if (crossed === undefined) return {unit: ended ?? start};
  if (ended === undefined) return {unit: crossed, isAbsent: true};
  return ended === 'lg' ? {unit: 'lg'} : {unit: 'lg', isAbsent: true};
}

/** Pages that begin before this place in the witness, and have not been told; their places are still those in its text. */
function findPages(own: Progress, end: number, {collation, witness, found}: Pick<Setting, 'collation' | 'witness' | 'found'>): void {
  const pages = collation.sources[witness]?.pages ?? [];
  for (let page = pages[own.page]; page && page.at < end; page = pages[++own.page]) {
    found.push({at: page.at, division: {element: 'pb', ...(page.n === undefined ? {} : {n: page.n})}, witness, isInWord: false});
  }
}

/** One for all witnesses that have the same at one place. */
function gather(found: readonly Found[], sigla: readonly string[]): PlacedDivision[] {
  const places = new Map<string, Found & {witnesses: string[]}>();
  for (const one of [...found].sort((a, b) => a.at - b.at)) {
    const key = `${one.at} ${JSON.stringify(one.division)}`;
    const known = places.get(key) ?? {...one, witnesses: []};
    known.witnesses.push(sigla[one.witness] ?? '');
    places.set(key, known);
  }
  return [...places.values()].map(({at, division, isInWord, witnesses}) => ({at, division: {...division, witnesses, isInWord}}));
}
