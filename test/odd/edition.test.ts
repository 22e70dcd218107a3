/** The schema of an edition: as good as its ODD, and never wider than TEI. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {compileOdd} from '../../src/odd/odd.js';
import {readGrammar, uselessPatterns} from './grammar.js';
import {differences} from './inclusion.js';
import {makeInstances, writeDocument} from './instances.js';
import {hasJing, judge} from './jing.js';
import {mutate} from './mutants.js';
import {createRandom} from './random.js';
import {readSchema, readTei} from './shared.js';

const noJing = 'jing is not installed';
// libxml2 can fail to end. It needs less than a second, but the machine may be busy.
const limit = 20_000;

test('the schema files are those that the ODD makes, and so is a second run', (context) => {
  const p5 = readTei(context, 'p5subset.xml');
  const made = compileOdd(readSchema('edition.odd'), p5);
  expect(readSchema('edition.rng')).toBe(made.rng);
  expect(readSchema('edition.sch')).toBe(made.sch);
  expect(made.elements).toHaveLength(226);
  expect(compileOdd(readSchema('edition.odd'), p5)).toEqual(made);
});

test('no group, choice or interleave has one child', () => {
  expect(uselessPatterns(readSchema('edition.rng'))).toEqual([]);
});

test('every element can be filled', () => {
  expect(readSchema('edition.rng')).not.toContain('notAllowed');
});

test('there is one element a line, and no prose', () => {
  const lines = readSchema('edition.rng').split('\n').slice(5, -1);
  expect(lines.filter((line) => !/^ *<[^<>]+>$/u.test(line) && !/^ *<(value|param)[^<>]*>[^<>]+<\/\1>$/u.test(line))).toEqual([]);
  expect(lines.filter((line) => /<value>[^<]* /u.test(line) || /documentation/u.test(line))).toEqual([]);
});

test('what it accepts, TEI accepts: compared element by element', (context) => {
  const tei = readGrammar(readTei(context, 'tei_all.rng'));
  expect(differences(readGrammar(readSchema('edition.rng')), tei)).toEqual([]);
});

test('what it accepts, TEI accepts: 1,000 documents and as many mutants of them', {timeout: 600_000}, (context) => {
  if (!hasJing) context.skip(noJing);
  const tei = readTei(context, 'tei_all.rng');
  const rng = readSchema('edition.rng');
  const grammar = readGrammar(rng);
  const {documents, made} = makeInstances(grammar, 1000, 1);
  expect([...grammar.elements.keys()].filter((key) => !made.has(key))).toEqual([]);
  expect(judge(tei, documents.map(writeDocument))).not.toContain(false);
  const random = createRandom(2);
  const mutants = documents.map((document) => writeDocument(mutate(document, grammar, random)));
  const byTei = judge(tei, mutants);
  expect(judge(rng, mutants).filter((isValid, index) => isValid && !byTei[index])).toEqual([]);
});

/** A schema and a document that is valid by it, in a folder of their own. */
function withFiles(use: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'odd-'));
  const rng = readSchema('edition.rng');
  try {
    writeFileSync(path.join(folder, 'edition.rng'), rng);
    writeFileSync(path.join(folder, 'valid.xml'), makeInstances(readGrammar(rng), 1, 3).documents.map(writeDocument).join(''));
    use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test('jing reads it', {timeout: 2 * limit}, (context) => {
  if (!hasJing) context.skip(noJing);
  withFiles((cwd) => {
    expect(execFileSync('jing', ['edition.rng', 'valid.xml'], {cwd, timeout: limit, encoding: 'utf8', stdio: 'pipe'})).toBe('');
  });
});

test('xmllint reads it, and ends', {timeout: 2 * limit}, (context) => {
  if (spawnSync('xmllint', ['--version']).error) context.skip('xmllint is not installed');
  withFiles((cwd) => {
    execFileSync('xmllint', ['--noout', '--relaxng', 'edition.rng', 'valid.xml'], {cwd, timeout: limit, stdio: 'pipe'});
  });
});

test('xmllint-wasm reads it, and ends', {timeout: 2 * limit}, () => {
  const script = `
    import {readFileSync} from 'node:fs';
    import {validateXML} from 'xmllint-wasm';
    const [xml, schema] = process.argv.slice(1).map((file) => readFileSync(file, 'utf8'));
    console.log((await validateXML({xml, schema, extension: 'relaxng'})).valid);
    process.exit();`;
  withFiles((folder) => {
    const files = [path.join(folder, 'valid.xml'), path.join(folder, 'edition.rng')];
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script, ...files], {timeout: limit, encoding: 'utf8'})).toBe('true\n');
  });
});
