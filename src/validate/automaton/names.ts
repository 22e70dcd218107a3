/**
 * Name classes of RELAX NG (specification, 4.8 and 6.2): which names an element or attribute
 * pattern takes.
 */
export type NameClass =
  | {kind: 'name'; uri: string; local: string}
  | {kind: 'choice'; first: NameClass; second: NameClass}
  | {kind: 'namespace'; uri: string; except: NameClass | undefined}
  | {kind: 'any'; except: NameClass | undefined};

/** Whether a name belongs to a class. */
export function matchesName(names: NameClass, uri: string, local: string): boolean {
  switch (names.kind) {
    case 'name':
      return names.local === local && names.uri === uri;
    case 'choice':
      return matchesName(names.first, uri, local) || matchesName(names.second, uri, local);
    case 'namespace':
      return names.uri === uri && !(names.except && matchesName(names.except, uri, local));
    case 'any':
      return !(names.except && matchesName(names.except, uri, local));
    default:
      return names satisfies never;
  }
}

/** The names of a class that can be listed. */
export function listNames(names: NameClass): {uri: string; local: string}[] {
  if (names.kind === 'name') return [{uri: names.uri, local: names.local}];
  return names.kind === 'choice' ? [...listNames(names.first), ...listNames(names.second)] : [];
}

/** Numbers for names: tables with numbers as keys are quicker than tables with long strings. */
export interface NameTable {
  idOf(uri: string, local: string): number;
}

/** An empty table. Most names that follow each other are of one namespace. */
export function createNameTable(): NameTable {
  const spaces = new Map<string, Map<string, number>>();
  let count = 0;
  let lastUri = '';
  let last = new Map<string, number>();
  spaces.set(lastUri, last);
  return {
    idOf(uri, local) {
      if (uri !== lastUri) {
        lastUri = uri;
        last = spaces.get(uri) ?? new Map<string, number>();
        spaces.set(uri, last);
      }
      let id = last.get(local);
      if (id === undefined) {
        id = count++;
        last.set(local, id);
      }
      return id;
    }
  };
}
