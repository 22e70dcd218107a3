/**
 * Lines to blocks: what stands between blank lines, or one line each where a paragraph is
 * one line. Later steps say what each block is, split it and join it over pages.
 */
import type {Transformer} from 'unified';
import {withoutPageSigns} from '../pages/page-signs.js';
import {lineText, ornament, roles, type Draft, type DraftBlock} from '../draft.js';

/** Step: make the first blocks. */
export function segmentBlocks(): Transformer<Draft, Draft> {
  return (draft) => {
    let current: DraftBlock | undefined;
    let gap = 99;
    let isBroken = false;
    let isPage = false;
    let page = 0;
    // No paragraph goes on past the notes at its end, as it does past those at a page's foot.
    const endLines = new Set(draft.bodies.flatMap(({place, lines}) => (place === 'end' ? lines : [])));
    for (let line = 0; line < draft.lines.count; line++) {
      while (draft.breaks[page] && (draft.breaks[page]?.line ?? 0) <= line) {
        isBroken = isPage = true;
        page++;
      }
      const role = draft.role[line];
      if (role === roles.blank || endLines.has(line)) gap++;
      if (role === roles.furniture || (role === roles.note && !endLines.has(line)) || role === roles.rule) isBroken = true;
      if (role === roles.furniture) isPage = true;
      if (role !== roles.text) continue;
      const isOrnament = ornament.test(lineText(draft, line));
      if (!current || gap > 0 || isBroken || !draft.layout.isWrapped || isOrnament || current.type === 'metamark') {
        current = {type: isOrnament ? 'metamark' : 'p', lines: [line], gap, isAfterBreak: isBroken, within: [], ...(isBroken && !isPage ? {isAfterNotes: true} : {})};
        draft.blocks.push(current);
      } else current.lines.push(line);
      gap = 0;
      isBroken = isPage = false;
    }
  };
}

/** The text of a block as one line; for looking at, not for writing. */
export function blockText(draft: Draft, block: DraftBlock, most = 400): string {
  const text = joinedText(draft, block, most);
  return draft.pageSigns.length > 0 ? withoutPageSigns(text) : text;
}

function joinedText(draft: Draft, block: DraftBlock, most: number): string {
  const first = block.lines[0] ?? 0;
  if (block.lines.length === 1) return draft.source.slice(block.from ?? draft.first[first], Math.min(block.to ?? draft.last[first] ?? 0, (draft.first[first] ?? 0) + most));
  let text = '';
  for (const line of block.lines) {
    text += (text === '' ? '' : ' ') + lineText(draft, line);
    if (text.length > most) break;
  }
  return text;
}

/** How long a block is, without its text being put together. */
export function blockLength(draft: Draft, {lines}: DraftBlock): number {
  let length = 0;
  for (const line of lines) length += (draft.last[line] ?? 0) - (draft.first[line] ?? 0) + 1;
  return length - 1;
}

/** Behind the last block of the outermost group that holds this one; behind itself where none does. */
export function groupEnd(blocks: readonly DraftBlock[], index: number): number {
  const key = blocks[index]?.within[0]?.key;
  let end = index + 1;
  while (key !== undefined && blocks[end]?.within[0]?.key === key) end++;
  return end;
}

// `217.`, `XIV`: the number of a letter or chapter
const bareNumber = /^(?:\d{1,3}|[IVXLC]{1,7})\.?$/u;

/** More white under it than above, where a heading has it the other way round: before much white, or the number of what comes next. */
export function standsBelow(draft: Draft, index: number): boolean {
  const [before, here, next] = [draft.blocks[index - 1], draft.blocks[index], draft.blocks[index + 1]];
  if (before?.type !== 'p' || before.lines.length < 2 || here === undefined || next === undefined || here.gap > 2 || next.gap <= here.gap) return false;
  return next.gap >= 3 || isBeforeNumber(draft, index);
}

/** What follows is a number by itself. */
export function isBeforeNumber(draft: Draft, index: number): boolean {
  const next = draft.blocks[index + 1];
  return next !== undefined && bareNumber.test(blockText(draft, next));
}
