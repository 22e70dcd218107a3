/**
 * What one witness reads in a TEI file: of each entry its own reading, without page furniture, labels, signs of notes
 * and the editor's additions; errors as they stand. Blocks have a blank line between them, lines of verse a line end.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, placeOf, readingsOf, teiOf} from './dom.js';
import {controlOf, isOwn, namesWitness, type Linear} from './linearize.js';
import type {Place} from './parse.js';

/** The text of a witness, or of one of its notes. */
export interface WitnessReading {
  text: string;
  /** Notes in order; `at` is where the text calls them, in UTF-16 units. */
  notes: {at: number; n: string; place: 'foot' | 'end'; reading: WitnessReading}[];
  /** Where pages begin, in UTF-16 units. */
  pages: {at: number; n?: string}[];
}

export interface LinearWitness extends WitnessReading {
  /** All characters of the running text that are not white. */
  linear: Pick<Linear, 'chars' | 'stretches'>;
}

/** A text that is being written: the words so far, without white space at the end. */
interface Out extends Omit<WitnessReading, 'text'> {
  written: string[];
  length: number;
  /** What must stand before the next word. */
  gap: '' | ' ' | '\n' | '\n\n';
}

interface State {
  siglum: string;
  /** Where the text of the moment goes: the main one, or that of a note. */
  out: Out;
  isInNote: boolean;
  /** The witness has not begun yet, or has ended. */
  isOutside: boolean;
  /** By where they begin, entries that stand apart and have a reading of the witness: it, and where their words end. */
  apart: ReadonlyMap<string, {reading: Element; app: Element; to: string}>;
  /** The anchor to which the words of the text are passed over. */
  until: string;
  chars: string[];
  length: number;
  stretches: Linear['stretches'];
}

const blocks = new Set('p ab head l item cell titlePart docAuthor byline docImprint salute dateline signed speaker stage trailer bibl label div lg list quote sp opener closer'.split(' '));
const skipped = new Set(['corr', 'reg', 'expan', 'supplied', 'fw', 'certainty', 'witDetail', 'desc', 'listApp']);
const white = /[\p{White_Space}\uFEFF]+/gu;

/** Read a document as one of its witnesses has it; `siglum` names it. */
export function linearizeWitness(root: Root, siglum: string): LinearWitness {
  const state: State = {siglum, out: createOut(), isInNote: false, isOutside: false, apart: entriesApart(root, siglum), until: '', chars: [], length: 0, stretches: []};
  const main = state.out;
  const text = childOf(teiOf(root), 'text');
  state.isOutside = text !== undefined && beginsLate(root, siglum);
  if (text) walk(state, text, undefined);
  return {...readingOf(main), linear: {chars: state.chars.join(''), stretches: state.stretches}};
}

function createOut(): Out {
  return {written: [], length: 0, gap: '', notes: [], pages: []};
}

function readingOf({written, notes, pages}: Out): WitnessReading {
  return {text: written.join(''), notes, pages};
}

/** Double end-point attachment (TEI Guidelines, 13.2.2): entries whose both ends stand in the text, in that order. */
function entriesApart(root: Root, siglum: string): State['apart'] {
  const tei = teiOf(root);
  const text = childOf(tei, 'text');
  const found = new Map<string, {reading: Element; app: Element; to: string}>();
  const order = new Map<string, number>();
  for (const element of text ? descendants(text) : []) if (attribute(element, 'xml:id') !== '') order.set(attribute(element, 'xml:id'), order.size);
  for (const app of tei ? descendants(tei) : []) {
    if (localName(app) !== 'app' || attribute(app, 'from') === '') continue;
    const from = attribute(app, 'from').replace(/^#/u, '');
    const to = (attribute(app, 'to') || attribute(app, 'from')).replace(/^#/u, '');
    const reading = readingsOf(app).find((one) => localName(one) === 'rdg' && namesWitness(attribute(one, 'wit'), siglum));
    if (reading && (order.get(from) ?? Infinity) <= (order.get(to) ?? -1)) found.set(from, {reading, app, to});
  }
  return found;
}

/** A reading of the witness says that it begins there. */
function beginsLate(root: Root, siglum: string): boolean {
  const tei = teiOf(root);
  for (const element of tei ? descendants(tei) : []) if (localName(element) === 'rdg' && namesWitness(attribute(element, 'wit'), siglum) && elementsOf(element).some((child) => localName(child) === 'witStart')) return true;
  return false;
}

function walk(state: State, element: Element, parent: Element | undefined): void {
  let isFirst = true;
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') put(state, child.value, placeOf(element));
    else if (child.type === 'element' && !(isFirst && isSign(child, element, parent))) enter(state, child, element);
    if (child.type === 'element' || (child.type === 'text' && child.value.trim() !== '')) isFirst = false;
  }
}

/** The bullet of an item, the mark of a note: what is printed before a block and is no part of it. */
function isSign(child: Element, element: Element, parent: Element | undefined): boolean {
  return localName(child) === 'label' && (blocks.has(localName(element)) || localName(element) === 'note' || (localName(element) === 'p' && parent !== undefined && localName(parent) === 'note')) && localName(element) !== 'list';
}

function put(state: State, value: string, place: Place): void {
  if (state.isOutside || state.until !== '') return;
  const {out} = state;
  const words = value.replace(white, ' ');
  const core = words.trim();
  if (words.startsWith(' ')) space(out);
  if (core === '') return;
  const written = (out.length === 0 ? '' : out.gap) + core;
  out.written.push(written);
  out.length += written.length;
  out.gap = words.endsWith(' ') ? ' ' : '';
  if (state.isInNote) return;
  const chars = value.replace(white, '');
  state.stretches.push({chars, kind: 'text', place, start: state.length});
  state.chars.push(chars);
  state.length += chars.length;
}

function space(out: Out): void {
  if (out.gap === '') out.gap = ' ';
}

function enterOne(state: State, element: Element, parent: Element): void {
  const name = localName(element);
  const type = attribute(element, 'type');
  const {out} = state;
  if (skipped.has(name) || isOwn(element)) return;
  if (name === 'witStart' || name === 'witEnd') state.isOutside = name === 'witEnd';
  if (name === 'app') return enterApp(state, element);
  if (name === 'note') return enterNote(state, element);
  if (name === 'pb' && !state.isOutside && state.until === '' && isItsOwn(state, element)) {
    const n = attribute(element, 'n');
    out.pages.push({at: out.length, ...(n === '' ? {} : {n})});
  } else if (name === 'lb' && attribute(element, 'break') !== 'no') space(out);
  else if (name === 'gap') put(state, controlOf(element), placeOf(element));
  if (type === 'boilerplate' || type === 'noteCall' || (name === 'metamark' && attribute(element, 'function') === 'noteEnd')) return;
  const isBlock = blocks.has(name);
  if (isBlock) part(out, name === 'l' ? '\n' : '\n\n');
  walk(state, element, parent);
  if (isBlock) part(out, name === 'l' ? '\n' : '\n\n');
}

/** Where an entry that stands apart begins, what the witness reads is put; the words of the text are passed over to where it ends. */
function beginApart(state: State, id: string): void {
  const entry = id === '' || state.until !== '' ? undefined : state.apart.get(id);
  if (!entry) return;
  walk(state, entry.reading, entry.app);
  state.until = entry.to;
}

function enter(state: State, element: Element, parent: Element): void {
  const id = attribute(element, 'xml:id');
  beginApart(state, id);
  enterOne(state, element, parent);
  if (id !== '' && state.until === id) state.until = '';
}

/** A page of this witness: named as its own, or of no witness in a file that is no edition of several. */
function isItsOwn({siglum}: State, element: Element): boolean {
  const edition = attribute(element, 'edRef');
  return edition === '' || namesWitness(edition, siglum);
}

function part(out: Out, gap: '\n' | '\n\n'): void {
  if (out.gap !== '\n\n') out.gap = gap;
}

/** Without a reading of its own it has what the text has: a lemma, or nothing. */
function enterApp(state: State, app: Element): void {
  const readings = readingsOf(app);
  const own = readings.find((reading) => namesWitness(attribute(reading, 'wit'), state.siglum)) ?? readings.find((reading) => localName(reading) === 'lem');
  if (own) walk(state, own, app);
}

function enterNote(state: State, note: Element): void {
  const {out, isInNote} = state;
  const own = createOut();
  state.out = own;
  state.isInNote = true;
  walk(state, note, undefined);
  state.out = out;
  state.isInNote = isInNote;
  if (own.length > 0) out.notes.push({at: out.length, n: attribute(note, 'n'), place: attribute(note, 'place') === 'end' ? 'end' : 'foot', reading: readingOf(own)});
}
