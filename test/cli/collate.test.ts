/** `stephanus collate`, and texts of an edition that have several witnesses. */
import {describe, expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {makeFolder, read, write} from '../support/folders.js';

const tei = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>The lid of the<note n="1">It is dry now.</note> old well</p></body></text></TEI>';

describe('witnesses', () => {
  test('may be TEI, also the base, whose notes are kept', async () => {
    const folder = makeFolder({'A.txt': 'The lid of the well.\n', 'B.xml': tei});
    expect((await stephanus(folder, ['collate', 'A.txt', 'B.xml', '--format', 'csv'])).stdout).toContain('\r\n,"old "\r\n');
    const {status, stdout} = await stephanus(folder, ['collate', 'B.xml', 'A.txt', '--quiet']);
    expect(status).toBe(0);
    expect(stdout).toContain('<app xml:id="app2"><lem wit="#wit-B">old</lem><rdg wit="#wit-A" type="substantive"></rdg></app> well');
    expect(stdout).toMatch(/<note [^>]*><label>\[1\]<\/label> <app xml:id="app1"><lem wit="#wit-B">It is dry now\.<\/lem><rdg wit="#wit-A" type="substantive"><\/rdg><\/app><\/note>/u);
  });

  test('have sigla of any signs, and the file is valid', async () => {
    const folder = makeFolder({'one.txt': 'The lid of the well.\n', 'two.txt': 'The rope of the well.\n'});
    expect((await stephanus(folder, ['collate', 'B*=one.txt', 'B 2=two.txt', '-o', 'b.xml', '--quiet'])).status).toBe(2);
    expect((await stephanus(folder, ['collate', 'B*=one.txt', 'B²=two.txt', '-o', 'b.xml', '--quiet'])).status).toBe(0);
    expect(read(folder, 'b.xml')).toContain('<rdg wit="#wit-B_b2_"');
    expect((await stephanus(folder, ['validate', 'b.xml', '--quiet'])).status).toBe(0);
  });

  test('are compared without what --ignore names', async () => {
    const folder = makeFolder({'A.txt': 'vpon the well\n', 'B.txt': 'upon the well\n'});
    expect((await stephanus(folder, ['collate', 'A.txt', 'B.txt', '--format', 'json', '--ignore', 'uv,ij'])).stdout).toContain('"n":"upon"');
    const {status, stderr} = await stephanus(folder, ['collate', 'A.txt', 'B.txt', '--ignore', 'vowels']);
    expect([status, stderr]).toEqual([2, '--ignore error Unexpected `vowels`, expected some of case, diacritics, ij, ligatures, longS, punctuation, uv\n']);
  });

  test('that are empty, or no XML where they begin as TEI, are named', async () => {
    const folder = makeFolder({'A.txt': 'The well\n', 'empty.txt': '', 'B.xml': '<TEI xmlns="x"><text></TEI>'});
    expect((await stephanus(folder, ['collate', 'empty.txt', 'A.txt'])).stderr).toBe('empty.txt error Unexpected empty file, expected a text\n');
    for (const format of ['tei', 'txt']) {
      const {status, stderr} = await stephanus(folder, ['collate', 'A.txt', 'B.xml', '--format', format]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^B\.xml(?::1:\d+)? error .*\n$/u);
    }
  });
});

test('a TEI witness whose entries stand apart is read by them, wherever their ends are', async () => {
  const entry = '<standOff><listApp><app from="#x1" to="#s2"><lem wit="#A">seen it for years</lem><rdg wit="#B">met it</rdg></app></listApp></standOff>';
  const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>He had <anchor xml:id="x1"/>seen it <seg xml:id="s2">for years</seg> and it is dry.</p></body></text>${entry}</TEI>`;
  const folder = makeFolder({'A.txt': 'He had met it and it is dry.\n', 'B.xml': tei});
  expect((await stephanus(folder, ['collate', 'A.txt', 'B.xml', '--format', 'txt'])).stdout).toContain('B | He | had | met | it | and | it | is | dry');
});

describe('entries apart from the text', () => {
  const texts = {
    'A.txt': 'In the deep winter of that year nobody came to see us[1], and the roads were shut for us all.\n\nThe lid was heavy. It was lifted by her sister.\n\n[1] It is said.\n',
    'B.txt': 'Nobody came to see us[1], and the roads were shut in the deep winter of that year for us all. The lid was raised by her sister.\n\n[1] It is told.\n'
  };

  test('point to both ends of their place, are valid, and make the same apparatus', async () => {
    const folder = makeFolder(texts);
    const printed: string[] = [];
    for (const method of ['parallel-segmentation', 'double-end-point']) {
      expect((await stephanus(folder, ['collate', 'A.txt', 'B.txt', '-o', 'x.xml', '--method', method, '--quiet'])).status).toBe(0);
      expect((await stephanus(folder, ['validate', 'x.xml', '--quiet'])).status).toBe(0);
      expect((await stephanus(folder, ['verify', 'x.xml', '--quiet'])).status).toBe(0);
      expect((await stephanus(folder, ['render', 'x.xml', '-o', method, '--quiet'])).status).toBe(0);
      printed.push(read(folder, `${method}/x.apparatus.txt`));
    }
    expect(read(folder, 'x.xml')).toMatch(/<anchor xml:id="app(\d+)-from"\/>was heavy[\s\S]*<app xml:id="app\1" from="#app\1-from" to="#app\1-to"><lem wit="#wit-A">was heavy\. It/u);
    expect(printed[1]).toBe(printed[0]);
  });

  test('need the base as their text', async () => {
    const {status, stderr} = await stephanus(makeFolder(texts), ['collate', 'A.txt', 'B.txt', '--method', 'double-end-point', '--lemma', 'majority']);
    expect([status, stderr]).toEqual([2, '--method error Expected the base as the text of entries that stand apart from it; leave out `--lemma majority`\n']);
  });
});

test('most witnesses make the text where it is asked for, with a warning', async () => {
  const folder = makeFolder({'A.txt': 'The black cat.\n', 'B.txt': 'The white cat.\n', 'C.txt': 'The white cat.\n'});
  const {stdout, stderr} = await stephanus(folder, ['collate', 'A.txt', 'B.txt', 'C.txt', '--lemma', 'majority']);
  expect(stdout).toContain('<lem wit="#wit-B #wit-C">white</lem><rdg wit="#wit-A" type="substantive">black</rdg>');
  expect(stderr).toContain('At 1 place the text is what most witnesses have');
});

describe('an edition', () => {
  const settings = `language: en
editors: [{id: fenn, name: Lucy Fenn}]
collation: {uv: true}
output: {leaveOut: [orthographic]}
texts:
  well: {witnesses: {A: sources/A.txt, B: sources/B.txt}, base: A}
`;

  test('leaves out accidentals where it is told to, and says so', async () => {
    const folder = makeFolder({'edition.yaml': settings, 'sources/A.txt': 'He went up to the well at night.\n', 'sources/B.txt': 'He went vp to the mill at night.\n'});
    expect((await stephanus(folder, ['build', '--quiet'])).status).toBe(0);
    expect(read(folder, 'tei/well.xml')).toContain('type="orthographic">vp</rdg>');
    const printed = read(folder, 'dist/well.apparatus.txt');
    expect(printed).toContain('Variants of spelling are left out.');
    expect(printed).toContain('1.1 well] A; mill B');
    expect(printed).not.toContain('vp');
  });

  test('has the reading of the witness that a decision adopts, and can be verified', async () => {
    const decisions = `decisions:
  - {exact: black, do: adopt, wit: B, by: fenn}
  - {exact: '', prefix: up to the, suffix: well, do: adopt, wit: B, by: fenn}
  - {exact: night, do: adopt, wit: B}
  - {exact: saw, do: adopt, wit: C}
`;
    const folder = makeFolder({
      'edition.yaml': settings,
      'decisions/well.yaml': decisions,
      'sources/A.txt': 'The black cat went up to the well at night and saw nobody.\n',
      'sources/B.txt': 'The white cat went up to the old well at night and met nobody.\n'
    });
    const {status, stderr} = await stephanus(folder, ['build']);
    expect(status).toBe(0);
    expect(stderr).toContain('at `night` nothing is to be adopted; in no word of the base there does B differ from it');
    expect(stderr).toContain('at `saw` nothing is to be adopted; `C` is no witness of this text; it has A, B');
    const tei = read(folder, 'tei/well.xml');
    expect(tei).toContain('<lem wit="#wit-B" resp="#fenn">white</lem><rdg wit="#wit-A" type="substantive">black</rdg>');
    expect(read(folder, 'dist/well.txt')).toContain('The white cat went up to the old well at night and saw');
    expect(read(folder, 'dist/well.apparatus.txt')).toContain('1.1 white] B fenn; black A');
    expect(read(folder, 'dist/well.apparatus.txt')).toContain('1.1 old] B fenn; om. A');
  });

  test('has the note of the witness that a decision adopts, though another has none', async () => {
    const folder = makeFolder({
      'edition.yaml': settings.replace('B: sources/B.txt', 'B: sources/B.txt, C: sources/C.txt'),
      'decisions/well.yaml': "decisions: [{exact: 'give it away', do: adopt, wit: B, by: fenn}]\n",
      'sources/A.txt': 'The lid was shut.[1]\n\n[1] He may give it away.\n',
      'sources/B.txt': 'The lid was shut.[1]\n\n[1] He may sell it.\n',
      'sources/C.txt': 'The lid was shut.\n'
    });
    expect((await stephanus(folder, ['build', '--quiet'])).status).toBe(0);
    expect(read(folder, 'tei/well.xml')).toMatch(
      /<lem wit="#wit-B" resp="#fenn">He may sell it\.<\/lem><rdg wit="#wit-A" type="substantive">He may give it away\.<\/rdg><rdg wit="#wit-C" type="substantive"><\/rdg>/u
    );
  });

  test('of one witness has nothing to adopt, and says so', async () => {
    const folder = makeFolder({'sources/A.txt': 'The black cat.\n', 'decisions/A.yaml': 'decisions: [{exact: black, do: adopt, wit: B}]\n'});
    expect((await stephanus(folder, ['encode'])).stderr).toContain('at `black` nothing is to be adopted; this text has one witness');
  });

  test('tells of a decision on a word that is a variant, with those who have it right', async () => {
    const decisions = 'decisions:\n  - {exact: vvell, do: correct, type: sic, corr: well, errorOf: copytext, by: fenn}\n';
    const folder = makeFolder({
      'edition.yaml': settings,
      'decisions/well.yaml': decisions,
      'sources/A.txt': 'He went up to the vvell at night.\n',
      'sources/B.txt': 'He went up to the well at night.\n'
    });
    expect((await stephanus(folder, ['build', '--quiet'])).status).toBe(0);
    expect(read(folder, 'dist/well.apparatus.txt')).toContain('1.1 well] B; vvell A');
    expect(read(folder, 'dist/well.apparatus.txt')).toContain('1.1 well] scripsi; vvell A');
  });

  test('says of words that stand elsewhere that they have moved, also when read back', async () => {
    const folder = makeFolder({
      'edition.yaml': settings,
      'sources/A.txt': 'In the deep winter of that year nobody came to see us, and the roads were shut for us all.\n',
      'sources/B.txt': 'Nobody came to see us, and the roads were shut in the deep winter of that year for us all.\n'
    });
    await stephanus(folder, ['build', '--quiet']);
    const printed = read(folder, 'dist/well.apparatus.txt');
    expect(printed).toContain('1.1 In … year] A; post shut transp. B');
    expect(printed).toContain('1.2 post shut] in the deep winter of that year add. B');
    await stephanus(folder, ['apparatus', 'parse', 'dist/well.apparatus.txt', '--text', 'dist/well.txt', '-o', 'back.xml']);
    await stephanus(folder, ['apparatus', 'write', 'back.xml', '-o', 'out']);
    expect(read(folder, 'out/back.apparatus.txt')).toBe(printed);
  });

  test('is told when a word of another witness is lost', async () => {
    const folder = makeFolder({'edition.yaml': settings, 'sources/A.txt': 'He went up to the well at night.\n', 'sources/B.txt': 'He went up to the old mill at night.\n'});
    await stephanus(folder, ['build', '--quiet']);
    write(folder, 'tei/well.xml', read(folder, 'tei/well.xml').replace('old mill', 'mill'));
    const {status, stderr} = await stephanus(folder, ['verify', '--quiet']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^sources\/B\.txt:1:19 error Lost: `old` stands here and not in the TEI/u);
  });
});
