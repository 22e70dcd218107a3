/**
 * The pages that join the texts of an edition: what is in it, and who is in it and where.
 */
import type {Root} from 'xast';
import {attribute, descendants, elementsOf, localName, plainText, teiOf} from '../tei/dom.js';
import type {Rendered, RenderOptions} from './page.js';

/** A person of the authority list. */
export interface PersonEntry {
  id: string;
  name: string;
  forms: string;
  idnos: {type: string; text: string; href: string}[];
  note: string;
}

const authorities: Readonly<Record<string, string>> = {Wikidata: 'https://www.wikidata.org/wiki/', VIAF: 'https://viaf.org/viaf/', GND: 'https://d-nb.info/gnd/'};

/** Read `persons.xml`. */
export function readPersons(root: Root): PersonEntry[] {
  const found: PersonEntry[] = [];
  const tei = teiOf(root);
  for (const element of tei ? descendants(tei) : []) {
    if (localName(element) !== 'person') continue;
    const names = elementsOf(element).filter((child) => localName(child) === 'persName');
    const idnos = elementsOf(element).filter((child) => localName(child) === 'idno' && plainText(child) !== '');
    const id = attribute(element, 'xml:id');
    found.push({
      id,
      name: plainText(names[0]) || id,
      forms: [...new Set(names.slice(1).map(plainText))].join('; '),
      idnos: idnos.map((idno) => ({type: attribute(idno, 'type'), text: plainText(idno), href: `${authorities[attribute(idno, 'type')] ?? ''}${plainText(idno)}`})),
      note: elementsOf(element)
        .filter((child) => localName(child) === 'note')
        .map(plainText)
        .join(' ')
    });
  }
  return found;
}

/** `persons.html`: who is in the edition, and where. */
export function renderPersons(persons: readonly PersonEntry[], texts: readonly Rendered[], options: RenderOptions): string {
  const rows = persons.map((person) => {
    const places = texts.map(({facts, mentions}) => ({title: facts.title, mentions: mentions.get(person.id) ?? []})).filter(({mentions}) => mentions.length > 0);
    return {...person, count: places.reduce((sum, {mentions}) => sum + mentions.length, 0), places};
  });
  return options.html.fill('persons', {
    lang: texts[0]?.facts.lang ?? 'en',
    css: options.css,
    title: `Persons: ${options.editionTitle}`,
    indexHref: 'index.html',
    persons: rows,
    generator: options.generator
  });
}

/** `index.html`: what is in the edition. */
export function renderIndex(texts: readonly {id: string; rendered: Rendered}[], options: RenderOptions & {editors: string; licence: string; licenceUrl: string; version: string}): string {
  return options.html.fill('index', {
    lang: texts[0]?.rendered.facts.lang ?? 'en',
    css: options.css,
    title: options.editionTitle,
    editors: options.editors,
    licence: options.licence,
    licenceUrl: options.licenceUrl,
    version: options.version,
    citation:
      [options.editionTitle, options.editors === '' ? '' : `ed. by ${options.editors}`, options.version === '' ? '' : `version ${options.version}`].filter((part) => part !== '').join(', ') + '.',
    personsHref: 'persons.html',
    texts: texts.map(({id, rendered: {facts, counts}}) => ({
      href: `${id}.html`,
      title: facts.title,
      author: facts.author,
      date: facts.date,
      summary: `${counts.paragraphs} paragraphs, ${counts.notes} notes, ${counts.entries} entries in the apparatus`,
      files: [
        {href: `${id}.txt`, text: 'Reading text'},
        {href: `${id}.apparatus.txt`, text: 'Apparatus'}
      ]
    })),
    generator: options.generator
  });
}
