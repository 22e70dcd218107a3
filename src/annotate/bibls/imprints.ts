/** The parts of an imprint on a title page. TEI Guidelines, 4.6. */
import {type Language, wordSet} from '../../language/language.js';
import type {BiblPartType, Leaf} from '../../tree.js';
import type {Found} from '../flow.js';

const yearPattern = /(?<![\d-])(?:1[4-9]\d\d|20[0-4]\d)(?:[–-](?:\d\d|\d{4}))?(?!\d)/u;

/** The parts of an imprint: year, place, and the line that names a house. */
export function imprintParts(leaf: Leaf, language: Language): Found[] {
  const {text} = leaf.reading;
  const found: Found[] = [];
  const put = (type: BiblPartType, start: number, end: number, more: {when?: string} = {}): void => {
    found.push({span: {type, rule: 'imprint', cert: 'high', ...more}, parts: [{leaf, start, end}]});
  };
  const year = yearPattern.exec(text);
  if (year) put('date', year.index, year.index + year[0].length, /^\d{4}$/u.test(year[0]) ? {when: year[0]} : {});
  const stops = leaf.marks.filter(({type}) => type === 'lb' || type === 'pb').map(({at}) => at);
  const lines = [0, ...stops].map((from, index) => ({from, to: stops[index] ?? text.length}));
  for (const {from, to} of lines.length > 1 ? lines : phrases(text)) {
    const line = text.slice(from, to).trimEnd();
    const start = from + (/^\s*/u.exec(line)?.[0].length ?? 0);
    const bare = line.trim().replace(/[.,:;]$/u, '');
    if (bare === '' || /\d/u.test(bare)) continue;
    if (wordSet(language.pubPlaces).has(bare.toLowerCase())) put('pubPlace', start, start + bare.length);
    else if (
      /&|\band\b/iu.test(bare) ||
      bare
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => wordSet(language.publishers).has(word))
    )
      put('publisher', start, start + bare.length);
  }
  return found;
}

function phrases(text: string): {from: number; to: number}[] {
  return [...text.matchAll(/[^,.:;]+/gu)].map((match) => ({from: match.index, to: match.index + match[0].length}));
}
