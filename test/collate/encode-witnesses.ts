/** Witnesses to TEI, as `build` makes it. */
import {encodeSource} from '../../src/edition/encode-source.js';
import {createLanguages} from '../../src/edition/languages.js';
import {emptyPersonList} from '../../src/edition/persons.js';
import {createWorkList} from '../../src/edition/works.js';
import type {Normalization} from '../../src/collate/tokens/normalize.js';

/** The first is the base. */
export async function encodeWitnesses(witnesses: readonly {siglum: string; text: string}[], collation: Omit<Normalization, 'user'> = {}): Promise<string> {
  const settings = {language: 'en', collation};
  const [base, ...others] = witnesses.map(({siglum, text}) => ({siglum, path: `${siglum}.txt`, bytes: new TextEncoder().encode(text)}));
  if (!base) return '';
  const request = {
    ...base,
    id: 'text',
    others,
    settings,
    decisions: [],
    plugins: [],
    languageOf: createLanguages(settings),
    persons: emptyPersonList,
    personsFile: '',
    works: createWorkList(),
    worksFile: '',
    version: '1'
  };
  return (await encodeSource(request)).tei;
}
