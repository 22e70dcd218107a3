/**
 * Identifiers and pointers of one file: every identifier is given once, every pointer leads to
 * something, and to something of the right kind.
 *
 *     <persName ref="#merow">     nothing has that identifier; did you mean #merrow?
 */
import type {Element} from 'xast';
import {placeOfElement} from '../read/tree.js';
import {nearest} from '../schema/nearest.js';
import type {Away, Entry, FileFacts} from './facts.js';
import {goalOf, isBareName, isInternal, isPointing, isXmlFile, readPointer} from './pointing.js';
import {children, isIn, shorten, textOf, tokens, type Said, type Walk} from './rule.js';

/** A fault with the code of its rule. */
export interface Coded extends Said {
  code: 'E0110' | 'E0301' | 'E0303' | 'E0304';
  at: Element;
}

/** What has an identifier, and where it stands. */
interface Target {
  node: Element;
  around: ReadonlySet<string>;
}

interface Pointer {
  node: Element;
  attribute: string;
  id: string;
}

export interface Gathered {
  targets: Map<string, Target>;
  pointers: Pointer[];
  /** Names without a #, which name files. */
  bare: Pointer[];
  faults: Coded[];
  /** Pointers to other files, and what the edition shares; where they stand is added when the walk is done. */
  away: (Omit<Away, 'line' | 'column' | 'path'> & {node: Element})[];
  entries: (Omit<Entry, 'line' | 'column' | 'path'> & {node: Element})[];
  ids: Record<string, string>;
  isList: boolean;
}

/** An empty collection, for one file. */
export function createGathered(): Gathered {
  return {targets: new Map(), pointers: [], bare: [], faults: [], away: [], entries: [], ids: {}, isList: true};
}

/** Take down an attribute of an element, if it is an identifier or points. */
export function gather(gathered: Gathered, node: Element, name: string, walk: Walk): void {
  const value = node.attributes[name];
  if (typeof value !== 'string') return;
  if (name === 'xml:id') {
    if (value !== '') addTarget(gathered, node, value, walk);
  } else if (isPointing(name, value)) {
    for (const token of tokens(value)) addPointer(gathered, node, name, token);
    if (value.trim() === '') gathered.faults.push({code: 'E0304', message: `@${name} is empty`, hint: 'write where it points to, or take it away', at: node});
  }
}

function addTarget({targets, faults, ids, entries}: Gathered, node: Element, id: string, walk: Walk): void {
  const old = targets.get(id);
  if (old) {
    const {line} = placeOfElement(old.node);
    faults.push({code: 'E0110', message: `xml:id="${id}" is given twice: the first time in line ${line}`, hint: 'give one of the two another name, and change what points to it', at: node});
    return;
  }
  targets.set(id, {node, around: aroundOf(walk, node)});
  const list = ids[node.name];
  ids[node.name] = list === undefined ? id : `${list} ${id}`;
  const kind = kindOf(node, walk);
  if (kind) entries.push({id, kind, name: nameOf(node), node});
}

/** A person or a work of a list, not of the text. */
function kindOf({name}: Element, walk: Walk): Entry['kind'] | undefined {
  if (name !== 'person' && name !== 'bibl' && name !== 'biblStruct') return undefined;
  if (!isIn(walk, 'standOff') && !isIn(walk, 'particDesc')) return undefined;
  if (name === 'person') return 'person';
  return walk.ancestors.at(-1)?.name === 'listBibl' ? 'work' : undefined;
}

const regions: readonly string[] = ['fileDesc', 'sourceDesc', 'classDecl', 'standOff'];
const nowhere: ReadonlySet<string> = new Set();

/** The parts of the header that are around an element: all that goals ask about. */
function aroundOf({ancestors}: Walk, node: Element): ReadonlySet<string> {
  if (ancestors[1]?.name === 'text' || !ancestors.some(({name}) => name === 'teiHeader' || name === 'standOff')) return nowhere;
  return new Set([...ancestors.map(({name}) => name), node.name].filter((name) => regions.includes(name)));
}

function nameOf(node: Element): string {
  const [first] = children(node, 'persName', 'title');
  return shorten(textOf(first ?? node));
}

function addPointer({pointers, bare, faults, away}: Gathered, node: Element, name: string, token: string): void {
  const pointer = readPointer(token);
  if (!pointer) return;
  if (pointer === 'empty') faults.push({code: 'E0304', message: `@${name} has a # and no identifier behind it`, hint: 'write the identifier, or take the attribute away', at: node});
  else if (pointer.file === '') pointers.push({node, attribute: name, id: pointer.id});
  else if (pointer.id === '' && isBareName(token)) bare.push({node, attribute: name, id: token});
  else if (isXmlFile(pointer.file)) away.push({node, element: node.name, attribute: name, file: pointer.file, id: pointer.id});
}

const chained: ReadonlySet<string> = new Set(['copyOf', 'next', 'prev', 'sameAs']);

/** After the last element: where the pointers lead. */
export function resolvePointers({targets, pointers, bare, faults}: Gathered): Coded[] {
  for (const {node, attribute: name, id} of bare) {
    if (!targets.has(id) && !isInternal(node.name, name)) continue;
    faults.push({code: 'E0301', message: `@${name} of <${node.name}> is ${id}, which names a file and no identifier`, hint: `write #${id}`, at: node});
  }
  for (const {node, attribute: name, id} of pointers) {
    const target = targets.get(id);
    if (!target) {
      const near = nearest(id, targets.keys(), 3).map((one) => `#${one}`);
      faults.push({
        code: 'E0301',
        message: `@${name} of <${node.name}> points to #${id}, and nothing in this file has that identifier`,
        hint: near.length > 0 ? `did you mean ${near.join(', ')}?` : 'correct the pointer, or give the identifier to what it means',
        at: node
      });
      continue;
    }
    if (target.node === node && chained.has(name)) {
      faults.push({code: 'E0303', message: `@${name} of <${node.name}> points to the element itself`, hint: 'it should point to the other part', at: node});
      continue;
    }
    const goal = goalOf(node, name);
    if (!goal) continue;
    if (!goal.not?.includes(target.node.name) && (goal.names?.includes(target.node.name) || goal.inside?.some((region) => target.around.has(region)))) continue;
    faults.push({code: 'E0303', message: `@${name} of <${node.name}> points to #${id}, which is a ${target.node.name}`, hint: `it should point to ${goal.says}`, at: node});
  }
  return faults;
}

/** What the edition needs to know; `pathOf` is asked for the elements that it names. */
export function readFacts({pointers, away, entries, ids, isList}: Gathered, pathOf: (node: Element) => string): FileFacts {
  const shared = new Set(entries.map(({id}) => id));
  const where = (node: Element): {line: number; column: number; path: string} => ({...placeOfElement(node), path: pathOf(node)});
  return {
    ids,
    away: away.map(({node, ...rest}) => ({...rest, ...where(node)})),
    entries: entries.map(({node, ...rest}) => ({...rest, ...where(node)})),
    pointedAt: [...new Set(pointers.map(({id}) => id))].filter((id) => shared.has(id)),
    isList
  };
}
