/** A reading text and its apparatus as they are printed, put together: units, lines by their keys, the wording of the entries. */
import {wordingOf, type Convention, type Wording} from '../../render/apparatus/conventions.js';
import {setText, type Setting, type SetUnit} from '../../render/set-text.js';
import type {Unit} from '../../render/units.js';
import type {PrintedApparatus, PrintedLine} from './apparatus-file.js';
import type {EntryWords, Said} from './entry-words.js';
import {indexKeys, type KeyIndex, type Span} from './place-entry.js';
import {verseNumber, type PrintedText, type PrintedUnit} from './text-file.js';

/** An entry with its place in the text. */
export interface PlacedEntry extends PrintedLine {
  span: Span;
  words: EntryWords;
  said: Said | undefined;
  /** Of an error of the transcription: what it has. */
  slip?: string;
  isVerbatim: boolean;
}

export interface Printed {
  text: PrintedText;
  apparatus: PrintedApparatus;
  wording: Wording;
  setting: Setting;
  units: PrintedUnit[];
  sets: SetUnit[];
  index: KeyIndex;
}

/** Put text and apparatus together. */
export function readPrinted(text: PrintedText, apparatus: PrintedApparatus, {setting: usual, convention}: {setting: Setting; convention: Convention}): Printed {
  const {witnesses, families, keys, language} = apparatus;
  const isSingle = witnesses.length === 1 && witnesses[0]?.siglum === 't';
  const wording = wordingOf(convention, language, {witnesses: isSingle ? [] : witnesses, families});
  const setting: Setting = {...usual, measure: text.measure, keys};
  // Other numbers in the margin are those of lines.
  const main = text.main.map((unit) => (keys === 'paragraph' ? unit : {...unit, label: ''}));
  const heads = new Set(apparatus.lines.flatMap(({text: line}) => (line.includes(' tit. ') ? [line.slice(0, line.indexOf(' tit. '))] : [])));
  const units = [...main, ...text.notes];
  const set = setText(
    {
      main: main.map((unit, index) => unitOf(unit, isHead(main, index, heads) ? 'head' : unit.isVerse ? 'verse' : isLine(unit, main) ? 'line' : 'paragraph')),
      notes: text.notes.map((unit) => unitOf(unit, 'note'))
    },
    setting
  );
  const sets = [...set.main, ...set.notes];
  return {text, apparatus, wording, setting, units, sets, index: indexKeys(sets)};
}

/** One line without the end of a sentence, before something that has a number. Where an entry calls it a heading, it is one. */
function isHead(main: readonly PrintedUnit[], index: number, heads: ReadonlySet<string>): boolean {
  const {label, text} = main[index] ?? {label: '', text: ''};
  if (label !== '') return false;
  const next = main.slice(index + 1).find((unit) => unit.label !== '')?.label ?? 'fin.';
  return heads.has(next) || (!text.includes('\n') && text.length < 60 && next === main[index + 1]?.label && !/[.,;:!?”’)]$/u.test(text));
}

/** What has no number where others have one is no paragraph to be cited. */
function isLine({label}: PrintedUnit, main: readonly PrintedUnit[]): boolean {
  return label === '' && main.some((unit) => unit.label !== '');
}

function unitOf({label, isVerse, isNumbered, text, sign}: PrintedUnit, kind: Unit['kind']): Unit {
  const lineStarts = isVerse ? [0, ...[...text.matchAll(/\n/gu)].map(({index}) => index + 1)] : [];
  return {
    element: {type: 'element', name: 'p', attributes: {}, children: []},
    kind,
    n: kind === 'note' || isNumbered ? '' : label,
    label: sign,
    text,
    spots: [],
    lineStarts,
    shortest: 0,
    lineNumbers: isNumbered ? lineStarts.map((_, index) => String(verseNumber(label) + index)) : [],
    path: '',
    section: 0
  };
}

/** Names of those who answer for readings and are no witnesses. */
export function editorsOf({editors}: PrintedApparatus): string[] {
  return editors.map(({siglum}) => siglum);
}

/** It is more than a remark: it has parts, or somebody at its end. */
export function seemsToHaveReadings({words: {said}}: PlacedEntry, {separator, sigla, terms}: Wording): boolean {
  const last = said.split(' ').at(-1) ?? '';
  return said.includes(separator) || [...sigla, terms.rest, terms.all].includes(last);
}
