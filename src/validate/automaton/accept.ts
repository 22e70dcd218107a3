/**
 * Run a grammar over a reading: does it accept the file? The first thing that it does not
 * accept ends the run; what is to be said of all faults is the affair of `schema.ts`.
 *
 * An element that could be one of several definitions is followed as each of them.
 */
import type {Attribute, Listener, Tag} from '../read/document.js';
import type {Place} from '../read/lines.js';
import {attributeStep, closeTag, deriveAttribute, deriveChild, deriveText, deriveValue, takesAttribute} from './derive.js';
import type {Grammar} from './load.js';
import {attributeName} from './vocabulary.js';
import {listNames, matchesName, nameKey} from './names.js';
import type {Pattern, Resolve, Starts} from './pattern.js';

/** The first thing that a grammar does not accept. */
export interface Refusal {
  place: Place;
  event: 'start' | 'attribute' | 'value' | 'lacks' | 'text' | 'end' | 'id';
  /** Local names from the root to the element that it is about. */
  path: readonly string[];
  /** Elements that might have stood here instead, or attributes that lack. */
  expected: readonly string[];
  /** Of the element. */
  uri: string;
  /** The attribute that it is about, as one writes it. */
  attribute?: string;
  /** Of the attribute; the text. */
  value?: string;
}

/** A definition that an element may be, and what is left of its content. */
interface Candidate {
  ref: number;
  left: Pattern;
}

interface Frame {
  uri: string;
  name: string;
  candidates: Candidate[];
  isEmpty: boolean;
  declared: Readonly<Record<string, string>> | undefined;
}

interface State {
  grammar: Grammar;
  frames: Frame[];
  ids: Set<string>;
  idrefs: {id: string; place: Place}[];
  resolve: Resolve;
  refusal: Refusal | undefined;
}

/** A listener that follows a grammar; `refusal` is set at the first fault, and by the end. */
export function createAcceptor(grammar: Grammar): Listener & {refusal(): Refusal | undefined} {
  const frames: Frame[] = [{uri: '', name: '', candidates: [{ref: -1, left: grammar.start}], isEmpty: true, declared: undefined}];
  const state: State = {grammar, frames, ids: new Set(), idrefs: [], resolve: (prefix) => resolvePrefix(frames, prefix), refusal: undefined};
  return {
    start(tag, place) {
      if (!state.refusal) state.refusal = startElement(state, tag, place);
    },
    text(value, place) {
      if (!state.refusal) state.refusal = takeText(state, value, place);
    },
    end(place) {
      if (!state.refusal) state.refusal = endElement(state, place);
    },
    refusal: () => state.refusal ?? danglingReference(state)
  };
}

function startElement(state: State, tag: Tag, place: Place): Refusal | undefined {
  const frame = state.frames.at(-1);
  const refs = new Set<number>();
  for (const {left} of frame?.candidates ?? []) for (const ref of startsOf(state.grammar, left, tag)) refs.add(ref);
  if (refs.size === 0) return {...refuse(state, 'start', place, expectedIn(state.grammar, frame)), uri: tag.uri, path: [...pathIn(state), tag.local]};
  if (frame) frame.isEmpty = false;
  state.frames.push({uri: tag.uri, name: tag.local, candidates: [...refs].map((ref) => ({ref, left: state.grammar.content(ref)})), isEmpty: true, declared: tag.declared});
  for (const attribute of tag.attributes) {
    const refusal = takeAttribute(state, attribute, place);
    if (refusal) return refusal;
  }
  return closeStart(state, place);
}

/** The definitions that may begin a content under this name. */
function startsOf(grammar: Grammar, left: Pattern, tag: Tag): readonly number[] {
  const starts = (left.memo.starts ??= collectStarts(left));
  const key = nameKey(tag.uri, tag.local);
  let refs = starts.byName.get(key);
  if (!refs) {
    refs = starts.refs.filter((ref) => matchesName(grammar.names.get(ref) ?? {kind: 'any', except: undefined}, tag.uri, tag.local));
    starts.byName.set(key, refs);
  }
  return refs;
}

function collectStarts(left: Pattern): Starts {
  const refs = new Set<number>();
  collectFirst(left, refs);
  return {refs: [...refs], byName: new Map()};
}

function collectFirst(pattern: Pattern, refs: Set<number>): void {
  switch (pattern.kind) {
    case 'element':
      refs.add(pattern.ref);
      return;
    case 'choice':
      for (const part of pattern.parts) collectFirst(part, refs);
      return;
    case 'group':
      collectFirst(pattern.first, refs);
      if (pattern.first.isNullable) collectFirst(pattern.second, refs);
      return;
    case 'interleave':
      collectFirst(pattern.first, refs);
      collectFirst(pattern.second, refs);
      return;
    case 'repeat':
      collectFirst(pattern.first, refs);
      return;
    default:
  }
}

function takeAttribute(state: State, {uri, local, value}: Attribute, place: Place): Refusal | undefined {
  const frame = state.frames.at(-1);
  if (!frame) return undefined;
  const {algebra} = state.grammar;
  const kept: Candidate[] = [];
  let isKnown = false;
  let identity: 'ID' | 'IDREF' | undefined;
  for (const {ref, left} of frame.candidates) {
    const step = attributeStep(left, uri, local);
    isKnown ||= step.leaves.length > 0;
    const taken = step.leaves.filter((leaf) => takesAttribute(algebra, leaf, value, state.resolve));
    if (taken.length === 0) continue;
    for (const {first} of taken) if (first.kind === 'data') identity ??= first.isId;
    kept.push({ref, left: deriveAttribute(algebra, left, step, taken)});
  }
  if (kept.length === 0) return {...refuse(state, isKnown ? 'value' : 'attribute', place), attribute: attributeName(uri, local), value};
  frame.candidates = kept;
  return identity && identify(state, identity, value.trim(), place);
}

/** Identifiers are unique in a file (RELAX NG DTD Compatibility, 5). */
function identify(state: State, identity: 'ID' | 'IDREF', id: string, place: Place): Refusal | undefined {
  if (identity === 'IDREF') state.idrefs.push({id, place});
  else if (state.ids.has(id)) return {...refuse(state, 'id', place), value: id};
  else state.ids.add(id);
  return undefined;
}

function danglingReference(state: State): Refusal | undefined {
  const found = state.frames.length === 1 ? state.idrefs.find(({id}) => !state.ids.has(id)) : undefined;
  return found && {...refuse(state, 'value', found.place), value: found.id};
}

function refuse(state: State, event: Refusal['event'], place: Place, expected: readonly string[] = []): Refusal {
  return {place, event, expected, path: pathIn(state), uri: state.frames.at(-1)?.uri ?? ''};
}

function pathIn({frames}: State): string[] {
  return frames.slice(1).map(({name}) => name);
}

function closeStart(state: State, place: Place): Refusal | undefined {
  const frame = state.frames.at(-1);
  if (!frame) return undefined;
  const {algebra} = state.grammar;
  const before = frame.candidates;
  frame.candidates = before.map(({ref, left}) => ({ref, left: closeTag(algebra, left)})).filter(({left}) => left !== algebra.none);
  return frame.candidates.length > 0 ? undefined : refuse(state, 'lacks', place, before.flatMap(({left}) => lackingAttributes(left)));
}

function lackingAttributes(left: Pattern): string[] {
  if (!left.hasAttribute) return [];
  const found: string[] = [];
  const visit = (pattern: Pattern): void => {
    if (pattern.kind === 'attribute') found.push(...listNames(pattern.name).map(({uri, local}) => attributeName(uri, local)));
    else if (pattern.kind === 'group' || pattern.kind === 'interleave') {
      visit(pattern.first);
      visit(pattern.second);
    } else if (pattern.kind === 'repeat') visit(pattern.first);
  };
  visit(left);
  return found;
}

function takeText(state: State, value: string, place: () => Place): Refusal | undefined {
  const frame = state.frames.at(-1);
  if (!frame) return undefined;
  const {algebra} = state.grammar;
  const isWhite = !/[^ \t\n\r]/u.test(value);
  if (isWhite && !frame.candidates.some(({left}) => left.isString)) return undefined;
  const kept: Candidate[] = [];
  for (const {ref, left} of frame.candidates) {
    const after = left.isString ? deriveValue(algebra, left, value, state.resolve) : deriveText(algebra, left);
    const all = isWhite ? algebra.choice([left, after]) : after;
    if (all !== algebra.none) kept.push({ref, left: all});
  }
  if (kept.length === 0) return {...refuse(state, 'text', place(), expectedIn(state.grammar, frame)), value: value.trim()};
  frame.candidates = kept;
  frame.isEmpty = false;
  return undefined;
}

function endElement(state: State, place: Place): Refusal | undefined {
  const {algebra} = state.grammar;
  const frame = state.frames.at(-1);
  const parent = state.frames.at(-2);
  if (!frame || !parent) return undefined;
  const done = frame.candidates.filter(({left}) => left.isNullable || (frame.isEmpty && left.isString && deriveValue(algebra, left, '', state.resolve).isNullable));
  if (done.length === 0) return refuse(state, 'end', place, expectedIn(state.grammar, frame));
  const kept: Candidate[] = [];
  for (const {ref, left} of parent.candidates) {
    const after = done.length === 1 ? deriveChild(algebra, left, done[0]?.ref ?? -1) : algebra.choice(done.map((one) => deriveChild(algebra, left, one.ref)));
    if (after !== algebra.none) kept.push({ref, left: after});
  }
  if (kept.length === 0) return refuse(state, 'start', place, expectedIn(state.grammar, parent));
  parent.candidates = kept;
  state.frames.pop();
  return undefined;
}

function expectedIn({names}: Grammar, frame: Frame | undefined): string[] {
  const found = new Set<string>();
  for (const {left} of frame?.candidates ?? []) {
    const refs = new Set<number>();
    collectFirst(left, refs);
    for (const ref of refs) for (const {local} of listNames(names.get(ref) ?? {kind: 'any', except: undefined})) found.add(local);
  }
  return [...found];
}

/** Prefixes as the open elements declare them. */
function resolvePrefix(frames: readonly Frame[], prefix: string): string | undefined {
  if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace';
  return frames.findLast(({declared}) => declared?.[prefix] !== undefined)?.declared?.[prefix];
}
