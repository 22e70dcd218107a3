/**
 * What a grammar allows anywhere at all, for suggestions: which elements there are, which
 * attributes one has and with which values, what may stand in what.
 */
import {collect} from './derive.js';
import type {Grammar} from './load.js';
import {listNames} from './names.js';
import type {Pattern} from './pattern.js';

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
  const parts = (element: string): Pattern[] => (refs.get(element) ?? []).flatMap((ref) => listParts(grammar.content(ref)));
  const children = (element: string): Set<string> => new Set(parts(element).flatMap((part) => (part.kind === 'element' ? localNames(grammar, part.ref) : [])));
  return {
    elements: [...refs.keys()],
    namespaces,
    attributes: (element) => readAttributes(parts(element)),
    children,
    parents: (element) => [...refs.keys()].filter((parent) => children(parent).has(element))
  };
}

function listParts(pattern: Pattern): Pattern[] {
  const found: Pattern[] = [];
  collect(pattern, (one) => found.push(one));
  return found;
}

function localNames({names}: Grammar, ref: number): string[] {
  const found = names.get(ref);
  return found ? listNames(found).map(({local}) => local) : [];
}

function readAttributes(parts: readonly Pattern[]): Map<string, AttributeFacts> {
  const found = new Map<string, AttributeFacts>();
  for (const part of parts) {
    if (part.kind !== 'attribute') continue;
    const values: string[] = [];
    let isOpen = false;
    collect(part.first, (one) => {
      if (one.kind === 'value') values.push(one.value);
      else if (one.kind === 'data' || one.kind === 'text' || one.kind === 'list') isOpen = true;
    });
    for (const {uri, local} of listNames(part.name)) found.set(attributeName(uri, local), {values, isOpen});
  }
  return found;
}

/** An attribute as one writes it in TEI. */
export function attributeName(uri: string, local: string): string {
  return uri === xmlNamespace ? `xml:${local}` : local;
}
