/**
 * The attributes that point, and what each may point to. A value may hold several pointers;
 * `#id` is in this file, `file.xml#id` in another of the edition, `https:` elsewhere, and
 * `word:rest` has a prefix that the header defines.
 */
import type {Element} from 'xast';

/** What may be pointed to: elements by name, or whatever stands in a part of the header. */
export interface Goal {
  names?: readonly string[];
  /** One of these is around it. */
  inside?: readonly string[];
  /** Never these, wherever they stand. */
  not?: readonly string[];
  /** What an editor would call it. */
  says: string;
}

const pointing: ReadonlySet<string> = new Set([
  'adj',
  'adjFrom',
  'adjTo',
  'ana',
  'calendar',
  'change',
  'children',
  'copyOf',
  'corresp',
  'datingMethod',
  'datingPoint',
  'decls',
  'ed',
  'edRef',
  'exclude',
  'facs',
  'from',
  'given',
  'hand',
  'lemmaRef',
  'mergedIn',
  'mutual',
  'new',
  'next',
  'nymRef',
  'parent',
  'parts',
  'passive',
  'active',
  'period',
  'perf',
  'prev',
  'ref',
  'rendition',
  'require',
  'resp',
  'sameAs',
  'scheme',
  'scribeRef',
  'select',
  'since',
  'source',
  'spanTo',
  'start',
  'end',
  'synch',
  'target',
  'targetEnd',
  'to',
  'uri',
  'url',
  'wit',
  'who'
]);
/** These are pointers on some elements only; there they begin with `#` or hold a file. */
const sometimes: ReadonlySet<string> = new Set(['adj', 'children', 'ed', 'end', 'from', 'given', 'new', 'parent', 'perf', 'start', 'to']);

const persons: Goal = {names: ['person', 'personGrp', 'persona', 'castItem', 'role', 'org', 'author', 'editor', 'respStmt', 'name', 'persName', 'particDesc'], says: 'a person'};
const places: Goal = {names: ['bloc', 'country', 'district', 'geogName', 'idno', 'listPlace', 'org', 'place', 'placeName', 'region', 'settlement'], says: 'a place'};
/** Elements whose parts go on in each other. */
const families: readonly (readonly string[])[] = [
  ['cit', 'floatingText', 'q', 'quote', 'said', 'soCalled', 'sp'],
  ['ab', 'div', 'l', 'lg', 'p', 'phr', 's', 'seg']
];
const notes: Goal = {names: ['note', 'milestone'], says: 'a note'};
const works: Goal = {
  names: ['bibl', 'biblStruct', 'biblFull', 'msDesc', 'witness', 'listBibl', 'ref', 'ptr', 'listWit', 'relatedItem', 'item', 'note', 'person', 'citedRange', 'title'],
  says: 'a reference or a work'
};

/** Whether an attribute of an element points. */
export function isPointing(name: string, value: string): boolean {
  return pointing.has(name) && (!sometimes.has(name) || value.includes('#'));
}

/** Attributes that lead to witnesses, hands and people, and never to a page or a picture. */
const internal: ReadonlySet<string> = new Set(['hand', 'resp', 'who', 'wit']);

/** Whether an attribute of an element leads to an identifier in any case. */
export function isInternal(element: string, name: string): boolean {
  return internal.has(name) || (name === 'ref' && element === 'persName');
}

/** A word alone: the name of a file without ending, or an identifier whose # was forgotten. */
export function isBareName(token: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(token);
}

/** What an attribute of an element may point to, where that is settled. */
export function goalOf(node: Element, attribute: string): Goal | undefined {
  switch (attribute) {
    case 'resp':
      return {inside: ['fileDesc'], names: ['person', 'personGrp', 'org', 'bibl', 'biblStruct'], not: ['witness', 'listWit'], says: 'a respStmt, editor or author in the header'};
    case 'wit':
      return {inside: ['sourceDesc'], names: ['witness', 'listWit', 'msDesc', 'msFrag', 'bibl', 'biblStruct'], says: 'a witness'};
    case 'ana':
      return {names: ['category', 'desc', 'f', 'fs', 'interp', 'interpGrp', 'note', 'span', 'spanGrp', 'term'], inside: ['classDecl'], says: 'a category in the header'};
    case 'who':
      return persons;
    case 'next':
    case 'prev':
      return {names: families.find((family) => family.includes(node.name)) ?? [node.name], says: `another ${node.name}`};
    case 'ref':
      return node.name === 'persName' ? persons : node.name === 'placeName' ? places : undefined;
    case 'source':
      return ['quote', 'q', 'said', 'cit'].includes(node.name) ? works : undefined;
    case 'target':
      return node.name === 'ref' && node.attributes['type'] === 'noteCall' ? notes : undefined;
    case 'corresp':
      return node.name === 'anchor' && node.attributes['type'] === 'note' ? notes : node.name === 'bibl' ? works : undefined;
    default:
      return undefined;
  }
}

/** A pointer in its parts; nothing where it leads out of the edition. */
export function readPointer(token: string): {file: string; id: string} | 'empty' | undefined {
  if (token.startsWith('#') && token.length > 1 && !token.includes('(')) return {file: '', id: decode(token.slice(1))};
  if (/^[a-zA-Z][\w+.\-]*:/u.test(token) || token.startsWith('//')) return undefined;
  const [file = '', id = ''] = token.split('#', 2);
  if (id === '') return token.includes('#') ? 'empty' : file === '' ? undefined : {file, id: ''};
  if (/^[\w-]+\(/u.test(id)) return undefined; // a TEI pointer scheme
  return {file, id: decode(id)};
}

/** Letters that are written by their bytes: `%C3%A9` is é. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Files that can have identifiers: others, such as images, are not read. */
export function isXmlFile(file: string): boolean {
  return /\.(?:xml|tei)$/iu.test(file);
}
