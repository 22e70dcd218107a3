/**
 * Bibliographies: under their heading each entry is a paragraph, and lines that are set in
 * behind its first go on with it.
 *
 *     LITERATURE CITED
 *
 *     LOWE, H. Wells and their
 *         lids. Norwich, 1881.
 *     FENN, T. Ropes. Norwich, 1890.
 */
import type {Transformer} from 'unified';
import {type Language, wordSet} from '../../language/language.js';
import {indentOf, lineText, type Draft, type DraftBlock} from '../draft.js';
import {blockText} from './blocks.js';
import {isSourcesHead} from './head-words.js';

export interface BibliographiesOptions {
  language: Language;
}

/** Step, before any other asks what blocks are: entries of bibliographies. */
export function segmentBibliographies({language}: BibliographiesOptions): Transformer<Draft, Draft> {
  return (draft) => {
    if (!draft.layout.isWrapped) return;
    const blocks: DraftBlock[] = [];
    let isWithin = false;
    for (const block of draft.blocks) {
      const text = blockText(draft, block);
      if (isSourcesHead(text, language)) isWithin = true;
      else if (isWithin && !isEntry(text, language)) isWithin = false;
      else if (isWithin) {
        blocks.push(...entriesOf(draft, block));
        continue;
      }
      blocks.push(block);
    }
    draft.blocks = blocks;
  };
}

/** It begins as an entry does, or is a title with a year; prose and headings end the list. */
function isEntry(text: string, {talk}: Language): boolean {
  if (text === text.toUpperCase() && !entryHead.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!entryHead.test(text) && (text.length > 300 || words.some((word) => wordSet(talk).has(word)) || /[.!?]\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+){3}/u.test(text))) return false;
  return /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)|\bn\. ?d\./u.test(text) || /^(?:[_—–-]{2,}|\p{Lu}[\p{L}'’-]+,\s\p{Lu})[^:;]{0,120}$/u.test(text);
}

// `Lowe, H.`, `_____.`, `1881. `
const entryHead = /^(?:[_—–]{2,}|[“"]?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s\p{Lu}|(?:1[4-9]|20)\d\d[a-z]?\.\s)/u;

/** Each line at the margin begins an entry, where others are set in; where first lines are set in, entries are like any paragraph. */
function entriesOf(draft: Draft, block: DraftBlock): DraftBlock[] {
  const margin = Math.min(...block.lines.map((line) => indentOf(draft, line)));
  const outer = block.lines.filter((line) => indentOf(draft, line) === margin);
  const isHanging = outer.length < block.lines.length;
  const heads = outer.filter((line) => entryHead.test(lineText(draft, line)));
  if (isHanging ? heads.length * 2 <= outer.length : heads.length > 1) return [block];
  const entries: DraftBlock[] = [];
  for (const line of block.lines) {
    const isNew = isHanging && heads.includes(line);
    const last = entries.at(-1);
    if (last && !isNew) last.lines.push(line);
    else entries.push({...block, lines: [line], isEntry: true, ...(last ? {gap: 0, isAfterBreak: false} : {})});
  }
  return entries;
}
