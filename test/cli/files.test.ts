/** Every kind of file that an editor passes: the right result or one clear line, never a stack trace, never half a file. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {spawn} from 'node:child_process';
import {expect, test} from 'vitest';
import {parseXml} from '../../src/tei/parse.js';
import {verify} from '../../src/validate/fidelity.js';
import {stephanus, type Ran} from '../support/cli.js';
import {makeFolder, projectFolder} from '../support/folders.js';
import {readingOf, select, textElement} from '../support/tei.js';
import {sample} from '../support/sample.js';

/** One line on standard error that names the file; no stack, no TEI, nothing left over. */
function expectOneLine({status, stderr}: Ran, folder: string, line: RegExp): void {
  expect(status).toBe(2);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(line);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(leftOver(folder)).toEqual([]);
}

function leftOver(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.tmp') || name.endsWith('.xml'));
}

function textOf(folder: string, name: string): string {
  return readFileSync(path.join(folder, 'tei', `${name}.xml`), 'utf8');
}

test('a file that is not there', async () => {
  const folder = makeFolder();
  expectOneLine(await stephanus(folder, ['encode', 'well.txt']), folder, /^well\.txt error No such file/u);
});

test('a folder without texts', async () => {
  const folder = makeFolder({'texts/read.me': ''});
  expectOneLine(await stephanus(folder, ['encode', 'texts']), folder, /^texts error .*\.txt/u);
});

test('an empty file', async () => {
  const folder = makeFolder({'well.txt': ''});
  expectOneLine(await stephanus(folder, ['encode', 'well.txt']), folder, /^well\.txt error .*empty/u);
});

test('a file of nothing but blanks', async () => {
  const folder = makeFolder({'well.txt': ' \n\t\n\uFEFF\f\n'});
  expectOneLine(await stephanus(folder, ['encode', 'well.txt']), folder, /^well\.txt error .*empty/u);
});

test.each([
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x0a]],
  ['a Word file', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['bytes of any kind', Array.from({length: 4096}, (_, index) => (index * 7919) % 256)]
])('%s', async (_, bytes) => {
  const folder = makeFolder({'well.txt': new Uint8Array(bytes)});
  expectOneLine(await stephanus(folder, ['encode', 'well.txt']), folder, /^well\.txt error .*binary/u);
});

test.each([
  ['UTF-16, little end first, with a mark', 'utf-16le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first, with a mark', 'utf-16be', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', 'utf-16le', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-8 with a mark', 'utf-8', (text: string) => Buffer.from(`\uFEFF${text}`)]
])('%s is read as such', async (_, encoding, encode) => {
  const folder = makeFolder({'well.txt': encode(sample)});
  expect((await stephanus(folder, ['encode', 'well.txt'])).status).toBe(0);
  expect(textOf(folder, 'well')).toContain(encoding);
  expect(textOf(folder, 'well')).toContain('“the lid had been lifted by somebody who knew the well,”');
  expect((await stephanus(folder, ['verify'])).status).toBe(0);
});

test('Windows-1252 is told by its letters, and the editor is told so', async () => {
  const text = sample.replaceAll('baker', 'café-keeper of Zürich').replaceAll('“', '\u0093').replaceAll('”', '\u0094');
  const folder = makeFolder({'well.txt': Buffer.from(text, 'latin1')});
  const {status, stderr} = await stephanus(folder, ['encode', 'well.txt']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^well\.txt warning Read the file as windows-1252.*\[encoding\]$/mu);
  expect(textOf(folder, 'well')).toContain('“the lid had been lifted by somebody who knew the well,”');
  expect(textOf(folder, 'well')).toContain('café-keeper of Zürich');
  expect((await stephanus(folder, ['verify'])).status).toBe(0);
});

test('an encoding that edition.yaml sets is taken at its word, and said to be wrong where it is', async () => {
  const folder = makeFolder({'edition.yaml': 'texts:\n  well:\n    encoding: utf-8\n', 'sources/well.txt': Buffer.from('Café.\n', 'latin1')});
  const {status, stderr} = await stephanus(folder, ['encode']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^sources\/well\.txt error .*expected UTF-8/mu);
});

test('Windows line ends, old Macintosh line ends and none at the end give the same text', async () => {
  const folder = makeFolder({'unix.txt': sample, 'windows.txt': sample.replaceAll('\n', '\r\n'), 'mac.txt': sample.replaceAll('\n', '\r'), 'open.txt': sample.trimEnd()});
  expect((await stephanus(folder, ['encode', 'unix.txt', 'windows.txt', 'mac.txt', 'open.txt'])).status).toBe(0);
  const [unix, ...others] = ['unix', 'windows', 'mac', 'open'].map((name) => select(textElement(parseXml(textOf(folder, name))), '*').map((each) => `${each.name}: ${readingOf(each)}`));
  for (const other of others) expect(other).toEqual(unix);
});

test('NUL and control characters are kept as gaps', async () => {
  const folder = makeFolder({'well.txt': sample.replace('mended', 'men\u0000ded').replace('Nobody', 'No\u0007body')});
  expect((await stephanus(folder, ['encode', 'well.txt'])).status).toBe(0);
  expect(textOf(folder, 'well')).toContain('men<gap reason="control" n="U+0000"/>ded');
  expect(textOf(folder, 'well')).toContain('<gap reason="control" n="U+0007"/>');
  expect((await stephanus(folder, ['verify'])).status).toBe(0);
});

test('a control character in a title does no harm to the header', async () => {
  const folder = makeFolder({'well.txt': sample.replace('The Lid of', 'The Li\u0007d of')});
  expect((await stephanus(folder, ['encode', 'well.txt'])).status).toBe(0);
  const source = readFileSync(path.join(folder, 'well.txt'), 'utf8');
  expect(verify(parseXml(textOf(folder, 'well')), source).isWhole).toBe(true);
});

test('a line of 20 MB', async () => {
  const words = 'the lid was mended in a single afternoon and nobody had asked him to do it ';
  const folder = makeFolder({'well.txt': words.repeat(Math.ceil(20_000_000 / words.length))});
  expect((await stephanus(folder, ['encode', 'well.txt', '--quiet'])).status).toBe(0);
  expect(textOf(folder, 'well').length).toBeGreaterThan(20_000_000);
  expect(leftOver(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a folder for results that is a file', async () => {
  const folder = makeFolder({'well.txt': sample, out: 'a file'});
  const {status, stderr} = await stephanus(folder, ['encode', 'well.txt', '-o', 'out']);
  expect(status).toBe(2);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(stderr).toMatch(/^out\S* error /mu);
  expect(readFileSync(path.join(folder, 'out'), 'utf8')).toBe('a file');
});

test('a TEI file in the way that is a folder', async () => {
  const folder = makeFolder({'well.txt': sample});
  mkdirSync(path.join(folder, 'tei/well.xml'), {recursive: true});
  const {status, stderr} = await stephanus(folder, ['encode', 'well.txt', '--force']);
  expect(status).toBe(2);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(readdirSync(path.join(folder, 'tei')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a run that is stopped half-way leaves the old file whole', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['encode', 'well.txt']);
  const before = textOf(folder, 'well');
  writeFileSync(path.join(folder, 'well.txt'), `${sample}\n`.repeat(4000));
  const child = spawn(process.execPath, [path.join(projectFolder, 'bin/stephanus.js'), 'encode', 'well.txt'], {cwd: folder, stdio: 'ignore'});
  await new Promise((resolve) => setTimeout(resolve, 900));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  const after = textOf(folder, 'well');
  if (after !== before) expect(after.endsWith('</TEI>\n')).toBe(true);
});

test('an old TEI file that is no XML is said to be none', async () => {
  const folder = makeFolder({'well.txt': sample, 'tei/well.xml': '<TEI>\n<text>'});
  const {status, stderr} = await stephanus(folder, ['encode', 'well.txt']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^tei\/well\.xml:\d+:\d+ error /mu);
  expect(stderr).not.toMatch(/^\s+at /mu);
  // Where it is to be replaced anyway, it need not be read.
  expect((await stephanus(folder, ['encode', 'well.txt', '--force'])).status).toBe(0);
  expect(readFileSync(path.join(folder, 'tei/well.xml'), 'utf8')).toContain('</TEI>');
});

test('the list of what was written, when it is no JSON, is said to be none', async () => {
  const folder = makeFolder({'well.txt': sample, 'tei/written.json': '{'});
  const {status, stderr} = await stephanus(folder, ['encode', 'well.txt']);
  expect(status).not.toBe(0);
  expect(stderr).toContain('written.json');
  expect(stderr).not.toContain('fault of the program');
  expect(existsSync(path.join(folder, 'tei/well.xml'))).toBe(false);
});
