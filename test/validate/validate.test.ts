import {describe, expect, test} from 'vitest';
import type {Rule} from '../../src/validate/rules.js';
import {each} from '../../src/validate/rules/rule.js';
import {exitStatus, summarize} from '../../src/validate/report.js';
import {validateFiles, type FileReport, type InputFile, type Store} from '../../src/validate/validate.js';
import {createMemoryStore, editionSchema} from './edition-schema.js';
import {letters, mutants, spoil} from './mutants.js';
import {wrap} from './wrap.js';

// Workers run what is compiled.
const built = (await import(new URL('../../lib/validate/validate.js', import.meta.url).href)) as typeof import('../../src/validate/validate.js');

const codes = ({messages}: FileReport): string[] => messages.map(({code, line}) => `${code} ${line}`);

/** A list of persons, as an edition has one. */
function persons(...entries: readonly string[]): string {
  const list = `<listPerson>${entries.map((id) => `<person xml:id="${id}"><persName>${id}</persName></person>`).join('\n')}</listPerson>`;
  return wrap(list, 'standOff').replace(/<text>.*<\/text>/u, '');
}

describe('an edition', () => {
  const text = (body: string): string =>
    wrap(body)
      .replace(/<standOff>.*<\/standOff>/u, '')
      .replace(/<revisionDesc>.*<\/revisionDesc>/u, '');

  async function validate(...files: readonly InputFile[]): Promise<string[][]> {
    return (await validateFiles(files)).map(codes);
  }

  test('pointers lead into other files', async () => {
    const found = await validate({name: 'tei/a.xml', text: text('<persName ref="persons.xml#crane">x</persName>')}, {name: 'tei/persons.xml', text: persons('crane')});
    expect(found).toEqual([[], []]);
  });

  test('what is not there in the other file is told, with what is near', async () => {
    const [report] = await validateFiles([
      {name: 'tei/a.xml', text: text('<persName ref="persons.xml#cran">x</persName>')},
      {name: 'tei/persons.xml', text: persons('crane')}
    ]);
    expect(report?.messages).toMatchObject([{code: 'E0302', hint: 'did you mean persons.xml#crane?', path: '/TEI/text[1]/body[1]/div[1]/p[1]/persName[1]'}]);
  });

  test('a file that is not there is told', async () => {
    expect(await validate({name: 'tei/a.xml', text: text('<persName ref="../lists/persons.xml#crane">x</persName>')})).toEqual([['W0305 1']]);
  });

  test('paths are counted from the file that points', async () => {
    expect(await validate({name: 'tei/deep/a.xml', text: text('<persName ref="../persons.xml#crane">x</persName>')}, {name: 'tei/persons.xml', text: persons('crane')})).toEqual([[], []]);
  });

  test('what it leads to is of the right kind', async () => {
    expect(await validate({name: 'a.xml', text: text('<persName ref="b.xml#p1">x</persName>')}, {name: 'b.xml', text: wrap('x')})).toEqual([['E0303 1'], []]);
  });

  test('a person whom nobody mentions is told where it stands', async () => {
    expect(await validate({name: 'a.xml', text: text('<persName ref="persons.xml#crane">x</persName>')}, {name: 'persons.xml', text: persons('crane', 'dorn')})).toEqual([[], ['W0373 2']]);
  });

  test('a person who is listed in two lists is told in the second', async () => {
    const mention = text('<persName ref="persons.xml#crane">x</persName> <persName ref="more.xml#crane">x</persName>');
    expect(await validate({name: 'a.xml', text: mention}, {name: 'persons.xml', text: persons('crane')}, {name: 'more.xml', text: persons('crane')})).toEqual([[], [], ['E0311 1']]);
  });

  test('lists of texts that stand alone are their own', async () => {
    expect(await validate({name: 'a.xml', text: wrap('x')}, {name: 'b.xml', text: wrap('x')})).toEqual([[], []]);
  });

  test('neighbours are pointed at and get no report', async () => {
    const reports = await validateFiles([{name: 'a.xml', text: text('<persName ref="persons.xml#crane">x</persName>')}], {neighbours: [{name: 'persons.xml', text: () => persons('crane')}]});
    expect(reports.map(({file, messages}) => [file, messages.length])).toEqual([['a.xml', 0]]);
  });
});

describe('a run', () => {
  const files = mutants.slice(0, 12).map((mutant, index) => ({name: `${index}.xml`, text: spoil(mutant)}));

  test('reports come in the order of the files, messages in the order of the text', async () => {
    const reports = await validateFiles([...files].reverse(), {schema: editionSchema, secondLimit: 0});
    expect(reports.map(({file}) => file)).toEqual(files.map(({name}) => name).reverse());
    for (const {messages} of reports) expect(messages.map(({line}) => line)).toEqual(messages.map(({line}) => line).sort((a, b) => a - b));
  });

  test('the rules do not make a file invalid, the schema does', async () => {
    const [broken, good] = await validateFiles(
      [
        {name: 'a.xml', text: letters.replace('#p1', '#nowhere')},
        {name: 'b.xml', text: letters}
      ],
      {schema: editionSchema, secondLimit: 0}
    );
    expect([broken?.valid, broken?.messages.length, good?.valid]).toEqual([true, 1, true]);
    expect(exitStatus([broken, good].flatMap((report) => report ?? []))).toBe(1);
  });

  test('rules can be left out, and rules of one’s own be put in', async () => {
    const own: Rule = {code: 'house-1', level: 'warning', elements: ['p'], begin: each((node) => (node.attributes['rend'] ? {message: 'No @rend, please'} : undefined))};
    const text = wrap('x').replace('<p ', '<p rend="x" ').replace('#merrow', '#nowhere');
    expect((await validateFiles([{name: 'a', text}], {hasRules: false}))[0]?.messages).toEqual([]);
    expect(codes((await validateFiles([{name: 'a', text}], {more: [own]}))[0] ?? {file: '', valid: true, messages: []})).toContain('house-1 1');
  });

  test('a file may have a schema of its own', async () => {
    const own = {name: 'own.rng', text: '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>'};
    const reports = await validateFiles(
      [
        {name: 'a', text: '<a/>', schema: own},
        {name: 'b', text: letters}
      ],
      {schema: editionSchema, secondLimit: 0}
    );
    expect(reports.map(({valid}) => valid)).toEqual([true, true]);
  });

  test('what has not changed is not read again', async () => {
    const store = createMemoryStore();
    const options = {schema: editionSchema, secondLimit: 0, store};
    const first = await validateFiles(files, options);
    const before = new Map(store.entries);
    store.entries.forEach((_, key) => key.endsWith('.file.json') || store.entries.delete(key)); // without the grammar nothing could be read
    const second = await validateFiles(files, {...options, store: {...store, write: () => expect.unreachable('nothing is new')}});
    expect(second).toEqual(first);
    expect(before.size).toBe(files.length + 1);
  });

  test('what is kept and cannot be read is made anew', async () => {
    const store = createMemoryStore();
    const first = await validateFiles(files, {schema: editionSchema, secondLimit: 0, store});
    for (const key of store.entries.keys()) store.entries.set(key, '{');
    expect(await validateFiles(files, {schema: editionSchema, secondLimit: 0, store})).toEqual(first);
  });
});

describe('two engines', () => {
  test('agree, and what they said is kept', async () => {
    const store = createMemoryStore();
    const files = [
      {name: 'a.xml', text: letters},
      {name: 'b.xml', text: spoil(mutants[0] ?? ['', '', ''])}
    ];
    const reports = await built.validateFiles(files, {schema: editionSchema, secondLimit: 60_000, store});
    expect(reports.map(({valid, second}) => [valid, second])).toEqual([
      [true, 'agrees'],
      [false, 'agrees']
    ]);
    expect(await built.validateFiles(files, {schema: editionSchema, secondLimit: 60_000, store})).toEqual(reports);
  });

  test('an identifier given twice is no disagreement', async () => {
    const [report] = await built.validateFiles([{name: 'a.xml', text: letters.replace('xml:id="p5"', 'xml:id="p4"')}], {schema: editionSchema, secondLimit: 60_000});
    expect([report?.valid, report?.second, report?.messages.map(({code}) => code)]).toEqual([false, 'agrees', ['E0110']]);
  });

  test('a disagreement is an error, and is said first', async () => {
    const store = createMemoryStore();
    await built.validateFiles([{name: 'a.xml', text: letters}], {schema: editionSchema, secondLimit: 60_000, store});
    for (const [key, text] of store.entries) if (key.endsWith('.file.json')) store.entries.set(key, text.replace('"second":"valid"', '"second":"invalid"'));
    const reports = await built.validateFiles([{name: 'a.xml', text: letters}], {schema: editionSchema, secondLimit: 60_000, store});
    expect(reports[0]?.messages[0]).toMatchObject({code: 'E0201', level: 'error', engine: 'second'});
    expect(exitStatus(reports)).toBe(1);
    expect(summarize(reports)).toContain('DISAGREE');
  });

  test('a verdict that was not to be had is said, and is no error', async () => {
    // A schema that was once waited for in vain.
    const store: Store = {read: (key) => (key.endsWith('.slow') ? '5000' : undefined), write: () => undefined};
    const reports = await built.validateFiles([{name: 'a.xml', text: letters}], {schema: editionSchema, secondLimit: 1000, store});
    expect(reports).toMatchObject([{valid: true, second: 'timeout', messages: []}]);
    expect(exitStatus(reports, 0)).toBe(0);
    expect(summarize(reports)).toContain('no second verdict for 1 file');
  });

  test('a large lot is shared among cores, and comes out the same', async () => {
    const many = Array.from({length: 40}, (_, index) => ({
      name: `${index}.xml`,
      text: index % 7 === 0 ? spoil(mutants[index] ?? ['', '', '']) : letters.replace('<table>', `<p xml:id="long">${'word '.repeat(25_000)}</p><table>`)
    }));
    const options = {schema: editionSchema, secondLimit: 0};
    const [one, two] = [await built.validateFiles(many, {...options, jobs: 1}), await built.validateFiles(many, {...options, jobs: 3})];
    expect(two).toEqual(one);
    expect(one.filter(({valid}) => !valid).length).toBe(6);
  });
});
