/**
 * Works named in running text without marks: a run of words in title case after a word for a
 * kind of work; and, everywhere, what the document itself has given as a title: in quotation
 * marks after such a word, or with author, place or page in a reference.
 */
import {type Language, words, wordSet} from '../../language/language.js';
import type {Leaf} from '../../tree.js';
import {emphasesOf} from '../plain-leaves.js';
import {emphasisedTitles} from './emphasised-titles.js';
import {ownedTitles} from './owned-titles.js';
import type {Annotator, Flow, Found, FoundPart} from '../flow.js';

// `The Lamp and the Sea`: capitals joined by small words
const titleRun = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:(?:of|the|and|in|on|to|for|from|with|a|an|or|at|by|de|la)\s)*\p{Lu}[\p{L}\p{N}'’-]*)*/uy;
// `Hill, The Lamp, vol. II`; `Hill, The Lamp (London`
const cited =
  /(?:\p{Lu}[\p{L}'’.-]+|\p{Lu}\.),\s((?:\p{Lu}[\p{L}'’-]*)(?:\s(?:of|the|and|in|on|to|for|from|with|a|an|or|at|by|\p{Lu}[\p{L}'’-]*)){1,12}?)(?=\s?[,;]\s(?:vol|p|pp|ch|ed|Vol|\d{4}|\p{Lu}\p{Ll}+,?\s\d{4})|\s\((?:\p{Lu}|\d{4})|\s?;)/gu;
// A word of citation before a number: without one no reference need be looked for
const hasCitation = /\b(?:vol|pp?|ch|ed|no)\.? ?[\divxlc]|\(\p{Lu}\p{Ll}+[,:] \d{4}|, \d{4}/iu;
const hasMark = /[“"«]/;
const quoted = /[“"«]\s?(\p{Lu}[^”"»]{6,70}?)[,.]?\s?[”"»]/gu;

interface Tables {
  /** Words for kinds of works. */
  works: ReadonlySet<string>;
  places: ReadonlySet<string>;
  honorifics: ReadonlySet<string>;
}

function tablesOf(language: Language): Tables {
  return {works: wordSet(language.works), places: wordSet(language.pubPlaces), honorifics: wordSet(language.honorifics)};
}

/** Learn the titles that a document gives as such. */
export function learnTitles(flows: readonly Flow[], language: Language): Set<string> {
  const tables = tablesOf(language);
  const {works} = tables;
  const titles = new Set<string>();
  for (const {leaves, note} of flows) {
    for (const leaf of leaves) {
      const {text} = leaf.reading;
      for (const title of titlesByAuthor(text)) titles.add(title);
      for (const {start, end} of worksNamed(leaf, tables)) titles.add(text.slice(start, end));
      if ((note || text.includes('(')) && hasCitation.test(text))
        for (const match of text.matchAll(cited)) if (match[1] !== undefined && !isPlaceAfterTitle(text, match, tables) && !isInEmphasis(leaf, match.index)) titles.add(match[1]);
      if (hasMark.test(text))
        for (const match of text.matchAll(quoted)) {
          const before = /(\p{Ll}+)[,:]?\s$/u.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[1];
          if (before !== undefined && works.has(before) && match[1] !== undefined && isTitle(match[1])) titles.add(match[1]);
        }
    }
  }
  for (const title of seriesNamed(flows)) titles.add(title);
  return new Set([...titles].filter((title) => /\s|^\p{Lu}+$/u.test(title)));
}

// `described in The Lamp and the Sea, by Jane Hill`
const beforeAuthor =
  /(?<=\p{Ll}[,:]?\s)(\p{Lu}[\p{L}'’-]+(?:\s(?:of|the|and|in|on|to|for|from|with|a|an|\p{Lu}[\p{L}'’-]*)){1,10}),\sby\s(?:Professor\s|Dr\.?\s)?(?=\p{Lu}[\p{L}.]*\s(?:and\s)?\p{Lu})/gu;

function titlesByAuthor(text: string): string[] {
  return text.includes(', by ') ? [...text.matchAll(beforeAuthor)].flatMap(([, title = '']) => (isTitle(title) ? [title] : [])) : [];
}

// `the Harbour Papers volumes`, `the HHP series`
const series =
  /(?<!\p{L})(?:\p{Ll}+\s(\p{Lu}{3,6})|(?:the|all|most|fewer|many|every|of|new|\d{4})\s(\p{Lu}\p{Ll}+(?:\s(?:of|the|and)|\s\p{Lu}\p{Ll}+){0,3}\s\p{Lu}\p{Ll}+))\s(?:series|volumes?)(?!\p{L})/gu;

/** Works in many volumes, known by an abbreviation or a short title; what is so called once only says nothing. */
function seriesNamed(flows: readonly Flow[]): string[] {
  const counts = new Map<string, number>();
  for (const {leaves} of flows)
    for (const {reading} of leaves) {
      if (!reading.text.includes(' volume') && !reading.text.includes(' series')) continue;
      for (const [, short, name = short ?? ''] of reading.text.matchAll(series)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name);
}

// `A Chronicle of the Coast, Port Hill, 1802`: a title is before the comma, so a place is after it
const inTitle = /\s(?:of|the|an?|and|in|on)\s(?:\p{Lu}[\p{L}'’-]+\s)?$/u;

function isPlaceAfterTitle(text: string, {index, 1: name = ''}: RegExpExecArray, {places}: Tables): boolean {
  return places.has(name.toLowerCase()) || (!/\s\p{Ll}/u.test(name) && inTitle.test(text.slice(Math.max(0, index - 40), index)));
}

/** `_The Ferries_, Port Hill, 1902`: what is emphasised is the title, and the place is not. */
function isInEmphasis(leaf: Leaf, at: number): boolean {
  return emphasesOf(leaf).some(({start, end}) => start <= at && at < end);
}

function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}

const cache = new WeakMap<ReadonlySet<string>, {known: Known; journals: ReadonlySet<string>}>();

/** What is known of titles in one document: made once for all its flows. */
function knownOf(language: Language, titles: ReadonlySet<string>): {known: Known; journals: ReadonlySet<string>} {
  let found = cache.get(titles);
  if (!found) {
    const journals = words(language.periodicals);
    found = {known: createKnown([...titles, ...words(language.classics), ...journals]), journals: new Set(journals)};
    cache.set(titles, found);
  }
  return found;
}

/** Annotator: titles without marks. */
export const annotateTitles: Annotator = ({leaves}, context) => {
  const {language, titles} = context;
  const tables = tablesOf(language);
  const found: Found[] = [];
  const {known, journals} = knownOf(language, titles);
  for (const leaf of leaves) {
    if (leaf.type !== 'p' && leaf.type !== 'item' && leaf.type !== 'bibl') continue;
    const taken: FoundPart[] = [];
    const put = (part: FoundPart, rule = 'title-named'): void => {
      if (taken.some((other) => part.start < other.end && other.start < part.end)) return;
      taken.push(part);
      const isJournal = journals.has(leaf.reading.text.slice(part.start, part.end));
      found.push({span: {type: 'title', level: isJournal ? 'j' : 'm', rule, cert: 'medium'}, parts: [part]});
    };
    for (const part of emphasisedTitles(leaf, context)) put(part, 'title-emphasis');
    // `the London _Mercury_`: what is emphasised is the title.
    for (const part of knownTitles(leaf, known)) put({...part, start: emphasesOf(leaf).find(({start, end}) => start > part.start && end === part.end)?.start ?? part.start});
    for (const part of worksNamed(leaf, tables)) put(part);
    for (const part of ownedTitles(leaf, context)) put(part, 'title-owned');
  }
  return {found, doubts: []};
};

/** Titles by a number that their first letters make, those of a few letters apart; the longer first. */
interface Known {
  long: Map<number, string[]>;
  short: Map<number, string[]>;
}

const longKey = 8;
const shortKey = 4;

function createKnown(titles: readonly string[]): Known {
  const known: Known = {long: new Map(), short: new Map()};
  for (const title of [...titles].sort((left, right) => right.length - left.length)) {
    const isLong = title.length >= longKey;
    const map = isLong ? known.long : known.short;
    const key = keyAt(title, 0, isLong ? longKey : shortKey);
    const here = map.get(key);
    if (here) here.push(title);
    else map.set(key, [title]);
  }
  return known;
}

/** A number for so many units, without a string being made of them. */
function keyAt(text: string, start: number, length: number): number {
  let key = 0;
  for (let at = start; at < start + length; at++) key = (Math.imul(key, 31) + text.charCodeAt(at)) | 0;
  return key;
}

/** Titles of the document and of the tables, each where it stands. */
function knownTitles(leaf: Leaf, {long, short}: Known): FoundPart[] {
  const {text} = leaf.reading;
  const found: FoundPart[] = [];
  for (let start = nextCapital(text, 0); start >= 0; start = nextCapital(text, start + 1)) {
    const title = titleAt(text, start, long.get(keyAt(text, start, longKey))) ?? titleAt(text, start, short.get(keyAt(text, start, shortKey)));
    if (title !== undefined) found.push({leaf, start, end: start + title.length});
  }
  return found;
}

function titleAt(text: string, start: number, titles: readonly string[] = []): string | undefined {
  return titles.find((title) => text.startsWith(title, start) && !/\p{L}/u.test(text.charAt(start + title.length)));
}

/** Where the next word with a capital begins; -1 if there is none. In ASCII, since it runs over every text. */
function nextCapital(text: string, from: number): number {
  capital.lastIndex = from;
  return capital.test(text) ? capital.lastIndex - 1 : -1;
}

const capital = /(?<![A-Za-z])[A-Z]/g;

// `the pamphlet called The Lamp`
const calling = new Set(['called', 'entitled']);

/** Runs in title case after a word such as `pamphlet`. */
function worksNamed(leaf: Leaf, {works, places, honorifics}: Tables): FoundPart[] {
  const {text} = leaf.reading;
  const found: FoundPart[] = [];
  for (let start = nextCapital(text, 0); start >= 0; start = nextCapital(text, start + 1)) {
    if (!works.has(wordBefore(text, start)) && !isArticleInside(text, start)) continue;
    titleRun.lastIndex = start;
    const run = titleRun.exec(text);
    // `the book, Miss Hill,` speaks to somebody; `the book, The Lamp,` names it
    if (run && text.charCodeAt(start - 2) === 44 && honorifics.has(firstWord(run[0]))) continue;
    if (run && /\s/u.test(run[0]) && !places.has(run[0].toLowerCase())) found.push({leaf, start, end: start + run[0].length});
  }
  return found;
}

// `says in The Lamp and the Sea`: within a sentence an article has no capital but in a title
const article = /(?<=\s(?:in|from|entitled)\s)(?:The|An?|On)\s\p{Lu}/uy;

function isArticleInside(text: string, start: number): boolean {
  // Every capital of a text comes by here, and few of them are `A`, `O` or `T`.
  const code = text.charCodeAt(start);
  if (code !== 65 && code !== 79 && code !== 84) return false;
  article.lastIndex = start;
  return article.test(text);
}

function firstWord(run: string): string {
  return run.slice(0, run.indexOf(' ')).toLowerCase();
}

/** The word before a run, past a comma or colon and past `called`. */
function wordBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== 32) return '';
  const sign = text.charCodeAt(start - 2);
  const end = sign === 44 || sign === 58 ? start - 2 : start - 1;
  const word = lowWord(text, end);
  return calling.has(word) ? lowWord(text, end - word.length - 1) : word;
}

/** The letters in lower case that end at this place. */
function lowWord(text: string, end: number): string {
  let from = end;
  while (from > 0 && text.charCodeAt(from - 1) >= 97 && text.charCodeAt(from - 1) <= 122) from--;
  return text.slice(from, end);
}
