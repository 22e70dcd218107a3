/**
 * What an integrity rule is: a code, the elements that it looks at, and a function that is made
 * anew for each file and says what is wrong with an element. Rules do not see each other.
 */
import type {Element, ElementContent} from 'xast';

/** A fault as a rule says it. */
export interface Said {
  message: string;
  hint?: string;
  /** The element that it is about, if not the one that the rule was asked about. */
  at?: Element;
}

/** Where the walk is. */
export interface Walk {
  /** From the root element to the parent of the element that is looked at. */
  ancestors: readonly Element[];
}

/** What a rule sees of a file. */
export interface Look {
  /** At the start tag. */
  enter?(node: Element, walk: Walk): readonly Said[] | Said | undefined;
  /** At the end tag. */
  leave?(node: Element, walk: Walk): readonly Said[] | Said | undefined;
  /** After the last element; each must say where it is. */
  end?(): readonly (Said & {at: Element})[];
}

export interface Rule {
  code: string;
  level: 'error' | 'warning';
  /** Names of TEI elements that it looks at. */
  elements?: readonly string[];
  /** Attributes: it looks at elements that have one of them. Neither of the two: at every element. */
  attributes?: readonly string[];
  /** The identifier of the same rule in `edition.sch`. */
  schematron?: string;
  begin(): Look;
}

/** A rule that needs to know nothing but the element and where it is. */
export function each(check: NonNullable<Look['enter']>): Rule['begin'] {
  return () => ({enter: check});
}

/** An attribute that is there and not empty. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.attributes[name];
  return value === null || value === undefined || value === '' ? undefined : value;
}

/** Whether an attribute is there at all, as `@name` in XPath. */
export function has(node: Element, name: string): boolean {
  return Object.hasOwn(node.attributes, name);
}

/** The values of an attribute that holds several. */
export function tokens(value: string | null | undefined): string[] {
  if (value && !/\s/u.test(value)) return [value];
  return (value ?? '').split(/\s+/u).filter((token) => token !== '');
}

/** The child elements of a name, or all. */
export function children(node: Element, ...names: readonly string[]): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element' && (names.length === 0 || names.includes(child.name)));
}

/** Whether an element of this name is around. */
export function isIn(walk: Walk, name: string): boolean {
  return walk.ancestors.some((ancestor) => ancestor.name === name);
}

/** All text of an element, without recursion: trees may be ten thousand deep. `skip` leaves elements out. */
export function textOf(node: Element, skip: (child: Element) => boolean = () => false): string {
  let text = '';
  const todo: ElementContent[] = [...node.children].reverse();
  for (let child = todo.pop(); child; child = todo.pop()) {
    if (child.type === 'text' || child.type === 'cdata') text += child.value;
    else if (child.type === 'element' && !skip(child)) for (let index = child.children.length - 1; index >= 0; index--) todo.push(child.children[index] as ElementContent); // the index is within bounds
  }
  return text;
}

/** Whether an element holds nothing but white space. */
export function isBlank(node: Element): boolean {
  return node.children.every((child) => child.type !== 'element' && (child.type !== 'text' || child.value.trim() === ''));
}

/** A text as it is quoted in a message. */
export function shorten(text: string, most = 40): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
