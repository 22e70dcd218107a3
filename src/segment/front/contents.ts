/**
 * A table of contents that the source itself has: under its heading, or a run of lines with page
 * numbers.
 */
import type {Language} from '../../language/language.js';
import {blockText, groupEnd} from '../blocks/blocks.js';
import {isContentsHead} from '../blocks/head-words.js';
import {isProse} from './boilerplate.js';
import {contentsLine} from './contents-line.js';
import {type Draft, type DraftBlock, indentOf, lineText, newGroup} from '../draft.js';

/** The table of contents: under its heading, or a run of lines with page numbers, or of lines that come back as headings. */
export function findContents(draft: Draft, language: Language): void {
  for (const [index, block] of draft.blocks.entries()) {
    if (block.type !== 'p' || index > 200) continue;
    const isHead = isContentsHead(blockText(draft, block), language);
    const from = isHead ? index + 1 : index;
    const end = contentsEnd(draft, from, isHead);
    if (end - from < (isHead ? 1 : 3)) continue;
    takeContents(draft, index, from, end, isHead);
    return;
  }
}

/** Under the heading of contents, what seemed to be a table or verse is lines of the contents. */
function restoreLines(draft: Draft, index: number): void {
  const group = draft.blocks[index]?.within[0];
  if (!group || (group.type !== 'table' && group.type !== 'lg')) return;
  const end = groupEnd(draft.blocks, index);
  const block = draft.blocks[index] as DraftBlock;
  const lines = [...new Set(draft.blocks.slice(index, end).flatMap((one) => one.lines))];
  if (lines.filter((line) => contentsLine.test(lineText(draft, line))).length < lines.length * 0.6) return;
  draft.blocks.splice(index, end - index, {type: 'p', lines, gap: block.gap, isAfterBreak: block.isAfterBreak, within: []});
}

function contentsEnd(draft: Draft, from: number, isHeaded: boolean): number {
  let end = from;
  const starts = new Set<string>();
  let widest = 1;
  for (let index = from; index < draft.blocks.length; index++) {
    if (isHeaded) restoreLines(draft, index);
    const block = draft.blocks[index];
    if (!block || block.within.length > 0 || block.type !== 'p' || /^(?:finis|the\send)\b/iu.test(blockText(draft, block))) break;
    const lines = block.lines.map((line) => lineText(draft, line));
    const numbered = lines.filter((line) => contentsLine.test(line)).length;
    if (numbered === 0 && isProse(draft, block)) break;
    const keys = lines.map((line) =>
      line
        .replace(contentsLine, '')
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase()
    );
    const isRepeated = keys.every((key) => starts.has(key));
    // More white than between the lines of the contents, or a line that was among them: the text begins.
    if (isHeaded && numbered === 0 && end > from && (isRepeated || block.gap > widest + 1)) break;
    const isLoose = isHeaded && isContentsAt(draft, index + 1) && isContentsAt(draft, index - 1);
    if (numbered < lines.length * 0.4 && !isLoose && !(isHeaded && isShortLines(lines) && !isRepeated)) break;
    if (isHeaded && numbered === 0 && block.lines.length === 1 && comesBackSoon(draft, index)) break;
    for (const key of keys) starts.add(key);
    if (end > from) widest = Math.max(widest, block.gap);
    end = index + 1;
  }
  return end;
}

/** Lines with page numbers, as those of the contents are. */
function isContentsAt(draft: Draft, index: number): boolean {
  const block = draft.blocks[index];
  return block !== undefined && block.lines.some((line) => contentsLine.test(lineText(draft, line)));
}

function isShortLines(lines: readonly string[]): boolean {
  return lines.every((line) => line.length < 90 && !/[,;:]$/u.test(line)) && lines.length < 40;
}

/** The heading of the first section stands under the contents: prose follows it. */
function comesBackSoon(draft: Draft, index: number): boolean {
  const next = draft.blocks[index + 1];
  return next !== undefined && isProse(draft, next);
}

/** `III. The House in the Old   28`, and under it, set in further, `Yard`. */
function isRestOf(draft: Draft, above: readonly number[], line: number): boolean {
  const last = above.at(-1) ?? 0;
  const text = lineText(draft, line);
  if (line !== last + 1 || !contentsLine.test(lineText(draft, last)) || contentsLine.test(text)) return false;
  return indentOf(draft, line) > indentOf(draft, above[0] ?? 0) && text.length < 40 && !/^(?:\d|[IVXLC]+\.)/u.test(text);
}

function takeContents(draft: Draft, head: number, from: number, end: number, isHeaded: boolean): void {
  const div = {type: 'div' as const, key: newGroup(draft), kind: 'contents'};
  const list = {type: 'list' as const, key: newGroup(draft), kind: 'contents'};
  const items: DraftBlock[] = [];
  for (const block of draft.blocks.slice(from, end)) {
    for (const line of block.lines) {
      const last = items.at(-1);
      const isTurnover = last && draft.layout.isWrapped && !last.lines.some((one) => contentsLine.test(lineText(draft, one))) && block.lines[0] !== line && last.lines.length < 3;
      if (last && block.lines[0] !== line && isRestOf(draft, last.lines, line)) last.lines.push(line);
      else if (isTurnover && contentsLine.test(blockText(draft, block))) last.lines.push(line);
      else items.push({...block, type: 'item', lines: [line], within: [div, list]});
    }
  }
  const top = draft.blocks[head];
  if (isHeaded && top) Object.assign(top, {type: 'head', within: [div], level: 0});
  draft.blocks.splice(from, end - from, ...items);
}
