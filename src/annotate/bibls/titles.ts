/**
 * Works named in running text without marks: a run of words in title case after a word for a
 * kind of work; and, everywhere, what the document itself has given as a title: in quotation
 * marks after such a word, or with author, place or page in a reference.
 */
import {type Language, words, wordSet} from '../../language/language.js';
import type {Leaf} from '../../tree.js';
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
}

function tablesOf(language: Language): Tables {
  return {works: wordSet(language.works), places: wordSet(language.pubPlaces)};
}

/** Learn the titles that a document gives as such. */
export function learnTitles(flows: readonly Flow[], language: Language): Set<string> {
  const tables = tablesOf(language);
  const {works} = tables;
  const titles = new Set<string>();
  for (const {leaves, note} of flows) {
    for (const leaf of leaves) {
      const {text} = leaf.reading;
      for (const {start, end} of worksNamed(leaf, tables)) titles.add(text.slice(start, end));
      if ((note || text.includes('(')) && hasCitation.test(text)) for (const match of text.matchAll(cited)) if (match[1] !== undefined) titles.add(match[1]);
      if (hasMark.test(text))
        for (const match of text.matchAll(quoted)) {
          const before = /(\p{Ll}+)[,:]?\s$/u.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[1];
          if (before !== undefined && works.has(before) && match[1] !== undefined && isTitle(match[1])) titles.add(match[1]);
        }
    }
  }
  return new Set([...titles].filter((title) => /\s/u.test(title)));
}

function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}

/** Annotator: titles without marks. */
export const annotateTitles: Annotator = ({leaves}, {language, titles}) => {
  const tables = tablesOf(language);
  const found: Found[] = [];
  const known = byFirstLetters([...titles, ...words(language.classics)]);
  const journals = new Set(words(language.periodicals));
  for (const [key, forms] of byFirstLetters([...journals]))
    known.set(
      key,
      [...(known.get(key) ?? []), ...forms].sort((left, right) => right.length - left.length)
    );
  for (const leaf of leaves) {
    if (leaf.type !== 'p' && leaf.type !== 'item') continue;
    const taken: FoundPart[] = [];
    const put = (part: FoundPart): void => {
      if (taken.some((other) => part.start < other.end && other.start < part.end)) return;
      taken.push(part);
      const isJournal = journals.has(leaf.reading.text.slice(part.start, part.end));
      found.push({span: {type: 'title', level: isJournal ? 'j' : 'm', rule: 'title-named', cert: 'medium'}, parts: [part]});
    };
    if (known.size > 0) for (const part of knownTitles(leaf, known)) put(part);
    for (const part of worksNamed(leaf, tables)) put(part);
  }
  return {found, doubts: []};
};

const keyLength = 5;

/** Titles by their first letters; the longer first. */
function byFirstLetters(titles: readonly string[]): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const title of [...titles].sort((left, right) => right.length - left.length)) {
    const key = title.slice(0, keyLength);
    const here = known.get(key);
    if (here) here.push(title);
    else known.set(key, [title]);
  }
  return known;
}

/** Titles of the document, each where it stands. */
function knownTitles(leaf: Leaf, known: ReadonlyMap<string, readonly string[]>): FoundPart[] {
  const {text} = leaf.reading;
  const found: FoundPart[] = [];
  for (let start = nextCapital(text, 0); start >= 0; start = nextCapital(text, start + 1)) {
    const title = known.get(text.slice(start, start + keyLength))?.find((one) => text.startsWith(one, start) && !/\p{L}/u.test(text.charAt(start + one.length)));
    if (title !== undefined) found.push({leaf, start, end: start + title.length});
  }
  return found;
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
function worksNamed(leaf: Leaf, {works, places}: Tables): FoundPart[] {
  const {text} = leaf.reading;
  const found: FoundPart[] = [];
  for (let start = nextCapital(text, 0); start >= 0; start = nextCapital(text, start + 1)) {
    if (!works.has(wordBefore(text, start))) continue;
    titleRun.lastIndex = start;
    const run = titleRun.exec(text);
    if (run && /\s/u.test(run[0]) && !places.has(run[0].toLowerCase())) found.push({leaf, start, end: start + run[0].length});
  }
  return found;
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
