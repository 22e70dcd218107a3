/** The text of a unit in TeX, with its entries, emphasis, calls and page breaks where they belong. */
import {attribute, localName} from '../../tei/dom.js';
import type {Wording} from '../../render/apparatus/conventions.js';
import type {Entry, Layer} from '../../render/apparatus/entry.js';
import {partsOf} from '../../render/apparatus/word-entry.js';
import type {Spot, Unit} from '../../render/units.js';
import {wordPlaces} from '../../render/word-places.js';
import {escapeTex} from './escape.js';

/** What the units of a text share. */
export interface Series {
  letters: ReadonlyMap<Layer, string>;
  entries: ReadonlyMap<Unit, readonly Entry[]>;
  wording: Wording;
  /** How many pairs of labels were set. */
  labels: number;
}

/** Something written into the text at a place. At one place ends stand before beginnings. */
interface Event {
  at: number;
  /** 0: it ends here; 1: it stands here; 2: it begins here. */
  rank: 0 | 1 | 2;
  /** Of two that begin, the longer first; of two that end, the shorter. */
  length: number;
  tex: string;
}

/** A stretch of text that is set otherwise. */
interface Style {
  start: number;
  end: number;
  /** The text of it is not the author's: it is set by the command alone. */
  command: string;
}

/** The unit in TeX; line ends are those of its text. */
export function writeInline(unit: Unit, series: Series): string {
  const entries = series.entries.get(unit) ?? [];
  const same = sameWords(unit.text, entries);
  const events = [...entryEvents(unit.text, entries, series), ...unit.spots.flatMap(pageBreak)].sort(
    (left, right) => left.at - right.at || left.rank - right.rank || (left.rank === 2 ? right.length - left.length : left.length - right.length)
  );
  const styles = unit.spots.flatMap(styleOf);
  let tex = '';
  let from = 0;
  for (const {at, tex: written} of events) {
    tex += writeText(unit.text, from, at, styles, same) + written;
    from = at;
  }
  return tex + writeText(unit.text, from, unit.text.length, styles, same);
}

function entryEvents(text: string, entries: readonly Entry[], series: Series): Event[] {
  const events: Event[] = [];
  const open: Entry[] = [];
  const ordered = entries.toSorted((left, right) => left.place.start - right.place.start || right.place.end - left.place.end);
  for (const entry of ordered) {
    const {start, end} = entry.place;
    while (open.length > 0 && (open.at(-1) as Entry).place.end <= start) open.pop();
    const around = open.at(-1);
    const length = end - start;
    const note = footnote(entry, series);
    if (start === end) events.push({at: start, rank: 1, length, tex: `\\edtext{}{${note}}`});
    else if (text.slice(start, end).includes('\n') || (around && around.place.end < end)) {
      const label = ++series.labels;
      events.push({at: start, rank: 1, length, tex: `\\edlabel{from${label}}`});
      events.push({at: end, rank: 0, length, tex: `\\edlabel{to${label}}\\edtext{}{\\xxref{from${label}}{to${label}}${note}}`});
    } else {
      events.push({at: start, rank: 2, length, tex: '\\edtext{'}, {at: end, rank: 0, length, tex: `}{${note}}`});
      open.push(entry);
    }
  }
  return events;
}

function footnote(entry: Entry, {letters, wording}: Series): string {
  const {lemma, beside, said} = partsOf(entry, wording);
  const isOneWord = lemma === entry.lemma && entry.occurrence > 0;
  const shown = isOneWord ? `\\sameword{${escapeTex(lemma)}}` : escapeTex(lemma);
  const command = `\\${letters.get(entry.layer) ?? 'A'}footnote`;
  // A page break before the first word of all stands at no word, and needs no bracket.
  if (lemma === '') return `\\lemma{}${command}[nosep]{${escapeTex(said)}}`;
  return `\\lemma{${[shown, escapeTex(beside)].filter((part) => part !== '').join(' ')}}${command}{${escapeTex(said)}}`;
}

/** Words whose number in its line the entry tells: TeX, which makes the lines, has to count them itself. */
function sameWords(text: string, entries: readonly Entry[]): Map<number, {end: number; isLemma: boolean}> {
  const found = new Map<number, {end: number; isLemma: boolean}>();
  for (const {lemma, occurrence, place} of entries) {
    if (occurrence === 0 || lemma.includes(' ') || text.slice(place.start, place.end) !== lemma) continue;
    // Farther off than this no word stands in the same line.
    for (const at of wordPlaces(text, lemma, Math.max(0, place.start - 150), place.end + 150)) {
      found.set(at, {end: at + lemma.length, isLemma: at === place.start || found.get(at)?.isLemma === true});
    }
  }
  return found;
}

const commands: Readonly<Record<string, string>> = {emph: '\\emph', foreign: '\\emph', title: '\\emph', hi: '\\emph'};
const commandsByRend: Readonly<Record<string, string>> = {bold: '\\textbf', 'letter-spaced': '\\editionspaced', 'small-caps': '\\textsc', superscript: '\\textsuperscript'};

function styleOf({element, start, end}: Spot): Style[] {
  const name = localName(element);
  const isCall = name === 'note' ? attribute(element, 'type') !== 'editorial' : name === 'ref' && attribute(element, 'type') === 'noteCall';
  if (isCall) return [{start, end, command: '\\editioncall'}];
  // A title in quotation marks is printed as it stands.
  if (name === 'title' && ['a', 'u'].includes(attribute(element, 'level'))) return [];
  const command = commandsByRend[attribute(element, 'rend')] ?? commands[name];
  return command === undefined ? [] : [{start, end, command}];
}

function pageBreak({element, start}: Spot): Event[] {
  const n = attribute(element, 'n');
  return localName(element) === 'pb' && n !== '' ? [{at: start, rank: 1, length: 0, tex: `\\editionpage{${escapeTex(n)}}`}] : [];
}

/** A stretch without entries, cut wherever a style or a word to be counted begins or ends. */
function writeText(text: string, from: number, to: number, styles: readonly Style[], same: ReadonlyMap<number, {end: number; isLemma: boolean}>): string {
  const cuts = new Set([from, to]);
  for (const {start, end} of styles) for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
  for (const [start, {end}] of same) for (const cut of [start, end]) if (start >= from && end <= to) cuts.add(cut);
  const sorted = [...cuts].sort((left, right) => left - right);
  let tex = '';
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1] ?? to;
    const word = same.get(start);
    const piece = text.slice(start, end);
    const isCall = styles.some((style) => style.command === '\\editioncall' && style.start <= start && style.end >= end);
    let written = escapeTex(isCall ? piece.replace(/^\[|\]$/gu, '') : piece);
    if (word?.end === end) written = `\\sameword${word.isLemma ? '[1]' : ''}{${written}}`;
    for (const style of styles) if (style.start <= start && style.end >= end && piece.trim() !== '') written = `${style.command}{${written}}`;
    tex += written;
  }
  return tex;
}
