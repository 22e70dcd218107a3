/** Questions that tests ask of a TEI document. */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, localName, teiOf} from '../../src/tei/dom.js';

/** Every element of the document, in order. */
export function* elementsIn(tei: Root): Generator<Element> {
  const top = teiOf(tei);
  if (top) yield* descendants(top);
}

export function textElement(tei: Root): Element {
  const text = childOf(teiOf(tei), 'text');
  if (!text) throw new Error('Expected a TEI document with a text, got none');
  return text;
}

/** Identifiers that stand twice, and pointers within the document that lead nowhere. */
export function faultyPointers(tei: Root): string[] {
  const ids = new Set<string>();
  const faults: string[] = [];
  for (const element of elementsIn(tei)) {
    const id = attribute(element, 'xml:id');
    if (id === '') continue;
    if (ids.has(id)) faults.push(`xml:id="${id}" twice`);
    ids.add(id);
  }
  for (const element of elementsIn(tei)) {
    for (const [name, value] of Object.entries(element.attributes)) {
      for (const pointer of (value ?? '').split(/\s+/u)) {
        if (pointers.has(name) && pointer.startsWith('#') && !ids.has(pointer.slice(1))) faults.push(`${localName(element)}/@${name}="${pointer}"`);
      }
    }
  }
  return faults;
}

const pointers = new Set(['ana', 'change', 'copyOf', 'corresp', 'decls', 'hand', 'next', 'prev', 'ref', 'resp', 'sameAs', 'scheme', 'select', 'source', 'target', 'who', 'wit']);

/** What a reader reads: without furniture, notes, their calls and labels; errors as corrected. */
export function readingOf(element: Element, isInside = false): string {
  let text = '';
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') text += child.value;
    else if (child.type === 'element' && !isUnread(child)) text += readingOf(child, true);
  }
  return isInside ? text : text.replace(/\s+/gu, ' ').trim();
}

const unread = new Set(['anchor', 'fw', 'gap', 'label', 'metamark', 'note', 'sic', 'orig', 'abbr', 'rdg']);

function isUnread(element: Element): boolean {
  const name = localName(element);
  return (unread.has(name) && !(name === 'sic' && element.attributes['xml:id'] !== undefined)) || (name === 'ref' && attribute(element, 'type') === 'noteCall');
}

interface Step {
  name: string;
  tests: {name: string; value: string}[];
}

const stepPattern = /^(\w+|\*)((?:\[@[\w:-]+=[^\]]*\])*)$/u;

/** `div[@type=letter]//p`: elements of that name and attributes, somewhere in one another. */
export function select(from: Element, selector: string): Element[] {
  const steps = selector.split('//').map(readStep);
  let found = [from];
  for (const step of steps) {
    const here = new Set<Element>();
    for (const element of found) for (const below of descendants(element)) if (below !== element && fits(below, step)) here.add(below);
    found = [...here];
  }
  return found;
}

function readStep(text: string): Step {
  const parsed = stepPattern.exec(text);
  if (!parsed?.[1]) throw new Error(`Expected a selector such as div[@type=letter]//p, got ${text}`);
  const tests = [...(parsed[2] ?? '').matchAll(/\[@([\w:-]+)=([^\]]*)\]/gu)].map((found) => ({name: found[1] ?? '', value: found[2] ?? ''}));
  return {name: parsed[1], tests};
}

function fits(element: Element, {name, tests}: Step): boolean {
  return (name === '*' || localName(element) === name) && tests.every((asked) => attribute(element, asked.name) === asked.value);
}
