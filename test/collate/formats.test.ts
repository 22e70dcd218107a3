import {expect, test} from 'vitest';
import {collate} from '../../src/collate/collate.js';
import {writeCsv} from '../../src/collate/formats/csv.js';
import {writeJson} from '../../src/collate/formats/json.js';
import {witnessId} from '../../src/witness-id.js';

const witnesses = [
  {siglum: 'A', text: 'The lamp, "lit"'},
  {siglum: 'B 2', text: 'The old lamp "lit"\n'}
];

test('JSON has the witnesses and the table, a cell being a list of tokens', () => {
  const json = JSON.parse(writeJson(collate(witnesses))) as Record<string, unknown>;
  expect(json['witnesses']).toEqual(['A', 'B 2']);
  expect(json['base']).toBe('A');
  expect((json['table'] as unknown[]).slice(0, 3)).toEqual([
    [[{t: 'The ', n: 'the'}], [{t: 'The ', n: 'the'}]],
    [[], [{t: 'old ', n: 'old'}]],
    [[{t: 'lamp', n: 'lamp'}], [{t: 'lamp ', n: 'lamp'}]]
  ]);
  expect(json['types']).toEqual([null, 'substantive', null, 'punctuation', null, null, null]);
  expect(json['transpositions']).toEqual([]);
});

test('CSV has one row a column, quoted where it must be', () => {
  expect(writeCsv(collate(witnesses))).toBe('A,B 2\r\n"The ","The "\r\n,"old "\r\nlamp,"lamp "\r\n", ",\r\n"""",""""\r\nlit,lit\r\n"""","""\n"\r\n');
});

test('a siglum twice, or a base that is not there, is refused', () => {
  expect(() =>
    collate([
      {siglum: 'A', text: ''},
      {siglum: 'A', text: ''}
    ])
  ).toThrow('Expected different sigla, got `A` twice');
  expect(() => collate(witnesses, {base: 'C'})).toThrow('Expected the siglum of a witness as base, got `C`');
});

test('a siglum of any signs becomes an identifier, and no two become one', () => {
  expect(['A', '1880', 'my text', 'my_text', 'B*', 'é'].map(witnessId)).toEqual(['wit-A', 'wit-1880', 'wit-my_20_text', 'wit-my_5f_text', 'wit-B_2a_', 'wit-é']);
});
