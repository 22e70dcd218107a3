/**
 * What each witness divides otherwise than the base, and its pages, as empty elements where they belong:
 *
 *     <milestone unit="p" edRef="#B"/>                 here B begins a paragraph, the base does not
 *     <milestone unit="p" type="absent" edRef="#B"/>   here the base begins one, B does not
 *     <pb n="12" edRef="#B"/>                          here begins page 12 of B
 */
import {coreOf, tokensIn} from '../apparatus/readings.js';
import {unitAfter, type Lineation, type Unit} from '../apparatus/units.js';
import type {Collation} from '../table.js';
import type {Token} from '../tokens.js';
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

// white space of any kind
const white = /[\s\u0085]/gu;

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
        if (own) found.push(...passWitness(own, tokensIn(collation, range, witness), {collation, witness, lines, start}));
      }
      return gather(found, ids);
    },
    white: ({start: column}) => {
      const own = progress[collation.base];
      const hasBase = (collation.table[column]?.[collation.base]?.length ?? 0) > 0;
      if (!own || !hasBase || own.lastWhite === '') return ' ';
      return escapeText(own.ended ? '\n' : own.lastWhite);
    },
    rest: () => gather(progress.flatMap((own, witness) => pagesBefore(own, Infinity, {collation, witness})), ids).map(({xml}) => xml).join('')
  };
}

interface Setting {
  collation: Collation;
  witness: number;
  lines: Lineation;
  start: 'p' | 'l';
}

function passWitness(own: Progress, tokens: readonly Token[], setting: Setting): Found[] {
  const found: Found[] = [];
  let before = 0;
  for (const token of tokens) {
    const core = coreOf(token.t);
    found.push(...divisions(own, setting).map((name) => ({at: before, name: 'milestone', attributes: name, witness: setting.witness, isInWord: false})));
    for (const page of pagesBefore(own, token.start + core.end, setting)) {
      const inside = token.t.slice(0, Math.max(0, page.at - token.start)).replace(white, '').length;
      found.push({...page, at: before + inside, isInWord: inside > 0});
    }
    before += token.t.replace(white, '').length;
    own.ended = unitAfter(token.t, setting.lines);
    own.crossed = undefined;
    own.hasBegun = true;
    own.lastWhite = token.t.slice(core.end);
  }
  return found;
}

/** Where the witness begins a unit and the base does not, or the other way round. */
function divisions({ended, crossed, hasBegun}: Progress, {start}: Setting): string[] {
  if (!hasBegun || ended === crossed) return [];
  if (crossed === undefined) return [`unit="${ended ?? start}"`];
  if (ended === undefined) return [`unit="${crossed}" type="absent"`];
  return [ended === 'lg' ? 'unit="lg"' : 'unit="lg" type="absent"'];
}

function pagesBefore(own: Progress, end: number, {collation, witness}: Pick<Setting, 'collation' | 'witness'>): Found[] {
  const pages = collation.sources[witness]?.pages ?? [];
  const found: Found[] = [];
  for (let page = pages[own.page]; page && page.at < end; page = pages[++own.page]) {
    const attributes = page.n === undefined ? '' : `n="${escapeAttribute(page.n)}"`;
    found.push({at: page.at, name: 'pb', attributes, witness, isInWord: false});
  }
  return found;
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
