/**
 * The reading text in plain lines at a fixed measure, with the numbers of paragraphs and of
 * their lines in the margin. A change in one paragraph wraps that paragraph anew and no other,
 * so that keys such as `12.3` (paragraph and line in it) hold.
 */
import {eastAsianWidth} from 'get-east-asian-width';
import type {TextFacts} from './facts.js';
import type {Unit, Units} from './units.js';

export interface Line {
  text: string;
  /** Where it begins in the text of its unit. */
  start: number;
}

/** A unit in lines; `number` is what keys call it. */
export interface SetUnit {
  unit: Unit;
  lines: Line[];
  number: string;
}

export interface SetText {
  main: SetUnit[];
  notes: SetUnit[];
}

export const usualMeasure = 72;
const margin = 7;

/** Columns that a text takes on a terminal: combining marks none, wide characters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x300) width++;
    else if (!/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) width += eastAsianWidth(code);
  }
  return width;
}

/** Break a text at blanks; never at a hyphen, and never into an empty line. */
export function wrapText(text: string, measure: number): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    let from = 0;
    while (from < paragraph.length) {
      const to = lineEnd(paragraph, from, measure);
      lines.push({text: paragraph.slice(from, to).trimEnd(), start: offset + from});
      from = to;
      while (paragraph.charAt(from) === ' ') from++;
    }
    if (paragraph === '' && lines.length > 0) lines.push({text: '', start: offset});
    offset += paragraph.length + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number, measure: number): number {
  let width = 0;
  let lastBlank = -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) lastBlank = at;
    width += code < 0x300 ? 1 : (code & 0xfc00) === 0xdc00 ? 0 : displayWidth(text.slice(at, at + ((code & 0xfc00) === 0xd800 ? 2 : 1)));
    if (width > measure && lastBlank > from) return lastBlank;
  }
  return text.length;
}

/** Set all units in lines; what has no citable number of its own is keyed by what follows it. */
export function setText({main, notes}: Pick<Units, 'main' | 'notes'>, measure: number): SetText {
  const body = measure - margin;
  let next = '';
  const numbers: string[] = [];
  for (let index = main.length - 1; index >= 0; index--) {
    const unit = main[index] as Unit;
    if (unit.n !== '') next = unit.n;
    numbers[index] = unit.n === '' ? `${next === '' ? 'fin.' : next} ${unit.kind === 'head' ? 'tit.' : 'ante'}` : unit.n;
  }
  return {
    main: main.map((unit, index) => ({unit, number: numbers[index] ?? '', lines: setUnit(unit, body)})),
    notes: notes.map((unit, index) => ({unit, number: `n. ${index + 1}`, lines: wrapText(unit.text, body - 4)}))
  };
}

/** Verse keeps its lines: the rest of a long one is indented and has no number. */
function setUnit(unit: Unit, measure: number): Line[] {
  return wrapText(unit.text, unit.kind === 'verse' ? measure - 4 : measure);
}

/** The number of the line that a place in a unit stands in; verse lines are counted as verse. */
export function lineAt({unit, lines}: SetUnit, at: number): number {
  if (unit.kind === 'verse') return Math.max(1, unit.lineStarts.findLastIndex((start) => start <= at) + 1);
  return Math.max(1, lines.findLastIndex(({start}) => start <= at) + 1);
}

/** The key of a place: `12.3`, `n. 3.2`, `12 tit.` */
export function keyOf(set: SetUnit, at: number): string {
  const line = lineAt(set, at);
  return set.unit.n === '' && set.unit.kind !== 'note' ? set.number : `${set.number}.${line}`;
}

/** The whole file: head, text, notes. */
export function writeReadingText(facts: TextFacts, set: SetText, conspectus: readonly string[]): string {
  const out = [facts.title, ...(facts.author === '' ? [] : [facts.author]), '', `Version ${facts.version}, ${facts.state}.`, ...conspectus, '', ''];
  for (const here of set.main) out.push(...writeUnit(here), '');
  if (set.notes.length > 0) out.push('', `${' '.repeat(margin)}Notes`, '');
  for (const here of set.notes) out.push(...writeNote(here), '');
  return `${out
    .join('\n')
    .replace(/\n{4,}/gu, '\n\n\n')
    .trimEnd()}\n`;
}

function writeUnit(set: SetUnit): string[] {
  const {unit, lines} = set;
  let last = 0;
  return lines.map((line, index) => {
    const number = lineAt(set, line.start);
    const isTurnover = unit.kind === 'verse' && number === last;
    last = number;
    const label = index === 0 ? unit.n : !isTurnover && number % 5 === 0 && unit.n !== '' ? `.${number}` : '';
    return `${label.padStart(margin - 2)}  ${isTurnover ? '    ' : ''}${line.text}`.trimEnd();
  });
}

function writeNote({unit, lines, number}: SetUnit): string[] {
  return lines.map((line, index) =>
    (index === 0 ? `${number.padStart(margin - 2)}  [${unit.label}] ${line.text}` : `${((index + 1) % 5 === 0 ? `.${index + 1}` : '').padStart(margin - 2)}  ${' '.repeat(4)}${line.text}`).trimEnd()
  );
}
