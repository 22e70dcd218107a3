/**
 * Signs that those who transcribe a print write where its pages begin, in the running text or on
 * a line of their own: `[Pg 12]`, `{12}`. They count the pages one by one, or nearly.
 *
 *     the boats came home with little [Pg 12]to show for the day
 *                                     ^^^^^^^
 */
import {romanValue} from '../../language/roman.js';
import type {Draft} from '../draft.js';
import type {Numbered} from './page-numbers.js';

/** Where a page begins: a stretch of the source that says so. */
export interface PageSign {
  start: number;
  end: number;
  n: string;
}

const sign = /\[(?:Pg|[Pp]age|Seite)\s?(?<page>\d{1,4}|[ivxlc]{1,7})\]|\{(?:p\.\s?)?(?<brace>\d{1,4}|[ivxlc]{1,7})\}/gu;

/** A text without its signs of pages; for looking at, not for writing. */
export function withoutPageSigns(text: string): string {
  return text.replace(sign, '').trimStart();
}

/** So many at least; no number is skipped by more than so many, and after roman numbers arabic ones begin among the first. */
const least = 3;
const farthest = 6;
/** Front matter has so many pages at most. */
const mostFront = 40;
/** A page has at least so many units; a number in braces may be anything where they stand nearer to each other. */
const leastPage = 600;

/** The signs of pages, in order: those that stand alone on a line, and those within one. */
export function findPageSigns(draft: Draft): {alone: Numbered[]; inline: PageSign[]} {
  const alone: Numbered[] = [];
  const inline: PageSign[] = [];
  const found = [...draft.source.matchAll(sign)];
  let line = 0;
  let before: number | undefined;
  let isAnyBrace = false;
  const places: number[] = [];
  for (const {index: start, 0: text, groups} of found) {
    const n = groups?.['page'] ?? groups?.['brace'] ?? '';
    const value = /^\d/u.test(n) ? Number(n) : (romanValue(n) ?? 0);
    const isRoman = !/^\d/u.test(n);
    // A number that does not go on from the one before begins no page; arabic ones may follow roman ones.
    const isNext = before === undefined || (value > before && value <= before + farthest) || (!isRoman && value <= farthest && alone.length + inline.length < mostFront);
    if (!isNext || value === 0) continue;
    before = value;
    places.push(start);
    isAnyBrace ||= groups?.['brace'] !== undefined;
    while (line + 1 < draft.lines.count && (draft.lines.start[line + 1] ?? 0) <= start) line++;
    const isAlone = draft.first[line] === start && draft.last[line] === start + text.length;
    if (isAlone) alone.push({line, n, value, isRoman, isMisread: false, isBracketed: true, head: '', feeds: 0});
    else inline.push({start, end: start + text.length, n});
  }
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  const isTooDense = isAnyBrace && (gaps.sort((left, right) => left - right)[gaps.length >> 1] ?? 0) < leastPage;
  return isTooDense || alone.length + inline.length < least || inline.length === 0 ? {alone: [], inline: []} : {alone, inline};
}
