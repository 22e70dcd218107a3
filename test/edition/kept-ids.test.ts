/** Nothing that was cited ever moves: identifiers and numbers survive a re-run, a corrected source and a hand edit. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {attribute} from '../../src/tei/dom.js';
import {parseXml} from '../../src/tei/parse.js';
import {stephanus} from '../support/cli.js';
import {encodeText} from '../support/encode.js';
import {makeFolder} from '../support/folders.js';
import {readingOf, select, textElement} from '../support/tei.js';
import {sample} from '../support/sample.js';

const paragraphs = [
  'The ferry was late that morning, and the people on the bank had nothing to look at but the mud.',
  'The miller spoke first, as he always did, and said that the river was lower than ever.',
  'Nobody could prove that it was not, and so the talk went on to the price of flour.',
  'At last the bell rang, and they all stood up together as if somebody had called them by name.',
  'They went down to the water one behind the other, the miller in front.'
];

interface Cited {
  id: string;
  n: string;
  words: string;
}

function cited(xml: string, selector = 'p'): Cited[] {
  return select(textElement(parseXml(xml)), selector).map((element) => ({id: attribute(element, 'xml:id'), n: attribute(element, 'n'), words: readingOf(element)}));
}

const write = (list: readonly string[]): string => `${list.join('\n\n')}\n`;

async function rerun(before: readonly string[], after: readonly string[]): Promise<{old: Cited[]; now: Cited[]}> {
  const first = await encodeText(write(before));
  const second = await encodeText(write(after), {before: first.xml});
  return {old: cited(first.xml), now: cited(second.xml)};
}

function insert(at: number, ...more: readonly string[]): string[] {
  return [...paragraphs.slice(0, at), ...more, ...paragraphs.slice(at)];
}

test('a paragraph that is inserted has the number before it with a letter, and no other number changes', async () => {
  const {old, now} = await rerun(paragraphs, insert(2, 'A heron stood in the shallows and did not look at any of them.'));
  expect(now.map(({n}) => n)).toEqual(['1', '2', '2a', '3', '4', '5']);
  for (const {id, n, words} of old) expect(now).toContainEqual({id, n, words});
  expect(new Set(now.map(({id}) => id)).size).toBe(6);
});

const heron = 'A heron stood in the shallows and did not look at any of them.';
const dog = 'The dog did not look at the heron either, out of politeness.';

test('two that are inserted at one place have two letters, and one between them, later, a third', async () => {
  const goat = 'It was joined by a goat, but the goat belonged to nobody who was there.';
  const {second, now} = await insertTwice(heron, goat, dog);
  expect(second.map(({n}) => n)).toEqual(['1', '2', '2a', '2b', '3', '4', '5']);
  for (const each of second) expect(now).toContainEqual(each);
  expect(new Set(now.map(({n}) => n)).size).toBe(8);
});

test('a paragraph keeps its number when one that begins with the same letters comes before it', async () => {
  const {second, now} = await insertTwice(heron, 'There was a goat as well, but it belonged to nobody who was there.', dog);
  for (const each of second) expect(now).toContainEqual(each);
});

/** First the outer two come in after the second paragraph, then the one between them. */
async function insertTwice(before: string, between: string, after: string): Promise<{second: Cited[]; now: Cited[]}> {
  const first = await encodeText(write(paragraphs));
  const second = await encodeText(write(insert(2, before, after)), {before: first.xml});
  const third = await encodeText(write(insert(2, before, between, after)), {before: second.xml});
  return {second: cited(second.xml), now: cited(third.xml)};
}

test('a paragraph before the first has a number of its own', async () => {
  const {old, now} = await rerun(paragraphs, insert(0, 'A heron stood in the shallows and did not look at any of them, and none of them looked at the heron.'));
  for (const {id, n, words} of old) expect(now).toContainEqual({id, n, words});
  expect(new Set(now.map(({n}) => n)).size).toBe(6);
  expect(now[0]?.n).not.toBe('');
});

test('a paragraph after the last goes on counting', async () => {
  const {now} = await rerun(paragraphs, insert(5, 'A heron stood in the shallows and did not look at any of them.'));
  expect(now.slice(0, 5).map(({n}) => n)).toEqual(['1', '2', '3', '4', '5']);
  expect(new Set(now.map(({n}) => n)).size).toBe(6);
});

test('what was taken out takes its number with it', async () => {
  const {old, now} = await rerun(paragraphs, paragraphs.toSpliced(2, 1));
  expect(now).toEqual(old.toSpliced(2, 1));
});

test('a number that was taken out is not given again', async () => {
  const first = await encodeText(write(paragraphs));
  const second = await encodeText(write(paragraphs.toSpliced(4, 1)), {before: first.xml});
  const third = await encodeText(write([...paragraphs.slice(0, 2), heron, ...paragraphs.slice(2, 4)]), {before: second.xml});
  expect(cited(third.xml).map(({n}) => n)).toEqual(['1', '2', '2a', '3', '4']);
});

test.each([
  ['a word corrected', (text: string) => text.replace('lower than ever', 'lower than usual')],
  ['a letter corrected', (text: string) => text.replace('miller', 'millar')],
  ['the first word of a paragraph changed', (text: string) => text.replace('The miller spoke', 'A miller spoke')],
  ['the last word of a paragraph changed', (text: string) => text.replace('price of flour.', 'price of bread.')],
  ['a sentence added', (text: string) => text.replace('flour.', 'flour. It was high.')],
  ['a sentence taken out', (text: string) => text.replace('They went down to the water', 'They went')],
  ['every line wrapped otherwise', (text: string) => text.replace(/(.{20,30}) /gu, '$1\n')],
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['two blanks after each stop', (text: string) => text.replaceAll('. ', '.  ')]
])('paragraphs keep identifier and number with %s', async (_, change) => {
  const text = write(paragraphs);
  const first = await encodeText(text);
  const second = await encodeText(change(text), {before: first.xml});
  expect(cited(second.xml).map(({id, n}) => [id, n])).toEqual(cited(first.xml).map(({id, n}) => [id, n]));
});

test('two paragraphs that become one keep the first number, and the others theirs', async () => {
  const {old, now} = await rerun(paragraphs, [paragraphs[0] ?? '', `${paragraphs[1] ?? ''} ${paragraphs[2] ?? ''}`, ...paragraphs.slice(3)]);
  expect(now.map(({n}) => n)).toEqual(['1', '2', '4', '5']);
  expect(now.map(({id}) => id)).toEqual([0, 1, 3, 4].map((index) => old[index]?.id));
});

test('notes, quotations, names and references keep theirs when another comes before them', async () => {
  const before = await encodeText(sample);
  const after = await encodeText(
    sample
      .replace('The lid was mended', 'It was “a lid like any other lid in the whole of the town,” wrote the clerk.1 The lid was mended')
      .replace('afternoon.1', 'afternoon.2')
      .replace('bread.2', 'bread.3')
      .replace('1. Harriet', '1. He had seen three.\n\n2. Harriet')
      .replace('2. The baker', '3. The baker'),
    {before: before.xml}
  );
  for (const name of ['quote', 'bibl', 'note', 'p', 'head', 'div']) {
    const now = cited(after.xml, name).map(({id, words}) => `${id} ${words}`);
    for (const {id, words} of cited(before.xml, name)) if (!words.includes('afternoon')) expect(now).toContain(`${id} ${words}`);
  }
});

test('identifiers that an editor gave by hand are kept', async () => {
  const {xml} = await encodeText(write(paragraphs));
  const edited = xml.replace('<p xml:id="p3" n="3">', '<p xml:id="flour" n="3">');
  const again = await encodeText(write(paragraphs), {before: edited});
  expect(again.xml).toBe(edited);
});

test('a corrected source keeps what was cited through the command line', async () => {
  const folder = makeFolder({'well.txt': write(paragraphs)});
  await stephanus(folder, ['encode', 'well.txt', '--quiet']);
  const file = path.join(folder, 'tei/well.xml');
  const old = cited(readFileSync(file, 'utf8'));
  writeFileSync(path.join(folder, 'well.txt'), write(insert(1, 'A heron stood in the shallows and did not look at any of them.')));
  expect((await stephanus(folder, ['encode', 'well.txt', '--quiet'])).status).toBe(0);
  const now = cited(readFileSync(file, 'utf8'));
  expect(now.map(({n}) => n)).toEqual(['1', '1a', '2', '3', '4', '5']);
  for (const each of old) expect(now).toContainEqual(each);
});
