/**
 * Parts that cross are cut so that they nest: the weaker type yields. Corrections are atoms:
 * an edge that falls inside one moves out. Edges are trimmed of white. What TEI does not
 * allow inside another element is made what it allows, or left out.
 *
 *     “ the words of <persName>Jane” Doe</persName>      cut the quotation, not the name
 */
import type {Leaf, Part, Span} from '../tree.js';
import {leafRows} from './blocks.js';
import {spanRows} from './spans.js';

/** Cut and order the parts of one leaf; sorted as elements are opened. */
export function nestParts(leaf: Leaf): Part[] {
  if (leaf.parts.length === 0) return leaf.parts;
  const {text} = leaf.reading;
  const trimmed = leaf.parts.map((part) => trim(part, text)).filter(({start, end, span}) => end > start || span.type === 'app');
  const atoms = trimmed.filter(isAtom).sort(order);
  const queue = (atoms.length > 0 ? moveOut(trimmed, separate(atoms)) : trimmed).sort(order);
  return permitted(cut(queue), leaf);
}

/** What is cut by nothing: corrections and variants. */
function isAtom({span}: Part): boolean {
  return span.type === 'sic' || span.type === 'doubt' || span.type === 'app';
}

function trim({start, end, span}: Part, text: string): Part {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  if (span.type === 'app' && start === end) return {start: from, end: from, span};
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return {start: from, end: to, span};
}

/** Outer before inner; of equal ranges the weaker is the outer. What others add stands before all that begins at its place. */
function order(left: Part, right: Part): number {
  const isEmpty = left.start === left.end;
  if (left.start === right.start && isEmpty !== (right.start === right.end)) return isEmpty ? -1 : 1;
  return left.start - right.start || right.end - left.end || spanRows[left.span.type].strength - spanRows[right.span.type].strength;
}

/** A correction may stand in an entry; of two others that overlap the first stands, but no entry yields to a correction. */
function separate(atoms: readonly Part[]): Part[] {
  const kept: Part[] = [];
  let outer: Part | undefined;
  for (const atom of atoms) {
    const isEntry = atom.span.type === 'app';
    const isInside = outer !== undefined && atom.end <= outer.end && outer.span.type === 'app' && !isEntry;
    const before = kept.at(-1);
    if (isInside ? before !== outer && atom.start < (before?.end ?? 0) : outer !== undefined && atom.start < outer.end) {
      if (!isEntry || outer?.span.type === 'app') continue;
      kept.splice(kept.indexOf(outer as Part), 1);
    }
    kept.push(atom);
    if (!isInside) outer = atom;
  }
  return kept;
}

/** What stands within an entry stays there. */
function moveOut(parts: readonly Part[], atoms: readonly Part[]): Part[] {
  const kept = new Set(atoms);
  const entries = atoms.filter(({span}) => span.type === 'app');
  const words = atoms.filter(({span}) => span.type !== 'app');
  const found: Part[] = [];
  for (const part of parts) {
    if (isAtom(part)) {
      if (kept.has(part)) found.push(part);
      continue;
    }
    const start = atomAt(words, part.start)?.start ?? part.start;
    const end = atomAt(words, part.end)?.end ?? part.end;
    const first = atomAt(entries, start);
    const last = atomAt(entries, end);
    const isWithin = [first, last].some((entry) => entry && entry.start <= start && end <= entry.end);
    found.push(isWithin ? {start, end, span: part.span} : {start: first?.start ?? start, end: last?.end ?? end, span: part.span});
  }
  return found;
}

/** The atom that has this place strictly inside. */
function atomAt(atoms: readonly Part[], at: number): Part | undefined {
  let low = 0;
  let high = atoms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const atom = atoms[middle];
    if (!atom) return undefined;
    if (atom.end <= at) low = middle + 1;
    else if (atom.start >= at) high = middle - 1;
    else return atom;
  }
  return undefined;
}

/** Cut what crosses. The queue is sorted and stays so. */
function cut(queue: Part[]): Part[] {
  const done: Part[] = [];
  const open: Part[] = [];
  for (let index = 0; index < queue.length; index++) {
    const part = queue[index];
    if (!part) continue;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= part.start) open.pop();
    const top = open.at(-1);
    if (top && part.end > top.end) {
      if (spanRows[part.span.type].strength > spanRows[top.span.type].strength && top.start < part.start) {
        // The open one yields: it ends here, and what is left of it goes inside or after.
        const crossing = open.filter(({end}) => end > part.start && end < part.end);
        for (const outer of crossing) insert(queue, index + 1, {...outer, start: part.start});
        for (const outer of crossing) outer.end = part.start;
        while (open.length > 0 && (open.at(-1)?.end ?? 0) <= part.start) open.pop();
      } else {
        insert(queue, index + 1, {...part, start: top.end});
        part.end = top.end;
      }
    }
    done.push(part);
    open.push(part);
  }
  return done;
}

function insert(queue: Part[], from: number, part: Part): void {
  let at = from;
  while (at < queue.length && order(queue[at] as Part, part) < 0) at++;
  queue.splice(at, 0, part);
}

/** Content models: no quotation or reference where only phrases may stand. */
function permitted(parts: readonly Part[], leaf: Leaf): Part[] {
  const found: Part[] = [];
  const open: Part[] = [];
  for (const part of parts) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= part.start) open.pop();
    const span = fitSpan(part.span, open, leaf);
    if (!span) continue;
    const fitted = span === part.span ? part : {...part, span};
    open.push(fitted);
    found.push(fitted);
  }
  return found;
}

const biblParts = new Set(['author', 'editor', 'pubPlace', 'publisher', 'biblScope', 'citedRange']);

function fitSpan(span: Span, open: readonly Part[], leaf: Leaf): Span | undefined {
  const parent = open.at(-1)?.span;
  const isPhraseLeaf = leafRows[leaf.type].isPhrase === true;
  // A block that is a reference needs no other around its parts.
  const isReference = leaf.type === 'bibl' && parent === undefined;
  const isInBibl = leaf.type === 'bibl' || open.some((part) => part.span.type === 'bibl');
  const isPhrase = parent ? spanRows[parent.type].isPhrase === true : isPhraseLeaf;
  if (parent?.type === 'metamark') return undefined;
  if (span.type === 'persName' && open.some((part) => part.span.type === 'persName')) return undefined;
  if (span.type === 'title' && parent?.type === 'title') return undefined;
  if (span.type === 'docAuthor') return parent === undefined ? span : undefined;
  if (biblParts.has(span.type) && parent?.type !== 'bibl' && !isPhraseLeaf && !isReference) return undefined;
  if (spanRows[span.type].isInter === true && (isPhrase || parent?.type === 'bibl' || isReference || (span.type === 'bibl' && isInBibl))) {
    // Words in quotation marks within a reference are the title of a part.
    const isQuoted = span.type === 'quote' || span.type === 'q' || span.type === 'said';
    return isQuoted && (parent?.type === 'bibl' || isReference) ? {type: 'title', level: 'a', rule: span.rule, cert: span.cert} : undefined;
  }
  return span;
}
