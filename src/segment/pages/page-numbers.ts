/**
 * Page numbers: the shapes they have, and the longest rising chain of them. A number is a
 * page number because the next one stands a page further on, not because of its shape.
 */

import {romanValue} from '../../language/roman.js';

/** A line that may hold a page number. */
export interface Numbered {
  line: number;
  /** As printed, or as a misread one must have been. */
  n: string;
  value: number;
  isRoman: boolean;
  /** Letters stand in it for figures (`l5`): only the numbers around it make it one. */
  isMisread: boolean;
  /** In brackets or braces, as those who transcribe a print write it above each page. */
  isBracketed: boolean;
  /** What stands beside the number; empty for a number alone. */
  head: string;
  /** Form feeds before it. */
  feeds: number;
}

// `- 12 -`, `[Pg 12]`, `Page 1 of 4`, `{12}`, `(12)`, `xii`, `12`; not `12.` (a numbered stanza or section)
const alone = /^[[({<–—-]*\s*(?:(?:pg|page|seite|pagina|página|pág|стр|p|s)(?:\.\s*|\s+|(?=\d)))?(\d{1,4}|[ivxlc]{1,7}|[\dliosbz|!]{2,4})(?:\s(?:of|von|sur|de|di|из)\s\d{1,4})?\s*[\])}>–—-]*$/iu;
// `74    THE MAYOR`, `12 THE HARBOUR`; not `12 men were there`
const before = /^[[(]?(\d{1,4}|[ivxlc]{1,7}|[\dlIOoSBZ|!]{2,4})[\])]?(\s{2,}|\s+(?=\P{Ll}+$))(\S.*)$/u;
// `CHAPTER VIII    75`, `THE HARBOUR ? 21`; not `in 1921`
const after = /^(\S.*?)(\s{2,}|(?<=^\P{Ll}+)\s+)[[(]?(\d{1,4}|[ivxlc]{1,7}|[\dlIOoSBZ|!]{2,4})[\])]?$/u;
// Dust on the page: `13 .`, `' 14`
const speck = /^[.,'’‘`·•°"]{1,2}\s+|\s+[.,'’‘`·•°"]{1,2}$/gu;

/** Read a line as a page number, alone or with a running head. */
export function pageLine(text: string, line: number, feeds = 0): Numbered | undefined {
  const single = alone.exec(text.replace(speck, ''));
  if (single?.[1]) return numbered(single[1], '', line, feeds, /^[[{]/u.test(text));
  const left = before.exec(text);
  if (left?.[1] && left[3] && /\p{L}/u.test(left[3])) return numbered(left[1], left[3], line, feeds);
  const right = after.exec(text);
  if (right?.[1] && right[3] && /\p{L}/u.test(right[1])) return numbered(right[3], right[1], line, feeds);
  return undefined;
}

function numbered(printed: string, head: string, line: number, feeds: number, isBracketed = false): Numbered | undefined {
  const isMisread = /\d/u.test(printed) && /\D/u.test(printed);
  const n = isMisread ? printed.replace(/\D/gu, (letter) => figures[letter.toLowerCase()] ?? letter) : printed;
  const isRoman = !/^\d/u.test(n);
  const value = isRoman ? romanValue(n) : Number(n);
  return value === undefined || value === 0 || Number.isNaN(value) ? undefined : {line, n, value, isRoman, isMisread, isBracketed, head: head.trim(), feeds};
}

/** What a letter that was read for a figure stands for. */
const figures: Readonly<Record<string, string>> = {l: '1', i: '1', '|': '1', '!': '1', o: '0', s: '5', b: '8', z: '2'};

const window = 24;

/**
 * The numbers that rise page by page: the longest chain in which each follows another by a few
 * pages and by some lines for each page. Arabic and roman numbers make chains of their own.
 *
 * @param isFed the text has form feeds, so that two numbers make a chain
 */
export function numberChain(candidates: readonly Numbered[], isFed: boolean): Numbered[] {
  const arabic = withLast(longestChain(candidates.filter(({isRoman}) => !isRoman)), candidates);
  const roman = longestChain(candidates.filter(({isRoman}) => isRoman));
  const isChain = (chain: readonly Numbered[], least: number): boolean => chain.filter(({isMisread}) => !isMisread).length >= least;
  const body = isChain(arabic, isFed ? 2 : 3) ? arabic : [];
  const first = body[0]?.line ?? Number.POSITIVE_INFINITY;
  // In capitals and without others they are the numbers of chapters.
  const isChapters = body.length === 0 && !isFed && roman.every(({n}) => n === n.toUpperCase());
  const front = isChapters ? [] : roman.filter(({line}) => line < first);
  return [...(isChain(front, isFed || body.length > 0 ? 2 : 3) ? front : []), ...body];
}

/** The last page may have few lines. */
function withLast(chain: Numbered[], candidates: readonly Numbered[]): Numbered[] {
  const end = chain.at(-1);
  const next = candidates.at(-1);
  const isLast = end && next && next.line >= end.line + 4 && next.value === end.value + 1 && next.head === '' && !next.isMisread && !next.isRoman;
  return isLast ? [...chain, next] : chain;
}

function longestChain(candidates: readonly Numbered[]): Numbered[] {
  const length: number[] = [];
  const previous: number[] = [];
  let best = -1;
  for (const [index, here] of candidates.entries()) {
    length[index] = 1;
    previous[index] = -1;
    for (let back = index - 1; back >= 0 && back >= index - window; back--) {
      const there = candidates[back];
      if (!there || !follows(there, here)) continue;
      const isNext = here.value === there.value + 1;
      const gain = (length[back] ?? 0) + (here.isMisread || there.isMisread ? (isNext ? 0.9 : -1) : isNext ? 1 : 0.6);
      if (gain > (length[index] ?? 0)) [length[index], previous[index]] = [gain, back];
    }
    if (best < 0 || (length[index] ?? 0) > (length[best] ?? 0)) best = index;
  }
  const chain: Numbered[] = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const here = candidates[index];
    if (here) chain.unshift(here);
  }
  return chain;
}

/** So few lines at least has a page, and so many at most. */
const minPage = 8;
const maxPage = 140;

function follows(there: Numbered, here: Numbered): boolean {
  const pages = here.value - there.value;
  const lines = here.line - there.line;
  if (pages >= 1 && pages === here.feeds - there.feeds) return true;
  // A number at the foot of a first page, and the next at the head of the page after it.
  if (pages === 1 && there.head === '' && here.head !== '' && lines <= 8) return true;
  return pages >= 1 && pages <= 12 && lines >= pages * minPage && lines <= pages * maxPage;
}
