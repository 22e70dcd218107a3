/** `edition.yaml`: what it sets reaches the files, and a mistake in it is said with line and column. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {loadSchema} from '../../src/edition/resources.js';
import {readSettings} from '../../src/edition/read-settings.js';
import {SettingsError} from '../../src/edition/faults.js';
import {stephanus} from '../support/cli.js';
import {makeFolder} from '../support/folders.js';
import {sample} from '../support/sample.js';

const schema = loadSchema('edition.schema.json');

function faultOf(text: string): {line: number; column: number; message: string} {
  try {
    readSettings('edition.yaml', text, schema);
  } catch (error) {
    if (error instanceof SettingsError) return {line: error.line, column: error.column, message: error.message};
    throw error;
  }
  throw new Error('Expected a fault, got none');
}

test('everything may be left out', () => {
  expect(readSettings('edition.yaml', '', schema)).toEqual({});
  expect(readSettings('edition.yaml', '# nothing yet\n', schema)).toEqual({});
  expect(readSettings('edition.yaml', 'title: Wells\n', schema)).toEqual({title: 'Wells'});
});

test.each([
  ['a key that is none', 'title: Wells\ntitel: Wells\n', 2, /titel/u],
  ['a key that is none, deep down', 'title: Wells\ntexts:\n  well:\n    source:\n      urll: https://example.org/\n', 5, /urll/u],
  ['a value of the wrong kind', 'title: Wells\nlanguage: en\neditors: Harriet Lowe\n', 3, /editors/u],
  ['a value that is none of those allowed', 'texts:\n  well:\n    layout:\n      paragraph: blanks\n', 4, /paragraph.*blank, indent/u],
  ['a number out of bounds', 'output:\n  measure: 4\n', 2, /measure.*40/u],
  ['an identifier that is none', 'editors:\n  - id: harriet lowe\n    name: Harriet Lowe\n', 2, /id/u],
  ['an ORCID that is none', 'editors:\n  - id: lowe\n    name: Harriet Lowe\n    orcid: 1234\n', 4, /orcid/u],
  ['a person without a name', 'editors:\n  - id: lowe\n', 2, /name/u],
  ['a list where a table is wanted', '- title: Wells\n', 1, /expected keys with values/u],
  ['a misspelt key, with the one that was meant', 'titel: Wells\n', 1, /expected `title`/u],
  ['a value of the wrong kind, with the right one in words', 'editors: Harriet Lowe\n', 1, /expected a list/u],
  ['one of several faults', 'titel: Wells\noutput: {measur: 3}\n', 1, /1 more fault in this file$/u],
  ['YAML that is none', 'language: en\ntitle: Wells: lids\n', 2, /YAML/u],
  ['a tab as indentation', 'texts:\n\twell: {}\n', 2, /YAML/u],
  ['a key twice', 'title: Wells\ntitle: Lids\n', 2, /YAML/u]
])('%s is said with its line', (_, text, line, message) => {
  const fault = faultOf(text);
  expect(fault.message).toMatch(message);
  expect(fault.message).not.toContain('\n');
  expect(fault.line).toBe(line);
  expect(fault.column).toBeGreaterThan(0);
});

test('the command line says it in one line, and does nothing', async () => {
  const folder = makeFolder({'edition.yaml': 'title: Wells\ntitel: Wells\n', 'sources/well.txt': sample});
  const {status, stdout, stderr} = await stephanus(folder, ['build']);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^edition\.yaml:2:\d+ error Unexpected key `titel`.*\n$/u);
});

test('what is set reaches header, page and reading text', async () => {
  const settings = `title: Wells & Lids
editors:
  - {id: sale, name: Edwin Sale, role: editor, orcid: 0000-0002-1825-0097}
licence: CC-BY-4.0
publisher: Lantern Press
version: 1.2.0
texts:
  well:
    reviewed: true
    source: {url: "https://example.org/well", accessed: "2026-01-31", print: "Harriet Lowe, The Lid of the Well, 1881"}
`;
  const folder = makeFolder({'edition.yaml': settings, 'sources/well.txt': sample});
  const {status, stderr} = await stephanus(folder, ['build']);
  expect(stderr).not.toContain('licence');
  expect(status).toBe(0);
  const tei = readFileSync(path.join(folder, 'tei/well.xml'), 'utf8');
  const header = tei.slice(0, tei.indexOf('<text'));
  for (const words of ['xml:id="sale"', 'Edwin Sale', '0000-0002-1825-0097', 'https://creativecommons.org/licenses/by/4.0/', 'Lantern Press', '1.2.0', 'https://example.org/well', '2026-01-31'])
    expect(header).toContain(words);
  const page = readFileSync(path.join(folder, 'dist/well.html'), 'utf8');
  expect(page).toContain('Edwin Sale');
  expect(page).toContain('1.2.0');
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toContain('Wells &amp; Lids');
});

test('what nobody set is said to be unknown', async () => {
  const folder = makeFolder({'well.txt': sample});
  const {stderr} = await stephanus(folder, ['encode', 'well.txt']);
  expect(stderr).toMatch(/^well\.txt warning No licence.*\[licence-unknown\]$/mu);
  const tei = readFileSync(path.join(folder, 'tei/well.xml'), 'utf8');
  expect(tei).toMatch(/<availability status="unknown">/u);
  expect(tei).toContain('not reviewed');
});

test('a title page says nothing of the publication of this edition', async () => {
  const folder = makeFolder({'well.txt': sample.replace('By Harriet Lowe', 'By Harriet Lowe\n\nLondon: Lantern Press, 1811')});
  await stephanus(folder, ['encode', 'well.txt']);
  const tei = readFileSync(path.join(folder, 'tei/well.xml'), 'utf8');
  const [publication = ''] = /<publicationStmt>[\s\S]*<\/publicationStmt>/u.exec(tei) ?? [];
  expect(publication).not.toMatch(/1811|Lantern/u);
  const [sources = ''] = /<sourceDesc>[\s\S]*<\/sourceDesc>/u.exec(tei) ?? [];
  expect(sources).toMatch(/type="printSource"[\s\S]*1811/u);
});

test('the layout that the editor sets is used', async () => {
  const text = 'The lid was\nmended by\nthe miller.\n';
  const folder = makeFolder({'edition.yaml': 'texts:\n  well:\n    layout: {wrapped: true, lines: print}\n', 'sources/well.txt': text});
  await stephanus(folder, ['encode']);
  expect(readFileSync(path.join(folder, 'tei/well.xml'), 'utf8')).toContain('<p xml:id="p1" n="1">The lid was\n<lb/>mended by\n<lb/>the miller.</p>');
});
