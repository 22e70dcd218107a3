/**
 * Entries of variants: around the words of the base (TEI Guidelines, 13.2.3), or apart from the text, which then has an
 * anchor at either end of them (13.2.2).
 *
 *     <app><lem wit="#wit-A">black</lem><rdg wit="#wit-B">white</rdg></app> cat
 *     <anchor xml:id="app1-from"/>black<anchor xml:id="app1-to"/> cat
 *     <app from="#app1-from" to="#app1-to"><lem wit="#wit-A">black</lem><rdg wit="#wit-B">white</rdg></app>
 */
import {correctedText, leaves} from '../leaves.js';
import type {Division, Leaf, Part, Root, Span, VariantPiece, VariantReading} from '../tree.js';
import {witnessId} from '../witness-id.js';
import {type Attribute, breakValue, close, empty, open, pointer, type State, writeText} from './tags.js';

type AppSpan = Extract<Span, {type: 'app'}>;

/** Entries that stand apart, as they are gathered. */
export interface Entries {
  /** The last part of each, in the text. */
  last: ReadonlyMap<Span, Part>;
  /** The words of those that are open. */
  words: Map<Span, string[]>;
  written: string[];
}

/** Entries of a tree that are to stand apart from its text. */
export function gatherEntries(root: Root): Entries {
  const last = new Map<Span, Part>();
  for (const {leaf} of leaves(root)) for (const part of leaf.parts) if (part.span.type === 'app') last.set(part.span.of ?? part.span, part);
  return {last, words: new Map(), written: []};
}

export function openEntry(state: State, span: AppSpan, attributes: readonly Attribute[]): void {
  if (state.entries) {
    if (!span.of) empty(state, 'anchor', [['xml:id', `${idOf(state, span)}-from`]]);
    return;
  }
  open(state, 'app', attributes);
  openBase(state, span);
}

/** `part` has the entry over words of `leaf`. */
export function closeEntry(state: State, span: AppSpan, leaf: Leaf, part: Part): void {
  if (state.entries) closeApart(state, state.entries, leaf, part);
  else {
    closeBase(state, span);
    close(state, 'app');
  }
}

/** The entry itself is written when its last words are. */
function closeApart(state: State, entries: Entries, leaf: Leaf, part: Part): void {
  const span = (part.span.type === 'app' ? part.span.of : undefined) ?? part.span;
  const words = [...(entries.words.get(span) ?? []), correctedText(leaf, part)];
  entries.words.set(span, words);
  if (entries.last.get(span) !== part || span.type !== 'app') return;
  const id = idOf(state, span);
  const isPlace = words.join('') === '';
  if (!isPlace) empty(state, 'anchor', [['xml:id', `${id}-to`]]);
  const apart: State = {...state, out: entries.written};
  open(apart, 'app', [
    ['xml:id', id],
    ['from', `#${id}-from`],
    ['to', `#${id}-${isPlace ? 'from' : 'to'}`]
  ]);
  open(apart, 'lem', [['wit', witnesses(span.lemma)]]);
  writeText(apart, words.join(' '));
  close(apart, 'lem');
  for (let at = 0; at < span.readings.length; at++) openReading(apart, span.readings, at);
  close(apart, 'app');
  apart.out.push('\n');
}

function idOf({ids}: State, span: Span): string {
  return ids.spans.get(span) ?? '';
}

/** What stands before the base's words: the start of the lemma, or a whole one that is preferred to them. */
function openBase(state: State, {lemma, readings, preferred, resp}: AppSpan): void {
  open(state, 'lem', [
    ['wit', witnesses(preferred?.witnesses ?? lemma)],
    ['resp', preferred && resp],
    ['corresp', preferred?.moved && pointer(state.ids.spans.get(preferred.moved))]
  ]);
  if (!preferred) return;
  for (const piece of preferred.pieces) writePiece(state, piece);
  close(state, 'lem');
  const own = readings.findIndex(({isBase}) => isBase);
  for (let at = 0; at <= own; at++) openReading(state, readings, at);
}

/** What stands behind them. */
function closeBase(state: State, {readings, preferred}: AppSpan): void {
  const own = preferred ? readings.findIndex(({isBase}) => isBase) : -1;
  if (own < 0) close(state, 'lem');
  else closeReading(state, readings, own);
  for (let at = own + 1; at < readings.length; at++) openReading(state, readings, at);
}

/** A reading with its words; that of the base is left open. Readings that differ in dress only stand in a group. */
function openReading(state: State, readings: readonly VariantReading[], at: number): void {
  const reading = readings[at];
  if (!reading) return;
  if (isGrouped(readings, reading) && readings[at - 1]?.group !== reading.group) open(state, 'rdgGrp', [['type', reading.type]]);
  open(state, 'rdg', [
    ['wit', witnesses(reading.witnesses)],
    ['type', reading.type],
    ['corresp', reading.moved && pointer(state.ids.spans.get(reading.moved))]
  ]);
  if (reading.isBase) return;
  for (const piece of reading.pieces) writePiece(state, piece);
  closeReading(state, readings, at);
}

function closeReading(state: State, readings: readonly VariantReading[], at: number): void {
  const reading = readings[at];
  close(state, 'rdg');
  if (reading && isGrouped(readings, reading) && readings[at + 1]?.group !== reading.group) close(state, 'rdgGrp');
}

function isGrouped(readings: readonly VariantReading[], {group}: VariantReading): boolean {
  return group !== 0 && readings.filter((other) => other.group === group).length > 1;
}

function writePiece(state: State, piece: VariantPiece): void {
  if ('element' in piece) writeDivision(state, piece);
  else if ('edge' in piece) empty(state, piece.edge, []);
  else if ('note' in piece) {
    open(state, 'note', [
      ['xml:id', state.ids.id.get(piece)],
      ['place', piece.place],
      ['n', piece.n === '' ? undefined : piece.n]
    ]);
    for (const own of piece.note) writePiece(state, own);
    close(state, 'note');
  } else if (piece.corr === undefined) writeText(state, piece.text);
  else {
    open(state, 'choice', [['xml:id', state.ids.id.get(piece)]]);
    state.out.push('<sic>');
    writeText(state, piece.text);
    state.out.push('</sic>');
    open(state, 'corr', [
      ['type', piece.errorOf ?? 'unknown'],
      ['resp', '#stephanus']
    ]);
    writeText(state, piece.corr);
    state.out.push('</corr></choice>');
  }
}

export function writeDivision(state: State, {element, witnesses: who, n, unit, isAbsent, isInWord}: Division): void {
  empty(state, element, [
    ['unit', unit],
    ['n', n],
    ['type', isAbsent ? 'absent' : undefined],
    ['break', breakValue(isInWord)],
    ['edRef', witnesses(who)]
  ]);
}

function witnesses(sigla: readonly string[]): string {
  return sigla.map((siglum) => `#${witnessId(siglum)}`).join(' ');
}
