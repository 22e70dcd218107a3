/**
 * Words to numbers: equal forms get equal numbers, so that aligning compares integers.
 * What two words are worth to each other when they stand in one column is said here too.
 */
import {foldWord, isMark} from '../tokens/normalize.js';

export interface Vocabulary {
  /** How many different words. */
  size: number;
  /** Of each word, the first one that has the same letters when spelling is set aside. */
  folds: Int32Array;
  /** Those letters, for each first one. */
  letters: readonly string[];
  isMark: Uint8Array;
  /** What it is worth that two witnesses have this word in one column. */
  weights: Int32Array;
}

/** What one word is worth; a long one is worth a little more than a short one, a mark much less than either. */
export const worth = {word: 64, longest: 12, mark: 12, otherMark: 2, markForWord: -10, spelling: 8, near: 20, part: 8, open: 3, openAfterMark: 2} as const;

/** The numbers of all words of all witnesses. */
export function numberWords(witnesses: readonly (readonly {n: string}[])[]): {vocabulary: Vocabulary; ids: Int32Array[]} {
  const known = new Map<string, number>();
  const ids = witnesses.map((tokens) => {
    const own = new Int32Array(tokens.length);
    let at = 0;
    for (const {n} of tokens) {
      let id = known.get(n);
      if (id === undefined) known.set(n, (id = known.size));
      own[at++] = id;
    }
    return own;
  });
  return {vocabulary: describeWords([...known.keys()]), ids};
}

function describeWords(forms: readonly string[]): Vocabulary {
  const first = new Map<string, number>();
  const letters: string[] = [];
  const vocabulary = {size: forms.length, letters, folds: new Int32Array(forms.length), isMark: new Uint8Array(forms.length), weights: new Int32Array(forms.length)};
  for (const [id, form] of forms.entries()) {
    const fold = foldWord(form);
    if (!first.has(fold)) first.set(fold, id);
    letters.push(fold);
    vocabulary.folds[id] = first.get(fold) ?? id;
    vocabulary.isMark[id] = isMark(form) ? 1 : 0;
    vocabulary.weights[id] = isMark(form) ? worth.mark : worth.word + Math.min(form.length, worth.longest);
  }
  return vocabulary;
}
