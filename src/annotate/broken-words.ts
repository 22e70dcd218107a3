/**
 * Words that OCR has broken: `T his`, `M arx`, `p a r t`. A lone letter and the fragment after
 * it are one word when the fragment is none and the whole is, or is a name of the document.
 */
import type {Lexicon} from '../language/lexicon.js';

/** A broken word: where it ends in the text, and how it reads. */
export interface Broken {
  end: number;
  whole: string;
}

/** Letters that are words by themselves. */
const loneWords = new Set(['A', 'I', 'O', 'a']);

/** What is known of words: those of the language, its function words, and the names of the document. */
export interface Words {
  lexicon: Lexicon;
  isFunctionWord(low: string): boolean;
  isName(word: string): boolean;
}

/** A capital apart from the rest of its word at this place. */
export function brokenAt(text: string, at: number, {lexicon, isFunctionWord, isName}: Words): Broken | undefined {
  if (text.charAt(at + 1) !== ' ') return undefined;
  let end = at + 2;
  while (end < text.length && isLowAt(text, end)) end++;
  const fragment = text.slice(at + 2, end);
  // `I s'pose`
  if (fragment === '' || /^(?:[\p{L}\p{N}]|['’]\p{L}{3})/u.test(text.slice(end, end + 4))) return undefined;
  const letter = text.charAt(at);
  const whole = letter + fragment;
  // `I am` is two words, whatever `Iam` is in the Latin of the text.
  const isFragment = (!lexicon.has(fragment) || fragment.length <= 2) && !(loneWords.has(letter) && smallWords.has(fragment));
  const low = whole.toLowerCase();
  // `C is the lid`: a letter may stand for something, and function words stand behind it; `T his` is one itself.
  if (isFunctionWord(fragment) && !isFunctionWord(low)) return undefined;
  if (isName(whole)) return isFragment || !loneWords.has(letter) ? {end, whole} : undefined;
  if (!lexicon.has(low)) return undefined;
  return loneWords.has(letter) && !isFragment ? undefined : {end, whole};
}

const smallWords = new Set(['am', 'as', 'at', 'be', 'by', 'do', 'go', 'he', 'if', 'in', 'is', 'it', 'me', 'my', 'no', 'of', 'on', 'or', 'so', 'to', 'up', 'us', 'we']);

function isLowAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(text.charAt(at));
}

// `p a r t`, `S T A L IN`: three letters or more, each by itself
const spaced = /(?<![\p{L}\p{N}'’.])\p{L}(?: \p{L}){2,}(?: ['’] \p{L})?(?![\p{L}\p{N}'’.])/gu;

/** Letter-spaced words that are words when closed up. */
export function* letterSpaced(text: string, lexicon: Lexicon): Generator<{start: number; end: number; whole: string}> {
  for (const match of text.matchAll(spaced)) {
    // `a p a r t`: the article, which no blank tells from a letter, is likelier than `apart`.
    const article = /^a(?= \p{Ll} \p{Ll} \p{Ll})/u.test(match[0]) && lexicon.has(match[0].slice(2).replace(/ /gu, '')) ? 2 : 0;
    const whole = match[0].slice(article).replace(/ /gu, '');
    if (lexicon.has(whole.toLowerCase().replace(/['’]s$/u, ''))) yield {start: match.index + article, end: match.index + match[0].length, whole};
  }
}
