import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {readPersonTable, TableError, writePersonTable, type PersonRow} from '../../src/export/person-table.js';
import {stephanus} from '../support/cli.js';
import {makeFolder, read, write} from '../support/folders.js';

const text = `The Wells

The lid was mended by Harriet Lowe, and the rope by Tobias Fenn. Lowe was paid.1 The well was dry.2

Notes

1. Harriet Lowe, A Walk Round the Walls, 2nd ed. (London: Lantern Press, 1881), p. 12.

2. Tobias Fenn, “On Rope,” Journal of Ropes 12, no. 3 (1899): 34–56.
`;

async function makeEdition(): Promise<string> {
  const folder = makeFolder({'wells.txt': text});
  await stephanus(folder, ['encode', 'wells.txt', '--quiet']);
  return folder;
}

describe('stephanus persons', () => {
  test('lists everybody with the number of mentions', async () => {
    const {status, stdout} = await stephanus(await makeEdition(), ['persons']);
    expect([status, stdout]).toEqual([0, '     2  Tobias Fenn  (fenn-tobias)\n     3  Harriet Lowe  (lowe-harriet)\n']);
  });

  test('what is read back goes into the list, and nothing else changes', async () => {
    const folder = await makeEdition();
    const edited = read(folder, 'tei/persons.xml').replace(
      '<persName type="main">Harriet Lowe</persName>',
      '<persName type="main">Harriet Lowe</persName><!-- of Skelby -->\n<occupation>mason</occupation>'
    );
    write(folder, 'tei/persons.xml', edited);
    await stephanus(folder, ['persons', '--csv', '-o', 'persons.csv']);
    const table = read(folder, 'persons.csv');
    write(folder, 'persons.csv', table.replace(/^lowe-harriet,.*$/mu, 'lowe-harriet,Harriet Lowe,,3,Q1,,118,1840,1881-06-04'));
    expect(await stephanus(folder, ['persons', '--import', 'persons.csv', '--quiet'])).toEqual({status: 0, stdout: '', stderr: ''});
    const after = read(folder, 'tei/persons.xml');
    const added = '<birth when="1840">1840</birth>\n<death when="1881-06-04">1881-06-04</death>\n<idno type="Wikidata">Q1</idno>\n<idno type="GND">118</idno>\n';
    expect(after.replace(added, '')).toBe(edited);
    expect((await stephanus(folder, ['validate', '--quiet', 'tei/persons.xml'])).status).toBe(0);
    await stephanus(folder, ['persons', '--import', 'persons.csv']);
    await stephanus(folder, ['encode', 'wells.txt', '--quiet']);
    expect(read(folder, 'tei/persons.xml')).toBe(after);
  });

  test('a row of nobody is said with its line, and the others are read', async () => {
    const folder = await makeEdition();
    write(folder, 'persons.csv', 'id;VIAF\nnobody;1\nlowe-harriet;2\n');
    const {status, stderr} = await stephanus(folder, ['persons', '--import', 'persons.csv', '--quiet']);
    expect([status, stderr]).toEqual([1, 'persons.csv:2:1 error No person of the edition is called nobody; ids are not to be changed in the table\n']);
    expect(read(folder, 'tei/persons.xml')).toContain('<idno type="VIAF">2</idno>');
  });
});

describe('the table of persons', () => {
  const row: PersonRow = {id: 'a', name: 'Lowe, "Harriet"', forms: 'Lowe | H. Lowe', mentions: '3', Wikidata: 'Q1', VIAF: '', GND: '', birth: '', death: '1881'};

  test('is read as it was written', () => {
    expect(readPersonTable(writePersonTable([row]))).toEqual({rows: [{...row, line: 2}], others: []});
  });

  test('may come from a spreadsheet: byte order mark, tabs, other columns', () => {
    expect(readPersonTable('\uFEFFGND\tID\tscore\r\n118\ta\t0.9\r\n')).toEqual({rows: [{id: 'a', GND: '118', line: 2}], others: ['score']});
  });

  test('without ids it is refused', () => {
    expect(() => readPersonTable('name\nLowe\n')).toThrow(TableError);
  });
});

describe('stephanus export', () => {
  test('csl: what the references say', async () => {
    const {stdout} = await stephanus(await makeEdition(), ['export', 'csl']);
    expect(JSON.parse(stdout)).toEqual([
      {
        id: 'fenn-rope',
        type: 'article-journal',
        title: 'On Rope',
        author: [{family: 'Fenn', given: 'Tobias'}],
        'container-title': 'Journal of Ropes',
        issued: {'date-parts': [[1899]]},
        volume: '12',
        issue: '3'
      },
      {
        id: 'lowe-walk-round-walls',
        type: 'book',
        title: 'A Walk Round the Walls',
        author: [{family: 'Lowe', given: 'Harriet'}],
        edition: '2',
        publisher: 'Lantern Press',
        'publisher-place': 'London',
        issued: {'date-parts': [[1881]]}
      }
    ]);
  });

  test('bibtex: under the identifiers of the edition', async () => {
    const folder = await makeEdition();
    await stephanus(folder, ['export', 'bibtex', '-o', 'works.bib']);
    const bib = read(folder, 'works.bib');
    expect(bib).toMatch(/^@article\{fenn-rope,\n/u);
    expect(bib).toContain('@book{lowe-walk-round-walls,');
    expect(bib).toContain('author = {Lowe, Harriet}');
  });

  test('latex: each text of the edition in a file of its own, one text on standard output', async () => {
    const folder = await makeEdition();
    await stephanus(folder, ['export', 'latex', '-o', 'print/']);
    const names = readdirSync(path.join(folder, 'print'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => existsSync(path.join(folder, 'tei', name.replace(/tex$/u, 'xml'))))).toBe(true);
    const {stdout} = await stephanus(folder, ['export', 'latex', `tei/${(names[0] as string).replace(/tex$/u, 'xml')}`]);
    expect(stdout).toBe(read(folder, `print/${names[0] as string}`));
  });

  test('another format is refused, and nothing is written', async () => {
    const folder = await makeEdition();
    const {status, stderr} = await stephanus(folder, ['export', 'marc', '-o', 'works']);
    expect([status, stderr]).toEqual([2, 'marc error Unexpected format, expected one of csl, bibtex, latex\n']);
    expect(existsSync(path.join(folder, 'works'))).toBe(false);
  });
});

test('a work whose title an editor corrects stays the work of its references', async () => {
  const folder = await makeEdition();
  write(folder, 'tei/works.xml', read(folder, 'tei/works.xml').replace('>A Walk Round the Walls<', '>Walks round the Walls of Skelby<'));
  expect((await stephanus(folder, ['encode', 'wells.txt', '--quiet'])).status).toBe(0);
  expect(read(folder, 'tei/wells.xml')).toContain('corresp="works.xml#lowe-walk-round-walls"');
  expect(read(folder, 'tei/works.xml').match(/<bibl /gu)).toHaveLength(2);
});
