/** Where a fault really is: saxes tells of many of them when it is well past. */
import type {FaultContext, OpenTag} from './faults.js';
import type {Place} from './lines.js';

/** How far a reading has come. */
export interface Reading {
  source: string;
  /** Of the sign that saxes would read next. */
  position: number;
  /** Offset after the last tag. */
  after: number;
  places: (offset: number) => Place;
  open: readonly OpenTag[];
  closed: OpenTag | undefined;
}

// `Saltmarsh & Daughter`, `&mdash`; not `&amp;`, `&#8212;`
const looseAmpersand = /&(?!(?:#\d+|#x[\da-f]+|[\p{L}_:][\p{L}\p{N}.:_-]*);)/giu;

/** saxes takes a loose ampersand for the beginning of a reference that ends who knows where, and complains there. */
export function findFault(said: string, {source, position: behind, after, places, open, closed}: Reading): FaultContext {
  const position = Math.max(0, behind - 1);
  const context = {open, closed, isLoose: false, reference: '', tag: '', sign: source.slice(position, position + 2)};
  const unfinished = /unclosed|unexpected end|disallowed character/u.test(said) ? findUnfinished(source, after) : undefined;
  if (unfinished) return {...context, ...unfinished, place: places(unfinished.at)};
  const tag = Math.max(0, source.lastIndexOf('<', position));
  looseAmpersand.lastIndex = after;
  const loose = /unclosed|unexpected end|entity/u.test(said) ? looseAmpersand.exec(source)?.index : undefined;
  const reference = loose ?? (said.includes('entity') ? source.lastIndexOf('&', position) : -1);
  const at = reference >= 0 ? reference : /close tag|closing tag|duplicate|prefix|one root/u.test(said) ? tag : said.includes('outside') ? firstSign(source, after) : position;
  return {
    ...context,
    place: places(at),
    isLoose: loose !== undefined,
    reference: reference >= 0 ? source.slice(reference, Math.max(reference + 12, position + 1)) : '',
    tag: source.slice(tag, position + 1)
  };
}

type Unfinished = Pick<FaultContext, 'unfinished' | 'value'> & {at: number};

const closedBy = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'CDATA section'],
  ['<?', '?>', 'processing instruction']
] as const;

/** What begins behind the last tag and never ends: a comment, a tag, the value of an attribute. */
function findUnfinished(source: string, after: number): Unfinished | undefined {
  for (let at = source.indexOf('<', after); at >= 0; at = source.indexOf('<', at + 1)) {
    const known = closedBy.find(([open]) => source.startsWith(open, at));
    if (!known) return /^<[\p{L}_:/]/u.test(source.slice(at, at + 2)) ? readTag(source, at) : undefined;
    const [open, close, kind] = known;
    const end = source.indexOf(close, at + open.length);
    if (end < 0) return {unfinished: kind, at};
    at = end + close.length - 1;
  }
  return undefined;
}

/** A tag up to its end, with its values in quotation marks; undefined where nothing is wrong with these. */
function readTag(source: string, start: number): Unfinished | undefined {
  let name = '';
  // The word before the equals sign.
  let from = start;
  let to = start;
  for (let at = start + 1; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '>') return undefined;
    if (sign === '<') return {unfinished: 'tag', at: start};
    if (sign === '=') name = source.slice(from, to);
    else if (!/[\s"']/u.test(sign)) {
      if (to < at) from = at;
      to = at + 1;
    }
    if (sign !== '"' && sign !== "'") continue;
    const end = source.indexOf(sign, at + 1);
    const value = source.slice(at + 1, end < 0 ? undefined : end);
    if (end < 0 || value.includes('<')) {
      // A value that runs over the end of its tag has lost its closing mark.
      const isOpen = end < 0 || /^[^<]*>/u.test(value);
      return {unfinished: isOpen ? 'value' : 'sign', value: name, at: isOpen ? at : at + 1 + value.indexOf('<')};
    }
    at = end;
  }
  return {unfinished: 'tag', at: start};
}

const passedOver = [
  ['<!--', '-->'],
  ['<?', '?>']
] as const;

/** The first sign of a text that is not white, which may stand in CDATA or behind a comment. */
export function firstSign(source: string, start: number): number {
  const sign = /\S/gu;
  sign.lastIndex = start;
  const at = sign.exec(source)?.index ?? start;
  if (source.startsWith('<![CDATA[', at)) return firstSign(source, at + 9);
  for (const [open, close] of passedOver) if (source.startsWith(open, at)) return firstSign(source, source.indexOf(close, at) + close.length);
  return at;
}
