/** Variants of kinds that the editor calls accidental (W. W. Greg, "The rationale of copy-text", 1950) are not printed; TEI has them all. */
import type {TextFacts} from '../facts.js';
import type {Entry} from './entry.js';
import {sortSigla} from './read-reading.js';

export const accidentals = ['punctuation', 'orthographic', 'word-division'] as const;
export type Accidental = (typeof accidentals)[number];

/** Without readings of these kinds: whoever has one reads as the lemma does, and an entry of nothing else is none. */
export function leaveOut(entries: readonly Entry[], kinds: readonly Accidental[], {witnesses: all}: TextFacts): Entry[] {
  const isLeftOut = (type: string): boolean => kinds.some((kind) => kind === type);
  return entries.flatMap((entry) => {
    if (entry.layer !== 'variants' || !entry.readings.some(({type}) => isLeftOut(type))) return [entry];
    const readings = entry.readings.filter(({type}) => !isLeftOut(type));
    if (readings.length === 0 && entry.remarks.length === 0 && entry.note === '') return [];
    const like = entry.readings.filter(({type}) => isLeftOut(type)).flatMap(({witnesses}) => witnesses);
    return [{...entry, readings, lem: entry.lem.witnesses.length > 0 ? {...entry.lem, witnesses: sortSigla([...entry.lem.witnesses, ...like], all)} : entry.lem}];
  });
}
