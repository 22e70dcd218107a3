/** An entry at a place of the text, and the readings that nobody has written out. */
import type {Element} from 'xast';
import {attribute} from '../../tei/dom.js';
import type {TextFacts} from '../facts.js';
import {keyOf, lineIndexAt, stretchAt, type SetUnit} from '../set-text.js';
import type {Spot} from '../units.js';
import {wordPlaces} from '../word-places.js';
import type {Entry, Layer, Reading, Remark} from './entry.js';

interface Told {
  readings?: Reading[];
  remarks?: Remark[];
  note?: string;
}

export function makeEntry({element, start, end, words: beyond}: Spot, set: SetUnit, layer: Layer, lem: Reading, {readings = [], remarks = [], note = ''}: Told): Entry {
  // The brackets round the sign of a call are ours.
  const whole = set.unit.text.slice(start, end);
  const inner = (beyond ?? whole).replace(/^\[(?!…\])(.+)\]$/u, '$1');
  const text = inner.replace(/\s+/gu, ' ').trim();
  const before = text === '' ? wordBefore(set.unit.text, start) : undefined;
  const isBefore = before?.word === '' && readings.length > 0;
  const {word: lemma, start: begin} = isBefore ? wordAfter(set.unit.text, start) : (before ?? {word: text, start: beyond !== undefined || inner === whole ? start : start + 1});
  const stretch = stretchAt(set, lineIndexAt(set, begin));
  // Of a long paragraph only what the key names, and a sign before it.
  const from = Math.max(0, stretch.start - 1);
  const near = set.unit.text.slice(from, stretch.end + lemma.length + 1).replaceAll('\n', ' ');
  const placesOf = (words: string): readonly number[] => wordPlaces(near, words, stretch.start - from, stretch.end - from).map((at) => at + from);
  return {
    // What stands between words is found by the word before it.
    key: keyOf(set, begin),
    place: {unit: set.unit, start, end},
    id: attribute(element, 'xml:id'),
    element,
    layer,
    lemma,
    isAddition: text === '' && readings.length > 0,
    isBefore,
    occurrence: occurrenceOf(lemma === '' ? [] : placesOf(lemma), begin),
    opening: openingOf(lemma, placesOf),
    lem,
    readings,
    remarks,
    note
  };
}

const nobody: Reading = {text: '', witnesses: [], hands: [], resp: '', type: '', cert: '', first: '', written: '', isEditor: false};

/** What a program or an editor reads; `resp` is a pointer, as in TEI. */
export function ownReading(resp = '', facts?: TextFacts): Reading {
  if (resp === '' || !facts) return {...nobody};
  const by = nameOf(resp, facts);
  const named = facts.editors.filter(({role}) => role === 'editor');
  const [only, ...others] = named.length > 0 ? named : facts.editors;
  return {...nobody, resp: by, isEditor: others.length === 0 && only?.id === by};
}

/** What a correction reads. Where nobody has signed it, it is the program's, in a file that the program has made. */
export function correctedReading(element: Element, facts: TextFacts): Reading {
  return ownReading(attribute(element, 'resp') || (facts.isOurs ? '#stephanus' : ''), facts);
}

/** The reading of the only source, if there is one that was transcribed. */
export function sourceReading({witnesses, carriers}: TextFacts): Reading {
  const isTranscribed = witnesses.length === 0 && carriers.some(({type}) => type === 'digitalSource');
  return {...nobody, witnesses: isTranscribed ? ['t'] : []};
}

/** `#stephanus` is the program; anybody else is named by the identifier in the header. */
export function nameOf(pointer: string, {editors}: TextFacts): string {
  const id = pointer.replace(/^#/u, '');
  if (id === 'stephanus') return 'steph.';
  return editors.find((editor) => editor.id === id)?.id ?? id;
}

/** The hands of `@hand`; a scribe `m2` or `hand-2` is known by the number. */
export function handsOf(element: Element): string[] {
  return attribute(element, 'hand')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '')
    .map((pointer) => pointer.replace(/^#/u, '').replace(/^(?:m|h|hand|manus|scribe)[-._]?(?=\d+$)/iu, ''));
}

/** Where a change was written: over what was erased, or where the addition says. */
export function placeOfChange(struck: Element | undefined, added: Element | undefined): string {
  if (struck && attribute(struck, 'rend').startsWith('eras')) return 'erasure';
  return added ? attribute(added, 'place') : '';
}

function wordBefore(text: string, at: number): {word: string; start: number} {
  const from = Math.max(0, at - 40);
  const found = /(\S+)\s*$/u.exec(text.slice(from, at));
  return {word: found?.[1] ?? '', start: from + (found?.index ?? 0)};
}

function wordAfter(text: string, at: number): {word: string; start: number} {
  const found = /\S+/u.exec(text.slice(at));
  return {word: found?.[0] ?? '', start: at + (found?.index ?? 0)};
}

/** Equal words under one key are told apart by number. */
function occurrenceOf(places: readonly number[], start: number): number {
  return places.length > 1 ? places.findLastIndex((at) => at <= start) + 1 : 0;
}

/** How many words of a lemma must be told so that only one place under its key begins so. */
function openingOf(lemma: string, placesOf: (words: string) => readonly number[]): number {
  const words = lemma.split(' ');
  for (let count = 1; count < words.length; count++) if (placesOf(words.slice(0, count).join(' ')).length < 2) return count;
  return words.length;
}
