/**
 * An entry as a sentence, for those who hear the page: signs and abbreviations say nothing there.
 *
 *     lid] A; om. B; lad C        “lid” is read by A. B omits it. C reads “lad”.
 */
import type {Entry, Reading} from './entry.js';
import {apparatusLanguages, termsOfPlaces, termsOfTypes, type TermName} from './terms.js';

const {terms} = apparatusLanguages.en;

/** An entry in English sentences. */
export function sayEntry(entry: Entry): string {
  const {readings, remarks, note} = entry;
  const said = readings.map((reading) => sayReading(reading, entry));
  const more = remarks.map(({term, of}) => terms[term].replace('{}', of).trim());
  const [first, ...others] = said;
  const all = entry.isAddition && first !== undefined ? [`${sayPlace(entry)} ${first}`.trim(), ...others, sayNothing(entry)] : [sayLemma(entry), ...said];
  return [...all, ...more, note]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?:]$/u.test(sentence) ? capital(sentence) : `${capital(sentence)}.`))
    .join(' ');
}

/** The words that an entry is on, or beside which it is. */
function sayPlace({lemma, occurrence, isAddition, isBefore}: Entry): string {
  if (lemma === '') return '';
  const beside = isAddition ? `${isBefore ? 'before' : 'after'} ` : '';
  return `${beside}${quote(lemma)}${occurrence === 0 ? '' : ` (number ${occurrence} in its line)`}`;
}

const marks: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  ':': 'a colon',
  '.': 'a full stop',
  '!': 'an exclamation mark',
  '?': 'a question mark',
  '—': 'a dash',
  '–': 'a dash',
  '-': 'a hyphen'
};

/** Words in quotation marks; a mark by its name, since alone it is not heard. */
function quote(words: string): string {
  return marks[words] ?? `“${words}”`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}

/** Who has the words of the text. */
function sayLemma(entry: Entry): string {
  const {lem} = entry;
  const place = sayPlace(entry);
  const who = sayWho({...lem, resp: lem.witnesses.length > 0 ? '' : lem.resp});
  if (place === '' || who === '') return place === '' ? who : `${place}:`;
  if (lem.type === 'suppl') return `${place} is supplied by ${who}`;
  if (lem.witnesses.length === 0) return `${place} is the reading of ${who}`;
  return `${place} is read by ${who}${lem.resp === '' ? '' : `, and adopted by ${lem.isEditor ? 'the editor' : lem.resp}`}`;
}

/** Who has nothing where others add. */
function sayNothing({lem}: Entry): string {
  const who = sayWho(lem);
  return who === '' ? '' : `${who} ${verb(lem, 'has', 'have')} nothing there`;
}

/** Witnesses with their hands; or who answers for it. */
function sayWho(reading: Reading): string {
  const {witnesses, hands, resp, type, cert, isEditor} = reading;
  const state = type === 'ac' ? ['before correction'] : type === 'pc' ? ['after correction'] : [];
  const by = isEditor ? 'the editor' : resp === 'steph.' ? 'the program' : resp;
  const names = witnesses.map((siglum) => (siglum === 't' ? 'the transcription' : siglum));
  const more = [...hands.map((hand) => `hand ${hand}`), ...state, ...(cert === 'low' && witnesses.length > 0 ? ['apparently'] : [])];
  const all = listOf([...names, ...(by === '' ? [] : [by])]);
  return all === '' ? listOf(more) : more.length === 0 ? all : `${all} (${more.join(', ')})`;
}

function verb({witnesses}: Reading, one: string, many: string): string {
  return witnesses.length > 1 ? many : one;
}

const states: Readonly<Partial<Record<TermName, readonly [one: string, many: string]>>> = {
  omitted: ['omits it', 'omit it'],
  lacuna: ['has a gap', 'have a gap'],
  absent: ['is wanting', 'are wanting'],
  illegible: ['is illegible', 'are illegible'],
  blank: ['has a blank space', 'have a blank space'],
  begins: ['begins here', 'begin here'],
  ends: ['ends here', 'end here'],
  lacunaBegins: ['breaks off here', 'break off here'],
  lacunaEnds: ['goes on here', 'go on here'],
  secluded: ['holds it to be spurious', 'hold it to be spurious'],
  repeated: ['repeats it', 'repeat it']
};

function sayReading(reading: Reading, {lemma, isAddition}: Entry): string {
  const {text, type, first, written, movedTo, witnesses, resp} = reading;
  const who = sayWho(reading) || 'somebody';
  const say = (one: string, many: string, words = ''): string => `${who} ${verb(reading, one, many)}${words === '' ? '' : ` ${words}`}${sayHow(written)}`;
  const state = states[termsOfTypes[type] ?? 'gap'];
  if (state) return say(...state);
  if (text === '' && movedTo !== undefined) return say('has it', 'have it', `after ${quote(movedTo)}`);
  if (text === '') return first === '' || first === lemma ? say('omits it', 'omit it') : say('has deleted', 'have deleted', quote(first));
  if (type === 'conjecture' || (witnesses.length === 0 && resp !== '')) return say('conjectures', 'conjecture', quote(text));
  if (first !== '' && first !== text) return say('reads', 'read', `${quote(text)}, corrected from ${quote(first)}`);
  if (text === `${lemma} ${lemma}`) return say('repeats it', 'repeat it');
  if (isAddition) return say('adds', 'add', quote(text));
  return text.startsWith(`${lemma} `) ? say('adds', 'add', `${quote(text.slice(lemma.length + 1))} to it`) : say('reads', 'read', quote(text));
}

function sayHow(written: string): string {
  const term = termsOfPlaces[written];
  return term === undefined ? '' : `, ${terms[term]}`;
}
