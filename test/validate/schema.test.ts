import {beforeAll, describe, expect, test} from 'vitest';
import {compileGrammar, SchemaError, type Schema} from '../../src/validate/grammar.js';
import {createSchemaEngine, type SchemaEngine} from '../../src/validate/schema.js';
import {nearest} from '../../src/validate/schema/nearest.js';
import {createMemoryStore, editionEngine} from './edition-schema.js';
import {letters, mutants, spoil} from './mutants.js';
import {wrap, type Within} from './wrap.js';

let engine: SchemaEngine;
beforeAll(async () => {
  engine = await editionEngine();
});

/** What is said of a snippet: `E0103 message; hint`. */
async function say(snippet: string, within: Within = 'p'): Promise<string[]> {
  const {findings} = await engine.read(wrap(snippet, within), []);
  return findings.map(({code, message, hint}) => `${code} ${message}; ${hint ?? ''}`);
}

describe('messages', () => {
  test('a valid file has none', async () => {
    expect(await engine.read(letters, [])).toMatchObject({isValid: true, findings: []});
  });

  test.each([
    ['a misspelt element', '<persname>x</persname>', 'E0101 <persname> is not an element of this schema; did you mean <persName>?'],
    ['an element of nobody', '<paragraph/>', 'E0101 <paragraph> is not an element of this schema; use an element of the schema, or add this one to it'],
    ['a missing attribute', '<gap/>', 'E0103 <gap> lacks @reason; one of: control, illegible, lost, omitted, editorial …; add reason="control"'],
    ['a missing identifier', 'x<pb n="2"/>', 'E0103 <pb> lacks @xml:id; add xml:id="…": a name that begins with a letter and has no blank or colon in it'],
    ['a value of a closed list', '<note place="foto" xml:id="n1">x</note>', 'E0104 @place of <note> cannot be "foto"; did you mean "foot"? one of: foot, end, inline, margin, left …'],
    ['a date', '<date when="11.2.1910">x</date>', 'E0104 @when of <date> cannot be "11.2.1910"; a date such as 1910-02-11, 1910-02 or 1910'],
    ['an element of HTML', '<em>x</em>', 'E0101 <em> is not an element of this schema; did you mean <emph>, <hi>?'],
    ['an attribute of HTML', '<ref href="#p1">x</ref>', 'E0102 <ref> takes no @href; did you mean target="#p1"?'],
    ['a value that would need escapes', '<hi rnd="a&quot;b">x</hi>', 'E0102 <hi> takes no @rnd; did you mean rend="…"?'],
    ['a tag with an underscore', '<foreign xml:lang="en_GB">x</foreign>', 'E0104 @xml:lang of <foreign> cannot be "en_GB"; a language tag such as en, grc or de-AT'],
    ['an element of no namespace', '<hi xmlns="">x</hi>', 'E0109 <hi> is in no namespace; take xmlns="" away'],
    ['an inclusion', '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="x.xml"/>', /^E0109 <include> is in the namespace .*; inclusions are not resolved/u],
    ['a misspelt attribute', '<hi rnd="italic">x</hi>', 'E0102 <hi> takes no @rnd; did you mean rend="italic"?'],
    ['a paragraph in a title', '<title><p xml:id="x">y</p></title>', /^E0105 <p> may not stand in <title>; it may stand in: <\w+>, <\w+>, <\w+>, <\w+>, <\w+> …$/u],
    ['text in a list', '<list xml:id="l1">words <item xml:id="i1">x</item></list>', /^E0106 Text may not stand directly in <list>: “words”; put it into /u],
    ['an empty list', '<list xml:id="l1"/>', /^E0107 <list> (?:lacks <item>|is not complete)/u]
  ])('%s', async (_, snippet, expected) => {
    const [first = ''] = await say(snippet);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  test('the order of elements is told apart from the wrong parent', async () => {
    expect(await say('<head xml:id="h9">late</head>', 'body')).toEqual([expect.stringMatching(/^E0105 <head> may not stand after <p> in <div>/u)]);
  });

  test('an element that lacks another says which', async () => {
    expect(await say('', 'titleStmt')).toEqual(['E0107 <titleStmt> lacks <title>; add <title> before </titleStmt>']);
  });

  test('a file of no namespace gets one message', async () => {
    const {findings} = await engine.read('<TEI><teiHeader/><text/></TEI>', []);
    expect(findings).toMatchObject([{code: 'E0109', message: '<TEI> is in no namespace', hint: 'write <TEI xmlns="http://www.tei-c.org/ns/1.0">', line: 1, column: 1}]);
  });

  test('a file with another root gets one message about it', async () => {
    const {findings} = await engine.read('<p xmlns="http://www.tei-c.org/ns/1.0">x</p>', []);
    expect(findings[0]).toMatchObject({code: 'E0108', hint: 'the root is <TEI>, <teiCorpus>'});
  });

  test('no message suggests more than five things', async () => {
    for (const mutant of mutants) {
      const {findings} = await engine.read(spoil(mutant), []);
      for (const {hint = ''} of findings) for (const part of hint.split(';')) expect(part.split(',').length).toBeLessThanOrEqual(5);
    }
  });
});

describe('faults', () => {
  test('all of them are found in one pass, with their places and paths', async () => {
    const {findings} = await engine.read(
      letters.replace('<persName ref', '<persname ref').replace('</persName> wrote', '</persname> wrote').replace('<table>', '<table class="x">').replace('break="no"', 'break="non"'),
      []
    );
    expect(findings.map(({code, line, path}) => `${code} ${line} ${path ?? ''}`)).toEqual([
      'E0101 71 /TEI/text[1]/body[1]/div[1]/p[1]/persname[1]',
      'E0104 73 /TEI/text[1]/body[1]/div[1]/p[3]/lb[1]',
      'E0102 84 /TEI/text[1]/body[1]/div[1]/table[1]'
    ]);
  });

  test('every mutant is refused', async () => {
    for (const mutant of mutants) expect.soft((await engine.read(spoil(mutant), [])).isValid, mutant[0]).toBe(false);
  });

  test('files of a corpus are each a file', async () => {
    const header = /<teiHeader>[\s\S]*<\/teiHeader>/u.exec(letters)?.[0] ?? '';
    const one = letters
      .replace(/^<\?xml.*\n/u, '')
      .replace('lamp-letters', 'second')
      .replace(/xml:id="(?!second)/gu, 'xml:id="z')
      .replaceAll('="#', '="#z');
    const corpus = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">${header}${one}</teiCorpus>`;
    expect((await engine.read(corpus, [])).findings).toEqual([]);
  });

  test('ten thousand elements deep is no fault', async () => {
    const deep = wrap('<hi>'.repeat(10_000) + 'x' + '</hi>'.repeat(10_000));
    expect((await engine.read(deep, [])).isValid).toBe(true);
    const {findings} = await engine.read(deep.replace('x</hi>', '<p xml:id="deep">x</p></hi>'), []);
    expect(findings).toMatchObject([{code: 'E0105'}]);
    expect(findings[0]?.path?.length).toBeLessThan(500);
  });
});

describe('schemas', () => {
  const small: Schema = {
    name: 'a.rng',
    text: '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="parts/b.rng"/><start><ref name="b"/></start></grammar>',
    load: (path) => (path === 'parts/b.rng' ? '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="b"><element name="b"><text/></element></define></grammar>' : undefined)
  };

  test('what a schema includes is read with it', async () => {
    const {json} = await compileGrammar(small);
    const own = createSchemaEngine(json);
    expect((await own.read('<b>x</b>', [])).isValid).toBe(true);
    expect((await own.read('<c/>', [])).isValid).toBe(false);
  });

  test('what it includes has its namespace from it, and its datatypes from nobody', async () => {
    const included = '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="b"><element name="b"><data type="token"/></element></define></grammar>';
    const outer = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:wells" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><include href="b.rng"/><start><ref name="b"/></start></grammar>`;
    const {json} = await compileGrammar({name: 'a.rng', text: outer, load: () => included});
    const own = createSchemaEngine(json);
    expect(await own.read('<b xmlns="urn:wells">x</b>', [])).toMatchObject({isValid: true});
    expect(await own.read('<b>x</b>', [])).toMatchObject({isValid: false});
  });

  test('attributes that a schema writes before the content cast no doubt on it', async () => {
    const attribute = '<optional><attribute name="n"><data type="integer"/></attribute></optional>';
    const text = `<element xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes" name="p">${attribute}<zeroOrMore><element name="q"><text/></element></zeroOrMore></element>`;
    const {json} = await compileGrammar({name: 'p.rng', text});
    const {findings} = await createSchemaEngine(json).read('<p n="x"><q>a</q></p>', []);
    expect(findings.map(({code}) => code)).toEqual(['E0104']);
  });

  test('what it includes and cannot be had is named', async () => {
    await expect(compileGrammar({name: small.name, text: small.text})).rejects.toThrow(/a\.rng includes “parts\/b\.rng”/u);
  });

  test('a schema is compiled once, and again when it or what it includes has changed', async () => {
    const store = createMemoryStore();
    const first = await compileGrammar(small, store);
    expect(store.entries.size).toBe(1);
    expect(await compileGrammar(small, store)).toEqual(first);
    await compileGrammar({...small, load: () => small.load?.('parts/b.rng')?.replace('<text/>', '<empty/>')}, store);
    expect(store.entries.size).toBe(2);
  });

  test('an entry that was cut short is not used', async () => {
    const store = createMemoryStore();
    const {key, json} = await compileGrammar(small, store);
    store.entries.set(`${key}.json`, json.slice(0, 20));
    expect((await compileGrammar(small, store)).json).toBe(json);
  });

  test.each([
    ['in the compact syntax', 'start = element a { text }', /XML syntax/u],
    ['with a pattern of nobody', '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><sometimes/></element>', /cannot be used/u],
    ['that is no XML', '<element', /cannot be used/u]
  ])('a schema %s is refused', async (_, text, expected) => {
    await expect(compileGrammar({name: 'x', text})).rejects.toThrow(SchemaError);
    await expect(compileGrammar({name: 'x', text})).rejects.toThrow(expected);
  });
});

describe('the acceptor is exact where a greedy validator is not', () => {
  const grammar = (content: string): string => `<element name="r" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">${content}</element>`;
  const a = '<element name="a"><empty/></element>';
  const b = '<element name="b"><empty/></element>';

  test.each([
    ['an optional element before the same element', `<optional>${a}</optional>${a}`, ['<r><a/></r>', '<r><a/><a/></r>'], ['<r/>', '<r><a/><a/><a/></r>']],
    ['interleaved elements', `<interleave>${a}<oneOrMore>${b}</oneOrMore></interleave>`, ['<r><b/><a/><b/></r>'], ['<r><b/></r>', '<r><a/><b/><a/></r>']],
    [
      'two elements of one name',
      '<choice><element name="x"><attribute name="k"><value>1</value></attribute></element><element name="x"><text/></element></choice>',
      ['<r><x k="1"/></r>', '<r><x>t</x></r>'],
      ['<r><x k="1">t</x></r>', '<r><x k="2"/></r>']
    ],
    [
      'attributes that depend on each other',
      '<choice><attribute name="a"/><group><attribute name="b"/><attribute name="c"/></group></choice>',
      ['<r a=""/>', '<r c="" b=""/>'],
      ['<r a="" b=""/>', '<r b=""/>', '<r/>']
    ],
    ['lists of values', '<list><oneOrMore><data type="integer"/></oneOrMore></list>', ['<r> 1  2 </r>', '<r>7</r>'], ['<r>1 x</r>', '<r/>']],
    ['a value that may be empty', '<choice><value></value><value>x</value></choice>', ['<r/>', '<r> </r>', '<r>x</r>'], ['<r>y</r>']],
    ['any other name', '<zeroOrMore><element><anyName><except><name>a</name></except></anyName><text/></element></zeroOrMore>', ['<r><b/><c xmlns="u"/></r>'], ['<r><a/></r>']],
    ['any attribute of a namespace', '<zeroOrMore><attribute><nsName ns="u"/></attribute></zeroOrMore>', ['<r xmlns:u="u" u:a="" u:b=""/>'], ['<r a=""/>']],
    ['data but for some', '<data type="NCName"><except><value>no</value></except></data>', ['<r>yes</r>'], ['<r>no</r>']]
  ])('%s', async (_, content, good, bad) => {
    const own = createSchemaEngine((await compileGrammar({name: 'x', text: grammar(content)})).json);
    for (const xml of good) expect.soft((await own.read(xml, [])).isValid, xml).toBe(true);
    for (const xml of bad) {
      const {isValid, findings} = await own.read(xml, []);
      expect.soft(isValid, xml).toBe(false);
      expect.soft(findings.length, xml).toBeGreaterThan(0);
    }
  });
});

test('the nearest names come first', () => {
  expect(nearest('persname', ['person', 'persName', 'placeName'])).toEqual(['persName']);
  expect(nearest('fotnote', ['footnote', 'note', 'foreign'])).toEqual(['footnote']);
  expect(nearest('tilte', ['title', 'list', 'term'])).toEqual(['title']);
  expect(nearest('xyzzy', ['a', 'div'])).toEqual([]);
});
