/**
 * `works.xml`, the works that an edition cites, each once. Written when absent and merged when
 * present, like the list of persons: what the editor wrote stands, and a work that an editor
 * has given another identifier is found again by its author and title.
 */
import type {Element, Root} from 'xast';
import {readPerson, titleWords} from '../annotate/bibls/works.js';
import {plain} from '../annotate/names/plain-name.js';
import {escapeAttribute, escapeText} from '../encode/escape.js';
import type {EditionInfo} from '../encode/header.js';
import {dateAttributes} from '../encode/spans.js';
import {attribute, descendants, elementsOf, localName, plainText, teiOf} from '../tei/dom.js';
import type {WorkFound, WorkPerson} from '../tree.js';
import {appendEntries, sortById, writeAuthority} from './authority.js';

/** A work as the list has it, with other titles that an editor has given it (`title[@type="alt"]`). */
export interface ListedWork extends WorkFound {
  otherTitles?: readonly string[];
}

/** The list that an edition has: identifiers, and those of works by author and title. */
export interface WorkList {
  ids: Set<string>;
  byKey: Map<string, string>;
}

export function createWorkList(works: readonly ListedWork[] = []): WorkList {
  const keys = works.flatMap((work) => [work.title, ...(work.otherTitles ?? [])].map((title) => [keyOf({...work, title}), work.id] as const));
  return {ids: new Set(['works', ...works.map(({id}) => id)]), byKey: new Map(keys)};
}

/**
 * The identifier of a work in the list; one that the list lacks is added, under a name of its own.
 *
 * @param before what its references pointed to when they were last written: the entry may have been corrected since
 */
export function resolveWork(work: WorkFound, {ids, byKey}: WorkList, before?: string): string {
  const key = keyOf(work);
  const known = byKey.get(key) ?? (before !== undefined && ids.has(before) ? before : undefined);
  if (known !== undefined) {
    byKey.set(key, known);
    return known;
  }
  let id = work.id;
  for (let number = 2; ids.has(id); number++) id = `${work.id}-${number}`;
  ids.add(id);
  byKey.set(key, id);
  return id;
}

function keyOf({authors, editors, title}: Pick<WorkFound, 'authors' | 'editors' | 'title'>): string {
  const [first] = authors.length > 0 ? authors : editors;
  return `${plain(first?.surname ?? '')}|${titleWords(title).join(' ')}`;
}

/** Write a new list. */
export function writeWorks(works: readonly WorkFound[], info: EditionInfo): string {
  return writeAuthority({id: 'works', title: 'Works', list: 'listBibl', entries: sortById(works).map(writeWork)}, info);
}

/** Add to a list what it lacks; what it has stays to the letter. */
export function mergeWorks(root: Root, works: readonly WorkFound[]): string {
  const known = new Set(readWorks(root).map(({id}) => id));
  return appendEntries(root, 'listBibl', sortById(works.filter(({id}) => !known.has(id))).map(writeWork));
}

function writeWork(work: WorkFound): string {
  const {authors, editors, translators, title, level, container, edition, pubPlace, publisher, date, volume, issue} = work;
  const line = (name: string, text: string | undefined, attributes = ''): string[] => (text === undefined || text === '' ? [] : [`<${name}${attributes}>${escapeText(text)}</${name}>`]);
  const when =
    date === undefined
      ? ''
      : dateAttributes(date)
          .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
          .join('');
  return [
    `<bibl xml:id="${escapeAttribute(work.id)}">`,
    ...authors.map((person) => writePerson('author', person)),
    ...line('title', title, ` level="${level}"`),
    ...line('title', container?.title, ` level="${container?.level ?? 'm'}"`),
    ...editors.map((person) => writePerson('editor', person)),
    ...translators.map((person) => writePerson('editor', person, ' role="translator"')),
    ...line('edition', edition),
    ...line('pubPlace', pubPlace),
    ...line('publisher', publisher),
    ...line('date', date?.replace('/', '–'), when),
    ...line('biblScope', volume, ' unit="volume"'),
    ...line('biblScope', issue, ' unit="issue"'),
    '</bibl>'
  ].join('\n');
}

function writePerson(element: 'author' | 'editor', {surname, forename}: WorkPerson, attributes = ''): string {
  const first = forename === '' ? '' : `<forename>${escapeText(forename)}</forename> `;
  return `<${element}${attributes}><persName>${first}<surname>${escapeText(surname)}</surname></persName></${element}>`;
}

/** The works of a list, with what their entries say; also of entries that an editor wrote or changed. */
export function readWorks(root: Root): ListedWork[] {
  const tei = teiOf(root);
  const works: ListedWork[] = [];
  for (const element of tei ? descendants(tei) : []) {
    if (localName(element) !== 'listBibl') continue;
    for (const entry of elementsOf(element)) if (['bibl', 'biblStruct', 'biblFull'].includes(localName(entry)) && attribute(entry, 'xml:id') !== '') works.push(readWork(entry));
  }
  return works;
}

function readWork(entry: Element): ListedWork {
  const all = [...descendants(entry)];
  const named = (name: string): Element[] => all.filter((element) => localName(element) === name);
  const isOther = (element: Element): boolean => ['alt', 'form', 'short'].includes(attribute(element, 'type'));
  const [title, container] = named('title').filter((element) => !isOther(element));
  const otherTitles = named('title')
    .filter(isOther)
    .flatMap((element) => textOf(element) ?? []);
  const editors = named('editor');
  const isTranslator = (element: Element): boolean => attribute(element, 'role') === 'translator';
  const scope = (unit: string): string | undefined => textOf(named('biblScope').find((element) => attribute(element, 'unit') === unit));
  const optional = {
    edition: textOf(named('edition')[0]),
    pubPlace: textOf(named('pubPlace')[0]),
    publisher: textOf(named('publisher')[0]),
    date: dateOf(named('date')[0]),
    volume: scope('volume'),
    issue: scope('issue')
  };
  return {
    id: attribute(entry, 'xml:id'),
    authors: named('author').map(personOf),
    editors: editors.filter((element) => !isTranslator(element)).map(personOf),
    translators: editors.filter(isTranslator).map(personOf),
    title: textOf(title) ?? '',
    level: levelOf(title),
    ...(otherTitles.length > 0 ? {otherTitles} : {}),
    ...(container ? {container: {title: textOf(container) ?? '', level: levelOf(container)}} : {}),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    count: 0
  };
}

function textOf(element: Element | undefined): string | undefined {
  return element && plainText(element).replace(/\s+/gu, ' ').trim();
}

function levelOf(element: Element | undefined): WorkFound['level'] {
  const level = element ? attribute(element, 'level') : '';
  return level === 'a' || level === 'j' || level === 'u' ? level : 'm';
}

function dateOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  return attribute(element, 'when') || attribute(element, 'when-custom') || textOf(element);
}

function personOf(element: Element): WorkPerson {
  const parts = (name: string): string =>
    [...descendants(element)]
      .filter((child) => localName(child) === name)
      .map((child) => plainText(child).trim())
      .join(' ');
  const surname = parts('surname');
  return surname === '' ? readPerson(textOf(element) ?? '') : {surname, forename: parts('forename')};
}
