/**
 * A witness as it is collated: its running text, without page furniture, labels, signs of notes and whatever else
 * belongs to the file or the page. Words broken at line ends are whole; blocks have a blank
 * line between them, lines of verse a line end. Notes are texts of their own.
 *
 *     The light was⏎12⏎low.1            The light was low.        page 12 begins before `low`
 *     1 So the chronicle.               note 1, called after `low.`: So the chronicle.
 */
import {noteAt} from '../leaves.js';
import type {Block, Group, Leaf, Mark, Note, Root} from '../tree.js';
import type {PageStart, Slip, Witness} from './tokens.js';

/** A leaf of the witness's tree; where its reading begins in the text, in UTF-16 units. */
export interface PlacedLeaf {
  leaf: Leaf;
  start: number;
}

export interface WitnessText extends Witness {
  slips: readonly Slip[];
  pages: readonly PageStart[];
  /** In order; none for a witness that is no tree. */
  leaves: readonly PlacedLeaf[];
  /** In the order of their calls. */
  notes: readonly WitnessNote[];
}

export interface WitnessNote {
  /** Where the text calls it, in UTF-16 units. */
  at: number;
  /** Its sign; may be empty. */
  n: string;
  place: Note['place'];
  text: WitnessText;
}

interface State {
  siglum: string;
  written: string[];
  length: number;
  /** What the last leaf stands in. */
  last: Group | undefined;
  isBegun: boolean;
  leaves: PlacedLeaf[];
  pages: PageStart[];
  slips: Slip[];
  notes: WitnessNote[];
}

/** The text of a witness from its tree. Corrections that are marked in it are its slips. */
export function witnessText(siglum: string, tree: Root): WitnessText {
  return textOf(siglum, tree.children as Block[]);
}

/** A witness of which nothing but the words is known. */
export function plainWitness(siglum: string, text: string): WitnessText {
  return {siglum, text, slips: [], pages: [], leaves: [], notes: []};
}

function textOf(siglum: string, blocks: readonly Block[]): WitnessText {
  const state: State = {siglum, written: [], length: 0, last: undefined, isBegun: false, leaves: [], pages: [], slips: [], notes: []};
  for (const block of blocks) addBlock(state, block, undefined);
  const {leaves, pages, notes} = state;
  const slips = state.slips.sort((one, other) => one.start - other.start);
  return {siglum, text: state.written.join(''), slips: slips.filter(({start}, index) => start >= (slips[index - 1]?.end ?? 0)), pages, leaves, notes};
}

function addBlock(state: State, block: Block, parent: Group | undefined): void {
  if (block.type === 'gap') addMarks(state, block.marks, state.length);
  else if ('reading' in block) addLeaf(state, block, parent);
  else if (block.type !== 'note' && block.kind !== 'boilerplate') for (const child of block.children) addBlock(state, child, block);
}

function addLeaf(state: State, leaf: Leaf, parent: Group | undefined): void {
  if (leaf.type === 'fw' || leaf.kind === 'boilerplate') {
    addMarks(state, leaf.marks, state.length);
    return;
  }
  const {last, isBegun, written, leaves, slips} = state;
  if (isBegun) put(state, leaf.type === 'l' && parent !== undefined && parent === last ? '\n' : '\n\n');
  const start = state.length;
  written.push(leaf.reading.text);
  state.length += leaf.reading.text.length;
  state.last = parent;
  state.isBegun = true;
  leaves.push({leaf, start});
  addMarks(state, leaf.marks, start);
  for (const part of leaf.parts) if (part.span.type === 'sic') slips.push({start: start + part.start, end: start + part.end, reads: part.span.corr, errorOf: part.span.errorOf});
}

function put(state: State, text: string): void {
  state.written.push(text);
  state.length += text.length;
}

function addMarks(state: State, marks: readonly Mark[], start: number): void {
  for (const mark of marks) {
    if (mark.type === 'pb') state.pages.push({at: start + mark.at, ...(mark.n === undefined ? {} : {n: mark.n})});
    const note = mark.type === 'call' || mark.type === 'body' ? noteAt(mark) : undefined;
    if (note) state.notes.push({at: start + mark.at, n: note.n, place: note.place, text: textOf(state.siglum, note.children)});
  }
}

/** Running text and notes, those within notes too: what `verify` expects to find in TEI. */
export function textAndNotes({text, notes}: WitnessText): {text: string; notes: string[]} {
  return {
    text,
    notes: notes.flatMap(({text: note}) => {
      const inner = textAndNotes(note);
      return [inner.text, ...inner.notes];
    })
  };
}
