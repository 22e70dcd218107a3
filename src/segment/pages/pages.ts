/**
 * Page breaks and page furniture. Numbers that rise page by page, heads that come back at
 * the edge of pages, form feeds, and the blanks that PDF extraction leaves at page edges
 * are the evidence; a shape alone is not.
 *
 *     the last line of a page.
 *
 *                  THE HARBOUR          <- head: comes back at the edges of other pages
 *                     [182]             <- number: one more than 181, a page further on
 */
import type {Transformer} from 'unified';
import {type Draft, type Furniture, type PageBreak, roles} from '../draft.js';
import {takeCatchwords} from './catchwords.js';
import {findEdges, isFedAbove} from './page-edges.js';
import {findHeads} from './page-heads.js';
import {candidates} from './page-lines.js';
import {findPageSigns} from './page-signs.js';
import {numberChain, type Numbered} from './page-numbers.js';

/** Step: find page breaks and furniture; lines of furniture leave the text. */
export function segmentPages(): Transformer<Draft, Draft> {
  return (draft, file) => {
    const signs = findPageSigns(draft);
    draft.pageSigns = signs.inline;
    const isSigned = signs.inline.length > 0;
    const numbers = isSigned ? signs.alone : numberChain(candidates(draft), draft.isFed.includes(1));
    const chained = new Map(numbers.map((numbered) => [numbered.line, numbered]));
    const furniture = new Map<number, Furniture>();
    for (const {line, head} of numbers) furniture.set(line, {line, kind: head === '' ? 'pageNum' : 'header', place: 'top'});
    findHeads(draft, chained, furniture);
    const edges = findEdges(draft, furniture, chained);
    if (edges.length === 0 && !isSigned) return;
    for (const {line} of furniture.values()) draft.role[line] = roles.furniture;
    draft.furniture = [...furniture.values()].sort((left, right) => left.line - right.line);
    draft.breaks = numberBreaks(draft, edges, chained);
    draft.layout.isPaged = true;
    // Who writes signs into the text does not keep the lines of the print.
    if (draft.layout.isWrapped && !isSigned && !draft.layout.isLinesSet) draft.layout.lines = 'print';
    placeHeads(draft);
    takeCatchwords(draft);
    file.info(`Found ${draft.breaks.length + draft.pageSigns.length} pages and ${draft.furniture.length} lines of page furniture`, {ruleId: 'pages', source: 'segment-pages'});
  };
}

/** Number the pages: by their own furniture, else inferred from their neighbours. */
function numberBreaks(draft: Draft, edges: readonly number[], chained: Map<number, Numbered>): PageBreak[] {
  const numbers = [...chained.values()].sort((left, right) => left.line - right.line);
  let next = 0;
  const breaks = edges.map((line, index): PageBreak => {
    const end = edges[index + 1] ?? draft.lines.count;
    let n: string | undefined;
    for (; next < numbers.length && (numbers[next]?.line ?? end) < end; next++) n ??= numbers[next]?.n;
    return {line, from: draft.lines.start[line] ?? 0, isInferred: n === undefined, ...(n === undefined ? {} : {n})};
  });
  inferNumbers(breaks);
  // A form feed leaves no doubt, nor does the start of a text that has them.
  const isFed = draft.isFed.includes(1);
  for (const [index, page] of breaks.entries()) if (page.n === undefined && (isFedAbove(draft, page.line) || (isFed && index === 0))) page.isInferred = false;
  return breaks;
}

function inferNumbers(breaks: PageBreak[]): void {
  for (const [index, page] of breaks.entries()) {
    const before = breaks[index - 1]?.n;
    if (page.n === undefined && before !== undefined && /^\d+$/u.test(before)) page.n = String(Number(before) + 1);
  }
  for (let index = breaks.length - 2; index >= 0; index--) {
    const page = breaks[index];
    const after = breaks[index + 1]?.n;
    if (page?.n === undefined && page && after !== undefined && /^\d+$/u.test(after) && Number(after) > 1) page.n = String(Number(after) - 1);
  }
}

/** A head below a page break stands at the top, one above it at the foot. */
function placeHeads({furniture, breaks}: Draft): void {
  let page = 0;
  for (const found of furniture) {
    while ((breaks[page + 1]?.line ?? Infinity) <= found.line) page++;
    found.place = found.line - (breaks[page]?.line ?? -99) <= 4 ? 'top' : 'bottom';
    if (found.kind !== 'pageNum') found.kind = found.place === 'top' ? 'header' : 'footer';
  }
}
