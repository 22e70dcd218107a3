/** Small random changes of a document, most of which make it invalid. */
import {elementsOf, type Element} from '../../src/odd/read.js';
import type {Grammar} from './grammar.js';
import type {Random} from './random.js';

type Node = Element | string;

// Some right for one attribute, some for another, and some for none.
const values = ['', 'word', 'two words', '12', '-1', '0.5', 'true', '#a', 'low', 'main', '1899-02-30', '1899', 'P1Y', ' x ', '1/2', 'a:b', '1.0', 'yes'];

/** A copy of the document with one to three changes. */
export function mutate(root: Element, grammar: Grammar, random: Random): Element {
  const keys = [...grammar.elements.keys()];
  const names = [...new Set([...grammar.elements.values()].flatMap(({attributes}) => attributes.flatMap(namesIn)))].filter((name) => name !== 'xml:id' && name !== 'xml:base');
  const tools = {random, keys, names};
  let changed = root;
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) changed = changeOne(changed, tools);
  return changed;
}

interface Tools {
  random: Random;
  keys: readonly string[];
  names: readonly string[];
}

function namesIn(item: Element): string[] {
  return item.name === 'attribute' ? [item.attributes['name'] ?? ''] : elementsOf(item).flatMap(namesIn);
}

function pick<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Change an element chosen at random, at any depth. */
function changeOne(root: Element, tools: Tools): Element {
  const paths = pathsOf(root);
  const target = pick(tools.random, paths) ?? [];
  return changeAt(root, target, (element) => changes[Math.floor(tools.random() * changes.length)]?.(element, tools) ?? element);
}

function pathsOf(element: Element): number[][] {
  return [[], ...element.children.flatMap((child, index) => (typeof child === 'string' ? [] : pathsOf(child).map((path) => [index, ...path])))];
}

function changeAt(element: Element, [index, ...rest]: readonly number[], change: (element: Element) => Element): Element {
  if (index === undefined) return change(element);
  return {...element, children: element.children.map((child, at) => (at === index && typeof child !== 'string' ? changeAt(child, rest, change) : child))};
}

const changes: readonly ((element: Element, tools: Tools) => Element)[] = [
  // Another element in its place
  (element, {random, keys}) => ({...element, name: pick(random, keys) ?? element.name}),
  // A child less, twice, elsewhere, renamed
  (element, {random}) => withChildren(element, (children, at) => children.toSpliced(at, 1), random),
  (element, {random}) => withChildren(element, (children, at) => children.toSpliced(at, 0, ...children.slice(at, at + 1)), random),
  (element, {random}) => withChildren(element, (children, at) => [...children.toSpliced(at, 1), ...children.slice(at, at + 1)], random),
  (element, {random}) => withChildren(element, (children) => children.toReversed(), random),
  // A new child, text, a foreign element
  (element, {random, keys}) => withChildren(element, (children, at) => children.toSpliced(at, 0, leaf(pick(random, keys) ?? 'p', element)), random),
  (element, {random}) => withChildren(element, (children, at) => children.toSpliced(at, 0, ' more text '), random),
  (element, {random}) => withChildren(element, (children, at) => children.toSpliced(at, 0, {name: 'x', attributes: {xmlns: 'https://example.org/x'}, children: []}), random),
  // Children hoisted
  (element) => ({...element, children: element.children.flatMap((child) => (typeof child === 'string' ? [child] : child.children))}),
  // An attribute less, more, with another value
  (element, {random}) => withoutAttribute(element, pick(random, attributesOf(element))),
  (element, {random, names}) => withAttribute(element, pick(random, names), pick(random, values)),
  (element, {random, names}) => withAttribute(element, pick(random, names), pick(random, values)),
  (element, {random}) => withAttribute(element, pick(random, attributesOf(element)), pick(random, values)),
  (element, {random}) => withAttribute(element, pick(random, attributesOf(element)), pick(random, values))
];

function withChildren(element: Element, change: (children: readonly Node[], at: number) => Node[], random: Random): Element {
  return {...element, children: change(element.children, Math.floor(random() * (element.children.length + 1)))};
}

function leaf(name: string, {attributes: {xmlns = ''}}: Element): Element {
  return {name, attributes: {xmlns}, children: []};
}

/** Identifiers stay: two equal ones are no matter of the grammar. */
function attributesOf({attributes}: Element): string[] {
  return Object.keys(attributes).filter((name) => name !== 'xmlns' && name !== 'xml:id' && name !== 'xml:base');
}

function withAttribute(element: Element, name: string | undefined, value: string | undefined): Element {
  return name === undefined || value === undefined ? element : {...element, attributes: {...element.attributes, [name]: value}};
}

function withoutAttribute(element: Element, name: string | undefined): Element {
  return {...element, attributes: Object.fromEntries(Object.entries(element.attributes).filter(([key]) => key !== name))};
}
