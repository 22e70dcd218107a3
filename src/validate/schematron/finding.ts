/** What a rule of Schematron says, as a finding: its words, its level, and where it stands. */
import type {Attr, Element, Node} from 'slimdom';
import type {Finding} from '../message.js';
import {textOf, type State, type Variables} from './evaluate.js';

/** The finding of an assert or a report. */
export function toFinding(state: State, check: Element, node: Node, variables: Variables): Finding {
  const element = elementOf(node);
  const {line, column} = (element && state.places[state.order.get(element) ?? -1]) ?? {line: 1, column: 1};
  const rule = check.parentElement;
  const role = check.getAttribute('role') ?? rule?.getAttribute('role') ?? '';
  const code = check.getAttribute('id') ?? rule?.getAttribute('id') ?? rule?.parentElement?.getAttribute('id') ?? 'schematron';
  return {
    line,
    column,
    level: /^(?:warn|info|hint)/iu.test(role) ? 'warning' : 'error',
    code,
    message: [check, ...diagnosticsOf(check)].map((part) => writeMessage(state, part, node, variables)).join('. '),
    engine: 'rule',
    ...(element ? {path: pathTo(element)} : {})
  };
}

/** What the rules have to say more of it, by name. */
function diagnosticsOf(check: Element): Element[] {
  const names = (check.getAttribute('diagnostics') ?? '').split(/\s+/u).filter((name) => name !== '');
  const all = names.length > 0 ? (check.ownerDocument?.getElementsByTagNameNS('*', 'diagnostic') ?? []) : [];
  return all.filter((diagnostic) => names.includes(diagnostic.getAttribute('id') ?? ''));
}

/** By the DOM, 1 is an element and 2 an attribute. */
function elementOf(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  return node.nodeType === 2 ? (node as Attr).ownerElement : node.parentElement;
}

function writeMessage(state: State, check: Element, node: Node, variables: Variables): string {
  const parts = check.childNodes.map((child) => {
    if (child.nodeType !== 1) return child.textContent ?? '';
    const at = child as Element; // 1 is an element, by the DOM
    if (at.localName === 'name') return textOf(state, {at, expression: `name(${at.getAttribute('path') ?? '.'})`, node, variables});
    return at.localName === 'value-of' ? textOf(state, {at, expression: at.getAttribute('select') ?? '.', node, variables}) : (at.textContent ?? '');
  });
  return parts.join('').replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
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
