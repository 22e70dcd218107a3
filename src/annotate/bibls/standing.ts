/**
 * References that stand in any sentence, since nothing else looks like them: to scripture by book,
 * chapter and verse, to English statutes by the year of a reign, and to cases by who was against whom.
 *
 *     as in Ezek. ii. 3-5, and by the statute 7 Edw. VI. c. 3; see Orme v. Hill, 12 F.2d 507 (1961)
 *           ^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {type Language, words} from '../../language/language.js';
import type {Piece} from './bibl-parts.js';
import type {Range} from '../../tree.js';

/** References to scripture, and the parts of one. */
interface Scripture {
  inText: RegExp;
  whole: RegExp;
}

const cache = new WeakMap<Language, Scripture>();

// `9`, `38, 39`, `3-5 and 8`
const verses = String.raw`\d{1,3}(?:\s?[-–]\s?\d{1,3})?(?:(?:,\s?|\s(?:and|und|et|e|y|&)\s)\d{1,3}(?:[-–]\d{1,3})?)*`;

/**
 * Chapter and verse after the name of a book, which people may bear too (`John`): a roman chapter; or two numbers with
 * a colon in a list, in brackets or behind `see`.
 */
function scriptureOf(language: Language): Scripture {
  let scripture = cache.get(language);
  if (!scripture) {
    const names = words(language.scripture).map((book) => book.replace('.', String.raw`\.?`));
    const books = String.raw`(?:(?:[1-4]|I{1,3})\.?\s)?(?:${[...names, 'John', 'James', 'Jude'].join('|')})`;
    scripture = {
      inText: new RegExp(
        String.raw`(?<![\p{L}\d])${books}\s(?:[ivxlc]+[.,:]{0,2}\s?|[IVXLC]+[.,:]{1,2}\s?|(?<=[(;,]\s?[^(;,]{3,24}\s|(?:[Ii]n|[Ss]ee|[Cc]f\.)\s[^(;,]{3,24}\s)\d{1,3}:\s?)${verses}(?![\p{L}\d])`,
        'gu'
      ),
      whole: new RegExp(String.raw`^(${books}\s)([ivxlc]+|[IVXLC]+|\d{1,3})([.,:]{0,2}\s?)(${verses})$`, 'u')
    };
    cache.set(language, scripture);
  }
  return scripture;
}

// `7 Edw. VI. c. 3`, `1 & 2 Ann. c. 9`
const statute =
  /(?<![\p{L}\d])\d{1,2}(?:\s?(?:&|and)\s?\d{1,2})?\s(?:Ann|Anne|Car|Edw|Eliz|Geo|Gul|Hen|Jac|Mar|Ph|Ric|Rich|Vict|Will|Wm)\b\.?(?:\s(?:[IVX]+|\d)\b\.?)?,?\s(?:st(?:at)?\.\s?\d,?\s)?c(?:h|ap)?\.\s?\d+(?:[,.]?\s§\.?\s?\d+)?/gu;

// `33 U.S.C. § 914(j)`
const code = /(?<![\p{L}\d])\d{1,3}\s(?:U\.\s?S\.\s?C\.|C\.\s?F\.\s?R\.)\s§{1,2}\s?\d+(?:[-–.]\d+)*[a-z]?(?:\([\da-z]{1,4}\))*/gu;

// `Orme v. Hill, 12 F.2d 507, 509 (2d Cir. 1961)`: name, volume, reporter, page, page cited, court and year
const lawCase =
  /(?<![\p{L}\d])(?<name>\p{Lu}[\p{L}.'’&]*(?:\s(?:\p{Lu}[\p{L}.'’&]*|of|the|and|&|ex|rel\.)){0,12}\sv\.\s\p{Lu}[\p{L}.'’&]*(?:\s(?:\p{Lu}[\p{L}.'’&]*|of|the|and|&)){0,12}),\s(?<volume>\d{1,4})\s(?<reporter>(?:\p{Lu}[\p{L}]{0,5}\.\s?){1,3}(?:[2-4](?:d|th))?|\p{Lu}\.[2-4]d)\s(?<page>\d{1,5})(?:,\s(?<pin>\d{1,5}(?:[-–]\d{1,5})?))?(?:\s\([^()]{0,30}?(?<year>\d{4})\))?/gu;

const wholeCase = new RegExp(`^(?:${lawCase.source})$`, 'du');

// What each has in it: `vii. 9`, `3:4`, `c. 1`. Looked for first, since few texts have it.
const place = /[ivxlcIVXLC\d][.,:]{1,2} ?\d|\bc[hap]{0,2}\. ?\d| v\. [A-Z]|§/;

/** Where they stand in a text. */
export function standingIn(text: string, language: Language): Range[] {
  if (!place.test(text)) return [];
  return [scriptureOf(language).inText, statute, code, lawCase].flatMap((pattern) => [...text.matchAll(pattern)].map(({index, 0: {length}}) => ({start: index, end: index + length})));
}

export interface StandingParts {
  pieces: Piece[];
  titles: {start: number; end: number; level: 'a' | 'j'}[];
}

/** The parts of such a reference, as far as they are told: of one to scripture, and of one to a case. */
export function standingParts(text: string, language: Language): StandingParts | undefined {
  return scriptureParts(text, language) ?? caseParts(text);
}

function scriptureParts(text: string, language: Language): StandingParts | undefined {
  const [, book = '', chapter = '', gap = '', verse = ''] = scriptureOf(language).whole.exec(text) ?? [];
  if (verse === '') return undefined;
  const start = book.length + chapter.length + gap.length;
  return {
    pieces: [
      {type: 'biblScope', unit: 'chapter', start: book.length, end: book.length + chapter.length},
      {type: 'citedRange', unit: 'verse', start, end: start + verse.length}
    ],
    titles: []
  };
}

/** The title of the reporter is that of a series. */
function caseParts(text: string): StandingParts | undefined {
  const found = wholeCase.exec(text);
  const at = (group: string): [number, number] | undefined => found?.indices?.groups?.[group];
  const [name, reporter] = [at('name'), at('reporter')];
  if (!name || !reporter) return undefined;
  const piece = (type: Piece['type'], place: [number, number] | undefined, more: Partial<Piece>): Piece[] => (place ? [{type, start: place[0], end: place[1], ...more}] : []);
  return {
    pieces: [
      ...piece('biblScope', at('volume'), {unit: 'volume'}),
      ...piece('biblScope', at('page'), {unit: 'page'}),
      ...piece('citedRange', at('pin'), {unit: 'page'}),
      ...piece('date', at('year'), {when: found?.groups?.['year'] ?? ''})
    ],
    titles: [
      {start: name[0], end: name[1], level: 'a'},
      {start: reporter[0], end: reporter[1], level: 'j'}
    ]
  };
}
