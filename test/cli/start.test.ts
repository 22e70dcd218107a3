/** The program starts from one file, with compiled code from the cache; it does the same without either. */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {makeFolder, projectFolder} from '../support/folders.js';

const text = 'The lid of the well was old. “Who made it?” asked Mr. Alder.\n';

/** Encode a text of the folder `folder/in` with its cache in `folder/cache`, and say what came out. */
function encode(folder: string, program = projectFolder): {status: number | null; stderr: string; tei: string} {
  const cwd = path.join(folder, 'in');
  mkdirSync(cwd, {recursive: true});
  writeFileSync(path.join(cwd, 'well.txt'), text);
  const {status, stderr} = spawnSync(process.execPath, [path.join(program, 'bin', 'stephanus.js'), 'encode', '--quiet', 'well.txt', '-o', 'well.xml', '--force'], {
    cwd,
    env: {...process.env, XDG_CACHE_HOME: path.join(folder, 'cache')},
    encoding: 'utf8'
  });
  return {status, stderr, tei: readFileSync(path.join(cwd, 'well.xml'), 'utf8')};
}

function codeIn(folder: string): string[] {
  const cache = path.join(folder, 'cache');
  return existsSync(cache) ? readdirSync(cache, {recursive: true, encoding: 'utf8'}).filter((name) => /code-.*encode$/u.test(name)) : [];
}

test('the second run has the code of the first, and gives the same', () => {
  const folder = makeFolder();
  const first = encode(folder);
  expect(first.status).toBe(0);
  expect(first.tei).toContain('<persName ref="#alder">Alder</persName>');
  expect(codeIn(folder)).toHaveLength(1);
  expect(encode(folder)).toEqual(first);
});

test.each([
  ['cut off', (code: Buffer) => code.subarray(0, code.length >> 1)],
  ['spoilt', (code: Buffer) => Buffer.concat([code.subarray(0, 1000), Buffer.alloc(1000, 7), code.subarray(2000)])],
  ['empty', () => Buffer.alloc(0)]
])('code that is %s is made anew', (_, spoil) => {
  const folder = makeFolder();
  const first = encode(folder);
  const [name = ''] = codeIn(folder);
  const file = path.join(folder, 'cache', name);
  const spoilt = spoil(readFileSync(file));
  writeFileSync(file, spoilt);
  expect(encode(folder)).toEqual(first);
  expect(readFileSync(file).equals(spoilt)).toBe(false);
});

test('a cache that cannot be written is none', () => {
  const folder = makeFolder({cache: 'a file'});
  expect(encode(folder)).toMatchObject({status: 0, stderr: ''});
});

test('in a checkout modules that are newer than the one file are run, and so they are where it is missing', () => {
  const folder = makeFolder();
  const expected = encode(folder);
  const program = path.join(folder, 'program');
  for (const name of ['bin', 'lib', 'package.json']) cpSync(path.join(projectFolder, name), path.join(program, name), {recursive: true});
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(program, 'node_modules'));
  mkdirSync(path.join(program, 'src'));
  const bundle = path.join(program, 'lib', 'stephanus.cjs');
  writeFileSync(bundle, 'throw new Error("old");');
  utimesSync(bundle, 1e9, 1e9);
  expect(encode(folder, program)).toEqual(expected);
  rmSync(bundle);
  expect(encode(folder, program)).toEqual(expected);
});
