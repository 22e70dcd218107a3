/**
 * One specification and a change of it, to one specification. What the change does not speak
 * of stays; what it speaks of is changed item by item where it says `mode="change"`, and put
 * in place of the old otherwise.
 *
 *     <attDef ident="type"> a, b  +  <attDef ident="type" mode="change" usage="req">  ->  required, a, b
 *
 * An attribute that the specification has only inherited stays in the result with its mode,
 * to be applied when inheritance is known (attributes.ts).
 *
 * TEI Guidelines, 22.8 (combining ODDs) and 22.5.3 (attribute lists)
 */
import {elementsOf, type Element} from './read.js';

// Of the processing model, which makes no schema.
const ignored = new Set(['model', 'modelGrp', 'modelSequence']);

/** Apply a specification with `mode="change"`. */
export function mergeSpec(base: Element, change: Element): Element {
  let children = [...elementsOf(base)];
  for (const part of elementsOf(change)) {
    if (ignored.has(part.name)) continue;
    const old = children.find((child) => child.name === part.name && child.attributes['ident'] === part.attributes['ident']);
    const merged = mergePart(old, part, change.attributes['ident'] ?? '');
    children = children.filter((child) => child !== old);
    if (merged) children.push(merged);
  }
  return {...base, children};
}

/** Apply an attribute definition with `mode="change"` to another, its own or an inherited one. */
export function mergeAttDef(base: Element, change: Element): Element {
  const usage = change.attributes['usage'];
  const values = mergeValues(elementsOf(base, 'valList')[0], elementsOf(change, 'valList')[0]);
  const [datatype] = [...elementsOf(change, 'datatype'), ...elementsOf(base, 'datatype')];
  const rules = [...elementsOf(base, 'constraintSpec'), ...elementsOf(change, 'constraintSpec')];
  const children = [...(datatype ? [datatype] : []), ...(values ? [values] : []), ...rules];
  return {...base, attributes: usage === undefined ? base.attributes : {...base.attributes, usage}, children};
}

/** The attribute definitions of a list and of the lists in it. */
export function attDefsOf(parent: Element): Element[] {
  return elementsOf(parent).flatMap((child) => (child.name === 'attList' ? attDefsOf(child) : child.name === 'attDef' ? [child] : []));
}

function mergePart(old: Element | undefined, part: Element, owner: string): Element | undefined {
  switch (part.name) {
    case 'attList':
      return old ? mergeAttList(old, part) : part;
    case 'classes':
      return old && part.attributes['mode'] === 'change' ? mergeItems(old, part, 'key') : part;
    case 'constraintSpec':
      return part.attributes['mode'] === 'delete' ? undefined : part;
    case 'content':
      return part;
    default:
      throw new Error(`Cannot change ${part.name} of ${owner}, expected attList, classes, constraintSpec or content`);
  }
}

/** Definitions that are there are changed in place, so that a choice of attributes stays one; others come after, as a list of their own. */
function mergeAttList(old: Element, part: Element): Element {
  const changes = new Map(attDefsOf(part).map((def) => [def.attributes['ident'] ?? '', def]));
  const known = new Set(attDefsOf(old).map((def) => def.attributes['ident'] ?? ''));
  return {name: 'attList', attributes: {}, children: [replaceDefs(old, changes), dropDefs(part, known)]};
}

function replaceDefs(list: Element, changes: ReadonlyMap<string, Element>): Element {
  const children = elementsOf(list).map((child) => {
    if (child.name === 'attList') return replaceDefs(child, changes);
    const change = changes.get(child.attributes['ident'] ?? '');
    if (!change) return child;
    return change.attributes['mode'] === 'change' ? mergeAttDef(child, change) : change;
  });
  return {...list, children};
}

function dropDefs(list: Element, known: ReadonlySet<string>): Element {
  const kept = elementsOf(list).filter((child) => child.name !== 'attDef' || !known.has(child.attributes['ident'] ?? ''));
  return {...list, children: kept.map((child) => (child.name === 'attList' ? dropDefs(child, known) : child))};
}

function mergeValues(old: Element | undefined, list: Element | undefined): Element | undefined {
  if (!list) return old;
  if (list.attributes['mode'] === 'delete') return undefined;
  return old && list.attributes['mode'] === 'change' ? mergeItems(old, list, 'ident') : list;
}

/** Items of a list, told apart by an attribute, with those of another list added or taken away. */
function mergeItems(old: Element, list: Element, key: string): Element {
  const changes = new Map(elementsOf(list).map((item) => [item.attributes[key], item]));
  const kept = elementsOf(old).filter((item) => changes.get(item.attributes[key])?.attributes['mode'] !== 'delete');
  const known = new Set(elementsOf(old).map((item) => item.attributes[key]));
  const added = [...changes].filter(([ident, item]) => !known.has(ident) && item.attributes['mode'] !== 'delete');
  return {...old, attributes: {...old.attributes, ...list.attributes}, children: [...kept, ...added.map(([, item]) => item)]};
}
