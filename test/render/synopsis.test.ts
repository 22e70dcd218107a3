/** The witnesses side by side: each as it reads, what differs marked. */
import {expect, test} from 'vitest';
import {readModel} from '../../src/render/model.js';
import {readSynopsis} from '../../src/render/synopsis.js';
import {parseXml} from '../../src/tei/parse.js';

function rows(body: string, witnesses = ['A', 'B', 'C']): string[][] {
  const list = witnesses.map((siglum) => `<witness xml:id="${siglum}">${siglum}</witness>`).join('');
  const root = parseXml(
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Well</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><listWit>${list}</listWit></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`
  );
  return readSynopsis(readModel(root)).map(({key, cells}) => [key, ...cells.map(({html}) => html)]);
}

test('each witness has a column, and what it reads otherwise is marked', () => {
  expect(rows('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg><rdg wit="#C"/></app> of oak &amp; ash</p>')).toEqual([
    ['1', 'a lid of oak &amp; ash', 'a <mark>lad</mark> of oak &amp; ash', 'a <span class="omission" role="note" aria-label="omitted">∅</span> of oak &amp; ash']
  ]);
});

test('what is added stands where it belongs', () => {
  expect(rows('<p n="1">a lid<app><lem wit="#A"/><rdg wit="#B">of oak</rdg><rdg wit="#C">, shut</rdg></app></p>')).toEqual([['1', 'a lid', 'a lid <mark>of oak</mark>', 'a lid<mark>, shut</mark>']]);
});

test('of entries within each other the outer one holds for who reads otherwise there', () => {
  expect(rows('<p n="1"><app><lem wit="#A #B">a <app><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app></lem><rdg wit="#C">nothing</rdg></app> here</p>')).toEqual([
    ['1', 'a lid here', 'a <mark>lad</mark> here', '<mark>nothing</mark> here']
  ]);
});

test('verse keeps its lines, and a text without witnesses has no columns', () => {
  expect(rows('<lg n="1"><l>one</l><l>two</l></lg>', ['A', 'B'])).toEqual([['1', 'one<br>two', 'one<br>two']]);
  expect(rows('<p n="1">one</p>', [])).toEqual([]);
});

test('a witness shows nothing before it begins, where it is torn, and after it has ended', () => {
  const gap = '<span class="omission" role="note" aria-label="gap">[…]</span>';
  const body =
    '<p n="1">one <app><lem wit="#A">two</lem><rdg wit="#B"><witStart/>two</rdg><rdg wit="#C">too<lacunaStart/></rdg></app> three <app><lem wit="#A #B">four</lem><rdg wit="#C"><lacunaEnd/>for</rdg></app> five</p>' +
    '<p n="2">six <app><lem wit="#A #C">seven</lem><rdg wit="#B">seven<witEnd/></rdg></app></p><p n="3">eight</p>';
  expect(rows(body).map(([, , b, c]) => [b, c])).toEqual([
    [`${gap}two three four five`, `one <mark>too</mark>${gap}<mark>for</mark> five`],
    ['six seven', 'six seven'],
    [gap, 'eight']
  ]);
});

test('a witness that has ended may have notes', () => {
  const body = '<p n="1">one<note n="1">a lid</note> <app><lem wit="#A #B">two</lem><rdg wit="#C">two<witEnd/></rdg></app></p><p n="2">three</p>';
  expect(rows(body).map(([key, , , c]) => [key, c])).toEqual([
    ['1', 'one[1] two'],
    ['2', '<span class="omission" role="note" aria-label="gap">[…]</span>'],
    ['n. 1', 'a lid']
  ]);
});

test('of two hands the one of the lemma is read', () => {
  expect(rows('<p n="1">a <app><lem wit="#A" hand="#m2">lid</lem><rdg wit="#A" hand="#m1">lad</rdg><rdg wit="#B #C">lod</rdg></app></p>')).toEqual([
    ['1', 'a lid', 'a <mark>lod</mark>', 'a <mark>lod</mark>']
  ]);
});
