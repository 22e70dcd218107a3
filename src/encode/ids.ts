/**
 * Identifiers and citable numbers. Each is made of a prefix and a count in document order,
 * unless the text was encoded before: then what stood at the same place keeps its own.
 */
import {leaves, noteAt} from '../leaves.js';
import type {Block, Leaf, Mark, Note, Part, Root, Span, VariantPiece} from '../tree.js';
import {sourceOf} from '../source-of.js';
import {groupRows, leafRows} from './blocks.js';
import {spanRows} from './spans.js';

/** An identifier that was given before. `start` is an offset in the source as it is now. */
export interface KeptId {
  kind: string;
  start: number;
  id: string;
  n?: string;
  /** What it pointed to by `@corresp`. */
  corresp?: string;
}

/** Identifiers and numbers by the object that bears them. */
export interface Ids {
  id: Map<object, string>;
  n: Map<object, string>;
  /** Parts of a span in document order, where it has more than one. */
  chains: Map<Part, {prev?: string; next?: string}>;
  /** The identifier of the first part of a span. */
  spans: Map<Span, string>;
  /** Identifiers of the parts of notes after the first. */
  parts: Map<Note, string[]>;
}

interface State extends Ids {
  source: string;
  kept: Map<string, KeptId[]>;
  used: Set<string>;
  counts: Map<string, number>;
  lastN: string;
  countedN: number;
  /** Numbers that are taken. */
  usedN: Set<string>;
  /** Numbers given before, by identifier. */
  keptN: ReadonlyMap<string, string> | undefined;
}

/** Give identifiers to a tree whose parts nest already. */
export function assignIds(root: Root, kept: readonly KeptId[] = []): Ids {
  const state: State = {
    id: new Map(),
    n: new Map(),
    chains: new Map(),
    spans: new Map(),
    parts: new Map(),
    source: root.source,
    kept: byPlace(kept),
    used: new Set(kept.map(({id}) => id)),
    counts: new Map(),
    lastN: '0',
    countedN: 0,
    usedN: new Set(kept.flatMap(({n}) => (n === undefined ? [] : [n]))),
    keptN: kept.length > 0 ? new Map(kept.flatMap(({id, n}) => (n === undefined ? [] : [[id, n] as const]))) : undefined
  };
  for (const block of root.children) number(state, block as Block, true);
  chainParts(state, root);
  return state;
}

function number(state: State, block: Block, isMain: boolean): void {
  if (block.type === 'gap') {
    for (const mark of block.marks) numberMark(state, mark);
  } else if ('reading' in block) {
    const row = leafRows[block.type];
    if (row.id) give(state, block, row.id, block.start);
    if (row.isNumbered && isMain && block.kind === undefined) giveNumber(state, block);
    for (const mark of block.marks) numberMark(state, mark);
    for (const part of block.parts) {
      const prefix = spanRows[part.span.type].id;
      if (prefix) give(state, part, prefix, sourceOf(block, part.start));
      if (part.span.type === 'app') for (const piece of [part.span.preferred, ...part.span.readings].flatMap((reading) => reading?.pieces ?? [])) numberPiece(state, piece);
      if (!state.spans.has(part.span)) state.spans.set(part.span, state.id.get(part) ?? '');
    }
  } else if (block.type === 'note') {
    // By its text, not by its sign: numbers change when a note comes before it.
    const [first] = block.children;
    give(state, block, 'n', first && 'reading' in first ? sourceOf(first as Leaf, 0) : block.mark.end);
    state.parts.set(
      block,
      block.parts.map((_, index) => `${state.id.get(block) ?? ''}.${index + 2}`)
    );
    for (const child of block.children) number(state, child as Block, false);
  } else {
    const row = groupRows[block.type];
    if (row.id) give(state, block, row.id, block.start);
    if (row.isNumbered && isMain) giveNumber(state, block);
    const isText = isMain && block.kind !== 'boilerplate' && block.kind !== 'contents';
    for (const child of block.children) number(state, child as Block, isText);
  }
}

/** Notes and corrections within the readings of others, whose places the source does not have. */
function numberPiece(state: State, piece: VariantPiece): void {
  if ('note' in piece) {
    give(state, piece, 'n', -1);
    for (const own of piece.note) numberPiece(state, own);
  } else if ('corr' in piece) give(state, piece, 'c', -1);
}

function numberMark(state: State, mark: Mark): void {
  if (mark.type === 'pb') give(state, mark, 'pb', mark.from);
  const note = noteAt(mark);
  if (note) number(state, note, false);
}

function give(state: State, bearer: object, kind: string, start: number): void {
  const old = state.kept.size === 0 ? undefined : state.kept.get(`${kind} ${skipWhite(state.source, start)}`)?.shift();
  if (old) {
    state.id.set(bearer, old.id);
    return;
  }
  let count = state.counts.get(kind) ?? 0;
  do count++;
  while (state.used.has(`${kind}${count}`));
  state.counts.set(kind, count);
  state.id.set(bearer, `${kind}${count}`);
}

/** Kept identifiers by kind and place; of several at one place the outer comes first. */
function byPlace(kept: readonly KeptId[]): Map<string, KeptId[]> {
  const found = new Map<string, KeptId[]>();
  for (const old of kept) {
    const key = `${old.kind} ${old.start}`;
    const here = found.get(key);
    if (here) here.push(old);
    else found.set(key, [old]);
  }
  return found;
}

/** A place is told by the first character at it that is not white. */
function skipWhite(source: string, start: number): number {
  let at = start;
  while (at < source.length && /[\p{White_Space}\uFEFF]/u.test(source.charAt(at))) at++;
  return at;
}

/** Numbers run through the whole text; one inserted between numbers that were given before is `12a`. */
function giveNumber(state: State, block: {start: number}): void {
  const old = state.keptN?.get(state.id.get(block) ?? '');
  if (old !== undefined) state.lastN = old;
  else if (state.keptN) state.lastN = insertNumber(state.lastN, state.usedN);
  else {
    state.countedN++;
    state.lastN = String(state.countedN);
  }
  state.n.set(block, state.lastN);
}

/** `12` is followed by `12a`, `12a` by `12b`; where that was given before, by `12aa`. */
function insertNumber(last: string, used: Set<string>): string {
  const letter = /([a-y])$/u.exec(last)?.[1];
  let number = letter === undefined ? `${last}a` : last.slice(0, -1) + String.fromCharCode(letter.charCodeAt(0) + 1);
  for (let tail = 'a'; used.has(number); tail = tail === 'z' ? 'za' : String.fromCharCode(tail.charCodeAt(0) + 1)) number = last + tail;
  used.add(number);
  return number;
}

/** Parts of one span are joined by `@next` and `@prev`. */
function chainParts(state: State, root: Root): void {
  const parts = new Map<Span, Part[]>();
  for (const {leaf} of leaves(root)) {
    for (const part of (leaf as Leaf).parts) {
      const known = parts.get(part.span);
      if (known) known.push(part);
      else parts.set(part.span, [part]);
    }
  }
  for (const chain of parts.values()) {
    if (chain.length < 2) continue;
    for (const [index, part] of chain.entries()) {
      if (!state.id.has(part)) give(state, part, 's', -1);
      const before = chain[index - 1];
      if (!before) continue;
      const prev = state.id.get(before) ?? '';
      const id = state.id.get(part) ?? '';
      state.chains.set(part, {...state.chains.get(part), prev});
      state.chains.set(before, {...state.chains.get(before), next: id});
    }
  }
}
