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
  const tag = Math.max(0, source.lastIndexOf('<', position));
  looseAmpersand.lastIndex = after;
  const loose = /unclosed|unexpected end|entity/u.test(said) ? looseAmpersand.exec(source)?.index : undefined;
  const reference = loose ?? (said.includes('entity') ? source.lastIndexOf('&', position) : -1);
  const at = reference >= 0 ? reference : /close tag|closing tag|duplicate|prefix|one root/u.test(said) ? tag : said.includes('outside') ? firstSign(source, after) : position;
  return {place: places(at), open, closed, isLoose: loose !== undefined, reference: reference >= 0 ? source.slice(reference, position + 1) : '', tag: source.slice(tag, position + 1)};
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
