/**
 * `persons.xml`, the authority list of an edition. Written when absent and merged when
 * present: what the editor wrote stands, new persons are added. A person whose name an editor
 * has given to another entry stays merged.
 */
import type {Element, Root} from 'xast';
import {escapeAttribute, escapeText} from '../encode/escape.js';
import {appendEntries, sortById, writeAuthority} from './authority.js';
import type {EditionInfo} from '../encode/header.js';
import {attribute, descendants, elementsOf, localName, plainText, teiOf} from '../tei/dom.js';
import type {PersonFound} from '../tree.js';

/** A person, with every form that the texts have for the name. */
export interface PersonForms extends PersonFound {
  forms: ReadonlySet<string>;
}

/** The list that an edition has: identifiers by the forms of each name, in lower case. */
export interface PersonList {
  ids: ReadonlySet<string>;
  byForm: ReadonlyMap<string, string>;
}

export const emptyPersonList: PersonList = {ids: new Set(), byForm: new Map()};

/** Read the list of an edition. */
export function readPersonList(root: Root): PersonList {
  const ids = new Set<string>();
  const byForm = new Map<string, string>();
  for (const person of personElements(root)) {
    const id = attribute(person, 'xml:id');
    ids.add(id);
    for (const child of elementsOf(person)) if (localName(child) === 'persName') byForm.set(plainText(child).toLowerCase(), id);
  }
  return {ids, byForm};
}

function* personElements(root: Root): Generator<Element> {
  const tei = teiOf(root);
  for (const element of tei ? descendants(tei) : []) if (localName(element) === 'person') yield element;
}

/** The identifier that the list has for a person: its own, or that of the entry which has this name. */
export function resolvePerson({id, surname, forenames}: PersonFound, list: PersonList): string {
  if (list.ids.has(id)) return id;
  return list.byForm.get(fullName(surname, forenames).toLowerCase()) ?? id;
}

export function fullName(surname: string, forenames: readonly string[]): string {
  return [...forenames, surname].join(' ');
}

/** Write a new list. */
export function writePersons(persons: readonly PersonForms[], info: EditionInfo): string {
  return writeAuthority({id: 'persons', title: 'Persons', list: 'listPerson', entries: sortById(persons).map(writePerson)}, info);
}

function writePerson(person: PersonForms): string {
  const name = fullName(person.surname, person.forenames);
  const forms = [...person.forms].filter((form) => form !== name).sort();
  const parts = [`<persName type="main">${escapeText(name)}</persName>`, ...forms.map((form) => `<persName type="form">${escapeText(form)}</persName>`)];
  return `<person xml:id="${escapeAttribute(person.id)}">\n${parts.join('\n')}\n</person>`;
}

/** Add to a list what it lacks; what it has stays to the letter. */
export function mergePersons(root: Root, persons: readonly PersonForms[]): string {
  const known = readPersonList(root).ids;
  return appendEntries(root, 'listPerson', sortById(persons.filter(({id}) => !known.has(id))).map(writePerson));
}

/** What an editor knows of a person, by column of the table of persons; empty values change nothing. */
export interface PersonFacts {
  id: string;
  name?: string;
  Wikidata?: string;
  VIAF?: string;
  GND?: string;
  birth?: string;
  death?: string;
}

const idnoTypes = ['Wikidata', 'VIAF', 'GND'] as const;

/** Read what the list says of each person. */
export function readPersonFacts(root: Root): (Required<PersonFacts> & {forms: string[]})[] {
  return [...personElements(root)].map((person) => {
    const [main, ...forms] = elementsOf(person).filter((child) => localName(child) === 'persName');
    const idno = (type: string): string => plainText(elementsOf(person).find((child) => localName(child) === 'idno' && attribute(child, 'type') === type));
    const [Wikidata, VIAF, GND] = idnoTypes.map(idno) as [string, string, string];
    return {id: attribute(person, 'xml:id'), name: plainText(main), forms: forms.map(plainText), Wikidata, VIAF, GND, birth: dateOf(person, 'birth'), death: dateOf(person, 'death')};
  });
}

function dateOf(person: Element, name: string): string {
  const child = elementsOf(person).find((one) => localName(one) === name);
  return child ? attribute(child, 'when') || plainText(child) : '';
}

/** Put facts into the list; everything that they do not speak of stays to the letter. Returns the identifiers that the list lacks. */
export function updatePersons(root: Root, facts: readonly PersonFacts[]): string[] {
  const byId = new Map([...personElements(root)].map((person) => [attribute(person, 'xml:id'), person]));
  const unknown: string[] = [];
  for (const one of facts) {
    const person = byId.get(one.id);
    if (!person) {
      unknown.push(one.id);
      continue;
    }
    const main = elementsOf(person).find((child) => localName(child) === 'persName');
    if (one.name !== undefined && one.name !== '' && main && one.name !== plainText(main)) main.children = [{type: 'text', value: one.name}];
    // TEI's order in `person` is free; ours: names, dates, identifiers.
    for (const name of ['birth', 'death'] as const) {
      const date = one[name] ?? '';
      if (date !== '' && date !== dateOf(person, name)) setChild(person, name, {}, {...(/^-?\d{4}(?:-\d\d){0,2}$/u.test(date) ? {when: date} : {})}, date);
    }
    for (const type of idnoTypes) setChild(person, 'idno', {type}, {type}, one[type] ?? '');
  }
  return unknown;
}

/** Set the text of a child, or add the child at the end; an empty text changes nothing. */
function setChild(person: Element, name: string, match: Record<string, string>, attributes: Record<string, string>, text: string): void {
  if (text === '') return;
  const known = elementsOf(person).find((child) => localName(child) === name && Object.entries(match).every(([key, value]) => attribute(child, key) === value));
  if (known && plainText(known) === text) return;
  if (known) {
    known.children = [{type: 'text', value: text}];
    known.attributes = {...known.attributes, ...attributes};
    return;
  }
  person.children.push({type: 'element', name, attributes, children: [{type: 'text', value: text}]}, {type: 'text', value: '\n'});
}
