/**
 * What a grammar allows anywhere at all, for suggestions: which elements there are, which
 * attributes one has and with which values, what may stand in what.
 */
import {readNames, type Grammar, type Json} from './load.js';
import {listNames} from './names.js';

export interface Vocabulary {
  /** Local names of all elements. */
  elements: readonly string[];
  /** Namespaces of all elements. */
  namespaces: ReadonlySet<string>;
  /** Attributes of an element, by the name that one writes (`xml:id`), with the values that are listed. */
  attributes(element: string): ReadonlyMap<string, AttributeFacts>;
  children(element: string): ReadonlySet<string>;
  parents(element: string): readonly string[];
}

export interface AttributeFacts {
  values: readonly string[];
  /** Values that are not listed are taken too. */
  isOpen: boolean;
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Read what a grammar allows; contents of elements are looked into when they are asked for. */
export function createVocabulary(grammar: Grammar): Vocabulary {
  const refs = new Map<string, number[]>();
  const namespaces = new Set<string>();
  for (const [ref, names] of grammar.names) {
    for (const {uri, local} of listNames(names)) {
      namespaces.add(uri);
      refs.set(local, [...(refs.get(local) ?? []), ref]);
    }
  }
  const content = (element: string): Json[] => (refs.get(element) ?? []).map((ref) => grammar.source(ref));
  const children = (element: string): Set<string> =>
    new Set(
      content(element)
        .flatMap((json) => findAll(json, 8))
        .flatMap(([, ref]) => localNames(grammar, ref as number))
    );
  let parents: Map<string, string[]> | undefined;
  return {
    elements: [...refs.keys()],
    namespaces,
    attributes: (element) => readAttributes(content(element).flatMap((json) => findAll(json, 12))),
    children,
    parents: (element) => (parents ??= invert([...refs.keys()], children)).get(element) ?? []
  };
}

/** The nodes of a code, in order; an attribute holds no other attribute. */
function findAll(json: Json, code: number): (readonly Json[])[] {
  if (!Array.isArray(json)) return [];
  if (json[0] === code) return [json];
  const found: (readonly Json[])[] = [];
  const todo: Json[] = [json];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (typeof node !== 'object') continue;
    if (node[0] === code) found.push(node);
    else for (let index = node.length - 1; index > 0; index--) todo.push(node[index] ?? 0);
  }
  return found;
}

function localNames({names}: Grammar, ref: number): string[] {
  const found = names.get(ref);
  return found ? listNames(found).map(({local}) => local) : [];
}

function invert(elements: readonly string[], children: (element: string) => ReadonlySet<string>): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const parent of elements) {
    for (const child of children(parent)) {
      const list = parents.get(child);
      if (list) list.push(parent);
      else parents.set(child, [parent]);
    }
  }
  return parents;
}

/** Codes: 2 is data, 3 a list, 5 a value, 7 text. */
function readAttributes(attributes: readonly (readonly Json[])[]): Map<string, AttributeFacts> {
  const found = new Map<string, AttributeFacts>();
  for (const [, names = [], value = []] of attributes) {
    const values = findAll(value, 5).map(([, text]) => text as string);
    const isOpen = [2, 3, 7].some((code) => findAll(value, code).length > 0);
    for (const {uri, local} of listNames(readNames(names))) found.set(attributeName(uri, local), {values, isOpen});
  }
  return found;
}

/** An attribute as one writes it in TEI. */
export function attributeName(uri: string, local: string): string {
  return uri === xmlNamespace ? `xml:${local}` : local;
}
