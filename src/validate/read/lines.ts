/**
 * Offsets to lines and columns. Line ends are those of XML 1.0, 2.11: LF, CR LF, and a lone CR.
 */

/** Line and column from 1; columns are UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Offsets at which the lines begin. */
export function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return Int32Array.from(starts);
}

/** The place of an offset. */
export function placeOf(starts: Int32Array, offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
}
