/**
 * Runs of capitalised words, the stuff that names are made of.
 *
 *     said that Comrade J.V. Stalin’s pupil
 *               ^^^^^^^ ^^^^ ^^^^^^ one run of three words
 */
import {wordSet, type Language} from '../../language/language.js';
import type {Lexicon} from '../../language/lexicon.js';
import type {Leaf} from '../../tree.js';
import type {Named} from './name-shapes.js';
import {brokenAt} from '../broken-words.js';
import {isAscii, plain} from './plain-name.js';

/** What the tables know of a word; one word may be several things. */
export const kinds = {
  given: 1,
  surname: 2,
  mononym: 4,
  honorific: 8,
  role: 16,
  particle: 32,
  suffix: 64,
  place: 128,
  people: 256,
  institution: 512,
  notName: 1024,
  date: 2048,
  word: 4096,
  initial: 8192,
  derived: 16384,
  /** A common word that is part of no name: alone it makes no run. */
  plain: 32768,
  /** A surname that the document itself has explained. */
  known: 65536,
  /** In no table, and the document treats it as a person. */
  actor: 131072,
  /** In no table, and the document treats the name that ends with it as one of a place. */
  located: 262144,
  /** A forename of somebody whom the document names in full. */
  called: 524288
} as const;

/** What a common word may be besides, so that it begins names or stands before them. */
export const isOfNames = kinds.given | kinds.surname | kinds.mononym | kinds.honorific | kinds.role;

/** A word and what is known of it; one object for all its places. */
export interface Word {
  text: string;
  /** In lower case. */
  low: string;
  /** Bits of `kinds`. What the document teaches is added once the whole of it was read. */
  kind: number;
}

/** A place of a word; `end` is before a possessive `’s`. */
export interface Token {
  word: Word;
  start: number;
  end: number;
  hasPossessive: boolean;
}

/** The word of this token is one of these kinds. */
export function has({word}: Token, bits: number): boolean {
  return (word.kind & bits) !== 0;
}

export interface Run {
  tokens: Token[];
  /** The first word begins a sentence, so that its capital says nothing. */
  isSentenceStart: boolean;
  /** The names in it, as far as the tables tell; set by the first reading. */
  names?: readonly Named[];
}

export interface Classifier {
  classify(text: string): Word;
  isParticle(low: string): boolean;
  lexicon: Lexicon;
  /** Every word that was asked for. */
  words: ReadonlyMap<string, Word>;
  /** The runs of each leaf: read once, looked at by several passes. */
  runs: WeakMap<Leaf, Run[]>;
}

/** What the tables say of words; each word is looked up once. */
export function createClassifier(language: Language, lexicon: Lexicon): Classifier {
  const words = new Map<string, Word>();
  const tables: readonly (readonly [number, ReadonlySet<string>])[] = [
    [kinds.given, wordSet(language.givenNames)],
    [kinds.surname, wordSet(language.surnames)],
    [kinds.mononym, wordSet(language.mononyms)],
    [kinds.honorific, wordSet(language.honorifics)],
    [kinds.role, wordSet(language.roles)],
    [kinds.suffix, wordSet(language.suffixes)],
    [kinds.place, wordSet(language.places)],
    [kinds.people, wordSet(language.peoples)],
    [kinds.institution, wordSet(language.institutions)],
    [kinds.notName, wordSet(language.notNames)],
    [kinds.date, wordSet(language.months)],
    [kinds.date, wordSet(language.weekdays)]
  ];
  const particles = wordSet(language.particles);
  const places = wordSet(language.places);
  const endings = [...wordSet(language.derived)];
  const look = (text: string, low: string): number => {
    let kind = abbreviations.has(low) ? kinds.notName : initials.test(text) ? kinds.initial : 0;
    for (const [bit, table] of tables) if (table.has(low)) kind |= bit;
    // `New-York`
    if (kind === 0 && low.includes('-') && places.has(low.replaceAll('-', ' '))) kind = kinds.place;
    // `M’Orme`
    if (kind === 0 && scottish.test(text)) kind = kinds.surname;
    // `Cæsar`, `Boëthius`: the tables have the plain form.
    if (kind === 0 && !isAscii.test(low) && /[a-z]/u.test(low)) {
      const bare = plain(low);
      if (bare !== low) kind = look(text, bare);
    }
    if (lexicon.has(low) || (low.endsWith('s') && lexicon.has(low.slice(0, -1)))) kind |= kinds.word;
    if ((kind & (kinds.notName | isOfNames)) === kinds.notName) kind |= kinds.plain;
    if ((kind & ~kinds.word) === 0 && endings.some((ending) => low.length > ending.length + 3 && low.endsWith(ending))) kind |= kinds.derived;
    return kind;
  };
  const classify = (text: string): Word => {
    let word = words.get(text);
    if (!word) {
      const low = text.toLowerCase();
      word = {text, low, kind: look(text, low)};
      words.set(text, word);
    }
    return word;
  };
  return {classify, isParticle: (low) => particles.has(low), lexicon, words, runs: new WeakMap()};
}

/** Abbreviations that look like initials, in every language that writes in Latin letters. */
const abbreviations = new Set(['a.d.', 'b.c.', 'n.b.', 'p.p.s.', 'p.s.', 'q.e.d.', 'u.k.', 'u.n.', 'u.s.', 'u.s.a.', 'u.s.s.r.']);

const scottish = /^(?:M['’‘]|Mc|O['’](?!Clock))\p{Lu}\p{Ll}+$/u;

// `J.`, `J.V.`, `J.-J.`
const initials = /^(?:\p{Lu}\.-?)*\p{Lu}\.$/u;

const capital = /\p{Lu}/u;
const letter = /[\p{L}\p{M}]/u;

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text.charAt(at));
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : letter.test(text.charAt(at));
}

/** Every run of a reading that may hold a name, in order: common words that stand alone are passed over. */
export function findRuns(text: string, classifier: Classifier, from = 0): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < text.length; at++) {
    if (!isCapitalAt(text, at) || (at > 0 && isLetterAt(text, at - 1))) continue;
    const run = readRun(text, at, classifier);
    if (run.tokens.length > 1 || ((run.tokens[0]?.word.kind ?? 0) & kinds.plain) === 0) runs.push(run);
    at = Math.max(at, (run.tokens.at(-1)?.end ?? at + 1) - 1);
  }
  return runs;
}

function readRun(text: string, from: number, classifier: Classifier): Run {
  const tokens: Token[] = [];
  let at = from;
  for (;;) {
    const token = readToken(text, at, classifier);
    tokens.push(token);
    if (token.hasPossessive) break;
    const next = nextStart(text, token, classifier);
    if (next === undefined || changesCase(text, tokens, next)) break;
    if (!isCapitalAt(text, next)) {
      const end = wordEnd(text, next);
      tokens.push({word: particle(text.slice(next, end)), start: next, end, hasPossessive: false});
      at = end + 1;
    } else at = next;
  }
  return {tokens, isSentenceStart: startsSentence(text, from)};
}

/** A name in capitals ends where the text goes on in lower case: `JANE HILL Librarian`. */
function changesCase(text: string, tokens: readonly Token[], next: number): boolean {
  const last = tokens.at(-1)?.word.text ?? '';
  const isCapitals =
    tokens.length > 1 && last.length > 2 && tokens.every(({word}) => word.text === word.text.toUpperCase()) && tokens.some(({word}) => (word.kind & (kinds.given | kinds.initial)) !== 0);
  if (!isCapitals) return false;
  const after = text.charAt(next + 1);
  return isCapitalAt(text, next) && after !== '' && isLetterAt(text, next + 1) && !isCapitalAt(text, next + 1);
}

/** A word with its inner apostrophes and hyphens, or initials with their stops. */
function readToken(text: string, start: number, {classify, lexicon}: Classifier): Token {
  let end = wordEnd(text, start);
  if (end - start === 1) {
    const isKind = (word: string, bits: number): boolean => (classify(word).kind & bits) !== 0;
    const broken = brokenAt(text, start, {lexicon, isFunctionWord: (low) => isKind(low, kinds.notName), isName: (whole) => isKind(whole, kinds.given | kinds.surname | kinds.mononym)});
    if (broken) return {word: classify(broken.whole), start, end: broken.end, hasPossessive: /^['’]s/u.test(text.slice(broken.end, broken.end + 2))};
    if (text.startsWith(' . ', end) && /[\p{Lu}]/u.test(text.charAt(end + 3))) return {word: classify(`${text.charAt(start)}.`), start, end: end + 2, hasPossessive: false};
  }
  if (text.charAt(end) === '.' && (end - start === 1 || classify(`${text.slice(start, end)}.`).kind !== 0)) end++;
  while (text.charAt(end - 1) === '.' && end - start <= 8 && isCapitalAt(text, end) && text.charAt(end + 1) === '.') end += 2;
  while (text.charAt(end - 1) === '.' && end - start <= 8 && text.charAt(end) === '-' && isCapitalAt(text, end + 1) && text.charAt(end + 2) === '.') end += 3;
  const bare = withoutPossessive(text, start, end);
  return {word: classify(text.slice(start, bare)), start, end: bare, hasPossessive: bare < end};
}

/** A small word within a name. */
function particle(text: string): Word {
  return {text, low: text, kind: kinds.particle};
}

/** Where a word ends that stands in the possessive: before `’s`, or the apostrophe alone. */
function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  const at = last === 115 || last === 83 ? end - 2 : end - 1;
  return at > start && isApostrophe(text.charCodeAt(at)) ? at : end;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isLetterAt(text, end)) end++;
    else if (joinsLetters(text.charCodeAt(end)) && isLetterAt(text, end + 1) && end > start && !(isCapitalAt(text, end + 1) && text.charAt(end + 2) === '.')) end++;
    else break;
  }
  return Math.max(end, start + 1);
}

function joinsLetters(code: number): boolean {
  return isApostrophe(code) || code === 45;
}

/** Where the next word of the run begins: after one blank, also through particles. */
function nextStart(text: string, token: Token, classifier: Classifier): number | undefined {
  let at = token.end;
  if (text.charAt(at) === ' ' || text.charAt(at) === '\u00a0') at++;
  else if (text.charCodeAt(at - 1) !== 46) return undefined;
  if (isCapitalAt(text, at)) return at;
  let end = at;
  for (let count = 0; count < 3; count++) {
    const start = end;
    end = wordEnd(text, start);
    const isParticle = isLetterAt(text, start) && classifier.isParticle(text.slice(start, end)) && text.charAt(end) === ' ';
    if (!isParticle) return undefined;
    end++;
    // `T. Varela y E. Varela`: before an initial it joins two names.
    if (isCapitalAt(text, end)) return text.charAt(end + 1) === '.' && end - at === 2 ? undefined : at;
  }
  return undefined;
}

/** At the start of the reading, or after a stop, under opening marks. */
function startsSentence(text: string, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && /[\s"“”„'‘’«»([—–-]/u.test(text.charAt(at))) at--;
  return at < 0 || /[.!?:]/u.test(text.charAt(at));
}

// `I. PIERS.`: the number of a heading, and no initial
const headNumber = /^(?:[IVX]|[IVXLC]{2,7})\.\s+/u;

/** The runs of a leaf: read once, looked at by several passes. */
export function runsOf(leaf: Leaf, classifier: Classifier): Run[] {
  let found = classifier.runs.get(leaf);
  if (!found) {
    found = findRuns(leaf.reading.text, classifier, leaf.type === 'head' ? (headNumber.exec(leaf.reading.text)?.[0].length ?? 0) : 0);
    classifier.runs.set(leaf, found);
  }
  return found;
}
