import {expect, test} from 'vitest';
import {foldWord, type Normalization} from '../../src/collate/tokens/normalize.js';
import {tokenize} from '../../src/collate/tokens.js';

function forms(text: string, settings: Normalization = {}): string[] {
  return tokenize(text, settings).map(({n}) => n);
}

test('a token keeps the white space that follows, the first also what stands before', () => {
  expect(tokenize(' The king,\n he').map(({t, start, end}) => [t, start, end])).toEqual([
    [' The ', 0, 5],
    ['king', 5, 9],
    [',\n ', 9, 12],
    ['he', 12, 14]
  ]);
});

test('a text of mere white space has one token, an empty one none', () => {
  expect(tokenize(' \n')).toEqual([{t: ' \n', n: '', start: 0, end: 2}]);
  expect(tokenize('')).toEqual([]);
});

test('marks inside a word and inside a number belong to it', () => {
  expect(forms('well-known don’t 3,500.25 l’été')).toEqual(['well-known', "don't", '3,500.25', "l'été"]);
  expect(forms('’tis dogs’ -5 a- b')).toEqual(["'", 'tis', 'dogs', "'", '-', '5', 'a', '-', 'b']);
});

test('a run of one mark is one token', () => {
  expect(forms('wait... what?! -- no')).toEqual(['wait', '…', 'what', '?', '!', '-', 'no']);
});

test('a hyphen at a line end joins what goes on in small letters', () => {
  expect(forms('infor-\nmation Anglo-\nSaxon')).toEqual(['information', 'anglo', '-', 'saxon']);
  expect(forms('infor-\nmation', {whiteSpace: false})).toEqual(['infor', '-', 'mation']);
});

test('each setting takes one difference away', () => {
  expect(forms('Été', {case: false})).toEqual(['Été']);
  expect(forms('Été', {diacritics: true})).toEqual(['ete']);
  expect(forms('œﬁ', {ligatures: false})).toEqual(['œﬁ']);
  expect(forms('ſuæ')).toEqual(['suae']);
  expect(forms('ſu', {longS: false})).toEqual(['ſu']);
  expect(forms('Vpon jt', {uv: true, ij: true})).toEqual(['upon', 'it']);
  expect(forms('“Go,” he', {punctuation: 'word'})).toEqual(['"go,"', 'he']);
  expect(forms('— “Go,” — he', {punctuation: 'ignore'})).toEqual(['-', 'go', 'he']);
  expect(forms('kyng', {user: (form) => form.replace('y', 'i')})).toEqual(['king']);
});

test('forms that Unicode holds for equal are equal', () => {
  expect(forms('e\u0301')).toEqual(forms('\u00e9'));
});

test('a form without spelling', () => {
  expect(foldWord('Ætas')).toBe('aetas');
  expect(foldWord('well-known')).toBe('wellknown');
  expect(foldWord('—')).toBe('-');
});

test('a slip is compared as corrected, whatever words it touches', () => {
  const slips = [
    {start: 4, end: 9, reads: 'modern'},
    {start: 10, end: 14, reads: ''},
    {start: 18, end: 23, reads: 'about'}
  ];
  expect(tokenize('the modem the the b out now', {}, slips).map(({n}) => n)).toEqual(['the', 'modern', 'the', 'about', 'now']);
});
