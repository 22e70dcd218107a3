/**
 * Proof that the base with the readings of each witness in their places is that witness, as far as white space goes;
 * words are right by themselves. A stretch where it fails must become one with the stretch before it.
 */
import {endsWhite, isWhite} from '../tokens/white-space.js';
import type {Entry} from '../apparatus.js';
import type {Collation} from '../table.js';
import {lastToken} from './readings.js';
import type {Segment} from './segments.js';

/** A stretch with its place in the text of the base; the entry where witnesses vary. */
export interface Proved {
  segment: Segment;
  base: {start: number; end: number};
  entry?: Entry;
}

/** For a witness: white space must stand before its next word; it does. Nothing is asked before the first. */
interface Progress {
  isWanted: boolean;
  isGiven: boolean;
  hasBegun: boolean;
}

/** The places, in the list, of stretches before which a witness has white space too many or too little. */
export function findFaults(collation: Collation, stretches: readonly Proved[]): Set<number> {
  const faults = new Set<number>();
  const progress = collation.witnesses.map((): Progress => ({isWanted: false, isGiven: false, hasBegun: false}));
  const text = collation.sources[collation.base]?.text ?? '';
  let end = 0;
  for (const [index, {segment, base, entry}] of stretches.entries()) {
    const hasWhite = base.start > end && isWhite(text.charCodeAt(base.start - 1));
    end = base.end;
    for (const [witness, siglum] of collation.witnesses.entries()) {
      const own = progress[witness];
      const last = lastToken(collation, segment, witness);
      const reading = entry && [entry.lemma, ...entry.readings].find(({witnesses}) => witnesses.includes(siglum));
      if (!own) continue;
      own.isGiven ||= hasWhite || (reading?.before ?? '') !== '';
      if (!last) continue;
      if (own.hasBegun && own.isWanted !== own.isGiven) faults.add(index);
      own.hasBegun = true;
      own.isWanted = endsWhite(last.t);
      own.isGiven = (reading?.after ?? '') !== '';
    }
  }
  return faults;
}

/** The same stretches, those that fail joined to the one before. */
export function joinFaults(stretches: readonly Proved[], faults: ReadonlySet<number>): Segment[] {
  const joined: Segment[] = [];
  for (const [index, {segment}] of stretches.entries()) {
    const before = faults.has(index) ? joined.pop() : undefined;
    joined.push(before ? {start: before.start, end: segment.end, isVariant: true} : segment);
  }
  return joined;
}
