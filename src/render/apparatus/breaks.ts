/** Where witnesses break off and go on, begin and end (TEI Guidelines, 13.1.5). */
import type {Element} from 'xast';
import {attribute, descendants, localName, plainText, readingsOf} from '../../tei/dom.js';
import type {TextFacts} from '../facts.js';
import type {Entry, Reading} from './entry.js';
import {ownReading} from './make-entry.js';
import {breakNames, siglaOf, sortSigla} from './read-reading.js';

/** Witnesses with words in an entry that break off or begin there: for each kind of break who they are. */
export function breaksBeside(readings: readonly Element[], facts: TextFacts): Reading[] {
  const found: Reading[] = [];
  for (const reading of readings) {
    if (plainText(reading) === '') continue;
    for (const sign of descendants(reading)) {
      const type = localName(sign);
      if (!breakNames.has(type)) continue;
      const witnesses = siglaOfBreak(sign, reading, facts);
      const same = found.find((one) => one.type === type);
      if (same) same.witnesses = sortSigla([...new Set([...same.witnesses, ...witnesses])], facts.witnesses);
      else found.push({...ownReading(), type, witnesses});
    }
  }
  return found;
}

/** Witnesses that break off in an entry, and those that begin again; by siglum. */
export function breaksOf(app: Element, facts: TextFacts): {off: string[]; on: string[]} {
  const off: string[] = [];
  const on: string[] = [];
  for (const reading of readingsOf(app)) {
    for (const sign of descendants(reading)) {
      const name = localName(sign);
      if (name === 'lacunaStart' || name === 'witEnd') off.push(...siglaOfBreak(sign, reading, facts));
      else if (name === 'lacunaEnd' || name === 'witStart') on.push(...siglaOfBreak(sign, reading, facts));
    }
  }
  return {off, on};
}

/** Those whom the sign names, or all that have the reading. */
function siglaOfBreak(sign: Element, reading: Element, facts: TextFacts): string[] {
  return siglaOf(attribute(sign, 'wit') === '' ? reading : sign, facts);
}

/** Who begins, or goes on, before having broken off anywhere: of these nothing was there before. */
export function lateWitnesses(entries: readonly Entry[], facts: TextFacts): Set<string> {
  const late = new Set<string>();
  const met = new Set<string>();
  for (const {element} of entries) {
    const {off, on} = breaksOf(element, facts);
    for (const siglum of on) if (!met.has(siglum)) late.add(siglum);
    for (const siglum of [...on, ...off]) met.add(siglum);
  }
  return late;
}
