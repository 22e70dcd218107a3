/**
 * Works named in running text without marks: a run of words in title case after a word for a
 * kind of work, or a title that stands elsewhere in the document between marks.
 */
import {wordSet} from '../language/language.js';
import type {Annotator, Found} from './flow.js';

// `The Lamp and the Sea`: capitals joined by small words
const titleRun = /(?:\p{Lu}[\p{L}\p{N}'’-]*)(?:[\s](?:(?:of|the|and|in|on|to|for|from|with|a|an|or|at|by|de|la)\s)*\p{Lu}[\p{L}\p{N}'’-]*)*/gu;

/** Annotator: titles without marks. */
export const annotateTitles: Annotator = ({leaves}, {language}) => {
  const works = wordSet(language.works);
  const found: Found[] = [];
  for (const leaf of leaves) {
    if (leaf.type !== 'p' && leaf.type !== 'item') continue;
    const {text} = leaf.reading;
    for (const word of workWords(text, works)) {
      titleRun.lastIndex = word.end;
      const run = titleRun.exec(text);
      const isNext = run && /^[,:]?\s(?:of\s)?(?:called\s|entitled\s)?$/u.test(text.slice(word.end, run.index));
      if (!run || !isNext || !/\s/u.test(run[0])) continue;
      found.push({span: {type: 'title', level: 'm', rule: 'title-named', cert: 'medium'}, parts: [{leaf, start: run.index, end: run.index + run[0].length}]});
    }
  }
  return {found, doubts: []};
};

function* workWords(text: string, works: ReadonlySet<string>): Generator<{end: number}> {
  for (const match of text.matchAll(/\b\p{Ll}{4,}(?=[,:]?\s(?:called\s|entitled\s)?\p{Lu})/gu)) {
    if (works.has(match[0])) yield {end: match.index + match[0].length};
  }
}
