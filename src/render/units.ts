/**
 * A TEI text as the units that a reader cites: paragraphs, stanzas, heads, notes, each with
 * its text as it is to be read (corrections made, the lemma of each variant) and the places in
 * it that the apparatus speaks of. Text, page and apparatus are made from this and from nothing
 * else.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, teiOf} from '../tei/dom.js';
import {chosenChild, isApart} from './choose.js';

/** A place in the text of a unit that an editor has something to say about. */
export interface Spot {
  element: Element;
  start: number;
  end: number;
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
  /** Where each verse line begins in `text`. */
  lineStarts: number[];
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

const leafNames = new Set([
  'p',
  'ab',
  'head',
  'item',
  'salute',
  'dateline',
  'signed',
  'byline',
  'docImprint',
  'titlePart',
  'docAuthor',
  'trailer',
  'speaker',
  'stage',
  'cell',
  'castItem',
  'argument',
  'opener',
  'closer',
  'bibl'
]);
const notRead = new Set(['fw', 'teiHeader', 'standOff', 'metamark', 'certainty', 'figDesc']);
const spotNames = new Set(['quote', 'q', 'choice', 'sic', 'app', 'supplied', 'surplus', 'unclear', 'gap', 'del', 'add', 'subst', 'space', 'pb', 'lb', 'ref', 'cit']);

interface State {
  units: Units;
  /** Inside the body of a note: its units go to the notes. */
  inNote: boolean;
}

/** Cut a document into units. */
export function readUnits(root: Root): Units {
  const text = childOf(teiOf(root), 'text');
  const state: State = {units: {main: [], notes: [], ids: new Map()}, inNote: false};
  if (text) walk(text, state);
  return state.units;
}

function walk(element: Element, state: State): void {
  for (const child of elementsOf(element)) {
    const name = localName(child);
    if (notRead.has(name) || attribute(child, 'type') === 'boilerplate') continue;
    if (name === 'note') readNote(child, state);
    else if (name === 'app') readBlockApp(child, state);
    else if (name === 'lg' && !elementsOf(child).some((inner) => localName(inner) === 'lg')) readVerse(child, state);
    else if (name === 'l' && localName(element) !== 'lg') readVerse({...child, children: [child]}, state);
    else if (leafNames.has(name) && !hasBlocks(child)) readLeaf(child, name, state);
    else walk(child, state);
  }
}

const blockNames = new Set([...leafNames, 'list', 'lg', 'l', 'table', 'quote', 'cit', 'div', 'sp', 'row']);

/** Its children are blocks, so it is no leaf: a list item of paragraphs, an opener of lines. */
function hasBlocks(element: Element): boolean {
  const hasText = element.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return !hasText && elementsOf(element).some((child) => blockNames.has(localName(child)) && localName(child) !== 'bibl');
}

function readLeaf(element: Element, name: string, state: State): void {
  const isParagraph = name === 'p' || name === 'ab';
  const kind = isParagraph ? 'paragraph' : name === 'head' ? 'head' : name === 'item' ? 'item' : 'line';
  const unit = startUnit(element, kind, attribute(element, 'n'));
  readInline(element, unit, state);
  finish(unit, state.units.main);
}

/** An entry on whole blocks: its lemma is read, and the entry is on the first unit of it. */
function readBlockApp(app: Element, state: State): void {
  const chosen = isApart(app) ? undefined : chosenChild(app);
  if (!chosen) return;
  const from = state.units.main.length;
  walk(chosen, state);
  const unit = state.units.main[from];
  if (unit) unit.spots.unshift({element: app, start: 0, end: unit.text.length});
}

function readVerse(element: Element, state: State): void {
  const unit = startUnit(element, 'verse', attribute(element, 'n'));
  for (const line of elementsOf(element)) {
    const name = localName(line);
    if (name === 'note') readNote(line, state);
    if (name !== 'l' && name !== 'head') {
      noteSpot(line, unit);
      continue;
    }
    if (unit.text !== '') unit.text += '\n';
    unit.lineStarts.push(unit.text.length);
    readInline(line, unit, state);
    unit.text = unit.text.trimEnd();
  }
  finish(unit, state.units.main);
}

function readNote(element: Element, state: State): void {
  if (attribute(element, 'type') === 'editorial') {
    // Between blocks it is on the one before it.
    const before = state.units.main.at(-1);
    if (before) before.spots.push({element, start: before.text.length, end: before.text.length});
    return;
  }
  const unit = startUnit(element, 'note', attribute(element, 'n'));
  const label = childOf(element, 'label');
  unit.label = attribute(element, 'n') || (label ? readPlain(label) : '');
  const blocks = leafBlocks(element);
  if (blocks.length === 0) readInline(element, unit, state);
  for (const block of blocks) {
    if (unit.text !== '') unit.text += '\n\n';
    readInline(block, unit, state);
    unit.text = unit.text.trimEnd();
  }
  finish(unit, state.units.notes);
}

/** Paragraphs, items, verse lines in a note, however deep. */
function leafBlocks(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => {
    const name = localName(child);
    if (name === 'note' || notRead.has(name)) return [];
    if (name === 'l' || (leafNames.has(name) && name !== 'bibl' && !hasBlocks(child))) return [child];
    return blockNames.has(name) && name !== 'bibl' ? leafBlocks(child) : [];
  });
}

function startUnit(element: Element, kind: Unit['kind'], n: string): Unit {
  return {element, kind, n, label: '', text: '', spots: [], lineStarts: []};
}

function finish(unit: Unit, units: Unit[]): void {
  unit.text = unit.text.trimEnd();
  if (unit.text !== '' || unit.spots.length > 0) units.push(unit);
}

function readPlain(element: Element): string {
  const unit = startUnit(element, 'line', '');
  readInline(element, unit, {units: {main: [], notes: [], ids: new Map()}, inNote: false});
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
  const name = localName(element);
  if (notRead.has(name)) return;
  if (name === 'note') {
    if (attribute(element, 'type') === 'editorial') {
      unit.spots.push({element, start: unit.text.length, end: unit.text.length});
      return;
    }
    addCall(element, unit);
    readNote(element, state);
    return;
  }
  const start = unit.text.length;
  if (name === 'label' && localName(unit.element) === 'note') return;
  if (name === 'label') {
    readInline(element, unit, state);
    addText(unit, ' ');
    return;
  }
  if (name === 'ref' && attribute(element, 'type') === 'noteCall') readCall(element, unit);
  else if (name === 'app' && isApart(element)) state.units.ids.set(element, {unit, start, end: start});
  else if (name === 'choice' || name === 'app' || name === 'rdgGrp' || name === 'subst') readChosen(element, unit, state);
  else if (name !== 'del') readRest(element, name, unit, state);
  if (spotNames.has(name) && !(name === 'app' && isApart(element))) unit.spots.push({element, start, end: unit.text.length});
  const id = attribute(element, 'xml:id');
  if (id !== '') state.units.ids.set(id, {unit, start, end: unit.text.length});
}

function readRest(element: Element, name: string, unit: Unit, state: State): void {
  if (name === 'lb' || name === 'pb') breakLine(element, unit);
  else if (name === 'gap') unit.text += attribute(element, 'reason') === 'control' ? '' : '[…]';
  else if (name === 'supplied') wrap(element, unit, state, '⟨', '⟩');
  else if (name === 'surplus' || name === 'secl') wrap(element, unit, state, '{', '}');
  else readInline(element, unit, state);
}

function wrap(element: Element, unit: Unit, state: State, open: string, close: string): void {
  unit.text += open;
  readInline(element, unit, state);
  unit.text += close;
}

/** A call is shown by the sign of its note. */
function addCall(note: Element, unit: Unit): void {
  const sign = attribute(note, 'n');
  if (sign !== '') unit.text = `${unit.text.trimEnd()}[${sign}]`;
}

/** A call printed otherwise stands just before its note, which shows the sign; a second call, or one without a note, shows its own. */
function readCall(ref: Element, unit: Unit): void {
  const isLone = attribute(ref, 'target') === '';
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
  if (attribute(element, 'break') === 'no') unit.text = unit.text.trimEnd();
  else addText(unit, ' ');
}

function noteSpot(element: Element, unit: Unit): void {
  for (const inner of descendants(element)) if (spotNames.has(localName(inner))) unit.spots.push({element: inner, start: unit.text.length, end: unit.text.length});
}
