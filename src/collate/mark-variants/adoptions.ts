/** Whose reading is the text where witnesses differ: the base's, unless an editor has adopted another or asked for the majority's. */
import type {Adoption, VariantReading} from '../../tree.js';
import {majorityOf, type Entry, type Reading} from '../apparatus.js';
import type {WitnessText} from '../witness-text.js';
import type {AppSpan} from './places.js';

/** For the entries of one text: the witness whose reading is the text, and who says so; undefined for the base. */
export type Choose = (own: WitnessText) => (entry: Entry) => {witness: string; resp?: string} | undefined;

export interface Adoptions {
  choose: Choose;
  /** Those at whose place the witness reads as the base does. */
  idle(): Adoption[];
  /** How many entries have another lemma than the base's because most witnesses have it. */
  counted(): number;
}

export function createAdoptions(adoptions: readonly Adoption[], isMajority: boolean): Adoptions {
  const used = new Set<Adoption>();
  const counted = new Set<string>();
  let texts = 0;
  const choose: Choose = (own) => {
    const text = ++texts;
    const starts = new Map(own.leaves.map(({leaf, start}) => [leaf, start]));
    const placed = adoptions.flatMap((adoption) => {
      const start = starts.get(adoption.leaf);
      return start === undefined ? [] : [{adoption, start: start + adoption.start, end: start + adoption.end}];
    });
    return (entry) => {
      const has = (siglum: string): boolean => entry.lemma.witnesses.includes(siglum);
      const found = placed.find(
        ({adoption, ...place}) => isAt(place, entry) && [entry.lemma, ...entry.readings].some(({witnesses}) => witnesses.includes(adoption.witness) && !witnesses.includes(own.siglum))
      );
      if (found) {
        used.add(found.adoption);
        return found.adoption;
      }
      const witness = isMajority ? majorityOf(entry) : undefined;
      if (witness === undefined || (has(witness) && has(own.siglum))) return undefined;
      counted.add(`${text}:${entry.base.start}:${entry.base.end}`);
      return {witness};
    };
  };
  return {choose, idle: () => adoptions.filter((adoption) => !used.has(adoption)), counted: () => counted.size};
}

/** Words share some with the entry; a place between words is where others have more than the base, and such an entry lies within words. */
function isAt({start, end}: {start: number; end: number}, {base}: Entry): boolean {
  if (start < end && base.start < base.end) return base.start < end && start < base.end;
  if (start === end && base.start === base.end) return start <= base.start && base.start <= end + 1;
  return start === end ? base.start < start && start < base.end : start < base.start && base.start < end;
}

export type Told = Pick<AppSpan, 'lemma' | 'readings'> & {preferred?: VariantReading; resp?: string};

/** The first reading is the text; the base's words, which these witnesses have, are one of the others. */
export function overPreferred([preferred, ...readings]: readonly VariantReading[], {witnesses}: Pick<Reading, 'witnesses'>, resp: string | undefined): Told {
  const own = readings.map((reading) => (reading.witnesses[0] === witnesses[0] ? {...reading, pieces: [], isBase: true as const} : reading));
  return {lemma: witnesses, readings: own, ...(preferred ? {preferred} : {}), ...(resp === undefined ? {} : {resp})};
}
