/**
 * What the edition needs to know of a file: what can be pointed at in it, and what it points at
 * elsewhere. Small enough to be kept in a cache for each file, so that after one file has
 * changed the others need not be read again.
 */

/** A pointer to another file. */
export interface Away {
  line: number;
  column: number;
  path: string;
  element: string;
  attribute: string;
  /** The file as the pointer has it, and the identifier. */
  file: string;
  id: string;
}

/** A person or a work that the edition shares. */
export interface Entry {
  id: string;
  kind: 'person' | 'work';
  name: string;
  line: number;
  column: number;
  path: string;
}

export interface FileFacts {
  /** Identifiers in a line, by the element that has them. */
  ids: Record<string, string>;
  away: Away[];
  entries: Entry[];
  /** Identifiers that something in the same file points at. */
  pointedAt: string[];
  /** It holds no text: its entries are there for other files. */
  isList: boolean;
}

/** What there is in an edition, from the facts of its files by name. */
export interface EditionIndex {
  /** Element names by identifier, by file. */
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Files by identifier of the persons that they share with the edition; a text that stands alone may have a list for itself. */
  persons: ReadonlyMap<string, readonly string[]>;
  works: ReadonlyMap<string, readonly string[]>;
  /** Identifiers of whatever is pointed at, by file. */
  pointedAt: ReadonlyMap<string, ReadonlySet<string>>;
  /** The name of the file that a pointer of another names. */
  resolve: (from: string, to: string) => string;
}

/** Put the facts of all files together. */
export function indexFacts(facts: ReadonlyMap<string, FileFacts>): EditionIndex {
  const pointedAt = new Map<string, Set<string>>();
  const idsAt = (name: string): Set<string> => {
    let known = pointedAt.get(name);
    if (!known) pointedAt.set(name, (known = new Set()));
    return known;
  };
  const wanted = new Set<string>();
  const resolve = keepResolved();
  for (const [name, {away}] of facts) {
    // Most of them point to the same file, one after the other.
    let last: string | undefined;
    let goals = new Set<string>();
    for (const {file, id} of away) {
      if (file !== last) {
        const goal = resolve(name, file);
        wanted.add(goal);
        goals = idsAt(goal);
        last = file;
      }
      goals.add(id);
    }
  }
  const tables = {person: new Map<string, string[]>(), work: new Map<string, string[]>()};
  for (const [name, {entries, isList}] of facts) {
    for (const {id, kind} of entries) if (isList || pointedAt.get(name)?.has(id) === true) tables[kind].set(id, [...(tables[kind].get(id) ?? []), name]);
  }
  for (const [name, file] of facts) for (const id of file.pointedAt) idsAt(name).add(id);
  const ids = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, file] of facts) ids.set(name, wanted.has(name) ? readIds(file) : new Map());
  return {ids, persons: tables.person, works: tables.work, pointedAt, resolve};
}

/** Only of files that are pointed at: a thousand files have a million identifiers. */
function readIds({ids}: FileFacts): Map<string, string> {
  const found = new Map<string, string>();
  for (const [element, list] of Object.entries(ids)) for (const id of list.split(' ')) found.set(id, element);
  return found;
}

/** A text points to the list of persons a hundred times, and a thousand texts of one folder do. */
function keepResolved(): EditionIndex['resolve'] {
  const known = new Map<string, Map<string, string>>();
  return (from, to) => {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    let own = known.get(folder);
    if (!own) known.set(folder, (own = new Map()));
    let goal = own.get(to);
    if (goal === undefined) own.set(to, (goal = resolveFile(from, to)));
    return goal;
  };
}

/** The name of a file that another one names: `tei/a.xml` and `persons.xml` make `tei/persons.xml`. */
export function resolveFile(from: string, to: string): string {
  if (to.startsWith('/')) return to;
  const parts = from.split('/').slice(0, -1);
  for (const part of decodePath(to).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (from.startsWith('/') ? '/' : '') + parts.filter((part, index) => part !== '' || index > 0).join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
