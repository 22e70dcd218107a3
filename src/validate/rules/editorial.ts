/** What an editor does to a text: corrections, additions, doubts (TEI Guidelines, chapters 3.5 and 21). */
import type {Element} from 'xast';
import {attribute, children, each, has, type Rule, type Said, type Walk} from './rule.js';

export const editorialRules: readonly Rule[] = [
  {code: 'E0351', level: 'error', elements: ['choice'], schematron: 'choice-is-pair', begin: each(checkPair)},
  {
    code: 'E0352',
    level: 'error',
    elements: ['choice'],
    schematron: 'choice-is-one-place',
    begin: each((node) =>
      ['sic', 'orig', 'abbr'].some((name) => children(node, name).length > 1) ? {message: 'The choice has two readings of the source', hint: 'keep one sic, orig or abbr'} : undefined
    )
  },
  {
    code: 'E0353',
    level: 'error',
    elements: ['corr'],
    schematron: 'corr-has-sic',
    begin: each((_, walk) => (parentName(walk) === 'choice' ? undefined : {message: 'The correction does not say what it corrects', hint: 'write <choice><sic>…</sic><corr>…</corr></choice>'}))
  },
  {
    code: 'W0354',
    level: 'warning',
    elements: ['supplied', 'surplus', 'reg'],
    schematron: 'intervention-has-resp',
    begin: each((node) => (has(node, 'resp') ? undefined : {message: `Nobody answers for this ${node.name}`, hint: 'add resp="#…"'}))
  },
  {code: 'W0355', level: 'warning', attributes: ['cert'], elements: ['corr'], schematron: 'cert-has-rule', begin: each(checkCertainty)},
  {
    code: 'E0356',
    level: 'error',
    elements: ['gap'],
    schematron: 'control-has-code',
    begin: each((node) =>
      node.attributes['reason'] === 'control' && !/^U\+[\dA-F]{4,6}$/u.test(node.attributes['n'] ?? '')
        ? {message: 'The gap does not say which character was lost', hint: 'write its code: n="U+0007"'}
        : undefined
    )
  }
];

function parentName({ancestors}: Walk): string | undefined {
  return ancestors.at(-1)?.name;
}

function checkPair(node: Element): Said | undefined {
  const is = (name: string): boolean => children(node, name).length > 0;
  if ((is('sic') && is('corr')) || (is('orig') && is('reg')) || (is('abbr') && is('expan')) || children(node, 'unclear').length > 1 || is('choice')) return undefined;
  return {message: 'The choice has nothing to choose from', hint: 'it holds sic and corr, orig and reg, abbr and expan, or several unclear'};
}

/** What the program is not sure of names the rule that it followed. */
function checkCertainty(node: Element): Said | undefined {
  if (has(node, 'ana')) return undefined;
  const resp = node.attributes['resp'];
  const isOurs = has(node, 'cert') ? !has(node, 'resp') || resp === '#stephanus' : node.name === 'corr' && resp === '#stephanus';
  return isOurs
    ? {message: `This ${node.name} was made by the program and does not say by which rule`, hint: attribute(node, 'resp') === undefined ? 'add resp="#…" if you made it, or ana="#…"' : 'add ana="#…"'}
    : undefined;
}
