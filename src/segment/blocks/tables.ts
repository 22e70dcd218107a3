/**
 * Simple tables: lines whose columns are parted by two blanks or more, or by tabs, and begin at the same
 * places, or have figures below each other. A line of dashes between them is kept as a sign of the text file.
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
    joinTabbed(draft);
    draft.blocks = draft.blocks.flatMap((block) => (block.type === 'p' && block.within.length === 0 && block.from === undefined ? makeTable(draft, block) : [block]));
  };
}

/** In a file of one line a paragraph, adjacent lines with tabs are one block. */
function joinTabbed(draft: Draft): void {
  if (draft.layout.isWrapped) return;
  const blocks: DraftBlock[] = [];
  const hasTab = ({type, lines, from}: DraftBlock): boolean => type === 'p' && from === undefined && lines.every((line) => lineText(draft, line).includes('\t'));
  for (const block of draft.blocks) {
    const before = blocks.at(-1);
    if (before && block.gap === 0 && !block.isAfterBreak && hasTab(block) && hasTab(before)) before.lines.push(...block.lines);
    else blocks.push({...block, lines: [...block.lines]});
  }
  // What is no table stays a line a paragraph.
  draft.blocks = blocks.flatMap((block) =>
    block.lines.length < 2 ||
    isTabbed(
      draft,
      block,
      block.lines.map((line) => cellsOf(draft, line))
    )
      ? [block]
      : block.lines.map((line, index) => ({...block, lines: [line], gap: index === 0 ? block.gap : 0}))
  );
}

function makeTable(draft: Draft, block: DraftBlock): DraftBlock[] {
  if (block.lines.length < 3) return [block];
  const head = block.lines.find((line) => !rule.test(lineText(draft, line)));
  if (head === undefined || cellsOf(draft, head).length < 2) return [block];
  const rows = block.lines.map((line) => ({line, cells: rule.test(lineText(draft, line)) ? [] : cellsOf(draft, line)}));
  const filled = rows.filter(({cells}) => cells.length > 0);
  const cells = filled.map((row) => row.cells);
  const isTable = isAligned(cells) || hasFigures(draft, cells) || isTabbed(draft, block, cells);
  if (filled.length < 2 || !isTable) return [block];
  const table = {type: 'table' as const, key: newGroup(draft)};
  return rows.flatMap(({line, cells: own}, index): DraftBlock[] => {
    const row = {type: 'row' as const, key: newGroup(draft)};
    const made = {...block, type: 'cell' as const, lines: [line], gap: index === 0 ? block.gap : 0, isAfterBreak: index === 0 && block.isAfterBreak, within: [table, row]};
    return own.length === 0 ? [{...made, kind: 'ornament'}] : own.map(({from, to}) => ({...made, from, to}));
  });
}

/** The stretches of a line that two blanks or a tab part. */
function cellsOf(draft: Draft, line: number): Cell[] {
  const start = draft.lines.start[line] ?? 0;
  const first = draft.first[line] ?? 0;
  const text = lineText(draft, line);
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({from: first + match.index, to: first + match.index + match[0].length, column: first + match.index - start}));
}

/** As many cells in all lines, each over and under its like, and in a column behind the first figures for the most part: these end at one place, or are centred. */
function hasFigures(draft: Draft, rows: readonly (readonly Cell[])[]): boolean {
  const [head] = rows;
  if (!head || head.length < 2 || rows.length < 3 || rows.some(({length}) => length !== head.length)) return false;
  const isUnder = (cell: Cell, above: Cell): boolean => cell.column < above.column + above.to - above.from + 2 && above.column < cell.column + cell.to - cell.from + 2;
  if (!rows.every((row) => row.every((cell, index) => isUnder(cell, head[index] as Cell)))) return false;
  // Words with rising numbers behind them are a table of contents.
  const numbers = rows.map((row) => Number(textOf(draft, row.at(-1))));
  if (head.length === 2 && numbers.every((number, index) => number >= (numbers[index - 1] ?? 0))) return false;
  return head.slice(1).some((_, index) => rows.filter((row) => /^[\p{Sc}(]?\d[\d.,:/½¼¾]*\S{0,2}$/u.test(textOf(draft, row[index + 1]))).length >= (rows.length - 1) * 0.7);
}

function textOf({source}: Draft, cell: Cell | undefined): string {
  return cell ? source.slice(cell.from, cell.to) : '';
}

/** A tab parts the cells, as many in all lines. */
function isTabbed(draft: Draft, {lines}: DraftBlock, rows: readonly (readonly Cell[])[]): boolean {
  const [head] = rows;
  return head !== undefined && head.length >= 2 && rows.every(({length}) => length === head.length) && lines.every((line) => rule.test(lineText(draft, line)) || lineText(draft, line).includes('\t'));
}

/** Two columns or more in nearly all lines, which begin at the same places. */
function isAligned(rows: readonly (readonly Cell[])[]): boolean {
  const [head] = rows;
  if (!head || head.length < 2) return false;
  const places = new Set(head.map(({column}) => column));
  const alike = rows.filter((row) => row.length >= 2 && row.every(({column}) => places.has(column)));
  return alike.length >= rows.length * 0.9 && alike.length >= 2;
}
