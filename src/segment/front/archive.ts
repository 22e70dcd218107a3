/**
 * What a text archive puts around a work: the lines between which the work stands, the credits of
 * those who made the file, and their remarks. Archives say so in English, whatever the text.
 */
import type {Language} from '../../language/language.js';
import {blockText} from '../blocks/blocks.js';
import {startsWithNumberedDivision} from '../blocks/head-words.js';
import type {Draft, DraftBlock} from '../draft.js';
import {isTitleCase} from '../title-case.js';

// `*** START OF THE EXAMPLE ARCHIVE EBOOK … ***`, `*** END OF …`
const archiveLine = /^\*{3}\s?(start|end)\sof\s.+\*{3}$/iu;

/** Where each line stands that begins a work, or ends one. */
export function archiveLines(draft: Draft): {starts: number[]; ends: number[]} {
  const found = {starts: [] as number[], ends: [] as number[]};
  for (const [index, block] of draft.blocks.entries()) {
    if (draft.source.charCodeAt(draft.first[block.lines[0] ?? 0] ?? 0) !== 42) continue;
    const word = archiveLine.exec(blockText(draft, block))?.[1]?.toLowerCase();
    if (word !== undefined) found[word === 'start' ? 'starts' : 'ends'].push(index);
  }
  return found;
}

/** Under the line that begins a work: who produced the file, and a remark in brackets that is no plate of the book. */
export function isOfArchive(text: string): boolean {
  return /^(?:produced|(?:e-?text\s|html\s|text\s)?prepared)\s+by\s/iu.test(text) || (/^\[(?!illustration|frontispiece|music)/iu.test(text) && text.length > 30);
}

const remarkHead = /^\[?transcriber[’']?s?[’']?\snotes?[:.]?$/iu;

/**
 * The last block of a remark that begins here: in brackets, where they close; under a heading of its
 * own, before more white, a title or the first division.
 *
 * @param isArchived the file has the lines of an archive, so that the white above the remark tells
 */
export function endOfRemark(draft: Draft, index: number, language: Language, isArchived: boolean): number {
  const {blocks} = draft;
  const block = blocks[index];
  if (!block) return index;
  const text = blockText(draft, block, longestText);
  if (text.startsWith('[')) return closingBlock(draft, index, language);
  const isHeaded = remarkHead.test(text);
  if (!isHeaded && !(isArchived && /^transcriber[’']?s?[’']?\snotes?\b/iu.test(text))) return index;
  // At the head of a file there is no white to compare with.
  const most = block.gap > 20 ? (blocks[index + 1]?.gap ?? 0) + 1 : block.gap;
  let end = index;
  while ((blocks[end + 1]?.gap ?? 99) < most && end < index + longestRemark && !isRule(draft, blocks[end]) && !beginsWork(draft, blocks[end + 1], language)) end++;
  return end;
}

/** Where the bracket closes that opens here; here if it closes nowhere before the work. */
function closingBlock(draft: Draft, index: number, language: Language): number {
  let depth = 0;
  for (let at = index; at < draft.blocks.length && at < index + longestRemark; at++) {
    const block = draft.blocks[at];
    if (!block || (at > index && beginsWork(draft, block, language))) return index;
    for (const sign of blockText(draft, block, longestText)) depth += sign === '[' ? 1 : sign === ']' ? -1 : 0;
    if (depth <= 0) return at;
  }
  return index;
}

function beginsWork(draft: Draft, block: DraftBlock | undefined, language: Language): boolean {
  return block !== undefined && (isTitleLike(draft, block) || startsWithNumberedDivision(blockText(draft, block), language));
}

/** A short block in the letters of titles. */
export function isTitleLike(draft: Draft, block: DraftBlock): boolean {
  const text = blockText(draft, block);
  return block.type === 'p' && text.length < 140 && !/[.,;:]$/u.test(text) && (isTitleCase(text) || (text === text.toUpperCase() && /\p{Lu}/u.test(text)));
}

/** A line drawn under the remark. */
function isRule(draft: Draft, block: DraftBlock | undefined): boolean {
  return block !== undefined && /^[-=_*~\s]{3,}$/u.test(blockText(draft, block));
}

/** So many blocks at most has a remark of those who made the file, and so many units a block that is looked at whole. */
const longestRemark = 30;
const longestText = 10_000;
