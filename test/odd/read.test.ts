import {expect, test} from 'vitest';
import {readXml} from '../../src/odd/read.js';
import {writeXml} from '../../src/odd/write.js';

test('names do not depend on prefixes', () => {
  const xml = '<t:p xmlns:t="http://www.tei-c.org/ns/1.0" n="1"><r:rule xmlns:r="http://purl.oclc.org/dsdl/schematron"/><p xmlns="https://example.org/x"/></t:p>';
  const p = readXml(xml, 'a test');
  expect([p.name, p.attributes, p.children.map((child) => typeof child === 'object' && child.name)]).toEqual(['p', {n: '1'}, ['sch:rule', '{https://example.org/x}p']]);
});

test('prose is left behind with all that it holds', () => {
  const xml = '<a xmlns="http://www.tei-c.org/ns/1.0">x<remarks><p>y</p></remarks><exemplum><a>z</a></exemplum><b/></a>';
  expect(readXml(xml, 'a test').children).toEqual(['x', {name: 'b', attributes: {}, children: []}]);
});

test('CDATA and references are text', () => {
  expect(readXml('<a xmlns="http://www.tei-c.org/ns/1.0"><![CDATA[<]]>&amp;&#x2019;</a>', 'a test').children.join('')).toBe('<&’');
});

test('what is written can be read again', () => {
  const tree = {
    name: 'a',
    attributes: {x: '"<&>\n'},
    children: [
      {name: 'b', attributes: {}, children: ['1 < 2 ', {name: 'c', attributes: {}, children: []}]},
      {name: 'd', attributes: {}, children: []}
    ]
  };
  const xml = writeXml(tree);
  expect(xml).toBe('<a x="&quot;&lt;&amp;&gt;&#10;">\n  <b>1 &lt; 2 <c/></b>\n  <d/>\n</a>\n');
  expect(readXml(xml, 'a test').attributes).toEqual(tree.attributes);
});
