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
