/**
 * Where in the text of the base stands what the base has not: before the white space between two of its words
 * or after it, so that the base with the readings of a witness in their places is that witness.
 *
 *     A  the gate           the[ old]␣gate      after `the`, with a blank of its own
 *     B  the old gate
 *     C  the “gate          the␣[“]gate         before `gate`, since it clings to it
 *
 * Where neither will do, the words of the base on either side become part of the entry.
 */
import {coreOf, endsWhite} from '../tokens/white-space.js';
import type {Collation} from '../table.js';
import {lastToken} from './readings.js';
import type {Segment} from './segments.js';

interface State {
  collation: Collation;
  segments: Segment[];
  /** For each witness the stretch whose last word clings to the next word of the witness; -1 if none does. */
  clinging: number[];
  /** The last stretch in which the base has a word; whether white space follows it. */
  last: number;
  hasWhite: boolean;
  /** Stretches, since then, before which no white space may stand. */
  forbidden: Set<number>;
  /** First columns of stretches that stand after the white space. */
  after: Set<number>;
}

/** The same stretches, some of them grown, and the first columns of those that stand just before the next word of the base. */
export function placeGaps(collation: Collation, segments: readonly Segment[]): {segments: Segment[]; after: ReadonlySet<number>} {
  const state: State = {collation, segments: [], clinging: collation.witnesses.map(() => -1), last: -1, hasWhite: true, forbidden: new Set(), after: new Set()};
  for (const segment of segments) addSegment(state, segment);
  return {segments: state.segments, after: state.after};
}

function addSegment(state: State, segment: Segment): void {
  const {collation, segments, clinging} = state;
  const index = segments.push(segment) - 1;
  for (let witness = 0; witness < clinging.length; witness++) {
    const last = lastToken(collation, segment, witness);
    if (!last) continue;
    forbid(state, clinging[witness] ?? -1, index);
    clinging[witness] = endsWhite(last.t) ? -1 : index;
  }
  const base = lastToken(collation, segment, collation.base);
  if (base && !isBlank(base.t)) closeGap(state, index, endsWhite(base.t));
}

function isBlank(t: string): boolean {
  const {start, end} = coreOf(t);
  return start === end;
}

/** No white space between a word and the next that clings to it. */
function forbid({forbidden, last}: State, from: number, to: number): void {
  if (from >= 0) for (let at = Math.max(from, last) + 1; at <= to; at++) forbidden.add(at);
}

/** The base goes on: the white space stands as late as it may; where it may stand nowhere, all becomes one stretch. */
function closeGap(state: State, index: number, hasWhite: boolean): void {
  const {segments, clinging, forbidden, after} = state;
  for (const from of clinging) if (from < index) forbid(state, from, index);
  let place = index;
  while (place > state.last && forbidden.has(place)) place--;
  forbidden.clear();
  if (state.last < 0) markAfter(state, 0, index);
  else if (place > state.last || !state.hasWhite) markAfter(state, place > state.last ? place : index, index);
  else {
    const first = segments[state.last];
    const merged = {start: first?.start ?? 0, end: segments[index]?.end ?? 0, isVariant: true};
    for (const {start} of segments.splice(state.last, index - state.last + 1, merged)) after.delete(start);
    for (const [witness, from] of clinging.entries()) clinging[witness] = Math.min(from, state.last);
    state.hasWhite = hasWhite;
    return;
  }
  state.last = index;
  state.hasWhite = hasWhite;
}

function markAfter({segments, after}: State, from: number, to: number): void {
  for (const {start} of segments.slice(from, to)) after.add(start);
}
