/**
 * A word list of a language, searched on demand: the sorted bytes of the list stay as they
 * are, and each word asked for is found by halving and then remembered.
 */

/** Is this, in lower case, a word of the language? */
export interface Lexicon {
  has(word: string): boolean;
}

export const emptyLexicon: Lexicon = {has: () => false};

/**
 * @param bytes words in ASCII, one a line, sorted by code unit
 */
export function createLexicon(bytes: Uint8Array): Lexicon {
  const known = new Map<string, boolean>();
  return {
    has(word) {
      let isKnown = known.get(word);
      if (isKnown === undefined) {
        isKnown = search(bytes, word);
        known.set(word, isKnown);
      }
      return isKnown;
    }
  };
}

function search(bytes: Uint8Array, word: string): boolean {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1, low);
    const order = compare(bytes, start, word);
    if (order === 0) return true;
    if (order < 0) low = lineEnd(bytes, start) + 1;
    else high = start;
  }
  return false;
}

function lineStart(bytes: Uint8Array, at: number, low: number): number {
  let start = at;
  while (start > low && bytes[start - 1] !== 10) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(10, at);
  return end < 0 ? bytes.length : end;
}

/** Order of the word that begins at `start` against `word`: negative when it comes before. */
function compare(bytes: Uint8Array, start: number, word: string): number {
  for (let at = 0; ; at++) {
    const here = bytes[start + at];
    const isEnd = here === undefined || here === 10 || here === 13;
    if (at === word.length) return isEnd ? 0 : 1;
    if (isEnd) return -1;
    const difference = here - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
}
