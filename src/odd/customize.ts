/**
 * The specifications that a customization keeps: those of the modules it names, less what it
 * leaves out, with its own changes made. Classes, macros and datatypes come with their module.
 *
 *     <moduleRef key="core" include="p q"/> <elementSpec ident="q" mode="change"> ...  ->  p as TEI has it, q changed
 *
 * TEI Guidelines, 22.8.1 (moduleRef), 22.8.2 (schemaSpec), 23.3 (customization)
 */
import {attDefsOf, mergeSpec} from './merge.js';
import {elementsOf, findElements, wordsOf, type Element} from './read.js';
import {attributesOf, classesOf, type Specs} from './specs.js';

const kinds: Readonly<Record<string, 'classes' | 'elements' | 'macros'>> = {
  classSpec: 'classes',
  dataSpec: 'macros',
  elementSpec: 'elements',
  macroSpec: 'macros'
};

/**
 * @param schemaSpec of the customization
 * @param p5 any element that holds the specifications of TEI
 */
export function customize(schemaSpec: Element, p5: Element): Specs {
  const all = findElements(p5, new Set(Object.keys(kinds)));
  const specs: Specs = {elements: new Map(), classes: new Map(), macros: new Map(), members: new Map(), known: new Set()};
  const changes: Element[] = [];
  for (const part of elementsOf(schemaSpec)) {
    if (part.name === 'moduleRef') selectModule(specs, part, all);
    else if (part.name in kinds) changes.push(part);
    else if (part.name !== 'constraintSpec') throw new Error(`Cannot read ${part.name} in schemaSpec, expected moduleRef, a specification or constraintSpec`);
  }
  sortSpecs(specs, all);
  const before = {...specs, elements: new Map(specs.elements), classes: new Map(specs.classes)};
  for (const change of changes) applySpec(specs, change);
  for (const change of changes) checkAttributes(change, before, specs);
  return {...specs, members: findMembers(specs, [...all, ...changes]), known: new Set([...all, ...changes].map(identOf))};
}

function identOf({attributes}: Element): string {
  return attributes['ident'] ?? '';
}

function tableOf(specs: Specs, spec: Element): Map<string, Element> {
  return specs[kinds[spec.name] ?? 'macros'];
}

function selectModule(specs: Specs, {attributes}: Element, all: readonly Element[]): void {
  const {key = ''} = attributes;
  const module = all.filter((spec) => spec.attributes['module'] === key);
  if (module.length === 0) throw new Error(`Cannot find module ${key}, expected one of those of TEI`);
  const names = new Set(module.map(identOf));
  const include = wordsOf(attributes['include']);
  const except = wordsOf(attributes['except']);
  const unknown = [...include, ...except].find((name) => !names.has(name));
  if (unknown !== undefined) throw new Error(`Cannot find ${unknown} in module ${key}`);
  for (const spec of module) {
    const isKept = attributes['include'] === undefined || spec.name !== 'elementSpec' || include.includes(identOf(spec));
    if (isKept && !except.includes(identOf(spec))) tableOf(specs, spec).set(identOf(spec), spec);
  }
}

/** Modules may come in any order; members of a class come in that of TEI. */
function sortSpecs(specs: Specs, all: readonly Element[]): void {
  for (const spec of all) {
    const table = tableOf(specs, spec);
    if (table.delete(identOf(spec))) table.set(identOf(spec), spec);
  }
}

function applySpec(specs: Specs, spec: Element): void {
  const table = tableOf(specs, spec);
  const {ident = '', mode = 'add'} = spec.attributes;
  const old = table.get(ident);
  if (mode === 'add' && old) throw new Error(`Cannot add ${ident}, expected mode="change" or "replace" for what TEI has`);
  if (mode !== 'add' && !old) throw new Error(`Cannot ${mode} ${ident}, expected it in a module that the schema takes in`);
  if (mode === 'delete') table.delete(ident);
  else table.set(ident, old && mode === 'change' ? mergeSpec(old, spec) : spec);
}

function findMembers({elements, classes}: Specs, all: readonly Element[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const ident of new Set(all.map(identOf))) {
    const spec = elements.get(ident) ?? classes.get(ident) ?? all.find((other) => identOf(other) === ident);
    for (const key of spec ? classesOf(spec) : []) members.set(key, [...(members.get(key) ?? []), ident]);
  }
  return members;
}

/** An attribute that is not there cannot be changed, and is likely a slip of the pen. */
function checkAttributes(change: Element, before: Specs, after: Specs): void {
  const ident = identOf(change);
  const old = tableOf(before, change).get(ident);
  if (!old || change.attributes['mode'] !== 'change') return;
  for (const {attributes} of attDefsOf(change)) {
    const {ident: name = '', mode = 'add'} = attributes;
    if (mode === 'add' || attributesOf(before, old).has(name)) continue;
    const changed = tableOf(after, change).get(ident);
    if (mode === 'delete' || !changed || !attributesOf(after, changed).has(name)) throw new Error(`Cannot ${mode} @${name} of ${ident}, expected an attribute that it has`);
  }
}
