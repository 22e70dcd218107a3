/**
 * Marks put into the text of a unit. A mark that crosses another one, or the end of a verse,
 * stands at its end and points to where it begins (TEI Guidelines, 13.2.2).
 */
import {escapeText} from '../../encode/escape.js';

export interface Mark {
  start: number;
  end: number;
  /** Round what stands in the text there. */
  wrap: (inner: string) => string;
  /** The same at its end, for one that cannot stand round it; `words` is what it is on. Absent: it never crosses anything. */
  apart?: (anchor: string, words: string) => string;
}

/** Gives identifiers that are free. */
export type NewId = (kind: string) => string;

/** The parts of a text (verses, paragraphs) with their marks in them, as XML. Parts are parted by line feeds. */
export function weaveMarks(text: string, marks: readonly Mark[], newId: NewId): string[] {
  const parts = partsOf(text);
  const placed = parts.map((): Mark[] => []);
  for (const mark of withoutCrossing(text, marks, parts, newId)) placed[partAt(parts, mark.start)]?.push(mark);
  return parts.map(([from, to], index) => weave(text, from, to, placed[index] ?? []));
}

function partsOf(text: string): [from: number, to: number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const part of text.split('\n')) {
    if (part !== '') parts.push([from, from + part.length]);
    from += part.length + 1;
  }
  return parts.length > 0 ? parts : [[0, 0]];
}

/** The part that a place is in, by halving. */
function partAt(parts: readonly [number, number][], place: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Marks that lie within each other or beside each other. */
function withoutCrossing(text: string, marks: readonly Mark[], parts: readonly [number, number][], newId: NewId): Mark[] {
  const sorted = sort(marks);
  const kept: Mark[] = [];
  let open: Mark[] = [];
  for (const mark of sorted) {
    open = open.filter(({end}) => end > mark.start);
    const [, partEnd = 0] = parts[partAt(parts, mark.start)] ?? [];
    const isCrossing = mark.end > partEnd || open.some(({end}) => end < mark.end);
    if (isCrossing && mark.apart) {
      const anchor = newId('from');
      const words = text.slice(mark.start, mark.end).replace(/\s+/gu, ' ');
      const {apart} = mark;
      kept.push({start: mark.start, end: mark.start, wrap: () => `<anchor xml:id="${anchor}"/>`}, {start: mark.end, end: mark.end, wrap: () => apart(anchor, words)});
    } else {
      kept.push(mark);
      open.push(mark);
    }
  }
  return sort(kept);
}

/** By place; what stands between words before what begins there, outer before inner. */
function sort(marks: readonly Mark[]): Mark[] {
  const isPoint = ({start, end}: Mark): number => (start === end ? 0 : 1);
  return [...marks].sort((left, right) => left.start - right.start || isPoint(left) - isPoint(right) || right.end - left.end);
}

function weave(text: string, from: number, to: number, marks: readonly Mark[]): string {
  let out = '';
  let at = from;
  for (let index = 0; index < marks.length;) {
    const mark = marks[index++] as Mark;
    const {start, end} = mark;
    const inner = index;
    while (index < marks.length && (marks[index] as Mark).start < end) index++;
    out += escapeText(text.slice(at, start)) + mark.wrap(weave(text, start, end, marks.slice(inner, index)));
    at = end;
  }
  return out + escapeText(text.slice(at, to));
}
