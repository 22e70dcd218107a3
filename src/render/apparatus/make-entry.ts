/** An entry at a place of the text, and the readings that nobody has written out. */
import type {Element} from 'xast';
import {attribute} from '../../tei/dom.js';
import type {TextFacts} from '../facts.js';
import {keyOf, lineIndexAt, type SetUnit} from '../set-text.js';
import type {Spot} from '../units.js';
import {wordPlaces} from '../word-places.js';
import type {Entry, Layer, Reading, Remark} from './entry.js';

interface Told {
  readings?: Reading[];
  remarks?: Remark[];
  note?: string;
}

export function makeEntry({element, start, end}: Spot, set: SetUnit, layer: Layer, lem: Reading, {readings = [], remarks = [], note = ''}: Told): Entry {
  // The brackets round the sign of a call are ours.
  const text = set.unit.text
    .slice(start, end)
    .replace(/^\[(.+)\]$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const lemma = text === '' ? wordBefore(set.unit.text, start) : text;
  return {
    key: keyOf(set, start),
    place: {unit: set.unit, start, end},
    id: attribute(element, 'xml:id'),
    element,
    layer,
    lemma,
    isAddition: text === '' && readings.length > 0,
    occurrence: occurrenceOf(set, lemma, start),
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

/** What a correction that nobody has signed reads: the program's. */
export function correctedReading(element: Element, facts: TextFacts): Reading {
  return ownReading(attribute(element, 'resp') || '#stephanus', facts);
}

/** The reading of the only source. */
export function sourceReading({witnesses}: TextFacts): Reading {
  return {...nobody, witnesses: witnesses.length > 0 ? [] : ['t']};
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

function wordBefore(text: string, at: number): string {
  return /(\S+)\s*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
}

/** Equal words in one line are told apart by number. */
function occurrenceOf(set: SetUnit, lemma: string, start: number): number {
  const line = set.lines[lineIndexAt(set, start)];
  const places = line && lemma !== '' ? wordPlaces(line.text, lemma) : [];
  return line && places.length > 1 ? places.findLastIndex((at) => at <= start - line.start) + 1 : 0;
}
