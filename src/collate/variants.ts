/**
 * What kind of difference there is between two readings, so that an apparatus can leave out what its
 * editor calls accidental.
 *
 *     house : home            substantive          today : to day     word-division
 *     Colour : colour         orthographic         it is : is it      transposition
 *     king, : king            punctuation
 *
 * The kinds follow W. W. Greg, "The rationale of copy-text", 1950 (substantives and accidentals), and J. Witt's typology in LombardPress.
 */
import {foldWord} from './tokens/normalize.js';

/** From the slightest to the gravest; `slip`: the same when errors of the carrier are corrected. */
export const variantTypes = ['slip', 'punctuation', 'orthographic', 'word-division', 'transposition', 'substantive'] as const;
export type VariantType = (typeof variantTypes)[number];

/** A reading as written; as it should read, which differs where the carrier has a slip; and as compared. */
export interface Wording {
  text: string;
  reads: string;
  n: string;
}

// blanks and marks; not letters and digits, nor signs that stand for words: `$`, `&`
const between = /[^\p{L}\p{M}\p{N}\p{Sc}\p{Sm}\p{So}&%@§#]+/gu;
// the apostrophe, which divides no word
const apostrophe = /['’ʼ]/gu;
// the hyphen of `well-known`
const hyphen = /(?<=[\p{L}\p{M}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu;

/** The kind of difference; undefined if there is none but white space between the same words. */
export function compareReadings(one: Wording, other: Wording): VariantType | undefined {
  if (one.reads === other.reads) return one.text === other.text ? undefined : 'slip';
  const words = splitWords(one.reads);
  const others = splitWords(other.reads);
  const isLike = words.join('') === others.join('');
  if (isLike && words.length === others.length && words.every((word, at) => word === others[at])) return typeOfMarks(one.reads, other.reads);
  if (isLike) return 'word-division';
  const folded = words.map(foldWord);
  const otherFolded = others.map(foldWord);
  if (folded.join('') === otherFolded.join('')) return folded.length === otherFolded.length ? 'orthographic' : 'word-division';
  if (one.n === other.n) return 'orthographic';
  return isMoved(folded, otherFolded) ? 'transposition' : 'substantive';
}

function splitWords(reads: string): string[] {
  return reads.replace(apostrophe, '').split(between).filter(Boolean);
}

/** The same words: a hyphen divides a word, all other marks are punctuation. */
function typeOfMarks(one: string, other: string): VariantType {
  const isHyphen = one.replace(hyphen, ' ') === other.replace(hyphen, ' ');
  return isHyphen ? 'word-division' : 'punctuation';
}

/** The same words in another order. */
function isMoved(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length || words.length < 2) return false;
  const sorted = [...others].sort();
  return [...words].sort().every((word, at) => word === sorted[at]);
}

/** The gravest of several kinds. */
export function gravest(types: Iterable<VariantType | undefined>): VariantType | undefined {
  let most = -1;
  for (const type of types) if (type) most = Math.max(most, variantTypes.indexOf(type));
  return variantTypes[most];
}
