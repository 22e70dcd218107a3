/** One entry: who reads what in a stretch, which reading is the lemma, and how the others differ from it. */
import type {ApparatusOptions, Entry, Reading} from '../apparatus.js';
import type {Collation} from '../table.js';
import {isWhite} from '../tokens/white-space.js';
import type {ColumnRange} from '../transpositions.js';
import {compareReadings, gravest, type VariantType} from '../variants.js';
import {tokensIn, whiteAround, wordingOf} from './readings.js';

/** A stretch of the base's text, UTF-16 offsets, half-open. */
export interface Range {
  start: number;
  end: number;
}

/** The transpositions that touch a column, by their place in the list. */
export type Moves = ReadonlyMap<number, readonly number[]>;

export function placeMoves({transpositions}: Collation): Moves {
  const moves = new Map<number, number[]>();
  for (const [index, {base, moved}] of transpositions.entries()) {
    for (const start of new Set([base.start, moved.start])) {
      const end = start === base.start ? base.end : moved.end;
      for (let column = start; column < end; column++) moves.set(column, [...(moves.get(column) ?? []), index]);
    }
  }
  return moves;
}

/** What an entry is made with. */
export interface Plan {
  moves: Moves;
  base: Range;
  id: string;
  choose: ApparatusOptions['lemma'];
}

/** The entry of a stretch. */
export function createEntry(collation: Collation, columns: ColumnRange, {base, id, choose, moves}: Plan): Entry {
  const place = {id, columns: {start: columns.start, end: columns.end}, base};
  const all = groupReadings(collation, place.columns, base);
  const own = all.find(({witnesses}) => witnesses.includes(collation.witnesses[collation.base] ?? '')) ?? all[0] ?? {text: '', reads: '', n: '', group: 0, witnesses: [], before: '', after: ''};
  const entry = arrange({collation, moves, all}, place, own);
  const siglum = choose?.(entry);
  const chosen = all.find(({witnesses}) => siglum !== undefined && witnesses.includes(siglum));
  return !chosen || chosen === own ? entry : arrange({collation, moves, all}, place, chosen);
}

function groupReadings(collation: Collation, columns: ColumnRange, base: Range): Reading[] {
  const known = new Map<string, Reading>();
  for (const [witness, siglum] of collation.witnesses.entries()) {
    const wording = wordingOf(tokensIn(collation, columns, witness));
    const key = `${wording.text}\n${wording.reads}`;
    const reading = known.get(key) ?? {...wording, group: 0, witnesses: [], before: '', after: ''};
    const {before, after} = blanksAround(collation, {columns, base, witness});
    known.set(key, {...reading, witnesses: [...reading.witnesses, siglum], before: reading.before || before, after: reading.after || after});
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
  const isFreeBefore = base.start > 0 && isWhite(text.charCodeAt(base.start - 1));
  const isFreeAfter = base.end === text.length || isWhite(text.charCodeAt(base.end));
  return {before: white?.before && !isFreeBefore ? ' ' : '', after: white?.after && !isFreeAfter ? ' ' : ''};
}

function isAccidental(type: VariantType | undefined): boolean {
  return type !== 'substantive' && type !== 'transposition';
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
