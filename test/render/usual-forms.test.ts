/** An apparatus as other projects encode it: no reading and no witness is lost. */
import {describe, expect, test} from 'vitest';
import {wordEntry} from '../../src/render/apparatus/word-entry.js';
import {readModel} from '../../src/render/model.js';
import {usualSetting} from '../../src/render/set-text.js';
import {writeReadingText} from '../../src/render/reading-text.js';
import {parseXml} from '../../src/tei/parse.js';

const list = '<listWit><witness xml:id="A"/><witness xml:id="B"/><witness xml:id="C"/></listWit>';

function read(text: string, source = list, header = ''): {text: string[]; entries: string[]; sigla: string[]} {
  const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Well</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>${header}</teiHeader><text>${text}</text></TEI>`;
  const {facts, set, entries, conspectus} = readModel(parseXml(tei), usualSetting);
  const lines = writeReadingText(facts, set, []).split('\n');
  return {
    text: lines.slice(lines.indexOf('') + 3).filter((line) => line !== ''),
    entries: entries.map((entry) => `${entry.key} ${wordEntry(entry)}`),
    sigla: conspectus.map(({siglum, text: said}) => `${siglum} ${said}`.trim())
  };
}

const entriesOf = (body: string): string[] => read(`<body>${body}</body>`).entries;

describe('witnesses', () => {
  test('stand in elements beside the readings', () => {
    expect(entriesOf('<p>a <app><lem>lid</lem><wit>A</wit><rdg>lad</rdg><wit>B C</wit></app></p>')).toEqual(['1.1 lid] A; lad B C']);
  });

  test('part again within a reading', () => {
    expect(entriesOf('<p>a <app><lem wit="#A">lid</lem><rdg wit="#B #C">old <app><lem wit="#B">lad</lem><rdg wit="#C">lod</rdg></app></rdg></app></p>')).toEqual(['1.1 lid] A; old lad B; old lod C']);
  });

  test('have another reading by another hand within a reading', () => {
    expect(entriesOf('<p>a <app><lem wit="#A">lid</lem><rdg wit="#B"><app><lem>lad</lem><rdg hand="#m2">lod</rdg></app></rdg></app></p>')).toEqual(['1.1 lid] A; lad B; lod B m. 2']);
    expect(entriesOf('<p><app><lem wit="#A">a lid</lem><rdg wit="#C">a <app><rdg wit="#C" hand="#m1">lad</rdg><rdg wit="#C" hand="#m2">lod</rdg></app></rdg></app></p>')).toEqual([
      '1.1 a lid] A; a lad C m. 1; a lod C m. 2'
    ]);
  });

  test('with the same words are told together', () => {
    expect(entriesOf('<p>a <app><lem wit="#A">lid</lem><rdg wit="#B"/><rdg wit="#C">lid</rdg></app> <app><lem wit="#A">oak</lem><rdg wit="#B">ash</rdg><rdg wit="#C">ash</rdg></app></p>')).toEqual([
      '1.1 lid] A C; om. B',
      '1.1 oak] A; ash B C'
    ]);
  });

  test('are listed in the front, with numbers for sigla, or described in words', () => {
    const front = '<front><div><listWit><witness xml:id="w1" n="V">Valley copy</witness><witness xml:id="w2"><abbr>W</abbr> Weir copy <date>1702</date></witness></listWit></div></front>';
    expect(read(`${front}<body><p>a <app><lem wit="#w1">lid</lem><rdg wit="#w2">lad</rdg></app></p></body>`, '<p/>')).toMatchObject({
      sigla: ['V Valley copy', 'W Weir copy 1702'],
      entries: ['1.1 lid] V; lad W']
    });
  });

  test('break off and begin', () => {
    expect(entriesOf('<p>a <app><lem wit="#A">lid</lem><rdg wit="#B">lid<lacunaStart/></rdg></app> of <app><lem wit="#A">oak</lem><rdg wit="#C"><witStart/>ash</rdg></app></p>')).toEqual([
      '1.1 lid] A B; hinc lac. B',
      '1.1 oak] A; ash C; inc. C'
    ]);
  });
});

describe('what a hand has changed in a reading is told', () => {
  test.each([
    ['a deletion', '<del>lad</del>', 'lad del. B'],
    ['a substitution among other words', 'the <subst><del>old</del><add>new</add></subst> lad', 'the new lad corr. ex the old lad B'],
    ['an addition to the lemma', 'lid <add place="above">here</add>', 'here add. s.l. B'],
    ['an addition before other words', '<add place="margin">the</add> lad', 'the lad corr. ex lad in marg. B'],
    ['a gap', 'l<gap reason="lost"/>', 'l[…] B'],
    ['a slip', '<choice><sic>lda</sic><corr>lad</corr></choice>', 'lda B'],
    ['two possible readings', '<choice><seg>lad</seg><seg>lod</seg></choice>', 'lad / lod B'],
    ['a gloss', '<note>a cover</note>', '[a cover] B'],
    ['verses', '<l>One lad</l><l>Two lads</l>', 'One lad Two lads B']
  ])('%s', (_, reading, words) => {
    expect(entriesOf(`<p>a <app><lem wit="#A">lid</lem><rdg wit="#B">${reading}</rdg></app></p>`)).toEqual([`1.1 lid] A; ${words}`]);
  });

  test('a deletion of what the text does not have', () => {
    expect(entriesOf('<p>a lid <app><lem/><rdg wit="#B" type="correction-deletion"><del>not</del></rdg></app> of oak</p>')).toEqual(['1.1 post lid] not del. B']);
  });

  test('an addition in the text, with its hand', () => {
    expect(entriesOf('<p>a <add place="above" hand="#m2">lid</add></p>')).toEqual(['1.1 lid] s.l. m. 2']);
  });

  test('a deletion that was taken back', () => {
    expect(read('<body><p>a <restore><del>lid</del></restore> of oak</p></body>').text).toEqual(['    1  a lid of oak']);
  });
});

describe('an entry', () => {
  test('names its place and stands at it', () => {
    expect(read('<body><p>a <app loc="a1"><rdg wit="#A">lid</rdg><rdg wit="#B">lad</rdg></app> of oak</p></body>')).toMatchObject({text: ['    1  a lid of oak'], entries: ['1.1 lid] A; lad B']});
  });

  test('names a verse, a line, or a paragraph of a division', () => {
    const away = (loc: string): string => `<listApp><app loc="${loc}"><lem wit="#A">oak</lem><rdg wit="#B">ash</rdg></app></listApp>`;
    expect(entriesOf(`<lg><l n="11">a lid</l><l n="12">of oak</l></lg>${away('12')}`)).toEqual(['12 oak] A; ash B']);
    expect(entriesOf(`<ab><lb n="1"/>a lid <lb n="2"/>of oak</ab>${away('2')}`)).toEqual(['1.1 oak] A; ash B']);
    expect(entriesOf(`<div n="1"><p n="1">oak</p></div><div n="2"><p n="1">oak</p></div>${away('2.1')}`)).toEqual(['1.1 oak] A; ash B']);
  });

  test('without a place is printed at the end', () => {
    expect(entriesOf('<p>a lid</p><listApp><app loc="9"><lem wit="#A">oak</lem><rdg wit="#B">ash</rdg></app></listApp>')).toEqual(['9 oak] A; ash B']);
  });

  test('goes over two paragraphs', () => {
    expect(
      entriesOf('<p>a <anchor xml:id="s"/>lid of</p><p>oak<anchor xml:id="e"/> here</p><listApp><app from="#s" to="#e"><lem wit="#A">lid of oak</lem><rdg wit="#B">lad</rdg></app></listApp>')
    ).toEqual(['1.1 lid of oak] A; lad B']);
  });

  test('points to one word', () => {
    expect(entriesOf('<p>a <w xml:id="w2">lid</w> of oak</p><listApp><app from="#w2"><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app></listApp>')).toEqual(['1.1 lid] A; lad B']);
  });

  test('may be a note of the editor on words elsewhere', () => {
    expect(entriesOf('<p>a <seg xml:id="s">lid</seg> of oak</p><p>here<note type="editorial" target="#s">Now lost.</note></p>')).toEqual(['1.1 lid] Now lost.']);
  });

  test('adds whole paragraphs', () => {
    expect(entriesOf('<p>a lid</p><app><lem wit="#A"/><rdg wit="#B"><p>of oak</p></rdg></app><p>here</p>')).toEqual(['1.1 post lid] of oak add. B']);
    expect(entriesOf('<app><lem wit="#A"/><rdg wit="#B"><p>of oak</p></rdg></app><p>a lid</p>')).toEqual(['1.1 ante a] of oak add. B']);
  });
});

describe('a text', () => {
  test('of words without blanks between them has some', () => {
    expect(read('<body><p><w>a</w><w>lid</w><pc>,</pc><w>old</w></p></body>').text).toEqual(['    1  a lid, old']);
  });

  test('calls notes that have no numbers by their order', () => {
    expect(read('<body><p>a lid<note>Of oak.</note> of oak<note>Or ash.</note></p></body>').text).toEqual(['    1  a lid[1] of oak[2]', '       Notes', ' n. 1  [1] Of oak.', ' n. 2  [2] Or ash.']);
  });

  test('in numbered divisions has its paragraphs', () => {
    expect(read('<body><div1><p n="1">a lid</p><p n="2">of oak</p></div1></body>').text).toEqual(['    1  a lid', '    2  of oak']);
  });
});
