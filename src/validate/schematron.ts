/**
 * Rules of the editor's own as ISO Schematron (ISO/IEC 19757-3, query binding xslt2 or xpath3).
 * fontoxpath evaluates, on a slimdom tree; both are loaded when there is such a file.
 *
 *     <rule context="tei:p"><report test="not(*|text())" role="warning">Empty</report></rule>
 *
 * In each pattern the first rule whose context matches a node is the one for this node. What
 * needs a whole XSLT processor (`xsl:function`, `document()`, keys) is said to be left out.
 */
import fontoxpath from 'fontoxpath';
import {parseXmlDocument, type Attr, type Document, type Element, type Node} from 'slimdom';
import type {Finding} from './message.js';
import {readDocument} from './read/document.js';
import type {Place} from './read/lines.js';
import {plainXml} from './read/plain.js';

/** A Schematron file. */
export interface SchematronFile {
  name: string;
  text: string;
}

/** A Schematron file that cannot be used; the message is one line for the editor. */
export class SchematronError extends Error {}

const {evaluateXPath, evaluateXPathToBoolean, evaluateXPathToNodes, evaluateXPathToString} = fontoxpath;
const xpath = evaluateXPath.XPATH_3_1_LANGUAGE;

interface State {
  /** Prefixes that the file declares. */
  prefixes: ReadonlyMap<string, string>;
  places: readonly Place[];
  order: ReadonlyMap<Node, number>;
  findings: Finding[];
  file: string;
}

type Variables = Readonly<Record<string, unknown>>;

/** Check a file against a Schematron file. @throws SchematronError */
export function checkSchematron(xml: string, {name, text}: SchematronFile): Finding[] {
  const schema = readSchema(name, text);
  const document = parseXmlDocument(plainXml(xml));
  const state: State = {prefixes: readPrefixes(schema), places: readPlaces(xml), order: numberElements(document), findings: [], file: name};
  const globals = readLets(state, schema, document, {});
  for (const pattern of childrenOf(schema, 'pattern')) if (pattern.getAttribute('abstract') !== 'true') runPattern(state, pattern, document, globals);
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

/** Places of the elements, in the order of the text; the same order as in any tree. */
function readPlaces(xml: string): Place[] {
  const places: Place[] = [];
  readDocument(xml, [{start: (_, place) => places.push(place), end: () => undefined, text: () => undefined}]);
  return places;
}

function numberElements(document: Document): Map<Node, number> {
  return new Map(evaluateXPathToNodes<Node>('//*', document).map((node, index) => [node, index]));
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

/** A pattern of XSLT as a path: `p | note//p` is `//p | //note//p`. */
function findContext(state: State, rule: Element, document: Document, variables: Variables): Node[] {
  const context = rule.getAttribute('context') ?? '';
  const path = splitUnion(context)
    .map((part) => (part.startsWith('/') ? part : `//${part}`))
    .join(' | ');
  return evaluate(state, rule, context, () => evaluateXPathToNodes<Node>(path, document, null, {...variables}, options(state))) ?? [];
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
  }
  for (const check of childrenOf(rule, 'assert', 'report')) {
    const holds = evaluate(state, check, check.getAttribute('test') ?? '', (test) => evaluateXPathToBoolean(test, node, null, {...variables, current: node}, options(state)));
    if (holds !== undefined && holds === (check.localName === 'report')) state.findings.push(toFinding(state, check, node, variables));
  }
}

function findAbstract(rule: Element, id: string | null): Element | undefined {
  const schema = rule.ownerDocument?.documentElement;
  return schema
    ? childrenOf(schema, 'pattern')
        .flatMap((pattern) => childrenOf(pattern, 'rule'))
        .find((other) => other.getAttribute('abstract') === 'true' && other.getAttribute('id') === id)
    : undefined;
}

function readLets(state: State, parent: Element, node: Node, outer: Variables): Variables {
  let variables = outer;
  for (const declared of childrenOf(parent, 'let')) {
    const name = declared.getAttribute('name') ?? '';
    const scope: Record<string, unknown> = {...variables, current: node};
    const value = evaluate(state, declared, declared.getAttribute('value') ?? '()', (test) => evaluateXPath(test, node, null, scope, evaluateXPath.ALL_RESULTS_TYPE, options(state)) as unknown);
    variables = {...variables, [name]: value ?? []};
  }
  return variables;
}

function options({prefixes}: State): {namespaceResolver: (prefix: string) => string | null; language: typeof xpath} {
  return {namespaceResolver: (prefix) => prefixes.get(prefix) ?? null, language: xpath};
}

/** `current()` of XSLT is the node of the context. An expression that cannot be run is said once. */
function evaluate<Value>(state: State, at: Element, expression: string, run: (expression: string) => Value): Value | undefined {
  try {
    return run(expression.replace(/\bcurrent\(\s*\)/gu, '$current'));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    const message = `A rule of ${state.file} cannot be run (${at.localName} “${expression}”): ${why.replace(/\.$/u, '')}`;
    if (!state.findings.some((finding) => finding.message === message))
      state.findings.push({line: 1, column: 1, level: 'warning', code: 'W0451', message, hint: 'XPath 3.1 is understood, XSLT is not', engine: 'rule'});
    return undefined;
  }
}

function toFinding(state: State, check: Element, node: Node, variables: Variables): Finding {
  const element = node.nodeType === 2 ? (node as Attr).ownerElement : node.nodeType === 1 ? node : node.parentElement; // 1 and 2: element and attribute, by the DOM
  const {line, column} = (element && state.places[state.order.get(element) ?? -1]) ?? {line: 1, column: 1};
  const role = check.getAttribute('role') ?? check.parentElement?.getAttribute('role') ?? '';
  const code = check.getAttribute('id') ?? check.parentElement?.getAttribute('id') ?? check.parentElement?.parentElement?.getAttribute('id') ?? 'schematron';
  return {
    line,
    column,
    level: /^(?:warn|info|hint)/iu.test(role) ? 'warning' : 'error',
    code,
    message: writeMessage(state, check, node, variables),
    engine: 'rule',
    ...(element ? {path: pathTo(element as Element)} : {})
  }; // it is an element, or the parent of a text
}

function writeMessage(state: State, check: Element, node: Node, variables: Variables): string {
  const parts = check.childNodes.map((child) => {
    if (child.nodeType !== 1) return child.textContent ?? '';
    const own = child as Element; // 1 is an element, by the DOM
    if (own.localName === 'name') return valueOf(state, own, `name(${own.getAttribute('path') ?? '.'})`, node, variables);
    return own.localName === 'value-of' ? valueOf(state, own, own.getAttribute('select') ?? '.', node, variables) : (own.textContent ?? '');
  });
  return parts.join('').replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}

function valueOf(state: State, at: Element, select: string, node: Node, variables: Variables): string {
  return (
    evaluate(state, at, select, (expression) =>
      evaluateXPathToString(`string-join(for $one in (${expression}) return string($one), " ")`, node, null, {...variables, current: node}, options(state))
    ) ?? ''
  );
}

function pathTo(element: Element): string {
  const steps: string[] = [];
  for (let own: Element | null = element; own; own = own.parentElement) {
    const parent: Element | null = own.parentElement;
    const {nodeName} = own;
    const count = parent ? parent.children.filter((child) => child.nodeName === nodeName).indexOf(own) + 1 : 0;
    steps.unshift(count === 0 ? nodeName : `${nodeName}[${count}]`);
  }
  return `/${steps.join('/')}`;
}
