/**
 * Words broken at line ends. A hyphen is kept where the document writes the compound so
 * elsewhere, or where the halves are words and the whole is none; it goes where the whole is
 * a word. A hyphen that was lost is found where a half is no word and the whole is one.
 */
import {type Language, wordSet} from '../language/language.js';
import {emptyLexicon, type Lexicon} from '../language/lexicon.js';
import {isDigit, isLetter, isLow, roles, type Draft} from './draft.js';

/** How the end of one line and the beginning of the next go together. */
export type Join = 'blank' | 'drop' | 'keep' | 'lost' | 'maybe';

export interface Words {
  lexicon: Lexicon;
  language: Language;
  /** Hyphenated compounds that stand within lines of the text, in lower case. */
  compounds: ReadonlySet<string>;
  /** Second halves of those compounds (`wide` of `nation-wide`), with counts. */
  seconds: ReadonlyMap<string, number>;
  /** Words within lines, with counts; only in texts that lost hyphens. */
  counts: ReadonlyMap<string, number>;
}

const hyphens = new Set([0x2d, 0xad, 0xac, 0x2010, 0x2e17]);

export function isHyphen(code: number): boolean {
  return hyphens.has(code);
}

/** What the document itself teaches about its words. */
export function createWords(draft: Draft, lexicon: Lexicon, language: Language): Words {
  const compounds = findCompounds(draft.source);
  const seconds = new Map<string, number>();
  for (const compound of compounds) {
    const second = compound.slice(compound.indexOf('-') + 1);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  const words: Words = {lexicon, language, compounds, seconds, counts: new Map()};
  return draft.layout.isWrapped && losesHyphens(draft, words) ? {...words, counts: countWords(draft)} : words;
}

function findCompounds(source: string): Set<string> {
  const found = new Set<string>();
  for (let at = source.indexOf('-'); at >= 0; at = source.indexOf('-', at + 1)) {
    if (!isLetter(source.charCodeAt(at - 1)) || !isLetter(source.charCodeAt(at + 1))) continue;
    found.add(`${wordBefore(source, at)}-${wordAfter(source, at + 1)}`.toLowerCase());
  }
  return found;
}

/** The letters that end at `end`. */
function wordBefore(source: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 40 && isLetter(source.charCodeAt(start - 1))) start--;
  return source.slice(start, end);
}

/** The letters that begin at `start`. */
function wordAfter(source: string, start: number): string {
  let end = start;
  while (end < source.length && end - start < 40 && isLetter(source.charCodeAt(end))) end++;
  return source.slice(start, end);
}

const enoughLost = 3;

function losesHyphens(draft: Draft, words: Words): boolean {
  let lost = 0;
  for (let line = 0; line + 1 < draft.lines.count && lost < enoughLost; line++) {
    if (draft.role[line] !== roles.text || draft.role[line + 1] !== roles.text) continue;
    if (joinLines(draft.source, draft.last[line] ?? 0, draft.first[line + 1] ?? 0, words) === 'lost') lost++;
  }
  if (lost >= enoughLost) draft.layout.hyphens = draft.layout.hyphens === 'none' ? 'lost' : draft.layout.hyphens;
  return lost >= enoughLost;
}

function countWords(draft: Draft): Map<string, number> {
  const counts = new Map<string, number>();
  for (let line = 0; line < draft.lines.count; line++) {
    const end = draft.last[line] ?? 0;
    for (let at = draft.first[line] ?? 0; at < end; at++) {
      if (!isLetter(draft.source.charCodeAt(at))) continue;
      const from = at;
      while (at < end && isLetter(draft.source.charCodeAt(at))) at++;
      // A word at the end or the start of a line may be half of one.
      if (from === draft.first[line] || at === end) continue;
      const word = draft.source.slice(from, at).toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * How the line that ends at `end` goes on at `start`.
 *
 * @param end after the last character of the line that is not white
 */
export function joinLines(source: string, end: number, start: number, words: Words): Join {
  const last = source.charCodeAt(end - 1);
  if (isHyphen(last) || isBlackLetter(source, end, start)) return joinHyphen(source, end, start, last, words);
  if (!isLetter(last) || !isLow(source.charCodeAt(start))) return 'blank';
  const right = wordAfter(source, start);
  // The first half of a compound is no second half of a word: `the` / `re-election`.
  if (isHyphen(source.charCodeAt(start + right.length))) return 'blank';
  const left = wordBefore(source, end);
  if (isLostHyphen(left, right, words) || isTornHyphen(source, end, start, left, right, words)) return 'lost';
  // `harbour` / `wide`, in a text that has `parish-wide` and `valley-wide`
  const isAmongCompounds = (words.seconds.get(right) ?? 0) >= 2 && words.lexicon.has(plainSpelling(left + right));
  return isAmongCompounds ? 'lost' : 'blank';
}

/** `be=` / `kanntlich`: the hyphen of black letter. */
function isBlackLetter(source: string, end: number, start: number): boolean {
  return source.charCodeAt(end - 1) === 0x3d && isLetter(source.charCodeAt(end - 2)) && isLow(source.charCodeAt(start));
}

// Fragments of a word, as OCR tears them: `de p a` at the end of a line, `i ng` at the beginning
const tornBefore = /(?<![\p{L}\p{N}])(?:\p{L}{1,3} ){1,3}\p{L}{1,3}$/u;
const tornAfter = /^\p{Ll}{1,3}(?: \p{Ll}{1,2})+(?![\p{L}\p{N}])/u;

/** A word broken at the line end, one half of which OCR has torn besides: only the whole is a word, or the text has it elsewhere; and no fragment at the break is one. */
function isTornHyphen(source: string, end: number, start: number, left: string, right: string, {lexicon, counts}: Words): boolean {
  if (left.length <= 3 && right.length >= 4 && !lexicon.has(left.toLowerCase())) {
    const torn = tornBefore.exec(source.slice(Math.max(0, end - 16), end))?.[0];
    return torn !== undefined && lexicon.has(plainSpelling(torn.replace(/ /gu, '') + right));
  }
  if (right.length > 3 || left.length < 4) return false;
  const torn = tornAfter.exec(source.slice(start, start + 12))?.[0];
  if (torn === undefined) return false;
  const second = torn.replace(/ /gu, '');
  const whole = plainSpelling(left + second);
  // `with` / `ou t`: what the fragments make is a word too, and then the text must have the whole.
  return lexicon.has(whole) && (!(lexicon.has(right) || lexicon.has(second)) || (counts.get(whole) ?? 0) > 0);
}

function joinHyphen(source: string, end: number, start: number, hyphen: number, {lexicon, language, compounds}: Words): Join {
  const left = wordBefore(source, end - 1);
  const right = wordAfter(source, start);
  if (left === '' || right === '') return isLetter(source.charCodeAt(start)) && isDigit(source.charCodeAt(end - 2)) ? 'keep' : 'blank';
  if (hyphen === 0xad || hyphen === 0xac) return 'drop';
  if (compounds.has(`${left}-${right}`.toLowerCase())) return 'keep';
  const whole = plainSpelling(left + right);
  if (isWord(whole, lexicon)) return 'drop';
  if (wordSet(language.suspended).has(right)) return 'blank';
  if (wordSet(language.tied).has(right) && !(right === 'là' && /^(?:re)?voi$|^de$/iu.test(left))) return 'keep';
  if (wordSet(language.prefixes).has(left.toLowerCase()) && (isWord(plainSpelling(right), lexicon) || lexicon === emptyLexicon)) return 'keep';
  // `French` / `man`: names of peoples are in no word list
  if (/^(?:wo)?m[ae]n$/u.test(right) && !isLow(left.charCodeAt(0)) && left.length > 3) return 'drop';
  if (!isLow(right.charCodeAt(0))) return left === left.toUpperCase() && left.length > 1 ? 'drop' : 'keep';
  // `son-in-` / `law`, `up-` / `to-date`: a small word in the middle of a compound
  const isMiddle = (half: string): boolean => half.length <= 3 && wordSet(language.notNames).has(half.toLowerCase());
  if (source.charAt(start + right.length) === '-' && isLetter(source.charCodeAt(start + right.length + 1)) && isMiddle(right) && lexicon.has(plainSpelling(left))) return 'keep';
  if (source.charAt(end - 2 - left.length) === '-' && isMiddle(left) && isHalf(plainSpelling(right), lexicon)) return 'keep';
  if (source.charAt(end - 2 - left.length) === '-') return 'drop';
  const isCompound = isHalf(plainSpelling(left), lexicon) && isHalf(plainSpelling(right), lexicon);
  return isCompound ? 'keep' : 'drop';
}

function isHalf(half: string, lexicon: Lexicon): boolean {
  return half.length >= 3 && isWord(half, lexicon);
}

const ascii = /^[a-z]+$/i;

/** Old spelling as a word list of today has it: long s, ligatures. */
function plainSpelling(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word.toLowerCase().replace(/ſ/gu, 's').replace(/æ/gu, 'ae').replace(/œ/gu, 'oe').normalize('NFD').replace(/\p{M}/gu, '');
}

// `deliuered`
const oldV = /(?<=[aeiou])u(?=[aeiou])/u;

function isWord(word: string, lexicon: Lexicon): boolean {
  if (lexicon.has(word)) return true;
  // Early modern spellings of common endings: `maner` is none, `deliuered`, `publick`, `naturall` are.
  if (oldV.test(word) && lexicon.has(word.replaceAll(new RegExp(oldV, 'gu'), 'v'))) return true;
  return /(?:ck|ll|e)$/.test(word) && lexicon.has(word.slice(0, -1));
}

function isLostHyphen(left: string, right: string, {lexicon, counts}: Words): boolean {
  if (left.length < 2 || right.length < 2) return false;
  const whole = plainSpelling(left + right);
  const isWhole = whole.length >= 5 && isWord(whole, lexicon);
  if (!isWhole && counts.size === 0) return false;
  const first = plainSpelling(left);
  const isFirst = lexicon.has(first) || isKnownName(left);
  const isSecond = isWord(plainSpelling(right), lexicon);
  if (!isWhole) return isBrokenName(left, right, isSecond, counts);
  if (!isFirst || !isSecond) return !isSecond || first.length < 5 || counts.size > 0;
  if (counts.size === 0) return false;
  return Math.min(counts.get(left.toLowerCase()) ?? 0, counts.get(right.toLowerCase()) ?? 0) <= 1;
}

/** `Co` and `rinth`, in a text that lost its hyphens: halves that stand nowhere else, the second no word. */
function isBrokenName(left: string, right: string, isSecond: boolean, counts: Words['counts']): boolean {
  const isNew = !counts.has(left.toLowerCase()) && !counts.has(right.toLowerCase());
  return !isSecond && isNew && right.length >= 3 && left.length <= 4 && !isLow(left.charCodeAt(0));
}

/** A capital within a sentence: a name, which a word list does not hold. */
function isKnownName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{4,}$/u.test(word);
}
