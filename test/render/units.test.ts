/** The reading text holds every word that is read, once and in order, however it is encoded. */
import {expect, test} from 'vitest';
import {readUnits} from '../../src/render/units.js';
import {parseXml} from '../../src/tei/parse.js';

/** The words of main text and notes, in the order in which they are read. */
function words(body: string): {main: string; notes: string[]} {
  const {main, notes} = readUnits(parseXml(`<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>${body}</text></TEI>`));
  const join = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return {main: join(main.map(({text}) => text).join(' ')), notes: notes.map(({text}) => join(text))};
}

test.each([
  [
    'a title page',
    '<front><titlePage><docTitle><titlePart>one</titlePart></docTitle><epigraph><quote>two</quote></epigraph><byline>by <docAuthor>three</docAuthor></byline></titlePage></front><body/>',
    'one two by three'
  ],
  ['a quotation with its source', '<body><cit><quote>one</quote><bibl>two</bibl></cit><quote>three</quote><quote><p>four</p></quote></body>', 'one two three four'],
  [
    'what stands among lines',
    '<body><lg><head>one</head><label>two</label><l>three</l><app><lem><l>four</l></lem><rdg><l>no</l></rdg></app><stage>five</stage><trailer>six</trailer></lg><l>seven</l></body>',
    'one two three four five six seven'
  ],
  ['lists with labels', '<body><list><head>one</head><label>a</label><item>two</item><label>b</label><item><p>three</p><p>four</p></item></list></body>', 'one a two b three four'],
  ['blocks within a paragraph', '<body><p>one <list><item>two</item><item>three</item></list> four <quote>five <p>six</p></quote> seven</p></body>', 'one two three four five six seven'],
  ['a text within a text', '<body><p><floatingText><body><head>one</head><p>two</p></body></floatingText></p></body>', 'one two'],
  ['text between blocks', '<body><opener><salute>one</salute> two</opener><p>three</p><closer>four <signed>five</signed></closer></body>', 'one two three four five'],
  [
    'tables, figures, speeches',
    '<body><table><head>one</head><row><cell>two</cell><cell>three</cell></row></table><figure><head>four</head></figure><sp><speaker>five</speaker><l>six</l></sp></body>',
    'one two three four five six'
  ],
  ['lists of works', '<body><p>one</p></body><back><div><listBibl><bibl>two</bibl><biblStruct><monogr><title>three</title></monogr></biblStruct></listBibl></div></back>', 'one two three'],
  ['several additions', '<body><p>one <subst><add>two</add><add> three</add><del>no</del></subst> four<space/>five</p></body>', 'one two three four five'],
  ['a lemma in the second group', '<body><p>one <app><rdgGrp><rdg>no</rdg></rdgGrp><rdgGrp><lem>two</lem></rdgGrp></app></p></body>', 'one two'],
  ['a whole block in two readings', '<body><app><lem><p>one</p><p>two</p></lem><rdg><p>no</p></rdg></app></body>', 'one two']
])('%s', (_, body, expected) => {
  expect(words(body).main).toBe(expected);
});

test('a note may hold text and blocks in any order', () => {
  const {main, notes} = words(
    '<body><p>here<note n="1"><label>1.</label> one <list><item>two</item></list> three <cit><quote>four</quote> <bibl>five</bibl></cit> <bibl>six</bibl></note>.</p><p>there<note n="2"><p>one</p><lg><l>two</l><l>three</l></lg></note></p></body>'
  );
  expect(main).toBe('here[1]. there[2]');
  expect(notes).toEqual(['one two three four five six', 'one two three']);
});

test('a note within a note stands after it', () => {
  expect(words('<body><p>here<note n="1">one<note n="2">two</note></note></p></body>').notes).toEqual(['one[2]', 'two']);
});

test('a second call of a note shows its sign', () => {
  expect(words('<body><p>here<note xml:id="n1" n="1">one</note> there<ref type="noteCall" target="#n1">1</ref></p></body>').main).toBe('here[1] there[1]');
});
