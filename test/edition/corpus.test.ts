/** The other texts of an edition say who is meant. */
import {expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {makeFolder, read} from '../support/folders.js';

const texts = {
  'edition.yaml': 'title: Wells\nlanguage: en\n',
  'sources/a.txt': 'The lid was mended by Harriet Brockle. Afterwards Thomas Sedgely and Jane Sedgely went home.\n',
  'sources/b.txt': 'There was nobody in the town but Brockle, and it was Brockle that had bought the ropes. Nobody spoke of Sedgely.\n',
  'sources/c.txt': 'The lid belongs to H. Brockle. Nobody spoke to Brockle.\n'
};

test('a surname alone, and initials, mean whom another text names in full', async () => {
  const folder = makeFolder(texts);
  await stephanus(folder, ['encode', '--quiet']);
  const b = read(folder, 'tei/b.xml');
  expect(b.match(/<persName ref="persons\.xml#brockle-harriet" cert="medium" ana="#name-corpus">Brockle/gu)).toHaveLength(2);
  expect(b).toContain('<category xml:id="name-corpus">');
  const c = read(folder, 'tei/c.xml');
  expect(c.match(/ref="persons\.xml#brockle-harriet"/gu)).toHaveLength(2);
  expect(read(folder, 'tei/persons.xml').match(/<person xml:id="[^"]+"/gu)).toEqual(['brockle-harriet', 'sedgely', 'sedgely-jane', 'sedgely-thomas'].map((id) => `<person xml:id="${id}"`));
});

test('of two who bear a name none is meant by it', async () => {
  const folder = makeFolder(texts);
  await stephanus(folder, ['encode', '--quiet']);
  expect(read(folder, 'tei/b.xml')).not.toMatch(/#sedgely-/u);
});

test('a text is the same by itself and with the others, and at the second time', async () => {
  const folder = makeFolder(texts);
  await stephanus(folder, ['encode', 'sources/b.txt', '--quiet']);
  const alone = read(folder, 'tei/b.xml');
  await stephanus(folder, ['encode', '--quiet']);
  expect(read(folder, 'tei/b.xml')).toBe(alone);
  await stephanus(folder, ['encode', '--quiet']);
  expect(read(folder, 'tei/b.xml')).toBe(alone);
});
