/**
 * Is everything that one grammar accepts accepted by another? Both name an element in one way
 * only, so that it is enough to compare them element by element: the content models as regular
 * languages (by derivatives: Brzozowski 1964), the attributes one by one. The answer is exact,
 * and no document is needed for it.
 */
import {choice, empty, group, notAllowed, patternsOf, zeroOrMore, type Pattern} from '../../src/odd/pattern.js';
import type {Grammar, Model} from './grammar.js';

/** What the narrow grammar accepts and the wide one does not, in words; nothing if it is included. */
export function differences(narrow: Grammar, wide: Grammar): string[] {
  const found: string[] = [];
  if (!isContentIncluded(narrow.start, wide.start)) found.push('start');
  for (const [key, model] of narrow.elements) {
    const other = wide.elements.get(key);
    if (!other || other.ns !== model.ns || other.name !== model.name) found.push(`${key}: not an element of the other`);
    else found.push(...modelDifferences(model, other).map((difference) => `${key}: ${difference}`));
  }
  return found;
}

function modelDifferences(model: Model, other: Model): string[] {
  const found = isContentIncluded(model.content, other.content) ? [] : ['content'];
  const theirs = new Map(other.attributes.map((item) => [namesIn(item).join(' '), item]));
  for (const item of model.attributes) {
    const names = namesIn(item).join(' ');
    const match = theirs.get(names);
    theirs.delete(names);
    if (!match || !isItemIncluded(item, match)) found.push(`@${names}`);
  }
  for (const [names, item] of theirs) if (item.name !== 'optional') found.push(`@${names} is required`);
  return found;
}

function namesIn(item: Pattern): string[] {
  return item.name === 'attribute' ? [item.attributes['name'] ?? ''] : patternsOf(item).flatMap(namesIn).sort();
}

function isItemIncluded(item: Pattern, other: Pattern): boolean {
  if (item.name === 'attribute' && other.name === 'attribute') return isValueIncluded(valueOf(item), valueOf(other));
  if (item.name === 'attribute' && other.name === 'optional') return isItemIncluded(item, valueOf(other));
  if (item.name === 'optional' && other.name === 'optional') return isItemIncluded(valueOf(item), valueOf(other));
  return JSON.stringify(canonical(item)) === JSON.stringify(canonical(other));
}

function valueOf(item: Pattern): Pattern {
  return patternsOf(item)[0] ?? empty;
}

function isValueIncluded(value: Pattern, other: Pattern): boolean {
  if (JSON.stringify(canonical(value)) === JSON.stringify(canonical(other))) return true;
  if (value.name === 'choice') return patternsOf(value).every((member) => isValueIncluded(member, other));
  if (other.name === 'choice') return patternsOf(other).some((member) => isValueIncluded(value, member));
  if (value.name === 'list' && other.name === 'list') return isContentIncluded(valueOf(value), valueOf(other));
  if (value.name === 'value' && other.name === 'data') return accepts(other, value.children.join(''));
  return other.name === 'text';
}

/** Members of a choice in order, without values that a datatype in it accepts anyway. */
function canonical(node: Pattern): Pattern {
  const children = node.children.map((child) => (typeof child === 'string' ? child : canonical(child)));
  if (node.name !== 'choice') return {...node, children};
  const datatypes = patternsOf({...node, children}).filter(({name}) => name === 'data');
  const kept = patternsOf({...node, children}).filter((member) => member.name !== 'value' || !datatypes.some((data) => accepts(data, member.children.join(''))));
  return choice(kept.sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)));
}

/** Of the datatypes for which TEI also gives values; false where it is not sure. */
export function accepts(data: Pattern, value: string): boolean {
  const params = patternsOf(data).filter(({attributes}) => attributes['name'] === 'pattern');
  if (!params.every((param) => regularExpression(param.children.join('')).test(value))) return false;
  if (data.attributes['type'] === 'nonNegativeInteger') return /^\d+$/u.test(value);
  return ['anyURI', 'string', 'token'].includes(data.attributes['type'] ?? '');
}

/** An expression of W3C Schema, of the kind TEI uses, as one of JavaScript. */
export function regularExpression(source: string): RegExp {
  return new RegExp(`^(?:${source.replaceAll('\\-', '-')})$`, 'u');
}

function isContentIncluded(narrow: Pattern, wide: Pattern): boolean {
  if (JSON.stringify(narrow) === JSON.stringify(wide)) return true;
  const twins = findTwins(narrow, wide);
  const open: [Pattern, Pattern][] = [[mergeTwins(narrow, twins), mergeTwins(wide, twins)]];
  const seen = new Set<string>();
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const key = JSON.stringify(pair);
    if (seen.has(key)) continue;
    seen.add(key);
    const [left, right] = pair;
    if (isNullable(left) && !isNullable(right)) return false;
    for (const leaf of new Map(leavesIn(left).map((found) => [JSON.stringify(found), found])).values()) {
      const rest = derive(left, leaf);
      if (rest.name !== 'notAllowed') open.push([rest, derive(right, leaf)]);
    }
  }
  return true;
}

/** Elements that occur in the same choices of both patterns and nowhere else: one can speak for all of them. */
function findTwins(narrow: Pattern, wide: Pattern): Map<string, string> {
  const places = new Map<string, string>();
  notePlaces(narrow, 'n', places);
  notePlaces(wide, 'w', places);
  const first = new Map<string, string>();
  for (const [name, place] of places) if (!first.has(place)) first.set(place, name);
  return new Map([...places].map(([name, place]) => [name, first.get(place) ?? name]));
}

function notePlaces(node: Pattern, path: string, places: Map<string, string>): void {
  for (const [index, child] of patternsOf(node).entries()) {
    const place = node.name === 'choice' && child.name === 'ref' ? path : `${path}.${index}`;
    const {name = ''} = child.attributes;
    if (child.name === 'ref') places.set(name, `${places.get(name) ?? ''} ${place}`);
    else notePlaces(child, place, places);
  }
}

function mergeTwins(node: Pattern, twins: ReadonlyMap<string, string>): Pattern {
  const {name = ''} = node.attributes;
  if (node.name === 'ref') return {...node, attributes: {name: twins.get(name) ?? name}};
  const children = node.children.map((child) => (typeof child === 'string' ? child : mergeTwins(child, twins)));
  return node.name === 'choice' ? choice(patternsOf({...node, children})) : {...node, children};
}

function leavesIn(node: Pattern): Pattern[] {
  return isLeaf(node) ? [node] : patternsOf(node).flatMap(leavesIn);
}

function isLeaf({name}: Pattern): boolean {
  return ['data', 'list', 'ref', 'text', 'value'].includes(name);
}

function isNullable(node: Pattern): boolean {
  switch (node.name) {
    case 'choice':
      return patternsOf(node).some(isNullable);
    case 'group':
    case 'oneOrMore':
      return patternsOf(node).every(isNullable);
    default:
      return ['empty', 'optional', 'text', 'zeroOrMore'].includes(node.name);
  }
}

/** What may follow an element, a text or a word of a list. */
function derive(node: Pattern, leaf: Pattern): Pattern {
  const [first = empty, ...rest] = patternsOf(node);
  switch (node.name) {
    case 'choice':
      return choice(patternsOf(node).map((member) => derive(member, leaf)));
    case 'group': {
      const after = group([derive(first, leaf), ...rest]);
      return isNullable(first) ? choice([after, derive(group(rest), leaf)]) : after;
    }
    case 'optional':
      return derive(first, leaf);
    case 'oneOrMore':
    case 'zeroOrMore':
      return group([derive(first, leaf), zeroOrMore(first)]);
    case 'text':
      return leaf.name === 'text' ? node : notAllowed;
    default:
      return isLeaf(node) && covers(node, leaf) ? empty : notAllowed;
  }
}

function covers(node: Pattern, leaf: Pattern): boolean {
  if (node.name === 'data' && leaf.name === 'value') return accepts(node, leaf.children.join(''));
  return JSON.stringify(node) === JSON.stringify(leaf);
}
