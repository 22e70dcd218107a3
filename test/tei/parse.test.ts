import type {Element, Root} from 'xast';
import {describe, expect, test} from 'vitest';
import {parseXml, XmlError} from '../../src/tei/parse.js';

function rootOf(xml: string): Element {
  const found = parseXml(xml).children.find((child): child is Element => child.type === 'element');
  if (!found) throw new Error('Expected a root element');
  return found;
}

function textOf(node: Root | Element): string {
  return node.children.map((child) => (child.type === 'element' ? textOf(child) : child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');
}

/** The fault, as `line:column message`. */
function faultOf(xml: string): string {
  try {
    parseXml(xml);
    return '';
  } catch (error) {
    if (error instanceof XmlError) return `${error.line}:${error.column} ${error.message}`;
    throw error;
  }
}

describe('reading', () => {
  test('white space, order and numbers are kept', () => {
    expect(rootOf('<p> a <hi>007</hi> 1.0 <hi/>b</p>').children.map((child) => (child.type === 'text' ? child.value : textOf(child as Element)))).toEqual([' a ', '007', ' 1.0 ', '', 'b']); // the others are elements
  });

  test('comments, instructions and CDATA keep their text', () => {
    expect(rootOf('<p><!-- a -- ><b/> --></p>'.replace('-- >', '- >')).children).toMatchObject([{type: 'comment', value: ' a - ><b/> '}]);
    expect(rootOf('<p><?target some > text?></p>').children).toMatchObject([{type: 'instruction', name: 'target', value: 'some > text'}]);
    expect(rootOf('<p><![CDATA[<a> &amp; ]]></p>').children).toMatchObject([{type: 'cdata', value: '<a> &amp; '}]);
  });

  test('references are read once', () => {
    expect(textOf(rootOf('<p>&lt;&amp;lt;&#x1D504;&#228;&quot;&apos;</p>'))).toBe('<&lt;𝔄ä"\'');
  });

  test('white space in an attribute is a blank, unless it is written by number', () => {
    expect(rootOf('<p n="a\nb\tc&#10;d"/>').attributes['n']).toBe('a b c\nd');
  });

  test('line ends of Windows are line ends', () => {
    expect(textOf(rootOf('<p>a\r\nb\rc</p>'))).toBe('a\nb\nc');
  });

  test('elements called as members of objects are elements', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'prototype', 'hasOwnProperty']) expect(rootOf(`<${name} n="1"><${name}/>x</${name}>`)).toMatchObject({name, attributes: {n: '1'}, children: [{name}, {value: 'x'}]});
  });

  test('text that speaks of such elements is text', () => {
    expect(textOf(rootOf('<p><![CDATA[<constructor>]]> &lt;toString></p>'))).toBe('<constructor> <toString>');
  });

  test('namespaces and xml:space are attributes like others', () => {
    expect(rootOf('<t:p xmlns:t="u" xml:space="preserve"> </t:p>')).toMatchObject({name: 't:p', attributes: {'xmlns:t': 'u', 'xml:space': 'preserve'}, children: [{value: ' '}]});
  });

  test('elements know where they begin', () => {
    const {children} = rootOf('<p>\n <hi>x</hi><lb\n n="1"/></p>');
    expect(children.flatMap((child) => (child.type === 'element' ? [(child.data as {place?: unknown} | undefined)?.place] : []))).toEqual([{line: 2, column: 2}, {line: 2, column: 12}]);
  });

  test('a byte order mark is left out', () => {
    expect(rootOf('\uFEFF<p/>').name).toBe('p');
  });

  test('ten thousand elements deep is read', () => {
    expect(textOf(rootOf('<p>x</p>'))).toBe('x');
    expect(() => parseXml(`${'<a>'.repeat(10_000)}x${'</a>'.repeat(10_000)}`)).not.toThrow();
  });
});

describe('entities', () => {
  test('internal ones are read in text, in attributes, and in each other', () => {
    expect(rootOf('<!DOCTYPE p [<!ENTITY a "Robert"><!ENTITY b "&a; Estienne">]><p n="&a;">&b;</p>')).toMatchObject({attributes: {n: 'Robert'}, children: [{value: 'Robert Estienne'}]});
  });

  test('CDATA has none', () => {
    expect(textOf(rootOf('<!DOCTYPE p [<!ENTITY a "x">]><p><![CDATA[&a;]]></p>'))).toBe('&a;');
  });

  test.each([
    ['a file of the system', '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>'],
    ['an address', '<!DOCTYPE p [<!ENTITY a PUBLIC "-//x" "http://127.0.0.1/">]><p>&a;</p>'],
    ['a parameter that is a file', '<!DOCTYPE p [<!ENTITY % a SYSTEM "a.ent"> %a;]><p/>']
  ])('%s is refused', (_, xml) => {
    expect(faultOf(xml)).toMatch(/external entity/u);
  });

  test('a bomb is refused, and soon', () => {
    const levels = Array.from({length: 30}, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join('');
    expect(faultOf(`<!DOCTYPE p [<!ENTITY e0 "ha">${levels}]><p>&e30;</p>`)).toMatch(/without bound/u);
  });

  test('one that holds itself is refused', () => {
    expect(faultOf('<!DOCTYPE p [<!ENTITY a "&b;"><!ENTITY b "&a;">]><p>&a;</p>')).not.toBe('');
  });
});

describe('faults', () => {
  test.each([
    ['two roots', '<a/>\n<b/>', /^2:\d+ /u],
    ['a crossed tag', '<a>\n<b><c></b></c></a>', /^2:\d+ .*<c> was opened at 2:4|^2:\d+ /u],
    ['a tag never closed', '<a>\n\n<b>', /^3:\d+ .*(?:unclosed|opened at 3:1)/u],
    ['a control character', '<a>\n&#1;</a>', /^2:/u],
    ['text behind the root', '<a/>\nx', /^2:/u],
    ['an attribute twice', '<a>\n<b c="" c=""/></a>', /^2:/u],
    ['an undeclared prefix', '<a>\n<t:b/></a>', /^2:/u],
    ['nothing', '', /^1:\d+ /u],
    ['an undeclared entity', '<a>\n&mdash;</a>', /^2:/u]
  ])('%s has a place', (_, xml, expected) => {
    expect(faultOf(xml)).toMatch(expected);
  });
});
