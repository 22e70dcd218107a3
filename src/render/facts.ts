/** What a TEI header says of its text, as readers need it: title, responsibility, carriers, version. */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, pathOf, plainText, teiOf} from '../tei/dom.js';

export interface Responsibility {
  id: string;
  name: string;
  role: string;
}

/** One carrier of the text. */
export interface CarrierFacts {
  type: string;
  text: string;
  file: string;
  url: string;
  sha256: string;
}

export interface TextFacts {
  id: string;
  lang: string;
  title: string;
  author: string;
  date: string;
  version: string;
  /** State of review, as `editionStmt` has it. */
  state: string;
  licence: string;
  licenceUrl: string;
  doi: string;
  publisher: string;
  editors: Responsibility[];
  carriers: CarrierFacts[];
  witnesses: {id: string; siglum: string; text: string; sha256?: string}[];
  /** Groups of witnesses that have a siglum of their own (`listWit` in `listWit`). */
  families: {id: string; siglum: string; members: string[]}[];
  program: string;
  /** The program made the file. */
  isOurs: boolean;
}

/** Read the header; absent facts are empty strings. */
export function readFacts(root: Root): TextFacts {
  const tei = teiOf(root);
  const header = childOf(tei, 'teiHeader');
  const file = childOf(header, 'fileDesc');
  const titles = childOf(file, 'titleStmt');
  const edition = pathOf(file, 'editionStmt', 'edition');
  const availability = pathOf(file, 'publicationStmt', 'availability');
  const licence = childOf(availability, 'licence');
  const stated = plainText(edition);
  return {
    id: tei ? attribute(tei, 'xml:id') : '',
    lang: tei ? attribute(tei, 'xml:lang') || 'en' : 'en',
    title: plainText(childOf(titles, 'title')) || 'Untitled',
    author: elementsOf(titles ?? {children: []})
      .filter((child) => localName(child) === 'author')
      .map(plainText)
      .join(', '),
    date: plainText(pathOf(header, 'profileDesc', 'creation', 'date')) || plainText(pathOf(file, 'publicationStmt', 'date')),
    version: (edition ? attribute(edition, 'n') : '') || 'not stated',
    state: stated.replace(/^Version [^:]*:\s*/u, '') || 'not stated',
    licence: plainText(licence),
    licenceUrl: licence ? attribute(licence, 'target') : '',
    doi: idno(childOf(file, 'publicationStmt'), 'DOI'),
    publisher: plainText(pathOf(file, 'publicationStmt', 'publisher')),
    editors: responsibilities(titles),
    carriers: elementsOf(childOf(file, 'sourceDesc') ?? {children: []})
      .filter((child) => localName(child) === 'bibl')
      .map(readCarrier),
    witnesses: readWitnesses(tei),
    families: readFamilies(tei),
    program: plainText(pathOf(header, 'encodingDesc', 'appInfo', 'application', 'label')),
    isOurs: header !== undefined && [...descendants(header)].some((element) => attribute(element, 'xml:id') === 'stephanus')
  };
}

function idno(parent: Element | undefined, type: string): string {
  return plainText(elementsOf(parent ?? {children: []}).find((child) => localName(child) === 'idno' && attribute(child, 'type') === type));
}

function responsibilities(titles: Element | undefined): Responsibility[] {
  const found: Responsibility[] = [];
  for (const child of elementsOf(titles ?? {children: []})) {
    const name = localName(child);
    const id = attribute(child, 'xml:id');
    if (name === 'editor') found.push({id, name: plainText(child), role: 'editor'});
    if (name !== 'respStmt' || id === 'stephanus') continue;
    const bearer = childOf(child, 'name') ?? childOf(child, 'persName');
    const own = bearer ? {...bearer, children: bearer.children.filter((node) => node.type === 'text')} : undefined;
    found.push({id, name: plainText(own) || plainText(bearer), role: plainText(childOf(child, 'resp'))});
  }
  return found;
}

function readCarrier(bibl: Element): CarrierFacts {
  const parts = elementsOf(bibl).filter((child) => !['idno', 'ptr', 'availability'].includes(localName(child)));
  const pointer = childOf(bibl, 'ptr');
  return {
    type: attribute(bibl, 'type'),
    text: parts
      .map(plainText)
      .filter((part) => part !== '')
      .join(', '),
    file: idno(bibl, 'filename'),
    url: pointer ? attribute(pointer, 'target') : '',
    sha256: idno(bibl, 'sha256')
  };
}

/** Witnesses in the order of `listWit`; a siglum is `abbr[@type='siglum']`, `@n` or the identifier. */
function readWitnesses(source: Element | undefined): TextFacts['witnesses'] {
  const found: TextFacts['witnesses'] = [];
  for (const element of source ? descendants(source) : []) {
    if (localName(element) !== 'witness') continue;
    const id = attribute(element, 'xml:id');
    const made = [...descendants(element)].find((child) => localName(child) === 'idno' && attribute(child, 'type') === 'sha256');
    found.push({id, siglum: siglumOf(element), text: describe(element), ...(made ? {sha256: plainText(made)} : {})});
  }
  return found;
}

/** What is said of a witness, without its siglum and its fingerprint. */
function describe(witness: Element): string {
  const siglum = siglumIn(witness);
  const rest = witness.children.filter((child) => child.type !== 'element' || (child !== siglum && attribute(child, 'type') !== 'sha256' && localName(child) !== 'witness'));
  const isMixed = rest.some((child) => child.type === 'text' && child.value.trim() !== '');
  const parts = isMixed ? [plainText({...witness, children: rest})] : rest.flatMap((child) => (child.type === 'element' ? [plainText(child)] : []));
  return parts.filter((part) => part !== '').join(', ') || plainText(witness);
}

/** `abbr[@type='siglum']`, or an `abbr` without a type that comes first. */
function siglumIn(element: Element): Element | undefined {
  const abbreviations = elementsOf(element).filter((child) => localName(child) === 'abbr');
  const [first] = elementsOf(element);
  return abbreviations.find((child) => attribute(child, 'type') === 'siglum') ?? abbreviations.find((child) => child === first && attribute(child, 'type') === '');
}

function siglumOf(element: Element): string {
  return plainText(siglumIn(element)) || attribute(element, 'n') || attribute(element, 'xml:id');
}

/** A group within the list, by its `head/abbr[@type='siglum']`, `@n` or identifier. */
function readFamilies(source: Element | undefined): TextFacts['families'] {
  const lists = source ? [...descendants(source)].filter((element) => localName(element) === 'listWit') : [];
  return lists.flatMap((list) =>
    elementsOf(list)
      .filter((child) => localName(child) === 'listWit')
      .map((group) => {
        const head = childOf(group, 'head');
        const siglum = (head && elementsOf(head).some((child) => attribute(child, 'type') === 'siglum') ? siglumOf(head) : '') || attribute(group, 'n') || attribute(group, 'xml:id');
        return {id: attribute(group, 'xml:id'), siglum, members: [...descendants(group)].filter((element) => localName(element) === 'witness').map(siglumOf)};
      })
      .filter(({siglum, members}) => siglum !== '' && members.length > 1)
  );
}
