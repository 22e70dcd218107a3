/**
 * Lines that are not of the work: what a web page or a text archive says before and after it.
 */
import {type Language, startsWithEntry, wordSet} from '../../language/language.js';
import {blockText} from '../blocks/blocks.js';
import {type Draft, type DraftBlock, endsSentence, indentOf} from '../draft.js';
import {isTitleCase} from '../title-case.js';
import {isPersonLike} from './title-lines.js';
import {isNotesHead, startsWithNumberedDivision} from '../blocks/head-words.js';

/**
 * Lines of the site before the title: by their phrases, together with the short lines between
 * them; and a blurb in prose above a title. They end where prose begins that is not the site's.
 */
export function headBoilerplate(draft: Draft, language: Language): number {
  const {blocks} = draft;
  let start = blocks.findIndex((block) => archiveLine.exec(blockText(draft, block))?.[1]?.toLowerCase() === 'start') + 1;
  const isArchived = start > 0;
  const limit = Math.min(blocks.length - 1, 30);
  for (let index = start; index < limit && index - start <= farthest; index++) {
    const block = blocks[index];
    if (block?.type === 'l' && saysSite(blockText(draft, block), language)) joinStanza(blocks, index);
    if (block?.type !== 'p') continue;
    const text = blockText(draft, block);
    // Where an archive says that the work begins, remarks in brackets are its own; plates are not.
    const isRemark = isArchived && /^\[(?!illustration|frontispiece)/iu.test(text) && text.length > 30;
    if (isRemark || saysSite(text, language)) {
      start = endOfRemark(draft, index) + 1;
      index = start - 1;
    } else if (isProse(draft, block) || isSentence(text) || startsWithNumberedDivision(text, language)) break;
  }
  if (start === 0 && isBlurb(draft, language)) start = 1;
  for (let index = 0; index < start; index++) makeBoilerplate(blocks[index]);
  return start;
}

/** Short lines that were taken for verse become one block. */
export function joinStanza(blocks: DraftBlock[], index: number): void {
  const [first] = blocks.slice(index);
  if (!first) return;
  let end = index + 1;
  while (blocks[end]?.type === 'l' && blocks[end]?.within[0]?.key === first.within[0]?.key) end++;
  Object.assign(first, {type: 'p', within: [], lines: blocks.slice(index, end).flatMap(({lines}) => lines)});
  blocks.splice(index + 1, end - index - 1);
}

/** The last block of a remark: in brackets, where they close; under a heading of its own, before more white than stands under that. */
function endOfRemark(draft: Draft, index: number): number {
  const {blocks} = draft;
  const block = blocks[index];
  if (!block) return index;
  const text = blockText(draft, block);
  if (text.startsWith('[') && !text.endsWith(']')) {
    const close = blocks.findIndex((one, at) => at > index && at < index + longestRemark && blockText(draft, one, 10_000).endsWith(']'));
    return close < 0 ? index : close;
  }
  const isHeading = /:$/u.test(text) && block.lines.length === 1;
  if (!isHeading && !/^transcriber[’']?s?[’']?\snotes?\b/iu.test(text)) return index;
  let end = index;
  while ((blocks[end + 1]?.gap ?? 99) < block.gap && end < index + longestRemark && !isRule(draft, blocks[end])) end++;
  return end;
}

/** A line drawn under the remark. */
function isRule(draft: Draft, block: DraftBlock | undefined): boolean {
  return block !== undefined && /^[-=_*~\s]{3,}$/u.test(blockText(draft, block));
}

/** So many blocks at most has a remark of those who made the file. */
const longestRemark = 30;

/**
 * A paragraph above a title that stands straight above the text. Where other headings follow,
 * the line may be one of them and the paragraph of the work, unless it names an author.
 */
function isBlurb(draft: Draft, language: Language): boolean {
  const [first, second, third] = draft.blocks;
  if (first === undefined || second === undefined || third === undefined) return false;
  if (!isProse(draft, first) || !isTitleLike(draft, second) || !isProse(draft, third) || third.gap < second.gap) return false;
  const author =
    blockText(draft, second)
      .split(/\s?[–—]\s?/u)
      .at(-1) ?? '';
  const isBylined = author.length < 50 && isPersonLike(author, language);
  return isBylined || !draft.blocks.slice(3).some((block, index) => block.gap > 0 && isTitleLike(draft, block) && isProse(draft, draft.blocks[index + 4] ?? block));
}

/**
 * What an editor of the site says of its source, under the title and above the text: where it was
 * published first, and who transcribed it.
 */
export function remarksUnderTitle(draft: Draft, from: number, language: Language): void {
  let last = -1;
  for (let index = from; index < draft.blocks.length && index < from + mostRemarks; index++) {
    const block = draft.blocks[index];
    if (block?.type !== 'p' || block.within.length > 0) break;
    const text = blockText(draft, block, 700);
    const isOfPrint = startsWithEntry(language.imprints, text);
    if (saysSite(text, language) || (isOfPrint && text.length < 600 && hasPhrase(text.toLowerCase(), language))) last = index;
    else if (!isOfPrint && (isProse(draft, block) || isSentence(text) || startsWithNumberedDivision(text, language))) break;
  }
  for (let index = from; index <= last; index++) makeBoilerplate(draft.blocks[index]);
}

/** So many blocks at most. */
const mostRemarks = 8;

/** Lines of the site after the text: they reach to its end, and no prose stands between them. */
export function tailBoilerplate(draft: Draft, language: Language): void {
  const {blocks} = draft;
  const end = blocks.findIndex((block) => archiveLine.exec(blockText(draft, block))?.[1]?.toLowerCase() === 'end');
  let from = end > 0 ? end : blocks.length;
  for (let index = from - 1; index > 0; index--) {
    const block = blocks[index];
    if (!block) break;
    // The notes were under it, and it is of the text.
    if (draft.bodies.length > 0 && isNotesHead(blockText(draft, block, 40), language)) break;
    const isOfText = block.type !== 'p' && block.type !== 'metamark';
    const text = blockText(draft, block);
    if (!isOfText && saysSite(text, language)) from = index;
    else if (isOfText || isProse(draft, block) || isSentence(text) || startsWithNumberedDivision(text, language) || from - index > farthest) break;
  }
  for (const block of blocks.slice(from)) makeBoilerplate(block);
}

/** `Nobody came.`: a line of the work, however short. */
function isSentence(text: string): boolean {
  return /^["“„«‘']?\p{Lu}.*\p{Ll}[.!?]["”“»’']?$/u.test(text) && text.split(/\s+/u).length > 2 && /\s\p{Ll}/u.test(text);
}

/** So many short lines may stand between two lines of the site. */
const farthest = 3;

// `*** START OF THE EXAMPLE ARCHIVE EBOOK … ***`, `*** END OF …`: the lines between which an archive puts the work
const archiveLine = /^\*{3}\s?(start|end)\sof\s.+\*{3}$/iu;

function makeBoilerplate(block: DraftBlock | undefined): void {
  if (!block) return;
  block.type = 'ab';
  block.kind = 'boilerplate';
  block.within = [];
}

// `Index of letters | The Archive`: links beside each other
const linkBar = /^[^|.!?]{3,60}(?: \| [^|.!?]{3,60}){1,6}$/u;

function hasPhrase(low: string, language: Language): boolean {
  for (const phrase of wordSet(language.boilerplate)) if (phrase.length > 9 && low.includes(phrase)) return true;
  return false;
}

/** A line that begins with a phrase of the site, or is hardly longer than one; links beside each other; an address that stands nearly alone. */
function saysSite(text: string, language: Language): boolean {
  const low = text.toLowerCase();
  if (low.length > 600) return false;
  if (linkBar.test(low)) return true;
  for (const phrase of wordSet(language.boilerplate)) {
    const at = low.indexOf(phrase);
    if (at < 0 || /\p{L}/u.test(low.charAt(at - 1)) || /\p{L}/u.test(low.charAt(at + phrase.length))) continue;
    const isAtStart = !/\p{L}/u.test(low.slice(0, at));
    if (isAtStart ? phrase.length > 5 || low.length < 80 : low.length < 40 + phrase.length) return true;
  }
  return /https?:\/\/|www\.\p{L}/u.test(low) && low.length < 160 && low.replace(/(?:https?:\/\/|www\.)\S+/gu, '').split(/\s+/u).length < 8;
}

export function isProse(draft: Draft, block: DraftBlock): boolean {
  if (block.type !== 'p') return false;
  const text = blockText(draft, block);
  const last = block.lines.at(-1) ?? 0;
  if (draft.layout.isWrapped && indentOf(draft, block.lines[0] ?? 0) > draft.layout.measure * 0.3) return false;
  return text.length > 240 || (text.length > 90 && endsSentence(draft.source, draft.first[last] ?? 0, draft.last[last] ?? 0));
}

function isTitleLike(draft: Draft, block: DraftBlock): boolean {
  const text = blockText(draft, block);
  return block.type === 'p' && text.length < 140 && !/[.,;:]$/u.test(text) && (isTitleCase(text) || text === text.toUpperCase());
}
