/**
 * Quotations by their marks: pairs, nested pairs, and quotations over several paragraphs that
 * repeat the opening mark at each. The pairing starts anew at each paragraph, so that a lost
 * mark spoils no more than its own.
 */
import type {Leaf, Span} from '../../tree.js';
import type {Annotator, Context, Doubt, Flow, Found, FoundPart} from '../flow.js';
import {asBefore, createMemory, type Kind, likeElsewhere, lookAt, quoteKind} from './quote-kinds.js';
import {findMarks, type Family, type Mark} from './quote-marks.js';

/** A quotation that is open at a place in a leaf. */
interface Open {
  family: Family;
  start: number;
  /** Parts in the leaves before, where it began. */
  parts: FoundPart[];
}

interface Pairing {
  closed: {open: Open; end: number}[];
  left: Open[];
  doubts: Doubt[];
}

/** A quotation whose kind is not told yet. */
interface Untold {
  parts: FoundPart[];
  cert: Span['cert'];
}

interface Paired {
  untold: Untold[];
  doubts: Doubt[];
}

/** Annotator: everything between quotation marks, told apart by kind. */
export const annotateQuotes: Annotator = (flow, context) => {
  const {untold, doubts} = pairAll(flow, context);
  // Outer before inner, so that they nest alike in every paragraph that both fill.
  untold.sort((left, right) => beginOf(left) - beginOf(right));
  const sights = untold.map(({parts}) => lookAt(parts));
  const memory = createMemory(sights);
  const kinds = likeElsewhere(
    sights,
    asBefore(
      sights,
      sights.map((sight) => quoteKind(sight, memory, context, flow.note !== undefined))
    )
  );
  const found = untold.map(({parts, cert}, index): Found => {
    const kind = kinds[index] as Kind;
    return {span: {type: kind.type, rule: kind.rule, cert: cert === 'high' ? kind.cert : cert}, parts};
  });
  return {found: found.concat(quotedVerse(flow, found)), doubts};
};

function beginOf({parts: [first]}: Untold): number {
  return first ? first.leaf.start + first.start : 0;
}

function pairAll(flow: Flow, context: Context): Paired {
  const findings: Paired = {untold: [], doubts: []};
  let carried: Open[] = [];
  for (const [index, leaf] of flow.leaves.entries()) {
    const marks = findMarks(leaf.reading.text, context);
    const opened = carried.length > 0 ? carryInto(leaf, marks, carried) : [];
    const paired = pair(leaf, marks, opened);
    for (const doubt of paired.doubts) findings.doubts.push(doubt);
    for (const {open, end} of paired.closed) findings.untold.push({parts: [...open.parts, {leaf, start: open.start, end}], cert: 'high'});
    const next = flow.leaves[index + 1];
    carried = [];
    for (const open of paired.left) {
      if (next && goesOnIn(leaf, next, open, context)) carried.push(open);
      else endLost(leaf, open, findings);
    }
    for (const open of carried) open.parts = [...open.parts, {leaf, start: open.start, end: leaf.reading.text.length}];
  }
  return findings;
}

/** Verse without marks between paragraphs of prose is cited. */
function quotedVerse({leaves, note}: Flow, found: readonly Found[]): Found[] {
  const verse: Found[] = [];
  const marked = new Set(found.flatMap(({parts}) => parts.map(({leaf}) => leaf)));
  const prose = leaves.filter(({type}) => type === 'p').length;
  if (note || prose < leaves.filter(({type}) => type === 'l').length / 8) return verse;
  for (let index = 0; index < leaves.length; index++) {
    if (leaves[index]?.type !== 'l') continue;
    const from = index;
    while (leaves[index + 1]?.type === 'l') index++;
    const lines = leaves.slice(from, index + 1);
    const isBetween = leaves[from - 1]?.type === 'p' || leaves[index + 1]?.type === 'p';
    if (!isBetween || lines.some((line) => marked.has(line))) continue;
    verse.push({span: {type: 'quote', rule: 'quote-block', cert: 'medium'}, parts: lines.map((leaf) => ({leaf, start: 0, end: leaf.reading.text.length}))});
  }
  return verse;
}

/** Quotations that run on from the leaf before: their repeated opening marks open nothing new. */
function carryInto(leaf: Leaf, marks: Mark[], carried: readonly Open[]): Open[] {
  const opened: Open[] = [];
  for (const open of carried) {
    const first = marks[0];
    const isRepeated = first?.family === open.family && first.role !== 'close' && leaf.reading.text.slice(0, first.at).trim() === '';
    if (isRepeated) marks.shift();
    opened.push({family: open.family, start: 0, parts: open.parts});
  }
  return opened;
}

/** The next leaf repeats the opening mark, or closes what it does not open. */
function goesOnIn(leaf: Leaf, next: Leaf, open: Open, context: Context): boolean {
  if (next.type !== leaf.type && !(leaf.type === 'p' && next.type === 'l') && !(leaf.type === 'l' && next.type === 'p') && next.type !== 'item' && leaf.type !== 'item') return false;
  const marks = findMarks(next.reading.text, context).filter(({family}) => family === open.family);
  const first = marks[0];
  if (!first) return leaf.type === 'l' && next.type === 'l' && open.parts.length < 40;
  const isAtStart = next.reading.text.slice(0, first.at).trim() === '';
  if (isAtStart && first.role !== 'close') return true;
  return first.role === 'close' && !first.isWeak && first.at > 0;
}

/** How deep quotations nest at most, and how many marks are looked at ahead. */
const deepest = 12;
const farthest = 80;

function pair(leaf: Leaf, marks: readonly Mark[], opened: readonly Open[]): Pairing {
  const stack: Open[] = [...opened];
  const pairing: Pairing = {closed: [], left: stack, doubts: []};
  for (const [index, mark] of marks.entries()) {
    // Nobody nests so deep: what is open for so long has lost its mark.
    if (stack.length > deepest) stack.splice(0, stack.length - deepest);
    const top = stack.findLastIndex(({family}) => family === mark.family);
    const isOpening = mark.role === 'open' || (mark.role === 'either' && top < 0);
    if (isOpening) {
      if (top >= 0 && mark.role === 'open' && isLostBefore(marks, index, mark.family, stack)) closeLost(leaf, stack, top, mark.at, pairing);
      stack.push({family: mark.family, start: mark.at, parts: []});
    } else if (top < 0) {
      if (!mark.isWeak) pairing.doubts.push({leaf, at: mark.at, rule: 'unopened-quote', reason: 'Unexpected closing mark, expected an opening one before it'});
    } else if (!mark.isWeak || (!isWithinInner(marks, index, stack.slice(top + 1)) && isBestClose(leaf.reading.text, marks, index))) {
      for (const lost of stack.splice(top + 1))
        pairing.doubts.push({leaf, at: lost.start, rule: 'unclosed-quote', reason: 'Unexpected opening mark without a closing one, expected it before the outer quotation ends'});
      const open = stack.pop();
      if (open) pairing.closed.push({open, end: mark.at + 1});
    }
  }
  return pairing;
}

/** `‘He said, “The Hills’ well is dry,”`: an inner quotation is still open, and its own mark comes. */
function isWithinInner(marks: readonly Mark[], index: number, inner: readonly Open[]): boolean {
  return inner.some(({family}) => marks.slice(index + 1, index + farthest).find((mark) => mark.family === family)?.role === 'close');
}

/** The paragraph opens more of this kind than it closes: the one before lost its mark. */
function isLostBefore(marks: readonly Mark[], index: number, family: Family, stack: readonly Open[]): boolean {
  let depth = stack.filter((open) => open.family === family).length;
  const isFirst = depth === 1;
  for (const mark of marks.slice(index, index + farthest)) {
    if (mark.family !== family) continue;
    if (mark.role === 'open') depth++;
    else if (!mark.isWeak) depth--;
    if (depth <= 0) return false;
  }
  return isFirst;
}

// A stop or comma before a blank: where a quotation that lost its mark has ended.
const plausibleEnd = /[.,!?;:…](?=\s)(?!.*[.,!?;:…]\s)/su;

function closeLost(leaf: Leaf, stack: Open[], top: number, before: number, pairing: Pairing): void {
  const open = stack[top];
  if (!open) return;
  const stretch = leaf.reading.text.slice(open.start, before);
  const found = plausibleEnd.exec(stretch);
  stack.splice(top, 1);
  pairing.doubts.push({leaf, at: open.start, rule: 'unclosed-quote', reason: 'Unexpected opening mark without a closing one; the quotation is taken to end before the next begins'});
  if (found) pairing.closed.push({open, end: open.start + found.index + 1});
}

/** An apostrophe after a letter closes only if nothing better stands before the next opening mark. */
function isBestClose(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (!mark) return false;
  for (const later of marks.slice(index + 1, index + farthest)) {
    if (later.family !== 'single') continue;
    if (later.role === 'open') return true;
    if (!later.isWeak) return !/s$/iu.test(text.slice(0, mark.at)) && !/^\s\p{Ll}/u.test(text.slice(mark.at + 1)) ? true : false;
  }
  return !(/s$/iu.test(text.slice(0, mark.at)) && /^\s\p{Ll}/u.test(text.slice(mark.at + 1))) || marks.slice(index + 1, index + farthest).every(({family}) => family !== 'single');
}

/**
 * Where a quotation that lost its closing mark plainly ends: words taken into a sentence end with
 * it; what a colon or the paragraph opens goes on to the end of the paragraph.
 */
function endOfLost(text: string, {start, parts}: Open): number {
  const isEmbedded = parts.length === 0 && /\p{L}\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  const found = isEmbedded ? /[.!?](?=\s+\p{Lu})/u.exec(text.slice(start + 1)) : null;
  return found ? start + 2 + found.index : text.length;
}

/** A quotation whose closing mark is lost. */
function endLost(leaf: Leaf, open: Open, findings: Paired): void {
  findings.doubts.push({leaf, at: open.start, rule: 'unclosed-quote', reason: 'Unexpected opening mark without a closing one; the quotation is taken to end with the paragraph'});
  if (open.family === 'single' && open.parts.length === 0) return;
  findings.untold.push({parts: [...open.parts, {leaf, start: open.start, end: endOfLost(leaf.reading.text, open)}], cert: 'medium'});
}
