/**
 * Page breaks and page furniture. Numbers that rise page by page, heads that come back at
 * the edge of pages, form feeds, and the blanks that PDF extraction leaves at page edges
 * are the evidence; a shape alone is not.
 *
 *     the last line of a page.
 *
 *                  THE HARBOUR          <- head: comes back at the edges of other pages
 *                     [182]             <- number: one more than 181, a page further on
 */
import type {Transformer} from 'unified';
import {pageLine, numberChain, type Numbered} from './page-numbers.js';
import {indentOf, lineText, roles, startsLow, type Draft, type Furniture, type PageBreak} from './draft.js';

const maxHead = 66;

/** Step: find page breaks and furniture; lines of furniture leave the text. */
export function segmentPages(): Transformer<Draft, Draft> {
  return (draft, file) => {
    const numbers = numberChain(candidates(draft), draft.isFed.includes(1));
    const chained = new Map(numbers.map((numbered) => [numbered.line, numbered]));
    const furniture = new Map<number, Furniture>();
    for (const {line, head} of numbers) furniture.set(line, {line, kind: head === '' ? 'pageNum' : 'header', place: 'top'});
    findHeads(draft, chained, furniture);
    const edges = findEdges(draft, furniture, chained);
    if (edges.length === 0) return;
    for (const {line} of furniture.values()) draft.role[line] = roles.furniture;
    draft.furniture = [...furniture.values()].sort((left, right) => left.line - right.line);
    draft.breaks = numberBreaks(draft, edges, chained);
    draft.layout.isPaged = true;
    draft.layout.lines = draft.layout.isWrapped ? 'print' : draft.layout.lines;
    placeHeads(draft);
    file.info(`Found ${draft.breaks.length} pages and ${draft.furniture.length} lines of page furniture`, {ruleId: 'pages', source: 'segment-pages'});
  };
}

function isBlank(draft: Draft, line: number): boolean {
  return line < 0 || line >= draft.lines.count || draft.role[line] === roles.blank;
}

function opensAt(draft: Draft, line: number): boolean {
  return isBlank(draft, line - 1) || draft.isFed[line] === 1;
}

function closesAt(draft: Draft, line: number): boolean {
  return isBlank(draft, line + 1) || draft.isFed[line + 1] === 1;
}

/** Short lines that stand apart and have the shape of a page number, alone or with a head. */
function candidates(draft: Draft): Numbered[] {
  const found: Numbered[] = [];
  let feeds = 0;
  for (let line = 0; line < draft.lines.count; line++) {
    feeds += draft.isFed[line] ?? 0;
    const length = (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
    if (length === 0 || length > maxHead + 14) continue;
    if (!opensAt(draft, line) && !closesAt(draft, line)) continue;
    const numbered = pageLine(lineText(draft, line), line, feeds);
    if (!numbered) continue;
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
  return text.replace(/[^\p{L}]/gu, '').toLowerCase();
}

/**
 * Heads without a number: short lines apart, at the edge of a page, whose letters come back
 * at another edge; and, once most pages have such a head, the others that stand in its place.
 */
function findHeads(draft: Draft, chained: Map<number, Numbered>, furniture: Map<number, Furniture>): void {
  const near: {line: number; key: string; isBelow: boolean}[] = [];
  const counts = new Map<string, number>();
  for (const {head} of chained.values()) if (head !== '') counts.set(headKey(head), (counts.get(headKey(head)) ?? 0) + 1);
  const places = [...chained.keys()];
  for (let line = 0; line < draft.lines.count; line++) if (draft.isFed[line] && !chained.has(line)) places.push(line);
  const seen = new Set<number>();
  for (const place of places) {
    const isFeed = !chained.has(place);
    for (const side of [-1, 1] as const) {
      const line = neighbour(draft, isFeed && side > 0 ? place - 1 : place, side);
      if (line === undefined || seen.has(line) || chained.has(line) || !isHeadLike(draft, line, chained)) continue;
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

/** The next line of text on one side, past blank lines. */
function neighbour(draft: Draft, line: number, side: -1 | 1): number | undefined {
  for (let at = line + side; at >= 0 && at < draft.lines.count; at += side) if (draft.role[at] !== roles.blank) return at;
  return undefined;
}

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

/** The places where pages end: form feeds, clusters of furniture, and the blanks of PDF text. */
function findEdges(draft: Draft, furniture: Map<number, Furniture>, chained: Map<number, Numbered>): number[] {
  const edges = new Set<number>();
  const prefersAbove = firstNumberStandsAbove(draft, chained);
  const sorted = [...furniture.keys()].sort((left, right) => left - right);
  const done = new Set<number>();
  for (const line of sorted) {
    if (done.has(line)) continue;
    const cluster = [line];
    for (let next = neighbour(draft, line, 1); next !== undefined && furniture.has(next); next = neighbour(draft, next, 1)) cluster.push(next);
    for (const member of cluster) done.add(member);
    edges.add(breakLine(draft, cluster, prefersAbove));
  }
  for (const line of [...fedLines(draft), ...blankEdges(draft)]) {
    edges.add(draft.role[line] === roles.blank ? (neighbour(draft, line, 1) ?? line) : line);
  }
  if (edges.size > 0 && chained.size + edges.size > 2) edges.add(neighbour(draft, -1, 1) ?? 0);
  return [...edges].filter((line) => line < draft.lines.count).sort((left, right) => left - right);
}

/** In a cluster, the break is the form feed, else the widest gap; at a tie where the document has it. */
function breakLine(draft: Draft, cluster: readonly number[], prefersAbove: boolean): number {
  const stops = [...cluster];
  const after = neighbour(draft, cluster.at(-1) ?? 0, 1);
  // Furniture at the very end is the foot of the last page.
  if (after === undefined) return draft.lines.count;
  stops.push(after);
  let best = stops[0] ?? 0;
  let widest = -1;
  for (const [index, line] of stops.entries()) {
    for (let at = line; at >= 0 && (at === line || draft.role[at] === roles.blank); at--) if (draft.isFed[at]) return line;
    const gap = line >= draft.lines.count ? 0 : blanksAbove(draft, line);
    const isWider = gap > widest || (gap === widest && !prefersAbove && index === stops.length - 1);
    if (isWider && (index > 0 || gap > 0 || line === 0)) [best, widest] = [line, gap];
  }
  return best;
}

function blanksAbove(draft: Draft, line: number): number {
  let count = 0;
  while (line - 1 - count >= 0 && draft.role[line - 1 - count] === roles.blank) count++;
  return line - count === 0 ? 99 : count;
}

function firstNumberStandsAbove(draft: Draft, chained: Map<number, Numbered>): boolean {
  const lines = [...chained.keys()].sort((left, right) => left - right);
  const end = lines.at(-1) ?? 0;
  return neighbour(draft, end, 1) !== undefined;
}

function fedLines(draft: Draft): number[] {
  const found: number[] = [];
  for (let line = 0; line < draft.lines.count; line++) if (draft.isFed[line]) found.push(line);
  return found;
}

/**
 * Text taken from a PDF often ends each line with a blank, but not the last of a page,
 * and begins the first of the next with one.
 */
function blankEdges(draft: Draft): number[] {
  const found: number[] = [];
  let trailing = 0;
  let filled = 0;
  for (let line = 1; line < draft.lines.count; line++) {
    if (isBlank(draft, line)) continue;
    filled++;
    if ((draft.lines.end[line] ?? 0) > (draft.last[line] ?? 0)) trailing++;
    if (indentOf(draft, line) !== 1 || draft.role[line] === roles.furniture) continue;
    const before = neighbour(draft, line, -1);
    if (before !== undefined && draft.lines.end[before] === draft.last[before]) found.push(line);
  }
  const isHabit = trailing > filled * 0.5 && found.length >= 3 && filled / found.length > 12 && filled / found.length < 90;
  return isHabit ? found : [];
}

/** Number the pages: by their own furniture, else inferred from their neighbours. */
function numberBreaks(draft: Draft, edges: readonly number[], chained: Map<number, Numbered>): PageBreak[] {
  const numbers = [...chained.values()].sort((left, right) => left.line - right.line);
  let next = 0;
  const breaks = edges.map((line, index): PageBreak => {
    const end = edges[index + 1] ?? draft.lines.count;
    let n: string | undefined;
    for (; next < numbers.length && (numbers[next]?.line ?? end) < end; next++) n ??= numbers[next]?.n;
    return {line, from: draft.lines.start[line] ?? 0, isInferred: n === undefined, ...(n === undefined ? {} : {n})};
  });
  inferNumbers(breaks);
  return breaks;
}

function inferNumbers(breaks: PageBreak[]): void {
  for (const [index, page] of breaks.entries()) {
    const before = breaks[index - 1]?.n;
    if (page.n === undefined && before !== undefined && /^\d+$/u.test(before)) page.n = String(Number(before) + 1);
  }
  for (let index = breaks.length - 2; index >= 0; index--) {
    const page = breaks[index];
    const after = breaks[index + 1]?.n;
    if (page?.n === undefined && page && after !== undefined && /^\d+$/u.test(after) && Number(after) > 1) page.n = String(Number(after) - 1);
  }
}

/** A head below a page break stands at the top, one above it at the foot. */
function placeHeads({furniture, breaks}: Draft): void {
  let page = 0;
  for (const found of furniture) {
    while ((breaks[page + 1]?.line ?? Infinity) <= found.line) page++;
    found.place = found.line - (breaks[page]?.line ?? -99) <= 4 ? 'top' : 'bottom';
    if (found.kind !== 'pageNum') found.kind = found.place === 'top' ? 'header' : 'footer';
  }
}
