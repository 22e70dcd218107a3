/**
 * The parser: a text becomes a root with a table of its lines. Nothing is decided
 * here; the steps of `segment/` decide.
 *
 * Lines end at LF, CR, CRLF, form feed, NEL, U+2028 and U+2029.
 */
import type {Plugin, Processor} from 'unified';
import type {Lines, Root} from '../tree.js';

export interface ReadOptions {
  /** BCP 47 tag of the main language; told from the text when absent. */
  lang?: string;
}

/** Plugin: sets the parser of the processor. */
export const readText: Plugin<[ReadOptions?], string, Root> = function (options = {}) {
  // A typed `this` is refused by `use`; the cast gives the processor that `this` is.
  const processor = this as unknown as Processor<Root>;
  processor.parser = (source) => parseText(source, options);
};

/** Build the root of a text, without blocks. */
export function parseText(source: string, options: ReadOptions = {}): Root {
  return {
    type: 'root',
    source,
    lines: readLines(source),
    children: [],
    notes: [],
    layout: {isWrapped: false, paragraph: 'blank', measure: 0, isPaged: false, hyphens: 'none', lines: 'file', isLinesSet: false},
    lang: options.lang ?? ''
  };
}

/** The table of lines; `end` is before the end sign. A text that ends in an end sign has no line after it. */
export function readLines(source: string): Lines {
  const start: number[] = [];
  const end: number[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code > 13 && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue;
    if (code < 10 || code === 11) continue;
    start.push(from);
    end.push(at);
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++;
    from = at + 1;
  }
  if (from < source.length) {
    start.push(from);
    end.push(source.length);
  }
  return {count: start.length, start: Int32Array.from(start), end: Int32Array.from(end)};
}

/** Line and column of an offset, both from 1, as in unist. */
export function pointAt(lines: Lines, offset: number): {line: number; column: number; offset: number} {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.start[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: offset - (lines.start[low] ?? 0) + 1, offset};
}
