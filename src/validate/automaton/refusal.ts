/** The first thing that a grammar does not accept, and what it would have accepted instead. */
import type {Place} from '../read/lines.js';
import type {Grammar} from './load.js';
import {listNames} from './names.js';
import type {Pattern} from './pattern.js';
import {attributeName} from './vocabulary.js';

export interface Refusal {
  place: Place;
  event: 'start' | 'attribute' | 'value' | 'lacks' | 'text' | 'end' | 'id';
  /** Local names from the root to the element that it is about. */
  path: readonly string[];
  /** Elements that might have stood here instead, or attributes that lack. */
  expected: readonly string[];
  /** Of the element. */
  uri: string;
  /** The attribute that it is about, as one writes it. */
  attribute?: string;
  /** Of the attribute; the text. */
  value?: string;
}

/** Local names of the elements that may begin these contents. */
export function expectedElements({names}: Grammar, contents: readonly Pattern[]): string[] {
  const found = new Set<string>();
  for (const content of contents) {
    const refs = new Set<number>();
    collectFirst(content, refs);
    for (const ref of refs) for (const {local} of listNames(names.get(ref) ?? {kind: 'any', except: undefined})) found.add(local);
  }
  return [...found];
}

/** The definitions that may begin a content. */
export function collectFirst(pattern: Pattern, refs: Set<number>): void {
  switch (pattern.kind) {
    case 'element':
      refs.add(pattern.ref);
      return;
    case 'choice':
      for (const part of pattern.parts) collectFirst(part, refs);
      return;
    case 'group':
      collectFirst(pattern.first, refs);
      if (pattern.first.isNullable) collectFirst(pattern.second, refs);
      return;
    case 'interleave':
      collectFirst(pattern.first, refs);
      collectFirst(pattern.second, refs);
      return;
    case 'repeat':
      collectFirst(pattern.first, refs);
      return;
    default:
  }
}

/** Names of the attributes that a start tag still has to have, as one writes them. */
export function lackingAttributes(left: Pattern): string[] {
  if (!left.hasAttribute) return [];
  switch (left.kind) {
    case 'attribute':
      return listNames(left.name).map(({uri, local}) => attributeName(uri, local));
    case 'group':
    case 'interleave':
      return [...lackingAttributes(left.first), ...lackingAttributes(left.second)];
    case 'repeat':
      return lackingAttributes(left.first);
    default:
      return [];
  }
}
