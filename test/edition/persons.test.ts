/** `persons.xml`: one entry a person over all texts; what an editor wrote in it stands. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {parseXml} from '../../src/tei/parse.js';
import {stephanus} from '../support/cli.js';
import {makeFolder} from '../support/folders.js';
import {elementsIn} from '../support/tei.js';

const one = 'The lid was mended by Harriet Lowe.\n\nNobody had asked Lowe to do it, nor Tobias Fenn.\n';
const two = 'The rope was cut by H. Lowe.\n\nIt was Ruth Marlow who saw it.\n';

const persons = (folder: string): string => readFileSync(path.join(folder, 'tei/persons.xml'), 'utf8');
const idsOf = (xml: string): string[] => [...elementsIn(parseXml(xml))].filter(({name}) => name === 'person').map(({attributes}) => attributes['xml:id'] ?? '');

test('the persons of all texts are one list, each of them once', async () => {
  const folder = makeFolder({'one.txt': one, 'two.txt': two});
  await stephanus(folder, ['encode', 'one.txt', 'two.txt', '--quiet']);
  const ids = idsOf(persons(folder));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ['fenn-tobias', 'lowe-harriet', 'marlow-ruth']) expect(ids).toContain(id);
  for (const name of ['one', 'two']) {
    for (const [, id] of readFileSync(path.join(folder, `tei/${name}.xml`), 'utf8').matchAll(/ref="persons\.xml#([^"]+)"/gu)) expect(ids).toContain(id);
  }
});

test('what an editor wrote into the list stands, and new persons are added', async () => {
  const folder = makeFolder({'one.txt': one, 'two.txt': two});
  await stephanus(folder, ['encode', 'one.txt', '--quiet']);
  const file = path.join(folder, 'tei/persons.xml');
  writeFileSync(file, persons(folder).replace('<person xml:id="fenn-tobias">', '<person xml:id="fenn-tobias">\n<!-- the elder -->\n<note>Carpenter.</note>'));
  await stephanus(folder, ['encode', 'one.txt', 'two.txt', '--quiet']);
  expect(persons(folder)).toContain('<!-- the elder -->');
  expect(persons(folder)).toContain('<note>Carpenter.</note>');
  expect(idsOf(persons(folder))).toContain('marlow-ruth');
});

test('two persons whom an editor made one stay one', async () => {
  const folder = makeFolder({'one.txt': one, 'two.txt': 'The rope was cut by Hetty Lowe.\n\nNobody had asked Hetty Lowe to cut it.\n'});
  await stephanus(folder, ['encode', 'one.txt', 'two.txt', '--quiet']);
  const before = persons(folder);
  expect(idsOf(before)).toContain('lowe-hetty');
  const merged = before
    .replace(/<person xml:id="lowe-hetty">[\s\S]*?<\/person>\n/u, '')
    .replace('<person xml:id="lowe-harriet">', '<person xml:id="lowe-harriet">\n<persName type="form">Hetty Lowe</persName>');
  writeFileSync(path.join(folder, 'tei/persons.xml'), merged);
  await stephanus(folder, ['encode', 'one.txt', 'two.txt', '--quiet']);
  expect(idsOf(persons(folder))).not.toContain('lowe-hetty');
  expect(readFileSync(path.join(folder, 'tei/two.xml'), 'utf8')).toContain('ref="persons.xml#lowe-harriet">Hetty Lowe<');
});

test('a list that is no XML is said to be none', async () => {
  const folder = makeFolder({'one.txt': one, 'tei/persons.xml': '<TEI>'});
  const {status, stderr} = await stephanus(folder, ['encode', 'one.txt', '--quiet']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^tei\/persons\.xml:\d+:\d+ error /mu);
  expect(stderr).not.toContain('fault of the program');
});
