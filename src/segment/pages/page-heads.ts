/**
 * Lines that may be page furniture: short lines that stand apart at the edges of pages, with a
 * number, or with letters that come back at other edges.
 */
import {type Draft, type Furniture, indentOf, lineText, roles, startsLow} from '../draft.js';
import {type Numbered, pageLine} from './page-numbers.js';

const maxHead = 66;

export function isBlank(draft: Draft, line: number): boolean {
  return line < 0 || line >= draft.lines.count || draft.role[line] === roles.blank;
}

function opensAt(draft: Draft, line: number): boolean {
  return isBlank(draft, line - 1) || draft.isFed[line] === 1;
}

function closesAt(draft: Draft, line: number): boolean {
  return isBlank(draft, line + 1) || draft.isFed[line + 1] === 1;
}

/** Short lines that stand apart and have the shape of a page number, alone or with a head. */
export function candidates(draft: Draft): Numbered[] {
  const found: Numbered[] = [];
  let feeds = 0;
  for (let line = 0; line < draft.lines.count; line++) {
    feeds += draft.isFed[line] ?? 0;
    const length = (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
    if (length === 0 || length > maxHead + 14) continue;
    const isCentred = length < 9 && indentOf(draft, line) > 12;
    if (!isCentred && !opensAt(draft, line) && !closesAt(draft, line)) continue;
    const numbered = pageLine(lineText(draft, line), line, feeds);
    if (!numbered) continue;
    // A number by itself in the middle of a line is apart, whatever stands above and below it.
    if (isCentred && numbered.head === '') {
      found.push(numbered);
      continue;
    }
    const isApart = opensAt(draft, line) && closesAt(draft, line);
    const isPaired = numbered.head === '' && (closesAt(draft, line) ? isShortApart(draft, line - 1, -1) : isShortApart(draft, line + 1, 1));
    if (isApart || isPaired) found.push(numbered);
  }
  return found;
}

/** A head directly above or below a number line, with nothing on its other side. */
function isShortApart(draft: Draft, line: number, side: -1 | 1): boolean {
  const length = (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
  if (length === 0 || length > maxHead) return false;
  return side < 0 ? opensAt(draft, line) : closesAt(draft, line);
}

/** Letters alone, in lower case: the same head letter-spaced, or with another number, has the same key. */
function headKey(text: string): string {
  // `Chapter 2` and `Chapter 3` are headings, and not the same.
  if (/^\p{L}+\.? \d{1,3}\.?$/u.test(text)) return text.toLowerCase();
  return text.replace(/[^\p{L}]/gu, '').toLowerCase();
}

/**
 * Heads without a number: short lines apart, at the edge of a page, whose letters come back
 * at another edge; and, once most pages have such a head, the others that stand in its place.
 */
export function findHeads(draft: Draft, chained: Map<number, Numbered>, furniture: Map<number, Furniture>): void {
  const near: {line: number; key: string; isBelow: boolean}[] = [];
  const counts = new Map<string, number>();
  for (const {head} of chained.values()) if (head !== '') counts.set(headKey(head), (counts.get(headKey(head)) ?? 0) + 1);
  const places = [...chained.keys()];
  for (let line = 0; line < draft.lines.count; line++) if (draft.isFed[line] && !chained.has(line)) places.push(line);
  const seen = new Set<number>();
  for (const place of places) {
    const isFeed = !chained.has(place);
    // A page whose number has a head beside it needs no other.
    if (!isFeed && chained.get(place)?.head !== '') continue;
    for (const side of [-1, 1] as const) {
      const line = neighbour(draft, isFeed && side > 0 ? place - 1 : place, side);
      if (line === undefined || seen.has(line) || chained.has(line)) continue;
      // The first line of a page may be a head though no blank line is under it.
      if (!isHeadLike(draft, line, chained) && !(isFeed && side > 0 && repeatsAtFeeds(draft, line))) continue;
      seen.add(line);
      const key = headKey(lineText(draft, line));
      if (key.length < 3) continue;
      near.push({line, key, isBelow: side > 0});
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isRepeated = ({key}: {key: string}): boolean => (counts.get(key) ?? 0) > 1;
  for (const isBelow of [true, false]) {
    const here = near.filter((head) => head.isBelow === isBelow);
    const repeated = here.filter(isRepeated);
    const isUsual = repeated.length >= 2 && repeated.length >= places.length * 0.3;
    for (const head of here) {
      if (!isRepeated(head) && !(isUsual && isPlaced(draft, head.line))) continue;
      furniture.set(head.line, {line: head.line, kind: isBelow ? 'header' : 'footer', place: isBelow ? 'top' : 'bottom'});
    }
  }
}

const feedHeads = new WeakMap<Draft, ReadonlyMap<string, number>>();

/** Its letters, in capitals, begin at least three pages. */
function repeatsAtFeeds(draft: Draft, line: number): boolean {
  const text = lineText(draft, line);
  if (text !== text.toUpperCase() || text.length > maxHead) return false;
  let counts = feedHeads.get(draft);
  if (!counts) {
    const made = new Map<string, number>();
    for (let at = 0; at < draft.lines.count; at++) {
      if (!draft.isFed[at]) continue;
      const first = draft.role[at] === roles.blank ? neighbour(draft, at, 1) : at;
      const key = first === undefined ? '' : headKey(lineText(draft, first));
      if (key.length >= 3) made.set(key, (made.get(key) ?? 0) + 1);
    }
    counts = made;
    feedHeads.set(draft, counts);
  }
  const count = counts.get(headKey(text)) ?? 0;
  return count >= 3;
}

/** The next line of text on one side, past blank lines. */
export function neighbour(draft: Draft, line: number, side: -1 | 1): number | undefined {
  const least = side > 0 && line < 0 ? draft.lines.count : farthest;
  for (let at = line + side, steps = 0; at >= 0 && at < draft.lines.count && steps < least; at += side, steps++) if (draft.role[at] !== roles.blank) return at;
  return undefined;
}

/** Beyond so many blank lines nothing is a neighbour. */
const farthest = 60;
function isHeadLike(draft: Draft, line: number, chained: Map<number, Numbered>): boolean {
  const length = (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
  if (length > maxHead || startsLow(draft, line)) return false;
  const opens = opensAt(draft, line) || chained.has(line - 1);
  const closes = closesAt(draft, line) || chained.has(line + 1);
  return opens && closes;
}

/** Centred or in capitals, as heads are. */
function isPlaced(draft: Draft, line: number): boolean {
  const text = lineText(draft, line);
  return (indentOf(draft, line) > 8 || text === text.toUpperCase()) && !/[,;:]$|\d\.?$/u.test(text);
}
