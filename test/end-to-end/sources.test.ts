/** Five real sources become an edition, from the command line to the page. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {parseXml} from '../../src/tei/parse.js';
import {stephanus, type Ran} from '../support/cli.js';
import {projectFolder} from '../support/folders.js';
import {canJudge, faultsOf} from '../support/jing.js';
import {faultyPointers} from '../support/tei.js';

const sources = path.join(projectFolder, '..', 'shared', 'sources');

const hasSources = existsSync(sources);
if (!hasSources) process.stderr.write('Skipped: the five sources are not beside the project (../shared/sources)\n');

const ids = hasSources
  ? readdirSync(sources)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.replace('.txt', ''))
      .sort()
  : [];

/** The caller removes it. */
function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'stephanus-'));
}

describe.skipIf(!hasSources)('the five sources', () => {
  const out = newFolder();
  let built: Ran;
  beforeAll(async () => {
    built = await stephanus(projectFolder, ['build', sources, '-o', out]);
  });
  afterAll(() => rmSync(out, {recursive: true}));
  const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');

  test('are built with exit status 0, and a summary says what was found', () => {
    expect(built.stderr).not.toMatch(/ error /u);
    expect(built.status).toBe(0);
    for (const id of ids) expect(built.stdout).toMatch(new RegExp(`^${id}(?: +\\d+){6}$`, 'mu'));
  });

  test('give every file that readers and editors expect, and no other', () => {
    expect(readdirSync(path.join(out, 'dist')).sort()).toEqual([...ids.flatMap((id) => [`${id}.apparatus.txt`, `${id}.html`, `${id}.txt`]), 'index.html', 'persons.html'].sort());
    expect(readdirSync(path.join(out, 'tei')).sort()).toEqual([...ids.map((id) => `${id}.xml`), 'persons.xml', 'works.xml', 'written.json'].sort());
  });

  test('are whole: every character is accounted for', async () => {
    for (const id of ids) {
      const source = path.join(sources, `${id}.txt`);
      const {status, stdout, stderr} = await stephanus(projectFolder, ['verify', path.join(out, 'tei', `${id}.xml`), '--source', source, '--json']);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const total = readFileSync(source, 'utf8').replace(/[\p{White_Space}\uFEFF]/gu, '').length;
      expect(JSON.parse(stdout)).toMatchObject({files: [{isWhole: true, total, differences: []}]});
    }
  });

  test('have unique identifiers, and pointers that lead somewhere', () => {
    const persons = new Set([...read('tei/persons.xml').matchAll(/<person xml:id="([^"]+)"/gu)].map(([, id]) => id));
    for (const id of ids) {
      const tei = read(`tei/${id}.xml`);
      expect(faultyPointers(parseXml(tei))).toEqual([]);
      for (const [, person] of tei.matchAll(/"persons\.xml#([^"]+)"/gu)) expect(persons).toContain(person);
    }
  });

  test('give pages with links that lead somewhere', () => {
    for (const name of readdirSync(path.join(out, 'dist')).filter((file) => file.endsWith('.html'))) {
      const page = read(`dist/${name}`);
      const here = new Set([...page.matchAll(/\bid="([^"]+)"/gu)].map(([, id]) => id));
      for (const [, target = ''] of page.matchAll(/<a [^>]*href="#([^"]+)"/gu)) expect(here, `${name}#${target}`).toContain(decodeURIComponent(target));
      for (const [, file = ''] of page.matchAll(/<a [^>]*href="([^"#:]+\.(?:html|txt))/gu)) expect(existsSync(path.join(out, 'dist', file)), `${name} to ${file}`).toBe(true);
    }
  });

  test.skipIf(!canJudge)('are valid TEI', () => {
    expect(faultsOf([...ids, 'persons'].map((id) => path.join(out, 'tei', `${id}.xml`)))).toBe('');
  });

  test('come out the same a second time', async () => {
    const before = readdirSync(path.join(out, 'tei')).map((name) => read(`tei/${name}`));
    expect((await stephanus(projectFolder, ['build', sources, '-o', out, '--quiet'])).status).toBe(0);
    expect(readdirSync(path.join(out, 'tei')).map((name) => read(`tei/${name}`))).toEqual(before);
  });
});

describe('the specimen edition', () => {
  const out = newFolder();
  let built: Ran;
  beforeAll(async () => {
    built = await stephanus(projectFolder, ['build', '.', '-o', out]);
  });
  afterAll(() => rmSync(out, {recursive: true}));

  test('is built with exit status 0, and says what to open', () => {
    expect(built.stderr).not.toMatch(/ error /u);
    expect(built.status).toBe(0);
    expect(built.stdout).toContain(path.join(out, 'dist', 'index.html'));
  });

  test.skipIf(!canJudge)('is valid TEI', () => {
    const folder = path.join(out, 'tei');
    expect(
      faultsOf(
        readdirSync(folder)
          .filter((name) => name.endsWith('.xml'))
          .map((name) => path.join(folder, name))
      )
    ).toBe('');
  });
});
