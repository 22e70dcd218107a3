/**
 * Words that OCR has torn into fragments: `mo rn ing`, `ha d`, `vol. X V`. One torn word proves nothing, since lone
 * letters have their uses; in a text where many capitals stand apart from their words, what is
 * none in fragments and a word when they are put together was one.
 */
import type {Lexicon} from '../language/lexicon.js';
import {romanValue} from '../language/roman.js';
import {brokenAt, type Broken} from './broken-words.js';

// A capital apart from what follows it; `A man` and `I see` are left out.
const apart = /(?<![\p{L}\p{N}.'’])[B-HJ-NP-Z](?= [a-z])/gu;
// `the`, `of`; in ASCII, since they run over every text that is torn
const short = /\b[a-z]{2,3}\b/g;
const shortToken = /\b[A-Za-z]{1,3}\b/g;
// How many make it likely that other words are torn too.
const enough = 3;

/**
 * The words of three letters and fewer in a text that has capitals apart from the rest of their words as a habit;
 * undefined for any other text. Word lists have too many short words to tell which three fragments are one.
 */
export function learnTorn(texts: readonly string[], lexicon: Lexicon): ReadonlySet<string> | undefined {
  let count = 0;
  for (const text of texts) {
    for (const {index} of text.matchAll(apart)) {
      const broken = brokenAt(text, index, {lexicon, isName: () => false, isFunctionWord: () => false});
      if (broken && !lexicon.has(text.slice(index + 2, broken.end)) && ++count >= enough) return shortWordsOf(texts, lexicon);
    }
  }
  return undefined;
}

/** Those that stand more than once, so that few fragments are among them. */
function shortWordsOf(texts: readonly string[], lexicon: Lexicon): Set<string> {
  const seen = new Set<string>();
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(short)) if (lexicon.has(word)) (seen.has(word) ? words : seen).add(word);
  return words;
}

export interface Torn extends Broken {
  start: number;
}

interface Fragment {
  start: number;
  end: number;
  text: string;
  /** It may stand by itself. */
  isWord: boolean;
}

/** A run of fragments that is a word: which ones, how many of them are none, how many are words. */
interface Window {
  from: number;
  to: number;
  whole: string;
  lone: number;
  words: number;
}

const mostFragments = 4;
const standAlone = new Set(['A', 'I', 'O', 'a']);
// `don t`, `we ll`: an apostrophe is lost, not a word torn
const clipped = new Set(['d', 'll', 'm', 're', 's', 't', 've']);
const roman = /^[IVXLC]+$/u;

export interface Knowledge {
  lexicon: Lexicon;
  /** What `learnTorn` gave. */
  shortWords: ReadonlySet<string>;
  /** Names of the document, which are in no word list. */
  isName: (word: string) => boolean;
}

/** The torn words of a text, in order, not overlapping. Where the fragments could be put together in two ways they are left alone. */
export function tornWords(text: string, knowledge: Knowledge): Torn[] {
  const found: Torn[] = [];
  let done = 0;
  for (const {index, 0: token} of text.matchAll(shortToken)) {
    if (index < done || standAlone.has(token) || knowledge.shortWords.has(token.toLowerCase())) continue;
    const start = firstOf(text, index, done);
    if (touched.test(text.charAt(start - 1))) continue;
    const fragments = fragmentsOf(text, start, index, knowledge);
    done = fragments.at(-1)?.end ?? index + token.length;
    for (const {from, to, whole} of bestWindows(windowsIn(fragments, knowledge))) {
      const own = fragments.slice(from, to);
      const end = own.at(-1)?.end ?? 0;
      if (!isAbbreviated(text.charAt(end), own)) found.push({start: own[0]?.start ?? 0, end, whole});
    }
  }
  return found;
}

/** Where the fragments begin that may belong to the one at this place: some words before it, with one blank between them. */
function firstOf(text: string, at: number, done: number): number {
  let start = at;
  for (let count = 1; count < mostFragments && text.charAt(start - 1) === ' '; count++) {
    let from = start - 1;
    while (from > done && letter.test(text.charAt(from - 1))) from--;
    if (from === start - 1 || touched.test(text.charAt(from - 1))) break;
    start = from;
  }
  return start;
}

const letter = /\p{L}/u;
// What an apostrophe, a hyphen or a figure touches is left alone.
const touched = /[\p{L}\p{N}'’-]/u;

/** Words from this place on, with one blank between them, as long as one of the last few is no word. */
function fragmentsOf(text: string, from: number, at: number, {lexicon, shortWords}: Knowledge): Fragment[] {
  const fragments: Fragment[] = [];
  let start = from;
  let since = 0;
  while (since < mostFragments) {
    let end = start;
    while (end < text.length && letter.test(text.charAt(end))) end++;
    if (end === start || touched.test(text.charAt(end))) break;
    const word = text.slice(start, end);
    const low = word.toLowerCase();
    const isWord = word.length === 1 ? standAlone.has(word) : word.length > 3 ? lexicon.has(low) : shortWords.has(low);
    fragments.push({start, end, text: word, isWord});
    since = isWord && start > at ? since + 1 : 0;
    if (text.charAt(end) !== ' ') break;
    start = end + 1;
  }
  return fragments;
}

function windowsIn(fragments: readonly Fragment[], {lexicon, shortWords, isName}: Knowledge): Window[] {
  const isWord = (word: string): boolean => (word.length > 3 ? lexicon.has(word) : shortWords.has(word));
  const windows: Window[] = [];
  for (let from = 0; from < fragments.length; from++) {
    for (let to = from + 2; to <= Math.min(from + mostFragments, fragments.length); to++) {
      const own = fragments.slice(from, to);
      const whole = own.map(({text}) => text).join('');
      const words = own.filter((fragment) => fragment.isWord).length;
      if (words === own.length || isClipped(own, lexicon)) continue;
      const isWhole = isNumber(own, whole) || (isLow(own) && isWord(whole.toLowerCase())) || (/^\p{Lu}{3,}$/u.test(whole) && isName(whole));
      if (isWhole) windows.push({from, to, whole, lone: own.length - words, words});
    }
  }
  return windows;
}

/** All small, but for the first letter. A capital and what follows it is `brokenAt`'s affair. */
function isLow([first, ...rest]: readonly Fragment[]): boolean {
  if (!first || !/^\p{L}\p{Ll}*$/u.test(first.text) || !rest.every(({text}) => /^\p{Ll}+$/u.test(text))) return false;
  return rest.length > 1 || first.text.length > 1 || /\p{Ll}/u.test(first.text);
}

function isNumber(fragments: readonly Fragment[], whole: string): boolean {
  return fragments.every(({text}) => roman.test(text)) && romanValue(whole) !== undefined;
}

/** `see p.` is no torn word. */
function isAbbreviated(next: string, fragments: readonly Fragment[]): boolean {
  const last = fragments.at(-1);
  return next === '.' && last !== undefined && last.text.length < 3 && !last.isWord && fragments.some(({isWord}) => isWord);
}

function isClipped([first, last, more]: readonly Fragment[], lexicon: Lexicon): boolean {
  return first !== undefined && last !== undefined && more === undefined && first.text.length > 1 && clipped.has(last.text) && lexicon.has(first.text.toLowerCase());
}

/** Those that leave the fewest fragments over; none where two that overlap are equally good. */
function bestWindows(windows: readonly Window[]): Window[] {
  const order = [...windows].sort((a, b) => b.lone - a.lone || a.words - b.words);
  const taken: Window[] = [];
  const refused: Window[] = [];
  for (const window of order) {
    const overlaps = (other: Window): boolean => other !== window && other.from < window.to && window.from < other.to;
    if (taken.some(overlaps) || refused.some(overlaps)) continue;
    const isTied = window.words > 0 && order.some((other) => overlaps(other) && other.lone === window.lone && !taken.some((one) => one.from < other.to && other.from < one.to));
    (isTied ? refused : taken).push(window);
  }
  return taken.sort((a, b) => a.from - b.from);
}
