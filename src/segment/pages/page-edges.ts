/**
 * Where pages end: at form feeds, in the widest gap of a cluster of furniture, and at the blanks
 * that PDF extraction leaves.
 */
import {type Draft, type Furniture, indentOf, lineText, roles} from '../draft.js';
import {isBlank, neighbour} from './page-lines.js';
import type {Numbered} from './page-numbers.js';

/** The places where pages end: form feeds, clusters of furniture, and the blanks of PDF text. */
export function findEdges(draft: Draft, furniture: Map<number, Furniture>, chained: Map<number, Numbered>): number[] {
  const edges = new Set<number>();
  const prefersAbove = numbersStandAbove(draft, chained);
  const sorted = [...furniture.keys()].sort((left, right) => left - right);
  const done = new Set<number>();
  for (const line of sorted) {
    if (done.has(line)) continue;
    const cluster = [line];
    for (let next = neighbour(draft, line, 1); next !== undefined && furniture.has(next); next = neighbour(draft, next, 1)) cluster.push(next);
    for (const member of cluster) done.add(member);
    edges.add(breakLine(draft, cluster, chained, prefersAbove));
  }
  for (const line of [...fedLines(draft), ...blankEdges(draft)]) {
    edges.add(draft.role[line] === roles.blank ? (neighbour(draft, line, 1) ?? line) : line);
  }
  for (const line of openings(draft, chained)) edges.add(line);
  if (edges.size > 0 && draft.pageSigns.length === 0 && (chained.size + edges.size > 2 || draft.isFed.includes(1))) edges.add(neighbour(draft, -1, 1) ?? 0);
  return [...edges].filter((line) => line < draft.lines.count).sort((left, right) => left - right);
}

/**
 * The page on which a chapter begins has no number: where the numbers skip one page, and one
 * heading between them has more white above it than any line else, that page begins there.
 */
function openings(draft: Draft, chained: Map<number, Numbered>): number[] {
  const found: number[] = [];
  const numbers = [...chained.values()].sort((left, right) => left.line - right.line);
  for (const [index, there] of numbers.entries()) {
    const here = numbers[index + 1];
    if (here?.value !== there.value + 2) continue;
    const gaps: [gap: number, line: number][] = [];
    for (let line = there.line + 4; line < here.line - 4; line++) if (!isBlank(draft, line) && isBlank(draft, line - 1)) gaps.push([blanksAbove(draft, line), line]);
    const [[gap, line] = [0, 0], [second] = [0]] = gaps.sort((left, right) => right[0] - left[0]);
    const text = lineText(draft, line);
    if (gap >= 2 && gap > second && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)) found.push(line);
  }
  return found;
}

/** In a cluster, the break is the form feed, else the widest gap; at a tie where the document has it: above, or below the number. */
function breakLine(draft: Draft, cluster: readonly number[], chained: Map<number, Numbered>, prefersAbove: boolean): number {
  const stops = [...cluster];
  const after = neighbour(draft, cluster.at(-1) ?? 0, 1);
  // Furniture at the very end is the foot of the last page.
  if (after === undefined || (!prefersAbove && cluster.some((line) => chained.has(line)) && filledLines(draft, after, draft.lines.count) <= scrap && !isFedAbove(draft, after)))
    return draft.lines.count;
  stops.push(after);
  const fed = stops.find((line) => isFedAbove(draft, line));
  if (fed !== undefined) return fed;
  const gaps = stops.map((line) => blanksAbove(draft, line));
  const widest = Math.max(...gaps);
  const numbers = cluster.filter((line) => chained.has(line));
  const usual = stops[prefersAbove || numbers.length === 0 ? 0 : cluster.indexOf(numbers.at(-1) ?? 0) + 1];
  const widestStops = stops.filter((_, index) => gaps[index] === widest);
  return widestStops.find((line) => line === usual) ?? (prefersAbove ? widestStops[0] : widestStops.at(-1)) ?? 0;
}

/** A form feed stands before the line, or before the blank lines above it. */
export function isFedAbove(draft: Draft, line: number): boolean {
  for (let at = line; at >= 0 && line - at < 60 && (at === line || draft.role[at] === roles.blank); at--) if (draft.isFed[at]) return true;
  return false;
}

function blanksAbove(draft: Draft, line: number): number {
  let count = 0;
  while (line - 1 - count >= 0 && count < 60 && draft.role[line - 1 - count] === roles.blank) count++;
  return line - count === 0 ? 99 : count;
}

/**
 * Numbers stand above their pages where no text precedes the first of them, and below where none
 * (or a line or two, which are no page) follows the last. Where both do, numbers with a head
 * beside them and those in brackets stand above; a plain one below, unless it is that of a second page,
 * whose first has none.
 */
function numbersStandAbove(draft: Draft, chained: Map<number, Numbered>): boolean {
  const numbers = [...chained.values()].sort((left, right) => left.line - right.line);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (draft.pageSigns.length > 0) return true;
  const below = last ? filledLines(draft, last.line + 1, draft.lines.count) : 0;
  // The last page may have a line or two under its head.
  if (first && last && below > 0 && last.head !== '' && first.head !== '' && filledLines(draft, 0, first.line) === 0) return true;
  if (!first || !last || below <= scrap) return false;
  return filledLines(draft, 0, first.line) === 0 || first.n === '2' || numbers.some(({head, isBracketed}) => head !== '' || isBracketed);
}

/** So few lines at the end of a text are no page of their own. */
const scrap = 2;

/** Lines with text, counted up to a few. */
function filledLines(draft: Draft, from: number, to: number): number {
  let count = 0;
  for (let line = from; line < to && count <= scrap; line++) if (draft.role[line] !== roles.blank) count++;
  return count;
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
  return isHabit ? [...found, ...sinkages(draft)] : [];
}

/** White above a heading in capitals, where nowhere else so many blank lines stand: the head of a page on which a chapter begins. */
function sinkages(draft: Draft): number[] {
  const found: number[] = [];
  for (let line = 1; line < draft.lines.count; line++) {
    if (isBlank(draft, line) || !isBlank(draft, line - 1) || blanksAbove(draft, line) < 3 || blanksAbove(draft, line) > 20) continue;
    const text = lineText(draft, line);
    if (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) found.push(line);
  }
  return found;
}
