/**
 * Blocks of prose to paragraphs: split where an indented line begins one, joined where only
 * a page break, page furniture or the notes at a page's foot lie between.
 */
import type {Transformer} from 'unified';
import {endsSentence, indentOf, isUntold, lineText, startsLow, widthOf, type Draft, type DraftBlock} from '../draft.js';
import {isTitleCase} from '../title-case.js';
import {usualMargin} from './margins.js';
import {isQuestion, opensAnswer, opensQuestion} from './questions.js';

/** Step: split and join the blocks that are prose. */
export function segmentParagraphs(): Transformer<Draft, Draft> {
  return (draft) => {
    const isIndenting = indentsParagraphs(draft);
    const blocks: DraftBlock[] = [];
    for (const block of draft.blocks) {
      const isProse = isUntold(block);
      const before = blocks.at(-1);
      if (isProse && before && isTorn(draft, before, block)) before.lines.push(...block.lines);
      else if (isProse && before && block.isAfterBreak && goesOn(draft, before, block, isIndenting)) {
        const [rest, ...others] = splitBlock(draft, block);
        before.lines.push(...(rest?.lines ?? []));
        blocks.push(...others);
      } else blocks.push(...(isProse ? splitBlock(draft, block) : [block]));
    }
    draft.blocks = blocks;
  };
}

/** `com-`, a blank line or two, `mon well`: no paragraph ends within a word. */
function isTorn(draft: Draft, before: DraftBlock, block: DraftBlock): boolean {
  const last = before.lines.at(-1) ?? 0;
  if (!isUntold(before) || block.gap > 2 || !draft.layout.isWrapped || !startsLow(draft, block.lines[0] ?? 0)) return false;
  return /\p{Ll}[-¬]$/u.test(lineText(draft, last)) && widthOf(draft, last) > draft.layout.measure * 0.4;
}

/** Most paragraphs of the text begin with an indented line, whether or not blank lines part them too. */
function indentsParagraphs(draft: Draft): boolean {
  if (draft.layout.paragraph === 'indent') return true;
  let indented = 0;
  let counted = 0;
  for (const {type, lines, isAfterBreak} of draft.blocks) {
    const [first, second] = lines;
    if (type !== 'p' || isAfterBreak || first === undefined || second === undefined || lines.length < 3) continue;
    counted++;
    if (indentOf(draft, first) > indentOf(draft, second)) indented++;
  }
  return counted >= 3 && indented > counted * 0.6;
}

// `"Where is the well?"`
const opensSpeech = /^["“„«][\p{Lu}…]/u;

/** Where lines do not tell paragraphs, what somebody says begins one all the same, under a line that ended early. */
function splitBlock(draft: Draft, block: DraftBlock): DraftBlock[] {
  const {paragraph, measure} = draft.layout;
  const isSplit = paragraph === 'indent' || paragraph === 'short';
  const hasAnswer = draft.layout.isWrapped && isQuestion(draft, block.lines);
  if (!isSplit && !hasAnswer && !block.lines.slice(1).some((line) => opensSpeech.test(lineText(draft, line)))) return [block];
  const found: DraftBlock[] = [{...block, lines: block.lines.slice(0, 1)}];
  for (let index = 1; index < block.lines.length; index++) {
    const line = block.lines[index] ?? 0;
    const above = block.lines[index - 1] ?? 0;
    const isAfter = isAfterShort(draft, above, line, measure);
    const isNew = paragraph === 'indent' ? isIndented(draft, block.lines, index) : isAfter && (isSplit || (opensSpeech.test(lineText(draft, line)) && draft.layout.isWrapped));
    if (isNew || (hasAnswer && (opensAnswer(draft, line) || opensQuestion(draft, line)))) found.push({...block, lines: [line], gap: 0, isAfterBreak: false});
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** Deeper than the margin of its block, by 1 to 12 columns; the margin is that of lines which go on in lower case. */
function isIndented(draft: Draft, lines: readonly number[], index: number): boolean {
  const indent = indentOf(draft, lines[index] ?? 0);
  let margin = Number.POSITIVE_INFINITY;
  for (const line of lines) margin = Math.min(margin, indentOf(draft, line));
  const low = lines.find((line) => startsLow(draft, line));
  margin = low === undefined ? Math.min(margin, usualMargin(draft)) : Math.min(margin, indentOf(draft, low));
  const isFirstAbove = index === 1 && indentOf(draft, lines[0] ?? 0) === indent;
  return indent - margin >= 1 && indent - margin <= 12 && (!startsLow(draft, lines[index] ?? 0) || isFirstAbove);
}

function isAfterShort(draft: Draft, above: number, line: number, measure: number): boolean {
  return widthOf(draft, above) < measure * 0.8 && endsSentence(draft.source, draft.first[above] ?? 0, draft.last[above] ?? 0) && !startsLow(draft, line);
}

/** A paragraph goes on after a page break when its sentence does, or its last line is full and the next is not indented. */
function goesOn(draft: Draft, before: DraftBlock, block: DraftBlock, isIndenting: boolean): boolean {
  const last = before.lines.at(-1);
  const first = block.lines[0];
  if (!isUntold(before) || last === undefined || first === undefined) return false;
  if (isHeadLine(draft, before) || (isHeadLine(draft, block) && !startsLow(draft, first))) return false;
  const isSentence = endsSentence(draft.source, draft.first[last] ?? 0, draft.last[last] ?? 0);
  // Notes that stand under their paragraph part it from the next; those at the foot of a page do not.
  if (isSentence && (isTitleLine(draft, block) || (block.isAfterNotes === true && !startsLow(draft, first)))) return false;
  const isDeeper = isIndenting && indentOf(draft, first) > indentOf(draft, block.lines[1] ?? last);
  if (startsLow(draft, first)) return true;
  if (isDeeper) return false;
  if (!isSentence) return true;
  return isIndenting ? block.lines.length > 1 || draft.layout.paragraph === 'indent' : widthOf(draft, last) > draft.layout.measure * 0.88;
}

/** A short line by itself, in the letters of titles and without a stop. */
function isTitleLine(draft: Draft, {lines}: DraftBlock): boolean {
  const [line, second] = lines;
  if (line === undefined || second !== undefined || widthOf(draft, line) > draft.layout.measure * 0.7) return false;
  const text = lineText(draft, line);
  return isTitleCase(text) && /\d$|\p{L}$/u.test(text) && !startsLow(draft, line);
}

/** A line by itself in capitals, or centred: no paragraph that could go on. */
function isHeadLine(draft: Draft, {lines}: DraftBlock): boolean {
  const line = lines[0] ?? 0;
  if (lines.length > 2) return false;
  const text = draft.source.slice(draft.first[line], draft.last[line]);
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{3}|\p{Lu}\s\p{Lu}/u.test(text);
  return isCapitals || /^\d{1,3}\.?$/u.test(text) || indentOf(draft, line) > Math.max(8, draft.layout.measure * 0.15);
}
