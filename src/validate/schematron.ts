/**
 * Rules of the editor's own as ISO Schematron (ISO/IEC 19757-3, query binding xslt2 or xpath3).
 * fontoxpath evaluates, on a slimdom tree; both are loaded when there is such a file.
 *
 *     <rule context="tei:p"><report test="not(*|text())" role="warning">Empty</report></rule>
 *
 * In each pattern the first rule whose context matches a node is the one for this node. What
 * needs a whole XSLT processor (`xsl:function`, `document()`, keys) is said to be left out.
 */
import {parseXmlDocument, type Document, type Element, type Node} from 'slimdom';
import type {Finding} from './message.js';
import {SchematronError} from './schematron-error.js';
import {readDocument} from './read/document.js';
import type {Place} from './read/lines.js';
import {plainXml} from './read/plain.js';
import {findNodes, holds, tell, valueOf, type State, type Variables} from './schematron/evaluate.js';
import {toFinding} from './schematron/finding.js';

/** A Schematron file. */
export interface SchematronFile {
  name: string;
  text: string;
}

export {SchematronError};

/** Check a file against a Schematron file. @throws SchematronError */
export function checkSchematron(xml: string, {name, text}: SchematronFile): Finding[] {
  const schema = readSchema(name, text);
  const document = parseXmlDocument(plainXml(xml));
  const state: State = {prefixes: readPrefixes(schema), places: readPlaces(xml), order: new Map(), findings: [], file: name};
  state.order = new Map(findNodes(state, {at: schema, expression: '//*', node: document, variables: {}}).map((node, index) => [node, index]));
  const globals = readLets(state, schema, document, {});
  for (const part of childrenOf(schema, 'include', 'phase'))
    tell(state, `A part of ${name} is left out (${part.localName})`, part.localName === 'include' ? 'copy what is included into the file' : 'all patterns are run');
  for (const pattern of childrenOf(schema, 'pattern')) {
    if (pattern.getAttribute('abstract') === 'true') continue;
    const made = pattern.hasAttribute('is-a') ? fillAbstract(schema, pattern) : pattern;
    if (made) runPattern(state, made, document, globals);
    else tell(state, `A pattern of ${name} is left out: there is no abstract pattern ${pattern.getAttribute('is-a') ?? ''}`, 'correct is-a, or add that pattern');
  }
  return state.findings;
}

function readSchema(name: string, text: string): Element {
  try {
    const root = parseXmlDocument(text.replace(/^\uFEFF/u, '')).documentElement;
    if (root?.localName === 'schema') return root;
  } catch {
    // It is said below.
  }
  throw new SchematronError(`The rules ${name} are no Schematron file`);
}

function readPrefixes(schema: Element): Map<string, string> {
  return new Map(childrenOf(schema, 'ns').map((ns) => [ns.getAttribute('prefix') ?? '', ns.getAttribute('uri') ?? '']));
}

function childrenOf(parent: Element, ...names: string[]): Element[] {
  return parent.children.filter(({localName}) => names.includes(localName));
}

/** Places of the elements, in the order of the text, which is that of any tree. */
function readPlaces(xml: string): Place[] {
  const places: Place[] = [];
  readDocument(xml, [{start: (_, place) => places.push(place), end: () => undefined, text: () => undefined}]);
  return places;
}

function runPattern(state: State, pattern: Element, document: Document, outer: Variables): void {
  const variables = readLets(state, pattern, document, outer);
  const taken = new Set<Node>();
  for (const rule of childrenOf(pattern, 'rule')) {
    if (rule.getAttribute('abstract') === 'true') continue;
    for (const node of findContext(state, rule, document, variables)) {
      if (taken.has(node)) continue;
      taken.add(node);
      runRule(state, rule, node, variables);
    }
  }
}

/** The pattern that a pattern is an instance of, with its parameters put in (ISO/IEC 19757-3, 6.3). */
function fillAbstract(schema: Element, instance: Element): Element | undefined {
  const found = childrenOf(schema, 'pattern').find((pattern) => pattern.getAttribute('abstract') === 'true' && pattern.getAttribute('id') === instance.getAttribute('is-a'));
  if (!found) return undefined;
  const made = found.cloneNode(true) as Element; // the copy of an element
  made.setAttribute('id', instance.getAttribute('id') ?? instance.getAttribute('is-a') ?? '');
  const values = new Map(childrenOf(instance, 'param').map((param) => [param.getAttribute('name') ?? '', param.getAttribute('value') ?? '']));
  const fill = (text: string): string => text.replace(/\$([\p{L}_][\p{L}\p{N}_.-]*)/gu, (whole, name: string) => values.get(name) ?? whole);
  for (const element of [made, ...made.getElementsByTagName('*')]) for (const {name, value} of element.attributes) element.setAttribute(name, fill(value));
  instance.after(made);
  return made;
}

/** A pattern of XSLT as a path: `p | note//p` is `//p | //note//p`. */
function findContext(state: State, rule: Element, document: Document, variables: Variables): Node[] {
  const expression = rule.getAttribute('context') ?? '';
  const path = splitUnion(expression).map((part) => (part.startsWith('/') ? part : `//${part}`));
  return findNodes(state, {at: rule, expression, node: document, variables}, path.join(' | '));
}

/** At each `|` that is in no brackets and no quotation marks. */
function splitUnion(path: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < path.length; at++) {
    const sign = path.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ('[('.includes(sign)) depth++;
    else if (')]'.includes(sign)) depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(path.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, path.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function runRule(state: State, rule: Element, node: Node, outer: Variables): void {
  const variables = readLets(state, rule, node, outer);
  for (const extension of childrenOf(rule, 'extends')) {
    const other = findAbstract(rule, extension.getAttribute('rule'));
    if (other) runRule(state, other, node, variables);
    else
      tell(state, `A rule of ${state.file} extends ${extension.getAttribute('rule') ?? extension.getAttribute('href') ?? 'nothing'}, which is not there`, 'correct the name, or add the abstract rule');
  }
  for (const check of childrenOf(rule, 'assert', 'report')) {
    const isSo = holds(state, {at: check, expression: check.getAttribute('test') ?? '', node, variables});
    if (isSo === (check.localName === 'report')) state.findings.push(toFinding(state, check, node, variables));
  }
}

function findAbstract(rule: Element, id: string | null): Element | undefined {
  const schema = rule.ownerDocument?.documentElement;
  const rules = schema ? childrenOf(schema, 'pattern').flatMap((pattern) => childrenOf(pattern, 'rule')) : [];
  return rules.find((other) => other.getAttribute('abstract') === 'true' && other.getAttribute('id') === id);
}

function readLets(state: State, parent: Element, node: Node, outer: Variables): Variables {
  let variables = outer;
  for (const at of childrenOf(parent, 'let')) {
    const value = valueOf(state, {at, expression: at.getAttribute('value') ?? '()', node, variables});
    variables = {...variables, [at.getAttribute('name') ?? '']: value};
  }
  return variables;
}
