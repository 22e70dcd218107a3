/**
 * The table as a list of entries: for each place where witnesses differ the lemma, the readings, who has them
 * and of what kind the difference is. Stretches between entries are the same in all witnesses.
 *
 *     A  The black cat sat      B  The white cat sat      C  The white Cat sat
 *     black A] white B C (substantive)      cat A B] Cat C (orthographic)
 */
import {tokensIn, whiteAround, wordingOf} from './apparatus/readings.js';
import {findSegments} from './apparatus/segments.js';
import {findUnits, type Lineation} from './apparatus/units.js';
import {settleWhite} from './apparatus/white.js';
import type {Collation} from './table.js';
import {coreOf, isWhite} from './tokens/white-space.js';
import type {ColumnRange} from './transpositions.js';
import {compareReadings, gravest, type VariantType, type Wording} from './variants.js';

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
  /** Whose reading is the lemma: the base's, the one that most witnesses have, or the one of the witness whose siglum is returned. */
  lemma?: 'base' | 'majority' | ((entry: Entry) => string | undefined);
  /** Entries do not run over paragraphs, nor over lines of verse. Default: prose. */
  lines?: Lineation;
}

/** The entries of a collation, in the order of the text. */
export function createApparatus(collation: Collation, options: ApparatusOptions = {}): Entry[] {
  const units = findUnits(collation, options.lines ?? 'prose');
  const segments = settleWhite(collation, findSegments(collation, units), units);
  const moves = placeMoves(collation);
  const entries: Entry[] = [];
  let baseEnd = 0;
  for (const segment of segments) {
    const base = baseRange(collation, segment) ?? emptyRange(collation, segment, baseEnd);
    baseEnd = base.end;
    if (segment.isVariant) entries.push(createEntry(collation, segment, {base, id: `app${entries.length + 1}`, choose: options.lemma, moves}));
  }
  return entries;
}

interface Range {
  start: number;
  end: number;
}

function baseRange(collation: Collation, segment: ColumnRange): Range | undefined {
  const tokens = tokensIn(collation, segment, collation.base);
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last && {start: first.start + coreOf(first.t).start, end: last.start + coreOf(last.t).end};
}

/** After the word before, unless there is none, or what others have there clings to the next one only. */
function emptyRange(collation: Collation, segment: ColumnRange, baseEnd: number): Range {
  const text = collation.sources[collation.base]?.text ?? '';
  const next = baseEnd + coreOf(text.slice(baseEnd)).start;
  const clings = collation.witnesses.every((_, witness) => {
    const white = whiteAround(collation, segment, witness);
    return !white || (white.before && !white.after);
  });
  const place = next < text.length && (baseEnd === 0 || clings) ? next : baseEnd;
  return {start: place, end: place};
}

/** The transpositions that touch a column, by their place in the list. */
type Moves = ReadonlyMap<number, readonly number[]>;

function placeMoves({transpositions}: Collation): Moves {
  const moves = new Map<number, number[]>();
  for (const [index, {base, moved}] of transpositions.entries()) {
    for (const start of new Set([base.start, moved.start])) {
      const end = start === base.start ? base.end : moved.end;
      for (let column = start; column < end; column++) moves.set(column, [...(moves.get(column) ?? []), index]);
    }
  }
  return moves;
}

interface Plan {
  moves: Moves;
  base: Range;
  id: string;
  choose: ApparatusOptions['lemma'];
}

function createEntry(collation: Collation, columns: ColumnRange, {base, id, choose, moves}: Plan): Entry {
  const place = {id, columns: {start: columns.start, end: columns.end}, base};
  const all = groupReadings(collation, place.columns, base);
  const own = all.find(({witnesses}) => witnesses.includes(collation.witnesses[collation.base] ?? '')) ?? all[0] ?? {text: '', reads: '', n: '', group: 0, witnesses: [], before: '', after: ''};
  const entry = arrange({collation, moves, all}, place, own);
  const siglum = typeof choose === 'function' ? choose(entry) : undefined;
  const chosen = choose === 'majority' ? majority(all, own) : all.find(({witnesses}) => siglum !== undefined && witnesses.includes(siglum));
  return !chosen || chosen === own ? entry : arrange({collation, moves, all}, place, chosen);
}

function groupReadings(collation: Collation, columns: ColumnRange, base: Range): Reading[] {
  const known = new Map<string, Reading>();
  for (const [witness, siglum] of collation.witnesses.entries()) {
    const wording = wordingOf(tokensIn(collation, columns, witness));
    const key = `${wording.text}\n${wording.reads}`;
    const reading = known.get(key);
    if (reading) reading.witnesses.push(siglum);
    else known.set(key, {...wording, group: 0, witnesses: [siglum], ...blanksAround(collation, {columns, base, witness})});
  }
  const readings = [...known.values()];
  for (const [index, reading] of readings.entries()) {
    const like = readings.slice(0, index).find((other) => other.n === reading.n || isAccidental(compareReadings(other, reading)));
    reading.group = like?.group ?? index;
  }
  return readings;
}

function blanksAround(collation: Collation, {columns, base, witness}: {columns: ColumnRange; base: Range; witness: number}): {before: string; after: string} {
  const text = collation.sources[collation.base]?.text ?? '';
  const white = whiteAround(collation, columns, witness);
  const isFreeBefore = base.start === 0 || isWhite(text.charCodeAt(base.start - 1));
  const isFreeAfter = base.end === text.length || isWhite(text.charCodeAt(base.end));
  return {before: white?.before && !isFreeBefore ? ' ' : '', after: white?.after && !isFreeAfter ? ' ' : ''};
}

function isAccidental(type: VariantType | undefined): boolean {
  return type !== 'substantive' && type !== 'transposition';
}

function majority(all: readonly Reading[], lemma: Reading): Reading {
  return all.reduce((most, reading) => (reading.witnesses.length > most.witnesses.length ? reading : most), lemma);
}

interface Context {
  collation: Collation;
  moves: Moves;
  all: readonly Reading[];
}

function arrange(context: Context, place: Pick<Entry, 'id' | 'columns' | 'base'>, lemma: Reading): Entry {
  const others = context.all.filter((reading) => reading !== lemma).map((reading) => withType(context, place.columns, {lemma, reading}));
  const rank = ({group}: Reading): number => (group === lemma.group ? -1 : group);
  const readings = others.sort((one, other) => rank(one) - rank(other));
  return {...place, lemma, readings, type: gravest(readings.map(({type}) => type)) ?? 'slip'};
}

function withType({collation, moves}: Context, columns: ColumnRange, {lemma, reading}: {lemma: Reading; reading: Reading}): Reading {
  const transposition = moves.get(columns.start)?.find((index) => {
    const move = collation.transpositions[index];
    const place = reading.text === '' ? move?.base : move?.moved;
    const isWhole = place && place.start <= columns.start && columns.end <= place.end && (reading.text === '' || lemma.text === '');
    return isWhole && reading.witnesses.every((siglum) => move?.witnesses.includes(collation.witnesses.indexOf(siglum)));
  });
  if (transposition !== undefined) return {...reading, type: 'transposition', transposition};
  const type = compareReadings(lemma, reading);
  return type ? {...reading, type} : reading;
}
