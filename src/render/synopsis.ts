/** The witnesses side by side: each paragraph as each of them reads it. Made from the entries of the apparatus, like all else. */
import {attribute} from '../tei/dom.js';
import type {Entry, Reading} from './apparatus/entry.js';
import {escapeHtml} from './html.js';
import {byUnit, type Model} from './model.js';
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
  const variants = byUnit(entries.filter(({layer}) => layer === 'variants'));
  return [...set.main, ...set.notes].map(({unit, number}) => ({
    key: number,
    id: attribute(unit.element, 'xml:id'),
    cells: facts.witnesses.map(({siglum}) => ({siglum, html: readAs(siglum, unit, variants.get(unit) ?? [])}))
  }));
}

/** The text of a unit as a witness has it. Of entries that lie within each other the outer one holds, if the witness reads otherwise there. */
function readAs(siglum: string, {text}: Unit, entries: readonly Entry[]): string {
  let html = '';
  let at = 0;
  const ordered = entries.toSorted((left, right) => left.place.start - right.place.start || right.place.end - left.place.end);
  for (const entry of ordered) {
    const {start, end} = entry.place;
    const reading = entry.readings.find(({witnesses, type}) => witnesses.includes(siglum) && type !== 'ac');
    if (start < at || !reading) continue;
    html += `${escapeText(text.slice(at, start))}${markReading(reading, entry)}`;
    at = end;
  }
  return html + escapeText(text.slice(at));
}

/** What differs is marked up as such, so that readers of all kinds are told, not by colour alone. */
function markReading({text, type}: Reading, {isAddition}: Entry): string {
  if (text === '') return `<span class="omission" role="note" aria-label="${type === 'lac' ? 'gap' : 'omitted'}">${type === 'lac' ? '[…]' : '∅'}</span>`;
  return `${isAddition && !/^[\p{Po}\p{Pe}\p{Pf}]/u.test(text) ? ' ' : ''}<mark>${escapeText(text)}</mark>`;
}

/** Verse keeps its lines. */
function escapeText(text: string): string {
  return escapeHtml(text).replace(/\n+/gu, '<br>');
}
