/**
 * A witness's text to tokens. A token is a word, or a mark, with the white space that follows it, so
 * that all tokens written one after the other are the text again, to the last blank.
 *
 *     The king,  he said
 *     ^^^^^^^^ ^^^^^^       The␣ | king | ,␣␣ | he␣ | said
 *
 * Segmentation after Unicode Standard Annex 29, simplified: apostrophes and hyphens inside a word
 * belong to it, a hyphen at a line end joins, Han and kana are taken sign by sign.
 */
import type {ErrorOf} from '../tree.js';
import {createNormalizer, isMark, type Normalization} from './tokens/normalize.js';
import {applySlips} from './tokens/slips.js';

/** A place in a witness that is a slip of this carrier, and how it should read. Offsets are UTF-16 units in its text, half-open. */
export interface Slip {
  start: number;
  end: number;
  reads: string;
  /** Whose error it is, where that is known. */
  errorOf?: ErrorOf;
}

/** Where a page of the witness begins: an offset in its text, and the page's number. */
export interface PageStart {
  at: number;
  n?: string;
}

export interface Witness {
  siglum: string;
  text: string;
  /** In order, not overlapping. The witness is compared by its corrected reading. */
  slips?: readonly Slip[];
  /** In order. */
  pages?: readonly PageStart[];
}

export interface Token {
  /** As written, with the white space that follows; a text's first token has the white space before it as well. */
  t: string;
  /** As compared. */
  n: string;
  /** UTF-16 offsets in the text, half-open. */
  start: number;
  end: number;
  /** As corrected, without the white space around it, where the token has slips. */
  reads?: string;
  slips?: readonly Slip[];
}

// `king`, `well-known`, `don’t`, `3,500`; not `-known`
const word = /(?:[\p{L}\p{M}\p{N}\u200c\u200d]|(?<=[\p{L}\p{M}\p{N}])['’ʼ\u00ad‐‑·-](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))+/uy;
// `-⏎` in `infor-⏎mation`; not in `Anglo-⏎Saxon`
const lineEnd = /(?<=[\p{L}\p{M}])[\u00ad‐‑¬-][\t ]{0,9}\r?\n[\t ]{0,99}(?=\p{Ll})/uy;
// one sign of a script that is written without blanks
const sign = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][\p{M}ー]*/uy;
// `abc` before `漢`
const wordBeforeSign = /[\p{L}\p{M}\p{N}]+?(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/uy;
// `...`, `—`, `,`: a run of one mark
const marks = /([^\p{L}\p{M}\p{N}\s\u0085])\1*/uy;
// whatever touches: `(king,`
const unbroken = /[^\s\u0085]+/uy;
// blanks, tabs and line ends of any kind, U+FEFF
const white = /[\s\u0085]+/uy;
// any sign that `sign` matches
const hasSigns = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** The tokens of a text, in order. A text without any word has one token, with an empty form, or none if it is empty. */
export function tokenize(text: string, settings: Normalization = {}, slips: readonly Slip[] = []): Token[] {
  const normalize = createNormalizer(settings);
  const scanner = createScanner(text, settings);
  const tokens: Token[] = [];
  let start = 0;
  let at = matchEnd(white, text, 0);
  while (at < text.length) {
    const end = scanner(at);
    const next = matchEnd(white, text, end);
    tokens.push({t: text.slice(start, next), n: normalize(text.slice(at, end)), start, end: next});
    start = next;
    at = next;
  }
  if (start < text.length) tokens.push({t: text.slice(start), n: '', start, end: text.length});
  const kept = settings.punctuation === 'ignore' ? attachMarks(tokens) : tokens;
  return slips.length > 0 ? applySlips(kept, slips, normalize) : kept;
}

/** A function from the place where a token begins to the place where it ends. */
function createScanner(text: string, {punctuation, whiteSpace}: Normalization): (at: number) => number {
  if (punctuation === 'word' || punctuation === 'ignore') return (at) => matchEnd(unbroken, text, at);
  const scripts = hasSigns.test(text) ? [sign, wordBeforeSign, word, marks] : [word, marks];
  return (at) => {
    const expression = scripts.find((one) => matchEnd(one, text, at) > at);
    let end = expression ? matchEnd(expression, text, at) : at + 1;
    while (expression === word && whiteSpace !== false) {
      const next = matchEnd(lineEnd, text, end);
      if (next === end) break;
      end = matchEnd(word, text, next);
    }
    return end;
  };
}

function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/** A mark that stands alone goes with the word before it: nothing is left of it to compare. */
function attachMarks(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (last && isMark(token.n)) {
      last.t += token.t;
      last.end = token.end;
    } else kept.push(token);
  }
  return kept;
}
