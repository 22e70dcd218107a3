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
import type {Pattern, Resolve} from './pattern.js';
import {expectedElements, lackingAttributes, type Refusal} from './refusal.js';
import {startsIn} from './starts.js';
import {attributeName} from './vocabulary.js';

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
  /** The last of the frames. */
  top: Frame;
  ids: Set<string>;
  idrefs: {id: string; place: Place}[];
  resolve: Resolve;
  refusal: Refusal | undefined;
}

const white = /^[ \t\n\r]*$/u;

/** A listener that follows a grammar; `refusal` is set at the first fault, and by the end. */
export function createAcceptor(grammar: Grammar): Listener & {refusal(): Refusal | undefined} {
  const document: Frame = {uri: '', name: '', candidates: [{ref: -1, left: grammar.start}], isEmpty: true, declared: undefined};
  const frames = [document];
  const state: State = {grammar, frames, top: document, ids: new Set(), idrefs: [], resolve: (prefix) => resolvePrefix(frames, prefix), refusal: undefined};
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
  const {grammar, top, frames} = state;
  const refs = startsOf(grammar, top, tag);
  if (refs.length === 0) return {...refuse(state, 'start', place, expectedIn(state, top)), uri: tag.uri, path: [...pathIn(state), tag.local]};
  top.isEmpty = false;
  state.top = {uri: tag.uri, name: tag.local, candidates: refs.map((ref) => ({ref, left: grammar.content(ref)})), isEmpty: true, declared: tag.declared};
  frames.push(state.top);
  for (const attribute of tag.attributes) {
    const refusal = takeAttribute(state, attribute, place);
    if (refusal) return refusal;
  }
  return closeStart(state, place);
}

/** The definitions that an element of this name may be. */
function startsOf(grammar: Grammar, {candidates}: Frame, tag: Tag): readonly number[] {
  const [only] = candidates;
  if (only && candidates.length === 1) return startsIn(grammar, only.left, tag);
  return [...new Set(candidates.flatMap(({left}) => startsIn(grammar, left, tag)))];
}

function takeAttribute(state: State, {uri, local, value}: Attribute, place: Place): Refusal | undefined {
  const {top, grammar, resolve} = state;
  const {algebra} = grammar;
  let isKnown = false;
  let identity: 'ID' | 'IDREF' | undefined;
  const refused = advance(algebra.none, top, (left) => {
    const step = attributeStep(algebra, left, uri, local);
    isKnown ||= step.leaves.length > 0;
    const taken = step.leaves.filter((leaf) => takesAttribute(algebra, leaf, value, resolve));
    for (const {first} of taken) if (first.kind === 'data') identity ??= first.isId;
    return taken.length === 0 ? algebra.none : deriveAttribute(algebra, left, step, taken);
  });
  if (refused) return {...refuse(state, isKnown ? 'value' : 'attribute', place), attribute: attributeName(uri, local), value};
  return identity && identify(state, identity, value.trim(), place);
}

/**
 * Take a step with all that an element may be, and leave out what it can then no longer be. If
 * nothing is left nothing is changed, and what there was is returned.
 */
function advance(none: Pattern, frame: Frame, step: (left: Pattern) => Pattern): Pattern[] | undefined {
  const [only] = frame.candidates;
  if (only && frame.candidates.length === 1) {
    const after = step(only.left);
    if (after === none) return [only.left];
    only.left = after;
    return undefined;
  }
  const after = frame.candidates.map(({ref, left}) => ({ref, left: step(left)})).filter(({left}) => left !== none);
  if (after.length === 0) return frame.candidates.map(({left}) => left);
  frame.candidates = after;
  return undefined;
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

function closeStart(state: State, place: Place): Refusal | undefined {
  const {algebra} = state.grammar;
  const refused = advance(algebra.none, state.top, (left) => closeTag(algebra, left));
  return refused && refuse(state, 'lacks', place, refused.flatMap(lackingAttributes));
}

function takeText(state: State, value: string, place: () => Place): Refusal | undefined {
  const {top, grammar, resolve} = state;
  const {algebra} = grammar;
  const isWhite = white.test(value);
  if (isWhite && !top.candidates.some(({left}) => left.isString)) return undefined;
  const refused = advance(algebra.none, top, (left) => {
    const after = left.isString ? deriveValue(algebra, left, value, resolve) : deriveText(algebra, left);
    return isWhite ? algebra.choice([left, after]) : after;
  });
  if (refused) return {...refuse(state, 'text', place(), expectedElements(grammar, refused)), value: value.trim()};
  top.isEmpty = false;
  return undefined;
}

function endElement(state: State, place: () => Place): Refusal | undefined {
  const {frames, grammar, top} = state;
  const {algebra} = grammar;
  const parent = frames[frames.length - 2];
  if (!parent) return undefined;
  const done = top.candidates.filter(({left}) => isDone(state, left));
  const [first] = done;
  if (!first) return refuse(state, 'end', place(), expectedIn(state, top));
  frames.pop();
  state.top = parent;
  const refused = advance(algebra.none, parent, (left) => (done.length === 1 ? deriveChild(algebra, left, first.ref) : algebra.choice(done.map(({ref}) => deriveChild(algebra, left, ref)))));
  return refused && refuse(state, 'start', place(), expectedElements(grammar, refused));
}

function isDone({grammar, top, resolve}: State, left: Pattern): boolean {
  return left.isNullable || (top.isEmpty && left.isString && deriveValue(grammar.algebra, left, '', resolve).isNullable);
}

function refuse(state: State, event: Refusal['event'], place: Place, expected: readonly string[] = []): Refusal {
  return {place, event, expected, path: pathIn(state), uri: state.top.uri};
}

function pathIn({frames}: State): string[] {
  return frames.slice(1).map(({name}) => name);
}

function expectedIn({grammar}: State, {candidates}: Frame): string[] {
  return expectedElements(
    grammar,
    candidates.map(({left}) => left)
  );
}

/** Prefixes as the open elements declare them. */
function resolvePrefix(frames: readonly Frame[], prefix: string): string | undefined {
  if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace';
  return frames.findLast(({declared}) => declared?.[prefix] !== undefined)?.declared?.[prefix];
}
