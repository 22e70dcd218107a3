/**
 * Notes and their calls. A note stands at its call, with the sign in `@n`; a call that stands
 * apart is `ref[@type='noteCall']`, and the place where the body was printed an `anchor`.
 *
 *     1  2  3  5  6        W0328: the numbers leap from 3 to 5
 *     *  †  |  *           symbols begin anew on each page
 */
import type {Element} from 'xast';
import {readRoman} from './roman.js';
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
  /** The sign of the last note as it is printed. */
  sign: string;
  /** A new page, or a new division, has begun since the last note: the count may begin anew. */
  mayRestart: boolean;
}

type Kind = 'digit' | 'letter' | 'capital' | 'roman' | 'symbol';

/** Each kind of sign is a series of its own: digits, letters, roman numbers, symbols. */
function checkSequence(): ReturnType<Rule['begin']> {
  const series = new Map<string, Series>();
  return {
    enter(node, walk) {
      if (node.name !== 'note' && node.name !== 'ref') for (const one of series.values()) one.mayRestart = true;
      if (node.name === 'ref' ? !(isCall(node) && !has(node, 'target')) : !isPrinted(node)) return undefined;
      if (isIn(walk, 'note')) return undefined;
      const n = attribute(node, 'n');
      const of = `${node.attributes['place'] ?? 'foot'} ${node.name === 'ref' ? '' : (node.attributes['type'] ?? '')}`;
      const sign = n === undefined ? undefined : chooseSign(readSigns(n), series, of);
      return sign && follow(series, sign, of, n ?? '');
    }
  };
}

interface Sign {
  kind: Kind;
  count: number;
}

/** What a sign may be: digits count by number, `c` is 3, `‡` is 3, `**` is 8, and `i` is 9 or 1. */
function readSigns(printed: string): Sign[] {
  const n = printed
    .replace(/^[([](.+)[)\]]$/u, '$1')
    .replace(/[.):]$/u, '')
    .replace('||', '‖');
  if (/^\d{1,4}$/u.test(n)) return [{kind: 'digit', count: Number(n)}];
  const roman = readRoman(n);
  const letter: Sign[] = /^[a-z]$/u.test(n) ? [{kind: 'letter', count: n.charCodeAt(0) - 96}] : /^[A-Z]$/u.test(n) ? [{kind: 'capital', count: n.charCodeAt(0) - 64}] : [];
  if (roman !== undefined && n === n.toLowerCase()) letter.push({kind: 'roman', count: roman});
  if (letter.length > 0) return letter;
  const first = n.charAt(0);
  const place = symbols.indexOf(first);
  return first !== '' && place >= 0 && [...n].every((sign) => sign === first) ? [{kind: 'symbol', count: (n.length - 1) * symbols.length + place + 1}] : [];
}

/** The one that goes on with a series; else one that begins one. */
function chooseSign(signs: readonly Sign[], series: ReadonlyMap<string, Series>, of: string): Sign | undefined {
  return signs.find(({kind, count}) => series.get(`${kind} ${of}`)?.last === count - 1) ?? signs.find(({count}) => count === 1) ?? signs.find(({kind}) => series.has(`${kind} ${of}`)) ?? signs[0];
}

const skipped: ReadonlySet<string> = new Set(['9 11', '20 22', '21 24', '22 24']);

function follow(series: Map<string, Series>, {kind, count}: Sign, of: string, n: string): Said | undefined {
  const key = `${kind} ${of}`;
  const last = series.get(key);
  series.set(key, {last: count, sign: n, mayRestart: false});
  if (!last || count === last.last + 1 || (last.mayRestart && count === 1)) return undefined;
  // Alphabets of printers without j, and without v and w or u.
  if ((kind === 'letter' || kind === 'capital') && skipped.has(`${last.last} ${count}`)) return undefined;
  if (kind === 'symbol' && last.mayRestart) return undefined; // a page may begin with a dagger where the asterisk is the author's
  // Some printers have one symbol, and more of it; or double them before they have used all.
  if (kind === 'symbol' && ((n.charAt(0) === last.sign.charAt(0) && n.length === last.sign.length + 1) || (n === '**' && last.last > 1 && last.last < symbols.length))) return undefined;
  if (count === last.last) return {message: `Two notes have the sign ${n}`, hint: 'look at the source; a misread sign is choice/sic + corr'};
  return {message: `Note ${n} follows note ${last.sign}`, hint: 'a note may be missing, or its number misread'};
}
