/**
 * A word that is broken at a line or page end is written without a blank around the break.
 *
 *     fish<lb break="no" rend="-"/>ing      but not      fish <lb break="no" rend="-"/>ing
 */
import type {Element} from 'xast';
import {each, type Rule, type Said, type Walk} from './rule.js';

export const wordRules: readonly Rule[] = [{code: 'W0411', level: 'warning', elements: ['lb', 'pb', 'cb', 'milestone'], begin: each(checkBroken)}];

function checkBroken(node: Element, {ancestors}: Walk): Said | undefined {
  if (node.attributes['break'] !== 'no') return undefined;
  const siblings = ancestors.at(-1)?.children ?? [];
  const at = siblings.indexOf(node);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  if (before?.type === 'text' && /\s$/u.test(before.value) && /\S/u.test(before.value))
    return {message: 'There is a blank before the break of a word', hint: 'take the blank away, or write break="yes"'};
  if (after?.type === 'text' && /^\s/u.test(after.value) && /\S/u.test(after.value)) return {message: 'There is a blank after the break of a word', hint: 'take the blank away, or write break="yes"'};
  return undefined;
}
