/** Keys of the lines, and pages of plain text. */
import {describe, expect, test} from 'vitest';
import {usualWording} from '../../src/render/apparatus/conventions.js';
import {wordEntry} from '../../src/render/apparatus/word-entry.js';
import {readModel, type Model} from '../../src/render/model.js';
import {writePagedText} from '../../src/render/paged-text.js';
import {writeReadingText} from '../../src/render/reading-text.js';
import {usualSetting, type Setting} from '../../src/render/set-text.js';
import {parseXml} from '../../src/tei/parse.js';

const sic = (word: string): string => `<choice><sic>${word}x</sic><corr>${word}</corr></choice>`;

function model(body: string, setting: Partial<Setting> = {}): Model {
  const root = parseXml(
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Well</title><respStmt xml:id="stephanus"><resp>encoded</resp><name>Stephanus</name></respStmt></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`
  );
  return readModel(root, {...usualSetting, ...setting});
}

const keys = (body: string, setting?: Partial<Setting>): string[] => model(body, setting).entries.map(({key, lemma}) => `${key} ${lemma}`);

describe('keys', () => {
  const long = 'and so the water rose again in the old well behind the house by the road';
  const body = `<div><p n="1">${long} ${sic('one')}</p><p n="2">${long} ${sic('two')}</p></div><div><p n="3">${long} ${sic('three')}</p></div>`;

  test('count lines in the paragraph, in the division, or all through', () => {
    expect(keys(body)).toEqual(['1.2 one', '2.2 two', '3.2 three']);
    expect(keys(body, {keys: 'section'})).toEqual(['1.2 one', '1.4 two', '2.2 three']);
    expect(keys(body, {keys: 'continuous'})).toEqual(['2 one', '4 two', '6 three']);
  });

  test('count the lines of the print on its pages', () => {
    const print = `<pb n="7"/><p n="1"><lb/>the first<lb/>line and ${sic('one')}<lb/>more</p><p n="2"><lb/>of it<pb n="8"/><lb/>and so ${sic('two')} with<lb/>the well-<lb break="no"/>head ${sic('three')}</p>`;
    const setting = {keys: 'page', lines: 'source'} as const;
    expect(keys(print, setting)).toEqual(['7.2 one', '8.1 two', '8.3 three']);
    const {facts, set} = model(print, setting);
    expect(writeReadingText(facts, set, []).split('\n').slice(5)).toEqual([
      '  7.1  the first',
      '       line and one',
      '       more',
      '',
      '       of it',
      '  8.1  and so two with',
      '       the well-head',
      '       three',
      ''
    ]);
  });

  test('begin a page with the verse that comes after its break', () => {
    const verse = `<pb n="7"/><lg n="1"><l>one</l><pb n="8"/><l>and ${sic('two')}</l></lg>`;
    expect(keys(verse, {keys: 'page'})).toEqual(['8.1 two']);
  });

  test('count paragraphs where the encoding has no numbers', () => {
    expect(keys(`<head>Of ${sic('wells')}</head><p>A ${sic('lid')}.</p><p>A ${sic('rope')}.</p>`)).toEqual(['1 tit. wells', '1.1 lid', '2.1 rope']);
  });

  test('count verses as verse, also where one is too long for its line', () => {
    const verse = `<lg n="1"><l>${long} and ever</l><l>and ${sic('two')}</l></lg>`;
    expect(keys(verse, {measure: 50})).toEqual(['1.2 two']);
    expect(keys(verse, {measure: 50, keys: 'continuous'})).toEqual(['2 two']);
  });
});

describe('pages', () => {
  const paragraphs = Array.from(
    {length: 12},
    (_, at) => `<p n="${at + 1}">The ${sic(`word${at + 1}`)} was cut<note n="*">Note ${at + 1}, on ${sic('it')}.</note> and so it stood for a year and a day by the road to the old well.</p>`
  ).join('');
  const whole = model(paragraphs);
  const pages = writePagedText(whole, usualWording, 20).split('\f');

  test('hold no more lines than they may', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  });

  test('have every entry and every note once, on the page of its line', () => {
    const all = pages.join('\n').replace(/\s+/gu, ' ');
    for (const entry of whole.entries) expect(all.split(`${entry.key} ${wordEntry(entry, usualWording)}`)).toHaveLength(2);
    for (const page of pages) {
      const numbers = [...page.matchAll(/\bword(\d+) was/gu)].map(([, number]) => number);
      expect([...page.matchAll(/\] Note (\d+),/gu)].map(([, number]) => number)).toEqual(numbers);
      expect([...page.matchAll(/word(\d+)\]\s+steph/gu)].map(([, number]) => number)).toEqual(numbers);
    }
  });

  test('one line with more at its foot than a page holds makes a longer page, and loses nothing', () => {
    const many = `<p n="1">${Array.from({length: 20}, (_, at) => `${sic(`w${at}`)}`).join(' ')}</p>`;
    const short = writePagedText(model(many), usualWording, 10).replace(/\s+/gu, ' ');
    for (let at = 0; at < 20; at++) expect(short).toContain(`w${at}] steph.; w${at}x`);
  });
});
