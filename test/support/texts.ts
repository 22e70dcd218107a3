/** Arbitrary texts for the properties: from mere code units to what looks like the pages of a book. */
import fc from 'fast-check';

const lineEnds = ['\n', '\n', '\n', '\r\n', '\r', '\f', '\u0085', '\u2028', '\u2029', '\n\n', '\n\n\n'];
const blanks = [' ', ' ', '  ', '\t', '\u00a0', '\u2003', '\u200b', '\u3000', '\ufeff', '\v'];
const odd = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0080',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\ufffe',
  '\uffff',
  '\u0301',
  '\u200d',
  '\u202e',
  '&',
  '<',
  '>',
  ']]>',
  '&amp;',
  '<!--',
  '\u00ad',
  'ﬁ',
  'ſ',
  '中文',
  'العربية'
];
const quotes = ['"', '“', '”', '„', '‟', "'", '‘', '’', '‚', '«', '»', '‹', '›', '「', '」', '『', '』', '`', '´', '″', '``', "''", '’’'];
const numbers = ['1', '2', '3', '12', '7.', '(1)', '(a)', '[1]', '[2]', '[12', '1)', '¹', '²', '³⁴', 'iv', 'XII', '1848', '1,000', '3.14', '12-14', '00', '999', '١٢'];
const signs = ['*', '**', '†', '‡', '§', '‖', '¶', '#', '* * *', '—', '–', '-', '---', '____', '…', '.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '{', '}', '/', '|', '_', '•', '·'];
const words = ['the', 'gate', 'was', 'a', 'I', 'well-', 'known', 'com-', 'mon', 'rnodern', '1ight', 'the the', 'said', 'cried', 'so-called', 'Ibid.', 'op. cit.', 'p. 12', 'vol. II', 'ed.', 'cf.'];
const names = ['Jane', 'Jane Doe', 'J. Doe', 'Doe', 'Mr. Doe', 'Dr', 'Captain', 'von', 'President', 'Edinburgh', 'Press', 'London', 'Monday', 'ANNA.', 'ANNA', 'Toby.'];
const places = [
  'Notes',
  'NOTES',
  'Footnotes',
  'CONTENTS',
  'Chapter 1',
  'CHAPTER II',
  'Preface',
  'THE END',
  'By Jane Doe',
  'Dear Sir,',
  'Yours faithfully,',
  'P.S. More.',
  'London, 3 May 1871',
  'Dramatis Personae',
  '[Footnote 1: A note.]',
  '[Pg 12]',
  'Enter a gardener.',
  'https://example.org/',
  'Copyright 1999',
  'Printed for J. Doe, London, 1799'
];

function oneOf(...lists: readonly (readonly string[])[]): fc.Arbitrary<string> {
  return fc.constantFrom(...lists.flat());
}

/** Any code units at all, lone surrogates and controls among them. */
const units = fc
  .array(fc.oneof({weight: 3, arbitrary: fc.integer({min: 0, max: 0xff})}, fc.integer({min: 0, max: 0xffff}), fc.integer({min: 0xd7f0, max: 0xe010})), {maxLength: 200})
  .map((codes) => String.fromCharCode(...codes));

/** Any characters, whole ones. */
const characters = fc.string({unit: 'binary', maxLength: 200});

/** What editors' texts are made of, in any order. */
const salad = fc.array(fc.oneof(oneOf(words), oneOf(blanks), oneOf(lineEnds), oneOf(signs), oneOf(quotes), oneOf(numbers), oneOf(names), oneOf(odd)), {maxLength: 120}).map((parts) => parts.join(''));

/** One kind of sign and hardly anything else. */
const quoteSalad = fc.array(fc.oneof({weight: 4, arbitrary: oneOf(quotes)}, oneOf(words, names), oneOf(blanks, lineEnds), oneOf(['.', ',', '—'])), {maxLength: 150}).map((parts) => parts.join(''));
const numberSalad = fc
  .array(fc.oneof({weight: 4, arbitrary: oneOf(numbers)}, oneOf(words), oneOf([' ', ' ', '\n', '\n\n']), oneOf(['.', ',', '*', '†', ')'])), {maxLength: 150})
  .map((parts) => parts.join(''));

const word = fc.oneof({weight: 6, arbitrary: oneOf(words)}, {weight: 2, arbitrary: oneOf(names)}, oneOf(quotes), oneOf(numbers), oneOf(signs));
const line = fc.array(word, {minLength: 1, maxLength: 12}).map((parts) => parts.join(' '));

/** Paragraphs, heads, verse, letters, lists, speeches: each in its shape, in any order. */
const block = fc.oneof(
  {weight: 4, arbitrary: fc.array(line, {minLength: 1, maxLength: 6}).map((lines) => lines.join('\n'))},
  {weight: 3, arbitrary: oneOf(places)},
  line.map((text) => text.toUpperCase()),
  fc.array(line, {minLength: 2, maxLength: 5}).map((lines) => lines.map((text) => `      ${text},`).join('\n')),
  fc.array(line, {minLength: 2, maxLength: 4}).map((lines) => lines.map((text, index) => `${index + 1}. ${text}`).join('\n\n')),
  fc.array(line, {minLength: 2, maxLength: 4}).map((lines) => lines.map((text) => `• ${text}`).join('\n')),
  fc.array(line, {minLength: 4, maxLength: 6}).map((lines) => lines.map((text, index) => `${index % 2 === 0 ? 'ANNA' : 'TOBY'}. ${text.charAt(0).toUpperCase()}${text.slice(1)}`).join('\n\n')),
  fc.array(line, {minLength: 2, maxLength: 4}).map((lines) => lines.map((text) => `${text} . . . . . 12`).join('\n'))
);
const book = fc.array(fc.tuple(block, oneOf(['\n\n', '\n\n', '\n\n\n', '\n'])), {maxLength: 14}).map((parts) => parts.flat().join(''));

const prose = fc.array(
  fc.constantFrom(
    'the gate was shut and the',
    'path to the house, which had',
    'lain under water, was com-',
    'mon ground for an hour*',
    'or more.† The well-',
    'known lamp,1 it is said,',
    'burned “all night” and',
    'Jane Doe saw it.'
  ),
  {minLength: 8, maxLength: 12}
);

interface Page {
  lines: string[];
  head: 'none' | 'above' | 'below' | 'beside';
  notes: string[];
  hasRule: boolean;
  isFed: boolean;
}

const page: fc.Arbitrary<Page> = fc.record({
  lines: prose,
  head: fc.constantFrom('none', 'above', 'below', 'beside'),
  notes: fc.subarray(['* A note.', '† Another, that goes on', '1 See p. 3.', '2. Jane Doe, The Gate, London, 1801, p. 9.', 't Misread.', '[3] In brackets.']),
  hasRule: fc.boolean(),
  isFed: fc.boolean()
});

/** Pages with heads, numbers and notes at their feet, some of them missing. */
const pages = fc
  .tuple(fc.array(page, {minLength: 1, maxLength: 6}), fc.nat({max: 400}), fc.boolean())
  .map(([list, first, isRoman]) => list.map((each, index) => writePage(each, isRoman ? 'i'.repeat((index % 3) + 1) : String(first + index))).join(''));

function writePage({lines, head, notes, hasRule, isFed}: Page, n: string): string {
  const top = head === 'above' ? ['THE OLD GATE', '', n, ''] : head === 'beside' ? [`${n}    THE OLD GATE`, ''] : [];
  const foot = [...(hasRule ? ['', '------'] : []), ...(notes.length > 0 ? ['', ...notes] : []), ...(head === 'below' ? ['', n, ''] : [''])];
  return `${isFed ? '\f' : ''}${[...top, ...lines, ...foot].join('\n')}\n`;
}

/** Any text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(units, characters, salad, quoteSalad, numberSalad, {weight: 2, arbitrary: book}, {weight: 2, arbitrary: pages});

/** Texts as editors have them: without what no file of theirs holds. */
export const plausibleText: fc.Arbitrary<string> = fc.oneof(salad, book, pages);
