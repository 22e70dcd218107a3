/**
 * Pictures that the text file has not, and that its transcriber tells of in brackets:
 *
 *     [Illustration: THE OLD WELL]
 */
import type {Transformer} from 'unified';
import {entryLength, type Language} from '../../language/language.js';
import {lineText, newGroup, type Draft, type DraftBlock} from '../draft.js';

export interface FiguresOptions {
  language: Language;
}

// Archives say so in English, whatever the text.
const archived = /^\[(?:illustrations?|frontispiece)(?!\p{L})/iu;
/** A caption is no longer than so many blocks. */
const most = 4;

/** Step: what is told of a picture is a caption in a figure, also over some blank lines. */
export function segmentFigures({language}: FiguresOptions): Transformer<Draft, Draft> {
  return (draft) => {
    const blocks: DraftBlock[] = [];
    for (let index = 0; index < draft.blocks.length; index++) {
      const block = draft.blocks[index] as DraftBlock;
      const end = opensFigure(draft, block, language) ? figureEnd(draft, index) : index;
      if (end === index) {
        blocks.push(block);
        continue;
      }
      const lines = draft.blocks.slice(index, end).flatMap((part) => part.lines);
      blocks.push({...block, type: 'caption', lines, within: [{type: 'figure', key: newGroup(draft)}]});
      index = end - 1;
    }
    draft.blocks = blocks;
  };
}

function opensFigure(draft: Draft, {type, lines}: DraftBlock, {figures}: Language): boolean {
  const text = lineText(draft, lines[0] ?? 0);
  if (type !== 'p' || !text.startsWith('[')) return false;
  const length = entryLength(figures, text.slice(1));
  return archived.test(text) || (length > 0 && /^\.?(?:[\]:]|\s\d|$)/u.test(text.slice(length + 1)));
}

/** Behind the block with which the bracket closes; the same place where it does not. */
function figureEnd(draft: Draft, from: number): number {
  for (let index = from; index < Math.min(from + most, draft.blocks.length); index++) {
    const {type, lines} = draft.blocks[index] as DraftBlock;
    if (type !== 'p') return from;
    const closing = lines.findIndex((line) => lineText(draft, line).includes(']'));
    if (closing >= 0) return closing === lines.length - 1 && lineText(draft, lines[closing] ?? 0).endsWith(']') ? index + 1 : from;
  }
  return from;
}
