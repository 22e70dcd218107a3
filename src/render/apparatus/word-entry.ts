/**
 * An entry in words, after a convention.
 *
 *     modern] steph.; modem t          night AB : day C          νὺξ AB ] + καὶ φῶς C; – D
 */
import type {Entry, Reading} from './entry.js';
import {usualWording, type Wording} from './conventions.js';

const raised = ['', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** The words of an entry, without its key. */
export function wordEntry(entry: Entry, wording: Wording = usualWording): string {
  const {lemma, occurrence, beside, said} = partsOf(entry, wording);
  return `${[`${lemma}${occurrence}`, beside].filter((part) => part !== '').join(' ')}${wording.bracket}${said}`.trim();
}

/** An entry as it is set in print. */
export interface EntryParts {
  /** The lemma, with the word before it that says that something is added. */
  lemma: string;
  /** A raised figure, where one of several equal words is meant. */
  occurrence: string;
  /** What stands between the lemma and its bracket: sigla, in conventions that put them there. */
  beside: string;
  /** Everything after the bracket. */
  said: string;
}

/** The parts of an entry; between lemma and what is said of it stands the bracket of the convention. */
export function partsOf(entry: Entry, wording: Wording): EntryParts {
  const {bracket, separator, terms} = wording;
  const occurrence = raised[entry.occurrence] ?? '';
  if (entry.isAddition && wording.addedSign === undefined) {
    const added = entry.readings.map((reading) => wordAddition(reading, reading.text, wording));
    return {lemma: `${terms.after} ${entry.lemma}`, occurrence, beside: '', said: added.join(separator)};
  }
  // A remark on the place says all where nobody reads otherwise.
  const isRemark = entry.note !== '' && entry.readings.length === 0;
  const who = isRemark ? '' : wordLemma(entry.lem, wording);
  const readings = entry.readings.map((reading) => (entry.isAddition ? wordAddition(reading, reading.text, wording) : wordReading(reading, entry, wording)));
  const isBeside = bracket.startsWith(' ');
  const said = [isBeside ? '' : who, ...readings, entry.note].filter((part) => part !== '').join(separator);
  return {lemma: shortenLemma(entry.lemma, wording), occurrence, beside: isBeside ? who : '', said};
}

/** Who has the lemma: witnesses in a positive apparatus; an editor in any. */
function wordLemma(lem: Reading, wording: Wording): string {
  const isTold = wording.lemmaSigla === 'always' || lem.witnesses.length === 0;
  const isDoubtful = lem.cert === 'low' || lem.cert === 'medium';
  return isTold ? [isDoubtful ? wording.terms.doubtful : '', whoReads(lem, wording)].filter((part) => part !== '').join(' ') : '';
}

function wordReading(reading: Reading, entry: Entry, wording: Wording): string {
  const {terms} = wording;
  const {text, type} = reading;
  const who = whoReads(reading, wording);
  const say = (...parts: string[]): string => [...parts, who].filter((part) => part !== '').join(' ');
  if (type === 'del') return say(terms.deleted);
  if (type === 'lac') return say(terms.lacuna);
  if (type === 'ac') return say(terms.correctedFrom, text);
  if (text === '') return say(wording.omittedSign ?? terms.omitted);
  if (type === 'conjecture') return say(text, terms.conjectured);
  if (text.startsWith(`${entry.lemma} `)) return wordAddition(reading, text.slice(entry.lemma.length + 1), wording);
  return say(isTransposed(entry.lemma, text) && wording.addedSign === undefined ? terms.transposed : text);
}

function wordAddition(reading: Reading, added: string, wording: Wording): string {
  const who = whoReads(reading, wording);
  if (reading.type === 'ac') return [added, wording.terms.deleted, who].filter((part) => part !== '').join(' ');
  if (wording.addedSign !== undefined) return [`${wording.addedSign} ${added}`, who].filter((part) => part !== '').join(' ');
  return [added, wording.terms.added, who].filter((part) => part !== '').join(' ');
}

/** Two or three words in another order. */
function isTransposed(lemma: string, text: string): boolean {
  const [here, there] = [lemma.split(' '), text.split(' ')];
  return here.length > 1 && here.length < 4 && here.length === there.length && lemma !== text && [...here].sort().join(' ') === [...there].sort().join(' ');
}

function whoReads({witnesses, hands, resp}: Reading, {betweenSigla}: Wording): string {
  const isSolid = betweenSigla === '' && witnesses.every((siglum) => [...siglum].length === 1);
  return [witnesses.join(isSolid ? '' : ' '), hands.map((hand) => `m. ${hand}`).join(' '), resp].filter((part) => part !== '').join(' ');
}

/** Long lemmas are shown by their first and last word. */
export function shortenLemma(lemma: string, {longestLemma}: Wording): string {
  const words = lemma.split(' ');
  return words.length > longestLemma ? `${words[0] ?? ''} … ${words.at(-1) ?? ''}` : lemma;
}
