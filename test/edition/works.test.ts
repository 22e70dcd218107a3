import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createWorkList, mergeWorks, readWorks, resolveWork, writeWorks} from '../../src/edition/works.js';
import {parseXml} from '../../src/tei/parse.js';
import type {WorkFound} from '../../src/tree.js';

function work(more: Partial<WorkFound> = {}): WorkFound {
  return {
    id: 'lowe-lids',
    authors: [{surname: 'Lowe', forename: 'Harriet'}],
    editors: [],
    translators: [],
    title: 'On Lids',
    level: 'm',
    pubPlace: 'London',
    publisher: 'Lantern & Marlow',
    date: '1881',
    count: 1,
    ...more
  };
}

describe('the list of works', () => {
  test('is read as it was written', () => {
    const works = [
      work({container: {title: 'Journal of Lids', level: 'j'}, level: 'a', volume: '12', issue: '3', editors: [{surname: 'Fenn', forename: 'T.'}]}),
      work({id: 'fenn-rope', authors: [], translators: [{surname: 'van Hill', forename: 'Anna'}], title: 'Rope <&>', edition: '2nd ed.', date: '1960/1962'})
    ];
    const read = readWorks(parseXml(writeWorks(works, {})));
    expect(read).toEqual([works[1], works[0]].map((one) => ({...one, count: 0})));
  });

  test('keeps to the letter what an editor wrote, and gains what it lacks', () => {
    const edited = writeWorks([work()], {}).replace('<pubPlace>London</pubPlace>', '<pubPlace>Skelby</pubPlace> <!-- not London -->').replace('</bibl>', '<idno type="ISBN">1</idno></bibl>');
    const merged = mergeWorks(parseXml(edited), [work({pubPlace: 'Paris'}), work({id: 'zeal', title: 'Zeal'})]);
    expect(merged.startsWith(edited.slice(0, edited.indexOf('</listBibl>')))).toBe(true);
    expect(readWorks(parseXml(merged)).map(({id}) => id)).toEqual(['lowe-lids', 'zeal']);
    expect(mergeWorks(parseXml(merged), [work()])).toBe(merged);
  });

  test('finds a work again that an editor has given another identifier', () => {
    const list = createWorkList(readWorks(parseXml(writeWorks([work({id: 'the-lids'})], {}))));
    expect(resolveWork(work({title: 'On lids'}), list)).toBe('the-lids');
  });

  test('finds a work again whose title an editor has corrected, by what its references pointed to', () => {
    const list = createWorkList(readWorks(parseXml(writeWorks([work({title: 'On Lids and Wells'})], {}))));
    expect(resolveWork(work({id: 'lowe-wells', title: 'On Wells'}), list, 'lowe-lids')).toBe('lowe-lids');
    expect(resolveWork(work({id: 'lowe-wells', title: 'On Wells'}), list)).toBe('lowe-lids');
    expect(resolveWork(work({id: 'lowe-ropes', title: 'On Ropes'}), list, 'gone')).toBe('lowe-ropes');
  });

  test('knows a work by another title that an editor has added', () => {
    const edited = writeWorks([work()], {}).replace('</title>\n<pubPlace>', '</title>\n<title type="alt">Of Lids</title>\n<pubPlace>');
    expect(resolveWork(work({id: 'lowe-of-lids', title: 'Of Lids'}), createWorkList(readWorks(parseXml(edited))))).toBe('lowe-lids');
  });

  test('gives another work another identifier', () => {
    const list = createWorkList([work()]);
    expect(resolveWork(work({authors: [{surname: 'Löwe', forename: 'Otto'}], title: 'Lids!'}), list)).toBe('lowe-lids-2');
    expect(resolveWork(work({authors: [{surname: 'Löwe', forename: 'Otto'}], title: 'Lids!'}), list)).toBe('lowe-lids-2');
  });

  test('holds any title', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', minLength: 1}).filter((title) => /^\S(?:.*\S)?$/u.test(title) && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|\s\s|[^\S ]/u.test(title)),
        (title) => {
          expect(readWorks(parseXml(writeWorks([work({title})], {})))[0]?.title).toBe(title);
        }
      )
    );
  });
});
