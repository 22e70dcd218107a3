import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseXml} from '../../src/tei/parse.js';
import {serializeXml} from '../../src/tei/serialize.js';
import {bare, documents} from './trees.js';

describe('writing', () => {
  test('what is written and read again is the same', () => {
    fc.assert(fc.property(documents, (tree) => {
      expect(bare(parseXml(serializeXml(tree)))).toEqual(bare(tree));
    }), {numRuns: 500});
  });

  test('writing twice is writing once', () => {
    fc.assert(fc.property(documents, (tree) => {
      const once = serializeXml(tree);
      expect(serializeXml(parseXml(once))).toBe(once);
    }), {numRuns: 300});
  });

  test('nothing is added in mixed content', () => {
    const xml = '<p>a <hi>b</hi><lb/>c\n  <hi> d </hi>.</p>\n';
    expect(serializeXml(parseXml(xml))).toBe(xml);
  });

  test('the end of a CDATA section in it is written so that it does not end it', () => {
    expect(serializeXml({type: 'root', children: [{type: 'element', name: 'a', attributes: {}, children: [{type: 'cdata', value: 'x]]>y'}]}]})).toBe('<a><![CDATA[x]]]]><![CDATA[>y]]></a>\n');
  });

  test('line ends in attributes are written by number', () => {
    const xml = '<a b="x&#10;y&#9;z&#13;"/>\n';
    expect(serializeXml(parseXml(xml))).toBe(xml);
  });

  test('a document type stands where it stood, with its entities', () => {
    const xml = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY s "Stephanus">]>\n<a/>\n';
    expect(serializeXml(parseXml(xml))).toBe(xml);
  });

  test('ten thousand elements deep is written', () => {
    const xml = `${'<a>'.repeat(10_000)}x${'</a>'.repeat(10_000)}\n`;
    expect(serializeXml(parseXml(xml))).toBe(xml);
  });
});
