/**
 * A collation as TEI: paragraphs (or lines of verse) of the base, with an `app` at each place where witnesses differ
 * (parallel segmentation, TEI Guidelines 13.2.3). For each witness, the text outside entries and its own readings in them are its words, in order.
 *
 *     The <app xml:id="app1" type="substantive"><lem wit="#A">black</lem><rdg wit="#B" type="substantive">white</rdg></app> cat
 */
import {createApparatus, type ApparatusOptions, type Entry, type Reading} from '../apparatus.js';
import {tokensIn} from '../apparatus/readings.js';
import type {Segment} from '../apparatus/segments.js';
import {findUnits, type Unit} from '../apparatus/units.js';
import {isWanting, placeWhite, startWhites, whitesAfter, type Whites} from '../apparatus/white.js';
import type {Collation} from '../table.js';
import type {ColumnRange} from '../transpositions.js';
import {createMilestones, type Milestones} from './milestones.js';
import {identifySigla} from './sigla.js';
import {writeStretch} from './stretch.js';

export interface TeiOptions extends ApparatusOptions {
  /** Entries made before, with the same options, from the same collation; an editor may have changed their lemmas. */
  entries?: readonly Entry[];
}

interface State {
  collation: Collation;
  /** Places of all witnesses. */
  all: readonly number[];
  ids: ReadonlyMap<string, string>;
  milestones: Milestones;
  whites: Whites;
  units: ReadonlyMap<number, Unit>;
  lines: 'prose' | 'verse';
  /** Entries that have the other place of a moved stretch, by `entry id + transposition`. */
  partners: ReadonlyMap<string, string>;
  out: string[];
  counts: {p: number; l: number; lg: number};
}

/** The content of `body` or of a `div`; `listWit` and `variantEncoding` (parallel-segmentation, internal) belong in the header. */
export function toTei(collation: Collation, options: TeiOptions = {}): string {
  const lines = options.lines ?? 'prose';
  const entries = options.entries ?? createApparatus(collation, options);
  const ids = identifySigla(collation.witnesses);
  const state: State = {
    collation,
    all: [...collation.witnesses.keys()],
    ids: new Map(collation.witnesses.map((siglum, index) => [siglum, `#${ids[index] ?? ''}`])),
    milestones: createMilestones(collation, ids, lines),
    whites: startWhites(collation),
    units: findUnits(collation, lines),
    lines,
    partners: findPartners(entries),
    out: [],
    counts: {p: 0, l: 0, lg: 0}
  };
  openUnit(state, 'lg');
  let next = 0;
  for (let column = 0; column < collation.table.length;) {
    const entry = entries[next];
    const isEntry = entry?.columns.start === column;
    const range = isEntry ? entry.columns : {start: column, end: column + 1};
    const lead = moveTo(state, {...range, isVariant: isEntry});
    state.out.push(isEntry ? writeEntry(state, entry, lead) : writeShared(state, range));
    if (isEntry) next++;
    column = range.end;
  }
  state.out.push(state.milestones.rest());
  closeUnit(state, 'lg');
  return state.out.join('');
}

const nobody: ReadonlySet<number> = new Set();

function openUnit({out, counts, lines}: State, unit: Unit): void {
  if (lines === 'prose') out.push(`<p xml:id="p${++counts.p}" n="${counts.p}">`);
  else {
    if (unit === 'lg') out.push(`<lg xml:id="lg${++counts.lg}" n="${counts.lg}">\n`);
    out.push(`<l xml:id="l${++counts.l}">`);
  }
}

function closeUnit({out, lines}: State, unit: Unit): void {
  out.push(lines === 'prose' ? '</p>\n' : unit === 'lg' ? '</l>\n</lg>\n' : '</l>\n');
}

/** Write what stands between two stretches: the end of a paragraph or line, white space, or nothing; gives who has white space inside. */
function moveTo(state: State, segment: Segment): ReadonlySet<number> {
  const {collation, units, whites, milestones} = state;
  const unit = units.get(segment.start);
  const place = placeWhite(collation, segment, whites, unit !== undefined) ?? 'nowhere';
  if (unit) {
    closeUnit(state, unit);
    openUnit(state, unit);
    milestones.cross(unit);
  } else if (place === 'before') state.out.push(milestones.white(segment));
  state.whites = whitesAfter(collation, segment, {whites, place});
  return place === 'inside' ? new Set(state.all.filter((witness) => isWanting(whites, witness))) : nobody;
}

/** A stretch that is the same in all witnesses. */
function writeShared({collation, milestones, all}: State, range: ColumnRange): string {
  return writeStretch(tokensIn(collation, range, collation.base), milestones.pass(range, all));
}

function writeEntry(state: State, {id, columns, lemma, readings, type}: Entry, lead: ReadonlySet<number>): string {
  const lem = writeReading(state, {id, columns}, {name: 'lem', reading: lemma, lead});
  const groups = [...new Set(readings.map(({group}) => group))].map((group) => readings.filter((reading) => reading.group === group));
  const rdgs = groups.map((group) => {
    const written = group.map((reading) => writeReading(state, {id, columns}, {name: 'rdg', reading, lead})).join('');
    const isGroup = group.length > 1 && group[0]?.group !== lemma.group;
    return isGroup ? `<rdgGrp type="${group[0]?.type ?? type}">${written}</rdgGrp>` : written;
  });
  return `<app xml:id="${id}" type="${type}">${lem}${rdgs.join('')}</app>`;
}

interface Written {
  name: 'lem' | 'rdg';
  reading: Reading;
  /** Witnesses that have white space before the reading, inside it. */
  lead: ReadonlySet<number>;
}

function writeReading({collation, ids, milestones, partners}: State, {id, columns}: Pick<Entry, 'id' | 'columns'>, {name, reading, lead}: Written): string {
  const witnesses = reading.witnesses.map((siglum) => collation.witnesses.indexOf(siglum));
  const wit = reading.witnesses.map((siglum) => ids.get(siglum) ?? '').join(' ');
  const type = reading.type ? ` type="${reading.type}"` : '';
  const partner = partners.get(`${id} ${reading.transposition ?? ''}`);
  const corresp = partner === undefined ? '' : ` corresp="#${partner}"`;
  const stretch = writeStretch(tokensIn(collation, columns, witnesses[0] ?? 0), milestones.pass(columns, witnesses));
  const content = stretch !== '' && witnesses.some((witness) => lead.has(witness)) ? ` ${stretch}` : stretch;
  const start = `<${name} wit="${wit}"${type}${corresp}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function findPartners(entries: readonly Entry[]): Map<string, string> {
  const places = new Map<number, string[]>();
  for (const {id, readings} of entries) {
    for (const {transposition} of readings) {
      if (transposition === undefined) continue;
      places.set(transposition, [...new Set([...(places.get(transposition) ?? []), id])]);
    }
  }
  const partners = new Map<string, string>();
  for (const [transposition, found] of places) {
    for (const id of found) {
      const other = found.find((one) => one !== id);
      if (other !== undefined) partners.set(`${id} ${transposition}`, other);
    }
  }
  return partners;
}
