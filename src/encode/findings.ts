/** What the program found in a text, for the report: each decision with its place, evidence and certainty. */
import {ruleTexts} from './rules.js';
import {leaves} from '../leaves.js';
import {sourceOf} from '../source-of.js';
import type {Certainty, Leaf, Part, Root, Span} from '../tree.js';

/** A decision of the program. Offsets are in the source as decoded. */
export interface Finding {
  type: string;
  start: number;
  end: number;
  text: string;
  data: Record<string, string>;
  cert: Certainty;
  rule: string;
  /** False: it was not sure enough to be marked, and is only suggested. */
  applied: boolean;
  /** The words around it, with white space as blanks. */
  context: {before: string; after: string};
  /** What the rule looks for. */
  evidence: string;
}

/** Something that was not sure enough. */
export interface Suggestion {
  leaf: Leaf;
  part: Part;
}

const quoteTypes: ReadonlySet<string> = new Set(['quote', 'q', 'said', 'soCalled', 'term']);
const reported: ReadonlySet<string> = new Set(['persName', ...quoteTypes, 'title', 'bibl', 'sic', 'doubt']);
const ranks: Readonly<Record<Certainty, number>> = {low: 0, medium: 1, high: 2};
const contextLength = 60;

/** Take from a tree what is less sure than this; an editor's own decisions stay. */
export function takeDoubtful(root: Root, least: Certainty): Suggestion[] {
  const taken: Suggestion[] = [];
  if (least === 'low') return taken;
  const isDoubtful = ({span}: Part): boolean => reported.has(span.type) && span.resp === undefined && ranks[span.cert] < ranks[least];
  for (const {leaf} of leaves(root)) {
    for (const part of leaf.parts) if (isDoubtful(part)) taken.push({leaf, part});
    leaf.parts = leaf.parts.filter((part) => !isDoubtful(part));
  }
  return taken;
}

/** All findings, the most doubtful first, those of one certainty in the order of the text. */
export function findingsOf(root: Root, suggestions: readonly Suggestion[]): Finding[] {
  const found: Finding[] = [];
  const add = (leaf: Leaf, {span, start, end}: Part, applied: boolean): void => {
    if (!reported.has(span.type)) return;
    const from = sourceOf(leaf, start);
    const to = sourceOf(leaf, end - 1) + 1;
    found.push({
      type: quoteTypes.has(span.type) ? 'q' : span.type,
      start: from,
      end: to,
      text: root.source.slice(from, to),
      data: dataOf(span),
      cert: span.cert,
      rule: span.rule,
      applied,
      context: {before: leaf.reading.text.slice(Math.max(0, start - contextLength), start).replace(/\s+/gu, ' '), after: leaf.reading.text.slice(end, end + contextLength).replace(/\s+/gu, ' ')},
      evidence: ruleTexts[span.rule] ?? span.rule
    });
  };
  for (const {leaf} of leaves(root)) for (const part of leaf.parts) add(leaf, part, true);
  for (const {leaf, part} of suggestions) add(leaf, part, false);
  return found.sort((left, right) => ranks[left.cert] - ranks[right.cert] || left.start - right.start || right.end - left.end);
}

/** What a span knows, in the words of the report. */
function dataOf(span: Span): Record<string, string> {
  if (quoteTypes.has(span.type)) return {class: span.type};
  if (span.type === 'persName') return span.person === undefined ? {} : {person: span.person};
  if (span.type === 'bibl') return span.work === undefined ? {} : {work: span.work};
  return span.type === 'sic' ? {corr: span.corr} : {};
}
