/**
 * Random documents that a grammar accepts. Each is made to hold the element that has been made
 * least often, and prefers what is rare on the way to it, so that a few hundred documents show
 * every element. Same seed, same documents.
 */
import {patternsOf, type Pattern} from '../../src/odd/pattern.js';
import {writeXml} from '../../src/odd/write.js';
import type {Grammar, Model} from './grammar.js';
import {createRandom, pick, type Random} from './random.js';
import {makeValue} from './values.js';
import type {Element} from '../../src/odd/read.js';

// Of attributes on an element: libxml2 keeps twice as many states with each that is optional.
const most = 6;

interface Run {
  grammar: Grammar;
  random: Random;
  /** Elements that the smallest document with this element at its top needs below it. */
  heights: ReadonlyMap<string, number>;
  /** How often an element, or an attribute of one, has been made in all documents. */
  made: Map<string, number>;
  /** Elements that may still be made here before the document is brought to an end. */
  budget: number;
  ids: number;
  /** Levels from each element down to the one that this document is made for. */
  way: ReadonlyMap<string, number>;
  /** The same from the element that is being made; infinite at the top, 0 at the end of the way and aside from it. */
  here: number;
  /** What patterns refer to and how many levels they need, found once. */
  refs: WeakMap<Pattern, ReadonlySet<string>>;
  reaches: WeakMap<Pattern, number>;
}

/** @returns the documents, and the names of all elements and attributes (`element/@attribute`) in them */
export function makeInstances(grammar: Grammar, count: number, seed: number): {documents: Element[]; made: ReadonlyMap<string, number>} {
  const run: Run = {
    grammar,
    random: createRandom(seed),
    heights: findHeights(grammar),
    made: new Map(),
    budget: 0,
    ids: 0,
    way: new Map(),
    here: Infinity,
    refs: new WeakMap(),
    reaches: new WeakMap()
  };
  const parents = findParents(grammar);
  const documents: Element[] = [];
  for (let index = 0; index < count; index++) {
    run.budget = 40 + Math.floor(run.random() * 80);
    run.ids = 0;
    run.way = findWay(parents, rarestOf(run));
    run.here = Infinity;
    const [root] = makeContent(run, grammar.start, 24);
    if (typeof root === 'object') documents.push(root);
  }
  return {documents, made: run.made};
}

export function writeDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}`;
}

function findHeights({elements}: Grammar): Map<string, number> {
  const heights = new Map<string, number>();
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [key, {content}] of elements) {
      const height = 1 + heightOf(content, heights);
      if (height >= (heights.get(key) ?? Infinity)) continue;
      heights.set(key, height);
      isChanged = true;
    }
  }
  return heights;
}

function findParents({elements}: Grammar): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const [key, {content}] of elements) for (const child of new Set(refsIn(content))) parents.set(child, [...(parents.get(child) ?? []), key]);
  return parents;
}

function refsIn(node: Pattern): string[] {
  return node.name === 'ref' ? [node.attributes['name'] ?? ''] : patternsOf(node).flatMap(refsIn);
}

function rarestOf({grammar, made}: Run): string {
  const keys = [...grammar.elements.keys()];
  return keys.reduce((rarest, key) => ((made.get(key) ?? 0) < (made.get(rarest) ?? 0) ? key : rarest));
}

function findWay(parents: ReadonlyMap<string, readonly string[]>, target: string): Map<string, number> {
  const way = new Map([[target, 0]]);
  for (const [key, length] of way) for (const parent of parents.get(key) ?? []) if (!way.has(parent)) way.set(parent, length + 1);
  return way;
}

function leads(run: Run, node: Pattern): boolean {
  if (run.here === 0) return false;
  const refs = run.refs.get(node) ?? new Set(refsIn(node));
  run.refs.set(node, refs);
  for (const key of refs) if ((run.way.get(key) ?? Infinity) < run.here) return true;
  return false;
}

function heightIn(run: Run, node: Pattern): number {
  const height = run.reaches.get(node) ?? heightOf(node, run.heights);
  run.reaches.set(node, height);
  return height;
}

function heightOf(node: Pattern, heights: ReadonlyMap<string, number>): number {
  const inside = patternsOf(node).map((child) => heightOf(child, heights));
  switch (node.name) {
    case 'notAllowed':
      return Infinity;
    case 'ref':
      return heights.get(node.attributes['name'] ?? '') ?? (node.attributes['name'] === '*' ? 1 : Infinity);
    case 'choice':
      return Math.min(...inside);
    case 'group':
    case 'oneOrMore':
      return Math.max(0, ...inside);
    default:
      return 0;
  }
}

/** @param depth levels of elements that may still be opened, if the content can do with as few */
function makeContent(run: Run, node: Pattern, depth: number): (Element | string)[] {
  const [first = node] = patternsOf(node);
  const make = (child: Pattern): (Element | string)[] => makeContent(run, child, depth);
  const isLeading = leads(run, node);
  const isShort = !isLeading && (run.budget <= 0 || heightIn(run, first) > depth);
  switch (node.name) {
    case 'choice':
      return make(pickMember(run, patternsOf(node), depth));
    case 'group':
      return share(run, patternsOf(node), make);
    case 'optional':
      return isShort || (!isLeading && run.random() < 0.4) ? [] : make(first);
    case 'zeroOrMore':
      return isShort ? [] : share(run, times(run, isLeading ? 1 : 0, first), make);
    case 'oneOrMore':
      return isShort ? make(first) : share(run, times(run, 1, first), make);
    case 'ref':
      return [makeElement(run, node.attributes['name'] ?? '', depth - 1)];
    case 'text':
      return run.random() < 0.5 ? [' words '] : [];
    default:
      return isValue(node) ? [makeValue(run, node)] : [];
  }
}

/** What stands first must not eat up what the others may need. */
function share(run: Run, parts: readonly Pattern[], make: (part: Pattern) => (Element | string)[]): (Element | string)[] {
  const total = run.budget;
  let left = 0;
  const made = parts.flatMap((part) => {
    run.budget = Math.floor(total / parts.length);
    const children = make(part);
    left += run.budget;
    return children;
  });
  run.budget = Math.min(left, total);
  return made;
}

function times({random}: Run, least: number, member: Pattern): Pattern[] {
  return Array.from({length: least + Math.floor(random() * 4)}, () => member);
}

/** Among those that fit, mostly the one whose elements are rarest so far. */
function pickMember(run: Run, members: readonly Pattern[], depth: number): Pattern {
  const leading = members.filter((member) => leads(run, member));
  if (leading.length > 0) return pick(run.random, leading);
  const least = Math.min(...members.map((member) => heightIn(run, member)));
  const limit = run.budget <= 0 ? least : Math.max(depth, least);
  const fitting = members.filter((member) => heightIn(run, member) <= limit);
  const rarity = (member: Pattern): number => (member.name === 'ref' ? (run.made.get(member.attributes['name'] ?? '') ?? 0) : 3);
  const rarest = Math.min(...fitting.map(rarity));
  return pick(run.random, run.random() < 0.6 ? fitting.filter((member) => rarity(member) === rarest) : fitting);
}

function makeElement(run: Run, key: string, depth: number): Element {
  const model = run.grammar.elements.get(key);
  if (!model) return {name: 'other', attributes: {xmlns: 'https://example.org/other'}, children: []};
  run.budget--;
  run.made.set(key, (run.made.get(key) ?? 0) + 1);
  const outside = run.here;
  const length = run.way.get(key) ?? Infinity;
  const isOnWay = length < outside;
  run.here = isOnWay ? length : 0;
  const attributes = {xmlns: model.ns, ...makeAttributes(run, key, model)};
  const children = makeContent(run, model.content, depth);
  run.here = isOnWay ? 0 : outside;
  return {name: model.name, attributes, children};
}

function makeAttributes(run: Run, key: string, model: Model): Record<string, string> {
  const made: Record<string, string> = {};
  for (const item of model.attributes) {
    const isFull = Object.keys(made).length >= most;
    if (item.name === 'optional' && (isFull || !isWanted(run, key, item))) continue;
    const attribute = pickAttribute(run, item);
    const {name = ''} = attribute.attributes;
    const counted = `${key}/@${name}`;
    run.made.set(counted, (run.made.get(counted) ?? 0) + 1);
    made[name] = makeValue(run, patternsOf(attribute)[0]);
  }
  return made;
}

/** An optional attribute that was never made is always made, others now and then. */
function isWanted(run: Run, key: string, item: Pattern): boolean {
  const {name = ''} = pickAttribute(run, item).attributes;
  return run.random() < (run.made.has(`${key}/@${name}`) ? 0.05 : 0.4);
}

function pickAttribute(run: Run, item: Pattern): Pattern {
  return item.name === 'attribute' ? item : pickAttribute(run, pick(run.random, patternsOf(item)));
}

function isValue({name}: Pattern): boolean {
  return ['data', 'list', 'value'].includes(name);
}
