/** Entries of the apparatus: from any encoding of them in TEI, in any wording. */
import {describe, expect, test} from 'vitest';
import {conventions, terms, usualWording, type Wording} from '../../src/render/apparatus/conventions.js';
import {readApparatus} from '../../src/render/apparatus/read-apparatus.js';
import {layersOf} from '../../src/render/apparatus/view-apparatus.js';
import {wordEntry} from '../../src/render/apparatus/word-entry.js';
import {readFacts} from '../../src/render/facts.js';
import {setText} from '../../src/render/reading-text.js';
import {readUnits} from '../../src/render/units.js';
import {parseXml} from '../../src/tei/parse.js';

const header = `<teiHeader><fileDesc><titleStmt><title>The Well</title><editor xml:id="doe">Jane Doe</editor></titleStmt><publicationStmt><p/></publicationStmt>
<sourceDesc><listWit><witness xml:id="A">A</witness><witness xml:id="B">B</witness><witness xml:id="C">C</witness></listWit></sourceDesc></fileDesc></teiHeader>`;

/** The entries of a text, `layer key lemma] …`, and the problems. */
function read(body: string, wording: Wording = usualWording, back = ''): {lines: string[]; problems: string[]; text: string} {
  const root = parseXml(`<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>${body}</body>${back}</text></TEI>`);
  const units = readUnits(root);
  const {entries, problems} = readApparatus(root, setText(units, 72), units, readFacts(root));
  const lines = layersOf(entries).flatMap(({layer, entries: own}) => own.map((entry) => `${layer} ${entry.key} ${wordEntry(entry, wording)}`));
  return {lines, problems: problems.map(({reason}) => reason), text: units.main.map(({text}) => text).join('\n')};
}

const lines = (body: string, wording?: Wording): string[] => read(body, wording).lines;

describe('readings', () => {
  test('the lemma is printed with its witnesses, the others follow', () => {
    expect(lines('<p n="1">the <app><lem wit="#A">deep</lem><rdg wit="#B #C">dark</rdg></app> well</p>')).toEqual(['variants 1.1 deep] A; dark B C']);
  });

  test('without a lem the first reading is printed', () => {
    const {lines: found, text} = read('<p n="1">the <app><rdg wit="#A">deep</rdg><rdg wit="#B">dark</rdg></app> well</p>');
    expect(text).toBe('the deep well');
    expect(found).toEqual(['variants 1.1 deep] A; dark B']);
  });

  test('readings in groups are all told', () => {
    expect(lines('<p n="1">a <app><lem wit="#A">lid</lem><rdgGrp type="orthographic"><rdg wit="#B">lyd</rdg><rdg wit="#C">lidd</rdg></rdgGrp></app></p>')).toEqual([
      'variants 1.1 lid] A; lyd B; lidd C'
    ]);
  });

  test('what a witness leaves out, adds, has lost', () => {
    expect(lines('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#B"/><rdg wit="#C"><gap reason="lost"/></rdg></app></p>')).toEqual(['variants 1.1 lid] A; om. B; lac. C']);
    expect(lines('<p n="1">a lid<app><lem wit="#A"/><rdg wit="#B">of oak</rdg></app></p>')).toEqual(['variants 1.1 post lid] of oak add. B']);
  });

  test('hands and conjectures are named', () => {
    expect(lines('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#B" hand="#m2">lad</rdg><rdg type="conjecture" resp="#doe">lip</rdg></app></p>')).toEqual([
      'variants 1.1 lid] A; lad B m. m2; lip coni. doe'
    ]);
  });

  test('equal words in one line are told apart', () => {
    expect(lines('<p n="1">lid on <app><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app></p>')).toEqual(['variants 1.1 lid²] A; lad B']);
  });

  test('an entry on a whole paragraph prints the lemma once and tells the other', () => {
    const {lines: found, text} = read('<app><lem wit="#A"><p n="1">Nobody came.</p></lem><rdg wit="#B"><p n="1">Somebody came.</p></rdg></app>');
    expect(text).toBe('Nobody came.');
    expect(found).toEqual(['variants 1.1 Nobody came.] A; Somebody came. B']);
  });

  test('a layer of the editor stands between readings and sources', () => {
    expect(lines('<p n="1">a <app type="testimonia"><lem>lid</lem><note>cf. Orme</note></app> <sic>wel</sic></p>').map((line) => line.split(' ')[0])).toEqual(['emendations', 'testimonia']);
  });
});

describe('entries that stand apart', () => {
  test('from one anchor to another, wherever the entry stands', () => {
    const {lines: found, text} = read(
      '<p n="1">the <anchor xml:id="x1"/>deep well<anchor xml:id="x2"/> of it</p><p n="2">more<app from="#x1" to="#x2"><lem wit="#A">deep well</lem><rdg wit="#B">dark hole</rdg></app></p>'
    );
    expect(text).toBe('the deep well of it\nmore');
    expect(found).toEqual(['variants 1.1 deep well] A; dark hole B']);
  });

  test('by the number of their paragraph', () => {
    expect(lines('<p n="1">the deep well</p><listApp><app loc="1"><lem wit="#A">deep</lem><rdg wit="#B">dark</rdg></app></listApp>')).toEqual(['variants 1.1 deep] A; dark B']);
  });

  test('by the identifier of a paragraph', () => {
    expect(lines('<p n="1" xml:id="p1">the well</p><p n="2">more</p><listApp><app from="#p1" to="#p1"><lem wit="#A"/><rdg wit="#B"/></app></listApp>')).toEqual(['variants 1.1 the well] A; om. B']);
  });

  test('whose lemma is not there are problems', () => {
    expect(read('<p n="1">the deep well</p><listApp><app loc="1"><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app></listApp>').problems).toEqual([
      'The entry has no place in the text: nothing is at 1, or its lemma is not there'
    ]);
  });

  test('that lead nowhere are problems', () => {
    expect(read('<p n="1">the deep well</p><listApp><app from="#no"><lem wit="#A">deep</lem><rdg wit="#B">dark</rdg></app></listApp>').problems).toEqual([
      'The entry has no place in the text: nothing is at #no, or its lemma is not there'
    ]);
  });
});

describe('what cannot be right', () => {
  test('a witness that is not in the list, a witness twice, no other reading', () => {
    expect(read('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#Z">lad</rdg></app></p>').problems).toEqual(['Z is no witness of listWit']);
    expect(read('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#A">lad</rdg></app></p>').problems).toEqual(['A has two readings']);
    expect(read('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#B">lid</rdg></app></p>').problems).toEqual(['No reading differs from the lemma']);
  });
});

describe('changes in a single source', () => {
  test('corrections, additions and deletions of a hand', () => {
    const {lines: found, text} = read('<p n="1">the <subst><del>dark</del><add>deep</add></subst> well <del>was</del> is <add place="margin">here</add></p>');
    expect(text).toBe('the deep well is here');
    expect(found).toEqual(['variants 1.1 deep] corr. ex dark', 'variants 1.1 post well] was del.', 'variants 1.1 here] in marg.']);
  });

  test('notes of editors are entries, those of the author stay notes', () => {
    expect(lines('<p n="1">the well<note type="editorial" resp="#doe">Now filled.</note><note n="1">My note.</note></p>')).toEqual(['notes 1.1 well] Now filled.']);
    expect(lines('<p n="1">the well</p><note type="editorial" resp="#doe">Now filled.</note><p n="2">more</p>')).toEqual(['notes 1.1 well] Now filled.']);
  });

  test('a source that the text does not print is told', () => {
    const back = '<back><listBibl><bibl xml:id="o">Orme, Wells, p. 3</bibl></listBibl></back>';
    expect(read('<p n="1">he said <quote source="#o">all wells are deep</quote></p>', usualWording, back).lines).toEqual(['fontes 1.1 all wells are deep] Orme, Wells, p. 3']);
  });
});

describe('wording', () => {
  const body = '<p n="1">a <app><lem wit="#A #C">lid</lem><rdg wit="#B">lad</rdg></app> of <app><lem wit="#A">oak</lem><rdg wit="#B #C"/></app></p>';

  test.each([
    ['plain', ['lid] A C; lad B', 'oak] A; om. B C']],
    ['oxford', ['lid] lad B', 'oak] om. BC']],
    ['teubner', ['lid] AC, lad B', 'oak] A, om. BC']],
    ['sblgnt', ['lid A C ] lad B', 'oak A ] – B C']]
  ] as const)('%s', (name, expected) => {
    expect(lines(body, {...conventions[name], terms: terms.la}).map((line) => line.replace(/^variants 1\.1 /u, ''))).toEqual(expected);
  });

  test('terms are those of the language', () => {
    expect(lines(body, {...conventions.plain, terms: terms.de})[1]).toBe('variants 1.1 oak] A; fehlt B C');
  });
});
