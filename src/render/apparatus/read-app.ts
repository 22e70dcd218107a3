/** An `app`: its readings with who has them (TEI Guidelines, 13.1). */
import type {Element} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, plainText, readingsOf} from '../../tei/dom.js';
import {chosenChild, isApart, readable} from '../choose.js';
import type {TextFacts} from '../facts.js';
import type {SetUnit} from '../set-text.js';
import type {Spot} from '../units.js';
import {breaksBeside} from './breaks.js';
import type {Entry, Reading} from './entry.js';
import {correctedReading, makeEntry, ownReading} from './make-entry.js';
import {asWritten, readReading, siglaOf, sortSigla} from './read-reading.js';

/** What `app/@type` says of readings; any other is a layer of its own. */
const kindsOfVariants = new Set(['', 'variants', 'substantive', 'orthographic', 'punctuation', 'word-division', 'transposition', 'variant', 'critical', 'textcritical', 'textcrit']);

export function readApp(spot: Spot, set: SetUnit, facts: TextFacts): Entry {
  const app = spot.element;
  const all = readingsOf(app);
  // Without a lem the first reading is printed, and is the lemma.
  const printed = isApart(app) ? all.find((child) => localName(child) === 'lem') : lemmaOf(app);
  const told = printed ? {...readReading(printed, facts), text: plainText(readable(printed))} : ownReading();
  const breaks = breaksBeside(all, facts);
  const {own, others} = withoutSlip(
    printed,
    told,
    all.filter((child) => child !== printed).map((rdg) => readReading(rdg, facts)),
    facts
  );
  const {lem, readings} = mergeReadings(own, others, breaks.length > 0, facts);
  readings.push(...breaks);
  const note = elementsOf(app)
    .filter((child) => localName(child) === 'note' || localName(child) === 'witDetail')
    .map((child) => (localName(child) === 'witDetail' ? `${siglaOf(child, facts).join(' ')} ${plainText(child)}` : plainText(child)))
    .join('; ');
  const type = attribute(app, 'type');
  return makeEntry(spot, set, kindsOfVariants.has(type) ? 'variants' : type, lem, {readings, note});
}

/** A lemma that corrects a slip of its witnesses is the reading of those who have it right, or of who corrected it; its witnesses have the slip. */
function withoutSlip(printed: Element | undefined, lem: Reading, readings: Reading[], facts: TextFacts): {own: Reading; others: Reading[]} {
  const choice = printed && [...descendants(printed)].find((element) => localName(element) === 'choice' && childOf(element, 'sic') && childOf(element, 'corr'));
  const corr = choice && childOf(choice, 'corr');
  if (!printed || !corr || lem.witnesses.length === 0) return {own: lem, others: readings};
  const isRight = ({text, witnesses}: Reading): boolean => text === lem.text && witnesses.length > 0;
  const right = readings.filter(isRight).flatMap(({witnesses}) => witnesses);
  const own: Reading = right.length > 0 ? {...lem, witnesses: right} : {...correctedReading(corr, facts), text: lem.text};
  return {own, others: [{...lem, text: plainText(asWritten(printed, 'first'))}, ...readings.filter((reading) => !isRight(reading))]};
}

/** Readings with the same words are one; those that read as the lemma does are of it, if others do not. */
function mergeReadings(lem: Reading, readings: readonly Reading[], hasMore: boolean, {witnesses}: TextFacts): {lem: Reading; readings: Reading[]} {
  const groups = new Map<string, Reading>();
  for (const reading of readings) {
    // Without witnesses there is nothing to put together.
    const key = reading.witnesses.length > 0 ? wordsOf(reading) : String(groups.size);
    const group = groups.get(key);
    if (group) group.witnesses = sortSigla([...new Set([...group.witnesses, ...reading.witnesses])], witnesses);
    else groups.set(key, {...reading});
  }
  const merged = [...groups.values()];
  const isLemma = (reading: Reading): boolean => lem.witnesses.length > 0 && reading.witnesses.length > 0 && reading.text !== '' && wordsOf(reading) === wordsOf(lem);
  if (!merged.some(isLemma) || (merged.every(isLemma) && !hasMore)) return {lem, readings: merged};
  const sigla = sortSigla([...new Set([...lem.witnesses, ...merged.filter(isLemma).flatMap((reading) => reading.witnesses)])], witnesses);
  return {lem: {...lem, witnesses: sigla}, readings: merged.filter((reading) => !isLemma(reading))};
}

/** All that a reading is but who has it. */
function wordsOf(reading: Reading): string {
  return JSON.stringify({...reading, witnesses: []});
}

function lemmaOf(app: Element): Element | undefined {
  const chosen = chosenChild(app);
  return chosen && localName(chosen) === 'rdgGrp' ? chosenChild(chosen) : chosen;
}

/** The words of `lem`, as they are read. */
export function wordsOfLemma(app: Element): string {
  const lem = childOf(app, 'lem');
  return lem ? plainText(readable(lem)) : '';
}
