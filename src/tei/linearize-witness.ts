/**
 * What one witness reads in a TEI file: of each entry its own reading, without page furniture, labels, signs of notes
 * and the editor's additions; errors as they stand. Blocks have a blank line between them, lines of verse a line end.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, placeOf, teiOf} from './dom.js';
import {namesWitness, type Linear} from './linearize.js';
import type {Place} from './parse.js';

/** The text of a witness, or of one of its notes. */
export interface WitnessReading {
  text: string;
  /** Notes in order; `at` is where the text calls them, in UTF-16 units. */
  notes: {at: number; n: string; reading: WitnessReading}[];
  /** Where pages begin, in UTF-16 units. */
  pages: {at: number; n?: string}[];
}

export interface LinearWitness extends WitnessReading {
  /** All characters of the running text that are not white. */
  linear: Pick<Linear, 'chars' | 'stretches'>;
}

interface State {
  siglum: string;
  /** Where the text of the moment goes: the main one, or that of a note. */
  out: WitnessReading;
  /** What must stand before the next word. */
  gap: '' | '\n' | '\n\n';
  isInNote: boolean;
  /** The witness has not begun yet, or has ended. */
  isOutside: boolean;
  chars: string[];
  length: number;
  stretches: Linear['stretches'];
}

const blocks = new Set('p ab head l item cell titlePart docAuthor byline docImprint salute dateline signed speaker stage trailer bibl label div lg list quote sp opener closer'.split(' '));
const skipped = new Set(['corr', 'reg', 'expan', 'supplied', 'fw', 'label', 'certainty', 'witDetail', 'desc', 'anchor']);
const white = /[\p{White_Space}\uFEFF]+/gu;

/** Read a document as one of its witnesses has it; `siglum` names it. */
export function linearizeWitness(root: Root, siglum: string): LinearWitness {
  const state: State = {siglum, out: {text: '', notes: [], pages: []}, gap: '', isInNote: false, isOutside: false, chars: [], length: 0, stretches: []};
  const main = state.out;
  const text = childOf(teiOf(root), 'text');
  state.isOutside = text !== undefined && beginsLate(text, siglum);
  if (text) walk(state, text);
  return {...main, linear: {chars: state.chars.join(''), stretches: state.stretches}};
}

/** A reading of the witness says that it begins there. */
function beginsLate(text: Element, siglum: string): boolean {
  for (const element of descendants(text)) if (localName(element) === 'rdg' && namesWitness(element, siglum) && elementsOf(element).some((child) => localName(child) === 'witStart')) return true;
  return false;
}

function walk(state: State, element: Element): void {
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') put(state, child.value, placeOf(element));
    else if (child.type === 'element') enter(state, child);
  }
}

function put(state: State, value: string, place: Place): void {
  const {out} = state;
  const words = value.replace(white, ' ');
  if (words === ' ' && (state.gap !== '' || out.text === '')) return;
  if (words === '' || state.isOutside) return;
  const isFirst = state.gap !== '' || out.text === '';
  out.text += (out.text === '' ? '' : state.gap) + (isFirst ? words.trimStart() : words);
  state.gap = '';
  const chars = value.replace(white, '');
  if (chars === '' || state.isInNote) return;
  state.stretches.push({chars, kind: 'text', place, start: state.length});
  state.chars.push(chars);
  state.length += chars.length;
}

function enter(state: State, element: Element): void {
  const name = localName(element);
  const type = attribute(element, 'type');
  if (skipped.has(name) || isOwn(element)) return;
  if (name === 'witStart' || name === 'witEnd') state.isOutside = name === 'witEnd';
  if (name === 'app') return enterApp(state, element);
  if (name === 'note') return enterNote(state, element);
  if (name === 'pb' && !state.isOutside && isItsOwn(state, element)) {
    const n = attribute(element, 'n');
    state.out.pages.push({at: state.out.text.length, ...(n === '' ? {} : {n})});
  } else if (name === 'lb' && attribute(element, 'break') !== 'no') put(state, ' ', placeOf(element));
  else if (name === 'gap') put(state, control(element), placeOf(element));
  if (type === 'boilerplate' || type === 'noteCall' || (name === 'metamark' && attribute(element, 'function') === 'noteEnd')) return;
  const isBlock = blocks.has(name);
  if (isBlock) part(state, name === 'l' ? '\n' : '\n\n');
  walk(state, element);
  if (isBlock) part(state, name === 'l' ? '\n' : '\n\n');
}

/** The edition's own notes and additions are of no witness; what an editor took out, or put in a witness's name, is. */
function isOwn(element: Element): boolean {
  const name = localName(element);
  const type = attribute(element, 'type');
  return (name === 'note' && (type === 'editorial' || type === 'apparatus')) || (name === 'add' && attribute(element, 'resp') !== '');
}

/** A page of this witness: named as its own, or of no witness in a file that is no edition of several. */
function isItsOwn({siglum}: State, element: Element): boolean {
  const edition = attribute(element, 'edRef');
  return edition === '' || namesWitness({...element, attributes: {wit: edition}}, siglum);
}

function part(state: State, gap: '\n' | '\n\n'): void {
  if (state.gap !== '\n\n') state.gap = gap;
  state.out.text = state.out.text.trimEnd();
}

function control(element: Element): string {
  const code = /^U\+([\dA-F]{4,6})$/u.exec(attribute(element, 'n'))?.[1];
  return attribute(element, 'reason') === 'control' && code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}

/** Without a reading of its own it has what the text has: a lemma, or nothing. */
function enterApp(state: State, app: Element): void {
  const readings = elementsOf(app)
    .flatMap((child) => (localName(child) === 'rdgGrp' ? elementsOf(child) : [child]))
    .filter((child) => ['lem', 'rdg'].includes(localName(child)));
  const own = readings.find((reading) => namesWitness(reading, state.siglum)) ?? readings.find((reading) => localName(reading) === 'lem');
  if (own) walk(state, own);
}

function enterNote(state: State, note: Element): void {
  const {out, gap, isInNote} = state;
  const own: WitnessReading = {text: '', notes: [], pages: []};
  state.out = own;
  state.gap = '';
  state.isInNote = true;
  walk(state, note);
  state.out = out;
  state.gap = gap;
  state.isInNote = isInNote;
  if (own.text.trim() !== '') out.notes.push({at: out.text.length, n: attribute(note, 'n'), reading: {...own, text: own.text.trimEnd()}});
}
