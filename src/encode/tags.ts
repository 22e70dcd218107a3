/** Tags and text as they are written; what XML forbids becomes a `gap` that names it. */
import {escapeAttribute, escapeText, forbidden, special} from './escape.js';
import type {Ids} from './ids.js';
import type {Entries} from './variants.js';

/** What the writer needs to know besides the tree. */
export interface WeaveOptions {
  ids: Ids;
  /** Where a person of the authority list is pointed at: `persons.xml#` or `#`. */
  personBase: string;
  /** Where a work of the authority list is pointed at: `works.xml#`; empty: works are not pointed at. */
  workBase: string;
  /** Entries of variants that are to stand apart from the text; undefined where they stand in it. */
  entries?: Entries;
}

export interface State extends WeaveOptions {
  source: string;
  out: string[];
}

export type Attribute = readonly [name: string, value: string | undefined];

export function open(state: State, element: string, attributes: readonly Attribute[]): void {
  state.out.push(startTag(element, attributes), '>');
}

export function close(state: State, element: string): void {
  state.out.push(`</${element}>`);
}

export function empty(state: State, element: string, attributes: readonly Attribute[]): void {
  state.out.push(startTag(element, attributes), '/>');
}

function startTag(element: string, attributes: readonly Attribute[]): string {
  let tag = `<${element}`;
  for (const [name, value] of attributes) if (value !== undefined) tag += ` ${name}="${escapeAttribute(value)}"`;
  return tag;
}

/** A stretch of the source as text: what XML forbids is a `gap` that names it. */
export function writeSource(state: State, from: number, to: number): void {
  writeText(state, state.source.slice(from, to));
}

/** Text that stands nowhere in the source. */
export function writeText(state: State, text: string): void {
  if (!special.test(text)) {
    state.out.push(text);
    return;
  }
  let start = 0;
  for (const match of text.matchAll(forbidden)) {
    state.out.push(escapeText(text.slice(start, match.index)));
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    empty(state, 'gap', [
      ['reason', 'control'],
      ['n', `U+${code}`]
    ]);
    start = match.index + 1;
  }
  state.out.push(escapeText(text.slice(start)));
}

/** A reference to an identifier of the same file. */
export function pointer(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `#${id}`;
}

/** `@break` of a line or page that begins within a word. */
export function breakValue(isInWord: boolean | 'maybe'): string | undefined {
  return isInWord === 'maybe' ? 'maybe' : isInWord ? 'no' : undefined;
}
