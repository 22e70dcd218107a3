/** The witnesses side by side: each paragraph as each of them reads it. Made from the entries of the apparatus, like all else. */
import {attribute, localName} from '../tei/dom.js';
import {lateWitnesses} from './apparatus/breaks.js';
import type {Entry, Reading} from './apparatus/entry.js';
import {breakNames} from './apparatus/read-reading.js';
import {escapeHtml} from './html.js';
import {byUnit, type Model} from './model.js';
import type {SetUnit} from './set-text.js';
import type {Unit} from './units.js';

/** Fields of a row of the template; `html` is finished. */
export interface SynopsisRow {
  /** Key of the paragraph, and its place on the page of the text. */
  key: string;
  id: string;
  cells: {siglum: string; html: string}[];
}

/** A row for each unit in which witnesses differ or that has a number; none where the text has no witnesses. */
export function readSynopsis({facts, set, entries}: Model): SynopsisRow[] {
  if (facts.witnesses.length < 2) return [];
  const all = entries.filter(({layer}) => layer === 'variants');
  const variants = byUnit(all);
  const late = lateWitnesses(
    all.filter(({element}) => localName(element) === 'app'),
    facts
  );
  const rowsOf = (sets: readonly SetUnit[], out: ReadonlySet<string>): SynopsisRow[] => {
    const readers = facts.witnesses.map(({siglum}): Reader => ({siglum, isOut: out.has(siglum)}));
    return sets.map(({unit, number}) => ({
      key: number,
      id: attribute(unit.element, 'xml:id'),
      cells: readers.map((reader) => ({siglum: reader.siglum, html: readAs(reader, unit, variants.get(unit) ?? [])}))
    }));
  };
  // Notes stand apart: who has ended in the text may have any of them.
  return [...rowsOf(set.main, late), ...rowsOf(set.notes, new Set())];
}

/** A witness, as the text is gone through. */
interface Reader {
  siglum: string;
  /** It has not begun, has broken off or has ended. */
  isOut: boolean;
}

/** The text of a unit as a witness has it. Of entries that lie within each other the outer one holds, if the witness reads otherwise there. */
function readAs(reader: Reader, {text}: Unit, entries: readonly Entry[]): string {
  const {siglum} = reader;
  let html = '';
  let at = 0;
  let isSaid = false;
  const pass = (to: number): void => {
    if (!reader.isOut) html += escapeText(text.slice(at, to));
    else if (!isSaid && to > at) {
      html += `${/[^\s>]$/u.test(html) ? ' ' : ''}${omission('lac')}`;
      isSaid = true;
    }
    at = to;
  };
  const ordered = entries.toSorted((left, right) => left.place.start - right.place.start || right.place.end - left.place.end);
  for (const entry of ordered) {
    const {start, end} = entry.place;
    const own = entry.readings.filter(({witnesses, type}) => witnesses.includes(siglum) && type !== 'ac');
    // Of several hands that of the lemma is the one whose text is read.
    const reading = entry.lem.witnesses.includes(siglum) ? undefined : own.find(({type}) => !breakNames.has(type));
    const breaks = new Set(own.map(({type}) => type));
    if (start < at || own.length === 0) continue;
    pass(start);
    if (breaks.has('lacunaEnd') || breaks.has('witStart')) reader.isOut = false;
    if (reading) html += markReading(reading, entry);
    else if (entry.lem.witnesses.includes(siglum)) pass(end);
    at = end;
    if (breaks.has('lacunaStart') || breaks.has('witEnd')) reader.isOut = true;
  }
  pass(text.length);
  return html;
}

/** What differs is marked up as such, so that readers of all kinds are told, not by colour alone. */
function markReading({text, type}: Reading, {isAddition}: Entry): string {
  if (text === '') return omission(type);
  return `${isAddition && !/^[\p{Po}\p{Pe}\p{Pf}]/u.test(text) ? ' ' : ''}<mark>${escapeText(text)}</mark>`;
}

const gaps: Readonly<Record<string, string>> = {lac: 'gap', illegible: 'illegible', space: 'blank space', deest: 'wanting'};

/** The witness has nothing here, and why. */
function omission(type: string): string {
  const gap = gaps[type];
  return `<span class="omission" role="note" aria-label="${gap ?? 'omitted'}">${gap === undefined ? '∅' : '[…]'}</span>`;
}

/** Verse keeps its lines. */
function escapeText(text: string): string {
  return escapeHtml(text).replace(/\n+/gu, '<br>');
}
