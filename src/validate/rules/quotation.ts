/**
 * Quotation marks stay in the text, inside the element that stands for them; so an element
 * that begins with a mark ends with its partner. A quotation that runs on (`@next`) may lack
 * the end, one that is resumed (`@prev`) the beginning.
 *
 *     <quote>“No lamp shall smoke.</quote>”      the closing mark stands outside
 */
import type {Element} from 'xast';
import {each, has, textOf, type Rule, type Said} from './rule.js';

const pairs: Readonly<Record<string, string>> = {'"': '"', '«': '»', '»': '«', '‘': '’', '‚': '‘', '“': '”', '„': '“', '‹': '›', '›': '‹'};
const closing: ReadonlySet<string> = new Set(Object.values(pairs));

export const quotationRules: readonly Rule[] = [{code: 'W0381', level: 'warning', elements: ['quote', 'q', 'said', 'soCalled'], begin: each(checkMarks)}];

function checkMarks(node: Element): Said | undefined {
  const text = textOf(node, (child) => ['note', 'fw', 'sic', 'orig', 'rdg', 'label'].includes(child.name)).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return checkOpened(node, text) ?? checkClosed(node, text);
}

function checkOpened(node: Element, text: string): Said | undefined {
  const open = text.charAt(0);
  const close = pairs[open];
  if (close === undefined || has(node, 'next')) return undefined;
  // What ends it may be a partner of another habit („…”), and stop, comma or a second mark may follow.
  if ([...text.slice(-4)].some((sign) => closing.has(sign) || sign === '“')) return undefined;
  return {message: `The ${node.name} begins with ${open} and does not end with ${close}`, hint: `move ${close} into it, or take the opening mark out`};
}

/** `’` closes nothing here: it is an apostrophe too often. */
function checkClosed(node: Element, text: string): Said | undefined {
  const close = text.charAt(text.length - 1);
  if (!'”»"'.includes(close) || has(node, 'prev')) return undefined;
  const before = text.slice(0, -1);
  if ([...before].some((sign) => pairs[sign] !== undefined)) return undefined;
  return {message: `The ${node.name} ends with ${close} and has no opening mark`, hint: 'move the opening mark into it, or take the closing mark out'};
}
