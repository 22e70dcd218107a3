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
/** What may close each: a partner of another habit (`„…”`) too. */
const closers: Readonly<Record<string, string>> = {'"': '"“”', '«': '»', '»': '«»', '‘': '’', '‚': '‘’', '“': '”"', '„': '“”"', '‹': '›', '›': '‹›'};
// `‘Tis`, `‘em`: apostrophes that a machine has turned
const apostrophe = /^‘(?:tis|twas|twere|twill|twould|tween|em|til|cause|bout|gainst|neath|midst|n’)(?!\p{L})/iu;

export const quotationRules: readonly Rule[] = [{code: 'W0381', level: 'warning', elements: ['quote', 'q', 'said', 'soCalled', 'title'], begin: each(checkMarks)}];

function checkMarks(node: Element): Said | undefined {
  const text = textOf(node, (child) => ['note', 'fw', 'sic', 'orig', 'rdg', 'label'].includes(child.name)).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return checkOpened(node, text) ?? checkClosed(node, text);
}

function checkOpened(node: Element, text: string): Said | undefined {
  const open = text.charAt(0);
  const close = pairs[open];
  if (close === undefined || has(node, 'next') || apostrophe.test(text)) return undefined;
  // A title may begin with one that is quoted in it.
  if (node.name === 'title' && [...text.slice(1)].some((sign) => closers[open]?.includes(sign))) return undefined;
  // Stop, comma or a second mark may follow.
  if ([...text.slice(1).slice(-4)].some((sign) => closers[open]?.includes(sign))) return undefined;
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
