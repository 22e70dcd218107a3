/**
 * How the lines of this file were made: one line a paragraph or wrapped at a measure,
 * paragraphs told by blank lines, indentation or a short last line, hyphens kept or lost
 * at line ends. Inferred from the whole text; the evidence is said in a message.
 */
import type {Transformer} from 'unified';
import type {Layout, Root} from '../tree.js';
import {createDraft, endsSentence, indentOf, isLetter, startsLow, widthOf, type Draft} from './draft.js';

export type LayoutOptions = Partial<Pick<Layout, 'isWrapped' | 'paragraph' | 'measure' | 'hyphens' | 'lines'>>;

interface Evidence {
  filled: number;
  adjacent: number;
  /** Lines that end without a stop, the next being text. */
  unended: number;
  continuing: number;
  /** Those of them that are as wide as prose. */
  open: number;
  long: number;
  hyphens: number;
  indented: number;
  shortened: number;
}

/** Step: add the tables of the draft, and infer the layout where the editor has not set it. */
export function segmentLayout(options: LayoutOptions = {}): Transformer<Root, Draft> {
  return (tree, file) => {
    const draft = createDraft(tree);
    const widths: number[] = [];
    const evidence = gather(draft, widths);
    widths.sort((left, right) => left - right);
    const measure = options.measure ?? measureOf(widths);
    const isWrapped = options.isWrapped ?? judgeWrapped(evidence);
    if (isWrapped) gatherParagraphs(draft, measure, evidence);
    draft.layout = {
      isWrapped,
      measure,
      paragraph: options.paragraph ?? (isWrapped ? judgeParagraphs(evidence) : 'line'),
      hyphens: options.hyphens ?? (evidence.hyphens > 0 ? 'kept' : 'none'),
      lines: options.lines ?? 'file',
      isLinesSet: options.lines !== undefined,
      isPaged: false
    };
    const how = isWrapped ? `lines wrapped at ${measure} columns (${evidence.continuing} lines go on in lower case)` : 'one line a paragraph';
    const info = file.info(`Read the layout as ${how}, paragraphs told by ${draft.layout.paragraph}`, {ruleId: 'layout', source: 'segment-layout'});
    info.note = 'Set `layout` for this text in edition.yaml to overrule';
    return draft;
  };
}

function gather(draft: Draft, widths: number[]): Evidence {
  const found: Evidence = {filled: 0, adjacent: 0, unended: 0, continuing: 0, open: 0, long: 0, hyphens: 0, indented: 0, shortened: 0};
  for (let line = 0; line < draft.lines.count; line++) {
    const from = draft.first[line] ?? 0;
    const to = draft.last[line] ?? 0;
    if (from === to) continue;
    found.filled++;
    if (to - from > 160) found.long++;
    if (line + 1 >= draft.lines.count || draft.first[line + 1] === draft.last[line + 1]) continue;
    found.adjacent++;
    const code = draft.source.charCodeAt(to - 1);
    const isHyphen = code === 45 || code === 0xad || code === 0xac || code === 0x2010;
    if (!isLetter(code) && !isHyphen && code !== 44 && code !== 59) continue;
    found.unended++;
    if (to - from >= proseWidth) found.open++;
    if (!startsLow(draft, line + 1)) continue;
    found.continuing++;
    if (isHyphen) found.hyphens++;
    widths.push(widthOf(draft, line));
  }
  return found;
}

/** Lines of verse are seldom so wide, in units. */
const proseWidth = 58;

/** Wrapped prose goes on in lower case at most of its line ends; files of one line a paragraph have long lines. */
function judgeWrapped({filled, adjacent, unended, continuing, open, long, hyphens}: Evidence): boolean {
  // Who takes text from a PDF may join the lines that a hyphen parted: some are long, and the next go on all the same.
  const mostLong = continuing > adjacent * 0.25 || open > adjacent * 0.4 ? filled * 0.3 : filled * 0.04 + 2;
  if (long > mostLong) return false;
  // A hyphen that breaks a word at a line end says it alone, if nothing in a short text speaks against it.
  if ((continuing >= 4 && continuing > adjacent * 0.1) || (hyphens > 0 && continuing > adjacent * 0.3) || (open >= 4 && open > adjacent * 0.3)) return true;
  // A few lines: nearly all that do not end a sentence must be as wide as prose.
  return continuing > 0 && open > unended * 0.8;
}

/** The width of full lines: of nearly the widest, unless some are much wider than most. */
function measureOf(widths: readonly number[]): number {
  const at = (share: number): number => widths[Math.floor(widths.length * share)] ?? 0;
  return at(0.95) > at(0.5) * 1.35 ? at(0.7) : at(0.95);
}

/** Count the paragraphs that only indentation, or only a short last line, would tell. */
function gatherParagraphs(draft: Draft, measure: number, evidence: Evidence): void {
  for (let line = 1; line < draft.lines.count; line++) {
    const from = draft.first[line] ?? 0;
    const before = draft.first[line - 1] ?? 0;
    const beforeEnd = draft.last[line - 1] ?? 0;
    if (from === draft.last[line] || before === beforeEnd) continue;
    const step = indentOf(draft, line) - indentOf(draft, line - 1);
    const isEnd = endsSentence(draft.source, before, beforeEnd) && !startsLow(draft, line);
    if (!isEnd) continue;
    const next = line + 1 < draft.lines.count && draft.first[line + 1] !== draft.last[line + 1] ? indentOf(draft, line + 1) : 0;
    if (step >= 2 && step <= 12 && next < indentOf(draft, line)) evidence.indented++;
    else if (step === 0 && widthOf(draft, line - 1) < measure * 0.8) evidence.shortened++;
  }
}

function judgeParagraphs({indented, shortened, filled}: Evidence): Layout['paragraph'] {
  if (indented >= 3 && indented > filled / 400) return 'indent';
  return shortened > 8 && shortened > filled / 60 ? 'short' : 'blank';
}
