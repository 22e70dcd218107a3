/**
 * Simple tables: lines whose columns are parted by two blanks or more and begin at the same
 * places. A line of dashes between them is kept as a sign of the text file.
 *
 *     Night      Oil      Ships
 *     -----      ---      -----
 *     first      2 pints  none
 */
import type {Transformer} from 'unified';
import {lineText, newGroup, type Draft, type DraftBlock} from '../draft.js';

interface Cell {
  from: number;
  to: number;
  column: number;
}

const rule = /^[-=_+|\s]+$/u;

/** Step: blocks of aligned columns become tables. */
export function segmentTables(): Transformer<Draft, Draft> {
  return (draft) => {
    draft.blocks = draft.blocks.flatMap((block) => (block.type === 'p' && block.within.length === 0 && block.from === undefined ? makeTable(draft, block) : [block]));
  };
}

function makeTable(draft: Draft, block: DraftBlock): DraftBlock[] {
  if (block.lines.length < 3) return [block];
  const rows = block.lines.map((line) => ({line, cells: rule.test(lineText(draft, line)) ? [] : cellsOf(draft, line)}));
  const filled = rows.filter(({cells}) => cells.length > 0);
  if (filled.length < 2 || !isAligned(filled.map(({cells}) => cells))) return [block];
  const table = {type: 'table' as const, key: newGroup(draft)};
  return rows.flatMap(({line, cells}, index): DraftBlock[] => {
    const row = {type: 'row' as const, key: newGroup(draft)};
    const made = {...block, type: 'cell' as const, lines: [line], gap: index === 0 ? block.gap : 0, isAfterBreak: index === 0 && block.isAfterBreak, within: [table, row]};
    return cells.length === 0 ? [{...made, kind: 'ornament'}] : cells.map(({from, to}) => ({...made, from, to}));
  });
}

/** The stretches of a line that two blanks or a tab part. */
function cellsOf(draft: Draft, line: number): Cell[] {
  const start = draft.lines.start[line] ?? 0;
  const first = draft.first[line] ?? 0;
  const text = lineText(draft, line);
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({from: first + match.index, to: first + match.index + match[0].length, column: first + match.index - start}));
}

/** Two columns or more in nearly all lines, which begin at the same places. */
function isAligned(rows: readonly (readonly Cell[])[]): boolean {
  const [head] = rows;
  if (!head || head.length < 2) return false;
  const places = new Set(head.map(({column}) => column));
  const alike = rows.filter((row) => row.length >= 2 && row.every(({column}) => places.has(column)));
  return alike.length >= rows.length * 0.9 && alike.length >= 2;
}
