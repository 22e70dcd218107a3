/**
 * Lists: blocks that begin with a bullet, or with numbers or letters in sequence; and the
 * short lines under a heading that names them (the persons of a play, participants).
 *
 *     1) the lamp;
 *     ^^ label
 */
import type {Transformer} from 'unified';
import type {Sign} from '../../tree.js';
import {blockText} from './blocks.js';
import {listHead} from './heads.js';
import {endsSentence, indentOf, isUntold, lineText, newGroup, type Draft, type DraftBlock} from '../draft.js';

// `• `, `- `, `1. `, `1) `, `(a) `, `iv. `
const bullet = /^([•·▪◦‣*–—-])\s+(?=\S)/u;
const number = /^(\(?(\d{1,3}|[a-zA-Z]|[ivx]{1,5})(?:\.\)|[.)]))\s+(?=\S)/u;

interface Label {
  sign: Sign;
  style: string;
  value: string;
}

/** Step: lists. */
export function segmentLists(): Transformer<Draft, Draft> {
  return (draft) => {
    splitItems(draft);
    const {blocks} = draft;
    for (let index = 0; index < blocks.length; index++) {
      const run = readRun(draft, index);
      if (run.length < 2) continue;
      if (!isSpeech(draft, blocks.slice(index, index + run.length), run)) makeList(draft, index, run);
      index += run.length - 1;
    }
  };
}

function readLabel(draft: Draft, line: number): Label | undefined {
  const text = draft.source.slice(draft.first[line], Math.min((draft.first[line] ?? 0) + 12, draft.last[line] ?? 0));
  const found = bullet.exec(text) ?? number.exec(text);
  if (!found?.[1]) return undefined;
  const start = draft.first[line] ?? 0;
  const value = found[2] ?? '';
  const style = value === '' ? found[1] : found[1].replace(value, /^\d/u.test(value) ? '1' : /^[A-Z]/u.test(value) ? 'A' : 'a');
  return {sign: {start, end: start + found[1].length, reads: found[1]}, style, value};
}

/** A block may hold several items, each on lines of its own. */
function splitItems(draft: Draft): void {
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks.flatMap((one) => splitIntroduced(draft, one))) {
    const first = block.type === 'p' && block.lines[0] !== undefined && block.lines.length > 1 ? readLabel(draft, block.lines[0]) : undefined;
    if (!first || block.within.length > 0) {
      blocks.push(block);
      continue;
    }
    let current = {...block, lines: block.lines.slice(0, 1)};
    let last = first;
    blocks.push(current);
    for (const line of block.lines.slice(1)) {
      const label = readLabel(draft, line);
      if (label && label.style === last.style && follows(last, label)) {
        current = {...block, lines: [line], gap: 0, isAfterBreak: false};
        last = label;
        blocks.push(current);
      } else current.lines.push(line);
    }
  }
  draft.blocks = blocks;
}

/** `He had:` and under it, without a blank line, the items of a list. */
function splitIntroduced(draft: Draft, block: DraftBlock): DraftBlock[] {
  if (!isUntold(block) || block.lines.length < 3 || block.from !== undefined || block.to !== undefined) return [block];
  const at = block.lines.findIndex((line, index) => index > 0 && /:(?:—|--)?$/u.test(lineText(draft, block.lines[index - 1] ?? 0)) && readLabel(draft, line) !== undefined);
  const first = at < 0 ? undefined : readLabel(draft, block.lines[at] ?? 0);
  if (!first || (first.value !== '' && !/^(?:1|a|A|i|I)$/u.test(first.value))) return [block];
  const second = block.lines
    .slice(at + 1)
    .map((line) => readLabel(draft, line))
    .find((label) => label?.style === first.style);
  if (!second || !follows(first, second)) return [block];
  return [
    {...block, lines: block.lines.slice(0, at)},
    {...block, lines: block.lines.slice(at), gap: 0, isAfterBreak: false}
  ];
}

function follows(before: Label, label: Label): boolean {
  if (label.value === '') return true;
  if (/^\d/u.test(label.value)) return Number(label.value) === Number(before.value) + 1;
  return label.value.charCodeAt(0) === before.value.charCodeAt(0) + 1 || (/^[ivx]+$/u.test(label.value) && /^[ivx]+$/u.test(before.value));
}

function readRun(draft: Draft, from: number): Label[] {
  const run: Label[] = [];
  for (let index = from; index < draft.blocks.length; index++) {
    const block = draft.blocks[index];
    const line = block?.lines[0];
    if (!block || !isUntold(block) || line === undefined || block.from !== undefined) break;
    const label = readLabel(draft, line);
    const last = run.at(-1);
    if (!label || (last && (label.style !== last.style || !follows(last, label)))) break;
    if (!last && label.value !== '' && !/^(?:1|a|A|i|I)$/u.test(label.value)) break;
    run.push(label);
  }
  return run;
}

/** Dashes before what people say, as novels in French, Spanish or Russian have it: whole sentences, of which some ask, exclaim or are broken off by another dash. */
function isSpeech(draft: Draft, blocks: readonly DraftBlock[], [first]: readonly Label[]): boolean {
  if (first?.style !== '—' && first?.style !== '–') return false;
  const texts = blocks.map((block) => blockText(draft, block).trim());
  const whole = texts.filter((text) => /[.?!…:]["”»]?$/u.test(text)).length;
  return whole >= texts.length * 0.8 && texts.some((text) => /[?!…]|\S\s?[—–]\s?\S/u.test(text.slice(1)));
}

function makeList(draft: Draft, from: number, run: readonly Label[]): void {
  const list = {type: 'list' as const, key: newGroup(draft), kind: run[0]?.value === '' ? 'bulleted' : 'ordered'};
  for (const [offset, label] of run.entries()) {
    const block = draft.blocks[from + offset];
    if (!block) continue;
    block.type = 'item';
    block.label = label.sign;
    block.from = skipBlank(draft, label.sign.end);
    block.within = [list];
  }
}

function skipBlank(draft: Draft, from: number): number {
  let at = from;
  while (/\s/u.test(draft.source.charAt(at))) at++;
  return at;
}

/** Step, after headings are told: lists of names under a heading (the persons of a play, participants). */
export function segmentNameLists(): Transformer<Draft, Draft> {
  return (draft) => {
    if (!draft.layout.isWrapped) joinAdjacent(draft);
    listUnderHeads(draft);
  };
}

/** In a file of one line a paragraph, the adjacent short lines under a heading are one block. */
function joinAdjacent(draft: Draft): void {
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks) {
    const before = blocks.at(-1);
    const isUnderHead = blocks.at(-2)?.type === 'head' && before?.type === 'p' && before.within.length === 0;
    const isShort = block.lines.length === 1 && lineText(draft, block.lines[0] ?? 0).length < 75 && (before?.lines.every((line) => lineText(draft, line).length < 75) ?? false);
    const isNamed = isUnderHead && listHead.test(blockText(draft, blocks.at(-2) as DraftBlock));
    if (isUnderHead && isShort && block.type === 'p' && block.within.length === 0 && (block.gap === 0 || (isNamed && block.gap === 1))) before.lines.push(...block.lines);
    else blocks.push(block);
  }
  const isList = (block: DraftBlock, index: number): boolean =>
    block.lines.length < 2 || (blocks[index - 1]?.type === 'head' && block.lines.length >= 3 && isNameList(draft, block.lines, listHead.test(blockText(draft, blocks[index - 1] as DraftBlock))));
  draft.blocks = blocks.flatMap((block, index) =>
    block.type !== 'p' || isList(block, index) ? [block] : block.lines.map((line, part) => ({...block, lines: [line], gap: part === 0 ? block.gap : 0}))
  );
}

/** Short lines without a sentence, directly under a heading: each is an item. */
function listUnderHeads(draft: Draft): void {
  const blocks: DraftBlock[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const before = draft.blocks[index - 1];
    const lines = block.lines;
    const isList =
      block.type === 'p' &&
      block.within.length === 0 &&
      before?.type === 'head' &&
      before.within.length === 0 &&
      lines.length >= 3 &&
      isNameList(draft, lines, listHead.test(blockText(draft, before)));
    if (!isList) {
      blocks.push(block);
      continue;
    }
    const list = {type: 'list' as const, key: newGroup(draft)};
    const margin = indentOf(draft, lines[0] ?? 0);
    for (const line of lines) {
      const last = blocks.at(-1);
      if (last?.type === 'item' && indentOf(draft, line) > margin) last.lines.push(line);
      else blocks.push({...block, type: 'item', lines: [line], within: [list]});
    }
  }
  draft.blocks = blocks;
}

/** `isNamed`: the heading says that a list of names follows. */
function isNameList(draft: Draft, lines: readonly number[], isNamed: boolean): boolean {
  const texts = lines.map((line) => lineText(draft, line));
  const capitals = texts.filter((text) => /^\p{Lu}/u.test(text)).length;
  const isShort = texts.every((text) => text.length < 75);
  const sentences = lines.slice(0, -1).filter((line) => endsSentence(draft.source, draft.first[line] ?? 0, draft.last[line] ?? 0)).length;
  const full = !draft.layout.isWrapped ? 0 : lines.slice(0, -1).filter((line) => (draft.last[line] ?? 0) - (draft.first[line] ?? 0) > draft.layout.measure * 0.9).length;
  return isShort && capitals > texts.length * 0.7 && (sentences <= 1 || isNamed) && full <= texts.length * 0.3;
}
