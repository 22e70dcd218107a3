/**
 * A TEI text back to the characters of its source: the sequence of all that is not white, in
 * the order of the source. The body of a note stands where its anchor stands, its sign once at
 * the call and once at the body; corrections are read as the source has them.
 *
 * This is what `verify` compares, and what finds the places of identifiers again.
 */
import {signOfRend} from '../line-end.js';
import {witnessId} from '../witness-id.js';
import type {Element, Root} from 'xast';
import {attribute, childOf, elementsOf, localName, placeOf, readingsOf, teiOf} from './dom.js';
import type {Place} from './parse.js';

export type Kind = 'text' | 'corrected' | 'furniture' | 'note' | 'boilerplate';

/** A stretch of characters of one kind. */
export interface Stretch {
  chars: string;
  kind: Kind;
  place: Place;
  /** The sign of a note, at its call or at its body. */
  isSign?: boolean;
}

/** An identifier, and the index in the whole sequence of the first character after it. */
export interface PlacedId {
  id: string;
  element: string;
  n: string;
  /** What its `@corresp` points to. */
  corresp: string;
  at: number;
}

export interface Linear {
  chars: string;
  /** Where each stretch begins in `chars`, in order. */
  stretches: (Stretch & {start: number})[];
  ids: PlacedId[];
  /** Notes in the order of their calls, each with the index where it is called. */
  notes: {id: string; sign: string; call: number; place: Place}[];
  /** The index where the body of each note begins. */
  bodies: Map<string, number>;
}

type Item = Stretch | {ref: string} | {id: PlacedId; within: Kind} | {call: string; sign: string; place: Place} | {bodyOf: string};

interface State {
  /** The stream that is written to: the main text, or a part of a note. */
  out: Item[];
  parts: Map<string, Item[]>;
  anchored: ReadonlySet<string>;
  siglum: string;
  /** Within the printed mark of a note. */
  isInLabel: boolean;
}

const skipped = new Set(['corr', 'reg', 'expan', 'supplied', 'teiHeader', 'standOff', 'certainty', 'witDetail', 'desc']);
const whitePattern = /[\p{White_Space}\uFEFF]+/gu;

/** Read a document as its source; `siglum` names the witness where there are several. */
export function linearize(root: Root, siglum = ''): Linear {
  const tei = teiOf(root);
  const text = childOf(tei, 'text');
  const state: State = {out: [], parts: new Map(), anchored: new Set(text ? anchors(text) : []), siglum, isInLabel: false};
  const main = state.out;
  if (text) walk(state, text, 'text');
  const flat: Flat = {linear: {chars: '', stretches: [], ids: [], notes: [], bodies: new Map()}, parts: state.parts, chars: [], length: 0, waiting: []};
  flatten(main, flat);
  flat.linear.chars = flat.chars.join('');
  return flat.linear;
}

function* anchors(element: Element): Generator<string> {
  for (const child of elementsOf(element)) {
    if (isAnchor(child)) yield attribute(child, 'corresp').slice(1);
    yield* anchors(child);
  }
}

function isAnchor(element: Element): boolean {
  return localName(element) === 'anchor' && attribute(element, 'type') === 'note' && attribute(element, 'corresp').startsWith('#');
}

function put(state: State, text: string, kind: Kind, place: Place, isSign = state.isInLabel): void {
  const chars = text.replace(whitePattern, '');
  if (chars !== '') state.out.push({chars, kind, place, ...(isSign ? {isSign} : {})});
}

function walk(state: State, element: Element, kind: Kind): void {
  let before: Element | undefined;
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') {
      put(state, child.value, kind, placeOf(element));
      if (child.value.trim() !== '') before = undefined;
    } else if (child.type === 'element') {
      enter(state, child, kind, before);
      before = child;
    }
  }
}

function enter(state: State, element: Element, kind: Kind, before: Element | undefined): void {
  const name = localName(element);
  if (skipped.has(name) || isOwn(element)) return;
  const id = attribute(element, 'xml:id');
  if (id !== '' && name !== 'note') state.out.push({id: {id, element: name, n: attribute(element, 'n'), corresp: attribute(element, 'corresp'), at: 0}, within: kind});
  if (isAnchor(element)) state.out.push({ref: attribute(element, 'corresp').slice(1)});
  else if (name === 'lb' || name === 'pb') put(state, signOfRend(attribute(element, 'rend')), kind, placeOf(element));
  else if (name === 'gap') putControl(state, element, kind);
  else if (name === 'note') enterNote(state, element, kind, before);
  else if (name === 'milestone' && state.anchored.has(id)) state.out = newPart(state, id);
  else if (name === 'app') enterApp(state, element, kind);
  else if ((name === 'label' && kind === 'note') || (name === 'ref' && attribute(element, 'type') === 'noteCall')) {
    state.isInLabel = true;
    walk(state, element, kind);
    state.isInLabel = false;
  } else walk(state, element, kindOf(element, name, kind));
}

/** The edition's own notes and additions are not of the source. */
export function isOwn(element: Element): boolean {
  const name = localName(element);
  const type = attribute(element, 'type');
  return (name === 'note' && (type === 'editorial' || type === 'apparatus')) || (name === 'add' && attribute(element, 'resp') !== '');
}

function kindOf(element: Element, name: string, kind: Kind): Kind {
  if (name === 'fw') return 'furniture';
  if (name === 'sic' && kind === 'text') return 'corrected';
  return (name === 'ab' || name === 'div') && attribute(element, 'type') === 'boilerplate' ? 'boilerplate' : kind;
}

function putControl(state: State, element: Element, kind: Kind): void {
  const chars = controlOf(element);
  if (chars !== '') state.out.push({chars, kind, place: placeOf(element)});
}

/** The sign for which a `gap` stands, since XML forbids it; empty for any other gap. */
export function controlOf(gap: Element): string {
  const code = /^U\+([\dA-F]{4,6})$/u.exec(attribute(gap, 'n'))?.[1];
  return attribute(gap, 'reason') === 'control' && code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}

function newPart(state: State, id: string): Item[] {
  const part: Item[] = [];
  state.parts.set(id, part);
  return part;
}

/** The sign stands at the call and at the body, unless either is printed otherwise and says so itself. */
function enterNote(state: State, note: Element, kind: Kind, before: Element | undefined): void {
  const id = attribute(note, 'xml:id');
  const sign = attribute(note, 'n');
  const place = placeOf(note);
  const outer = state.out;
  const hasOwnCall = before !== undefined && localName(before) === 'ref' && attribute(before, 'type') === 'noteCall' && attribute(before, 'target') === `#${id}`;
  if (!hasOwnCall) put(state, sign, kind, place, true);
  const isMoved = state.anchored.has(id);
  outer.push({call: id, sign, place});
  if (isMoved) state.out = newPart(state, id);
  state.out.push({bodyOf: id}, {id: {id, element: 'note', n: sign, corresp: '', at: 0}, within: 'note'});
  const [first] = elementsOf(note);
  const hasLabel = first !== undefined && localName(first) === 'label';
  if (!hasLabel && isMoved) put(state, sign, 'note', place, true);
  walk(state, note, 'note');
  state.out = outer;
}

/** Whether a list of pointers (`@wit`, `@edRef`) names a witness: by its identifier, ours or the siglum itself. */
export function namesWitness(list: string, siglum: string): boolean {
  const pointers = list.split(/\s+/u);
  return pointers.includes(`#${witnessId(siglum)}`) || pointers.includes(`#${siglum}`);
}

/** The witness's own reading: named by its siglum, else the one that is not the editor's. */
function enterApp(state: State, app: Element, kind: Kind): void {
  const readings = readingsOf(app);
  const own = readings.find((reading) => state.siglum !== '' && namesWitness(attribute(reading, 'wit'), state.siglum)) ?? (state.siglum === '' ? (readings.find((reading) => attribute(reading, 'wit') !== '') ?? readings[0]) : undefined);
  if (own) walk(state, own, kind);
}

interface Flat {
  linear: Linear;
  parts: Map<string, Item[]>;
  chars: string[];
  length: number;
  /** Identifiers whose first character has not come yet. */
  waiting: {id: PlacedId; within: Kind}[];
}

function flatten(items: readonly Item[], flat: Flat): void {
  const {linear} = flat;
  for (const item of items) {
    if ('ref' in item) {
      const part = flat.parts.get(item.ref);
      flat.parts.delete(item.ref);
      if (part) flatten(part, flat);
    } else if ('id' in item) {
      const placed = {...item.id, at: flat.length};
      linear.ids.push(placed);
      if (placed.element !== 'pb') flat.waiting.push({id: placed, within: item.within});
    } else if ('call' in item) linear.notes.push({id: item.call, sign: item.sign, call: flat.length, place: item.place});
    else if ('bodyOf' in item) linear.bodies.set(item.bodyOf, flat.length);
    else takeStretch(item, flat);
  }
}

/** An element begins with the first character of its own: not with furniture or a note that stands at its head. */
function takeStretch(stretch: Stretch, flat: Flat): void {
  if (flat.waiting.length > 0) {
    const isOwn = (within: Kind): boolean => stretch.isSign !== true && (within === 'note') === (stretch.kind === 'note') && (stretch.kind !== 'furniture' || within === 'furniture');
    for (const {id, within} of flat.waiting) if (isOwn(within)) id.at = flat.length;
    flat.waiting = flat.waiting.filter(({within}) => !isOwn(within));
  }
  flat.linear.stretches.push({...stretch, start: flat.length});
  flat.chars.push(stretch.chars);
  flat.length += stretch.chars.length;
}
