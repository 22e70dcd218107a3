/**
 * The table as a row of stretches in which all witnesses agree and stretches in which they vary: the
 * entries of an apparatus. Neighbouring columns are one entry if the same witnesses stand together in them.
 *
 *     A  in | the | house | ,         in the] at B    (one entry: B against A)
 *     B  at |     | house |           ,] om. B        (another: `house` stands between)
 */
import {typeColumns} from '../table/columns.js';
import {findDivisions} from '../table/divisions.js';
import type {Collation, Column} from '../table.js';
import type {ColumnRange} from '../transpositions.js';
import {gravest, type VariantType} from '../variants.js';
import {patternOf} from './readings.js';
import type {Unit} from './units.js';

export interface Segment extends ColumnRange {
  isVariant: boolean;
}

interface Variant {
  pattern: number[];
  type: VariantType;
  /** Who has nothing, a letter a witness; nothing where all have something. */
  gaps: string;
}

// Entries with different groups of witnesses become one only as long as they are short.
const short = 6;
// Kinds whose columns make one entry with their neighbours; spelling and division are matters of one word.
const joining: ReadonlySet<VariantType> = new Set(['substantive', 'transposition', 'punctuation']);
// Columns between the two places of a moved stretch that is shown as one entry.
const closest = 3;

/** Stretches without gaps from the first column to the last. */
export function findSegments(collation: Collation, units: ReadonlyMap<number, Unit>): Segment[] {
  const types = typeColumns(collation);
  const variants = types.map((type, at) => type && {type, pattern: patternOf(collation, at), gaps: gapsOf(collation.table[at] ?? [])});
  const forced = forceSegments([...findDivisions(collation.table), ...closeMoves(collation)], units);
  // No other entry runs into one of these, nor over the end of a paragraph.
  const stops = new Set([...units.keys(), ...forced.keys()]);
  const segments: Segment[] = [];
  for (let at = 0; at < variants.length;) {
    const segment = forced.get(at) ?? nextSegment(variants, stops, at);
    segments.push(segment);
    at = segment.end;
  }
  return segments;
}

/** Inversions: both places and what little stands between. */
function closeMoves({transpositions}: Collation): ColumnRange[] {
  return transpositions.flatMap(({base, moved}) => {
    const between = Math.max(base.start, moved.start) - Math.min(base.end, moved.end);
    return between > closest || between < 0 ? [] : [{start: Math.min(base.start, moved.start), end: Math.max(base.end, moved.end)}];
  });
}

/** Stretches that are one entry whatever their columns are; those that overlap are one. By their first column. */
function forceSegments(ranges: readonly ColumnRange[], units: ReadonlyMap<number, Unit>): Map<number, Segment> {
  const found: Segment[] = [];
  for (const {start, end} of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (hasUnit(units, start, end)) continue;
    if (!last || start >= last.end) found.push({start, end, isVariant: true});
    else if (!hasUnit(units, last.start, end)) last.end = Math.max(last.end, end);
  }
  return new Map(found.map((segment) => [segment.start, segment]));
}

function hasUnit(units: ReadonlyMap<number, Unit>, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (units.has(at)) return true;
  return false;
}

/** `.-.`: the second witness has nothing. */
function gapsOf(column: Column): string {
  const gaps = column.map((cell) => (cell.length === 0 ? '-' : '.')).join('');
  return gaps.includes('-') ? gaps : '';
}

function nextSegment(variants: readonly (Variant | undefined)[], stops: ReadonlySet<number>, start: number): Segment {
  const first = variants[start];
  let end = start + 1;
  if (!first) return {start, end, isVariant: false};
  let entry = first;
  while (end < variants.length && !stops.has(end)) {
    const step = countJoined(variants, stops, {...entry, start, end});
    const last = variants[end + step - 1];
    if (step === 0 || !last) break;
    end += step;
    entry = {...last, type: gravest([entry.type, last.type]) ?? last.type, pattern: refines(last.pattern, entry.pattern) ? last.pattern : entry.pattern};
  }
  return {start, end, isVariant: true};
}

/** How many of the next columns belong to an entry. */
function countJoined(variants: readonly (Variant | undefined)[], stops: ReadonlySet<number>, entry: ColumnRange & Variant): number {
  const next = variants[entry.end];
  if (!next || !joining.has(entry.type) || !joining.has(next.type)) return 0;
  const isLike = isSame(next.pattern, entry.pattern);
  // One passage that some have and others have not, with all its marks.
  if (isLike && next.gaps !== '' && next.gaps === entry.gaps && next.type !== 'transposition' && entry.type !== 'transposition') return 1;
  if (next.type === entry.type) return isLike || (entry.end - entry.start < short && isNested(next.pattern, entry.pattern)) ? 1 : 0;
  const after = variants[entry.end + 1];
  const isInside = next.type === 'punctuation' && after?.type === entry.type && isLike && isSame(after.pattern, entry.pattern) && !stops.has(entry.end + 1);
  return isInside ? 2 : 0;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.every((group, witness) => group === other[witness]);
}

/** Whoever stands together in the finer pattern stands together in the coarser one. */
function refines(fine: readonly number[], coarse: readonly number[]): boolean {
  return fine.every((group, witness) => coarse[group] === coarse[witness]);
}

function isNested(one: readonly number[], other: readonly number[]): boolean {
  return refines(one, other) || refines(other, one);
}
