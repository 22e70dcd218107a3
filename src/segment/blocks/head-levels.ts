/**
 * How deep a heading stands: books above chapters, chapters above what has no number, `1` above `1.2`.
 */
import type {Language} from '../../language/language.js';
import type {Draft} from '../draft.js';
import {blockText} from './blocks.js';
import {isKnownHead, isNotesHead, onlyNumber, startsWithNumberedDivision} from './head-words.js';

// Parts of a book that hold chapters, and chapters
const partWord = /^(?:part|book|volume|teil|buch|band|partie|livre|tome|parte|libro|часть|книга)\s/iu;

const chapterWord = /^(?:chapter|chap\.|kapitel|chapitre|capitolo|cap[ií]tulo|глава)\s/iu;

// `1.2 The Rope`
const decimal = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{L}/u;

/** Headings that name a larger kind of part stand above the others, and those with a number above those whose number begins with it. */
export function level(draft: Draft, language: Language): void {
  const heads = draft.blocks
    .filter(({type}) => type === 'head')
    .map((head) => {
      const text = blockText(draft, head);
      return {head, text, isNumbered: startsWithNumberedDivision(text, language)};
    });
  const numbered = heads.filter(({isNumbered}) => isNumbered);
  const isMixed = numbered.length > 1 && numbered.length < heads.length;
  const hasParts = numbered.some(({text}) => partWord.test(text)) && numbered.some(({text}) => chapterWord.test(text));
  const depths = heads.map(({text}) => decimal.exec(text)?.[1]?.split('.').length ?? 0);
  const isDecimal = depths.includes(1) && depths.filter((depth) => depth > 1).length > 1;
  const places = new Map(draft.blocks.map((block, place) => [block, place]));
  for (const [index, {head, text, isNumbered}] of heads.entries()) {
    const above = heads[index - 1];
    // `CHAPTER II`, and under it its title
    if (above && !isNumbered && onlyNumber.test(above.text) && places.get(head) === (places.get(above.head) ?? 0) + 1) {
      head.level = above.head.level ?? 1;
      continue;
    }
    const isMain = !isMixed || isNumbered || isKnownHead(text, language) || isNotesHead(text, language);
    const within = hasParts && isNumbered && !partWord.test(text) ? 1 : 0;
    head.level = isDecimal && (depths[index] ?? 0) > 0 ? (depths[index] ?? 1) : (isMain ? 1 : 2 + (hasParts ? 1 : 0)) + within;
  }
}
