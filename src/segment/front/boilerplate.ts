/**
 * Lines that are not of the work: what a web page or a text archive says before and after it.
 */
import {type Language, startsWithEntry, wordSet} from '../../language/language.js';
import {blockText, groupEnd} from '../blocks/blocks.js';
import {type Draft, type DraftBlock, endsSentence, indentOf, lineText} from '../draft.js';
import {archiveLines, endOfRemark, isOfArchive, isTitleLike} from './archive.js';
import {isPersonLike} from './title-lines.js';
import {isNotesHead, startsWithNumberedDivision} from '../blocks/head-words.js';

/**
 * Lines of the site before the title: by their phrases, together with the short lines between
 * them; and a blurb in prose above a title. They end where prose begins that is not the site's.
 */
export function headBoilerplate(draft: Draft, language: Language): number {
  const {blocks} = draft;
  let start = (archiveLines(draft).starts[0] ?? -1) + 1;
  const isArchived = start > 0;
  let hasTitle = false;
  const limit = Math.min(blocks.length - 1, 30);
  for (let index = start; index < limit && index - start <= farthest; index++) {
    const block = blocks[index];
    if (block?.type === 'l' && (saysSite(blockText(draft, block), language) || (isArchived && isOfArchive(blockText(draft, block))))) joinStanza(blocks, index);
    if (block?.type !== 'p') continue;
    const text = blockText(draft, block);
    // Straight under the line of an archive its credits and remarks need no phrase that others use too.
    const isItsOwn = isArchived && !hasTitle && (isOfArchive(text) || hasPhrase(text.toLowerCase(), language));
    if (isItsOwn || saysSite(text, language)) {
      start = endOfRemark(draft, index, language, isArchived) + 1;
      index = start - 1;
    } else if (isProse(draft, block) || isSentence(text) || startsWithNumberedDivision(text, language)) break;
    else hasTitle = true;
  }
  if (start === 0 && isBlurb(draft, language)) start = 1;
  for (let index = 0; index < start; index++) makeBoilerplate(blocks[index]);
  return start;
}

/** Short lines that were taken for verse become one block. */
export function joinStanza(blocks: DraftBlock[], index: number): void {
  const [first] = blocks.slice(index);
  if (!first) return;
  const end = groupEnd(blocks, index);
  Object.assign(first, {type: 'p', within: [], lines: blocks.slice(index, end).flatMap(({lines}) => lines)});
  blocks.splice(index + 1, end - index - 1);
}

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
  for (let index = from; index < draft.blocks.length && index < from + mostRemarks; index++) {
    const block = draft.blocks[index];
    if (block?.type !== 'p' || block.within.length > 0) break;
    const text = blockText(draft, block, 700);
    const isOfPrint = startsWithEntry(language.imprints, text) || startsWithEntry(language.translator, text);
    const isHit = saysSite(text, language) || (isOfPrint && text.length < 600 && (hasPhrase(text.toLowerCase(), language) || isBeforeSite(draft, index, language)));
    if (isHit) makeBoilerplate(block);
    else if (!isOfPrint && (isProse(draft, block) || isSentence(text) || startsWithNumberedDivision(text, language))) break;
  }
}

/** The lines under it, in one block with it or without white between, are of the site. */
function isBeforeSite(draft: Draft, index: number, language: Language): boolean {
  for (const block of draft.blocks.slice(index + 1, index + 4)) {
    if (block.type !== 'p' || block.gap > 0) return false;
    if (saysSite(blockText(draft, block), language)) return true;
  }
  return false;
}

/** So many blocks at most. */
const mostRemarks = 8;

/** Lines of the site after the text: they reach to its end, and no prose stands between them. */
export function tailBoilerplate(draft: Draft, language: Language): void {
  const {blocks} = draft;
  const {starts, ends} = archiveLines(draft);
  // Of several works in one file the lines alone are of the archive.
  for (const index of [...starts.slice(1), ...ends.slice(0, -1)]) makeBoilerplate(blocks[index]);
  const end = ends.at(-1) ?? 0;
  const isLast = end > 0 && (starts.at(-1) ?? 0) < end;
  if (end > 0 && !isLast) makeBoilerplate(blocks[end]);
  let from = isLast ? end : blocks.length;
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

function makeBoilerplate(block: DraftBlock | undefined): void {
  if (!block) return;
  block.type = 'ab';
  block.kind = 'boilerplate';
  block.within = [];
}

// `Index of letters | The Archive`: links beside each other
const linkBar = /^[^|.!?]{3,60}(?: \| [^|.!?]{3,60}){1,6}$/u;
// `Archive > Letters > Lowe`: the way to the page
const trail = /^[^>»›.!?]{2,40}(?:\s[>»›]\s[^>»›.!?]{2,60}){2,6}$/u;

function hasPhrase(low: string, language: Language): boolean {
  for (const phrase of wordSet(language.boilerplate)) if (phrase.length > 9 && low.includes(phrase)) return true;
  return false;
}

/** A line that begins with a phrase of the site, or is hardly longer than one; links beside each other; an address that stands nearly alone. */
function saysSite(text: string, language: Language): boolean {
  const low = text.toLowerCase();
  if (low.length > 600) return false;
  if (linkBar.test(low) || trail.test(low)) return true;
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
  return text.length > 240 || (text.length > 90 && (endsSentence(draft.source, draft.first[last] ?? 0, draft.last[last] ?? 0) || /[\p{Ll},:;]\s?(?:—|--+)$/u.test(lineText(draft, last))));
}
