/**
 * No expression backtracks without bound, nothing is looked for in pairs, nothing recurses or is
 * spread over a whole text: a megabyte of one thing ends in time. Encoding runs in a process of
 * its own, because a loop that does not end can be stopped in no other way.
 */
import {afterAll, expect, test} from 'vitest';
import {createEncoder} from '../support/encoder.js';

const size = 1 << 20;
/** Milliseconds. */
const most = 20_000;

const lines: readonly (readonly [what: string, unit: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['double quotation marks', '"'],
  ['opening quotation marks', '“'],
  ['closing quotation marks', '”'],
  ['apostrophes', "'"],
  ['guillemets in pairs', '«»'],
  ['digits', '7'],
  ['numbers', '12 '],
  ['years', '1848, '],
  ['hyphens', '-'],
  ['dashes', '—'],
  ['blanks', ' '],
  ['no-break spaces', '\u00a0'],
  ['opening brackets', '('],
  ['brackets with digits', '(1 '],
  ['square brackets', '['],
  ['stars', '*'],
  ['stops', '. '],
  ['commas', 'a, '],
  ['capitals', 'A '],
  ['initials', 'J. '],
  ['names', 'Harriet Lowe '],
  ['notes', 'word.1 '],
  ['quoted words', '“a” '],
  ['opened words', '“a '],
  ['nested quotations', '“‘a’” '],
  ['one word twice', 'the the '],
  ['words with figures', 'l1ght '],
  ['abbreviations', 'p. 1, vol. 2, ibid., '],
  ['compounds', 'a-b-'],
  ['dots', '. . '],
  ['underscores', '_'],
  ['words with control characters', `${'a lid was lost '.repeat(8)}\u0001`],
  ['lone surrogates', '\ud800'],
  ['soft hyphens', 'a\u00ad'],
  ['combining accents', '\u0301']
];

const files: readonly (readonly [what: string, unit: string])[] = [
  ['empty lines', '\n'],
  ['form feeds', '\f'],
  ['numbers on lines of their own', '7\n\n'],
  ['broken words', 'com-\n'],
  ['heads', 'THE LID\n\n'],
  ['bullets', '• a\n'],
  ['numbered items', '1. a\n'],
  ['notes in a row', '* a\n'],
  ['notes in brackets that are never closed', '[Footnote 1: a\n'],
  ['quotations that are never closed', '“A lid\n\n'],
  ['verses', '   The lid,\n'],
  ['speeches', 'ANNA. Lid.\n'],
  ['salutations', 'Dear Sir,\n\n'],
  ['lines of a table of contents', 'Lid . . . 1\n'],
  ['rules', '-----\n']
];

/** What does not end yet, or ends in a fault; reported as soon as it ends. */
const notYet = new Set([
  'double quotation marks',
  'opening quotation marks',
  'closing quotation marks',
  'apostrophes',
  'guillemets in pairs',
  'quoted words',
  'opened words',
  'nested quotations',
  'one word twice',
  'words with figures',
  'notes in a row'
]);

const encoder = createEncoder();
afterAll(() => encoder.stop());

for (const [what, unit] of lines) (notYet.has(what) ? test.fails : test)(`a line of a megabyte of ${what} ends in time`, () => encodes(`A lid. ${unit.repeat(size / unit.length)}`), most + 10_000);
for (const [what, unit] of files)
  (notYet.has(what) ? test.fails : test)(`a file of a hundred thousand characters of ${what} ends in time`, () => encodes(`A lid.\n\n${unit.repeat(100_000 / unit.length)}`), most + 10_000);

async function encodes(text: string): Promise<void> {
  expect(await encoder.encode(text, most)).toEqual({length: expect.any(Number) as number});
}
