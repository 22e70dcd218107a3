import type {Block, Leaf, Note, Range, Root} from './tree.js';

/** A leaf, and the note that it belongs to. */
export interface Visited {
  leaf: Leaf;
  note: Note | undefined;
}

/**
 * Every leaf of a text in document order, those of notes where the note is written: at its
 * call, or where its body stood when nothing calls it. Page furniture is not visited.
 */
export function leaves(root: Root): Visited[] {
  const found: Visited[] = [];
  for (const block of root.children) collect(block as Block, undefined, found);
  return found;
}

function collect(block: Block, note: Note | undefined, found: Visited[]): void {
  if ('marks' in block) {
    if ('reading' in block) found.push({leaf: block, note});
    for (const mark of block.marks) {
      const hung = mark.type === 'call' || mark.type === 'body' ? noteAt(mark) : undefined;
      if (hung) collect(hung, hung, found);
    }
    return;
  }
  for (const child of block.children) collect(child as Block, block.type === 'note' ? block : note, found);
}

/** The note that is written at this mark: at the first call, or at its body if it has no call. */
export function noteAt(mark: Leaf['marks'][number]): Note | undefined {
  if (mark.type === 'call' && mark.note && mark.isSecond !== true) return mark.note;
  return mark.type === 'body' && mark.part === 0 && !mark.note.isCalled ? mark.note : undefined;
}

/** The words of a leaf, or of a stretch of its reading, with its misprints mended, each run of white space as one blank. */
export function correctedText({reading, parts}: Leaf, {start, end}: Range = {start: 0, end: reading.text.length}): string {
  let text = '';
  let from = start;
  for (const {span, ...slip} of parts) {
    if (span.type !== 'sic' || slip.start < from || slip.end > end) continue;
    text += reading.text.slice(from, slip.start) + span.corr;
    from = slip.end;
  }
  return (text + reading.text.slice(from, end)).replace(/\s+/gu, ' ').trim();
}
