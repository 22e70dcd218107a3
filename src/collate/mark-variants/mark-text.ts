/** Collate one text, the main one or that of a note, and put an entry over each place of the base that differs. */
import type {Leaf, Span, VariantReading} from '../../tree.js';
import {createApparatus, type Entry, type Reading} from '../apparatus.js';
import {tokensIn} from '../apparatus/readings.js';
import {findUnits} from '../apparatus/units.js';
import {collate} from '../collate.js';
import type {Collation} from '../table.js';
import type {Normalization} from '../tokens/normalize.js';
import type {WitnessText} from '../witness-text.js';
import {overPreferred, type Choose, type Told} from './adoptions.js';
import {createDivisions, type Divisions} from './divisions.js';
import {apartAtEdges, filled, findExtents, withEdges, type Apart, type Extents} from './extents.js';
import {piecesOf} from './pieces.js';
import {leafAt, named, placeDivisions, placeEntry, type AppSpan} from './places.js';

export interface MarkOptions {
  /** What is passed over when words are compared. */
  settings: Normalization;
  /** Whose reading is the text. */
  choose: Choose;
}

/** What was found: the table, where each witness begins and ends, and how many entries there are. */
export interface Marked {
  collation: Collation;
  extents: Extents;
  count: number;
}

export function markText(own: WitnessText, others: readonly WitnessText[], {settings, choose}: MarkOptions): Marked {
  // The base's own pages are marked already.
  const collation = collate([{...own, pages: []}, ...others], {...settings, base: own.siglum});
  const extents = findExtents(collation);
  const chosen = choose(own);
  // Blank lines part paragraphs here, and line ends nothing but lines of verse.
  const entries = withEdges(collation, createApparatus(filled(collation, extents), {lines: 'verse', lemma: (entry) => chosen(entry)?.witness}), extents);
  const spans = entries.map((): AppSpan => ({type: 'app', rule: 'variant', cert: 'high', lemma: [], readings: []}));
  const partners = findPartners(entries, spans);
  const divisions = createDivisions(collation, 'verse');
  const units = findUnits(collation, 'verse');
  const all = [...collation.witnesses.keys()];
  let next = 0;
  for (let column = 0; column < collation.table.length;) {
    const unit = units.get(column);
    if (unit) divisions.cross(unit);
    const entry = entries[next];
    const span = spans[next];
    if (entry && span && entry.columns.start === column) {
      const reading = baseReading(entry, own.siglum);
      const base = apartAtEdges(entry, reading, extents);
      placeDivisions(own.leaves, entry.base.start, divisions.pass(entry.columns, indexesOf(collation, base.own)), own.text);
      const leaf = own.leaves[leafAt(own.leaves, entry.base.start)]?.leaf;
      const readings = readingsOf({collation, entry, divisions, leaf, partners, extents});
      placeEntry(own.leaves, entry.base, Object.assign(span, reading === entry.lemma ? overBase(readings) : overPreferred(readings, base.own, chosen(entry)?.resp)));
      next++;
      column = entry.columns.end;
    } else {
      const range = {start: column, end: column + 1};
      const start = tokensIn(collation, range, collation.base)[0]?.start ?? 0;
      placeDivisions(own.leaves, start, divisions.pass(range, all), own.text);
      column++;
    }
  }
  placeDivisions(own.leaves, own.text.length, divisions.rest(), own.text);
  return {collation, extents, count: entries.length};
}

/** What the base has in an entry. */
function baseReading({lemma, readings}: Entry, siglum: string): Reading {
  return readings.find(({witnesses}) => witnesses.includes(siglum)) ?? lemma;
}

/** The base's words are the lemma. */
function overBase([lemma, ...readings]: readonly VariantReading[]): Told {
  return {lemma: lemma?.witnesses ?? [], readings};
}

interface Context {
  collation: Collation;
  entry: Entry;
  divisions: Divisions;
  leaf: Leaf | undefined;
  partners: ReadonlyMap<Reading, Span>;
  extents: Extents;
}

/** The lemma, and all other readings; who begins or ends in the entry stands apart with the same words. */
function readingsOf(context: Context): VariantReading[] {
  const {entry, extents} = context;
  const apart = (reading: Reading): Apart => apartAtEdges(entry, reading, extents);
  const atEdges = ({edges}: Apart): VariantReading[] => edges.map(({reading, wrap}) => wrap(tell(context, reading)));
  const lemma = apart(entry.lemma);
  const others = entry.readings.flatMap((reading) => {
    const own = apart(reading);
    return [...(own.own.witnesses.length > 0 ? [tell(context, own.own, context.partners.get(reading))] : []), ...atEdges(own)];
  });
  return [tell(context, lemma.own, context.partners.get(entry.lemma)), ...atEdges(lemma), ...others];
}

function tell({collation, entry: {columns, lemma}, divisions, leaf}: Context, reading: Reading, moved?: Span): VariantReading {
  const {witnesses, before, after, type, group} = reading;
  const own = indexesOf(collation, reading);
  const passed = divisions.pass(columns, own).map(({at, division}) => ({at, division: named(division, leaf)}));
  const pieces = piecesOf(tokensIn(collation, columns, own[0] ?? 0), passed);
  // `before` and `after` hold a blank where the base has none for the reading to stand beside.
  const written = [...(before === '' ? [] : [{text: before}]), ...pieces, ...(after === '' ? [] : [{text: after}])];
  return {witnesses, pieces: written, group: group === lemma.group ? 0 : group + 1, ...(type === undefined ? {} : {type}), ...(moved === undefined ? {} : {moved})};
}

function indexesOf({witnesses}: Collation, {witnesses: sigla}: Reading): number[] {
  return sigla.map((siglum) => witnesses.indexOf(siglum));
}

/** The entry at the other place of what has moved, by the reading at this one. */
function findPartners(entries: readonly Entry[], spans: readonly AppSpan[]): Map<Reading, Span> {
  const places = new Map<number, number[]>();
  for (const [index, {readings}] of entries.entries())
    for (const {transposition} of readings) if (transposition !== undefined) places.set(transposition, [...(places.get(transposition) ?? []), index]);
  const partners = new Map<Reading, Span>();
  for (const [index, {readings}] of entries.entries()) {
    for (const reading of readings) {
      const other = reading.transposition === undefined ? undefined : places.get(reading.transposition)?.find((one) => one !== index);
      const span = other === undefined ? undefined : spans[other];
      if (span) partners.set(reading, span);
    }
  }
  return partners;
}
