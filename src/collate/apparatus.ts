/**
 * The table as a list of entries: for each place where witnesses differ the lemma, the readings, who has them
 * and of what kind the difference is. Stretches between entries are the same in all witnesses.
 *
 *     A  The black cat sat      B  The white cat sat      C  The white Cat sat
 *     black A] white B C (substantive)      cat A B] Cat C (orthographic)
 */
import {createEntry, placeMoves, type Plan, type Range} from './apparatus/entries.js';
import {placeGaps} from './apparatus/places.js';
import {firstToken, lastToken} from './apparatus/readings.js';
import {findFaults, joinFaults, type Proved} from './apparatus/proof.js';
import {findSegments} from './apparatus/segments.js';
import {findUnits, type Lineation} from './apparatus/units.js';
import {settleWhite} from './apparatus/white.js';
import type {Collation} from './table.js';
import {coreOf} from './tokens/white-space.js';
import type {ColumnRange} from './transpositions.js';
import type {VariantType, Wording} from './variants.js';

export interface Reading extends Wording {
  /** Readings with one number are one reading in different dress: compared as equal, or equal but for spelling, marks and division. */
  group: number;
  /** Sigla, in the order of the witnesses. */
  witnesses: string[];
  /** A blank where the witness has white space before or after the reading and the text of the base has none at its place. */
  before: string;
  after: string;
  /** How it differs from the lemma; the lemma has none. */
  type?: VariantType;
  /** Where the words are only moved: place in the list of transpositions. */
  transposition?: number;
}

export interface Entry {
  /** `app1`, `app2`, … in the order of the text. */
  id: string;
  columns: ColumnRange;
  /**
   * The stretch of the base, UTF-16 offsets in its text, half-open; empty where it has nothing, after the word before
   * or before the next one. The base with `before`, `text` and `after` of a witness's readings in these places has the words of that witness.
   */
  base: {start: number; end: number};
  lemma: Reading;
  /** All others; those that are the lemma in different dress come first. */
  readings: Reading[];
  /** The gravest of its kinds. */
  type: VariantType;
}

export interface ApparatusOptions {
  /** The siglum of a witness whose reading is the lemma; undefined for the base's. */
  lemma?: (entry: Entry) => string | undefined;
  /** Entries do not run over paragraphs, nor over lines of verse. Default: prose. */
  lines?: Lineation;
}

/** The entries of a collation, in the order of the text. */
export function createApparatus(collation: Collation, options: ApparatusOptions = {}): Entry[] {
  const units = findUnits(collation, options.lines ?? 'prose');
  const moves = placeMoves(collation);
  let segments = findSegments(collation, units);
  // Stretches grow until all white space stands between them, in the table and in the text of the base.
  for (;;) {
    segments = settleWhite(collation, segments, units);
    const placed = placeGaps(collation, segments);
    const stretches = createStretches(collation, placed, {choose: options.lemma, moves});
    const faults = findFaults(collation, stretches);
    if (placed.segments.length === segments.length && faults.size === 0) return stretches.flatMap(({entry}) => entry ?? []);
    segments = joinFaults(stretches, faults);
  }
}

/** A witness of those that agree in the greatest number; of equal numbers, of the base's. */
export function majorityOf({lemma, readings}: Entry): string | undefined {
  return readings.reduce((most, reading) => (reading.witnesses.length > most.witnesses.length ? reading : most), lemma).witnesses[0];
}

function createStretches(collation: Collation, {segments, after}: ReturnType<typeof placeGaps>, plan: Pick<Plan, 'choose' | 'moves'>): Proved[] {
  let baseEnd = 0;
  let count = 0;
  return segments.map((segment) => {
    const base = baseRange(collation, segment) ?? emptyRange(collation, baseEnd, after.has(segment.start));
    baseEnd = base.end;
    if (!segment.isVariant) return {segment, base};
    return {segment, base, entry: createEntry(collation, segment, {...plan, base, id: `app${++count}`})};
  });
}

function baseRange(collation: Collation, segment: ColumnRange): Range | undefined {
  const first = firstToken(collation, segment, collation.base);
  const last = lastToken(collation, segment, collation.base);
  if (!first || !last) return undefined;
  const start = first.start + coreOf(first.t).start;
  const end = last.start + coreOf(last.t).end;
  return start < end ? {start, end} : undefined;
}

/** After the word before, or just before the next word. */
function emptyRange(collation: Collation, baseEnd: number, isAfter: boolean): Range {
  const text = collation.sources[collation.base]?.text ?? '';
  const place = isAfter ? baseEnd + coreOf(text.slice(baseEnd)).start : baseEnd;
  return {start: place, end: place};
}
