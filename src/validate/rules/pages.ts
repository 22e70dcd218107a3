/**
 * Page breaks and their numbers.
 *
 *     <pb n="14"/> … <pb n="15"/> … <pb n="61"/> … <pb n="17"/>
 *                                   ^ 61 follows 15
 */
import type {Element} from 'xast';
import {attribute, each, isIn, type Rule, type Said} from './rule.js';
import {readRoman} from './roman.js';

export const pageRules: readonly Rule[] = [
  {
    code: 'E0341',
    level: 'error',
    elements: ['pb'],
    schematron: 'pb-is-not-in-note',
    begin: each((_, walk) => (isIn(walk, 'note') ? {message: 'There is a page break in a note', hint: 'write <milestone unit="page" xml:id="…"/>; the pb stands in the main text'} : undefined))
  },
  {code: 'W0342', level: 'warning', elements: ['pb'], begin: checkSequence}
];

/** Arabic and roman numbers, recto and verso, with what is written around them; a number in another form is passed over. */
function checkSequence(): ReturnType<Rule['begin']> {
  const last = new Map<string, {count: number; n: string}>();
  return {
    enter(node, walk) {
      const n = attribute(node, 'n');
      const page = n === undefined || isIn(walk, 'note') ? undefined : readPages(n);
      if (!page || n === undefined) return undefined;
      const key = `${node.attributes['ed'] ?? node.attributes['edRef'] ?? ''} ${page.kind}`;
      const before = last.get(key);
      last.set(key, {count: page.last, n});
      if (!before || page.count === before.count + 1) return undefined;
      return sayLeap(node, n, page.count, before);
    }
  };
}

function sayLeap(node: Element, n: string, count: number, before: {count: number; n: string}): Said | undefined {
  if (count === 1) return undefined; // a new volume or part
  if (count === before.count) return {message: `Page ${n} comes twice`, hint: 'look at the source; xml:id stays, only @n changes', at: node};
  return {message: `Page ${n} follows page ${before.n}`, hint: 'a page break may be missing, or the number misread', at: node};
}

interface Page {
  kind: string;
  count: number;
}

/** `[7]` is inferred, `7-8` a double page, `p. 7` and `fol. 3r` say what they are. */
function readPages(n: string): (Page & {last: number}) | undefined {
  const bare = n
    .replace(/[[\]()<>]/gu, '')
    .trim()
    .replace(/^(?:pp?|pag|S|ff?|fol|Bl|c|л|с)\.\s*/iu, '');
  const [first, ...more] = bare.split(/\s*[-–,/]\s*/u).map(readPage);
  if (!first || more.some((page) => page?.kind !== first.kind)) return undefined;
  return {...first, last: more.at(-1)?.count ?? first.count};
}

function readPage(n: string): Page | undefined {
  if (/^\d{1,5}$/u.test(n)) return {kind: 'arabic', count: Number(n)};
  // `3r` of a manuscript, `B2v` of a sheet
  const leaf = /^(\p{Lu}{0,2})(\d{1,4})([rv])$/u.exec(n);
  if (leaf) return {kind: `leaf ${leaf[1] ?? ''}`, count: Number(leaf[2]) * 2 + (leaf[3] === 'v' ? 1 : 0)};
  const roman = readRoman(n);
  return roman === undefined ? undefined : {kind: 'roman', count: roman};
}
