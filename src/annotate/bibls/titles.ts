/**
 * Works named in running text without marks: a run of words in title case after a word for a
 * kind of work; and, everywhere, what the document itself has given as a title: in quotation
 * marks after such a word, or with author, place or page in a reference.
 */
import {wordSet} from '../../language/language.js';
import type {Language} from '../../language/language.js';
import type {Annotator, Flow, Found} from '../flow.js';

// `The Lamp and the Sea`: capitals joined by small words
const titleRun = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:(?:of|the|and|in|on|to|for|from|with|a|an|or|at|by|de|la)\s)*\p{Lu}[\p{L}\p{N}'’-]*)*/gu;
// `Hill, The Lamp, vol. II`; `Hill, The Lamp (London`
const cited =
  /(?:\p{Lu}[\p{L}'’.-]+|\p{Lu}\.),\s((?:\p{Lu}[\p{L}'’-]*)(?:\s(?:of|the|and|in|on|to|for|from|with|a|an|or|at|by|\p{Lu}[\p{L}'’-]*)){1,12}?)(?=\s?[,;]\s(?:vol|p|pp|ch|ed|Vol|\d{4}|\p{Lu}\p{Ll}+,?\s\d{4})|\s\((?:\p{Lu}|\d{4})|\s?;)/gu;
// A word of citation before a number: without one no reference need be looked for
const hasCitation = /\b(?:vol|pp?|ch|ed|no)\.? ?[\divxlc]|\(\p{Lu}\p{Ll}+[,:] \d{4}|, \d{4}/iu;
const hasMark = /[“"«]/;
const quoted = /[“"«]\s?(\p{Lu}[^”"»]{6,70}?)[,.]?\s?[”"»]/gu;

/** Learn the titles that a document gives as such. */
export function learnTitles(flows: readonly Flow[], language: Language): Set<string> {
  const works = wordSet(language.works);
  const titles = new Set<string>();
  for (const {leaves, note} of flows) {
    for (const {reading} of leaves) {
      const {text} = reading;
      for (const {start, end} of worksNamed(text, works)) titles.add(text.slice(start, end));
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
  const works = wordSet(language.works);
  const found: Found[] = [];
  const known = titles.size === 0 ? undefined : anyOf(titles);
  for (const leaf of leaves) {
    if (leaf.type !== 'p' && leaf.type !== 'item') continue;
    const {text} = leaf.reading;
    const taken: {start: number; end: number}[] = [];
    const put = (start: number, end: number): void => {
      if (taken.some((other) => start < other.end && other.start < end)) return;
      taken.push({start, end});
      found.push({span: {type: 'title', level: 'm', rule: 'title-named', cert: 'medium'}, parts: [{leaf, start, end}]});
    };
    if (known) for (const match of text.matchAll(known)) put(match.index, match.index + match[0].length);
    for (const {start, end} of worksNamed(text, works)) put(start, end);
  }
  return {found, doubts: []};
};

/** One expression for all titles; the longer first. */
function anyOf(titles: ReadonlySet<string>): RegExp {
  const forms = [...titles].sort((left, right) => right.length - left.length).map((title) => title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'gu');
}

/** Runs in title case after a word such as `pamphlet`. */
function* worksNamed(text: string, works: ReadonlySet<string>): Generator<{start: number; end: number}> {
  for (const match of text.matchAll(capitalAfterWord)) {
    const at = match.index;
    let from = at + 1;
    while (from > 0 && text.charCodeAt(from - 1) >= 97 && text.charCodeAt(from - 1) <= 122) from--;
    const word = text.slice(from, at + 1);
    if (word.length < 4 || !works.has(word)) continue;
    titleRun.lastIndex = at + 1;
    const run = titleRun.exec(text);
    const isNext = run && /^[,:]?\s(?:called\s|entitled\s)?$/u.test(text.slice(at + 1, run.index));
    if (run && isNext && /\s/u.test(run[0])) yield {start: run.index, end: run.index + run[0].length};
  }
}

// The last letter of a word before a capital: `pamphlet The`; in ASCII, since it runs over every text
const capitalAfterWord = /[a-z](?=[,:]? (?:called |entitled )?[A-Z])/g;
