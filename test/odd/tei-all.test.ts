/**
 * All of TEI, unchanged, against the schema that TEI itself makes of it (tei_all.rng). They
 * differ in two points, in both of which that file is wider than the specifications:
 *
 * - it has lost the closed list of values where an element changes `@type` of a class;
 * - it takes no notice of a choice that is the whole of a list of attributes.
 */
import {expect, test, type TestContext} from 'vitest';
import {compileOdd} from '../../src/odd/odd.js';
import {readGrammar} from './grammar.js';
import {differences} from './inclusion.js';
import {makeInstances, writeDocument} from './instances.js';
import {hasJing, judge} from './jing.js';
import {mutate} from './mutants.js';
import {createRandom} from './random.js';
import {readSchema, readTei} from './shared.js';

const closedTypes = ['castItem', 'recording', 'constitution', 'factuality', 'interaction', 'tag', 'classSpec'];

function compileAll(context: TestContext): string {
  const p5 = readTei(context, 'p5subset.xml');
  const modules = new Set([...p5.matchAll(/<(?:element|class|macro|data)Spec\s[^>]*module="([^"]+)"/gu)].map((found) => found[1] ?? ''));
  const refs = [...modules].map((key) => `<moduleRef key="${key}"/>`).join('');
  return compileOdd(`<schemaSpec xmlns="http://www.tei-c.org/ns/1.0" ident="all" start="TEI teiCorpus">${refs}</schemaSpec>`, p5).rng;
}

test('the two grammars are the same language, element by element', {timeout: 120_000}, (context) => {
  const ours = readGrammar(compileAll(context));
  const theirs = readGrammar(readTei(context, 'tei_all.rng'));
  expect(ours.elements.size).toBe(587);
  expect(differences(theirs, ours)).toEqual([...closedTypes.map((name) => `${name}: @type`), 'anyElement: @require', 'anyElement: @except']);
  // A choice of two attributes is not among two single ones by name, and is narrower.
  expect(differences(ours, theirs)).toEqual(['anyElement: @except require']);
});

test('jing gives the same verdict on mutants of documents made from either, and on documents at hand', {timeout: 600_000}, (context) => {
  if (!hasJing) context.skip('jing is not installed');
  const [ours, theirs] = [compileAll(context), readTei(context, 'tei_all.rng')];
  const grammars = [ours, theirs].map(readGrammar);
  const random = createRandom(4);
  const mutants = grammars.flatMap((grammar, seed) => makeInstances(grammar, 300, seed).documents.map((document) => mutate(document, grammar, random)));
  const known = new RegExp(`<(?:${closedTypes.join('|')})\\s[^>]*\\btype=|<anyElement\\s[^>]*(?:\\bexcept=[^>]*\\brequire=|\\brequire=[^>]*\\bexcept=)`, 'u');
  const texts = mutants.map(writeDocument).filter((document) => !known.test(document));
  texts.push(readSchema('edition.odd'), readTei(context, 'p5subset.xml'));
  expect(texts.length).toBeGreaterThan(500);
  const verdicts = judge(ours, texts);
  expect(verdicts).toEqual(judge(theirs, texts));
  expect(verdicts.filter((isValid) => isValid).length).toBeGreaterThan(100);
  expect(verdicts.filter((isValid) => !isValid).length).toBeGreaterThan(300);
});
