/**
 * White space between stretches of the text stands outside the entries, once for all witnesses. Where that
 * cannot be, because one witness writes together what another divides, the entry grows until it can.
 *
 *     A  day;but    B  day but      not  day[; : ]but   but  [day;but : day but]
 *     A  day, but   B  day but           day[, : ] but
 *     A  day.       B  day or night.     day[ : · or night].   with the blank inside, since A has none
 */
import {endsWhite} from '../tokens/white-space.js';
import type {Collation} from '../table.js';
import type {ColumnRange} from '../transpositions.js';
import {firstToken, lastToken} from './readings.js';
import type {Segment} from './segments.js';
import type {Unit} from './units.js';

/** For each witness, whether white space must stand before its next word. */
export type Whites = readonly number[];
const none = 0;
const wanted = 1;
// It stands there already; it stands there, and must not; nothing has come before.
const given = 2;
const spoilt = 3;
const open = 4;

export function startWhites(collation: Collation): Whites {
  return collation.witnesses.map(() => open);
}

/** Whether the witness has white space that has not been written yet. */
export function isWanting(whites: Whites, witness: number): boolean {
  return whites[witness] === wanted;
}

/** Where white space goes: before the stretch for all, inside it for those who have it, or nowhere. */
export type Place = 'before' | 'inside' | 'nowhere';

/** Where white space goes that comes before this stretch; undefined where one witness needs it and another forbids it. */
export function placeWhite(collation: Collation, segment: Segment, whites: Whites, isUnit: boolean): Place | undefined {
  let isWanted = isUnit;
  let isForbidden = false;
  let isSpoiling = false;
  for (let witness = 0; witness < whites.length; witness++) {
    const state = whites[witness] ?? open;
    const hasWord = firstToken(collation, segment, witness) !== undefined;
    if (hasWord && state === spoilt) return undefined;
    if (hasWord && state === wanted) isWanted = true;
    if (hasWord && state === none) isForbidden = true;
    if (!hasWord && state === none) isSpoiling = true;
  }
  if (!isWanted) return 'nowhere';
  if (isForbidden) return undefined;
  return isSpoiling && segment.isVariant && !isUnit ? 'inside' : 'before';
}

/** What holds after a stretch that has white space before it or has none. */
export function whitesAfter(collation: Collation, range: ColumnRange, {whites, place}: {whites: Whites; place: Place}): Whites {
  return whites.map((state, witness) => {
    const last = lastToken(collation, range, witness);
    if (last) return endsWhite(last.t) ? wanted : none;
    if (place !== 'before' || state === open) return state;
    return state === wanted || state === given ? given : spoilt;
  });
}

/** The same stretches, some of them grown so that all white space can stand between them. */
export function settleWhite(collation: Collation, segments: readonly Segment[], units: ReadonlyMap<number, Unit>): Segment[] {
  const settled: Segment[] = [];
  const before: Whites[] = [startWhites(collation)];
  for (const segment of segments) {
    let now = segment;
    for (;;) {
      const whites = before[settled.length] ?? startWhites(collation);
      const place = placeWhite(collation, now, whites, units.has(now.start));
      const last = settled.at(-1);
      if (place !== undefined || !last) {
        settled.push(now);
        before[settled.length] = whitesAfter(collation, now, {whites, place: place ?? 'nowhere'});
        break;
      }
      settled.pop();
      now = {start: last.start, end: now.end, isVariant: true};
    }
  }
  return settled;
}
