/** White space: what `\p{White_Space}` holds, and U+FEFF. Scanned by code, since every token is asked. */

/** Whether this UTF-16 unit is white space. */
export function isWhite(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13) || code === 0x85;
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || rare.has(code);
}

const rare: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

export function endsWhite(text: string): boolean {
  return isWhite(text.charCodeAt(text.length - 1));
}

/** The stretch of a text without the white space at its edges; empty, at the end, if there is nothing else. */
export function coreOf(text: string): {start: number; end: number} {
  let start = 0;
  while (start < text.length && isWhite(text.charCodeAt(start))) start++;
  let {length: end} = text;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return {start, end};
}
