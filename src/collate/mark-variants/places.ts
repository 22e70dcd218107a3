/** Where a stretch of a witness's text stands in the leaves of its tree; entries and divisions are put there. */
import type {Division, Leaf, Mark, Part, Span, VariantReading} from '../../tree.js';
import type {Range} from '../apparatus/entries.js';
import {isWhite} from '../tokens/white-space.js';
import type {PlacedLeaf} from '../witness-text.js';
import type {PlacedDivision} from './divisions.js';

export type AppSpan = Extract<Span, {type: 'app'}>;

/** A part of a stretch: from–to in the reading of a leaf. */
export interface Place {
  leaf: Leaf;
  start: number;
  end: number;
  isFirst: boolean;
}

/** A stretch of the text as stretches of leaves; one in most cases. */
export function placesOf(leaves: readonly PlacedLeaf[], {start, end}: Range): Place[] {
  const found: Place[] = [];
  for (let index = leafAt(leaves, start); index < leaves.length; index++) {
    const own = leaves[index];
    if (!own || (own.start >= end && found.length > 0)) break;
    const {length} = own.leaf.reading.text;
    const from = Math.min(length, Math.max(0, start - own.start));
    const to = Math.min(length, Math.max(from, end - own.start));
    if (from < to || found.length === 0) found.push({leaf: own.leaf, start: from, end: to, isFirst: found.length === 0});
  }
  return found;
}

/** The last leaf that begins at this place of the text or before it. */
export function leafAt(leaves: readonly PlacedLeaf[], at: number): number {
  let low = 0;
  let high = leaves.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((leaves[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Put an entry over a stretch. Where it runs over the end of a block, the words of the others stand in its first part. */
export function placeEntry(leaves: readonly PlacedLeaf[], range: Range, span: AppSpan): void {
  const {preferred, readings} = span;
  const rest = {...span, of: span, readings: readings.map(withoutWords), ...(preferred ? {preferred: withoutWords(preferred)} : {})};
  for (const {leaf, start, end, isFirst} of placesOf(leaves, range)) leaf.parts.push({start, end, span: isFirst ? span : rest});
}

function withoutWords(reading: VariantReading): VariantReading {
  return {...reading, pieces: []};
}

/** The entry that has this place of the text within it. */
export function entryAround(leaves: readonly PlacedLeaf[], at: number): Part | undefined {
  const own = leaves[leafAt(leaves, at)];
  return own?.leaf.parts.find(({start, end, span}) => span.type === 'app' && own.start + start < at && at < own.start + end);
}

/** Mark divisions in the base; each stands before so many signs, counted from a place in its text, that are not white. */
export function placeDivisions(leaves: readonly PlacedLeaf[], start: number, divisions: readonly PlacedDivision[], text: string): void {
  for (const {at: count, division} of divisions) {
    let at = start;
    for (let left = count; at < text.length && (left > 0 || isWhite(text.charCodeAt(at))); at++) if (!isWhite(text.charCodeAt(at))) left--;
    const own = leaves[leafAt(leaves, at)];
    if (!own) continue;
    const mark: Mark = {at: Math.min(own.leaf.reading.text.length, Math.max(0, at - own.start)), type: 'division', division: named(division, own.leaf)};
    const {marks} = own.leaf;
    const next = marks.findIndex((other) => other.at > mark.at);
    marks.splice(next < 0 ? marks.length : next, 0, mark);
  }
}

/** A blank line parts paragraphs in prose and stanzas in verse. */
export function named(division: Division, leaf: Leaf | undefined): Division {
  return division.unit === 'lg' && leaf?.type !== 'l' ? {...division, unit: 'p'} : division;
}
