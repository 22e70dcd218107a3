/**
 * Lines that are not of the work: what a web page or a text archive says before and after it.
 */
import {type Language, wordSet} from '../../language/language.js';
import {blockText} from '../blocks/blocks.js';
import {type Draft, type DraftBlock, endsSentence, indentOf} from '../draft.js';
import {isTitleCase} from '../blocks/heads.js';

/** Lines of the site before the title: by their phrases, and a blurb in prose above a title. */
export function headBoilerplate(draft: Draft, language: Language): number {
  const {blocks} = draft;
  let start = 0;
  const limit = Math.min(blocks.length - 1, 30);
  for (let index = 0; index < limit; index++) {
    const block = blocks[index];
    if (block?.type !== 'p') continue;
    if (saysSite(blockText(draft, block), language)) start = index + 1;
    // The text has begun: lines of the site after it stand at its foot.
    else if (isProse(draft, block) && index > 0) break;
  }
  const first = blocks[0];
  const second = blocks[1];
  const third = blocks[2];
  if (start === 0 && first && second && third && first.lines[0] !== undefined && isProse(draft, first) && isTitleLike(draft, second) && isProse(draft, third) && third.gap >= second.gap) start = 1;
  for (let index = 0; index < start; index++) makeBoilerplate(blocks[index]);
  return start;
}

function makeBoilerplate(block: DraftBlock | undefined): void {
  if (!block) return;
  block.type = 'ab';
  block.kind = 'boilerplate';
  block.within = [];
}

function saysSite(text: string, language: Language): boolean {
  const low = text.toLowerCase();
  if (low.length > 600) return false;
  for (const phrase of wordSet(language.boilerplate)) {
    const at = low.indexOf(phrase);
    if (at >= 0 && !/\p{L}/u.test(low.charAt(at - 1)) && !/\p{L}/u.test(low.charAt(at + phrase.length))) return true;
  }
  return /https?:\/\/|www\.\p{L}/u.test(low) && low.length < 200;
}

export function tailBoilerplate(draft: Draft, language: Language): void {
  const {blocks} = draft;
  let from = blocks.length;
  for (let index = blocks.length - 1; index > 0 && index > blocks.length - 30; index--) {
    const block = blocks[index];
    if (block?.type !== 'p' && block?.type !== 'metamark') continue;
    if (saysSite(blockText(draft, block), language)) from = index;
  }
  for (const block of blocks.slice(from)) makeBoilerplate(block);
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
