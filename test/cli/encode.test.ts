/** `stephanus encode`: what it writes, says and returns. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {makeFolder, read} from '../support/folders.js';
import {sample} from '../support/sample.js';

test('a file becomes tei/<name>.xml, and a line says what was found', async () => {
  const folder = makeFolder({'well.txt': sample});
  const {status, stdout} = await stephanus(folder, ['encode', 'well.txt']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^tei\/well\.xml: 3 paragraphs, 2 notes, \d+ names, 1 quotations?, \d+ references?, 0 corrections\n$/u);
  expect(read(folder, 'tei/well.xml')).toContain('xml:id="well"');
  expect(readdirSync(path.join(folder, 'tei')).sort()).toEqual(['persons.xml', 'well.xml', 'works.xml', 'written.json']);
});

test('-o names the folder', async () => {
  const folder = makeFolder({'well.txt': sample});
  expect((await stephanus(folder, ['encode', 'well.txt', '-o', 'out/deep'])).status).toBe(0);
  expect(existsSync(path.join(folder, 'out/deep/well.xml'))).toBe(true);
});

test('-o names the file of a single text', async () => {
  const folder = makeFolder({'well.txt': sample});
  expect((await stephanus(folder, ['encode', 'well.txt', '-o', 'out/lid.xml'])).status).toBe(0);
  expect(readdirSync(path.join(folder, 'out'))).toEqual(['lid.xml', 'written.json']);
});

test('- reads standard input and writes TEI alone to standard output', async () => {
  const folder = makeFolder();
  const {status, stdout} = await stephanus(folder, ['encode', '-'], {input: sample});
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<TEI [\s\S]*<\/TEI>\n$/u);
  expect(readdirSync(folder)).toEqual([]);
});

test('-o - writes TEI to standard output', async () => {
  const folder = makeFolder({'well.txt': sample});
  const {stdout} = await stephanus(folder, ['encode', 'well.txt', '-o', '-']);
  expect(stdout).toMatch(/^<\?xml [\s\S]*<\/TEI>\n$/u);
  expect(readdirSync(folder)).toEqual(['well.txt']);
});

test('a large text on standard input is read whole', async () => {
  const {status, stderr, stdout} = await stephanus(makeFolder(), ['encode', '-', '--quiet'], {input: `${sample}\n`.repeat(1000)});
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.endsWith('</TEI>\n')).toBe(true);
});

test('a lone text on standard output points to no list of persons that is not there', async () => {
  const {stdout} = await stephanus(makeFolder(), ['encode', '-'], {input: sample});
  expect(stdout).not.toContain('persons.xml');
  const [, id] = /<persName ref="#([^"]+)"/u.exec(stdout) ?? [];
  expect(stdout).toContain(`<person xml:id="${id ?? ''}"`);
});

test('a folder is all the texts in it', async () => {
  const folder = makeFolder({'texts/one.txt': sample, 'texts/two.txt': sample, 'texts/not-one.md': '# No'});
  expect((await stephanus(folder, ['encode', 'texts', '-o', 'tei'])).status).toBe(0);
  expect(
    readdirSync(path.join(folder, 'tei'))
      .filter((name) => name.endsWith('.xml'))
      .sort()
  ).toEqual(['one.xml', 'persons.xml', 'two.xml', 'works.xml']);
});

test('--json gives the counts on standard output and nothing else', async () => {
  const folder = makeFolder({'well.txt': sample});
  const {stdout} = await stephanus(folder, ['encode', 'well.txt', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({texts: [{id: 'well', path: 'tei/well.xml', paragraphs: 3, notes: 2}], kept: 0, failed: 0});
});

test('--report writes every finding, one JSON object a line, at its place in the source', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['encode', 'well.txt', '--report', 'found.jsonl']);
  const findings = read(folder, 'found.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(findings.length).toBeGreaterThan(3);
  for (const found of findings) {
    expect(Object.keys(found).sort()).toEqual(['applied', 'cert', 'context', 'data', 'end', 'evidence', 'rule', 'source', 'start', 'text', 'type']);
    expect(sample.slice(Number(found['start']), Number(found['end']))).toBe(found['text']);
  }
});

test('--report puts the doubtful first, and as a page it shows each in its words', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['encode', 'well.txt', '--report', 'found.jsonl']);
  const certs = read(folder, 'found.jsonl').match(/"cert":"\w+"/gu) ?? [];
  const order = ['"cert":"low"', '"cert":"medium"', '"cert":"high"'];
  expect(certs).toEqual([...certs].sort((left, right) => order.indexOf(left) - order.indexOf(right)));
  await stephanus(folder, ['encode', 'well.txt', '--report', 'found.html', '--force']);
  const page = read(folder, 'found.html');
  expect(page.match(/<tr class/gu)).toHaveLength(certs.length);
  expect(page).not.toMatch(/<script|https?:/u);
});

test('what is less sure than the edition asks for is suggested, and not marked', async () => {
  const text = 'The Well\n\nIt was Harriet Lowe who came at noon, and with her came R. Quillfeather. Then they went home.\n';
  const folder = makeFolder({'well.txt': text, 'edition.yaml': 'certainty: high\nlanguage: en\n'});
  await stephanus(folder, ['encode', 'well.txt', '--report', 'found.jsonl', '--quiet']);
  const found = read(folder, 'found.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as {text: string; cert: string; applied: boolean});
  expect(found.map(({text: name, cert, applied}) => [name, cert, applied])).toEqual([
    ['R. Quillfeather', 'medium', false],
    ['Harriet Lowe', 'high', true]
  ]);
  expect(read(folder, 'tei/well.xml').match(/<persName/gu)).toHaveLength(1);
});

test('--report - writes the findings to standard output', async () => {
  const folder = makeFolder({'well.txt': sample});
  const {stdout} = await stephanus(folder, ['encode', 'well.txt', '--report', '-', '--quiet']);
  for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('rule');
});

test('a message says file, line, column, what is wrong and by which rule', async () => {
  const folder = makeFolder({'well.txt': sample.replace('2. The baker denied it later.\n', '')});
  const {stderr} = await stephanus(folder, ['encode', 'well.txt']);
  const line = sample.split('\n').findIndex((each) => each.includes('bread.2')) + 1;
  const column = (sample.split('\n')[line - 1] ?? '').indexOf('bread.2') + 'bread.'.length + 1;
  expect(stderr).toContain(`well.txt:${line}:${column} warning Unexpected call \`2\` without a note`);
  expect(stderr).toContain('[call-without-note]');
});

test('standard input is called so in messages', async () => {
  const {stderr} = await stephanus(makeFolder(), ['encode', '-'], {input: sample.replace('2. The baker denied it later.\n', '')});
  expect(stderr).toMatch(/^<stdin>:\d+:\d+ warning .*\[call-without-note\]$/mu);
});

test('--quiet says nothing when all is well', async () => {
  const folder = makeFolder({'well.txt': sample});
  expect(await stephanus(folder, ['encode', 'well.txt', '--quiet'])).toEqual({status: 0, stdout: '', stderr: ''});
});

test('--verbose says how the layout was read', async () => {
  const folder = makeFolder({'well.txt': sample});
  expect((await stephanus(folder, ['encode', 'well.txt', '--verbose'])).stderr).toContain('[layout]');
});

test('one bad file of several is said, and the others are done', async () => {
  const folder = makeFolder({'one.txt': sample, 'two.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34]), 'three.txt': sample});
  const {status, stderr} = await stephanus(folder, ['encode', 'one.txt', 'two.txt', 'missing.txt', 'three.txt']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^two\.txt error .*binary/mu);
  expect(stderr).toMatch(/^missing\.txt error .*No such file/mu);
  expect(
    readdirSync(path.join(folder, 'tei'))
      .filter((name) => name.endsWith('.xml'))
      .sort()
  ).toEqual(['one.xml', 'persons.xml', 'three.xml', 'works.xml']);
});

test('a second run of the same text changes no byte', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['encode', 'well.txt']);
  const before = ['well.xml', 'persons.xml', 'works.xml', 'written.json'].map((name) => read(folder, `tei/${name}`));
  expect((await stephanus(folder, ['encode', 'well.txt'])).status).toBe(0);
  expect(['well.xml', 'persons.xml', 'works.xml', 'written.json'].map((name) => read(folder, `tei/${name}`))).toEqual(before);
});

test('a TEI file that was changed by hand is left as it is, unless --force is given', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['encode', 'well.txt']);
  const changed = read(folder, 'tei/well.xml').replace('single afternoon', 'single evening');
  const file = path.join(folder, 'tei/well.xml');
  const {writeFileSync} = await import('node:fs');
  writeFileSync(file, changed);

  const {status, stderr} = await stephanus(folder, ['encode', 'well.txt']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^tei\/well\.xml error Changed by hand.*--force/mu);
  expect(stderr.match(/error/gu)).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe(changed);

  expect((await stephanus(folder, ['encode', 'well.txt', '--force'])).status).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toContain('single evening');
});

test('two texts that would have one name are not written over each other', async () => {
  const folder = makeFolder({'a/well.txt': sample, 'b/well.txt': sample});
  const {status, stderr} = await stephanus(folder, ['encode', 'a/well.txt', 'b/well.txt']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^b\/well\.txt error .*a\/well\.txt/mu);
  expect(existsSync(path.join(folder, 'tei'))).toBe(false);
});

test('a file name that is no XML name gives one', async () => {
  const folder = makeFolder({'1. The Well (final)!.txt': sample});
  expect((await stephanus(folder, ['encode', '1. The Well (final)!.txt'])).status).toBe(0);
  const [name = ''] = readdirSync(path.join(folder, 'tei')).filter((each) => each !== 'persons.xml' && each !== 'works.xml' && each.endsWith('.xml'));
  expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}._-]*\.xml$/u);
  expect(read(folder, `tei/${name}`)).toContain(`xml:id="${name.replace('.xml', '')}"`);
});

test('a language that nobody set is told by the text, and said', async () => {
  const text =
    'Der Brunnen\n\nDer Müller hatte gesagt, dass er nicht vor dem Abend zum Brunnen kommen werde, und so warteten sie auf ihn, bis man die Lampen auf der anderen Seite des Flusses anzündete. Niemand sprach von dem Seil, das im Winter verloren war, und auch von dem Deckel nicht.\n';
  const folder = makeFolder({'brunnen.txt': text});
  const {stderr} = await stephanus(folder, ['encode', 'brunnen.txt', '--verbose']);
  expect(stderr).toContain('Read the text as German, told by its common words');
  expect(read(folder, 'tei/brunnen.xml')).toContain(' xml:lang="de"');
});

test('what a text archive says above a work is what the header says', async () => {
  const folder = makeFolder({
    'well.txt':
      'Title: Puteus Magnus\n\nAuthor: Anna Lowe\n\nTranslator: George Fenn\n\nLanguage: Latin\n\n*** START OF THIS EXAMPLE EBOOK PUTEUS ***\n\nPUTEUS\n\nMAGNUS\n\n' +
      'Puteus in horto stat sub alno veteri. Funis in puteo pendet et operculum ligneum tegit eum. Custos aquam haurit cum sol cadit atque domum redit. Nemo puteum claudit hieme, quia glacies eum tegit; sed vere omnes ad eum veniunt, et pueri saxa iaciunt.\n'
  });
  const {stderr} = await stephanus(folder, ['encode', 'well.txt', '--verbose']);
  expect(stderr).toContain('Read the text as Latin, told by the archive that it is from');
  expect(read(folder, 'tei/well.xml')).toMatch(/<title>Puteus Magnus<\/title>\n<author>Anna Lowe<\/author>\n<editor role="translator">George Fenn<\/editor>/u);
});

test('a text may have a language, a title and an author of its own', async () => {
  const folder = makeFolder({'well.txt': sample, 'edition.yaml': 'language: en\ntexts:\n  well:\n    language: fr\n    title: Another Well\n    author: Anna Hill\n'});
  await stephanus(folder, ['encode', 'well.txt', '--quiet']);
  const tei = read(folder, 'tei/well.xml');
  expect(tei).toContain(' xml:lang="fr"');
  expect(tei).toMatch(/<titleStmt>\n<title>Another Well<\/title>\n<author>Anna Hill<\/author>/u);
});
