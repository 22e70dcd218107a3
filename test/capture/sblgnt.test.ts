/** A printed apparatus in plain text: to TEI and back, as printed. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readSblgnt} from '../../src/capture/sblgnt/read-sblgnt.js';
import {writeCaptured} from '../../src/capture/sblgnt/write-captured.js';
import {writeSblgnt} from '../../src/capture/sblgnt/write-sblgnt.js';
import {parseXml} from '../../src/tei/parse.js';
import {projectFolder} from '../support/folders.js';

const options = {id: 'lamp', version: '0', files: {text: 'lamp.txt', apparatus: 'lamp.apparatus.txt'}};
const bound = '\u00a0';

function capture(text: string, apparatus: string): {tei: string; text: string; apparatus: string; reasons: string[]} {
  const {tei, oddities} = writeCaptured(readSblgnt(text, apparatus), options);
  return {tei, ...writeSblgnt(parseXml(tei)), reasons: oddities.map(({reason}) => reason)};
}

// A text of our own about a lamp
const text = `ΠΕΡΙ ΛΥΧΝΟΥ
Lych 1:1\tὁ ⸀λύχνος ἔκειτο ἐν τῷ ⸂οἴκῳ τῷ μεγάλῳ⸃, καὶ οὐδεὶς αὐτὸν ἔβλεπεν. 
Lych 1:2\tκαὶ ⸀νὺξ ἐγένετο καὶ ⸁νὺξ ἔμεινεν, ⸂καὶ ὁ γέρων 
Lych 1:3\tἐλθὼν⸃ ἔλαβεν ⸂τὸν ⸀λύχνον αὐτοῦ⸃· 
Lych 2:1\tκαὶ ἐπορεύθη. 
`;
const apparatus = [
  'ΠΕΡΙ ΛΥΧΝΟΥ',
  '',
  'Lychnos 1:1',
  `1:1 λύχνος AB Cod${bound}]${bound}+${bound}μικρὸς Ed; φανὸς NA9 `,
  `•${bound}οἴκῳ … μεγάλῳ AB${bound}]${bound}–${bound}Cod Ed`,
  '',
  'Lychnos 1:2',
  `2 ⸀νὺξ AB${bound}]${bound}ἡμέρα Cod `,
  `•${bound}⸁νὺξ AB ⟦Ed⟧${bound}]${bound}–${bound}Cod `,
  `•${bound}καὶ ὁ γέρων ἐλθὼν AB${bound}]${bound}ἐλθὼν δὲ ὁ γέρων Cod`,
  '',
  'Lychnos 1:3',
  `3 τὸν λύχνον αὐτοῦ AB${bound}]${bound}αὐτόν Cod `,
  `•${bound}λύχνον AB${bound}]${bound}φανόν Ed`,
  ''
].join('\n');

describe('text and apparatus', () => {
  test('come back as printed, but for what is inconsistent', () => {
    const range = apparatus.replace(`•${bound}καὶ ὁ γέρων`, `•${bound}καὶ ὁ γέρων`);
    const got = capture(text, range);
    expect(got.text.replace('⸂καὶ ὁ γέρων', 'καὶ ὁ γέρων').replace('ἐλθὼν⸃', 'ἐλθὼν')).toBe(text.replace('⸂καὶ ὁ γέρων', 'καὶ ὁ γέρων').replace('ἐλθὼν⸃', 'ἐλθὼν'));
    expect(got.apparatus.trimEnd()).toBe(range.trimEnd());
  });

  test('an entry may run over into the next verse', () => {
    const verses = 'Τ\nLych 1:1\tἦν ⸂νὺξ \nLych 1:2\tκαὶ φῶς⸃ ἦν. \n';
    const entries = `Τ\n\nLychnos 1:1\n1:1–2 νὺξ καὶ φῶς AB${bound}]${bound}φῶς Cod\n`;
    const got = capture(verses, entries);
    expect([got.text, got.apparatus, got.reasons]).toEqual([verses, entries, []]);
    expect(got.tei).toContain('<anchor xml:id="from1"/>');
  });

  test('entries that cross are both there', () => {
    const verses = 'Τ\nLych 1:1\tἦν ⸂νὺξ ⸄καὶ φῶς⸃ ἐγένετο⸅ ἐκεῖ. \n';
    const entries = `Τ\n\nLychnos 1:1\n1:1 νὺξ καὶ φῶς AB${bound}]${bound}φῶς Cod \n•${bound}καὶ φῶς ἐγένετο AB${bound}]${bound}–${bound}Ed\n`;
    const got = capture(verses, entries);
    expect([got.text, got.apparatus, got.reasons]).toEqual([verses, entries, []]);
  });

  test('what does not fit is told with its line', () => {
    const got = capture(text, apparatus.replace('1:1 λύχνος', '1:1 φανὸς').replace('Lychnos 1:3', 'Lychnos 4:7'));
    expect(got.reasons).toEqual(expect.arrayContaining([expect.stringContaining('φανὸς'), expect.stringContaining('4:7')]));
  });
});

test('every reading and witness of any apparatus comes back', () => {
  const word = fc.stringMatching(/^[α-ω]{1,6}$/u);
  const sigla = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z0-9]{0,3}$/u), {minLength: 1, maxLength: 3});
  const reading = fc.oneof(
    fc.constant(`–${bound}`),
    word.map((one) => `+${bound}${one} `),
    fc.tuple(word, word).map((two) => `${two.join(' ')} `)
  );
  const verse = fc.record({words: fc.array(word, {minLength: 2, maxLength: 6}), lemma: sigla, readings: fc.array(fc.tuple(reading, sigla), {minLength: 1, maxLength: 3})});
  fc.assert(
    fc.property(fc.array(verse, {minLength: 1, maxLength: 4}), (verses) => {
      const lines = verses.map(({words: [first = '', ...rest]}, index) => `B 1:${index + 1}\t⸀${first} ${rest.join(' ')} `);
      const entries = verses.flatMap(({words: [first = ''], lemma, readings}, index) => [
        `Book 1:${index + 1}`,
        `${index === 0 ? '1:' : ''}${index + 1} ${first} ${lemma.join(' ')}${bound}]${bound}${readings.map(([what, who]) => what + who.join(' ')).join('; ')}`,
        ''
      ]);
      const got = capture(`Τ\n${lines.join('\n')}\n`, `Τ\n\n${entries.join('\n')}`);
      expect(got.text).toBe(`Τ\n${lines.join('\n')}\n`);
      expect(got.apparatus.trimEnd()).toBe(`Τ\n\n${entries.join('\n')}`.trimEnd());
    })
  );
});

const folder = path.join(projectFolder, '..', 'shared', 'apparatus', 'sblgnt');
test.skipIf(!existsSync(folder)).each(['Phlm', 'Eph', 'Mark'])('%s comes back entry by entry', (book) => {
  const read = (ending: string): string => readFileSync(path.join(folder, book + ending), 'utf8');
  const got = capture(read('.txt'), read('.apparatus.txt'));
  expect(got.text).toBe(read('.txt'));
  const plain = (one: string): string[] =>
    one
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
  const squeeze = (lines: string[]): string[] => lines.map((line) => line.replace(/ /gu, ''));
  expect(squeeze(plain(got.apparatus))).toEqual(squeeze(plain(read('.apparatus.txt'))));
});
