/**
 * Entities of the file's own document type, written out in its text before it is read, so that
 * one that holds markup is read as markup. A table leads back from the written-out text to the
 * file: whatever comes out of an entity stands where its reference stands.
 *
 *     <p>by &steph;, 1550</p>   →   <p>by <name>Stephanus</name>, 1550</p>
 *           ^^^^^^^                       ^ all of this is at the reference
 */
import type {Entities} from './doctype.js';

export interface WrittenOut {
  text: string;
  /** Back to the file; offsets in UTF-16 units. */
  offsetOf(at: number): number;
}

/** What stops the writing out. */
export interface EntityFault {
  offset: number;
  code: 'E0001' | 'E0002' | 'E0004' | 'E0005';
  message: string;
}

/** A file of ours has no entities; an honest old one has some kilobytes of them; a bomb has gigabytes. */
const mostExpansion = 1_000_000;
const predefined: ReadonlySet<string> = new Set(['amp', 'apos', 'gt', 'lt', 'quot']);

interface State {
  entities: Entities;
  out: string[];
  length: number;
  expanded: number;
  /** Where stretches of the written-out text begin, and where in the file: negative (minus one) for what an entity gave. */
  at: number[];
  from: number[];
  open: string[];
  /** Whether an entity holds its elements whole, as far as it has been looked at. */
  whole: Map<string, boolean>;
}

/** Write the entities out from `start`, the end of the document type. */
export function writeOutEntities(text: string, start: number, entities: Entities): WrittenOut | EntityFault {
  const state: State = {entities, out: [], length: 0, expanded: 0, at: [], from: [], open: [], whole: new Map()};
  push(state, text.slice(0, start), 0);
  const fault = copy(state, text, {start, inTag: false});
  if (fault) return fault;
  return {text: state.out.join(''), offsetOf: (at) => offsetOf(state, at)};
}

function push(state: State, text: string, from: number): void {
  if (text === '') return;
  state.at.push(state.length);
  state.from.push(from);
  state.out.push(text);
  state.length += text.length;
}

/** Copy a text, or the value of an entity whose reference stands at `reference` in the file, perhaps in a tag. */
function copy(state: State, text: string, {start, inTag, reference}: {start: number; inTag: boolean; reference?: number}): EntityFault | undefined {
  let done = start;
  let quote = '';
  let isTag = inTag;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '&') {
      const name = nameAt(text, at);
      if (name === undefined || predefined.has(name) || !state.entities.has(name)) continue;
      push(state, text.slice(done, at), origin(reference, done));
      const fault = writeOut(state, name, reference ?? at, isTag);
      if (fault) return fault;
      at += name.length + 1;
      done = at + 1;
    } else if (isTag) {
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') isTag = inTag;
    } else if (sign === '<') {
      const end = opaqueEnd(text, at);
      if (end === undefined) isTag = true;
      else at = end - 1;
    }
  }
  push(state, text.slice(done), origin(reference, done));
  return undefined;
}

function origin(reference: number | undefined, at: number): number {
  return reference === undefined ? at : -reference - 1;
}

function nameAt(text: string, at: number): string | undefined {
  const end = text.indexOf(';', at);
  const name = end === -1 || end - at > 200 ? '' : text.slice(at + 1, end);
  return name === '' || name.startsWith('#') || /[\s<&]/u.test(name) ? undefined : name;
}

/** Comments, CDATA and instructions hold no references. */
function opaqueEnd(text: string, at: number): number | undefined {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>']
  ] as const) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    return end === -1 ? text.length : end + close.length;
  }
  return undefined;
}

function writeOut(state: State, name: string, reference: number, isTag: boolean): EntityFault | undefined {
  const value = state.entities.get(name);
  if (value === undefined) return {offset: reference, code: 'E0004', message: `The entity “&${name};” stands in another file, which is not read`};
  if (state.open.includes(name)) return {offset: reference, code: 'E0005', message: `The entity “&${name};” holds itself`};
  state.expanded += value.length + 1;
  if (state.expanded > mostExpansion) return {offset: reference, code: 'E0005', message: `The entities of this file grow beyond ${mostExpansion} characters`};
  if (isTag && value.includes('<')) return {offset: reference, code: 'E0001', message: `The entity “&${name};” holds a <, which no attribute may have`};
  if (!isTag && !isWhole(state, name, value)) return {offset: reference, code: 'E0002', message: `The entity “&${name};” does not hold its elements whole`};
  state.open.push(name);
  const safe = isTag ? value.replace(/["']/gu, (sign) => `&#${sign.charCodeAt(0)};`) : value;
  const fault = copy(state, safe, {start: 0, inTag: isTag, reference});
  state.open.pop();
  return fault;
}

function isWhole({whole}: State, name: string, value: string): boolean {
  let known = whole.get(name);
  if (known === undefined) whole.set(name, (known = isBalanced(value)));
  return known;
}

const tagName = /[^\s/<>"']+/uy;

/** Elements begin and end in the same entity (XML 1.0, 4.3.2). */
function isBalanced(value: string): boolean {
  const open: string[] = [];
  for (let at = value.indexOf('<'); at >= 0;) {
    const opaque = opaqueEnd(value, at);
    const end = opaque ?? tagEnd(value, at);
    if (end === undefined) return false;
    const isEnd = value.charAt(at + 1) === '/';
    tagName.lastIndex = at + (isEnd ? 2 : 1);
    const [name] = opaque === undefined ? (tagName.exec(value) ?? []) : [];
    if (name !== undefined && isEnd && open.pop() !== name) return false;
    if (name !== undefined && !isEnd && value.charAt(end - 2) !== '/') open.push(name);
    at = value.indexOf('<', end);
  }
  return open.length === 0;
}

/** The offset after the `>` of a tag; none where it is not closed. */
function tagEnd(text: string, start: number): number | undefined {
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
    else if (sign === '<') return undefined;
  }
  return undefined;
}

function offsetOf({at, from}: State, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = from[low] ?? 0;
  return start < 0 ? -start - 1 : start + offset - (at[low] ?? 0);
}
