/**
 * The writer: a tree with identifiers becomes the `text` element of a TEI file. It only
 * writes; what crosses was cut before. One block a line, and no blank or line end of ours
 * inside mixed content. A mark at the edge of a span stands outside the span.
 */
import {rendOf} from '../line-end.js';
import {noteAt} from '../leaves.js';
import type {Block, Group, Leaf, Mark, Note, Part, Root, Sign, Span} from '../tree.js';
import {groupRows, leafRows} from './blocks.js';
import {escapeText} from './escape.js';
import {spanAttributes, spanRows} from './spans.js';
import {type Attribute, breakValue, close, empty, open, pointer, type State, type WeaveOptions, writeSource} from './tags.js';
import {closeEntry, openEntry, writeDivision} from './variants.js';

/** Write the `text` element. */
export function weaveText(root: Root, options: WeaveOptions): string {
  const state: State = {...options, source: root.source, out: []};
  state.out.push(root.lang === '' ? '<text>\n' : `<text xml:lang="${root.lang}">\n`);
  for (const block of root.children) writeBlock(state, block as Block);
  if (!root.children.some(({type}) => type === 'body')) state.out.push('<body>\n<p xml:id="p1" n="1"/>\n</body>\n');
  state.out.push('</text>\n');
  return state.out.join('');
}

function writeBlock(state: State, block: Block): void {
  if (block.type === 'gap') writeMarks(state, block.marks);
  else if ('reading' in block) writeLeaf(state, block);
  else if (block.type === 'note') writeNote(state, block);
  else writeGroup(state, block);
  state.out.push('\n');
}

function writeGroup(state: State, group: Group): void {
  const row = groupRows[group.type];
  const span = group.span;
  const type = group.type === 'div' || group.type === 'list' ? group.kind : undefined;
  const attributes: Attribute[] = [
    ['xml:id', state.ids.id.get(group)],
    ['n', state.ids.n.get(group)],
    ['type', type]
  ];
  if (span) attributes.push(...made(span), ...spanAttributes(span));
  open(state, row.element, attributes);
  if (!row.isMixed) state.out.push('\n');
  for (const child of group.children as Block[]) {
    if (row.isMixed && 'reading' in child) writeLeaf(state, child);
    else if (row.isMixed && child.type === 'gap') writeMarks(state, child.marks);
    else writeBlock(state, child);
  }
  // A body needs a block even where all its text is front matter or notes.
  if (group.type === 'body' && group.children.every(({type: kind}) => kind === 'gap')) state.out.push('<p/>\n');
  close(state, row.element);
}

function writeLeaf(state: State, leaf: Leaf): void {
  const row = leafRows[leaf.type];
  const isNumbered = state.ids.n.get(leaf);
  open(state, row.element, [
    ['xml:id', state.ids.id.get(leaf)],
    ['n', isNumbered],
    ['type', leaf.type === 'ab' || leaf.type === 'titlePart' ? leaf.kind : undefined]
  ]);
  if (leaf.label) writeLabel(state, leaf.label);
  if (leaf.kind === 'ornament') {
    open(state, 'metamark', [['function', leaf.type === 'cell' ? 'rule' : 'sectionBreak']]);
    writeReading(state, leaf);
    close(state, 'metamark');
  } else if (leaf.target) {
    open(state, 'ref', [['target', `#${state.ids.id.get(leaf.target) ?? ''}`]]);
    writeReading(state, leaf);
    close(state, 'ref');
  } else writeReading(state, leaf);
  close(state, row.element);
}

function writeLabel(state: State, label: Sign): void {
  state.out.push('<label>');
  writeSource(state, label.start, label.end);
  state.out.push('</label> ');
}

/** Text, marks and parts of a leaf, woven together in one pass. */
function writeReading(state: State, leaf: Leaf, milestones: readonly {at: number; id: string}[] = []): void {
  const {text} = leaf.reading;
  const cursor = {at: 0, pair: 0};
  const opened: Part[] = [];
  let mark = 0;
  let part = 0;
  let stone = 0;
  for (;;) {
    const next = Math.min(leaf.marks[mark]?.at ?? Infinity, leaf.parts[part]?.start ?? Infinity, opened.at(-1)?.end ?? Infinity, milestones[stone]?.at ?? Infinity);
    const to = Math.min(next, text.length);
    if (to > cursor.at) writeStretch(state, leaf, cursor, to);
    if (next === Infinity) break;
    while (opened.length > 0 && (opened.at(-1)?.end ?? 0) <= next) closePart(state, leaf, opened.pop() as Part);
    for (; milestones[stone] && (milestones[stone]?.at ?? 0) <= next; stone++)
      empty(state, 'milestone', [
        ['unit', 'page'],
        ['xml:id', milestones[stone]?.id]
      ]);
    for (; leaf.marks[mark] && (leaf.marks[mark]?.at ?? 0) <= next; mark++) writeMark(state, leaf.marks[mark] as Mark);
    for (; leaf.parts[part] && (leaf.parts[part]?.start ?? 0) <= next; part++) {
      const begun = leaf.parts[part] as Part;
      openPart(state, begun);
      if (begun.end > begun.start) opened.push(begun);
      else closePart(state, leaf, begun);
    }
  }
}

/** A stretch of the reading, from the source itself: where the reading has a blank for a line end, the file keeps the line. */
function writeStretch(state: State, leaf: Leaf, cursor: {at: number; pair: number}, to: number): void {
  const {offsets} = leaf.reading;
  while (cursor.at < to) {
    const nextPair = offsets[cursor.pair + 2] ?? Infinity;
    if (nextPair <= cursor.at) {
      cursor.pair += 2;
      continue;
    }
    const end = Math.min(to, nextPair);
    const from = (offsets[cursor.pair + 1] ?? 0) + cursor.at - (offsets[cursor.pair] ?? 0);
    writeSource(state, from, from + end - cursor.at);
    cursor.at = end;
  }
}

function openPart(state: State, part: Part): void {
  const {span} = part;
  const row = spanRows[span.type];
  const chain = state.ids.chains.get(part);
  const attributes: Attribute[] = [
    ['xml:id', state.ids.id.get(part)],
    ['prev', pointer(chain?.prev)],
    ['next', pointer(chain?.next)]
  ];
  if (span.type === 'sic') {
    open(state, 'choice', attributes);
    state.out.push('<sic>');
    return;
  }
  if (span.type === 'app') {
    openEntry(state, span, attributes);
    return;
  }
  attributes.push(...spanAttributes(span));
  if (span.type === 'persName' && span.person !== undefined) attributes.push(['ref', state.personBase + span.person]);
  if ('source' in span && span.source) attributes.push(['source', pointer(state.ids.spans.get(span.source))]);
  if (span.type === 'said' && span.who !== undefined) attributes.push(['who', state.personBase + span.who]);
  if (span.type === 'bibl' && span.of) attributes.push(['corresp', pointer(state.ids.spans.get(span.of))]);
  else if (span.type === 'bibl' && span.work !== undefined && state.workBase !== '') attributes.push(['corresp', `${state.workBase}${span.work}`]);
  open(state, row.element, [...attributes, ...made(span)]);
}

function closePart(state: State, leaf: Leaf, part: Part): void {
  const {span} = part;
  if (span.type === 'app') {
    closeEntry(state, span, leaf, part);
    return;
  }
  if (span.type !== 'sic') {
    close(state, spanRows[span.type].element);
    return;
  }
  state.out.push('</sic>');
  open(state, 'corr', [
    ['type', span.errorOf],
    ['resp', span.resp ?? '#stephanus'],
    ['cert', span.cert === 'high' ? undefined : span.cert],
    ['ana', `#${span.rule}`]
  ]);
  state.out.push(escapeText(span.corr), '</corr></choice>');
}

/** Who says so, how surely and by which rule: only where it is not plain. */
function made({resp, cert, rule}: Span): Attribute[] {
  return [
    ['resp', resp],
    ['cert', cert === 'high' ? undefined : cert],
    ['ana', cert === 'high' ? undefined : `#${rule}`]
  ];
}

function writeMarks(state: State, marks: readonly Mark[]): void {
  for (const mark of marks) writeMark(state, mark);
}

function writeMark(state: State, mark: Mark): void {
  switch (mark.type) {
    case 'lb':
      if (mark.isInWord === false && !mark.hyphen) state.out.push('<lb/>');
      else
        empty(state, 'lb', [
          ['break', breakValue(mark.isInWord)],
          ['rend', mark.hyphen && rendOf(state.source.slice(mark.hyphen.start, mark.hyphen.end))]
        ]);
      break;
    case 'pb':
      empty(state, 'pb', [
        ['xml:id', state.ids.id.get(mark)],
        ['n', mark.n],
        ['break', breakValue(mark.isInWord)],
        ['cert', mark.isInferred ? 'medium' : undefined],
        ['ana', mark.isInferred ? '#page-number' : undefined]
      ]);
      break;
    case 'fw':
      open(state, 'fw', [
        ['type', mark.kind],
        ['place', mark.place]
      ]);
      writeSource(state, mark.block.start, mark.block.end);
      close(state, 'fw');
      break;
    case 'call':
      writeCall(state, mark);
      break;
    case 'body':
      writeBody(state, mark);
      break;
    case 'division':
      writeDivision(state, mark.division);
      break;
    default:
      mark satisfies never;
  }
}

function writeCall(state: State, {sign, note, isSecond}: Mark & {type: 'call'}): void {
  const printed = state.source.slice(sign.start, sign.end);
  const target = note && pointer(state.ids.id.get(note));
  if (!note || isSecond === true || printed !== note.n) {
    open(state, 'ref', [
      ['type', 'noteCall'],
      ['target', target],
      ['n', note ? undefined : sign.reads]
    ]);
    writeSign(state, sign);
    close(state, 'ref');
  }
  if (note && isSecond !== true) writeNote(state, note);
}

/** A sign as printed; one that OCR misread is corrected. */
function writeSign(state: State, sign: Sign): void {
  const isMisread = sign.reads !== '' && '*†‡§‖¶'.includes(sign.reads.charAt(0)) && !state.source.slice(sign.start, sign.end).includes(sign.reads);
  if (isMisread) state.out.push('<choice><sic>');
  writeSource(state, sign.start, sign.end);
  if (isMisread) state.out.push(`</sic><corr type="transcription" resp="#stephanus" cert="medium" ana="#note-sign">${escapeText(sign.reads)}</corr></choice>`);
}

function writeBody(state: State, mark: Mark & {type: 'body'}): void {
  const note = noteAt(mark);
  if (note) {
    writeNote(state, note);
    return;
  }
  const id = mark.part === 0 ? state.ids.id.get(mark.note) : state.ids.parts.get(mark.note)?.[mark.part - 1];
  empty(state, 'anchor', [
    ['type', 'note'],
    ['corresp', pointer(id)]
  ]);
}

function writeNote(state: State, note: Note): void {
  const printed = state.source.slice(note.mark.start, note.mark.end);
  const isPlain = note.isCalled && printed === note.n;
  open(state, 'note', [
    ['xml:id', state.ids.id.get(note)],
    ['place', note.place],
    ['n', note.isCalled ? note.n : undefined]
  ]);
  if (!isPlain && printed !== '') {
    state.out.push('<label>');
    writeSign(state, note.mark);
    state.out.push('</label> ');
  }
  const [only] = note.children;
  if (note.children.length === 1 && only && 'reading' in only) writeReading(state, only as Leaf, milestones(state, note, only as Leaf));
  else for (const child of note.children as Leaf[]) writeParagraph(state, note, child);
  if (note.closer) {
    open(state, 'metamark', [['function', 'noteEnd']]);
    writeSource(state, note.closer.start, note.closer.end);
    close(state, 'metamark');
  }
  close(state, 'note');
}

function writeParagraph(state: State, note: Note, leaf: Leaf): void {
  open(state, 'p', [['xml:id', state.ids.id.get(leaf)]]);
  writeReading(state, leaf, milestones(state, note, leaf));
  close(state, 'p');
}

function milestones(state: State, note: Note, leaf: Leaf): {at: number; id: string}[] {
  const ids = state.ids.parts.get(note) ?? [];
  return note.parts.flatMap((part, index) => (part.leaf === leaf ? [{at: part.at, id: ids[index] ?? ''}] : []));
}
