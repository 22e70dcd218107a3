/**
 * Headings: short blocks that stand apart and are numbered, in capitals, centred, named in
 * the contents or known as the name of a part of a book. No one sign is enough alone.
 */
import type {Transformer} from 'unified';
import {type Language, wordSet} from '../../language/language.js';
import {romanValue} from '../../language/roman.js';
import {blockLength, blockText, isBeforeNumber, standsBelow} from './blocks.js';
import {level} from './head-levels.js';
import {isKnownHead, isNotesHead, numberedHead, numeral, onlyNumber, startsWithNumberedDivision} from './head-words.js';
import {splitRunIn} from './run-in-heads.js';
import {indentOf, isUntold, lineText, startsLow, type Draft, type DraftBlock} from '../draft.js';
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
      if (!isUntold(block) || blockLength(draft, block) > longest) continue;
      const text = blockText(draft, block);
      // Under `Participants` short lines are items, not headings.
      isAmongNames = listHead.test(text) || (isAmongNames && text.length < 75 && draft.blocks[index - 1]?.type !== 'metamark');
      if (isAmongNames && !listHead.test(text) && text !== text.toUpperCase()) continue;
      if (standsBelow(draft, index) && (isBeforeNumber(draft, index) || isPersonLike(lineText(draft, block.lines[0] ?? 0), language))) continue;
      const named = contents.size > 0 ? contents.get(headKey(text)) : undefined;
      const isNotes = draft.bodies.length > 0 && isNotesHead(text, language);
      if (
        !named &&
        !isNotes &&
        !isTitleAgain(titles, text) &&
        !isTitleUnderNumber(draft, index, text, language) &&
        weigh(draft, index, text, {usual, language, isNumbering: numbered > 1, isCounted}) < enough
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

const addressed = /^(?:to|an|à|au|al|alla|a)\s(?:the\s)?\p{Lu}[^,;]{1,50}$/iu;

interface Around {
  usual: number;
  language: Language;
  /** More than one short block begins with a number. */
  isNumbering: boolean;
  /** Chapters are counted by roman numbers on lines of their own. */
  isCounted: boolean;
}

/** How much speaks for a heading. */
function weigh(draft: Draft, index: number, text: string, {usual, language, isNumbering, isCounted}: Around): number {
  const [before, block, next] = [draft.blocks[index - 1], draft.blocks[index], draft.blocks[index + 1]];
  if (!block) return 0;
  const isCapped = next !== undefined && next.type === 'p' && isLong(draft, next) && dropCap.test(blockText(draft, next, 24));
  if (text.length > (isCapped ? longest : 160) || block.lines.length > 4 || !/\p{L}|\d/u.test(text)) return 0;
  // What a colon announces is quoted, listed or inscribed, unless more of the same look comes behind it.
  if (
    before?.type === 'p' &&
    before.within.length === 0 &&
    /:(?:—|--)?$/u.test(lineText(draft, before.lines.at(-1) ?? 0)) &&
    !startsWithNumberedDivision(text, language) &&
    !hasSibling(draft, index, text)
  )
    return 0;
  if (/[,;:—-]$/u.test(text) || /^[“"«„‘'—*•([]/u.test(text)) return 0;
  // `b) Holy Wells`
  const isLettered = isNumbering && /^[a-z]\)\s/u.test(text) && isTitleCase(text.slice(3));
  if (startsLow(draft, block.lines[0] ?? 0) && !isLettered) return 0;
  if (/^(?:\p{Lu}[.▪]\s?){2,4}$/u.test(text)) return 0;
  if (!next || ['metamark', 'ab', 'trailer', 'signed'].includes(next.type)) return 0;
  if (/[.;]$/u.test(text) && !isTitleCase(text) && isNumberedSentence(draft, index, text, language)) return 0;
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
  // `217.` and under it `TO STONE.`: the letters of an edition
  if (/^\d{1,3}\.?$/u.test(text) && ['p', 'head'].includes(next.type) && addressed.test(blockText(draft, next, 60)) && block.gap > next.gap) weight += 4;
  // What is in capitals under a number is its title, however long.
  if (isCapitals && before?.type === 'head' && numeral.test(blockText(draft, before))) weight += 2;
  if (isCapitals && before?.type === 'head' && next.type === 'salute') weight += 1;
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

/** So many blocks away the next heading may be. */
const near = 60;

/** A short block of the same look, in capitals or with a number, apart and above prose. */
function hasSibling(draft: Draft, at: number, text: string): boolean {
  const isCapitals = text === text.toUpperCase();
  return draft.blocks.slice(at + 1, at + near).some((other, index) => {
    const next = draft.blocks[at + index + 2];
    if (!isUntold(other) || other.gap === 0 || blockLength(draft, other) > 90 || next?.type !== 'p' || blockLength(draft, next) < 120) return false;
    const words = blockText(draft, other);
    return isCapitals ? words === words.toUpperCase() && /\p{Lu}{2}/u.test(words) : numberedHead.test(text) && numberedHead.test(words);
  });
}

/** `4. It will be seen that the cost has risen.`: it has a verb that says so, or of the numbered paragraphs around as many are long as are short. */
function isNumberedSentence(draft: Draft, at: number, text: string, language: Language): boolean {
  const value = Number(/^(\d{1,3})\.\s/u.exec(text)?.[1]);
  if (!(value > 0) || (text.match(/\s\p{Ll}/gu) ?? []).length < 2) return false;
  const talk = wordSet(language.talk);
  if (text.split(/[^\p{L}'’]+/u).some((word) => talk.has(word))) return true;
  const others = draft.blocks.slice(Math.max(0, at - 8), at + 9).filter((other) => {
    const number = Number(/^(\d{1,3})\.\s/u.exec(blockText(draft, other, 12))?.[1]);
    return number !== value && Math.abs(number - value) <= 3;
  });
  const long = others.filter((other) => blockLength(draft, other) > 120).length;
  return long > 0 && long >= others.length - long;
}

/** `In whose Interest is the Harbour kept ?`: a question that has capitals within. */
function isQuestion(text: string): boolean {
  return /\?\s*\/?$/u.test(text) && (text.match(/\s\p{Lu}\p{L}{3,}/gu) ?? []).length >= 2;
}

/** One line that leaves room for more. */
function isShort(draft: Draft, block: DraftBlock, text: string): boolean {
  return block.lines.length === 1 && text.length < (draft.layout.isWrapped ? draft.layout.measure * 0.8 : 70);
}

function isLong(draft: Draft, block: DraftBlock): boolean {
  return block.lines.length > 2 || blockText(draft, block).length > 200;
}
