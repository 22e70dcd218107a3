/**
 * Prose that is set in from the margin: a block quotation of one paragraph or several, with the
 * reference that stands behind or under it.
 *
 *     The clerk wrote of the well:
 *
 *         It was older than the house, and never dry.--Harriet Lowe, "Wells," p. 4.
 *         quote                                      bibl
 */
import type {Transformer} from 'unified';
import {indentOf, isUntold, lineText, newGroup, startsLow, type Draft, type DraftBlock} from '../draft.js';
import {isEarly, outerMargin} from './margins.js';

/** Step: mark block quotations. */
export function segmentBlockQuotes(): Transformer<Draft, Draft> {
  return (draft) => {
    const blocks: DraftBlock[] = [];
    const margin = draft.layout.isWrapped ? outerMargin(draft) : 0;
    // Where many paragraphs are set in, it is how paragraphs begin.
    if (!draft.layout.isWrapped && indentsMany(draft)) return;
    let open: DraftBlock['within'] | undefined;
    for (const [index, block] of draft.blocks.entries()) {
      const before = blocks.at(-1);
      const isQuote = isUntold(block) && (open !== undefined || before?.type === 'p' || before?.type === 'bibl') && isSetIn(draft, block, before, margin);
      if (!isQuote) {
        open = undefined;
        if (before?.within.at(-1)?.type === 'quote' && isReference(draft, block)) cite(draft, blocks, block);
        blocks.push(block);
        continue;
      }
      const [words, source] = parted(draft, block);
      words.within = open ?? [{type: 'quote', key: newGroup(draft)}];
      open = source ? undefined : words.within;
      blocks.push(words);
      if (source) {
        cite(draft, blocks, source);
        blocks.push(source);
      }
      // A paragraph that is no longer set in ends it.
      if (draft.blocks[index + 1]?.type !== 'p') open = undefined;
    }
    draft.blocks = blocks;
  };
}

function indentsMany(draft: Draft): boolean {
  const prose = draft.blocks.filter(isUntold);
  return prose.filter(({lines: [line = 0]}) => indentOf(draft, line) >= 4).length > prose.length * 0.2;
}

// `1. `, `b) `: an item of a list
const label = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[•*–-])\s/u;

/** All its lines stand deeper than the text, and they are those of prose. */
function isSetIn(draft: Draft, {lines}: DraftBlock, before: DraftBlock | undefined, margin: number): boolean {
  const isDeep = lines.every((line) => indentOf(draft, line) >= margin + 4 && indentOf(draft, line) <= margin + 16);
  const [first, second] = lines;
  // Marks of quotation tell by themselves where it begins and ends.
  if (!isDeep || first === undefined || /^["“«„‘']/u.test(lineText(draft, first)) || label.test(lineText(draft, first))) return false;
  if (!draft.layout.isWrapped) return lines.length === 1 && lineText(draft, first).length > 90 && before !== undefined && indentOf(draft, before.lines[0] ?? 0) <= 1;
  if (second === undefined) return false;
  // It may have a measure of its own.
  return !isEarly(draft, first, second, draft.layout.measure - 6) || lines.slice(1).filter((line) => startsLow(draft, line)).length * 2 >= lines.length - 1;
}

/** A line in parentheses by itself under a quotation. */
function isReference(draft: Draft, {type, lines}: DraftBlock): boolean {
  return type === 'p' && lines.length === 1 && /^\(.+\)\.?$/u.test(lineText(draft, lines[0] ?? 0));
}

/** The quotation before and its reference in one `cit`. */
function cite(draft: Draft, blocks: readonly DraftBlock[], source: DraftBlock): void {
  const quote = blocks.at(-1)?.within.at(-1);
  const cit = {type: 'cit' as const, key: newGroup(draft)};
  // The paragraphs of the quotation are the last blocks.
  for (let index = blocks.length - 1; quote && blocks[index]?.within[0] === quote; index--) (blocks[index] as DraftBlock).within = [cit, quote];
  Object.assign(source, {type: 'bibl', within: [cit]});
}

// `… the parish.--Harriet Lowe in the _Lantern_, March, 1887.`
const attribution = /(?<=[.!?…]["”’]?)\s?(?:--|—)\s?(?=[_"“‘']?\p{Lu})/gu;
/** So many lines at the end are looked at, and so long may a reference be, in units. */
const mostLines = 4;
const mostUnits = 170;

/** A quotation and what a dash parts from its end: who said it, and where. */
function parted(draft: Draft, block: DraftBlock): [DraftBlock, DraftBlock?] {
  for (let index = block.lines.length - 1; index >= Math.max(0, block.lines.length - mostLines); index--) {
    const line = block.lines[index] ?? 0;
    const found = [...lineText(draft, line).matchAll(attribution)].at(-1);
    if (!found) continue;
    const at = (draft.first[line] ?? 0) + found.index;
    const end = draft.last[block.lines.at(-1) ?? line] ?? at;
    const source = draft.source.slice(at, end);
    // `.--It was shut.` goes on as a sentence.
    const isSource = /[_“"‘]|\d|\s(?:in|to)\s(?:the|a|his|her)\s|\p{Lu}\p{L}+\s\p{Lu}\p{L}+/u.test(source) && !/\s(?:was|were|is|are|had|has|have|did|does|will|would)\s/u.test(source);
    if (source.length > mostUnits || !isSource || (index === 0 && found.index === 0)) return [block];
    return [
      {...block, lines: block.lines.slice(0, index + 1), to: at},
      {...block, lines: block.lines.slice(index), from: at, gap: 0, isAfterBreak: false}
    ];
  }
  return [block];
}
