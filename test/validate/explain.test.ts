import {readdirSync, readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {checkFile, type Check} from '../../src/validate/run/check.js';
import {documentCodes, explain, explanations} from '../../src/validate/explain.js';
import {rules} from '../../src/validate/rules.js';
import {checkSchematron} from '../../src/validate/schematron.js';
import type {SchemaEngine} from '../../src/validate/schema.js';
import {editionEngine, editionRules} from './edition-schema.js';
import {wrap} from './wrap.js';

const source = new URL('../../src/validate/', import.meta.url);

test('every code that the program can say is explained, and no other', () => {
  const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts') && !name.startsWith('explain'));
  const said = new Set(files.flatMap((name) => [...readFileSync(new URL(name, source), 'utf8').matchAll(/'([EW]\d{4})'/gu)].map((match) => match[1])));
  expect([...said].sort()).toEqual(Object.keys(explanations).sort());
});

test('every rule has an explanation, and each of its own', () => {
  for (const {code} of rules) expect(explanations[code]?.title).toBeTypeOf('string');
  const titles = Object.values(explanations).map(({title}) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the documentation has the sections that are made from the explanations', () => {
  const docs = readFileSync(new URL('../../docs/validation.md', import.meta.url), 'utf8');
  expect(docs).toContain(documentCodes());
});

test('a code is explained in either case, and one that does not exist is not', () => {
  expect(explain('e0103')).toMatch(/^E0103 \(error\): A required attribute is missing\./u);
  expect(explain('E9999')).toBeUndefined();
  expect(explain('toString')).toBeUndefined();
});

describe('the examples', () => {
  let engine: SchemaEngine;
  beforeAll(async () => {
    engine = await editionEngine();
  });

  const run = (snippet: string, within: Parameters<typeof wrap>[1], hasSchema: boolean): Promise<Check> =>
    checkFile(wrap(snippet, within), {engine: hasSchema ? engine : undefined, hasRules: within !== 'file'});

  for (const [code, {bad, good, within}] of Object.entries(explanations)) {
    const hasSchema = code.startsWith('E01');
    if (bad !== undefined) {
      test(`${code} is said of the bad one`, async () => {
        const {findings} = await run(bad, within, hasSchema);
        expect(findings.map((finding) => finding.code)).toContain(code);
      });
    }
    if (good !== undefined) {
      test(`nothing is said of the good one of ${code}`, async () => {
        const {findings} = await run(good, within, hasSchema);
        expect(findings).toEqual([]);
      });
    }
  }
});

describe('the rules that Schematron can say give the same verdict there', () => {
  for (const {code, schematron} of rules) {
    const {bad, good, within} = explanations[code] ?? {};
    if (schematron === undefined || bad === undefined || good === undefined) continue;
    test(`${code} and ${schematron}`, () => {
      const said = (snippet: string): string[] => checkSchematron(wrap(snippet, within), {name: 'edition.sch', text: editionRules}).map((finding) => finding.code);
      expect(said(bad)).toContain(schematron);
      expect(said(good)).toEqual([]);
    });
  }

  test('none of them is left out here', () => {
    const ids = new Set([...editionRules.matchAll(/<(?:sch:)?(?:assert|report)\b[^>]*?\bid="([^"]+)"/gu)].map((match) => match[1]));
    const pointers = ['ana-is-declared', 'resp-is-declared', 'wit-is-declared']; // E0301 and E0303 say these of every pointer
    expect([...ids].sort()).toEqual([...rules.flatMap(({schematron}) => schematron ?? []), ...pointers].sort());
  });
});
