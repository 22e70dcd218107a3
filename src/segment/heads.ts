/**
 * Headings: short blocks that stand apart and are numbered, in capitals, centred, named in
 * the contents or known as the name of a part of a book. No one sign is enough alone.
 */
import type {Transformer} from 'unified';
import {startsWithEntry, wordSet, type Language} from '../language/language.js';
import {blockText} from './blocks.js';
import {indentOf, startsLow, type Draft, type DraftBlock} from './draft.js';

export interface HeadsOptions {
  language: Language;
}

const enough = 3;

/** Step: blocks that are headings. */
export function segmentHeads({language}: HeadsOptions): Transformer<Draft, Draft> {
  return (draft) => {
    const usual = usualGap(draft.blocks);
    const contents = new Map<string, DraftBlock>();
    for (const block of draft.blocks) if (block.within.some(({kind}) => kind === 'contents')) contents.set(headKey(blockText(draft, block)), block);
    for (const [index, block] of draft.blocks.entries()) {
      if (block.type !== 'p' || block.within.length > 0) continue;
      const text = blockText(draft, block);
      const named = contents.get(headKey(text));
      const isNotes = draft.bodies.length > 0 && wordSet(language.noteHeads).has(text.replace(/[.:\s]+$/u, '').toLowerCase());
      if (!named && !isNotes && weigh(draft, block, text, {usual, next: draft.blocks[index + 1], language}) < enough) continue;
      block.type = 'head';
      if (named) named.target = block;
    }
    level(draft, language);
  };
}

/** Letters and digits before the page number: what a heading and its line in the contents share. */
function headKey(text: string): string {
  const bare = text.replace(/[\s.·…_]*(?:p(?:ag|p)?\.?\s*)?(?:\d+|[ivxlc]+)?\s*\.?$/iu, '');
  return bare.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function usualGap(blocks: readonly DraftBlock[]): number {
  const counts = new Map<number, number>();
  for (const {gap, type} of blocks) if (type === 'p') counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let best = 1;
  for (const [gap, count] of counts) if (gap > 0 && count > (counts.get(best) ?? 0)) best = gap;
  return best;
}

// `CHAPTER VII`, `IV.`, `8.`, `§ 3`, `Letter XII`
const numeral = /^(?:§\s?)?(?:\d{1,3}|[IVXLC]{1,7})\.?$/u;
const numberedHead = /^(?:[IVXLC]{1,7}|\d{1,3})[.)]?\s+\p{Lu}/u;

interface Around {
  usual: number;
  next: DraftBlock | undefined;
  language: Language;
}

/** How much speaks for a heading. */
function weigh(draft: Draft, block: DraftBlock, text: string, {usual, next, language}: Around): number {
  if (text.length > 160 || block.lines.length > 4 || !/\p{L}|\d/u.test(text)) return 0;
  if (/[,;:—-]$/u.test(text) || /^[“"«„‘'—*•]/u.test(text) || startsLow(draft, block.lines[0] ?? 0)) return 0;
  if (!next || (next.type !== 'p' && next.type !== 'l' && next.type !== 'item')) return 0;
  const isCapitals = text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
  const isApart = block.gap >= 1 && next.gap >= 1;
  const isCentred = draft.layout.isWrapped && indentOf(draft, block.lines[0] ?? 0) > Math.max(7, draft.layout.measure * 0.1);
  if (!isApart && !(isCentred || isCapitals)) return 0;
  let weight = 0;
  if (isCapitals) weight += 3;
  if (numeral.test(text) && (isCentred || !draft.layout.isWrapped || block.gap > usual)) weight += 3;
  if (/^\d{1,3}\.?$/u.test(text) && !isCentred && draft.layout.isWrapped) weight -= 2;
  if (startsWithNumberedDivision(text, language)) weight += 3;
  if (wordSet(language.heads).has(text.replace(/[.:\s]+$/u, '').toLowerCase())) weight += 3;
  if (isCentred) weight += 2;
  if (numberedHead.test(text)) weight += 1;
  if (!/[.!?]["”’)\]]*$/u.test(text)) weight += 1;
  else if (text.length > 70) weight -= 2;
  if (isTitleCase(text)) weight += 1;
  if (block.gap > usual && next.gap <= block.gap) weight += 1;
  if (text.length > 90) weight -= 1;
  return weight;
}

/** `Chapter 3`, `BOOK THE FIRST`, `Letter XII: …`: the word alone is not enough. */
function startsWithNumberedDivision(text: string, language: Language): boolean {
  if (!startsWithEntry(language.divisions, text)) return false;
  return /^\p{L}+\.?\s+(?:\d|[IVXLC]+\b|(?:the\s)?\p{L}+$)/iu.test(text) && text.length < 100;
}

/** Most of the words of four letters and more begin with a capital. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75;
}

/** Headings that name a larger kind of part stand above the others. */
function level(draft: Draft, language: Language): void {
  const heads = draft.blocks.filter(({type}) => type === 'head');
  const numbered = heads.filter((head) => startsWithNumberedDivision(blockText(draft, head), language));
  const isMixed = numbered.length > 1 && numbered.length < heads.length;
  for (const head of heads) {
    const isMain = !isMixed || numbered.includes(head) || wordSet(language.heads).has(blockText(draft, head).toLowerCase());
    head.level = isMain ? 1 : 2;
  }
}
