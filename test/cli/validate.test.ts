/** `stephanus validate` on the disk: standard input, schemas that files name, baselines, rules of the edition's own. */
import {existsSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {makeFolder} from '../support/folders.js';
import {sample} from '../support/sample.js';

/** A folder with one text, encoded. */
async function encoded(): Promise<string> {
  const folder = makeFolder({'well.txt': sample});
  expect((await stephanus(folder, ['encode'])).status).toBe(0);
  return folder;
}

test('standard input is validated', async () => {
  const folder = await encoded();
  const {status, stdout} = await stephanus(folder, ['validate', '-', '--no-second', '--format', 'json'], {input: '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>'});
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({files: [{file: '<stdin>', valid: false}]});
});

test('a path with ./ is the file that others point to', async () => {
  const folder = await encoded();
  const {stdout} = await stephanus(folder, ['validate', './tei/well.xml', '--no-second', '--format', 'json']);
  expect(stdout).not.toContain('W0305');
  expect(stdout).toContain('"tei/well.xml"');
});

test('a neighbour that cannot be read does not matter', async () => {
  const folder = await encoded();
  symlinkSync('nowhere.xml', path.join(folder, 'tei', 'broken.xml'));
  expect((await stephanus(folder, ['validate', 'tei/well.xml', '--no-second'])).status).toBe(0);
});

test('what is known from a baseline is not told again', async () => {
  const folder = await encoded();
  expect((await stephanus(folder, ['validate', 'tei/well.xml', '--no-second', '--max-warnings', '0'])).status).toBe(1);
  expect((await stephanus(folder, ['validate', 'tei/well.xml', '--no-second', '--write-baseline', 'known.json'])).status).toBe(0);
  expect(existsSync(path.join(folder, 'known.json'))).toBe(true);
  const {status, stdout} = await stephanus(folder, ['validate', 'tei/well.xml', '--no-second', '--baseline', 'known.json', '--max-warnings', '0']);
  expect([status, /\d+ known from the baseline/u.test(stdout)]).toEqual([0, true]);
});

test('a long report comes whole through a pipe that is read late', async () => {
  const faults = '<p xml:id="p1"><nothing/></p>'.repeat(1500);
  const folder = makeFolder({'a.xml': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${faults}</body></text></TEI>`});
  const {stdout, stderr} = await stephanus(folder, ['validate', 'a.xml', '--no-second', '--json'], {readAfter: 1500});
  expect(stderr).toBe('');
  expect(stdout.length).toBeGreaterThan(100_000);
  expect(JSON.parse(stdout)).toMatchObject({files: [{valid: false}]});
});

test('an option that is no number is said to be none', async () => {
  const folder = await encoded();
  const {status, stderr} = await stephanus(folder, ['validate', '--max-warnings', 'few']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--max-warnings')]);
});

test('schemas that are named and cannot be used are said to be so', async () => {
  const models = ['<?xml-model href="https://example.org/x.rng"?>', '<?xml-model href="own.rnc"?>', '<?xml-model href="own.sch"?>', '<?xml-model href="nowhere.rng"?>'].join('\n');
  const other = makeFolder({'a.xml': `<?xml version="1.0"?>\n<!-- <?xml-model href="comment.rng"?> -->\n${models}\n<TEI xmlns="http://www.tei-c.org/ns/1.0"/>`});
  const {stdout} = await stephanus(other, ['validate', 'a.xml', '--no-second', '--json']);
  const {files} = JSON.parse(stdout) as {files: {messages: {code: string; line: number}[]}[]};
  expect(files[0]?.messages.filter(({code}) => code.startsWith('W02')).map(({code, line}) => `${code} ${line}`)).toEqual(['W0205 3', 'W0206 4', 'W0207 5', 'W0203 6']);
});

test('a schema that a file names stops nothing but this file', async () => {
  const grammar = '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><element name="a"><empty/></element></start></grammar>';
  const folder = makeFolder({'a.xml': '<?xml-model href="no.rng"?>\n<a/>', 'b.xml': '<?xml-model href="my%20own.rng"?>\n<a/>', 'no.rng': '<grammar>', 'my own.rng': grammar});
  const {status, stdout} = await stephanus(folder, ['validate', 'a.xml', 'b.xml', '--no-second', '--format', 'json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    files: [
      {file: 'a.xml', valid: false, messages: [{code: 'E0202'}]},
      {file: 'b.xml', valid: true}
    ]
  });
});

test('the edition has rules of its own', async () => {
  const rules = `<schema xmlns="http://purl.oclc.org/dsdl/schematron"><ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/><pattern><rule context="tei:p"><report test="contains(., 'well')" role="warning">No well, please</report></rule></pattern></schema>`;
  const own = makeFolder({
    'edition.yaml': 'rules:\n  - rules/own.sch\n  - rules/own.js\n',
    'sources/well.txt': sample,
    'rules/own.sch': rules,
    'rules/own.js': `export default [{code: 'X1', level: 'error', elements: ['body'], begin: () => ({enter: () => ({message: 'No body, please'})})}];`
  });
  expect((await stephanus(own, ['encode'])).status).toBe(0);
  const {status, stdout} = await stephanus(own, ['validate', '--no-second', '--format', 'json']);
  expect(status).toBe(1);
  expect(stdout).toContain('No body, please');
  expect(stdout).toContain('No well, please');
});

describe('rules of an edition', () => {
  const tei = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p xml:id="p1">x</p></body></text></TEI>';
  const run = (rules: string, name = 'house.js'): ReturnType<typeof stephanus> =>
    stephanus(makeFolder({'edition.yaml': `rules: [${name}]\n`, [name]: rules, 'a.xml': tei}), ['validate', 'a.xml', '--no-second', '--quiet']);

  test('may be in TypeScript, and say a string', async () => {
    const {stdout} = await run(
      "interface Node {name: string}\nexport default [{code: 'X1', level: 'error', elements: ['p'], begin: () => ({enter: (node: Node): string => `No ${node.name}`})}];\n",
      'house.ts'
    );
    expect(stdout).toContain('error X1 No p');
  });

  test.each([
    ['throw', "export default [{code: 'X1', level: 'error', begin: () => ({enter: () => { throw new Error('lid'); }})}];", 'house.js error The rule `X1` failed: lid\n'],
    ['begin with nothing', "export default [{code: 'X1', level: 'error', begin() {}}];", 'house.js error The rule `X1` failed: begin returns nothing, expected {enter, leave, end}\n'],
    [
      'say nothing',
      "export default [{code: 'X1', level: 'error', elements: ['p'], begin: () => ({enter: () => ({})})}];",
      'house.js error The rule `X1` failed: it returns something without a message\n'
    ],
    ['have no level', "export default [{code: 'X1', begin: () => ({})}];", 'house.js error Unexpected `level` of the rule `X1`, expected error or warning\n'],
    ['have no code', 'export default [{}];', 'house.js error Unexpected rule number 1 without `code`, expected a name for it\n']
  ])('that %s are named', async (_, rules, expected) => {
    const {status, stderr} = await run(rules);
    expect([status, stderr]).toEqual([2, expected]);
  });
});

test('a folder is gone through with the folders in it, and a file that is not there stands in the report', async () => {
  const folder = makeFolder({'d/a.xml': '<a/>', 'd/e/b.xml': '<a', 'd/.git/c.xml': '<a'});
  const {status, stdout} = await stephanus(folder, ['validate', 'd', 'no.xml', '--no-second', '--json']);
  expect(status).toBe(2);
  const {files} = JSON.parse(stdout) as {files: {file: string; messages: {code: string}[]}[]};
  expect(files.map(({file}) => file)).toEqual(['d/a.xml', 'd/e/b.xml', 'no.xml']);
  expect(files[2]?.messages.map(({code}) => code)).toEqual(['E0204']);
});

test('the edition is that of the files, from whatever folder one asks', async () => {
  const rules = "export default [{code: 'X1', level: 'error', elements: ['p'], begin: () => ({enter: () => 'No p'})}];";
  const folder = makeFolder({
    'u/edition.yaml': 'rules: [house.js]\n',
    'u/house.js': rules,
    'u/tei/a.xml': '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p xml:id="p1">x</p></body></text></TEI>'
  });
  expect((await stephanus(folder, ['validate', 'u/tei/a.xml', '--no-second', '--quiet'])).stdout).toContain('error X1 No p');
  // What lies elsewhere is not run.
  const other = makeFolder({'b.txt': ''});
  const {stdout, stderr} = await stephanus(other, ['validate', path.join(folder, 'u/tei/a.xml'), '--no-second']);
  expect(stdout).not.toContain('X1');
  expect(stderr).toContain('Its rules that are programs are not run from another folder');
});
