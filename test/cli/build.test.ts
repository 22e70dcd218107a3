/** `stephanus build` and `init`: a folder of texts becomes an edition. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {makeFolder} from '../support/folders.js';
import {sample} from '../support/sample.js';

test('a bare folder of texts is an edition', async () => {
  const folder = makeFolder({'well.txt': sample, 'rope.txt': 'The rope was cut.\n\nNobody had seen Ruth Marlow cut it.\n'});
  const {status, stdout} = await stephanus(folder, ['build', '.', '-o', 'out']);
  expect(status).toBe(0);
  expect(readdirSync(path.join(folder, 'out/dist')).sort()).toEqual(['index.html', 'persons.html', 'rope.apparatus.txt', 'rope.html', 'rope.txt', 'well.apparatus.txt', 'well.html', 'well.txt']);
  expect(
    readdirSync(path.join(folder, 'out/tei'))
      .filter((name) => name.endsWith('.xml'))
      .sort()
  ).toEqual(['persons.xml', 'rope.xml', 'well.xml', 'works.xml']);
  expect(stdout).toMatch(/^text +paragraphs +notes +names +quotations +references +corrections$/mu);
  expect(stdout).toMatch(/^all +5 +2 /mu);
  expect(stdout).toContain(path.join('out', 'dist', 'index.html'));
});

test('--json gives the counts', async () => {
  const folder = makeFolder({'well.txt': sample});
  const {status, stdout} = await stephanus(folder, ['build', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({texts: [{id: 'well', paragraphs: 3, notes: 2}], errors: 0});
});

test('a folder that is not there, a file, and a folder without texts are said to be so', async () => {
  const folder = makeFolder({'well.txt': sample, 'empty/read.me': ''});
  for (const [args, line] of [
    [['build', 'nowhere'], /^nowhere error /u],
    [['build', 'well.txt'], /^well\.txt error .*folder/u],
    [['build', 'empty'], /^empty error .*\.txt/u]
  ] as const) {
    const {status, stderr} = await stephanus(folder, args);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  }
});

test('the reading text and the apparatus are keyed to each other', async () => {
  const folder = makeFolder({'well.txt': sample.replace('everybody who came', 'everyb0dy who came')});
  await stephanus(folder, ['build', '--quiet']);
  const entry =
    readFileSync(path.join(folder, 'dist/well.apparatus.txt'), 'utf8')
      .split('\n')
      .find((line) => line.includes('everyb0dy')) ?? '';
  const [, paragraph = '', line = ''] = /\b(\d+)\.(\d+)\b/u.exec(entry) ?? [];
  const reading = readFileSync(path.join(folder, 'dist/well.txt'), 'utf8').split('\n');
  const first = reading.findIndex((each) => each.trimStart().startsWith(`${paragraph}  `));
  expect(paragraph).toBe('3');
  expect(reading[first + Number(line) - 1]).toContain('everybody who');
});

test('a file that cannot be read fails the build, and the rest of the edition is built', async () => {
  const folder = makeFolder({'well.txt': sample, 'bad.txt': new Uint8Array([0x50, 0x4b, 0x03, 0x04])});
  const {status, stderr} = await stephanus(folder, ['build']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^bad\.txt error /mu);
  expect(existsSync(path.join(folder, 'dist/well.html'))).toBe(true);
});

test('a TEI file changed by hand is rendered as it is, and the build says so', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['build', '--quiet']);
  const file = path.join(folder, 'tei/well.xml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<p xml:id="p1" n="1">The lid was', '<p xml:id="p1" n="1" rend="large">The lid was'));
  const {status, stderr} = await stephanus(folder, ['build']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^tei\/well\.xml error Changed by hand/mu);
  expect(readFileSync(file, 'utf8')).toContain('rend="large"');
});

test('init makes an edition that builds without a warning of its own making', async () => {
  const folder = makeFolder();
  expect((await stephanus(folder, ['init', 'demo'])).status).toBe(0);
  const demo = path.join(folder, 'demo');
  expect(readdirSync(demo).sort()).toEqual(['.gitattributes', '.github', '.gitignore', '.gitlab-ci.yml', 'edition.yaml', 'sources']);
  const {status, stdout} = await stephanus(demo, ['build']);
  expect(status).toBe(0);
  expect(stdout).toContain('dist/index.html');
  expect((await stephanus(demo, ['verify'])).status).toBe(0);
});

test('init leaves what is there alone', async () => {
  const folder = makeFolder({'edition.yaml': 'title: Mine\n'});
  const {status, stdout} = await stephanus(folder, ['init']);
  expect(status).toBe(0);
  expect(stdout).toContain('edition.yaml: is there already, left alone');
  expect(readFileSync(path.join(folder, 'edition.yaml'), 'utf8')).toBe('title: Mine\n');
});
