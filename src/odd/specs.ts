/**
 * What a customization keeps, and which attributes each part of it has: those of its classes,
 * then its own. A change or deletion of an inherited attribute holds for the element or class
 * that makes it, and for whatever inherits from that.
 *
 *     att.typed: type, subtype  +  <attDef ident="type" mode="delete"/> on q  ->  q: subtype
 *
 * TEI Guidelines, 1.3.1 (attribute classes) and 22.5.3 (attribute lists)
 */
import {mergeAttDef} from './merge.js';
import {elementsOf, type Element} from './read.js';

/** Specifications by name, in the order of TEI; what the customization adds comes last. */
export interface Specs {
  elements: Map<string, Element>;
  classes: Map<string, Element>;
  /** Of datatypes, too. */
  macros: Map<string, Element>;
  /** The members of each class, also those that are not kept. */
  members: ReadonlyMap<string, readonly string[]>;
  /** All names that TEI or the customization defines, kept or not. */
  known: ReadonlySet<string>;
}

export interface Attribute {
  /** The class or element that says what the attribute is: two of one owner and name are the same. */
  owner: string;
  def: Element;
}

/** The classes that a specification says it is a member of. */
export function classesOf(spec: Element): string[] {
  return elementsOf(spec, 'classes').flatMap((classes) => elementsOf(classes, 'memberOf').map((member) => member.attributes['key'] ?? ''));
}

/** The elements of a class and of the classes in it, also those that are not kept. */
export function leavesOf(specs: Specs, key: string): string[] {
  if (!specs.classes.has(key)) return [];
  return (specs.members.get(key) ?? []).flatMap((name) => (specs.classes.has(name) ? leavesOf(specs, name) : [name]));
}

/** The attribute classes that a specification is a member of, those that are kept. */
export function parentsOf(specs: Specs, spec: Element): Element[] {
  return classesOf(spec)
    .flatMap((key) => specs.classes.get(key) ?? [])
    .filter(({attributes}) => attributes['type'] === 'atts');
}

/** The attributes of an element or class, by name; where two classes have one of the same name, the first holds. */
export function attributesOf(specs: Specs, spec: Element): Map<string, Attribute> {
  const found = new Map<string, Attribute>();
  for (const parent of parentsOf(specs, spec)) {
    for (const [name, attribute] of attributesOf(specs, parent)) if (!found.has(name)) found.set(name, attribute);
  }
  for (const list of elementsOf(spec, 'attList')) applyList(specs, found, list, spec.attributes['ident'] ?? '');
  return found;
}

function applyList(specs: Specs, found: Map<string, Attribute>, list: Element, owner: string): void {
  for (const item of elementsOf(list)) {
    if (item.name === 'attList') applyList(specs, found, item, owner);
    else if (item.name === 'attRef') borrow(specs, found, item);
    else apply(found, item, owner);
  }
}

/** One attribute of a class that the specification is no member of. */
function borrow(specs: Specs, found: Map<string, Attribute>, {attributes}: Element): void {
  const lender = specs.classes.get(attributes['class'] ?? '');
  const name = attributes['name'] ?? '';
  const attribute = lender && attributesOf(specs, lender).get(name);
  if (attribute && !found.has(name)) found.set(name, attribute);
}

/** TEI itself changes attributes of classes that a customization may have left out: then there is nothing to change. */
function apply(found: Map<string, Attribute>, def: Element, owner: string): void {
  const {ident = '', mode} = def.attributes;
  const old = found.get(ident);
  if (mode === 'delete') found.delete(ident);
  else if (mode !== 'change') found.set(ident, {owner, def});
  else if (old) found.set(ident, {owner, def: mergeAttDef(old.def, def)});
}
