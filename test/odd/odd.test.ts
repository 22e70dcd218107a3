import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {compileOdd} from '../../src/odd/odd.js';
import {uselessPatterns} from './grammar.js';

const fixture = (name: string): string => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');
const p5 = fixture('mini-p5.xml');

/** The schemas of a customization of the module `shelf`, with these changes. */
function compile(changes: string, modules = '<moduleRef key="shelf"/>', start = 'shelf'): ReturnType<typeof compileOdd> {
  const namespaces = 'xmlns="http://www.tei-c.org/ns/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"';
  return compileOdd(`<schemaSpec ${namespaces} ident="test" start="${start}">${modules}${changes}</schemaSpec>`, p5);
}

/** One definition of the grammar, on one line. */
function definition(name: string, changes: string, modules?: string): string {
  const {rng} = compile(changes, modules);
  const found = new RegExp(`<define name="${name}">(.*?)</define>`, 'su').exec(rng);
  return (found?.[1] ?? '').replace(/\s*\n\s*/gu, '');
}

const change = (ident: string, parts: string): string => `<elementSpec ident="${ident}" mode="change">${parts}</elementSpec>`;
const attribute = (parts: string): string => `<attList>${parts}</attList>`;

test('a whole customization comes out as it was read and found right', () => {
  const made = compileOdd(fixture('mini.odd'), p5);
  expect(made.rng).toBe(fixture('mini.rng'));
  expect(made.sch).toBe(fixture('mini.sch'));
  expect(made.elements).toEqual(['book', 'map', 'page', 'plate', 'shelf']);
});

test('no words of the specifications are copied', () => {
  const {rng, sch} = compile('');
  expect(rng + sch).not.toContain('prose');
});

test('no group or choice has one child', () => {
  expect(uselessPatterns(compile('').rng)).toEqual([]);
  expect(uselessPatterns(fixture('mini.rng'))).toEqual([]);
});

describe('modules', () => {
  test('include takes those elements only, and classes all the same', () => {
    expect(compile('', '<moduleRef key="shelf" include="shelf map"/>').elements).toEqual(['map', 'shelf']);
    expect(definition('model.part', '', '<moduleRef key="shelf" include="shelf map book"/>')).toBe('<choice><ref name="map"/><ref name="book"/></choice>');
  });

  test('except leaves out elements', () => {
    expect(compile('', '<moduleRef key="shelf" except="book box plate"/>').elements).toEqual(['map', 'mark', 'page', 'shelf']);
  });

  test('their order makes no difference', () => {
    const [one, other] = ['<moduleRef key="shelf"/>', '<moduleRef key="attic"/>'];
    expect(compile('', `${one}${other}`)).toEqual(compile('', `${other}${one}`));
  });

  test('the attributes of a class come with its module', () => {
    expect(definition('att.all.attributes', '')).not.toContain('where');
    expect(definition('att.all.attributes', '', '<moduleRef key="shelf"/><moduleRef key="attic"/>')).toContain('att.elsewhere.attribute.where');
  });
});

describe('what is left out', () => {
  test('vanishes from a choice and where it was optional', () => {
    expect(definition('page', '<elementSpec ident="mark" mode="delete"/>')).toBe('<element name="page"><text/><ref name="att.all.attributes"/></element>');
    expect(definition('shelf', '<elementSpec ident="plate" mode="delete"/>')).not.toContain('plate');
  });

  test('makes an element unusable that cannot do without it', () => {
    expect(definition('book', '<elementSpec ident="plate" mode="delete"/>')).toBe('<element name="book"><notAllowed/></element>');
  });

  test('makes a required class unusable when nothing of it is left', () => {
    expect(definition('shelf', '', '<moduleRef key="shelf" include="shelf plate"/>')).toBe('<element name="shelf"><notAllowed/></element>');
  });

  test('is not missed in a sequence of optional members, but in one of required members', () => {
    const content = (expand: string): string => change('box', `<content><classRef key="model.paper" expand="${expand}"/></content>`);
    const gone = '<elementSpec ident="map" mode="delete"/>';
    expect(definition('box', gone)).toContain('<optional><ref name="page"/></optional>');
    expect(definition('box', `${gone}${content('sequence')}`)).toBe('<element name="box"><notAllowed/></element>');
  });
});

describe('content models', () => {
  const content = (model: string): string => definition('mark', change('mark', `<content>${model}</content>`)).replace(/^<element name="mark">|<\/element>$/gu, '');

  test.each([
    ['sequence', '<ref name="page"/><ref name="map"/>'],
    ['sequenceOptional', '<optional><ref name="page"/></optional><optional><ref name="map"/></optional>'],
    ['sequenceRepeatable', '<oneOrMore><ref name="page"/></oneOrMore><oneOrMore><ref name="map"/></oneOrMore>'],
    ['sequenceOptionalRepeatable', '<zeroOrMore><ref name="page"/></zeroOrMore><zeroOrMore><ref name="map"/></zeroOrMore>']
  ])('a class expanded as %s', (expand, expected) => {
    expect(content(`<classRef key="model.paper" expand="${expand}"/>`)).toBe(expected);
  });

  test('a class with some of its members', () => {
    expect(content('<classRef key="model.part" include="page book"/>')).toBe('<choice><ref name="page"/><ref name="book"/></choice>');
    expect(content('<classRef key="model.part" except="page book box"/>')).toBe('<ref name="map"/>');
  });

  test.each([
    ['minOccurs="0"', '<optional><ref name="page"/></optional>'],
    ['minOccurs="0" maxOccurs="unbounded"', '<zeroOrMore><ref name="page"/></zeroOrMore>'],
    ['maxOccurs="unbounded"', '<oneOrMore><ref name="page"/></oneOrMore>'],
    ['minOccurs="2" maxOccurs="unbounded"', '<ref name="page"/><ref name="page"/><zeroOrMore><ref name="page"/></zeroOrMore>'],
    ['minOccurs="1" maxOccurs="2"', '<ref name="page"/><optional><ref name="page"/></optional>'],
    ['minOccurs="0" maxOccurs="0"', '<empty/>']
  ])('an element with %s', (occurs, expected) => {
    expect(content(`<elementRef key="page" ${occurs}/>`)).toBe(expected);
  });

  test('repetitions of a repetition are one', () => {
    expect(content('<alternate minOccurs="0" maxOccurs="unbounded"><elementRef key="page" minOccurs="0"/></alternate>')).toBe('<zeroOrMore><ref name="page"/></zeroOrMore>');
  });

  test('a datatype with a restriction', () => {
    expect(content('<dataRef name="string" restriction=".+"/>')).toBe('<data type="string"><param name="pattern">.+</param></data>');
    expect(content('<dataRef key="data.word" restriction="[a-z]+"/>')).toBe('<data type="token"><param name="pattern">\\S+</param><param name="pattern">[a-z]+</param></data>');
    expect(content('<dataRef name="double"><dataFacet name="minInclusive" value="0"/></dataRef>')).toBe('<data type="double"><param name="minInclusive">0</param></data>');
  });

  test('values in place of text', () => {
    expect(content('<valList type="closed"><valItem ident="a"/><valItem ident="b"/></valList>')).toBe('<choice><value>a</value><value>b</value></choice>');
  });

  test('any element but those of a namespace', () => {
    expect(content('<anyElement except="https://example.org/ns"/>')).toMatch(/^<ref name="any-element-[\w.-]+"\/>$/u);
    expect(compile(change('mark', '<content><anyElement except="https://example.org/ns"/></content>')).rng).toContain('<nsName ns="https://example.org/ns"/>');
  });
});

describe('attributes', () => {
  const own = (def: string): string => definition('book', change('book', attribute(def)));

  test('an inherited attribute is changed for one element only', () => {
    const changes = change('page', attribute('<attDef ident="seen" mode="change" usage="req"/>'));
    expect(definition('page', changes)).toContain('<attribute name="seen"><data type="date"/></attribute><ref name="att.all.attribute.xmlid"/>');
    expect(definition('shelf', changes)).toContain('<ref name="att.all.attributes"/>');
  });

  test('an inherited attribute is deleted for one element only', () => {
    const changes = change('page', attribute('<attDef ident="seen" mode="delete"/>'));
    expect(definition('page', changes)).toBe('<element name="page"><ref name="macro.words"/><ref name="att.all.attribute.xmlid"/><ref name="att.all.attribute.size"/></element>');
    expect(definition('att.all.attributes', changes)).toContain('att.seen.attribute.seen');
  });

  test('an inherited attribute is replaced, with nothing left of the old one', () => {
    expect(own('<attDef ident="seen" mode="replace"><datatype><dataRef name="gYear"/></datatype></attDef>')).toContain('<optional><attribute name="seen"><data type="gYear"/></attribute></optional>');
  });

  test('one is added', () => {
    expect(own('<attDef ident="shelfmark" mode="add" usage="req"><datatype><dataRef key="data.word"/></datatype></attDef>')).toContain(
      '<attribute name="shelfmark"><ref name="data.word"/></attribute>'
    );
  });

  test('a change of the class holds for all its members', () => {
    const changes = '<classSpec ident="att.seen" type="atts" mode="change"><attList><attDef ident="seen" mode="delete"/></attList></classSpec>';
    expect(compile(changes).rng).not.toContain('"seen"');
  });

  test('a deleted class is gone from all its members', () => {
    expect(compile('<classSpec ident="att.seen" type="atts" mode="delete"/>').rng).not.toContain('"seen"');
  });

  test('a closed list excludes, a half-open one suggests, an open one says nothing', () => {
    const list = (type: string): string => own(`<attDef ident="size" mode="change"><valList type="${type}" mode="replace"><valItem ident="octavo"/></valList></attDef>`);
    expect(list('closed')).toContain('<list><oneOrMore><value>octavo</value></oneOrMore></list>');
    expect(list('semi')).toContain('<choice><value>octavo</value><ref name="data.word"/></choice>');
    expect(list('open')).toContain('<list><oneOrMore><ref name="data.word"/></oneOrMore></list>');
  });

  test('single values are added to a list and taken from it', () => {
    const made = own('<attDef ident="size" mode="change"><valList type="closed" mode="change"><valItem ident="small" mode="delete"/><valItem ident="tiny" mode="add"/></valList></attDef>');
    expect(made).toContain('<choice><value>large</value><value>tiny</value></choice>');
  });

  test('a choice of attributes stays one when one of them is changed', () => {
    const changes = change('box', attribute('<attDef ident="lid" mode="change" usage="req"/>'));
    expect(definition('box', '')).toContain('<optional><choice><attribute name="lid"><text/></attribute><attribute name="lock"><text/></attribute></choice></optional>');
    expect(definition('box', changes)).toContain('<choice><attribute name="lid"><text/></attribute><attribute name="lock"><text/></attribute></choice>');
  });

  test('attributes are added beside a choice, and a choice beside others', () => {
    const added = (org: string): string => change('box', `<attList org="${org}"><attDef ident="a" mode="add"/><attDef ident="b" mode="add"/></attList>`);
    const [a, b] = ['a', 'b'].map((name) => `<attribute name="${name}"><text/></attribute>`);
    expect(definition('box', added('group'))).toContain(`</choice></optional><optional>${a}</optional><optional>${b}</optional>`);
    expect(definition('box', added('choice'))).toContain(`</choice></optional><optional><choice>${a}${b}</choice></optional>`);
  });

  test('an attribute is borrowed from a class', () => {
    expect(definition('map', '')).toContain('<ref name="att.seen.attribute.seen"/>');
    expect(definition('map', change('map', attribute('<attDef ident="seen" mode="delete"/>')))).not.toContain('seen');
  });
});

describe('classes of an element', () => {
  test('one is added and one taken away', () => {
    const changes = change('mark', '<classes mode="change"><memberOf key="att.seen" mode="add"/><memberOf key="model.part"/></classes>');
    expect(definition('mark', changes)).toBe('<element name="mark"><ref name="att.seen.attribute.seen"/></element>');
    expect(definition('model.part', changes)).toContain('<ref name="mark"/>');
    const fewer = change('page', '<classes mode="change"><memberOf key="att.all" mode="delete"/></classes>');
    expect(definition('page', fewer)).not.toContain('att.');
  });
});

describe('constraints', () => {
  const constraint = (test: string): string => `<constraintSpec ident="one" scheme="schematron"><constraint>${test}</constraint></constraintSpec>`;
  const report = '<sch:report test="b">Unexpected b</sch:report>';

  test('without a rule get one for their element, class or attribute', () => {
    expect(compile(change('page', constraint(report))).sch).toContain('<rule context="tei:page">');
    expect(compile(`<classSpec ident="att.seen" type="atts" mode="change">${constraint(report)}</classSpec>`).sch).toContain('<rule context="tei:shelf | tei:book | tei:box | tei:page">');
    expect(compile(change('page', attribute(`<attDef ident="seen" mode="change">${constraint(report)}</attDef>`))).sch).toContain('<rule context="tei:page/@seen">');
  });

  test('with two rules become two patterns', () => {
    const {sch} = compile(constraint(`<sch:rule context="x">${report}</sch:rule><sch:rule context="y">${report}</sch:rule>`));
    expect([...sch.matchAll(/<pattern id="([^"]+)"/gu)].map((found) => found[1])).toEqual(['test.one', 'test.one-2', 'map.namespaces']);
  });

  test('bring their prefixes', () => {
    expect(compile(constraint(`<sch:ns prefix="x" uri="https://example.org/x"/><sch:rule context="x:y">${report}</sch:rule>`)).sch).toContain('<ns prefix="x" uri="https://example.org/x"/>');
  });

  test('of the specifications are named and left out', () => {
    expect(compile('').sch).toContain('att.seen/not-copied');
    expect(compile('').sch).not.toContain('<rule context="tei:*[@seen]">');
  });
});

describe('what cannot be done is an error of one line', () => {
  test.each([
    ['Cannot find module cellar, expected one of those of TEI', '<moduleRef key="cellar"/>'],
    ['Cannot find bok in module shelf', '<moduleRef key="shelf" include="bok"/>'],
    ['Cannot read specGrpRef in schemaSpec, expected moduleRef, a specification or constraintSpec', '<moduleRef key="shelf"/><specGrpRef target="#a"/>'],
    ['Cannot change attic, expected it in a module that the schema takes in', `<moduleRef key="shelf"/>${change('attic', '')}`],
    ['Cannot add page, expected mode="change" or "replace" for what TEI has', '<moduleRef key="shelf"/><elementSpec ident="page"><content/></elementSpec>'],
    ['Cannot change altIdent of page, expected attList, classes, constraintSpec or content', `<moduleRef key="shelf"/>${change('page', '<altIdent>leaf</altIdent>')}`],
    ['Cannot change @colour of page, expected an attribute that it has', `<moduleRef key="shelf"/>${change('page', attribute('<attDef ident="colour" mode="change"/>'))}`],
    ['Cannot delete @colour of page, expected an attribute that it has', `<moduleRef key="shelf"/>${change('page', attribute('<attDef ident="colour" mode="delete"/>'))}`],
    ['Cannot refer to pge, expected the name of a specification', `<moduleRef key="shelf"/>${change('page', '<content><elementRef key="pge"/></content>')}`],
    ['Cannot start with shelf, expected an element that the schema keeps', '<moduleRef key="attic"/>']
  ])('%s', (message, parts) => {
    expect(() => compile('', parts)).toThrow(message);
  });

  test('a test that only XSLT understands', () => {
    const constraint = '<constraintSpec ident="one" scheme="schematron"><constraint><sch:report test="current()/b">Unexpected b</sch:report></constraint></constraintSpec>';
    expect(() => compile(change('page', constraint))).toThrow('Cannot use current() in constraint one, expected a variable made by let');
  });

  test('XML that is not well-formed, with line and column', () => {
    expect(() => compileOdd('<schemaSpec', p5)).toThrow(/^Cannot read the ODD: \d+:\d+: /u);
    expect(() => compileOdd('<TEI/>', p5)).toThrow('Cannot find a schemaSpec in the ODD');
  });
});
