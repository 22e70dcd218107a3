/**
 * The constraints that a customization declares, as ISO Schematron. A test without a rule
 * gets one, for the element, class or attribute that it is declared with. TEI's own
 * constraints are its own words; they are named in a comment and left out.
 *
 *     <elementSpec ident="q"> <constraintSpec> <sch:report test="q">  ->  <rule context="tei:q"> <report test="q">
 *
 * TEI Guidelines, 22.5.1.2 (additional constraints); ISO/IEC 19757-3
 */
import {attDefsOf} from './merge.js';
import {elementsOf, findElements, namespaces, wordsOf, type Element} from './read.js';
import {leavesOf, type Specs} from './specs.js';
import {writeXml} from './write.js';

/** A constraint, and where it is declared. */
interface Placed {
  constraintSpec: Element;
  /** Of the specification or schema. */
  owner: string;
  /** Patterns for the nodes it is about, where that is plain. */
  contexts: string[];
}

/** The Schematron schema of a customization, in the query language of XSLT 2.0. */
export function writeSchematron(schemaSpec: Element, specs: Specs): string {
  const placed = [...placeConstraints(schemaSpec, specs), ...requiredNamespaces(specs)];
  const prefixes = new Map([['tei', namespaces.tei as string]]);
  for (const {attributes} of findElements(schemaSpec, new Set(['sch:ns']))) prefixes.set(attributes['prefix'] ?? '', attributes['uri'] ?? '');
  const ns = [...prefixes].map(([prefix, uri]) => ({name: 'ns', attributes: {prefix, uri}, children: []}));
  return writeXml({name: 'schema', attributes: {xmlns: namespaces.sch, queryBinding: 'xslt2'}, children: [...ns, ...placed.flatMap(patternsOf)]});
}

/** Constraints of TEI on what is kept, as `element/constraint`. */
export function omittedConstraints(schemaSpec: Element, specs: Specs): string[] {
  const own = new Set(findElements(schemaSpec, new Set(['constraintSpec'])));
  const kept = [...specs.elements, ...specs.classes, ...specs.macros];
  return kept.flatMap(([owner, spec]) => {
    const omitted = findElements(spec, new Set(['constraintSpec'])).filter((constraint) => !own.has(constraint));
    return omitted.map(({attributes}) => `${owner}/${attributes['ident'] ?? ''}`);
  });
}

function placeConstraints(schemaSpec: Element, specs: Specs): Placed[] {
  const {ident: schema = ''} = schemaSpec.attributes;
  return elementsOf(schemaSpec).flatMap((spec): Placed[] => {
    if (spec.name === 'constraintSpec') return [{constraintSpec: spec, owner: schema, contexts: []}];
    const {ident: owner = ''} = spec.attributes;
    const contexts = contextsOf(spec, specs);
    const own = elementsOf(spec, 'constraintSpec').map((constraintSpec) => ({constraintSpec, owner, contexts}));
    return [...own, ...attDefsOf(spec).flatMap((def) => placeOnAttribute(def, owner, contexts))];
  });
}

function placeOnAttribute(def: Element, owner: string, contexts: readonly string[]): Placed[] {
  const {ident: name = ''} = def.attributes;
  const placed = {owner: `${owner}.${name.replace(':', '')}`, contexts: contexts.map((context) => `${context}/@${name}`)};
  return elementsOf(def, 'constraintSpec').map((constraintSpec) => ({constraintSpec, ...placed}));
}

/** The elements that a specification is about; for an attribute class, its members. */
function contextsOf({name, attributes}: Element, specs: Specs): string[] {
  const {ident = ''} = attributes;
  if (name === 'elementSpec') return [`tei:${ident}`];
  if (name !== 'classSpec') return [];
  return [...new Set(leavesOf(specs, ident))].filter((key) => specs.elements.has(key)).map((key) => `tei:${key}`);
}

function patternsOf({constraintSpec, owner, contexts}: Placed): Element[] {
  const {ident = '', mode, scheme = 'schematron'} = constraintSpec.attributes;
  if (mode === 'delete') return [];
  if (!scheme.endsWith('schematron')) throw new Error(`Cannot read constraint ${ident} of scheme ${scheme}, expected schematron`);
  const parts = elementsOf(constraintSpec, 'constraint').flatMap((constraint) => elementsOf(constraint));
  const whole = parts.filter(({name}) => name === 'sch:pattern');
  const lets = parts.filter(({name}) => name === 'sch:let');
  const tests = parts.filter(({name}) => name === 'sch:assert' || name === 'sch:report');
  const rules = parts.filter(({name}) => name === 'sch:rule').map((rule) => [...lets, rule]);
  if (tests.length > 0) rules.push([{name: 'sch:rule', attributes: {context: contextOf(contexts, ident)}, children: [...lets, ...tests]}]);
  const id = `${owner}.${ident}`;
  const made = rules.map((children, index) => ({name: 'pattern', attributes: {id: index === 0 ? id : `${id}-${index + 1}`}, children}));
  return [...whole, ...made].map((pattern) => plainSchematron(pattern, ident));
}

function contextOf(contexts: readonly string[], ident: string): string {
  if (contexts.length === 0) throw new Error(`Cannot tell what constraint ${ident} is about, expected a rule with a context`);
  return contexts.join(' | ');
}

/** The element as it stands in a schema: without prefix, and white space in messages made one blank. */
function plainSchematron({name, attributes, children}: Element, ident: string): Element {
  const test = Object.values(attributes).find((value) => /\bcurrent\(\s*\)/u.test(value));
  // Only XSLT has the function: a processor of plain XPath stops at it.
  if (test !== undefined) throw new Error(`Cannot use current() in constraint ${ident}, expected a variable made by let`);
  const hasText = children.some((child) => typeof child === 'string' && child.trim() !== '');
  const inside = children.flatMap((child): (Element | string)[] => {
    if (typeof child !== 'string') return [plainSchematron(child, ident)];
    return hasText ? [child.replace(/\s+/gu, ' ')] : [];
  });
  return {name: name.replace(/^sch:/u, ''), attributes, children: inside};
}

/** What `anyElement` requires of namespaces, which the grammar of TEI leaves to Schematron. */
function requiredNamespaces({elements}: Specs): Placed[] {
  return [...elements].flatMap(([owner, spec]) => {
    const any = elementsOf(spec, 'content').flatMap((content) => findElements(content, new Set(['anyElement'])));
    const required = any.flatMap(({attributes}) => wordsOf(attributes['require']));
    if (required.length === 0) return [];
    const list = [...required, namespaces.tei].map((uri) => `'${uri}'`).join(', ');
    const test = `descendant::*[not(namespace-uri() = (${list}))]`;
    const report = {name: 'sch:report', attributes: {test}, children: [`Unexpected namespace in ${owner}, expected ${required.join(' or ')}`]};
    const constraint = {name: 'constraint', attributes: {}, children: [report]};
    return [{constraintSpec: {name: 'constraintSpec', attributes: {ident: 'namespaces'}, children: [constraint]}, owner, contexts: [`tei:${owner}`]}];
  });
}
