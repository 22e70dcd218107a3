/**
 * Page numbers: the shapes they have, and the longest rising chain of them. A number is a
 * page number because the next one stands a page further on, not because of its shape.
 */

/** A line that may hold a page number. */
export interface Numbered {
  line: number;
  /** As printed. */
  n: string;
  value: number;
  isRoman: boolean;
  /** What stands beside the number; empty for a number alone. */
  head: string;
  /** Form feeds before it. */
  feeds: number;
}

// `- 12 -`, `[Pg 12]`, `Page 1 of 4`, `{12}`, `(12)`, `xii`, `12`; not `12.` (a numbered stanza or section)
const alone = /^[[({<–—-]*\s*(?:(?:pg|page|seite|pagina|página|pág|стр|p|s)(?:\.\s*|\s+|(?=\d)))?(\d{1,4}|[ivxlc]{1,7})(?:\s(?:of|von|sur|de|di|из)\s\d{1,4})?\s*[\])}>–—-]*$/iu;
// `74    THE MAYOR`, `12 THE HARBOUR`; not `12 men were there`
const before = /^[[(]?(\d{1,4}|[ivxlc]{1,7})[\])]?(\s{2,}|\s+(?=\P{Ll}+$))(\S.*)$/u;
// `CHAPTER VIII    75`, `THE HARBOUR ? 21`; not `in 1921`
const after = /^(\S.*?)(\s{2,}|(?<=^\P{Ll}+)\s+)[[(]?(\d{1,4}|[ivxlc]{1,7})[\])]?$/u;

/** Read a line as a page number, alone or with a running head. */
export function pageLine(text: string, line: number, feeds = 0): Numbered | undefined {
  const single = alone.exec(text);
  if (single?.[1]) return numbered(single[1], '', line, feeds);
  const left = before.exec(text);
  if (left?.[1] && left[3] && /\p{L}/u.test(left[3])) return numbered(left[1], left[3], line, feeds);
  const right = after.exec(text);
  if (right?.[1] && right[3] && /\p{L}/u.test(right[1])) return numbered(right[3], right[1], line, feeds);
  return undefined;
}

function numbered(n: string, head: string, line: number, feeds: number): Numbered | undefined {
  const isRoman = !/^\d/u.test(n);
  const value = isRoman ? romanValue(n) : Number(n);
  return value === undefined || value === 0 ? undefined : {line, n, value, isRoman, head: head.trim(), feeds};
}

const romanDigits: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000};

/** The value of a roman number; undefined for letters that make none (`iiv`). */
export function romanValue(text: string): number | undefined {
  const low = text.toLowerCase();
  if (!/^m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/u.test(low)) return undefined;
  let value = 0;
  for (let at = 0; at < low.length; at++) {
    const here = romanDigits[low.charAt(at)] ?? 0;
    value += here < (romanDigits[low.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}

const window = 24;

/**
 * The numbers that rise page by page: the longest chain in which each follows another by a few
 * pages and by some lines for each page. Arabic and roman numbers make chains of their own.
 *
 * @param isFed the text has form feeds, so that two numbers make a chain
 */
export function numberChain(candidates: readonly Numbered[], isFed: boolean): Numbered[] {
  const arabic = longestChain(candidates.filter(({isRoman}) => !isRoman));
  const roman = longestChain(candidates.filter(({isRoman}) => isRoman));
  const least = isFed ? 2 : 3;
  const first = arabic[0]?.line ?? Number.POSITIVE_INFINITY;
  const front = roman.filter(({line}) => line < first);
  return [...(front.length >= least ? front : []), ...(arabic.length >= least ? arabic : [])];
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
      const gain = (length[back] ?? 0) + (here.value === there.value + 1 ? 1 : 0.6);
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
