/**
 * The apparatus as data: one list of entries for a text, in layers. Plain text, page and
 * export are made from it and from nothing else.
 *
 * A text with one source has a siglum for the transcription that was used (`t`), which is the
 * only carrier anybody has seen; the print behind it is named in the conspectus.
 */
import type {Element, ElementContent} from 'xast';
import {attribute, childOf, elementsOf, localName, plainText} from '../tei/dom.js';
import type {TextFacts} from './facts.js';
import {keyOf, type SetText, type SetUnit} from './reading-text.js';
import type {Spot} from './units.js';

export type Layer = 'variants' | 'emendations' | 'form' | 'transcription';

export interface Reading {
  text: string;
  /** Sigla of the witnesses that have it; empty for a conjecture. */
  witnesses: string[];
  /** Who reads so, where no witness does: `steph.`, an editor's name. */
  resp: string;
  type: string;
  cert: string;
}

export interface Entry {
  key: string;
  /** Identifier of the element, for links from the page. */
  id: string;
  layer: Layer;
  lemma: string;
  /** The readings add something after the lemma, where the text has nothing. */
  isAddition: boolean;
  /** Which of the equal words in its line is meant; 0 where there is one only. */
  occurrence: number;
  lem: Reading;
  readings: Reading[];
  note: string;
}

export interface Siglum {
  siglum: string;
  text: string;
}

/** Every entry of a text, in its order. */
export function readApparatus(set: SetText, facts: TextFacts): Entry[] {
  const found: Entry[] = [];
  for (const unit of [...set.main, ...set.notes]) {
    for (const spot of unit.unit.spots) {
      const entry = readSpot(spot, unit, facts);
      if (entry) found.push(entry);
    }
  }
  return found;
}

/** The sigla and what they stand for. */
export function readConspectus(facts: TextFacts, entries: readonly Entry[]): Siglum[] {
  const [file] = facts.carriers.filter(({type}) => type === 'digitalSource');
  const print = facts.carriers.find(({type}) => type === 'printSource');
  const behind = print ? ` The print behind it (${print.text}) was not consulted.` : '';
  const transcription = file
    ? [{siglum: 't', text: `the transcription: ${[file.file, file.url, file.sha256 === '' ? '' : `sha256 ${file.sha256.slice(0, 12)}`].filter((part) => part !== '').join(', ')}.${behind}`}]
    : [];
  const sigla = facts.witnesses.length > 0 ? facts.witnesses.map(({siglum, text}) => ({siglum, text})) : transcription;
  const isCorrected = entries.some(({lem}) => lem.resp === 'steph.');
  const editors = facts.editors.map(({id, name}) => ({siglum: id, text: name}));
  return [...sigla, ...(isCorrected ? [{siglum: 'steph.', text: 'corrected by the program Stephanus, not reviewed'}] : []), ...editors];
}

function readSpot(spot: Spot, set: SetUnit, facts: TextFacts): Entry | undefined {
  const {element} = spot;
  switch (localName(element)) {
    case 'choice':
      return readChoice(spot, set, facts);
    case 'sic':
      return make(spot, set, 'emendations', source(facts), [], `sic ${source(facts).witnesses.join(' ')}`);
    case 'app':
      return readApp(spot, set, facts);
    case 'ref':
      return attribute(element, 'type') === 'noteCall' && attribute(element, 'target') === '' ? make(spot, set, 'form', source(facts), [], 'the note of this call is missing') : undefined;
    case 'pb':
      return attribute(element, 'cert') === '' ? undefined : make(spot, set, 'form', own(''), [], `page ${attribute(element, 'n')}: the number is inferred`);
    case 'lb':
      return attribute(element, 'break') === 'maybe' ? make(spot, set, 'form', own(''), [], 'one word or two at the line end') : undefined;
    case 'supplied':
      return make(spot, set, 'emendations', own(resp(element, facts)), [{...source(facts), text: '', type: 'om'}], '');
    case 'surplus':
      return make(spot, set, 'emendations', source(facts), [{...own(resp(element, facts)), type: 'del'}], '');
    case 'gap':
      return make(
        spot,
        set,
        'form',
        own(''),
        [],
        attribute(element, 'reason') === 'control' ? `a control character, ${attribute(element, 'n')}, stands here in the file` : `gap: ${attribute(element, 'reason') || 'not stated'}`
      );
    default:
      return undefined;
  }
}

function own(by: string): Reading {
  return {text: '', witnesses: [], resp: by, type: '', cert: ''};
}

/** The reading of the only source. */
function source({witnesses}: TextFacts): Reading {
  return {text: '', witnesses: witnesses.length > 0 ? [] : ['t'], resp: '', type: '', cert: ''};
}

/** `#stephanus` is the program; anybody else is named as the header names them. */
function resp(element: Element, {editors}: TextFacts): string {
  const id = attribute(element, 'resp').replace(/^#/u, '');
  if (id === '' || id === 'stephanus') return 'steph.';
  return editors.find((editor) => editor.id === id)?.id ?? id;
}

function make({element, start, end}: Spot, set: SetUnit, layer: Layer, lem: Reading, readings: Reading[], note: string): Entry {
  // The brackets round the sign of a call are ours.
  const text = set.unit.text
    .slice(start, end)
    .replace(/^\[(.+)\]$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const lemma = text === '' ? wordBefore(set.unit.text, start) : text;
  return {key: keyOf(set, start), id: attribute(element, 'xml:id'), layer, lemma, isAddition: text === '' && readings.length > 0, occurrence: occurrenceOf(set, lemma, start), lem, readings, note};
}

function wordBefore(text: string, at: number): string {
  return /(\S+)\s*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
}

/** Equal words in one line are told apart by number. */
function occurrenceOf(set: SetUnit, lemma: string, start: number): number {
  const line = set.lines.findLast((candidate) => candidate.start <= start);
  if (!line || lemma === '') return 0;
  const places: number[] = [];
  for (let at = line.text.indexOf(lemma); at >= 0; at = line.text.indexOf(lemma, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(line.text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(line.text.charAt(at + lemma.length));
    if (isWhole) places.push(at);
  }
  return places.length < 2 ? 0 : places.findLastIndex((at) => at <= start - line.start) + 1;
}

function readChoice(spot: Spot, set: SetUnit, facts: TextFacts): Entry | undefined {
  const corr = childOf(spot.element, 'corr');
  const sic = childOf(spot.element, 'sic');
  if (!corr || !sic) return undefined;
  const type = attribute(corr, 'type');
  const layer = type === 'transcription' ? 'transcription' : 'emendations';
  const lem = {...own(resp(corr, facts)), cert: attribute(corr, 'cert')};
  return make(spot, set, layer, lem, [{...source(facts), text: plainText(sic)}], '');
}

function readApp(spot: Spot, set: SetUnit, facts: TextFacts): Entry {
  const children = elementsOf(spot.element).flatMap((child) => (localName(child) === 'rdgGrp' ? elementsOf(child) : [child]));
  const lemma = children.find((child) => localName(child) === 'lem');
  const readings = children.filter((child) => localName(child) === 'rdg').map((rdg) => readReading(rdg, facts));
  const lem = lemma ? readReading(lemma, facts) : own('');
  const note = children
    .filter((child) => localName(child) === 'note')
    .map(plainText)
    .join(' ');
  return make(spot, set, 'variants', lem, lemma ? readings : readings.slice(1), note);
}

function readReading(reading: Element, facts: TextFacts): Reading {
  const pointers = attribute(reading, 'wit')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '');
  const witnesses = pointers.map((pointer) => facts.witnesses.find(({id}) => `#${id}` === pointer)?.siglum ?? pointer.replace(/^#/u, ''));
  const order = facts.witnesses.map(({siglum}) => siglum);
  witnesses.sort((left, right) => order.indexOf(left) - order.indexOf(right));
  return {text: plainText(readable(reading)), witnesses, resp: attribute(reading, 'resp') === '' ? '' : resp(reading, facts), type: attribute(reading, 'type'), cert: attribute(reading, 'cert')};
}

/** A reading as its witness is to be read: slips corrected, notes and furniture away. */
export function readable(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const name = localName(child);
    if (name === 'note' || name === 'fw') return [];
    if (name !== 'choice') return [readable(child)];
    const chosen = childOf(child, 'corr') ?? childOf(child, 'reg') ?? elementsOf(child)[0];
    return chosen ? [readable(chosen)] : [];
  });
  return {...element, children};
}
