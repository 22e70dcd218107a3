/** Each convention on the same entries, as its edition or manual would print them: `test/fixtures/conventions`. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {conventions, wordingOf, type ConventionName} from '../../src/render/apparatus/conventions.js';
import {apparatusLanguages} from '../../src/render/apparatus/terms.js';
import {wordEntry} from '../../src/render/apparatus/word-entry.js';
import {readModel} from '../../src/render/model.js';
import {parseXml} from '../../src/tei/parse.js';
import {projectFolder} from '../support/folders.js';

const folder = path.join(projectFolder, 'test', 'fixtures', 'conventions');
const {entries, facts} = readModel(parseXml(readFileSync(path.join(folder, 'input.xml'), 'utf8')));

test.each(Object.keys(conventions) as ConventionName[])('%s', (name) => {
  const wording = wordingOf(conventions[name], apparatusLanguages.la, facts);
  const printed = `${entries.map((entry) => `${entry.key} ${wordEntry(entry, wording)}`).join('\n')}\n`;
  const file = path.join(folder, `${name}.txt`);
  if (process.env['UPDATE']) writeFileSync(file, printed);
  expect(entries.length).toBeGreaterThanOrEqual(20);
  expect(printed).toBe(readFileSync(file, 'utf8'));
});
