import {describe, expect, test} from 'vitest';
import {easeSchema, unwrapGroups} from '../../src/validate/second/schema.js';
import {editionSchema} from './edition-schema.js';
import {letters, mutants, spoil} from './mutants.js';
import {wrap} from './wrap.js';

// Workers run what is compiled.
const {startSecond} = (await import(new URL('../../lib/validate/second.js', import.meta.url).href)) as typeof import('../../src/validate/second.js');

/** A grammar that libxml2 before 2.15 never compiles: a group of one child, through which an element holds itself, before a reference to attributes. */
const endless = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="a"/></start>
<define name="a"><element name="a"><group><choice><text/><zeroOrMore><choice><ref name="a"/><ref name="b"/></choice></zeroOrMore></choice></group><ref name="more"/></element></define>
<define name="b"><element name="b"><text/></element></define><define name="more"><optional><attribute name="n"/></optional></define></grammar>`;

describe('verdicts of libxml2', () => {
  test('come for all files from one call, by name', async () => {
    const files = [
      {name: 'a/good.xml', text: letters},
      {name: 'b c.xml', text: spoil(mutants[0] ?? ['', '', ''])},
      {name: '--noout', text: letters}
    ];
    const {verdicts} = await startSecond().begin(files, easeSchema(editionSchema.text)).result(60_000);
    expect([...verdicts]).toEqual([
      ['a/good.xml', 'valid'],
      ['b c.xml', 'invalid'],
      ['--noout', 'valid']
    ]);
  });

  test.each([
    ['eased', easeSchema],
    ['only unwrapped', unwrapGroups]
  ])('are those of our own engine on every mutant, with the schema %s', async (_, form) => {
    const files = mutants.filter(([title]) => title !== 'an identifier given twice').map((mutant) => ({name: mutant[0], text: spoil(mutant)}));
    const {verdicts} = await startSecond().begin(files, form(editionSchema.text)).result(60_000);
    expect(files.filter(({name}) => verdicts.get(name) !== 'invalid')).toEqual([]);
  });

  test('are not waited for beyond the limit', async () => {
    const {verdicts, missing} = await startSecond()
      .begin([{name: 'a', text: letters}], unwrapGroups(editionSchema.text))
      .result(1);
    expect([verdicts.size, missing]).toEqual([0, 'timeout']);
  });

  test('come for a schema that would hang, because groups of one child are unwrapped', async () => {
    const {verdicts} = await startSecond()
      .begin([{name: 'a', text: '<a n="1"><b>x</b></a>'}], unwrapGroups(endless))
      .result(60_000);
    expect(verdicts.get('a')).toBe('valid');
  });

  test('come for a file with entities and another encoding', async () => {
    const text = letters.replace(/^<\?xml.*\n/u, '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE TEI [<!ENTITY b "a <hi>boat</hi>">]>\n').replace('tower stands', '&b; stands');
    const {verdicts} = await startSecond()
      .begin([{name: 'a', text}], editionSchema.text)
      .result(60_000);
    expect(verdicts.get('a')).toBe('valid');
  });

  test('do not come for a file that is no XML, and come for the others', async () => {
    const {verdicts, missing} = await startSecond()
      .begin(
        [
          {name: 'a', text: '<a>'},
          {name: 'b', text: wrap('x')}
        ],
        editionSchema.text
      )
      .result(60_000);
    expect([[...verdicts.keys()], missing]).toEqual([['b'], 'failed']);
  });

  test('do not come where the schema is none', async () => {
    const {verdicts, missing} = await startSecond()
      .begin([{name: 'a', text: '<a/>'}], '<grammar/>')
      .result(60_000);
    expect([verdicts.size, missing]).toEqual([0, 'failed']);
  });
});

describe('groups of one child', () => {
  test.each([
    ['<group><ref name="a"/></group>', '<ref name="a"/>'],
    ['<group><group><ref name="a"/></group></group>', '<ref name="a"/>'],
    ['<group><ref name="a"/><ref name="b"/></group>', '<group><ref name="a"/><ref name="b"/></group>'],
    ['<rng:group><a:documentation>x</a:documentation><rng:text/></rng:group>', '<a:documentation>x</a:documentation><rng:text/>'],
    ['<group><!-- <ref name="b"/> --><ref name="a"/></group>', '<!-- <ref name="b"/> --><ref name="a"/>'],
    ['<group ns="x"><element name="a"/></group>', '<group ns="x"><element name="a"/></group>'],
    ['<group></group>', '<group></group>']
  ])('%s', (schema, expected) => {
    expect(unwrapGroups(schema)).toBe(expected);
  });
});

describe('mixed content written as a choice', () => {
  const grammar = (content: string): string =>
    `<grammar><start><ref name="a"/></start><define name="a"><element name="a">${content}</element></define><define name="words"><choice><ref name="a"/><text/></choice></define></grammar>`;

  test.each([
    ['<zeroOrMore><choice><text/><ref name="a"/></choice></zeroOrMore>', '<mixed><zeroOrMore><choice><ref name="a"/></choice></zeroOrMore></mixed>'],
    ['<oneOrMore><choice><ref name="a"/><text></text></choice></oneOrMore>', '<mixed><zeroOrMore><choice><ref name="a"/></choice></zeroOrMore></mixed>'],
    ['<zeroOrMore><choice><text/><element name="b"><text/></element></choice></zeroOrMore>', '<mixed><zeroOrMore><choice><element name="b"><text/></element></choice></zeroOrMore></mixed>']
  ])('%s is interleaved', (content, expected) => {
    expect(easeSchema(grammar(content))).toBe(grammar(expected));
  });

  test.each([
    ['text alone', '<zeroOrMore><choice><text/></choice></zeroOrMore>'],
    ['text on both sides', '<zeroOrMore><choice><text/><ref name="words"/></choice></zeroOrMore>'],
    ['data beside it', '<zeroOrMore><choice><text/><data type="token"/></choice></zeroOrMore>'],
    ['no repetition', '<choice><text/><ref name="a"/></choice>'],
    ['more than the choice', '<zeroOrMore><choice><text/><ref name="a"/></choice><ref name="a"/></zeroOrMore>'],
    ['an annotation that looks like it', '<doc:zeroOrMore><choice><text/><ref name="a"/></choice></doc:zeroOrMore><empty/>']
  ])('%s stays', (_, content) => {
    expect(easeSchema(grammar(content))).toBe(grammar(content));
  });
});
