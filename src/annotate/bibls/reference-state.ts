/** What the parts of the reader of references share. */
import {type Language, wordSet} from '../../language/language.js';
import type {Piece} from './bibl-parts.js';
import type {Title, Works} from './bibl-titles.js';
import type {DateFound} from './dates.js';

/** What a reference says, as places in its text. */
export interface Reference {
  pieces: Piece[];
  titles: Title[];
}

export interface ReferenceState {
  text: string;
  language: Language;
  works: Works;
  dates: readonly DateFound[];
  units: readonly Piece[];
  pieces: Piece[];
  titles: Title[];
  at: number;
  /** Letters that are no part of what a reference says. */
  strange: number;
  isArticle: boolean;
  /** Stops part what is said, not commas. */
  isStopStyle: boolean;
}

export const wholeBareEnd = /^,\s(?:\d{1,2}:)?\d{1,4}(?:[–-]\d{1,4})?(?:\sff?)?$/u;

// `Ders., Die Wege`, `———. Silver Towns`: by the author of the reference before
export const sameAuthor = /^(?:(?:[Ii]d|[Ii]dem|[Ee]ad|[Ee]adem|[Dd]ers|[Dd]ies)\.?[,:]\s|[—–_]{2,}[.,:]?\s|[—–]\s?,\s)/u;

/** Behind `In: `, `dans `, `// `; a small word without a colon says so only after a title in quotation marks. */
export function containerAt(rest: string, language: Language, isAfterQuote = false): number {
  const found = /^(?<word>\p{L}{1,5}|\/\/)(?<colon>:?)\s(?=["„“«]?\p{Lu}|(?:ders|dies|id|idem)\.?,)/u.exec(rest.slice(0, 14));
  const word = found?.groups?.['word'] ?? '';
  if (!found || !wordSet(language.containers).has(word.toLowerCase())) return 0;
  return isAfterQuote || found.groups?.['colon'] === ':' || /[«„“]/u.test(rest.charAt(found[0].length)) || /^(?:\p{Lu}|\/)/u.test(word) ? found[0].length : 0;
}
