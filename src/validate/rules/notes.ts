/**
 * Notes and their calls. A note stands at its call, with the sign in `@n`; a call that stands
 * apart is `ref[@type='noteCall']`, and the place where the body was printed an `anchor`.
 *
 *     1  2  3  5  6        W0328: the numbers leap from 3 to 5
 *     *  †  |  *           symbols begin anew on each page
 */
import type {Element} from 'xast';
import {attribute, each, has, isIn, type Rule, type Said} from './rule.js';

export const noteRules: readonly Rule[] = [
  {
    code: 'W0321',
    level: 'warning',
    elements: ['note'],
    schematron: 'printed-note-has-n',
    begin: each((node) => (isPrinted(node) && !has(node, 'n') ? {message: 'The note has no call: its number or sign is not given', hint: 'add n="…", the sign that the source printed'} : undefined))
  },
  {
    code: 'E0322',
    level: 'error',
    elements: ['note'],
    schematron: 'editorial-note-has-resp',
    begin: each((node) => (node.attributes['type'] === 'editorial' && !has(node, 'resp') ? {message: 'The editor’s note is not signed', hint: 'add resp="#…"'} : undefined))
  },
  {
    code: 'E0323',
    level: 'error',
    elements: ['anchor'],
    schematron: 'note-anchor-has-corresp',
    begin: each((node) =>
      node.attributes['type'] === 'note' && !has(node, 'corresp') ? {message: 'The anchor does not say whose body stood here', hint: 'add corresp="#…", the identifier of the note'} : undefined
    )
  },
  {
    code: 'E0324',
    level: 'error',
    elements: ['ref'],
    schematron: 'note-call-has-goal',
    begin: each((node) => (isCall(node) && !has(node, 'target') && !has(node, 'n') ? {message: 'The call leads to no note', hint: 'add target="#…", or n="…" if the note is lost'} : undefined))
  },
  {
    code: 'E0325',
    level: 'error',
    elements: ['milestone'],
    schematron: 'note-page-has-id',
    begin: each((node, walk) =>
      node.attributes['unit'] === 'page' && isIn(walk, 'note') && !has(node, 'xml:id')
        ? {message: 'The page break in the note has no identifier', hint: 'add xml:id="…" for the anchor to point to'}
        : undefined
    )
  },
  {
    code: 'W0326',
    level: 'warning',
    elements: ['ref'],
    begin: each((node) =>
      isCall(node) && !has(node, 'target') && has(node, 'n')
        ? {message: `The note of call ${node.attributes['n'] ?? ''} is missing`, hint: 'look for it in the source; if you find it, add target="#…"'}
        : undefined
    )
  },
  {code: 'W0328', level: 'warning', elements: ['note', 'pb', 'div', 'front', 'body', 'back', 'ref'], begin: checkSequence}
];

function isPrinted(node: Element): boolean {
  const place = node.attributes['place'];
  return place === 'foot' || place === 'end';
}

function isCall(node: Element): boolean {
  return node.attributes['type'] === 'noteCall';
}

/** The order in which printers use the symbols; doubled when they run out. */
const symbols = '*†‡§‖¶#';

interface Series {
  last: number;
  /** A new page, or a new division, has begun since the last note: the count may begin anew. */
  mayRestart: boolean;
}

/** Each kind of sign is a series of its own: digits, letters, symbols. */
function checkSequence(): ReturnType<Rule['begin']> {
  const series = new Map<string, Series>();
  const restart = (kinds: readonly string[]): void => {
    for (const [kind, one] of series) if (kinds.includes(kind.replace(/ .*/u, ''))) one.mayRestart = true;
  };
  return {
    enter(node, walk) {
      if (node.name === 'pb') restart(['digit', 'letter', 'symbol']);
      else if (node.name !== 'note' && node.name !== 'ref') restart(['digit', 'letter', 'symbol']);
      if (node.name === 'ref' ? !(isCall(node) && !has(node, 'target')) : !isPrinted(node)) return undefined;
      if (isIn(walk, 'note')) return undefined;
      const n = attribute(node, 'n');
      const sign = n === undefined ? undefined : readSign(n);
      return sign && follow(series, sign, `${node.attributes['place'] ?? 'foot'} ${node.name === 'ref' ? '' : (node.attributes['type'] ?? '')}`, n ?? '');
    }
  };
}

/** Digits count by number, `c` is 3, `‡` is 3, `**` is 8. */
function readSign(n: string): {kind: 'digit' | 'letter' | 'symbol'; count: number} | undefined {
  if (/^\d{1,4}$/u.test(n)) return {kind: 'digit', count: Number(n)};
  if (/^[a-z]$/u.test(n)) return {kind: 'letter', count: n.charCodeAt(0) - 96};
  const first = n.charAt(0);
  const place = symbols.indexOf(first);
  return first !== '' && place >= 0 && [...n].every((sign) => sign === first) ? {kind: 'symbol', count: (n.length - 1) * symbols.length + place + 1} : undefined;
}

function follow(series: Map<string, Series>, {kind, count}: {kind: string; count: number}, of: string, n: string): Said | undefined {
  const key = `${kind} ${of}`;
  const last = series.get(key);
  series.set(key, {last: count, mayRestart: false});
  if (!last || count === last.last + 1 || (last.mayRestart && count === 1)) return undefined;
  if (kind === 'symbol' && last.mayRestart) return undefined; // a page may begin with a dagger where the asterisk is the author's
  if (count === last.last) return {message: `Two notes have the sign ${n}`, hint: 'look at the source; a misread sign is choice/sic + corr'};
  return {message: `Note ${n} follows note ${nameCount(kind, last.last)}`, hint: 'a note may be missing, or its number misread'};
}

function nameCount(kind: string, count: number): string {
  if (kind === 'digit') return String(count);
  if (kind === 'letter') return String.fromCharCode(96 + count);
  return (symbols.charAt((count - 1) % symbols.length) || '*').repeat(Math.ceil(count / symbols.length));
}
