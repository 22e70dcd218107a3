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

/** A line that may be a running head without a number, or a line that comes back at the feet of pages. */
interface Head {
  line: number;
  key: string;
  isBelow: boolean;
}

/**
 * Heads without a number: short lines apart, at the edge of a page, whose letters come back at
 * another edge; the others that stand in the place that most of them have; and second lines of both.
 * A heading of the text may come back too (`NOTES`), but then it stands at few pages, and never
 * within a sentence.
 */
export function findHeads(draft: Draft, chained: Map<number, Numbered>, furniture: Map<number, Furniture>): void {
  const beside = new Map<string, number>();
  for (const {head} of chained.values()) if (head !== '') add(beside, headKey(head));
  const places = [...chained.keys()];
  for (let line = 0; line < draft.lines.count; line++) if (draft.isFed[line] && !chained.has(line)) places.push(line);
  const feeds = draft.isFed.reduce((sum, here) => sum + here, 0);
  // The text ends as pages do.
  if (feeds > 0) places.push(draft.lines.count);
  const pages = Math.max(chained.size, feeds + 1);
  const near = headsAtPlaces(draft, chained, places);
  const skipped = new Set([...chained.keys(), ...near.map(({line}) => line)]);
  for (const isBelow of [true, false]) {
    const here = near.filter((head) => head.isBelow === isBelow);
    const groups = new Map<string, Head[]>();
    for (const head of here) groups.set(head.key, [...(groups.get(head.key) ?? []), head]);
    const comeBack = here.filter(({key}) => (groups.get(key)?.length ?? 0) > 1).length;
    const isRunning = (key: string): boolean => {
      const group = groups.get(key) ?? [];
      if (beside.has(key)) return true;
      if (group.length < 2) return near.some((head) => head.key === key && head.isBelow !== isBelow);
      return comeBack >= pages * 0.4 || group.some(({line}) => isWithinSentence(draft, line, skipped));
    };
    const running = here.filter(({key}) => isRunning(key));
    const isUsual = running.length >= 2 && running.length >= pages * 0.3;
    for (const head of here)
      if (isRunning(head.key) || (isUsual && isPlaced(draft, head.line))) furniture.set(head.line, {line: head.line, kind: isBelow ? 'header' : 'footer', place: isBelow ? 'top' : 'bottom'});
  }
  findWithin(draft, furniture, beside);
  findSecondLines(draft, chained, furniture);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The lines beside the places where pages end that may be heads. */
function headsAtPlaces(draft: Draft, chained: Map<number, Numbered>, places: readonly number[]): Head[] {
  const near: Head[] = [];
  const seen = new Set<number>();
  for (const place of places) {
    const isFeed = !chained.has(place);
    // A page whose number has a head beside it needs no other.
    if (!isFeed && chained.get(place)?.head !== '') continue;
    for (const side of [-1, 1] as const) {
      const line = neighbour(draft, isFeed && side > 0 ? place - 1 : place, side);
      if (line === undefined || seen.has(line) || chained.has(line)) continue;
      // The first line of a page may be a head though no blank line is under it.
      if (!isHeadLike(draft, line, chained) && !(isFeed && repeatsAtFeeds(draft, line, side))) continue;
      seen.add(line);
      const key = headKey(lineText(draft, line));
      if (key.length >= 3) near.push({line, key, isBelow: side > 0});
    }
  }
  return near;
}

/**
 * Heads of pages that have neither number nor form feed: lines apart, in capitals or in the middle,
 * that part a sentence, and come back or are known from pages with a number.
 */
function findWithin(draft: Draft, furniture: Map<number, Furniture>, beside: ReadonlyMap<string, number>): void {
  const counts = new Map(beside);
  const found: Head[] = [];
  for (let line = 1; line < draft.lines.count - 1; line++) {
    if (isBlank(draft, line) || furniture.has(line) || !isHeadLike(draft, line, new Map()) || !isPlaced(draft, line)) continue;
    const key = headKey(lineText(draft, line));
    if (key.length < 3 || !isWithinSentence(draft, line, furniture, beside.has(key))) continue;
    found.push({line, key, isBelow: true});
    add(counts, key);
  }
  for (const {line, key} of found) {
    const count = counts.get(key) ?? 0;
    if (count >= 2 && (beside.has(key) || found.length >= 3)) furniture.set(line, {line, kind: 'header', place: 'top'});
  }
}

/** What stands next to furniture, on the side of the text, and at three pages alike: the second line of a head. */
function findSecondLines(draft: Draft, chained: Map<number, Numbered>, furniture: Map<number, Furniture>): void {
  for (const side of [1, -1] as const) {
    const counts = new Map<string, number[]>();
    for (const line of furniture.keys()) {
      const next = line + side;
      if (isBlank(draft, next) || furniture.has(next) || startsLow(draft, next) || (side > 0 && draft.isFed[next] === 1) || (side < 0 && draft.isFed[line] === 1)) continue;
      const key = lineText(draft, next).replace(/\d+|\s+/gu, ' ');
      if (/\p{L}{2}/u.test(key)) counts.set(key, [...(counts.get(key) ?? []), next]);
    }
    for (const lines of counts.values()) if (lines.length >= 3) for (const line of lines) furniture.set(line, {line, kind: side > 0 ? 'header' : 'footer', place: side > 0 ? 'top' : 'bottom'});
  }
  // The mark of a sheet: `B 2`, beside a number.
  for (const line of chained.keys())
    for (const side of [-1, 1] as const) {
      const next = neighbour(draft, line, side);
      if (next !== undefined && Math.abs(next - line) <= 3 && !furniture.has(next) && /^\p{Lu}{1,2} ?\d$/u.test(lineText(draft, next)) && isHeadLike(draft, next, chained))
        furniture.set(next, {line: next, kind: 'footer', place: 'bottom'});
    }
}

/** The text above it has not ended a sentence, and (unless it is known to be a head) the text below goes on with a small letter. */
function isWithinSentence(draft: Draft, line: number, furniture: {has(line: number): boolean}, isKnown = false): boolean {
  const beyond = (side: -1 | 1): number | undefined => {
    let at = neighbour(draft, line, side);
    while (at !== undefined && furniture.has(at)) at = neighbour(draft, at, side);
    return at;
  };
  const [above, below] = [beyond(-1), beyond(1)];
  if (above === undefined || below === undefined) return false;
  return (isKnown || startsLow(draft, below)) && !/[.!?:;][\p{Pf}\p{Pe}"'*†\d]*$/u.test(lineText(draft, above));
}

const feedHeads = new WeakMap<Draft, ReadonlyMap<string, number>>();

/** Its letters, in capitals, begin at least three pages; or the line as it is ends them. */
function repeatsAtFeeds(draft: Draft, line: number, side: -1 | 1): boolean {
  const text = lineText(draft, line);
  if ((side > 0 && text !== text.toUpperCase()) || text.length > maxHead) return false;
  let counts = feedHeads.get(draft);
  if (!counts) {
    const made = new Map<string, number>();
    for (let at = 0; at < draft.lines.count; at++) {
      if (!draft.isFed[at]) continue;
      const first = draft.role[at] === roles.blank ? neighbour(draft, at, 1) : at;
      const key = first === undefined ? '' : headKey(lineText(draft, first));
      if (key.length >= 3) add(made, key);
      const last = neighbour(draft, at, -1);
      if (last !== undefined) add(made, `<${lineText(draft, last)}`);
    }
    counts = made;
    feedHeads.set(draft, counts);
  }
  return (counts.get(side > 0 ? headKey(text) : `<${text}`) ?? 0) >= 3;
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
