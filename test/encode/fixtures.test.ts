/**
 * Whole texts, each named for what is hard in it. What is expected was written by an editor and
 * is compared without the certainties and rules of the program, which may change.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {parseXml} from '../../src/tei/parse.js';
import {verify} from '../../src/validate/fidelity.js';
import {encodeText} from '../support/encode.js';
import {projectFolder} from '../support/folders.js';
import {canonical} from '../support/fragments.js';
import {textElement} from '../support/tei.js';

const folder = path.join(projectFolder, 'test', 'fixtures');

for (const name of readdirSync(folder)
  .filter((each) => existsSync(path.join(folder, each, 'input.txt')))
  .sort())
  test(name.replaceAll('-', ' '), () => compare(name));

async function compare(name: string): Promise<void> {
  const {tei, source} = await encodeText(readFileSync(path.join(folder, name, 'input.txt'), 'utf8'));
  const expected = parseXml(readFileSync(path.join(folder, name, 'expected.xml'), 'utf8'));
  expect(canonical(textElement(tei))).toBe(canonical(textElement(expected)));
  expect(verify(tei, source).isWhole).toBe(true);
  expect(verify(expected, source).isWhole).toBe(true);
}
