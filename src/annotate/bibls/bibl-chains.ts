/**
 * A reference within a clause that talks: from its first number or date to the left as far as
 * words go that a reference may have, and to the right as far as its parts go.
 *
 *     so says the useful book The Lamp of Sorrow, by Jane Hill, 1933, pp. 2-5, and rightly
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Range} from '../../tree.js';
import type {Piece} from './bibl-parts.js';

/** Small words of titles and of references. */
const small = new Set('a an and at by de del der des di du ed. eds. edited el en et for from in la las le les los nach of on or par sur the to translated trans. und van vol. von with zu'.split(' '));
/** A small word that a title or a reference may have in it. */
export function isSmall(word: string): boolean {
  return small.has(word) || small.has(`${word}.`);
}

// `Hill,` `“The` `J.` `1933` `—`; a lone letter that OCR left: `A n`
const capitalised = /^[“"‘'«(]*[\p{Lu}\d]/u;
const onlySigns = /^[\p{P}]+$/u;

/**
 * The reference around these parts; undefined where nothing but the parts is there.
 *
 * @param emphases what is emphasised, and so a whole title
 */
export function chainAround(text: string, pieces: readonly Piece[], emphases: readonly Range[]): Range | undefined {
  const [first] = pieces;
  if (!first) return undefined;
  const start = growLeft(text, first.start, emphases);
  const end = growRight(text, pieces, first.end);
  const head = text.slice(start, first.start);
  // A month, or a single name: no title.
  const isQuoted = quotedTitle.test(text.slice(first.end, end));
  if (!isQuoted && !emphases.some((range) => range.start >= start && range.end <= first.start) && (head.match(/\p{Lu}\p{L}+/gu) ?? []).length < 2) return undefined;
  return {start, end};
}

/**
 * Where the reference begins whose title stands at this place, if words of a sentence stand before
 * it: with the title, or with who is named right before. Undefined where none do.
 */
export function beginAtTitle(text: string, title: Range, emphases: readonly Range[]): number | undefined {
  // `Referring to ‘Lids’`
  if (/^\p{Lu}\p{Ll}+(?:ing|ed)\s(?:to|in|from|by)\s$/u.test(text.slice(0, title.start))) return title.start;
  const words = text.slice(0, title.start).match(/(?<![\p{L}'’])\p{Ll}{3,}(?!\p{L})/gu) ?? [];
  if (words.filter((word) => !isSmall(word)).length < 2) return undefined;
  return growLeft(text, title.start, emphases);
}

function growLeft(text: string, from: number, emphases: readonly Range[]): number {
  let start = from;
  let firm = from;
  while (start > 0) {
    let blank = start;
    while (blank > 0 && text.charCodeAt(blank - 1) <= 32) blank--;
    const title = emphases.find((range) => range.start < blank && blank <= range.end + 1 && /^[,.]?$/u.test(text.slice(range.end, blank)));
    if (title) {
      start = firm = title.start;
      continue;
    }
    let word = blank;
    while (word > 0 && text.charCodeAt(word - 1) > 32) word--;
    const token = text.slice(word, blank);
    const isCapital = capitalised.test(token);
    // A sentence ends before it, unless an initial or an abbreviation does.
    if (token === '' || (/[.!?;]["”’)]?$/u.test(token) && !/^(?:\p{Lu}|\p{Lu}?\p{L}{1,4})[.]$/u.test(token))) break;
    if (!isCapital && !small.has(token.toLowerCase().replace(/[,:]$/u, '')) && !onlySigns.test(token) && !/^\p{Ll}{1,2}[,.]?$/u.test(token)) break;
    start = word;
    if (isCapital) firm = word;
  }
  while (firm < from && /[“"‘'(\s]/u.test(text.charAt(firm)) && !closesLater(text, firm, from)) firm++;
  return firm;
}

/** An opening mark whose closing one stands before the parts is of a quoted title. */
function closesLater(text: string, at: number, before: number): boolean {
  return /["“‘«]/u.test(text.charAt(at)) && /["”’»]/u.test(text.slice(at + 1, before));
}

// `“The Lid and the Well,”`, `'Wells'`
const titleInMarks = /[“"«]\s?\p{Lu}[^”"»“]{1,90}[”"»]|(?<![\p{L}\d])[‘']\p{Lu}[^‘’']{2,90}['’](?!\p{L})/gu;

/** Titles in quotation marks, with their marks. */
export function markedTitles(text: string): Range[] {
  return [...text.matchAll(titleInMarks)].map(({index, 0: title}) => ({start: index, end: index + title.length}));
}

// `, “The Liquidation of the Harbour,”`
const quotedTitle = /^\s?,?\s?[“"«]\s?\p{Lu}[^”"»]{3,90}[”"»]/u;
const rightWord = /^\s?(?:[,;:(]\s?)*(?:[\p{Lu}\d][\p{L}\d.–-]*|edition|translation|ed\.|p\.|pp\.|and|ff?\.)(?=[\s,;:.)]|$)/u;

function growRight(text: string, pieces: readonly Piece[], from: number): number {
  let end = from;
  for (;;) {
    const piece = pieces.find(({start, end: pieceEnd}) => pieceEnd > end && /^[\s,;:.()]*(?:(?:in|of)\s+)?$/u.test(text.slice(end, start)) && start >= end);
    if (piece) {
      end = piece.end;
      continue;
    }
    const quoted = quotedTitle.exec(text.slice(end, end + 120));
    if (quoted) {
      end += quoted[0].length;
      continue;
    }
    const next = rightWord.exec(text.slice(end, end + 40));
    const isBefore = next && pieces.some(({start}) => start > end && start - end < 60);
    if (!next || !isBefore) break;
    end += next[0].length;
  }
  return text.charAt(end) === ')' && text.slice(0, end).includes('(') ? end + 1 : end;
}
