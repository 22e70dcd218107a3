/**
 * A quotation that fills whole paragraphs is one block `quote` around them; one that begins
 * or ends inside a paragraph stays one `quote` per paragraph.
 */
import {leaves} from '../leaves.js';
import type {Block, Group, Leaf, Part, Root, Span} from '../tree.js';

/** Wrap runs of paragraphs that one quotation fills. */
export function groupBlockQuotes(root: Root): void {
  const partial = partialQuotes(root);
  for (const block of root.children as Block[]) if ('children' in block && block.type !== 'note') wrapIn(block, partial);
}

/** Quotations with a part that does not fill its paragraph. */
function partialQuotes(root: Root): Set<Span> {
  const found = new Set<Span>();
  for (const {leaf} of leaves(root)) {
    const whole = leaf.parts.length > 0 ? filling(leaf) : undefined;
    for (const {span} of leaf.parts) if (span.type === 'quote' && span !== whole) found.add(span);
  }
  return found;
}

function wrapIn(group: Group, partial: ReadonlySet<Span>): void {
  for (const child of group.children) if ('children' in child && child.type !== 'note') wrapIn(child, partial);
  if (group.type === 'quote' && !group.span) takeMarks(group);
  if (group.type === 'list' || group.type === 'lg' || !group.children.some((child) => filling(child))) return;
  const children: Block[] = [];
  for (let index = 0; index < group.children.length;) {
    const span = filling(group.children[index] as Block);
    const end = span ? endOfRun(group.children, index, span) : index;
    const run = group.children.slice(index, end);
    if (!span || partial.has(span) || (run.length < 2 && run[0]?.type !== 'lg')) {
      children.push(group.children[index] as Block);
      index++;
      continue;
    }
    children.push(wrap(run, span));
    index = end;
  }
  group.children = children;
}

/** Words set in that are between marks besides, or verse that was known as a quotation by itself, are one quotation. */
function takeMarks(group: Group): void {
  for (const child of group.children as Block[]) {
    const whole = child.type === 'lg' ? filling(child) : undefined;
    if (whole && child.type === 'lg') {
      for (const line of child.children) if ('reading' in line) line.parts = line.parts.filter(({span}) => span !== whole);
      group.span ??= whole;
    }
    if (!('reading' in child)) continue;
    const span = child.parts.find((part) => isQuotation(part) && part.start === 0 && part.end === child.reading.text.length)?.span;
    if (!span) continue;
    child.parts = child.parts.filter((part) => part.span !== span);
    group.span ??= span;
  }
}

function isQuotation({span}: Part): boolean {
  return span.type === 'quote' || span.type === 'said' || span.type === 'q';
}

/** The quotation that fills this paragraph, or all lines of this stanza, from the first to the last letter. */
function filling(block: Block): Span | undefined {
  if (block.type === 'lg') {
    const [first, ...others] = block.children.filter((child) => child.type === 'l').map((child) => filling(child));
    return others.every((span) => span === first) ? first : undefined;
  }
  if (block.type !== 'p' && block.type !== 'l') return undefined;
  const leaf = block as Leaf;
  return leaf.parts.find(({span, start, end}) => span.type === 'quote' && start === 0 && end === leaf.reading.text.length)?.span;
}

function endOfRun(blocks: readonly Block[], from: number, span: Span): number {
  let end = from + 1;
  for (let index = from + 1; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.type === 'gap') continue;
    if (filling(block) !== span) break;
    end = index + 1;
  }
  return end;
}

function wrap(run: Block[], span: Span): Group {
  const paragraphs = run.flatMap((block) => (block.type === 'lg' ? (block.children as Block[]) : [block])).filter((block): block is Leaf => 'reading' in block);
  for (const leaf of paragraphs) leaf.parts = leaf.parts.filter((part: Part) => part.span !== span);
  return {type: 'quote', start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0, children: run, span};
}
