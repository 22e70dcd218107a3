/** jing is the measure: the same verdicts, the first message in the same place, the same datatypes. */
import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {createTest} from '../../src/validate/automaton/datatypes.js';
import {makeFolder} from '../support/folders.js';
import {editionEngine, editionSchema} from './edition-schema.js';
import {mutants, spoil} from './mutants.js';

const hasJing = spawnSync('jing', {encoding: 'utf8'}).error === undefined;
const title = hasJing ? 'as jing' : 'as jing (left out: jing is not installed)';

interface Said {
  line: number;
  column: number;
}

/** What jing says of each document; one at a time, since given many it has been seen to stop part-way. */
function runJing(schema: string, documents: readonly string[]): Said[][] {
  const folder = makeFolder({'schema.rng': schema, ...Object.fromEntries(documents.map((text, index) => [`${index}.xml`, text]))});
  return documents.map((_, index) => {
    const {stdout} = spawnSync('jing', ['schema.rng', `${index}.xml`], {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28});
    const found = [...stdout.matchAll(/\.xml:(\d+):(\d+): (?:error|fatal)/gu)];
    return found.map(([, line, column]) => ({line: Number(line), column: Number(column)}));
  });
}

describe.runIf(hasJing)(title, () => {
  test('the first message on a mutant stands in the same line, and in the same tag or beside it', {timeout: 240_000}, async () => {
    const engine = await editionEngine();
    const texts = mutants.map(spoil);
    const expected = runJing(editionSchema.text, texts);
    const wrong: string[] = [];
    for (const [index, text] of texts.entries()) {
      const [first] = (await engine.read(text, [])).findings;
      const [theirs] = expected[index] ?? [];
      const tags = first && theirs && first.line === theirs.line ? tagsBetween(text, first, theirs) : Infinity;
      if (tags > 2) wrong.push(`${mutants[index]?.[0] ?? ''}: ${first?.line ?? 0}:${first?.column ?? 0}, jing ${theirs?.line ?? 0}:${theirs?.column ?? 0}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** jing stands behind a tag where we stand before it, so one is between the two. */
function tagsBetween(text: string, a: Said, b: Said): number {
  const line = text.split('\n')[a.line - 1] ?? '';
  const [from, to] = [a.column - 1, b.column - 1].sort((one, other) => one - other);
  return (line.slice(from, to).match(/</gu) ?? []).length;
}

const names = [
  'ID',
  'IDREF',
  'NCName',
  'NMTOKEN',
  'NMTOKENS',
  'Name',
  'anyURI',
  'base64Binary',
  'boolean',
  'byte',
  'date',
  'dateTime',
  'decimal',
  'double',
  'duration',
  'float',
  'gDay',
  'gMonth',
  'gMonthDay',
  'gYear',
  'gYearMonth',
  'hexBinary',
  'int',
  'integer',
  'language',
  'long',
  'negativeInteger',
  'nonNegativeInteger',
  'nonPositiveInteger',
  'normalizedString',
  'positiveInteger',
  'short',
  'string',
  'time',
  'token',
  'unsignedByte',
  'unsignedInt',
  'unsignedLong',
  'unsignedShort'
];
const patterns = [
  '[^\\p{C}\\p{Z}]+',
  '\\S+',
  '(\\-?[\\d]+/\\-?[\\d]+)',
  '[\\i-[:]][\\c-[:]]*',
  '[a-z-[aeiou]]+',
  '\\w+',
  '.+:.+',
  '[0-9.,DHMPRSTWYZ/:+\\-]+',
  'a|b',
  '^a',
  '[^/\\s]+:\\S*',
  '\\p{Lu}.*',
  '\\d+(\\.\\d+)?(%|cm)',
  '[x-z]{1,}'
];
const limits = [
  ['decimal', 'minInclusive', '0'],
  ['decimal', 'maxExclusive', '1'],
  ['double', 'maxInclusive', '1'],
  ['date', 'maxExclusive', '1910-02-11'],
  ['string', 'length', '1'],
  ['token', 'minLength', '3'],
  ['NCName', 'maxLength', '3'],
  ['decimal', 'totalDigits', '2'],
  ['decimal', 'fractionDigits', '1']
] as const;
const values = [
  '',
  'x',
  'a b',
  ' x ',
  '1',
  '01',
  '+1',
  '-1',
  '-0',
  '1.0',
  '1.',
  '.5',
  '.',
  '1e5',
  'INF',
  '-INF',
  '+INF',
  'NaN',
  'nan',
  'true',
  'TRUE',
  '1910',
  '-1910',
  '01910',
  '12345',
  '0000',
  '0044',
  '-0044',
  '1910Z',
  '1910+05:00',
  '1910+14:00',
  '1910+14:30',
  '1910-02',
  '1910-13',
  '1910-02-11',
  '1910-02-29',
  '1912-02-29',
  '1900-02-29',
  '2000-02-29',
  '-0004-02-29',
  '-0005-02-29',
  '1910-04-31',
  '1910-02-11T10:00:00',
  '1910-02-11T24:00:00',
  '1910-02-11T10:00',
  '1910-02-11T10:00:60',
  '1910-02-11T10:00:00.5Z',
  '10:00:00',
  '24:00:00',
  '10:00:00.',
  '--02',
  '--13',
  '--02-29',
  '--02-30',
  '---31',
  '---32',
  'P1Y',
  'P',
  'PT',
  'P1Y2M3DT4H5M6.7S',
  '-P1D',
  'P1.5Y',
  'P1YT',
  'en',
  'en-GB',
  'deutschland',
  'en_GB',
  'en-',
  'http://a.b/c',
  'http://a b',
  'a%20b',
  'a%2',
  '#a',
  '#a#b',
  '1:2',
  ':a',
  'a:',
  'http://',
  'http://[',
  '{x}',
  '<',
  'a\\b',
  '"',
  '^',
  'http://ä.de/ö',
  '//x',
  '?x:y',
  'x/y:z',
  '1x:y',
  'a+b:c',
  '1d',
  '_a',
  'a:b',
  'a.b',
  'ä1',
  'a·',
  '·a',
  '日本',
  '𐀀',
  '-a',
  'AQ==',
  'AQ=',
  'A',
  'AQID',
  'A Q I D',
  'AQI=',
  'AQJ=',
  '0a',
  '0g',
  '-128',
  '-129',
  '127',
  '128',
  '255',
  '256',
  '65536',
  '4294967296',
  '99999999999999999999',
  '00000000000000000000001'
];
const cases = [
  ...names.map((name) => ({name, params: []})),
  ...patterns.map((value) => ({name: 'token', params: [{name: 'pattern', value}]})),
  ...limits.map(([name, limit, value]) => ({name, params: [{name: limit, value}]}))
];

describe.runIf(hasJing)(title, () => {
  test('every value is of the same datatypes', {timeout: 120_000}, () => {
    const library = 'http://www.w3.org/2001/XMLSchema-datatypes';
    const elements = cases.map(
      ({name, params}, index) => `<element name="t${index}"><data type="${name}">${params.map((param) => `<param name="${param.name}">${escape(param.value)}</param>`).join('')}</data></element>`
    );
    const schema = `<element name="r" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="${library}"><zeroOrMore><choice>${elements.join('')}</choice></zeroOrMore></element>`;
    const rows = cases.flatMap((type, index) => values.map((value) => ({...type, index, value})));
    const folder = makeFolder({'schema.rng': schema, 'r.xml': `<r>\n${rows.map(({index, value}) => `<t${index}>${escape(value)}</t${index}>`).join('\n')}\n</r>`});
    const {stdout} = spawnSync('jing', ['-i', 'schema.rng', 'r.xml'], {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28});
    const refused = new Set([...stdout.matchAll(/r\.xml:(\d+):\d+: error/gu)].map(([, line]) => Number(line)));
    expect(stdout).not.toMatch(/fatal|schema\.rng:/u);
    const wrong = rows.filter(({name, params, value}, row) => createTest(library, name, params)(value, () => undefined) === refused.has(row + 2));
    expect(wrong.map(({name, params, value}) => `${name} ${JSON.stringify(params)} ${JSON.stringify(value)}`)).toEqual([]);
  });
});

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
