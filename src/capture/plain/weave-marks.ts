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
  const placed = withoutCrossing(text, marks, parts, newId);
  return parts.map(([from, to], index) =>
    weave(
      text,
      from,
      to,
      placed.filter((mark) => partAt(parts, mark) === index)
    )
  );
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

function partAt(parts: readonly [number, number][], {start}: {start: number}): number {
  return Math.max(
    0,
    parts.findLastIndex(([from]) => from <= start)
  );
}

/** Marks that lie within each other or beside each other. */
function withoutCrossing(text: string, marks: readonly Mark[], parts: readonly [number, number][], newId: NewId): Mark[] {
  const sorted = sort(marks);
  const kept: Mark[] = [];
  let open: Mark[] = [];
  for (const mark of sorted) {
    open = open.filter(({end}) => end > mark.start);
    const [, partEnd = 0] = parts[partAt(parts, mark)] ?? [];
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
  const rest = [...marks];
  for (let mark = rest.shift(); mark; mark = rest.shift()) {
    const {start, end} = mark;
    const inner: Mark[] = [];
    while (rest[0] && rest[0].start < end) inner.push(...rest.splice(0, 1));
    out += escapeText(text.slice(at, start)) + mark.wrap(weave(text, start, end, inner));
    at = end;
  }
  return out + escapeText(text.slice(at, to));
}
