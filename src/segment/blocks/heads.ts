/**
 * Headings: short blocks that stand apart and are numbered, in capitals, centred, named in
 * the contents or known as the name of a part of a book. No one sign is enough alone.
 */
import type {Transformer} from 'unified';
import {startsWithEntry, wordSet, type Language} from '../../language/language.js';
import {romanValue} from '../../language/roman.js';
import {blockLength, blockText, standsBelow} from './blocks.js';
import {isEarly} from './verse.js';
import {indentOf, lineText, startsLow, widthOf, type Draft, type DraftBlock} from '../draft.js';
import {isPersonLike} from '../front/title-lines.js';
import {isTitleCase} from '../title-case.js';

export interface HeadsOptions {
  language: Language;
}

const enough = 3;

/** Step: blocks that are headings. */
export function segmentHeads({language}: HeadsOptions): Transformer<Draft, Draft> {
  return (draft) => {
    splitRunIn(draft);
    const usual = usualGap(draft.blocks);
    const numbered = draft.blocks.filter(
      (block) => block.type === 'p' && block.lines.length < 4 && blockLength(draft, block) < 200 && numberedHead.test(blockText(draft, block, 24)) && block.gap > 0
    ).length;
    const isCounted = countsInRoman(draft);
    const contents = new Map<string, DraftBlock>();
    for (const block of draft.blocks) if (block.within.some(({kind}) => kind === 'contents')) contents.set(headKey(blockText(draft, block)), block);
    const titles = draft.blocks.filter(({type}) => type === 'titlePart').map((block) => titleKey(blockText(draft, block)));
    let isAmongNames = false;
    for (const [index, block] of draft.blocks.entries()) {
      if (block.type !== 'p' || block.within.length > 0 || blockLength(draft, block) > longest) continue;
      const text = blockText(draft, block);
      // Under `Participants` short lines are items, not headings.
      isAmongNames = listHead.test(text) || (isAmongNames && text.length < 75 && draft.blocks[index - 1]?.type !== 'metamark');
      if (isAmongNames && !listHead.test(text) && text !== text.toUpperCase()) continue;
      if (standsBelow(draft.blocks, index) && isPersonLike(lineText(draft, block.lines[0] ?? 0), language)) continue;
      const named = contents.size > 0 ? contents.get(headKey(text)) : undefined;
      const isNotes = draft.bodies.length > 0 && isNotesHead(text, language);
      if (
        !named &&
        !isNotes &&
        !isTitleAgain(titles, text) &&
        !isTitleUnderNumber(draft, index, text, language) &&
        weigh(draft, block, text, {usual, before: draft.blocks[index - 1], next: draft.blocks[index + 1], language, isNumbering: numbered > 1, isCounted}) < enough
      )
        continue;
      block.type = isAuthorUnder(draft, index, text, language) ? 'byline' : 'head';
      if (named) named.target = block;
    }
    level(draft, language);
  };
}

/** No heading is longer, in characters. */
const longest = 300;

/** The title of the book, given again above its text. */
function isTitleAgain(titles: readonly string[], text: string): boolean {
  const key = titleKey(text);
  return key.length >= 8 && titles.some((title) => title.length >= 8 && (title.startsWith(key) || key.startsWith(title)));
}

/** Letters alone, `u` and `v`, `i` and `j` being one, without an article at the head. */
function titleKey(text: string): string {
  const letters = text.replace(/^(?:the|an?|der|die|das|le|la|les)\s/iu, '').replace(/[^\p{L}]/gu, '');
  return letters.toLowerCase().replace(/v/gu, 'u').replace(/j/gu, 'i');
}

// `CHAPTER II`, `Kapitel 3.`: the number of a division and nothing more
const onlyNumber = /^\p{L}+\.?\s+(?:\d{1,3}|[IVXLC]+)\.?$/iu;

/** `CHAPTER II` with `The Rope` on the line under it, apart from what follows. */
function isTitleUnderNumber(draft: Draft, index: number, text: string, language: Language): boolean {
  const before = draft.blocks[index - 1];
  const block = draft.blocks[index];
  const next = draft.blocks[index + 1];
  if (before?.type !== 'head' || block === undefined || block.lines.length > 1 || next === undefined || next.gap === 0 || text.length > 70 || !isTitleCase(text)) return false;
  const number = blockText(draft, before);
  if (!onlyNumber.test(number) || !startsWithNumberedDivision(number, language)) return false;
  if (block.gap === 0) return !/[.,;:—-]$/u.test(text);
  // A blank line may stand between, and more white below than above.
  return block.gap <= 2 && next.gap >= block.gap && !/[,;:—-]$/u.test(text) && next.type === 'p' && isLong(draft, next);
}

/** The name of an author straight under a heading, above prose. */
function isAuthorUnder(draft: Draft, index: number, text: string, language: Language): boolean {
  const next = draft.blocks[index + 1];
  return draft.blocks[index - 1]?.type === 'head' && next?.type === 'p' && isLong(draft, next) && isPersonLike(text, language);
}

/** Letters and digits before the page number: what a heading and its line in the contents share. */
function headKey(text: string): string {
  const bare = text.replace(/(?:[\s.·…_]+(?:p(?:ag|p)?\.?\s*)?(?:\d+|[ivxlc]+))?\s*\.?$/iu, '');
  return bare.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function usualGap(blocks: readonly DraftBlock[]): number {
  const counts = new Map<number, number>();
  for (const {gap, type} of blocks) if (type === 'p') counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let best = 1;
  for (const [gap, count] of counts) if (gap > 0 && count > (counts.get(best) ?? 0)) best = gap;
  return best;
}

/** Headings of lists of names. */
export const listHead = /^(?:dramatis|the\s(?:names|persons|characters)|persons?\b|characters|cast\b|participants|present|members|names\sof|list\sof)/iu;

// `CHAPTER VII`, `IV.`, `8.`, `§ 3`, `Letter XII`
const numeral = /^(?:§\s?)?(?:\d{1,3}|[IVXLC]{1,7})\.?$/u;
const numberedHead = /^(?:[IVXLC]{1,7}|\d{1,3}(?:\.\d{1,2}){0,3})[.)]?\s+\p{Lu}/u;

// Two capitals where one would do: `BOyle`, `AS perhaps`
const dropCap = /^["“‘'(]?(?:\p{Lu}{2}\p{Ll}|\p{Lu}{2,}\s\p{Ll})/u;

/** `I`, `II`, `III` on lines of their own: the chapters are counted so. */
function countsInRoman(draft: Draft): boolean {
  let next = 1;
  for (const block of draft.blocks) {
    if (block.type !== 'p' || block.lines.length > 1 || block.gap === 0) continue;
    const text = blockText(draft, block).replace(/\.$/u, '');
    if (/^[IVXLC]+$/u.test(text) && romanValue(text) === next) next++;
  }
  return next > 2;
}

interface Around {
  usual: number;
  before: DraftBlock | undefined;
  next: DraftBlock | undefined;
  language: Language;
  /** More than one short block begins with a number. */
  isNumbering: boolean;
  /** Chapters are counted by roman numbers on lines of their own. */
  isCounted: boolean;
}

/** How much speaks for a heading. */
function weigh(draft: Draft, block: DraftBlock, text: string, {usual, before, next, language, isNumbering, isCounted}: Around): number {
  const isCapped = next !== undefined && next.type === 'p' && isLong(draft, next) && dropCap.test(blockText(draft, next, 24));
  if (text.length > (isCapped ? longest : 160) || block.lines.length > 4 || !/\p{L}|\d/u.test(text)) return 0;
  if (/[,;:—-]$/u.test(text) || /^[“"«„‘'—*•([]/u.test(text) || startsLow(draft, block.lines[0] ?? 0)) return 0;
  if (/^(?:\p{Lu}[.▪]\s?){2,4}$/u.test(text)) return 0;
  if (!next || ['metamark', 'ab', 'trailer', 'signed'].includes(next.type)) return 0;
  const isCapitals = text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
  const isRunIn = next.type === 'p' && next.gap === 0 && isLong(draft, next) && !/[.,;:]$/u.test(text) && text.length < 90;
  const isApart = block.gap >= 1 && (next.gap >= 1 || isRunIn);
  const isCentred = draft.layout.isWrapped && indentOf(draft, block.lines[0] ?? 0) > Math.max(7, draft.layout.measure * 0.1);
  if (!isApart && !(isCentred || isCapitals)) return 0;
  let weight = 0;
  if (isCapitals) weight += 3;
  // `BOyle the Mutton`, `AS perhaps I am`: where a text begins in the old way, what stands above it is its heading.
  if (isCapped && !dropCap.test(text) && block.lines.length <= 3) weight += 3;
  const isLetterHead = next.type === 'salute' || next.type === 'dateline';
  if (isLetterHead && numberedHead.test(text)) weight += 3;
  if (numeral.test(text) && (isCentred || !draft.layout.isWrapped || block.gap > usual || (isCounted && /^[IVXLC]/u.test(text)))) weight += 3;
  // What is in capitals under a number is its title, however long.
  if (isCapitals && before?.type === 'head' && numeral.test(blockText(draft, before))) weight += 2;
  if (/^\d{1,3}\.?$/u.test(text) && !isCentred && draft.layout.isWrapped) weight -= 2;
  if (startsWithNumberedDivision(text, language)) weight += 3;
  if (isKnownHead(text, language)) weight += 3;
  if (isCentred) weight += 2;
  if (numberedHead.test(text)) weight += isNumbering ? 3 : 1;
  if (isRunIn && isTitleCase(text)) weight += 1;
  if (!/[.!]["”’)\]]*$/u.test(text)) weight += 1;
  else if (text.length > 70 && !isCapped && !isLetterHead) weight -= 2;
  if (isTitleCase(text)) weight += 1;
  if (isShort(draft, block, text) && isTitleCase(text) && next.type === 'p' && isLong(draft, next) && !/[.!]$/u.test(text)) weight += 1;
  if (isShort(draft, block, text) && isQuestion(text) && next.type === 'p' && isLong(draft, next)) weight += 2;
  if (block.gap > usual && next.gap <= block.gap) weight += 1;
  if (text.length > 90 && !isCapped && !isLetterHead) weight -= 1;
  return weight;
}

/** `In whose Interest is the Harbour kept ?`: a question that has capitals within. */
function isQuestion(text: string): boolean {
  return /\?\s*\/?$/u.test(text) && (text.match(/\s\p{Lu}\p{L}{3,}/gu) ?? []).length >= 2;
}

/** A heading that needs no number, whether or not it is letter-spaced: `P R E F A C E`. */
export function isKnownHead(text: string, language: Language): boolean {
  const bare = text.replace(/[.:\s]+$/u, '').toLowerCase();
  if (wordSet(language.heads).has(bare)) return true;
  if (!/^(?:\S\s)+\S?/u.test(bare)) return false;
  return wordSet(language.heads).has(bare.replace(/(?<=\S)\s(?=\S(?:\s|$))/gu, '').replace(/\s+/gu, ' '));
}

/** `Notes`, `Footnotes:`, `Notes to Chapter II`: the heading of notes. */
export function isNotesHead(text: string, language: Language): boolean {
  const bare = text.replace(/[.:\s]+$/u, '').toLowerCase();
  if (wordSet(language.noteHeads).has(bare)) return true;
  // `Notes to Chapter II`
  const [, head = '', division = ''] = /^(\p{L}+)(?:\s\p{L}{1,3})?\s(\p{L}+\.?\s(?:\d{1,3}|[ivxlc]+))$/u.exec(bare) ?? [];
  return wordSet(language.noteHeads).has(head) && startsWithNumberedDivision(division.toUpperCase(), language);
}

/** One line that leaves room for more. */
function isShort(draft: Draft, block: DraftBlock, text: string): boolean {
  return block.lines.length === 1 && text.length < (draft.layout.isWrapped ? draft.layout.measure * 0.8 : 70);
}

function isLong(draft: Draft, block: DraftBlock): boolean {
  return block.lines.length > 2 || blockText(draft, block).length > 200;
}

/**
 * A heading that no blank line parts from its paragraph: a short first line without a stop
 * above a line that begins with a capital; or above a line that is indented as paragraphs are.
 */
function splitRunIn(draft: Draft): void {
  if (!draft.layout.isWrapped) return;
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks) {
    const [first, second, third] = block.lines;
    const isProse = block.type === 'p' && block.within.length === 0 && block.gap > 0 && block.from === undefined;
    if (!isProse || first === undefined || second === undefined || third === undefined || !isRunInHead(draft, first, second, third)) {
      blocks.push(block);
      continue;
    }
    blocks.push({...block, type: 'head', lines: [first], level: 1}, {...block, lines: block.lines.slice(1), gap: 0, isAfterBreak: false});
  }
  draft.blocks = blocks;
}

function isRunInHead(draft: Draft, first: number, second: number, third: number): boolean {
  const text = lineText(draft, first);
  if (text.length > 70 || !/^[\p{Lu}\d]/u.test(text) || !isEarly(draft, first, second, draft.layout.measure)) return false;
  if (!/^["“‘'(]?[\p{Lu}]/u.test(lineText(draft, second)) || widthOf(draft, second) < draft.layout.measure * 0.7) return false;
  const isIndentedBelow = indentOf(draft, second) > indentOf(draft, first) + 1 && indentOf(draft, third) < indentOf(draft, second);
  const isBare = !/[.,;:—-]["”’]?$/u.test(text) && text.length < draft.layout.measure * 0.75 && (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word)) && isTitleCase(text);
  return isIndentedBelow ? !/[,;:—-]$/u.test(text) : isBare && indentOf(draft, second) >= indentOf(draft, third);
}

/** `Chapter 3`, `BOOK THE FIRST`, `PART TWO. The Sea`, `Erstes Kapitel`: the word alone is not enough. */
export function startsWithNumberedDivision(text: string, language: Language): boolean {
  if (text.length >= 100) return false;
  const [first = '', second = '', third = ''] = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const numbers = wordSet(language.numbers);
  const divisions = wordSet(language.divisions);
  if (numbers.has(first) && divisions.has(second)) return true;
  if (!startsWithEntry(language.divisions, text)) return false;
  return /^\p{L}+\.?\s+(?:\d|[IVXLC]+\b|(?:the\s)?\p{L}+$)/iu.test(text) || numbers.has(second === 'the' ? third : second);
}

// Parts of a book that hold chapters, and chapters
const partWord = /^(?:part|book|volume|teil|buch|band|partie|livre|tome|parte|libro|часть|книга)\s/iu;
const chapterWord = /^(?:chapter|chap\.|kapitel|chapitre|capitolo|cap[ií]tulo|глава)\s/iu;
// `1.2 The Rope`
const decimal = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{L}/u;

/** Headings that name a larger kind of part stand above the others, and those with a number above those whose number begins with it. */
function level(draft: Draft, language: Language): void {
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
