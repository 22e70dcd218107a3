/** `stephanus verify`: whole files pass, and each way of losing something is found at its place. */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {stephanus, type Ran} from '../support/cli.js';
import {makeFolder} from '../support/folders.js';

const source = `The lid was mended by the miller in a single afternoon.[1] Nobody had asked him to do it.

The clerk wrote a report about it, which nobody read, because it was long.[2]

It was lifted again in the spring, and the baker saw it.

[1] The north lid.

[2] The report is lost.
`;

let tei = '';

beforeAll(async () => {
  tei = (await stephanus('.', ['encode', '-', '--quiet'], {input: source})).stdout;
});

/** Verify a TEI file that was changed so. */
async function verifyChanged(change: (tei: string) => string, args: readonly string[] = []): Promise<Ran> {
  const changed = change(tei);
  expect(changed).not.toBe(tei);
  const folder = makeFolder({'well.txt': source, 'tei/well.xml': changed});
  return stephanus(folder, ['verify', '--source', 'well.txt', 'tei/well.xml', ...args]);
}

test('a file that holds all of its source is whole, and the account says what is where', async () => {
  const folder = makeFolder({'sources/well.txt': source});
  await stephanus(folder, ['encode']);
  const {status, stdout, stderr} = await stephanus(folder, ['verify']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const total = source.replace(/\s/gu, '').length;
  expect(stdout).toContain(`tei/well.xml: whole. ${total} characters: `);
  expect(stdout).toContain('2 notes moved to their calls');
});

test.each([
  ['a word that was deleted', (xml: string) => xml.replace('in the spring, and', 'in spring, and'), 'Lost: `the`', '5:24'],
  ['a word that was doubled', (xml: string) => xml.replace('the baker saw', 'the baker baker saw'), 'Doubled: `baker`', undefined],
  ['a word that was added', (xml: string) => xml.replace('the baker saw', 'the good baker saw'), 'Added: `good`', '5:44'],
  ['a word that was moved', (xml: string) => xml.replace(' again in the spring', ' in the spring').replace('the baker saw it', 'the baker saw it again'), 'Moved: `again`', undefined],
  ['a word that was changed', (xml: string) => xml.replace('the baker saw', 'the miller saw'), 'Changed: `baker`', undefined],
  ['a letter that was changed', (xml: string) => xml.replace('long', 'lang'), 'Changed: `long.', undefined],
  ['a sentence that was lost', (xml: string) => xml.replace('Nobody had asked him to do it.', ''), 'Lost: `Nobody had asked him to do it.`', '1:60'],
  ['a note whose body was lost', (xml: string) => xml.replace('The north lid.', ''), 'Lost: `The north lid.`', '7:5']
])('%s is found, with its place in the source', async (_, change, words, place) => {
  const {status, stderr} = await verifyChanged(change);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).toMatch(/^well\.txt:\d+:\d+ error .*\(tei\/well\.xml:\d+:\d+\)/mu);
  if (place !== undefined) expect(stderr).toContain(`well.txt:${place} error`);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('two notes that were swapped between their calls are found', async () => {
  const chapter = (n: string, note: string): string =>
    `CHAPTER ${n}\n\nThe lid was mended by the miller in a single afternoon.1 Nobody had asked him to do it, and nobody paid him.\n\nNotes\n\n1. ${note}\n\n`;
  const text = chapter('I', 'The north lid.') + chapter('II', 'The south lid.');
  const folder = makeFolder({'well.txt': text});
  const {stdout} = await stephanus(folder, ['encode', '-', '--quiet'], {input: text});
  const notes = [...stdout.matchAll(/<note xml:id="n\d"[^>]*>[\s\S]*?<\/note>/gu)].map(([note]) => note);
  expect(notes).toHaveLength(2);
  const [first = '', second = ''] = notes;
  const swapped = stdout.replace(first, 'FIRST').replace(second, first).replace('FIRST', second);
  writeFileSync(path.join(folder, 'well.xml'), swapped);
  const {status, stderr} = await stephanus(folder, ['verify', '--source', 'well.txt', 'well.xml']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^well\.txt:11:\d+ error Swapped: /mu);
});

test('notes of different signs that were swapped with their calls are found', async () => {
  const {status, stderr} = await verifyChanged((xml) => xml.replace('The north lid.', 'FIRST').replace('The report is lost.', 'The north lid.').replace('FIRST', 'The report is lost.'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/well\.txt:\d+:\d+ error/u);
});

test('a correction is no difference', async () => {
  const {status} = await verifyChanged((xml) => xml.replace('which nobody read', 'which <choice><sic>nobody</sic><corr resp="#stephanus">somebody</corr></choice> read'));
  expect(status).toBe(0);
});

test('what the edition adds is no difference', async () => {
  const {status} = await verifyChanged((xml) => xml.replace('which nobody read', 'which <supplied>almost</supplied> nobody<note type="editorial" resp="#stephanus">Not quite.</note> read'));
  expect(status).toBe(0);
});

test('text written as a normal form keeps the original', async () => {
  const {status} = await verifyChanged((xml) => xml.replace('nobody read', '<choice><orig>nobody</orig><reg>no one</reg></choice> read'));
  expect(status).toBe(0);
});

test('white space is no difference', async () => {
  const {status} = await verifyChanged((xml) => xml.replace('in the spring, and', 'in\n\t the  spring, and'));
  expect(status).toBe(0);
});

test('the source is found by the name in the header, beside the TEI or in sources/', async () => {
  const folder = makeFolder({'sources/well.txt': source});
  await stephanus(folder, ['encode']);
  expect((await stephanus(folder, ['verify', 'tei/well.xml'])).status).toBe(0);
  renameSync(path.join(folder, 'sources/well.txt'), path.join(folder, 'tei/well.txt'));
  expect((await stephanus(folder, ['verify', 'tei/well.xml'])).status).toBe(0);
});

test('a source that is not found is asked for', async () => {
  const folder = makeFolder({'well.txt': source});
  await stephanus(folder, ['encode', 'well.txt']);
  mkdirSync(path.join(folder, 'away'));
  renameSync(path.join(folder, 'well.txt'), path.join(folder, 'away/lid.txt'));
  const {status, stderr} = await stephanus(folder, ['verify', 'tei/well.xml']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^well\.txt error .*--source/u);
  expect((await stephanus(folder, ['verify', 'tei/well.xml', '--source', 'away/lid.txt'])).status).toBe(0);
});

test('a source that has changed since is said to have changed', async () => {
  const folder = makeFolder({'sources/well.txt': source});
  await stephanus(folder, ['encode']);
  writeFileSync(path.join(folder, 'sources/well.txt'), `${source}\n\n`);
  const {stderr} = await stephanus(folder, ['verify']);
  expect(stderr).toMatch(/^sources\/well\.txt warning .*sha256/mu);
});

test('--json gives the account of each file', async () => {
  const {status, stdout} = await verifyChanged((xml) => xml.replace('in the spring', 'in spring'), ['--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({files: [{file: 'tei/well.xml', isWhole: false, differences: [{type: 'lost', source: 'the', line: 5, column: 24}]}]});
});

test('a file that is no XML is said to be none, with line and column, and the others are verified', async () => {
  const folder = makeFolder({'sources/well.txt': source});
  await stephanus(folder, ['encode']);
  writeFileSync(path.join(folder, 'tei/bad.xml'), '<TEI>\n  <text>\n</TEI>');
  const {status, stdout, stderr} = await stephanus(folder, ['verify']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^tei\/bad\.xml:3:\d+ error /mu);
  expect(stdout).toContain('tei/well.xml: whole');
});

test('an edition without TEI says what to run', async () => {
  const {status, stderr} = await stephanus(makeFolder({'well.txt': source}), ['verify']);
  expect(status).toBe(2);
  expect(stderr).toContain('stephanus encode');
});

test('verify does not change a file', async () => {
  const folder = makeFolder({'sources/well.txt': source});
  await stephanus(folder, ['encode']);
  const before = readFileSync(path.join(folder, 'tei/well.xml'), 'utf8');
  await stephanus(folder, ['verify']);
  expect(readFileSync(path.join(folder, 'tei/well.xml'), 'utf8')).toBe(before);
});
