/**
 * A reading text and its apparatus, in the plain form in which `render` writes them, back to
 * TEI. Whatever is read is written again before it is given out: an entry that would come back
 * otherwise is kept in its own words, and what still differs is told.
 */
import type {Convention} from '../render/apparatus/conventions.js';
import {wordingOf, type Wording} from '../render/apparatus/conventions.js';
import {viewApparatus} from '../render/apparatus/view-apparatus.js';
import {withoutIsolates} from '../render/isolate.js';
import {readModel} from '../render/model.js';
import {setText, type Setting, type SetUnit} from '../render/set-text.js';
import type {Unit} from '../render/units.js';
import {escapeAttribute} from '../encode/escape.js';
import {parseXml} from '../tei/parse.js';
import {readApparatusFile, type PrintedApparatus, type PrintedLine} from './plain/apparatus-file.js';
import {cutEntry, cutFigures, readSaid, type EntryWords, type Said} from './plain/entry-words.js';
import {findCalls} from './plain/find-calls.js';
import {indexKeys, placeEntry, takeKey, type KeyIndex, type Span} from './plain/place-entry.js';
import {readTextFile, type PrintedText, type PrintedUnit} from './plain/text-file.js';
import {weaveMarks, type Mark, type NewId} from './plain/weave-marks.js';
import {isPage, writeEmendation, writeForm, writeRemark, writeSlip, writeVariants, writeVerbatim, type EntryContext} from './plain/write-entry.js';
import {nameId, writeHeader, writePersons} from './plain/write-header.js';
import type {Oddity} from './oddity.js';

export interface PlainOptions {
  id: string;
  version: string;
  files: {text: string; apparatus: string};
  setting: Setting;
  /** How the entries are worded. */
  convention: Convention;
}

export interface CapturedPlain {
  tei: string;
  oddities: Oddity[];
  units: number;
  entries: number;
  /** Entries that were kept in their own words. */
  verbatim: number;
}

/** The files cannot be read back at all. */
export class CaptureError extends Error {}

/** An entry with its place in the text. */
interface PlacedEntry extends PrintedLine {
  span: Span;
  words: EntryWords;
  said: Said | undefined;
  /** Of an error of the transcription: what it has. */
  slip?: string;
  isVerbatim: boolean;
}

interface Printed {
  text: PrintedText;
  apparatus: PrintedApparatus;
  wording: Wording;
  setting: Setting;
  units: PrintedUnit[];
  sets: SetUnit[];
  index: KeyIndex;
}

/**
 * Read text and apparatus.
 *
 * @returns undefined where the apparatus has not this form
 * @throws CaptureError where its keys cannot be found in a text without pages and divisions
 */
export function capturePlain(textFile: string, apparatusFile: string, options: PlainOptions): CapturedPlain | undefined {
  const apparatus = readApparatusFile(apparatusFile);
  if (!apparatus) return undefined;
  const {keys} = apparatus;
  if (keys === 'page' || keys === 'section')
    throw new CaptureError(`Its keys count lines by ${keys === 'page' ? 'page' : 'division'}, and the text does not show where one begins; render it with \`keys: paragraph\``);
  const printed = readPrinted(readTextFile(textFile, options.setting.measure), apparatus, options);
  const oddities: Oddity[] = [];
  const entries = placeEntries(printed, oddities);
  let tei = writeTei(printed, entries, options);
  let lost = missing(printed, entries, tei);
  for (const entry of lost) entry.isVerbatim = true;
  if (lost.length > 0) {
    tei = writeTei(printed, entries, options);
    lost = missing(printed, entries, tei);
  }
  const isDouble = ({layer, span, line}: PlacedEntry): boolean =>
    entries.some((other) => other.line !== line && other.layer === layer && other.span.unit === span.unit && other.span.start === span.start && other.span.end === span.end);
  for (const name of editorsOf(apparatus))
    if (nameId(name) !== name)
      oddities.push({
        file: 'apparatus',
        line: apparatusFile.slice(0, apparatusFile.indexOf(`  ${name}  `)).split('\n').length,
        reason: `The name \`${name}\` is written as ${nameId(name)}: an identifier has no blanks and signs`
      });
  for (const entry of lost) {
    const why = isDouble(entry) ? 'another one is on the same words; make one of the two' : 'see whether its key and its lemma are right';
    oddities.push({file: 'apparatus', line: entry.line, reason: `The entry \`${entry.text.slice(0, 60)}\` comes back otherwise; ${why}`});
  }
  const kept = entries
    .filter((entry) => seemsToHaveReadings(entry, printed.wording))
    .filter(({isVerbatim, layer}) => isVerbatim && (layer === 'variants' || layer === 'emendations' || !Object.hasOwn(printed.wording.titles, layer)));
  for (const {line, text} of kept)
    if (!lost.some((entry) => entry.line === line)) oddities.push({file: 'apparatus', line, reason: `Cannot tell the readings of \`${text.slice(0, 60)}\` apart; it is kept in its words`});
  return {tei, oddities: oddities.sort((left, right) => left.line - right.line), units: printed.units.length, entries: entries.length, verbatim: kept.length};
}

function readPrinted(text: PrintedText, apparatus: PrintedApparatus, {setting: usual, convention}: PlainOptions): Printed {
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

/** It is more than a remark: it has parts, or somebody at its end. */
function seemsToHaveReadings({words: {said}}: PlacedEntry, {separator, sigla, terms}: Wording): boolean {
  const last = said.split(' ').at(-1) ?? '';
  return said.includes(separator) || [...sigla, terms.rest, terms.all].includes(last);
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
    lineNumbers: isNumbered ? lineStarts.map((_, index) => String(Number(label) + index)) : [],
    path: '',
    section: 0
  };
}

function placeEntries(printed: Printed, oddities: Oddity[]): PlacedEntry[] {
  const after = new Map<string, Span>();
  return printed.apparatus.lines.flatMap((line) => {
    const placed = line.layer === 'transcription' ? placeSlips(line, printed) : placeOne(line, printed, after.get(line.layer));
    const last = placed?.at(-1);
    if (last && line.layer !== 'transcription') after.set(line.layer, last.span);
    if (placed) return placed;
    oddities.push({
      file: 'apparatus',
      line: line.line,
      reason: `The entry \`${line.text.slice(0, 60)}\` has no place: no line has its key, or its lemma is not there; it is kept at the end of the text`
    });
    const unit = printed.units.length - 1;
    const end = printed.units[unit]?.text.length ?? 0;
    return [{...line, span: {unit, start: end, end}, words: {lemma: '', occurrence: 0, isAddition: false, said: line.text}, said: undefined, isVerbatim: true}];
  });
}

const longest = 100;

function placeOne(line: PrintedLine, printed: Printed, after: Span | undefined): PlacedEntry[] | undefined {
  const {sets, index, wording} = printed;
  const editors = editorsOf(printed.apparatus);
  const taken = takeKey(line.text, index);
  if (!taken) return undefined;
  const cuts = cutEntry(taken.words, wording);
  // A page begins after the word that is named, as an addition does.
  const page = line.layer === 'form' ? cuts.find(({said}) => isPage(said, wording)) : undefined;
  const found = (page ? [{...page, isAddition: true}] : cuts).flatMap((words): PlacedEntry[] => {
    // The sign of a call is told without its brackets.
    const isCall = line.layer === 'form' && words.occurrence === 0 && words.said === wording.terms.missingNote;
    const bare = placeEntry(isCall ? {...words, lemma: `[${words.lemma}]`} : words, taken.key, {index, after, longest: Math.min(wording.longestLemma, longest)});
    if (!bare) return [];
    const span = line.layer === 'form' ? withBrackets(bare, sets) : bare;
    const lemma = words.isAddition ? words.lemma : wordsAt(sets, span);
    const said = readSaid(words, lemma, wording, editors);
    return [{...line, span, words, said, isVerbatim: false}];
  });
  const best = found.find(({said}) => said) ?? found[0];
  if (best) return [best];
  // Before the first word of a unit there is no lemma.
  if (cuts.length > 0) return undefined;
  const [start] = index.get(taken.key) ?? [];
  const words: EntryWords = {lemma: '', occurrence: 0, isAddition: true, said: taken.words};
  const said = readSaid(words, '', wording, editors);
  return start && [{...line, span: {unit: start.unit, start: start.start, end: start.start}, words, said, isVerbatim: false}];
}

/** The sign of a call, or a gap, with the brackets that it is printed in. */
function withBrackets({unit, start, end}: Span, sets: readonly SetUnit[]): Span {
  const {text} = sets[unit]?.unit ?? {text: ''};
  return text.charAt(start - 1) === '[' && text.charAt(end) === ']' ? {unit, start: start - 1, end: end + 1} : {unit, start, end};
}

function editorsOf({editors}: PrintedApparatus): string[] {
  return editors.map(({siglum}) => siglum);
}

function wordsAt(sets: readonly SetUnit[], {unit, start, end}: Span): string {
  return (sets[unit]?.unit.text ?? '').slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** `modern: modem 12.3, 40.1²`: with a figure, which of the equal words in its line. */
function placeSlips(line: PrintedLine, {index, wording}: Printed): PlacedEntry[] | undefined {
  const isKey = (key: string): boolean => index.has(cutFigures(key).words);
  const parts = line.text.split(', ');
  const keys: string[] = [];
  while (parts.length > 1 && isKey(parts.at(-1) ?? '')) keys.unshift(parts.pop() ?? '');
  const head = parts.join(', ');
  const first = [...head.matchAll(/ /gu)].map(({index: at}) => at).find((at) => isKey(head.slice(at + 1)));
  if (first === undefined) return undefined;
  keys.unshift(head.slice(first + 1));
  const words = head.slice(0, first);
  for (let at = words.indexOf(': '); at >= 0; at = words.indexOf(': ', at + 1)) {
    const lemma = words.slice(0, at);
    const placed = keys.flatMap((printed): PlacedEntry[] => {
      const {words: key, occurrence} = cutFigures(printed);
      const entry: EntryWords = {lemma, occurrence, isAddition: false, said: ''};
      const span = placeEntry(entry, key, {index, after: undefined, longest: Math.min(wording.longestLemma, longest)});
      return span ? [{...line, span, words: entry, said: undefined, slip: words.slice(at + 2), isVerbatim: false}] : [];
    });
    if (placed.length === keys.length) return placed;
  }
  return undefined;
}

/** Entries that would not come back as they are printed. */
function missing({wording, setting}: Printed, entries: readonly PlacedEntry[], tei: string): PlacedEntry[] {
  const {entries: read, facts, conspectus} = readModel(parseXml(tei), setting);
  const {layers} = viewApparatus({...facts, conspectus, entries: read, keys: setting.keys}, wording);
  const counts = new Map<string, number>();
  for (const {title, lines} of layers) {
    for (const {key, text} of lines) {
      const line = `${title}\n${key === '' ? '' : `${key} `}${withoutIsolates(text)}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const titles = new Map<string, string>(Object.entries(wording.titles));
  const seen = new Set<number>();
  return entries.filter(({layer, text, line}) => {
    if (seen.has(line)) return false;
    seen.add(line);
    const key = `${titles.get(layer) ?? layer}\n${text}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count < 1;
  });
}

function writeTei(printed: Printed, entries: readonly PlacedEntry[], options: PlainOptions): string {
  const {text, apparatus, wording, units, sets} = printed;
  const counts = new Map<string, number>();
  const reserved = new Set([options.id, 'stephanus', ...editorsOf(apparatus).map(nameId)]);
  const newId: NewId = (kind) => {
    let count = counts.get(kind) ?? 0;
    do count++;
    while (reserved.has(`${kind}${count}`));
    counts.set(kind, count);
    return `${kind}${count}`;
  };
  const context: EntryContext = {wording, newId, editors: editorsOf(apparatus), named: {hands: new Set(), persons: new Set()}};
  const marks = new Map<number, Mark[]>();
  const add = (unit: number, mark: Mark): void => {
    const own = marks.get(unit);
    if (own) own.push(mark);
    else marks.set(unit, [mark]);
  };
  for (const entry of entries) {
    // The sign of a call is marked as such below.
    if (entry.layer === 'form' && entry.words.said === wording.terms.missingNote) continue;
    add(entry.span.unit, {...entry.span, ...shapeOf(entry, sets, context)});
  }
  const content = (unit: number): string[] => weaveMarks(units[unit]?.text ?? '', marks.get(unit) ?? [], newId);
  const missingNotes = new Set(entries.filter(({layer, words}) => layer === 'form' && words.said === wording.terms.missingNote).map(({span: {unit, start}}) => `${unit} ${start}`));
  const firstNote = text.main.length;
  const isLone = (unit: number, start: number): boolean => missingNotes.has(`${unit} ${start}`);
  const {calls, uncalled} = findCalls(units, firstNote, isLone);
  const noteOf = (note: number): string => {
    const parts = content(note);
    const body = parts.length > 1 ? parts.map((part) => `<p>${part}</p>`).join('') : (parts[0] ?? '');
    return `<note xml:id="${newId('note')}" n="${escapeAttribute(units[note]?.sign ?? '')}" place="foot">${body}</note>`;
  };
  // Notes within notes are written before what they stand in.
  for (const {unit, start, end, sign, note} of [...calls].reverse()) {
    if (note !== undefined) {
      const written = noteOf(note);
      add(unit, {start, end, wrap: () => written});
    } else if (isLone(unit, start)) add(unit, {start, end, wrap: () => `<ref type="noteCall" n="${escapeAttribute(sign)}"/>`});
  }
  // A note that nothing calls stands behind the paragraph that calls the one before it.
  const between = new Map<number, string[]>();
  for (const note of uncalled) {
    const before = calls.reduce((last, call) => (call.unit < firstNote && call.note !== undefined && call.note < note ? Math.max(last, call.unit) : last), -1);
    between.set(before, [...(between.get(before) ?? []), noteOf(note)]);
  }
  const body = writeBody(units.slice(0, firstNote), {sets, content, between, newId});
  const {hands, persons} = context.named;
  const said = apparatus.lines.map((line) => line.text).join('\n');
  const isOneEditor = said.includes(wording.terms.wrote) || said.includes(wording.terms.punctuated);
  const header = writeHeader(text, apparatus, {version: options.version, files: options.files, hands: [...hands], isOneEditor});
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${escapeAttribute(options.id)}">\n${header}${writePersons([...persons])}\n<text>\n<body>\n${body}\n</body>\n</text>\n</TEI>\n`;
}

function shapeOf(entry: PlacedEntry, sets: readonly SetUnit[], context: EntryContext): Pick<Mark, 'wrap' | 'apart'> {
  const {layer, words, said, span, slip, isVerbatim} = entry;
  const verbatim = (): Pick<Mark, 'wrap' | 'apart'> => {
    entry.isVerbatim = true;
    return writeVerbatim(layer, words.said, context);
  };
  if (isVerbatim) return verbatim();
  if (slip !== undefined) return writeSlip(slip);
  const {text} = sets[span.unit]?.unit ?? {text: ''};
  const own = text.slice(span.start, span.end);
  if (layer === 'emendations') return writeEmendation(own, words.said, said, context) ?? verbatim();
  if (layer === 'form') return writeForm(own, words.said, span.start > 0 && /^\S/u.test(text.slice(span.end)), context) ?? verbatim();
  const isOfProgram = Object.hasOwn(context.wording.titles, layer) && layer !== 'variants';
  if (isOfProgram) return verbatim();
  // A mere remark: nobody reads otherwise.
  if (!said && !seemsToHaveReadings(entry, context.wording)) return writeRemark(layer, words.said, context);
  return said ? writeVariants(layer, said, words.isAddition, context) : verbatim();
}

/** Headings begin divisions; stanzas are of lines. */
function writeBody(
  units: readonly PrintedUnit[],
  {sets, content, between, newId}: {sets: readonly SetUnit[]; content: (unit: number) => string[]; between: ReadonlyMap<number, readonly string[]>; newId: NewId}
): string {
  const out: string[] = [];
  let isOpen = false;
  for (const [index, {label, isVerse, isNumbered}] of units.entries()) {
    const parts = content(index);
    const kind = sets[index]?.unit.kind;
    const n = label === '' || isNumbered ? '' : ` n="${escapeAttribute(label)}"`;
    if (kind === 'head') {
      if (sets[index - 1]?.unit.kind !== 'head' || !isOpen) {
        if (isOpen) out.push('</div>');
        out.push(`<div xml:id="${newId('d')}">`);
        isOpen = true;
      }
      out.push(`<head xml:id="${newId('h')}">${parts.join(' ')}</head>`);
    } else {
      if (!isOpen) out.push(`<div xml:id="${newId('d')}">`);
      isOpen = true;
      const id = `xml:id="${newId('p')}"${n}`;
      if (isVerse) out.push(`<lg ${id}>\n${parts.map((part, verse) => `<l${isNumbered ? ` n="${Number(label) + verse}"` : ''}>${part}</l>`).join('\n')}\n</lg>`);
      else out.push(kind === 'line' ? `<ab ${id} type="line">${parts.join(' ')}</ab>` : `<p ${id}>${parts.join(' ')}</p>`);
    }
    out.push(...(between.get(index) ?? []), ...(index === 0 ? (between.get(-1) ?? []) : []));
  }
  if (isOpen) out.push('</div>');
  return out.join('\n');
}
