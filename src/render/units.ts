/**
 * A TEI text as the units that a reader cites: paragraphs, stanzas, heads, notes, each with
 * its text as it is to be read (corrections made, the lemma of each variant) and the places in
 * it that the apparatus speaks of. Text, page and apparatus are made from this and from nothing
 * else.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, teiOf} from '../tei/dom.js';
import {callsBeforeNotes, chosenChild, isApart} from './choose.js';

/** A place in the text of a unit that the apparatus may speak of, or that is printed in a way of its own. */
export interface Spot {
  element: Element;
  start: number;
  end: number;
  /** All words, where the place goes on in other units. */
  words?: string;
}

export interface Unit {
  element: Element;
  kind: 'paragraph' | 'verse' | 'head' | 'line' | 'item' | 'note';
  /** The citable number; empty for what has none. */
  n: string;
  /** The sign of a note, the label of an item. */
  label: string;
  text: string;
  spots: Spot[];
  /** Where each verse line begins in `text`, and the numbers that verses have. */
  lineStarts: number[];
  lineNumbers: string[];
  /** How short the text has become since the element that is being read has begun: a call takes blanks away. */
  shortest: number;
  /** Which of the chief divisions it is in, from 1; 0 before the first. */
  section: number;
  /** The numbers of the divisions it is in: `2.1`. */
  path: string;
}

/** Where an element with an identifier stands, and each entry that stands apart. */
export interface Place {
  unit: Unit;
  start: number;
  end: number;
}

export interface Units {
  main: Unit[];
  notes: Unit[];
  ids: Map<string | Element, Place>;
}

/** Elements that stand among paragraphs, or hold some. */
const blockNames = new Set(
  (
    'ab argument back bibl biblStruct body byline castGroup castItem castList cell cit closer dateline div docAuthor docDate docEdition docImprint docTitle epigraph figure floatingText ' +
    'front group head item l label lg list listBibl note opener p postscript quote row salute set signed sp speaker stage table text titlePage titlePart trailer'
  ).split(' ')
);
const notRead = new Set(['fw', 'teiHeader', 'standOff', 'metamark', 'certainty', 'figDesc']);
const spotNames = new Set(['quote', 'q', 'choice', 'sic', 'app', 'supplied', 'surplus', 'secl', 'unclear', 'gap', 'del', 'add', 'subst', 'space', 'pb', 'lb', 'ref', 'cit']);
/** What is printed in another letter. */
const printedOtherwise = new Set(['emph', 'foreign', 'hi', 'title']);

interface State {
  units: Units;
  /** Calls that the sign of their note stands for. */
  shown: ReadonlySet<Element>;
  /** The label of a list item that comes next. */
  label: string;
  section: number;
  /** The numbers of the divisions that are open. */
  path: string[];
  /** Page breaks between blocks, and entries before the first: they belong to the unit that comes next. */
  pages: Element[];
}

/** Cut a document into units. */
export function readUnits(root: Root): Units {
  const text = childOf(teiOf(root), 'text');
  const state: State = {units: {main: [], notes: [], ids: new Map()}, shown: text ? callsBeforeNotes(text) : new Set(), label: '', section: 0, path: [], pages: []};
  if (text) walk(text, state);
  return state.units;
}

function walk(element: Element, state: State): void {
  for (const child of elementsOf(element)) {
    const name = localName(child);
    if (notRead.has(name) || attribute(child, 'type') === 'boilerplate') continue;
    if (name === 'div' && localName(element) !== 'div') state.section++;
    if (name === 'note') readNote(child, state);
    else if (name === 'pb') state.pages.push(child);
    else if (name === 'app') readBlockApp(child, state);
    else if (name === 'lg' && !elementsOf(child).some((inner) => localName(inner) === 'lg')) readVerse(child, state);
    else if (name === 'l' && localName(element) !== 'lg') readVerse({...child, children: [child]}, state);
    else if (name === 'label' && localName(element) === 'list') state.label = readPlain(child);
    else if (holdsBlocks(child)) walkWithin(child, state);
    else readLeaf(child, name, state);
  }
}

/** The number of a division is part of what its paragraphs are called by. */
function walkWithin(element: Element, state: State): void {
  const n = localName(element) === 'div' ? attribute(element, 'n') : '';
  if (n !== '') state.path.push(n);
  walk(element, state);
  if (n !== '') state.path.pop();
}

/** It has blocks in it and no text of its own: a list item of paragraphs, an opener of lines. What has text is read as one unit, whatever stands in it. */
function holdsBlocks(element: Element): boolean {
  const hasText = element.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return !hasText && elementsOf(element).some((child) => isBlock(child) || (localName(child) === 'app' && elementsOf(child).some((reading) => elementsOf(reading).some(isBlock))));
}

function isBlock(element: Element): boolean {
  return blockNames.has(localName(element)) && localName(element) !== 'note';
}

function readLeaf(element: Element, name: string, state: State): void {
  const isParagraph = name === 'p' || (name === 'ab' && attribute(element, 'type') !== 'line');
  const kind = isParagraph ? 'paragraph' : name === 'head' ? 'head' : name === 'item' ? 'item' : 'line';
  const unit = startMain(element, kind, state);
  if (state.label !== '') unit.text = `${state.label} `;
  state.label = '';
  readInline(element, unit, state);
  finish(unit, state.units.main);
}

/** An entry on whole blocks: its lemma is read, and the entry is on the first unit of it. */
function readBlockApp(app: Element, state: State): void {
  const chosen = isApart(app) ? undefined : chosenChild(app);
  if (!chosen) return;
  const {main} = state.units;
  const from = main.length;
  walk(chosen, state);
  const unit = main[from];
  const last = main.at(-1);
  if (unit) unit.spots.unshift({element: app, start: 0, end: unit.text.length, ...(main.length - from > 1 ? {words: wordsOf(main.slice(from))} : {})});
  // Nothing stands there: other witnesses have more.
  else if (last) last.spots.push({element: app, start: last.text.length, end: last.text.length});
  else state.pages.push(app);
}

function wordsOf(units: readonly Unit[]): string {
  return units.map(({text}) => text.replace(/\s+/gu, ' ')).join(' ');
}

function readVerse(element: Element, state: State): void {
  const unit = startMain(element, 'verse', state);
  readLines(element, unit, state);
  finish(unit, state.units.main);
}

/** Each line, heading or direction of a stanza on a line of its own. */
function readLines(element: Element, unit: Unit, state: State): void {
  for (const line of elementsOf(element)) {
    const name = localName(line);
    const chosen = name === 'app' && !isApart(line) ? chosenChild(line) : undefined;
    if (name === 'note') readNote(line, state);
    else if (chosen && elementsOf(chosen).some(isBlock)) {
      const start = unit.text === '' ? 0 : unit.text.length + 1;
      readLines(chosen, unit, state);
      unit.spots.push({element: line, start: Math.min(start, unit.text.length), end: unit.text.length});
    } else if (chosen && isEmpty(chosen)) unit.spots.push({element: line, start: unit.text.length, end: unit.text.length});
    else if (!isBlock(line) && !chosen) noteSpot(line, unit);
    else {
      if (unit.text !== '') unit.text += '\n';
      unit.lineStarts.push(unit.text.length);
      unit.lineNumbers.push(attribute(chosen ? (elementsOf(chosen)[0] ?? line) : line, 'n'));
      if (chosen) readElement(line, unit, state);
      else readInline(line, unit, state);
      unit.text = unit.text.trimEnd();
      const id = attribute(line, 'xml:id');
      if (id !== '') state.units.ids.set(id, {unit, start: unit.lineStarts.at(-1) ?? 0, end: unit.text.length});
    }
  }
}

/** Other witnesses have a line where the text has none. */
function isEmpty(element: Element): boolean {
  return element.children.every((child) => child.type === 'comment' || (child.type === 'text' && child.value.trim() === ''));
}

function readNote(element: Element, state: State): void {
  if (attribute(element, 'type') === 'editorial') {
    // Between blocks it is on the one before it.
    const before = state.units.main.at(-1);
    if (before) before.spots.push({element, start: before.text.length, end: before.text.length});
    return;
  }
  const unit = startUnit(element, 'note', attribute(element, 'n'), state);
  const label = childOf(element, 'label');
  unit.label = attribute(element, 'n') || (label ? readPlain(label) : '');
  // Its place is before that of the notes in it.
  const place = state.units.notes.length;
  state.units.notes.push(unit);
  readBody(element, unit, state);
  unit.text = unit.text.trimEnd();
  if (unit.text === '' && unit.spots.length === 0) state.units.notes.splice(place, 1);
}

/** The body of a note: text and blocks in any order, each block a paragraph of its own. */
function readBody(element: Element, unit: Unit, state: State): void {
  let isAfterBlock = false;
  const hasText = element.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  const begin = (): void => {
    unit.text = unit.text.trimEnd();
    if (unit.text !== '') unit.text += '\n\n';
    isAfterBlock = false;
  };
  for (const child of element.children) {
    if (child.type !== 'element') {
      const value = child.type === 'text' || child.type === 'cdata' ? child.value : '';
      if (isAfterBlock && value.trim() !== '') begin();
      if (!isAfterBlock) addText(unit, value);
      continue;
    }
    const isParagraph = isBlock(child) && !isInSentence(child);
    if (isParagraph || isAfterBlock) begin();
    // Where elements alone stand in it, no white space need part them.
    if (!isParagraph && !hasText && isBlock(child)) addText(unit, ' ');
    if (!isParagraph) readElement(child, unit, state);
    else if (holdsBlocks(child)) readBody(child, unit, state);
    else readElement(child, unit, state);
    if (isParagraph) isAfterBlock = true;
  }
}

const mayBeInSentence = new Set(['bibl', 'cit', 'label', 'quote']);
const never = new Set(['ab', 'l', 'lg', 'list', 'p', 'table']);

/** A quotation or a reference that holds no paragraphs is of the sentence that it stands in. */
function isInSentence(element: Element): boolean {
  return mayBeInSentence.has(localName(element)) && ![...descendants(element)].some((inner) => never.has(localName(inner)));
}

function startUnit(element: Element, kind: Unit['kind'], n: string, {section, path}: Readonly<Pick<State, 'section' | 'path'>> = {section: 0, path: []}): Unit {
  return {element, kind, n, label: '', text: '', spots: [], lineStarts: [], lineNumbers: [], shortest: 0, section, path: path.join('.')};
}

/** A unit of the main text, with the page breaks before it. */
function startMain(element: Element, kind: Unit['kind'], state: State): Unit {
  const unit = startUnit(element, kind, attribute(element, 'n'), state);
  for (const page of state.pages.splice(0)) unit.spots.push({element: page, start: 0, end: 0});
  return unit;
}

function finish(unit: Unit, units: Unit[]): void {
  unit.text = unit.text.trimEnd();
  if (unit.text !== '' || unit.spots.length > 0) units.push(unit);
}

function readPlain(element: Element): string {
  const unit = startUnit(element, 'line', '');
  readInline(element, unit, {units: {main: [], notes: [], ids: new Map()}, shown: new Set(), label: '', section: 0, path: [], pages: []});
  return unit.text.trim();
}

/** Append the text of an element as it is read; each run of white space is one blank. */
function readInline(element: Element, unit: Unit, state: State): void {
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') addText(unit, child.value);
    else if (child.type === 'element') readElement(child, unit, state);
  }
}

function addText(unit: Unit, value: string): void {
  const text = value.replace(/[ \t\r\n]+/gu, ' ');
  const isAfterBlank = unit.text === '' || /[ \n]$/u.test(unit.text);
  unit.text += isAfterBlank && text.startsWith(' ') ? text.slice(1) : text;
}

function readElement(element: Element, unit: Unit, state: State): void {
  const {shortest} = unit;
  unit.shortest = unit.text.length;
  readOne(element, unit, state);
  unit.shortest = Math.min(shortest, unit.shortest);
}

function readOne(element: Element, unit: Unit, state: State): void {
  const name = localName(element);
  if (notRead.has(name) || attribute(element, 'type') === 'boilerplate') return;
  if (name === 'note') {
    if (attribute(element, 'type') === 'editorial') {
      unit.spots.push({element, start: unit.text.length, end: unit.text.length});
      return;
    }
    addCall(element, unit);
    if (attribute(element, 'n') !== '') unit.spots.push({element, start: unit.text.lastIndexOf('['), end: unit.text.length});
    readNote(element, state);
    return;
  }
  const before = unit.text.length;
  if (name === 'label') {
    // That of a note is its sign.
    if (unit.kind === 'note' && unit.text === '') return;
    readInline(element, unit, state);
    addText(unit, ' ');
    return;
  }
  if (isBlock(element) && !['bibl', 'quote', 'cit'].includes(name)) {
    if (unit.text !== '') addText(unit, ' ');
    readInline(element, unit, state);
    addText(unit, ' ');
    return;
  }
  if (name === 'ref' && attribute(element, 'type') === 'noteCall') readCall(element, unit, state);
  else if (name === 'app' && isApart(element)) state.units.ids.set(element, {unit, start: before, end: before});
  else if (name === 'choice' || name === 'app' || name === 'rdgGrp' || name === 'subst') readChosen(element, unit, state);
  else if (name !== 'del') readRest(element, name, unit, state);
  // A call takes away the blank before it.
  const start = unit.shortest;

  if ((spotNames.has(name) || printedOtherwise.has(name)) && !(name === 'app' && isApart(element))) unit.spots.push({element, start, end: unit.text.length});
  const id = attribute(element, 'xml:id');
  if (id !== '') state.units.ids.set(id, {unit, start, end: unit.text.length});
}

function readRest(element: Element, name: string, unit: Unit, state: State): void {
  if (name === 'lb' || name === 'pb') breakLine(element, unit);
  else if (name === 'space' || name === 'cb' || name === 'gb') addText(unit, ' ');
  else if (name === 'gap') unit.text += attribute(element, 'reason') === 'control' ? '' : '[…]';
  else if (name === 'supplied') wrap(element, unit, state, '⟨', '⟩');
  else if (name === 'sic' && attribute(element, 'rend') === 'crux') wrap(element, unit, state, '†', '†');
  else if (name === 'surplus' || name === 'secl') wrap(element, unit, state, '{', '}');
  else readInline(element, unit, state);
}

function wrap(element: Element, unit: Unit, state: State, open: string, close: string): void {
  unit.text += open;
  readInline(element, unit, state);
  unit.text += close;
}

/** Blanks at the end go, and no place lies in them any more. */
function trimText(unit: Unit): void {
  unit.text = unit.text.trimEnd();
  unit.shortest = Math.min(unit.shortest, unit.text.length);
  for (let index = unit.spots.length - 1; index >= 0; index--) {
    const spot = unit.spots[index];
    if (!spot || spot.end <= unit.text.length) break;
    spot.end = unit.text.length;
    spot.start = Math.min(spot.start, spot.end);
  }
}

/** A call is shown by the sign of its note. */
function addCall(note: Element, unit: Unit): void {
  const sign = attribute(note, 'n');
  if (sign === '') return;
  trimText(unit);
  unit.text += `[${sign}]`;
}

/** A call printed otherwise stands just before its note, which shows the sign; a second call, or one without a note, shows its own. */
function readCall(ref: Element, unit: Unit, state: State): void {
  const isLone = attribute(ref, 'target') === '' || !state.shown.has(ref);
  if (isLone) unit.text += `[${attribute(ref, 'n') || readPlain(ref)}]`;
}

function readChosen(element: Element, unit: Unit, state: State): void {
  const chosen = chosenChild(element);
  if (!chosen) return;
  if (localName(chosen) === 'rdgGrp') readChosen(chosen, unit, state);
  else readInline(chosen, unit, state);
}

/** A break within a word joins; any other is a blank. */
function breakLine(element: Element, unit: Unit): void {
  if (attribute(element, 'break') === 'no') trimText(unit);
  else addText(unit, ' ');
}

function noteSpot(element: Element, unit: Unit): void {
  for (const inner of descendants(element)) if (spotNames.has(localName(inner))) unit.spots.push({element: inner, start: unit.text.length, end: unit.text.length});
}
