/**
 * What each witness divides otherwise than the base, and its pages, as empty elements where they belong:
 *
 *     <milestone unit="p" edRef="#B"/>                 here B begins a paragraph, the base does not
 *     <milestone unit="p" type="absent" edRef="#B"/>   here the base begins one, B does not
 *     <pb n="12" edRef="#B"/>                          here begins page 12 of B
 */
import {coreOf, isWhite} from '../tokens/white-space.js';
import {unitAfter, type Lineation, type Unit} from '../apparatus/units.js';
import type {Collation} from '../table.js';
import type {ColumnRange} from '../transpositions.js';
import {escapeAttribute, escapeText} from './escape.js';

/** An element and its place: how many signs that are not white stand before it in its stretch. */
export interface Milestone {
  at: number;
  xml: string;
  isInWord: boolean;
}

export interface Milestones {
  /** A paragraph, a line or a stanza of the base begins. */
  cross: (unit: Unit) => void;
  /** What stands in a stretch for these witnesses, who have the same there. */
  pass: (range: ColumnRange, witnesses: readonly number[]) => Milestone[];
  /** The white space before a stretch, as the base has it. */
  white: (range: ColumnRange) => string;
  /** Pages that begin after the last word. */
  rest: () => string;
}

interface Progress {
  /** What ended with the last token of the witness; nothing before the first. */
  ended: Unit | undefined;
  /** What the base has begun since then. */
  crossed: Unit | undefined;
  hasBegun: boolean;
  page: number;
  lastWhite: string;
}

interface Found {
  at: number;
  name: string;
  attributes: string;
  witness: number;
  isInWord: boolean;
}

export function createMilestones(collation: Collation, ids: readonly string[], lines: Lineation): Milestones {
  const progress = collation.witnesses.map((): Progress => ({ended: undefined, crossed: undefined, hasBegun: false, page: 0, lastWhite: ''}));
  const start = lines === 'verse' ? 'l' : 'p';
  return {
    cross: (unit) => {
      for (const one of progress) if (one.crossed !== 'lg') one.crossed = unit;
    },
    pass: (range, witnesses) => {
      const found: Found[] = [];
      for (const witness of witnesses) {
        const own = progress[witness];
        if (own) passWitness(own, range, {collation, witness, lines, start, found});
      }
      return gather(found, ids);
    },
    white: ({start: column}) => {
      const own = progress[collation.base];
      const hasBase = (collation.table[column]?.[collation.base]?.length ?? 0) > 0;
      if (!own || !hasBase || own.lastWhite === '') return ' ';
      return escapeText(own.ended ? '\n' : own.lastWhite);
    },
    rest: () => {
      const found: Found[] = [];
      for (const [witness, own] of progress.entries()) findPages(own, Infinity, {collation, witness, found});
      return gather(found, ids)
        .map(({xml}) => xml)
        .join('');
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
      if (division !== undefined) found.push({at: before, name: 'milestone', attributes: division, witness, isInWord: false});
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
      own.lastWhite = token.t.slice(core.end);
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
function divisionAt({ended, crossed, hasBegun}: Progress, {start}: Setting): string | undefined {
  if (!hasBegun || ended === crossed) return undefined;
  if (crossed === undefined) return `unit="${ended ?? start}"`;
  if (ended === undefined) return `unit="${crossed}" type="absent"`;
  return ended === 'lg' ? 'unit="lg"' : 'unit="lg" type="absent"';
}

/** Pages that begin before this place in the witness, and have not been written; their places are still those in its text. */
function findPages(own: Progress, end: number, {collation, witness, found}: Pick<Setting, 'collation' | 'witness' | 'found'>): void {
  const pages = collation.sources[witness]?.pages ?? [];
  for (let page = pages[own.page]; page && page.at < end; page = pages[++own.page]) {
    const attributes = page.n === undefined ? '' : `n="${escapeAttribute(page.n)}"`;
    found.push({at: page.at, name: 'pb', attributes, witness, isInWord: false});
  }
}

/** One element for all witnesses that have the same at one place. */
function gather(found: readonly Found[], ids: readonly string[]): Milestone[] {
  if (found.length === 0) return [];
  const places = new Map<string, Found & {refs: string[]}>();
  for (const one of [...found].sort((a, b) => a.at - b.at)) {
    const key = `${one.at} ${one.name} ${one.attributes}`;
    const known = places.get(key) ?? {...one, refs: []};
    known.refs.push(`#${ids[one.witness] ?? ''}`);
    places.set(key, known);
  }
  return [...places.values()].map(({at, name, attributes, isInWord, refs}) => ({
    at,
    isInWord,
    xml: `<${name}${attributes === '' ? '' : ` ${attributes}`}${isInWord ? ' break="no"' : ''} edRef="${refs.join(' ')}"/>`
  }));
}
