/**
 * An entry in words, after a convention.
 *
 *     modern] steph.; modem t          night AB : day C          νὺξ AB ] + καὶ φῶς C; – D
 */
import {isolateRuns} from '../isolate.js';
import type {Entry, Reading} from './entry.js';
import {usualWording, type Wording} from './conventions.js';
import {termsOfPlaces, termsOfTypes} from './terms.js';

/** Raised figures, from nought. */
export const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Which of several equal words is meant; nothing where there is one only. */
export function raise(occurrence: number): string {
  return occurrence === 0 ? '' : String(occurrence).replace(/\d/gu, (figure) => raised.charAt(Number(figure)));
}

/** The words of an entry, without its key. */
export function wordEntry(entry: Entry, wording: Wording = usualWording): string {
  const {lemma, occurrence, beside, said} = partsOf(entry, wording);
  // A page break before the first word of all stands at no word.
  if (lemma === '') return isolateRuns(said);
  const words = [`${lemma}${occurrence}`, beside].filter((part) => part !== '').join(' ');
  return isolateRuns(said === '' ? words : `${words}${wording.bracket}${said}`);
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
  const occurrence = raise(entry.occurrence);
  if (entry.isAddition && wording.addedSign === undefined) {
    const added = entry.readings.map((reading) => wordAddition(reading, reading.text, wording));
    const others = isComplete(entry, wording) ? [] : [whoReads(entry.lem, wording)];
    return {lemma: entry.lemma === '' ? '' : `${entry.isBefore ? terms.before : terms.after} ${entry.lemma}`, occurrence, beside: '', said: [...others, ...added].join(separator)};
  }
  // A remark on the place says all where nobody reads otherwise.
  const isRemark = (entry.note !== '' || entry.remarks.length > 0) && entry.readings.length === 0;
  const who = isRemark ? '' : wordLemma(entry, wording);
  // The sign says that something follows the lemma: what stands before it is told with it.
  const isAfter = entry.isAddition && !entry.isBefore;
  const readings = entry.readings.map((reading) =>
    isAfter ? wordAddition(reading, reading.text, wording) : wordReading(entry.isAddition ? {...reading, text: `${reading.text} ${entry.lemma}`} : reading, entry, wording)
  );
  const hands = isRemark ? entry.lem.hands.map((hand) => terms.hand.replace('{}', hand)) : [];
  const remarks = entry.remarks.map(({term, of}) => [terms[term].replace('{}', of).trim(), ...hands].join(' '));
  const rest = [...readings, ...remarks, entry.note].filter((part) => part !== '');
  // Where nothing else is said, who has the lemma stands behind the bracket in any convention.
  const isBeside = bracket.startsWith(' ') && rest.length > 0;
  const said = (isBeside || who === '' ? rest : [who, ...rest]).join(separator);
  return {lemma: shortenLemma(entry, wording), occurrence, beside: isBeside ? who : '', said};
}

/** Who is not named with the addition has the text without it, and nobody need say so. */
function isComplete({lem, readings}: Entry, {sigla, lemmaSigla}: Wording): boolean {
  const told = new Set([lem, ...readings].flatMap(({witnesses}) => witnesses));
  return lemmaSigla !== 'always' || lem.witnesses.length === 0 || sigla.every((siglum) => told.has(siglum));
}

/** Who has the lemma: witnesses in a positive apparatus; an editor in any. */
function wordLemma({lem, lemma, readings}: Entry, wording: Wording): string {
  const isTold = wording.lemmaSigla === 'always' || lem.witnesses.length === 0;
  const isDoubtful = lem.cert === 'low' || lem.cert === 'medium';
  const by = lem.isEditor && lem.type === '' ? (readings.every(({text}) => isPunctuated(lemma, text)) ? wording.terms.punctuated : wording.terms.wrote) : whoReads({...lem, cert: ''}, wording);
  const written = writtenOf(lem, wording);
  return isTold || written !== '' ? [isDoubtful ? wording.terms.doubtful : '', lem.type === 'suppl' ? wording.terms.supplied : '', by, written].filter((part) => part !== '').join(' ') : '';
}

/** The same letters, and other marks between them. */
function isPunctuated(lemma: string, text: string): boolean {
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
  return text !== '' && text !== lemma && letters(text) !== '' && letters(text) === letters(lemma);
}

/** In which words a reading is told: those of its type, of what it does to the lemma, or its own. */
function wordReading(reading: Reading, entry: Entry, wording: Wording): string {
  const {terms} = wording;
  const {text, type, first} = reading;
  const term = termsOfTypes[type];
  const isDoubtful = reading.witnesses.length === 0 && (reading.cert === 'low' || reading.cert === 'medium');
  const say = (...parts: string[]): string => [isDoubtful ? terms.doubtful : '', ...parts, writtenOf(reading, wording), whoReads(reading, wording, entry)].filter((part) => part !== '').join(' ');
  // What is the lemma, and only written or come about otherwise, is not said again.
  const own = text === entry.lemma ? '' : text;
  switch (term) {
    case 'correctedFrom':
      // Of a witness it is said what it had before.
      if (type === 'ac' && reading.witnesses.length > 0) return say(text === '' ? (wording.omittedSign ?? terms.omitted) : text);
      return first === '' ? say(terms.correctedFrom, text) : say(own, terms.correctedFrom, first);
    case 'deleted':
      return say(first, terms.deleted);
    case 'conjectured':
    case 'supplied':
      return say(text, terms[term]);
    case 'added':
      return wordAddition(reading, text.startsWith(`${entry.lemma} `) ? text.slice(entry.lemma.length + 1) : text, wording);
    case 'omitted':
      return say(wording.omittedSign ?? terms.omitted);
    case 'lacunaBegins':
    case 'lacunaEnds':
    case 'begins':
    case 'ends':
    case 'secluded':
    case 'lacuna':
    case 'blank':
    case 'illegible':
    case 'repeated':
      return say(terms[term]);
    case 'absent':
      return say(reading.witnesses.length > 1 ? terms.absentOfMany : terms.absent);
    default:
  }
  if (text === '' && reading.movedTo !== undefined && wording.addedSign === undefined) return say(terms.after, reading.movedTo, terms.transposed);
  if (text === '') return first === '' ? say(wording.omittedSign ?? terms.omitted) : say(first, terms.deleted);
  if (first !== '' && first !== text && !(first === entry.lemma && text.startsWith(`${first} `))) return say(own, terms.correctedFrom, first);
  if (wording.addedSign === undefined && text === `${entry.lemma} ${entry.lemma}`) return say(terms.repeated);
  if (text.startsWith(`${entry.lemma} `)) return wordAddition(reading, text.slice(entry.lemma.length + 1), wording);
  return say(isTransposed(entry.lemma, text) && wording.addedSign === undefined ? terms.transposed : writtenOf(reading, wording) === '' ? text : own);
}

function wordAddition(reading: Reading, added: string, wording: Wording): string {
  const {terms, addedSign} = wording;
  const rest = [writtenOf(reading, wording), whoReads(reading, wording)];
  const words =
    reading.type === 'ac' ? [added, terms.deleted] : added === '' && reading.first !== '' ? [reading.first, terms.deleted] : addedSign === undefined ? [added, terms.added] : [`${addedSign} ${added}`];
  return [...words, ...rest].filter((part) => part !== '').join(' ');
}

/** Where on the page a hand wrote it. */
function writtenOf({written}: Reading, {terms}: Wording): string {
  const term = termsOfPlaces[written];
  return term === undefined ? '' : terms[term];
}

/** The first and the last of two or three words exchanged: of any other order nobody could tell which it is. */
function isTransposed(lemma: string, text: string): boolean {
  const words = lemma.split(' ');
  return words.length > 1 && words.length < 4 && text !== lemma && text === exchanged(lemma);
}

/** The words with the first and the last one exchanged. */
export function exchanged(lemma: string): string {
  const words = lemma.split(' ');
  return [...words.slice(-1), ...words.slice(1, -1), ...words.slice(0, 1)].join(' ');
}

function whoReads(reading: Reading, wording: Wording, entry?: Entry): string {
  const {betweenSigla, terms} = wording;
  const {hands, resp, cert, type, isEditor} = reading;
  const witnesses = groupWitnesses(reading, wording, entry);
  const isSolid = betweenSigla === '' && witnesses.every((siglum) => [...siglum].length === 1);
  const state = type === 'pc' ? terms.afterCorrection : type === 'ac' && witnesses.length > 0 ? terms.beforeCorrection : '';
  const by = isEditor && type !== '' ? '' : resp;
  const sure = cert === 'low' && reading.witnesses.length > 0 ? terms.evidently : '';
  return [witnesses.join(isSolid ? '' : ' '), state, ...hands.map((hand) => terms.hand.replace('{}', hand)), by, sure].filter((part) => part !== '').join(' ');
}

/** Families by their own sigla; the most of the witnesses as the rest, all of them as all, where the convention does so. */
function groupWitnesses({witnesses, hands}: Reading, {sigla, families, isRestNamed, terms}: Wording, entry: Entry | undefined): readonly string[] {
  if (isRestNamed && entry && hands.length === 0 && sigla.length > 1) {
    const told = new Set([entry.lem, ...entry.readings].flatMap((reading) => reading.witnesses));
    const isComplete = sigla.every((siglum) => told.has(siglum));
    if (witnesses.length === sigla.length) return [terms.all];
    if (isComplete && witnesses.length > 2 && witnesses.length * 2 > sigla.length) return [terms.rest];
  }
  let shown: readonly string[] = witnesses;
  for (const {siglum, members} of families) {
    if (!members.every((member) => shown.includes(member))) continue;
    const [first] = members;
    shown = shown.flatMap((member) => (member === first ? [siglum] : members.includes(member) ? [] : [member]));
  }
  return shown;
}

/** A long lemma is shown by its first and its last word, and by more where these do not tell which words it is. */
export function shortenLemma({lemma, opening}: Pick<Entry, 'lemma' | 'opening'>, {longestLemma}: Pick<Wording, 'longestLemma'>): string {
  const words = lemma.split(' ');
  if (words.length <= longestLemma) return lemma;
  const rest = ` ${words.slice(longestLemma).join(' ')}`;
  const isFirst = (count: number): boolean => {
    const last = ` ${words.slice(-count).join(' ')}`;
    let at = rest.indexOf(last);
    while (/[\p{L}\p{N}]/u.test(rest.charAt(at + last.length))) at = rest.indexOf(last, at + 1);
    return at + last.length === rest.length;
  };
  let closing = 1;
  while (closing < words.length - longestLemma && !isFirst(closing)) closing++;
  return opening + closing >= words.length ? lemma : `${words.slice(0, opening).join(' ')} … ${words.slice(-closing).join(' ')}`;
}
