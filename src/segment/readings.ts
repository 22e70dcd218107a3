/**
 * From the draft to the tree: each block gets its reading, the running text as a reader
 * reads it, and its marks: line and page breaks, furniture, calls, the places of notes.
 *
 *     Com-        reading: Common
 *     mon         mark at 3: lb in the word, with the hyphen that the source has
 */
import type {Transformer} from 'unified';
import type {Language} from '../language/language.js';
import type {Lexicon} from '../language/lexicon.js';
import type {Leaf, Mark, Note, Root, Sign} from '../tree.js';
import {buildTree} from './blocks/divisions.js';
import {isLetter, isWhite, roles, type Call, type Draft, type DraftBlock, type NoteBody} from './draft.js';
import type {PageSign} from './pages/page-signs.js';
import {createWords, isHyphen, joinLines, type Words} from './words.js';

export interface ReadingsOptions {
  language: Language;
  lexicon: Lexicon;
}

/** What happens at a place of the source and is not of the running text. */
interface Event {
  at: number;
  mark: Mark;
}

interface State {
  draft: Draft;
  words: Words;
  events: Event[];
  nextEvent: number;
  calls: readonly Call[];
  nextCall: number;
  pageSigns: readonly PageSign[];
  nextPage: number;
}

/** Step: make the readings, and with them the tree. */
export function segmentReadings({language, lexicon}: ReadingsOptions): Transformer<Draft, Root> {
  return (draft) => {
    const state: State = {draft, words: createWords(draft, lexicon, language), events: [], nextEvent: 0, calls: draft.calls, nextCall: 0, pageSigns: draft.pageSigns, nextPage: 0};
    if (draft.layout.hyphens !== 'none' && !draft.layout.isLinesSet) draft.layout.lines = 'print';
    const notes = draft.bodies.map((body) => readNote(state, body));
    state.events = findEvents(draft, notes);
    const leaves = draft.blocks.map((block) => ({block, ...readBlock(state, block)}));
    const rest = state.events.slice(state.nextEvent).map(({mark}) => mark);
    draft.children = buildTree(draft, leaves, rest);
    draft.notes = notes;
    return draft;
  };
}

function findEvents(draft: Draft, notes: readonly Note[]): Event[] {
  const events: Event[] = [];
  for (const {from, n, isInferred} of draft.breaks) events.push({at: from, mark: {at: 0, type: 'pb', isInWord: false, isInferred, from, ...(n === undefined ? {} : {n})}});
  for (const {line, kind, place} of draft.furniture) events.push({at: draft.first[line] ?? 0, mark: {at: 0, type: 'fw', kind, place, block: lineLeaf(draft, line)}});
  for (let line = 0; line < draft.lines.count; line++) {
    if (draft.role[line] === roles.rule) events.push({at: draft.first[line] ?? 0, mark: {at: 0, type: 'fw', kind: 'rule', place: 'bottom', block: lineLeaf(draft, line)}});
  }
  for (const [index, note] of notes.entries()) {
    const body = draft.bodies[index];
    for (const [part, line] of [body?.lines[0], ...(body?.partLines ?? [])].entries()) {
      if (line !== undefined) events.push({at: draft.first[line] ?? 0, mark: {at: 0, type: 'body', note, part}});
    }
  }
  // A page break comes before the furniture at the same place.
  return events.sort((left, right) => left.at - right.at || Number(right.mark.type === 'pb') - Number(left.mark.type === 'pb'));
}

function lineLeaf(draft: Draft, line: number): Leaf {
  return signLeaf(draft, draft.first[line] ?? 0, draft.last[line] ?? 0);
}

function signLeaf(draft: Draft, start: number, end: number): Leaf {
  return {type: 'fw', start, end, reading: {text: draft.source.slice(start, end), offsets: [0, start]}, marks: [], parts: []};
}

/** The reading of a block, and the marks that stand before it. */
function readBlock(state: State, block: DraftBlock): {leaf: Leaf; before: Mark[]} {
  const {draft} = state;
  const first = block.lines[0] ?? 0;
  const start = block.label?.start ?? block.from ?? draft.first[first] ?? 0;
  const before: Mark[] = [];
  for (let event = state.events[state.nextEvent]; event && event.at <= start; event = state.events[state.nextEvent]) {
    before.push(event.mark);
    state.nextEvent++;
  }
  const leaf = readLines(state, block.lines, block.from ?? draft.first[first] ?? 0, block.to);
  leaf.type = block.type;
  // A block begins with its first character that is no call.
  leaf.start = block.label?.start ?? leaf.reading.offsets[1] ?? start;
  if (block.kind !== undefined) leaf.kind = block.kind;
  if (block.label) leaf.label = block.label;
  return {leaf, before};
}

/** Join lines to a reading. Calls and events whose place has come become marks. */
function readLines(state: State, lines: readonly number[], from: number, to: number | undefined): Leaf {
  const {draft} = state;
  const reader = {text: '', offsets: [] as number[], marks: [] as Mark[]};
  let start = from;
  let end = from;
  for (const [index, line] of lines.entries()) {
    if (index > 0) start = joinTo(state, reader, end, line);
    end = index === lines.length - 1 && to !== undefined ? to : (draft.last[line] ?? 0);
    if (index === lines.length - 1 && to !== undefined) while (end > start && isWhite(draft.source.charCodeAt(end - 1))) end--;
    takeText(state, reader, start, end);
  }
  return {type: 'p', start: from, end, reading: {text: reader.text, offsets: reader.offsets}, marks: reader.marks, parts: []};
}

interface Reader {
  text: string;
  offsets: number[];
  marks: Mark[];
}

/** The end of one line and the beginning of the next: a blank, or a word made whole. */
function joinTo(state: State, reader: Reader, end: number, line: number): number {
  const {draft, words} = state;
  const start = draft.first[line] ?? 0;
  const join = joinLines(draft.source, end, start, words);
  const isInWord = join === 'maybe' ? 'maybe' : join !== 'blank';
  let hyphen: Sign | undefined;
  if (join === 'drop') {
    reader.text = reader.text.slice(0, -1);
    hyphen = {start: end - 1, end, reads: ''};
    if ((reader.offsets.at(-2) ?? 0) > reader.text.length) reader.offsets.splice(-2);
  }
  if (join === 'blank') add(reader, lineBreakAt(draft, end), ' ');
  const at = reader.text.length;
  const isCrossing = (state.events[state.nextEvent]?.at ?? start + 1) <= start;
  // The sign stands before the furniture in the source, so it gets a line break of its own.
  if (hyphen && isCrossing) reader.marks.push({at, type: 'lb', isInWord, hyphen});
  for (let event = state.events[state.nextEvent]; event && event.at <= start; event = state.events[state.nextEvent]) {
    reader.marks.push(event.mark.type === 'pb' ? {...event.mark, at, isInWord} : {...event.mark, at});
    state.nextEvent++;
  }
  const isWritten = draft.layout.lines === 'print' || isInWord !== false;
  if (isWritten) reader.marks.push(hyphen && !isCrossing ? {at, type: 'lb', isInWord, hyphen} : {at, type: 'lb', isInWord});
  return start;
}

/** The place of the end of a line: its end sign, past blanks at its end; the last of them where a form feed ends the line. */
function lineBreakAt(draft: Draft, end: number): number {
  let at = end;
  while (at < draft.source.length && draft.source.charCodeAt(at) !== 10 && draft.source.charCodeAt(at) !== 13 && isWhite(draft.source.charCodeAt(at))) at++;
  return at > end && !isWhite(draft.source.charCodeAt(at)) ? at - 1 : at;
}

/** Append a stretch of the source that reads as `text`. */
function add(reader: Reader, from: number, text: string): void {
  const last = reader.offsets.length - 2;
  const isNext = last >= 0 && (reader.offsets[last + 1] ?? 0) + reader.text.length - (reader.offsets[last] ?? 0) === from;
  if (!isNext) reader.offsets.push(reader.text.length, from);
  reader.text += text;
}

/** Append the text of one line, without the signs of pages and the calls in it. */
function takeText(state: State, reader: Reader, from: number, to: number): void {
  const {draft, pageSigns} = state;
  let at = from;
  while ((pageSigns[state.nextPage]?.start ?? to) < from) state.nextPage++;
  for (let sign = pageSigns[state.nextPage]; sign && sign.start < to; sign = pageSigns[state.nextPage]) {
    takeCalls(state, reader, at, sign.start);
    const before = draft.source.charCodeAt(sign.start - 1);
    const isInWord = (isLetter(before) || isHyphen(before)) && isLetter(draft.source.charCodeAt(sign.end));
    const place = reader.text.length;
    reader.marks.push({at: place, type: 'pb', isInWord, isInferred: false, from: sign.start, n: sign.n});
    reader.marks.push({at: place, type: 'fw', kind: 'pageNum', place: 'top', block: signLeaf(draft, sign.start, sign.end)});
    at = sign.end;
    // One blank is enough where two met.
    if (/(?:^|\s)$/u.test(reader.text)) while (at < to && isWhite(draft.source.charCodeAt(at))) at++;
    state.nextPage++;
  }
  takeCalls(state, reader, at, to);
}

/** Append a stretch of a line without the calls in it. */
function takeCalls(state: State, reader: Reader, from: number, to: number): void {
  const {draft, calls} = state;
  let at = from;
  while ((calls[state.nextCall]?.sign.start ?? to) < from) state.nextCall++;
  for (let call = calls[state.nextCall]; call && call.sign.start < to; call = calls[state.nextCall]) {
    if (call.sign.start > at) add(reader, at, draft.source.slice(at, call.sign.start));
    const note = call.body?.note;
    reader.marks.push({at: reader.text.length, type: 'call', sign: call.sign, ...(note ? {note} : {}), ...(call.isSecond ? {isSecond: true} : {})});
    at = call.sign.end;
    state.nextCall++;
  }
  if (to > at) add(reader, at, draft.source.slice(at, to));
}

/** The body of a note: paragraphs as its blank lines and indented lines tell. */
function readNote(state: State, body: NoteBody): Note {
  const {draft} = state;
  const note: Note = {type: 'note', place: body.place, mark: body.mark, n: body.key, children: [], parts: [], isCalled: body.isCalled};
  if (body.closer) note.closer = body.closer;
  body.note = note;
  const inner: State = {...state, events: [], calls: [], nextCall: 0, nextEvent: 0, pageSigns: [], nextPage: 0};
  let paragraph: number[] = [];
  const flush = (): void => {
    // `[Footnote 2:` by itself on its line
    const isBare = paragraph[0] === body.lines[0] && body.lines.length > 1 && skipWhite(draft, body.mark.end) >= (draft.last[body.lines[0] ?? 0] ?? 0);
    if (isBare) paragraph.shift();
    const first = paragraph[0];
    if (first === undefined) return;
    const isHead = note.children.length === 0 && !isBare && first === body.lines[0];
    const from = isHead ? skipWhite(draft, body.mark.end) : (draft.first[first] ?? 0);
    const isLast = body.closer && paragraph.at(-1) === body.lines.at(-1);
    // Nothing but the bracket that closes the note
    if (isLast && note.children.length > 0 && paragraph.length === 1 && body.closer?.start === draft.first[first]) {
      paragraph = [];
      return;
    }
    note.children.push(readLines(inner, paragraph, Math.min(from, draft.last[first] ?? from), isLast ? body.closer?.start : undefined));
    paragraph = [];
  };
  for (const line of body.lines) {
    const above = paragraph.at(-1);
    const isPart = body.partLines.includes(line);
    if (above !== undefined && !isPart && line > above + 1) flush();
    else if (above !== undefined && !draft.layout.isWrapped && !isPart) flush();
    paragraph.push(line);
  }
  flush();
  placeParts(draft, note, body);
  return note;
}

function skipWhite(draft: Draft, from: number): number {
  let at = from;
  while (at < draft.source.length && isWhite(draft.source.charCodeAt(at)) && draft.source.charCodeAt(at) !== 10) at++;
  return at;
}

/** Where in the readings of a note the parts after the first begin. */
function placeParts(draft: Draft, note: Note, body: NoteBody): void {
  for (const line of body.partLines) {
    const from = draft.first[line] ?? 0;
    for (const leaf of note.children) {
      if (leaf.type !== 'p' || !('reading' in leaf) || from < leaf.start || from >= leaf.end) continue;
      note.parts.push({leaf, at: placeOf(leaf, from)});
    }
  }
}

function placeOf({reading}: Leaf, from: number): number {
  for (let pair = reading.offsets.length - 2; pair >= 0; pair -= 2) {
    const start = reading.offsets[pair + 1] ?? 0;
    if (start <= from) return (reading.offsets[pair] ?? 0) + from - start;
  }
  return 0;
}
