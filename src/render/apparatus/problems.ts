/** What in an apparatus cannot be right. */
import {attribute, localName} from '../../tei/dom.js';
import {isApart} from '../choose.js';
import type {TextFacts} from '../facts.js';
import type {Unit} from '../units.js';
import type {Entry, Problem} from './entry.js';
import {breaksOf, lateWitnesses} from './breaks.js';
import {wordsOfLemma} from './read-app.js';

/** In the order of the entries, which is that of the text. */
export function problemsOf(entries: readonly Entry[], facts: TextFacts): Problem[] {
  const variants = entries.filter(({element, layer}) => localName(element) === 'app' && layer === 'variants');
  return [...variants.flatMap((entry) => [...ownProblems(entry, facts), ...misplaced(entry)]), ...lostWitnesses(variants, facts), ...crossings(variants)];
}

/** Who reads what is not known, told twice, or nobody reads otherwise. */
function ownProblems({element, lemma, lem, readings, remarks, note}: Entry, {witnesses}: TextFacts): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(witnesses.map(({siglum}) => siglum));
  const seen = new Set<string>();
  for (const reading of [lem, ...readings]) {
    for (const siglum of reading.witnesses) {
      if (known.size > 0 && !known.has(siglum)) problems.push({element, reason: `${siglum} is no witness of listWit`});
      // Before and after a correction a witness has two readings, and each hand has its own.
      const who = [siglum, ...reading.hands, /^(?:ac|pc|correction|lacuna|wit)/u.test(reading.type) ? reading.type : ''].join(' ');
      if (seen.has(who)) problems.push({element, reason: `${siglum} has two readings`});
      seen.add(who);
    }
  }
  if ((readings.length > 0 || (remarks.length === 0 && note === '')) && readings.every(({text, type}) => text === lem.text && type === '' && !(isApart(element) && text === '' && lemma !== '')))
    problems.push({element, reason: 'No reading differs from the lemma'});
  return problems;
}

/** An entry that stands apart repeats the words that it is on. */
function misplaced({element, lemma, isAddition}: Entry): Problem[] {
  const words = isApart(element) ? wordsOfLemma(element) : '';
  if (words === '' || isAddition || plain(words) === plain(lemma) || isShortened(words, lemma)) return [];
  return [{element, reason: `The lemma is ${words}, and the text has ${lemma} at its place`}];
}

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** `first … last` */
function isShortened(words: string, lemma: string): boolean {
  const [first, last, ...more] = words.split(/\s*(?:…|\.\.\.|[–—])\s*/u).map(plain);
  return first !== undefined && last !== undefined && more.length === 0 && plain(lemma).startsWith(first) && plain(lemma).endsWith(last);
}

/** Of an apparatus that tells of all witnesses each time, the entries that do not; one that is torn there is not missed. */
function lostWitnesses(entries: readonly Entry[], facts: TextFacts): Problem[] {
  const torn = lateWitnesses(entries, facts);
  const found: {entry: Entry; lost: string[]}[] = [];
  for (const entry of entries) {
    const {off, on} = breaksOf(entry.element, facts);
    for (const siglum of on) torn.delete(siglum);
    const told = new Set([entry.lem, ...entry.readings].flatMap(({witnesses}) => witnesses));
    const lost = facts.witnesses.map(({siglum}) => siglum).filter((siglum) => !told.has(siglum) && !torn.has(siglum));
    if (entry.lem.witnesses.length > 0) found.push({entry, lost});
    for (const siglum of off) torn.add(siglum);
  }
  const incomplete = found.filter(({lost}) => lost.length > 0);
  // Where many leave some out, the editor means it.
  if (incomplete.length * 5 > found.length) return [];
  return incomplete.map(({entry: {element}, lost}) => ({element, reason: `${lost.join(' ')} ${lost.length === 1 ? 'has' : 'have'} no reading, and all other entries tell of every witness`}));
}

/** Two entries of which neither lies in the other: readers cannot tell who reads what. */
function crossings(entries: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  const open = new Map<Unit, Entry[]>();
  for (const entry of entries) {
    const {unit, start, end} = entry.place;
    const before = (open.get(unit) ?? []).filter(({place}) => place.end > start);
    const crossed = before.find(({place}) => place.start < start && place.end < end);
    if (crossed && sharesWitness(crossed, entry))
      problems.push({
        element: entry.element,
        reason: `The entry crosses that on ${crossed.lemma}${attribute(crossed.element, 'xml:id') === '' ? '' : ` (${attribute(crossed.element, 'xml:id')})`}, and a witness reads otherwise in both`
      });
    open.set(unit, [...before, entry]);
  }
  return problems;
}

function sharesWitness(left: Entry, right: Entry): boolean {
  const there = new Set(left.readings.flatMap(({witnesses}) => witnesses));
  return right.readings.some(({witnesses}) => witnesses.some((siglum) => there.has(siglum)));
}
