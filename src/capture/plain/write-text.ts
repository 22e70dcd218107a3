/** Text and entries as TEI: the words of each entry where they stand, notes at their calls. */
import {escapeAttribute} from '../../encode/escape.js';
import type {SetUnit} from '../../render/set-text.js';
import {findCalls} from './find-calls.js';
import {editorsOf, seemsToHaveReadings, type PlacedEntry, type Printed} from './printed-pair.js';
import {verseNumber, type PrintedUnit} from './text-file.js';
import {weaveMarks, type Mark, type NewId} from './weave-marks.js';
import {writeEmendation, writeForm, writeRemark, writeSlip, writeVariants, writeVerbatim, type EntryContext} from './write-entry.js';
import {nameId, writeHeader, writePersons} from './write-header.js';

/** Write the file. Entries that are kept in their own words are marked so. */
export function writeTei(printed: Printed, entries: readonly PlacedEntry[], options: {id: string; version: string; files: {text: string; apparatus: string}}): string {
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
  return said ? writeVariants(layer, own, said, words.isAddition, context) : verbatim();
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
      if (isVerse) out.push(`<lg ${id}>\n${parts.map((part, verse) => `<l${isNumbered ? ` n="${verseNumber(label) + verse}"` : ''}>${part}</l>`).join('\n')}\n</lg>`);
      else out.push(kind === 'line' ? `<ab ${id} type="line">${parts.join(' ')}</ab>` : `<p ${id}>${parts.join(' ')}</p>`);
    }
    out.push(...(between.get(index) ?? []), ...(index === 0 ? (between.get(-1) ?? []) : []));
  }
  if (isOpen) out.push('</div>');
  return out.join('\n');
}
