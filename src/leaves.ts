import type {Block, Leaf, Note, Root} from './tree.js';

/** A leaf, and the note that it belongs to. */
export interface Visited {
  leaf: Leaf;
  note: Note | undefined;
}

/**
 * Every leaf of a text in document order, those of notes where the note is written: at its
 * call, or where its body stood when nothing calls it. Page furniture is not visited.
 */
export function* leaves(root: Root): Generator<Visited> {
  for (const block of root.children) yield* leavesOf(block as Block, undefined);
}

function* leavesOf(block: Block, note: Note | undefined): Generator<Visited> {
  if ('marks' in block) {
    const leaf = 'reading' in block ? block : undefined;
    if (leaf) yield {leaf, note};
    for (const mark of block.marks) {
      const hung = noteAt(mark);
      if (hung) yield* leavesOf(hung, hung);
    }
    return;
  }
  for (const child of block.children) yield* leavesOf(child as Block, block.type === 'note' ? block : note);
}

/** The note that is written at this mark: at the first call, or at its body if it has no call. */
export function noteAt(mark: Leaf['marks'][number]): Note | undefined {
  if (mark.type === 'call' && mark.note && mark.isSecond !== true) return mark.note;
  return mark.type === 'body' && mark.part === 0 && !mark.note.isCalled ? mark.note : undefined;
}
