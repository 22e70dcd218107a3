/** The few questions that every reader of a TEI tree asks. */
import type {Element, ElementContent, Root} from 'xast';
import type {Place} from './parse.js';

/** Name without prefix. */
export function localName({name}: Element): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of an attribute; empty if it has none. */
export function attribute({attributes}: Element, name: string): string {
  return attributes[name] ?? '';
}

export function elementsOf({children}: {children: readonly (ElementContent | Root['children'][number])[]}): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

/** The first child element of this name. */
export function childOf(parent: Element | Root | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : elementsOf(parent).find((child) => localName(child) === name);
}

/** Follow a path of child elements. */
export function pathOf(parent: Element | Root | undefined, ...names: readonly string[]): Element | undefined {
  let here: Element | Root | undefined = parent;
  for (const name of names) here = childOf(here, name);
  return here?.type === 'element' ? here : undefined;
}

/** The `TEI` element of a document: its root, or the first in a corpus. */
export function teiOf(root: Root): Element | undefined {
  const [top] = elementsOf(root);
  if (!top || localName(top) === 'TEI') return top;
  return childOf(top, 'TEI') ?? top;
}

/** Every element below, in document order, the element itself first. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (child.type === 'element') yield* descendants(child);
}

/** The readings of an `app`, also those in groups; not those of entries inside them. */
export function readingsOf(app: Element): Element[] {
  return elementsOf(app).flatMap((child) => (localName(child) === 'rdgGrp' ? readingsOf(child) : localName(child) === 'lem' || localName(child) === 'rdg' ? [child] : []));
}

/** All text below an element. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  let text = '';
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') text += child.value;
    else if (child.type === 'element') text += textOf(child);
  }
  return text;
}

/** Text with each run of white space as one blank. */
export function plainText(element: Element | undefined): string {
  return textOf(element).replace(/\s+/gu, ' ').trim();
}

/** Where the start tag stands. */
export function placeOf({data}: Element): Place {
  return (data as {place?: Place} | undefined)?.place ?? {line: 1, column: 1};
}
