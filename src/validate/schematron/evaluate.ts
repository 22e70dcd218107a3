/** XPath of Schematron files, by fontoxpath: what cannot be run is said once, and the rest goes on. */
import fontoxpath from 'fontoxpath';
import type {Element, Node} from 'slimdom';
import type {Finding} from '../message.js';
import type {Place} from '../read/lines.js';

const {createTypedValueFactory, evaluateXPath, evaluateXPathToBoolean, evaluateXPathToNodes, evaluateXPathToString} = fontoxpath;
const xpath = evaluateXPath.XPATH_3_1_LANGUAGE;

/** One file under one file of rules. */
export interface State {
  /** Prefixes that the rules declare. */
  prefixes: ReadonlyMap<string, string>;
  /** Places of the elements, in the order of the text. */
  places: readonly Place[];
  order: ReadonlyMap<Node, number>;
  findings: Finding[];
  /** Name of the file of rules. */
  file: string;
}

export type Variables = Readonly<Record<string, unknown>>;

/** An expression, where it stands, and what it is asked of. */
export interface Question {
  at: Element;
  expression: string;
  node: Node;
  variables: Variables;
}

/** The nodes of a path. */
export function findNodes(state: State, question: Question, path = question.expression): Node[] {
  return run(state, question, () => evaluateXPathToNodes<Node>(path, question.node, null, {...question.variables}, options(state))) ?? [];
}

/** Whether a test holds; nothing if it cannot be run. */
export function holds(state: State, question: Question): boolean | undefined {
  return run(state, question, (expression, variables) => evaluateXPathToBoolean(expression, question.node, null, variables, options(state)));
}

// A list of ours would be an array of XPath, which is one item; this keeps it a sequence.
const toSequence = createTypedValueFactory('item()*');

/** The value of a variable: a sequence. */
export function valueOf(state: State, question: Question): unknown {
  const found = run(state, question, (expression, variables) => evaluateXPath(expression, question.node, null, variables, evaluateXPath.ALL_RESULTS_TYPE, options(state)) as unknown);
  return toSequence(found ?? [], null as never); // the nodes bring their own document
}

/** What an expression says in a message: several things with blanks between. */
export function textOf(state: State, question: Question): string {
  return (
    run(state, question, (expression, variables) => evaluateXPathToString(`string-join(for $one in (${expression}) return string($one), " ")`, question.node, null, variables, options(state))) ?? ''
  );
}

function options({prefixes}: State): {namespaceResolver: (prefix: string) => string | null; language: typeof xpath} {
  return {namespaceResolver: (prefix) => prefixes.get(prefix) ?? null, language: xpath};
}

/** `current()` of XSLT is the node of the context. */
function run<Value>(state: State, {at, expression, node, variables}: Question, evaluate: (expression: string, variables: Record<string, unknown>) => Value): Value | undefined {
  try {
    return evaluate(expression.replace(/\bcurrent\(\s*\)/gu, '$current'), {...variables, current: node});
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    const message = `A rule of ${state.file} cannot be run (${at.localName} “${expression}”): ${why.replace(/\.$/u, '')}`;
    tell(state, message, 'XPath 3.1 is understood, XSLT is not');
    return undefined;
  }
}

/** Something of the rules that is left out; said once. */
export function tell(state: State, message: string, hint: string): void {
  const isSaid = state.findings.some((finding) => finding.message === message);
  if (!isSaid) state.findings.push({line: 1, column: 1, level: 'warning', code: 'W0451', message, hint, engine: 'rule'});
}
