/** Entries of the apparatus: from any encoding of them in TEI, in any wording. */
import {describe, expect, test} from 'vitest';
import {conventions, usualWording, wordingOf, type Convention, type Wording} from '../../src/render/apparatus/conventions.js';
import {apparatusLanguages, type ApparatusLanguage} from '../../src/render/apparatus/terms.js';
import {readApparatus} from '../../src/render/apparatus/read-apparatus.js';
import {layersOf} from '../../src/render/apparatus/view-apparatus.js';
import {wordEntry} from '../../src/render/apparatus/word-entry.js';
import {readFacts} from '../../src/render/facts.js';
import {setText} from '../../src/render/set-text.js';
import {readUnits} from '../../src/render/units.js';
import {parseXml} from '../../src/tei/parse.js';

const header = `<teiHeader><fileDesc><titleStmt><title>The Well</title><editor xml:id="doe">Jane Doe</editor></titleStmt><publicationStmt><p/></publicationStmt>
<sourceDesc><listWit><witness xml:id="A">A</witness><witness xml:id="B">B</witness><witness xml:id="C">C</witness></listWit></sourceDesc></fileDesc></teiHeader>`;

/** The entries of a text, `layer key lemma] …`, and the problems. */
function read(body: string, wording: Wording = usualWording, back = ''): {lines: string[]; problems: string[]; text: string} {
  const root = parseXml(`<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>${body}</body>${back}</text></TEI>`);
  const units = readUnits(root);
  const {entries, problems} = readApparatus(root, setText(units), units, readFacts(root));
  const lines = layersOf(entries, wording).flatMap(({layer, entries: own}) => own.map((entry) => `${layer} ${entry.key} ${wordEntry(entry, wording)}`));
  return {lines, problems: problems.map(({reason}) => reason), text: units.main.map(({text}) => text).join('\n')};
}

/** The witnesses are those of the header. */
const wordingIn = (convention: Convention, language: ApparatusLanguage = apparatusLanguages.la): Wording =>
  wordingOf(convention, language, {witnesses: ['A', 'B', 'C'].map((siglum) => ({siglum})), families: []});

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
      'variants 1.1 lid] A; lad B m. 2; lip coni. doe'
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

describe('entries in verse', () => {
  test('on a line that others add, which takes no number from the rest', () => {
    expect(
      lines('<lg><l n="101">the lid</l><app><lem wit="#A"/><rdg wit="#B"><l n="101a">and the rope</l></rdg></app><l n="102">is <app><lem wit="#A">shut</lem><rdg wit="#B">open</rdg></app></l></lg>')
    ).toEqual(['variants 101 post lid] and the rope add. B', 'variants 102 shut] A; open B']);
  });
});

test('verses that are counted anew in each book are told apart, and one that was moved begins no book', () => {
  const book = (numbers: readonly number[]): string => `<div>${numbers.map((n) => `<lg><l n="${n}">a <app><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app></l></lg>`).join('')}</div>`;
  expect(lines(book([1, 2]) + book([1])).map((line) => line.split(' ')[1])).toEqual(['1.1', '1.2', '2.1']);
  expect(lines(book([1, 3, 2, 4])).map((line) => line.split(' ')[1])).toEqual(['1', '3', '2', '4']);
});

describe('where witnesses begin and end', () => {
  test('the sign may name one of those who have the reading', () => {
    expect(lines('<p n="1">a <app><lem wit="#A #B">lid<lacunaStart wit="#B"/></lem><rdg wit="#C">lad</rdg></app></p>')).toEqual(['variants 1.1 lid] A B; lad C; hinc lac. B']);
  });

  test('those who begin or end at one place are told together', () => {
    expect(lines('<p n="1"><app><lem wit="#A">a lid</lem><rdg wit="#B"><witStart/>a lid</rdg><rdg wit="#C"><witStart/>a lad</rdg></app></p>')).toEqual(['variants 1.1 a lid] A B; a lad C; inc. B C']);
  });
});

test('what may be one word or another is told', () => {
  expect(lines('<p n="1">a <choice><unclear>lid</unclear><unclear>lad</unclear></choice></p>')).toEqual(['form 1.1 lid] fort. lad']);
});

describe('types of readings', () => {
  const app = (rdg: string, lem = 'a lid'): string => `<p n="1"><app><lem wit="#A">${lem}</lem>${rdg}</app> here</p>`;

  test.each([
    ['variation-absent', '<rdg wit="#B" type="variation-absent"/>', 'om. B'],
    ['variation-present', '<rdg wit="#B" type="variation-present">a lid of oak</rdg>', 'of oak add. B'],
    ['variation-inversion', '<rdg wit="#B" type="variation-inversion">lid a</rdg>', 'transp. B'],
    ['variation-substance', '<rdg wit="#B" type="variation-substance">the cover</rdg>', 'the cover B'],
    ['correction-substitution', '<rdg wit="#B" type="correction-substitution"><subst><del>the lad</del><add place="above">the lid</add></subst></rdg>', 'the lid corr. ex the lad s.l. B'],
    ['correction-deletion', '<rdg wit="#B" type="correction-deletion"><del>old</del></rdg>', 'old del. B'],
    ['correction-addition', '<rdg wit="#B" type="correction-addition">a lid <add place="margin">shut</add></rdg>', 'shut add. in marg. B'],
    ['conjecture-removed', '<rdg resp="#doe" type="conjecture-removed">a lid</rdg>', 'secl. doe'],
    ['conjecture-supplied', '<rdg resp="#doe" type="conjecture-supplied">not a lid</rdg>', 'not a lid suppl. doe'],
    ['after a correction', '<rdg wit="#B" type="pc">a lod</rdg>', 'a lod B p.c.'],
    ['the lemma twice', '<rdg wit="#B">a lid a lid</rdg>', 'iter. B'],
    ['not to be read', '<rdg wit="#B"><gap reason="illegible"/></rdg>', 'illeg. B'],
    ['of two who lack the place', '<rdg wit="#B #C" type="deest"/>', 'desunt B C'],
    ['a space', '<rdg wit="#B"><space/></rdg>', 'spatium B'],
    ['a space in it', '<rdg wit="#B">a <space/> lid</rdg>', 'a [ ] lid B'],
    ['in a space', '<rdg wit="#B"><add place="inspace">a lud</add></rdg>', 'a lud in spatio B'],
    ['the same words, written elsewhere', '<rdg wit="#B"><add place="above">a lid</add></rdg>', 's.l. B'],
    ['where the witness has ended', '<rdg wit="#B"><witEnd/></rdg>', 'des. B'],
    ['not sure', '<rdg wit="#B" cert="low">a lud</rdg>', 'a lud B ut vid.']
  ])('%s', (_, rdg, expected) => {
    expect(lines(app(rdg))).toEqual([`variants 1.1 a lid] A; ${expected}`]);
  });

  test('over an erasure', () => {
    expect(lines('<p n="1">the <subst><del rend="erased">dark</del><add>deep</add></subst> well</p>', wordingIn(conventions.plain))).toEqual(['variants 1.1 deep] in ras.; corr. ex dark']);
  });
});

describe('who reads so', () => {
  const all = '<p n="1">a <app><lem resp="#doe">lid</lem><rdg wit="#A #B #C">lad</rdg></app></p>';

  test('all witnesses, and the rest, where the convention tells them so', () => {
    expect(lines(all, wordingIn(conventions.oxford))).toEqual(['variants 1.1 lid] doe : lad codd.']);
    expect(lines(all, wordingIn(conventions.plain))).toEqual(['variants 1.1 lid] doe; lad A B C']);
    const four = wordingOf(conventions.teubner, apparatusLanguages.la, {witnesses: ['A', 'B', 'C', 'D'].map((siglum) => ({siglum})), families: []});
    expect(lines('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#B #C #D">lad</rdg></app></p>', four)).toEqual(['variants 1.1 lid] A, lad cett.']);
  });

  test('a family that reads the same is told by its own siglum', () => {
    const wording = wordingOf(conventions.plain, apparatusLanguages.la, {witnesses: ['A', 'B', 'C'].map((siglum) => ({siglum})), families: [{siglum: 'β', members: ['B', 'C']}]});
    expect(lines('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#B #C">lad</rdg></app> of <app><lem wit="#A #B">oak</lem><rdg wit="#C">ash</rdg></app></p>', wording)).toEqual([
      'variants 1.1 lid] A; lad β',
      'variants 1.1 oak] A B; ash C'
    ]);
  });

  test('a correction that nobody has signed is not the program’s, unless the file is', () => {
    expect(lines('<p n="1">a <choice><sic>lod</sic><corr>lid</corr></choice> <supplied reason="lost">of</supplied></p>')).toEqual([
      'emendations 1.1 lid] corr. ex lod',
      'emendations 1.1 ⟨of⟩] suppl.'
    ]);
  });

  test('the editor of the text, and nobody else, says scripsi', () => {
    expect(lines('<p n="1">a <choice><sic>lod</sic><corr resp="#doe">lid</corr></choice></p>')).toEqual(['emendations 1.1 lid] scripsi; lod']);
    expect(lines('<p n="1">a <choice><sic>lod</sic><corr resp="#stephanus">lid</corr></choice></p>')).toEqual(['emendations 1.1 lid] steph.; lod']);
    expect(lines('<p n="1">a <choice><sic>lid, of</sic><corr resp="#doe">lid of</corr></choice> oak</p>')).toEqual(['emendations 1.1 lid of] distinxi; lid, of']);
    expect(lines('<p n="1">a <supplied resp="#doe">deep</supplied> lid <surplus resp="#doe">of</surplus></p>')).toEqual(['emendations 1.1 ⟨deep⟩] suppl.', 'emendations 1.1 {of}] secl.']);
  });

  test('a place beyond repair stands between daggers', () => {
    const {lines: found, text} = read('<p n="1">a <sic rend="crux">ldi</sic></p>');
    expect(text).toBe('a †ldi†');
    expect(found).toEqual(['emendations 1.1 †ldi†] locus desperatus']);
  });
});

test('entries on one lemma are one entry', () => {
  expect(
    lines(
      '<p n="1" xml:id="p1">a <anchor xml:id="x"/>lid<anchor xml:id="y"/><app from="#x" to="#y"><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app><app from="#x" to="#y"><lem wit="#A">lid</lem><rdg wit="#C">led</rdg></app></p>'
    )
  ).toEqual(['variants 1.1 lid] A; lad B; led C']);
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

  test('by the identifiers of verses, and by a range of them', () => {
    const verses = '<lg><l n="1" xml:id="v1">the lid</l><l n="2" xml:id="v2">of the well</l><l n="3" xml:id="v3">is shut</l></lg>';
    expect(lines(`${verses}<listApp><app from="#v2" to="#v3"><rdg wit="#B"/></app></listApp>`)).toEqual(['variants 2 of the well is shut] om. B']);
    expect(lines(`${verses}<listApp><app loc="1-2"><rdg wit="#B"/></app><app loc="2 f."><rdg wit="#C"/></app></listApp>`)).toEqual([
      'variants 1 the lid of the well] om. B',
      'variants 2 of the well is shut] om. C'
    ]);
  });

  test('on the words of their lemma within the block that they point to', () => {
    expect(lines('<p n="1" xml:id="p1">the deep well</p><listApp><app from="#p1"><lem wit="#A">deep</lem><rdg wit="#B">dark</rdg></app></listApp>')).toEqual(['variants 1.1 deep] A; dark B']);
  });

  test('in a layer that their list is of', () => {
    expect(lines('<p n="1" xml:id="p1">the deep well</p><listApp type="loci"><app from="#p1"><lem>deep</lem><note>cf. 2</note></app></listApp>')).toEqual(['loci 1.1 deep] cf. 2']);
  });

  test('that point into another file have no place here', () => {
    expect(read('<p n="1" xml:id="p1">the deep well</p><listApp><app from="other.xml#p1"><rdg wit="#B"/></app></listApp>').problems).toEqual([
      'The entry has no place in the text: nothing is at other.xml#p1, or its lemma is not there; it is printed at the end'
    ]);
  });

  test('whose lemma is not there are problems', () => {
    expect(read('<p n="1">the deep well</p><listApp><app loc="1"><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app></listApp>').problems).toEqual([
      'The entry has no place in the text: nothing is at 1, or its lemma is not there; it is printed at the end'
    ]);
  });

  test('that lead nowhere are problems', () => {
    expect(read('<p n="1">the deep well</p><listApp><app from="#no"><lem wit="#A">deep</lem><rdg wit="#B">dark</rdg></app></listApp>').problems).toEqual([
      'The entry has no place in the text: nothing is at #no, or its lemma is not there; it is printed at the end'
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

describe('what cannot be right in several entries', () => {
  const full = '<app><lem wit="#A #B">lid</lem><rdg wit="#C">lad</rdg></app> ';

  test('a witness that is lost in one entry only', () => {
    expect(read(`<p n="1">${full.repeat(5)}<app><lem wit="#A">of</lem><rdg wit="#C">or</rdg></app></p>`).problems).toEqual(['B has no reading, and all other entries tell of every witness']);
    expect(read(`<p n="1">${full}<app><lem wit="#A">of</lem><rdg wit="#C">or</rdg></app></p>`).problems).toEqual([]);
  });

  test('a witness that is torn is not missed', () => {
    const torn = '<app><lem wit="#A #C">of</lem><rdg wit="#B"><lacunaStart/></rdg></app> <app><lem wit="#A">oak</lem><rdg wit="#C">ash</rdg></app>';
    expect(read(`<p n="1">${full.repeat(5)}${torn}</p>`).problems).toEqual([]);
  });

  test('entries that cross', () => {
    const {problems} = read(
      '<p n="1"><anchor xml:id="a"/>one <anchor xml:id="b"/>two<anchor xml:id="c"/> three<anchor xml:id="d"/><app from="#a" to="#c"><lem wit="#A">one two</lem><rdg wit="#B"/></app><app from="#b" to="#d"><lem wit="#A">two three</lem><rdg wit="#B">3</rdg></app></p>'
    );
    expect(problems).toEqual(['The entry crosses that on one two, and a witness reads otherwise in both']);
  });

  test('a lemma that is not what stands there', () => {
    const apart = (lemma: string): string => `<p n="1">the <anchor xml:id="a"/>deep old well<anchor xml:id="b"/><app from="#a" to="#b"><lem wit="#A">${lemma}</lem><rdg wit="#B">hole</rdg></app></p>`;
    expect(read(apart('deep cold well')).problems).toEqual(['The lemma is deep cold well, and the text has deep old well at its place']);
    expect(read(apart('deep … well')).problems).toEqual([]);
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
    expect(lines(body, wordingIn(conventions[name])).map((line) => line.replace(/^variants 1\.1 /u, ''))).toEqual(expected);
  });

  test('terms are those of the language', () => {
    expect(lines(body, wordingIn(conventions.plain, apparatusLanguages.de))[1]).toBe('variants 1.1 oak] A; fehlt B C');
  });
});
