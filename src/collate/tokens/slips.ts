/**
 * A slip of one witness is an error of this carrier, not a reading: the witness is compared by its
 * corrected text, and what it has stays as written (`choice/sic + corr` in TEI).
 *
 *     the modem state  ->  compared as  the modern state
 *         ^^^^^ reads `modern`
 */
import type {Slip, Token} from '../tokens.js';

/** The same tokens, one for each stretch that a slip touches; a word too many goes with the word before it. */
export function applySlips(tokens: readonly Token[], slips: readonly Slip[], normalize: (written: string) => string): Token[] {
  const made: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    const last = made.at(-1);
    const first = next;
    while (next < slips.length && (slips[next]?.start ?? 0) < token.end) next++;
    const own = slips.slice(first, next);
    const isReached = (last?.slips?.at(-1)?.end ?? 0) > token.start;
    if (last && (isReached || isDropped(token, own))) join(last, token, own);
    else made.push(own.length > 0 ? {...token, slips: own} : token);
  }
  for (const token of made) {
    if (!token.slips) continue;
    token.reads = correct(token, token.slips);
    token.n = normalize(token.reads);
  }
  return made;
}

function isDropped(token: Token, slips: readonly Slip[]): boolean {
  return slips.length > 0 && correct(token, slips) === '';
}

function join(last: Token, token: Token, slips: readonly Slip[]): void {
  last.t += token.t;
  last.end = token.end;
  last.slips = [...(last.slips ?? []), ...slips];
}

/** The token as it should read, without the white space around it. */
function correct(token: Token, slips: readonly Slip[]): string {
  let reads = '';
  let at = 0;
  for (const {start, end, reads: right} of slips) {
    reads += token.t.slice(at, start - token.start) + right;
    at = end - token.start;
  }
  return (reads + token.t.slice(at)).trim();
}
