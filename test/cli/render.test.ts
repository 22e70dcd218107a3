/** `stephanus render` and `validate`: TEI of our own and of others. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {makeFolder} from '../support/folders.js';
import {sample} from '../support/sample.js';

/** As another project might have made it: a prefix, a comment, elements that we never write. */
const foreign = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>The Rope</title></titleStmt>
      <publicationStmt><p>None.</p></publicationStmt>
      <sourceDesc><p>None.</p></sourceDesc>
    </fileDesc>
  </teiHeader>
  <text>
    <body>
      <div>
        <head>The Rope</head>
        <p>It was <hi rend="italic">cut</hi> by <persName>Ruth Marlow</persName>,<note place="foot" n="1">So the clerk.</note> or <del>not</del> so.</p>
        <p>It was cut &amp; gone.</p>
      </div>
    </body>
  </text>
</TEI>
`;

test('a TEI file that another project made is rendered', async () => {
  const folder = makeFolder({'rope.xml': foreign});
  const {status, stderr} = await stephanus(folder, ['render', 'rope.xml', '-o', 'out']);
  expect(stderr).not.toContain('error');
  expect(status).toBe(0);
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['index.html', 'persons.html', 'rope.apparatus.txt', 'rope.html', 'rope.txt']);
  const page = readFileSync(path.join(folder, 'out/rope.html'), 'utf8');
  for (const words of ['The Rope', 'Ruth Marlow', 'So the clerk.', 'cut &amp; gone']) expect(page).toContain(words);
  expect(readFileSync(path.join(folder, 'out/rope.txt'), 'utf8')).toContain('It was cut & gone.');
});

test('entities that hold markup are written out, and the encoding that a file names is used', async () => {
  const tei = (head: string, body: string): string =>
    `${head}\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Well</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p>${body}</p></body></text></TEI>`;
  const folder = makeFolder({'a.xml': tei('<!DOCTYPE TEI [<!ENTITY lid "<hi>lid</hi> of oak">]>', 'the &lid;')});
  writeFileSync(path.join(folder, 'b.xml'), Buffer.from(tei('<?xml version="1.0" encoding="ISO-8859-1"?>', 'le café'), 'latin1'));
  expect((await stephanus(folder, ['render', 'a.xml', 'b.xml', '-o', 'out'])).status).toBe(0);
  expect(readFileSync(path.join(folder, 'out/a.txt'), 'utf8')).toContain('the lid of oak');
  expect(readFileSync(path.join(folder, 'out/b.txt'), 'utf8')).toContain('le café');
});

test('what a reader must not take for markup is escaped on the page', async () => {
  const folder = makeFolder({'well.txt': sample.replace('single afternoon', '<script>alert(1)</script> & "single" afternoon')});
  await stephanus(folder, ['build', '--quiet']);
  const page = readFileSync(path.join(folder, 'dist/well.html'), 'utf8');
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ');
});

test('lines that are not of the work are not on the page', async () => {
  const folder = makeFolder({'well.txt': `${sample}\nBack to top\n`});
  await stephanus(folder, ['build', '--quiet']);
  for (const name of ['well.html', 'well.txt']) expect(readFileSync(path.join(folder, 'dist', name), 'utf8')).not.toContain('Back to top');
});

test('--json gives what each page holds', async () => {
  const folder = makeFolder({'rope.xml': foreign});
  const {stdout} = await stephanus(folder, ['render', 'rope.xml', '-o', 'out', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({texts: [{id: 'rope', notes: 1}]});
});

test('a file that is no XML is said to be none, and the others are rendered', async () => {
  const folder = makeFolder({'bad.xml': '<TEI>\n<text></TEI>', 'rope.xml': foreign});
  const {status, stderr} = await stephanus(folder, ['render', 'bad.xml', 'rope.xml', '-o', 'out']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^bad\.xml:2:\d+ error /mu);
  expect(readdirSync(path.join(folder, 'out'))).toContain('rope.html');
});

test('a file that is no TEI is said to be none', async () => {
  const {status, stderr} = await stephanus(makeFolder({'page.xml': '<html><body/></html>'}), ['render', 'page.xml', '-o', 'out']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^page\.xml(?::\d+:\d+)? error .*TEI/mu);
});

test('entities that expand without bound, and those from outside, are refused', async () => {
  const bomb =
    '<!DOCTYPE TEI [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>';
  const outside = '<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const folder = makeFolder({
    'bomb.xml': foreign.replace('<!-- made by hand -->', bomb).replace('gone', '&g;'),
    'outside.xml': foreign.replace('<!-- made by hand -->', outside).replace('gone', '&a;')
  });
  const {status, stderr} = await stephanus(folder, ['render', 'bomb.xml', 'outside.xml', '-o', 'out']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^bomb\.xml:\d+:\d+ error /mu);
  expect(stderr).toMatch(/^outside\.xml:\d+:\d+ error /mu);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test('validate passes what encode wrote, and finds what was broken at its place', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['encode', 'well.txt', '--quiet']);
  const file = path.join(folder, 'tei/well.xml');
  const whole = await stephanus(folder, ['validate', 'tei/well.xml']);
  expect(whole.stderr + whole.stdout).not.toMatch(/ error /u);
  expect(whole.status).toBe(0);

  const tei = readFileSync(file, 'utf8').replace(/(<p [^>]*n="2">)/u, '$1<nonsense/>');
  const line = tei.split('\n').findIndex((each) => each.includes('<nonsense/>')) + 1;
  writeFileSync(file, tei);
  const broken = await stephanus(folder, ['validate', 'tei/well.xml']);
  expect(broken.status).toBe(1);
  expect(broken.stderr + broken.stdout).toMatch(new RegExp(`tei/well\\.xml:${line}:\\d+`, 'u'));
  expect(broken.stderr + broken.stdout).toContain('nonsense');
});

test('a pointer that leads nowhere is found by validate', async () => {
  const folder = makeFolder({'well.txt': sample});
  await stephanus(folder, ['encode', 'well.txt', '--quiet']);
  const file = path.join(folder, 'tei/well.xml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('corresp="#n1"', 'corresp="#n9"'));
  const {status, stderr, stdout} = await stephanus(folder, ['validate', 'tei/well.xml']);
  expect(status).toBe(1);
  expect(stderr + stdout).toContain('n9');
});
