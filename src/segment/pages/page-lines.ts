/**
 * Lines that may be page furniture by where they stand: short, apart from the text above or below.
 */
import {type Draft, indentOf, lineText, roles, startsLow} from '../draft.js';
import {type Numbered, pageLine} from './page-numbers.js';

/** No running head is longer, in units. */
export const maxHead = 66;

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

/** The next line of text on one side, past blank lines. */
export function neighbour(draft: Draft, line: number, side: -1 | 1): number | undefined {
  const least = side > 0 && line < 0 ? draft.lines.count : farthest;
  for (let at = line + side, steps = 0; at >= 0 && at < draft.lines.count && steps < least; at += side, steps++) if (draft.role[at] !== roles.blank) return at;
  return undefined;
}

/** Beyond so many blank lines nothing is a neighbour. */
const farthest = 60;

/** Letters alone, in lower case: the same head letter-spaced, or with another number, has the same key. */
export function headKey(text: string): string {
  // `Chapter 2` and `Chapter 3` are headings, and not the same.
  if (/^\p{L}+\.? \d{1,3}\.?$/u.test(text)) return text.toLowerCase();
  return text.replace(/[^\p{L}]/gu, '').toLowerCase();
}

/** A line that may be a running head without a number, or a line that comes back at the feet of pages. */
export interface Head {
  line: number;
  key: string;
  isBelow: boolean;
}

export function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export function isHeadLike(draft: Draft, line: number, chained: Map<number, Numbered>): boolean {
  const length = (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
  if (length > maxHead || startsLow(draft, line)) return false;
  const opens = opensAt(draft, line) || chained.has(line - 1);
  const closes = closesAt(draft, line) || chained.has(line + 1);
  return opens && closes;
}

/** Centred or in capitals, as heads are. */
export function isPlaced(draft: Draft, line: number): boolean {
  const text = lineText(draft, line);
  return (indentOf(draft, line) > 8 || text === text.toUpperCase()) && !/[,;:]$|\d\.?$/u.test(text);
}

/** The text above it has not ended a sentence, and (unless it is known to be a head) the text below goes on with a small letter. */
export function isWithinSentence(draft: Draft, line: number, furniture: {has(line: number): boolean}, isKnown = false): boolean {
  const beyond = (side: -1 | 1): number | undefined => {
    let at = neighbour(draft, line, side);
    while (at !== undefined && furniture.has(at)) at = neighbour(draft, at, side);
    return at;
  };
  const [above, below] = [beyond(-1), beyond(1)];
  if (above === undefined || below === undefined) return false;
  return (isKnown || startsLow(draft, below)) && !/[.!?:;][\p{Pf}\p{Pe}"'*†\d]*$/u.test(lineText(draft, above));
}
