/**
 * Units set in lines, and the numbers that readers cite the lines by. A change in one paragraph
 * wraps that paragraph anew and no other, so that keys such as `12.3` (paragraph and line in it)
 * hold.
 */
import type {Accidental} from './apparatus/leave-out.js';
import {attribute, localName} from '../tei/dom.js';
import type {Spot, Unit, Units} from './units.js';
import {wrapText, type Line} from './wrap-text.js';

/** How a line is cited: by what it is counted in. */
export type Keys = 'paragraph' | 'section' | 'continuous' | 'page';

export interface Setting {
  /** Columns of a line, with the margin. */
  measure: number;
  keys: Keys;
  /** Lines as the source has them (`lb`), not of the measure. */
  lines: 'measure' | 'source';
  /** Kinds of variants that the apparatus does not print. */
  leaveOut?: readonly Accidental[];
}

/** A line with its number in whatever lines are counted in. */
export interface SetLine extends Line {
  count: number;
  /** How the apparatus calls it: `12.3`. */
  key: string;
}

/** A unit in lines; `number` is what keys call it, `label` the number of its own, which stands in the margin. */
export interface SetUnit {
  unit: Unit;
  lines: SetLine[];
  number: string;
  label: string;
}

export interface SetText {
  setting: Setting;
  main: SetUnit[];
  notes: SetUnit[];
}

export const usualSetting: Setting = {measure: 72, keys: 'paragraph', lines: 'measure'};
/** Columns of the numbers before a line. */
export const margin = 7;

/** Set all units in lines; what has no citable number of its own is keyed by what follows it. */
export function setText({main, notes}: Pick<Units, 'main' | 'notes'>, setting: Setting = usualSetting): SetText {
  const body = setting.measure - margin;
  const counter = countLines(setting.keys, booksOf(main));
  const labels = labelsOf(main);
  const numbers = numbersOf(main, labels);
  return {
    setting,
    main: main.map((unit, index) => {
      const lines = setting.lines === 'source' && unit.kind !== 'verse' ? linesOfSource(unit) : wrapText(unit.text, unit.kind === 'verse' ? body - 4 : body);
      const [number, label] = [numbers[index] ?? '', labels[index] ?? ''];
      return {unit, number, label, lines: counter(unit, number, label, lines)};
    }),
    notes: notes.map((unit, index) => {
      const number = `n. ${index + 1}`;
      return {unit, number, label: '', lines: wrapText(unit.text, body - 4).map((line, at) => ({...line, count: at + 1, key: `${number}.${at + 1}`}))};
    })
  };
}

/** Verse that has numbers of its own is cited by these. */
export function hasNumberedVerses({kind, lineStarts, lineNumbers}: Unit): boolean {
  return kind === 'verse' && lineNumbers.length === lineStarts.length && lineNumbers.length > 0 && lineNumbers.every((n) => n !== '');
}

/** The citable numbers; where the encoding numbers few paragraphs and stanzas or none, they are counted. */
function labelsOf(units: readonly Unit[]): string[] {
  const isCitable = ({kind}: Unit): boolean => kind === 'paragraph' || kind === 'verse';
  const citable = units.filter(isCitable);
  const isNumbered = citable.some(({n}) => n !== '') && citable.filter(({n}) => n !== '').length * 2 >= citable.length;
  let count = 0;
  return units.map((unit) => (hasNumberedVerses(unit) ? (unit.lineNumbers[0] ?? '') : isNumbered ? (unit.kind === 'head' ? '' : unit.n) : isCitable(unit) ? String(++count) : ''));
}

/** What has no number is called by the one that follows. */
function numbersOf(units: readonly Unit[], labels: readonly string[]): string[] {
  let next = '';
  const numbers: string[] = [];
  for (let index = units.length - 1; index >= 0; index--) {
    const label = labels[index] ?? '';
    if (label !== '') next = label;
    numbers[index] = label === '' ? `${next === '' ? 'fin.' : next} ${units[index]?.kind === 'head' ? 'tit.' : 'ante'}` : label;
  }
  return numbers;
}

/** Where verses are counted anew, as in each book or poem, their keys begin with the number of the count: `2.15`. */
function booksOf(units: readonly Unit[]): ReadonlyMap<Unit, string> {
  const books = new Map<Unit, number>();
  let book = 1;
  let first: number | undefined;
  let last = 0;
  for (const unit of units.filter(hasNumberedVerses)) {
    const [begin = 0, ...more] = unit.lineNumbers.map((n) => Number.parseInt(n, 10)).filter((n) => n >= 0);
    // A verse that has been moved is no new beginning.
    if (first !== undefined && begin <= first && begin < last) {
      book++;
      first = begin;
    }
    first ??= begin;
    last = more.at(-1) ?? begin;
    books.set(unit, book);
  }
  return book === 1 ? new Map() : new Map([...books].map(([unit, number]) => [unit, `${number}.`]));
}

type Counter = (unit: Unit, number: string, label: string, lines: readonly Line[]) => SetLine[];

/** Lines counted in the paragraph, the division, the page of the print, or all through. The rest of a long verse counts with it. */
function countLines(keys: Keys, books: ReadonlyMap<Unit, string>): Counter {
  let count = 0;
  let within = '';
  return (unit, number, label, lines) => {
    if (keys === 'paragraph' || (keys === 'section' && within !== String(unit.section))) count = 0;
    if (keys === 'section') within = String(unit.section);
    return lines.map((line, index) => {
      const isTurnover = index > 0 && unit.kind === 'verse' && verseAt(unit, line.start) === verseAt(unit, (lines[index - 1] as Line).start);
      const page = keys === 'page' ? pageAt(unit, line, lines[index + 1]) : undefined;
      if (page !== undefined) [within, count] = [page, 0];
      if (!isTurnover) count++;
      if (keys === 'paragraph')
        return {...line, count, key: label === '' ? number : hasNumberedVerses(unit) ? `${books.get(unit) ?? ''}${unit.lineNumbers[verseAt(unit, line.start)] ?? ''}` : `${number}.${count}`};
      return {...line, count, key: keys === 'continuous' || within === '' ? String(count) : `${within}.${count}`};
    });
  };
}

/** The number of the page that begins in a line. */
function pageAt(unit: Unit, line: Line, next: Line | undefined): string | undefined {
  const end = next?.start ?? unit.text.length + 1;
  const breaks = unit.spots.filter((spot) => {
    const at = firstWordAfter(unit.text, spot);
    return localName(spot.element) === 'pb' && at >= line.start && at < end;
  });
  const last = breaks.at(-1);
  return last && (attribute(last.element, 'n') || undefined);
}

/** Where the first word begins that is of the line or page after a break: a word that is broken is of the one in which it begins. */
function firstWordAfter(text: string, {element, start}: Spot): number {
  let at = start;
  if (attribute(element, 'break') === 'no') while (at < text.length && !/[ \n]/u.test(text.charAt(at))) at++;
  while (/[ \n]/u.test(text.charAt(at))) at++;
  return at;
}

/** Lines broken where the source breaks them; a word that is broken stands whole in the line in which it begins. */
function linesOfSource({text, spots}: Unit): Line[] {
  const starts = new Set([0]);
  for (const spot of spots) {
    const name = localName(spot.element);
    const at = name === 'lb' || name === 'pb' ? firstWordAfter(text, spot) : text.length;
    if (at < text.length) starts.add(at);
  }
  const sorted = [...starts].sort((left, right) => left - right);
  return sorted.map((start, index) => ({start, text: text.slice(start, sorted[index + 1]).trimEnd()}));
}

function verseAt({lineStarts}: Unit, at: number): number {
  return lineStarts.findLastIndex((start) => start <= at);
}

/** Which line a place in a unit is printed in, from 0. */
export function lineIndexAt({lines}: Pick<SetUnit, 'lines'>, at: number): number {
  return Math.max(
    0,
    lines.findLastIndex(({start}) => start <= at)
  );
}

/** The line that a place is counted in: of a verse, the one that it begins in. */
function lineAt(set: SetUnit, at: number): SetLine | undefined {
  const {unit, lines} = set;
  return lines[lineIndexAt(set, unit.kind === 'verse' ? (unit.lineStarts[verseAt(unit, at)] ?? 0) : at)];
}

/** All of a unit that one key names: a line, a verse with its rest, or a unit without a number; half-open. */
export interface KeyedStretch {
  start: number;
  end: number;
}

/** The stretch that a line is of, by the index of the line; `next` is the line after it. */
export function stretchAt({unit, lines}: Pick<SetUnit, 'unit' | 'lines'>, index: number): KeyedStretch & {next: number} {
  const key = lines[index]?.key;
  let from = index;
  let next = index + 1;
  while (from > 0 && lines[from - 1]?.key === key) from--;
  while (next < lines.length && lines[next]?.key === key) next++;
  return {start: lines[from]?.start ?? 0, end: lines[next]?.start ?? unit.text.length, next};
}

/** The key of a place: `12.3`, `n. 3.2`, `12 tit.` */
export function keyOf(set: SetUnit, at: number): string {
  return lineAt(set, at)?.key ?? set.number;
}
