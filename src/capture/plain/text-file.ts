/**
 * A reading text in plain lines, as `render` writes it: a head, units with their numbers in the
 * margin and a blank line between them, then the author's notes.
 *
 *     THE FERRYMAN
 *
 *     Version 1.0.0, reviewed.
 *     A  the-ferryman.a.txt
 *
 *
 *         1  The rope of the ferry is worn.[1] It was
 *            new when the ferryman was.
 *
 *
 *            Notes
 *
 *      n. 1  [1] Not the one that hangs there now.
 */
import {withoutIsolates} from '../../render/isolate.js';
import {margin} from '../../render/set-text.js';
import {wrapText} from '../../render/wrap-text.js';

/** A unit as it is printed; a line that turns over is one with its rest. */
export interface PrintedUnit {
  /** The number in the margin; empty for what has none. */
  label: string;
  /** Of a note: the sign of its call. */
  sign: string;
  isVerse: boolean;
  /** Verses have numbers of their own, from that in `label` on. */
  isNumbered: boolean;
  /** Lines of verse and paragraphs of a note are parted by line feeds. */
  text: string;
  /** Line of the file that it begins in, from 1. */
  line: number;
}

export interface PrintedText {
  title: string;
  author: string;
  version: string;
  state: string;
  /** Columns of a line. */
  measure: number;
  main: PrintedUnit[];
  notes: PrintedUnit[];
}

interface Block {
  lines: string[];
  line: number;
}

const headEnd = /^Version (?<version>.+?), (?<state>.*)\.$/u;
const labelled = /^ {0,5}(?<label>\S+(?: \S+)*) {2}(?<text>\S.*)$/u;
const noteStart = /^ *n\. (?<number>\d+) {2}\[(?<sign>[^\]]*)\] ?(?<text>.*)$/u;
const blankMargin = ' '.repeat(margin);

/** Read a reading text. `measure` is what it is likely to be set in; another is found out from the lines. */
export function readTextFile(content: string, measure: number): PrintedText {
  const lines = withoutIsolates(content)
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n');
  const {from, ...head} = readHead(lines);
  const notesAt = lines.findIndex((line, index) => index > from && line === `${blankMargin}Notes` && noteStart.test(lines.slice(index + 1).find((next) => next !== '') ?? ''));
  const blocks = readBlocks(lines, from, notesAt < 0 ? lines.length : notesAt);
  const found = findMeasure(blocks, measure);
  return {
    ...head,
    measure: found,
    main: numberVerses(
      blocks.map((block) => readUnit(block, found)),
      found - margin - 4
    ),
    notes: notesAt < 0 ? [] : readNotes(lines, notesAt + 1)
  };
}

/** Title, author, version, and the sigla, which the apparatus has too. A text without a head begins at once. */
function readHead(lines: readonly string[]): Pick<PrintedText, 'title' | 'author' | 'version' | 'state'> & {from: number} {
  const at = lines.slice(0, 6).findIndex((line) => headEnd.test(line));
  if (at < 0) return {title: '', author: '', version: '', state: '', from: 0};
  const {version = '', state = ''} = headEnd.exec(lines[at] ?? '')?.groups ?? {};
  const end = lines.findIndex((line, index) => index > at && line === '');
  const [title = '', author = ''] = lines.slice(0, at).filter((line) => line !== '');
  return {title, author, version, state, from: end < 0 ? lines.length : end};
}

/** What stands between blank lines. */
function readBlocks(lines: readonly string[], from: number, to: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (let index = from; index < to; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') open = undefined;
    else if (open) open.lines.push(line);
    else blocks.push((open = {lines: [line], line: index + 1}));
  }
  return blocks;
}

const lineNumber = /^(?: {7}| *(?<number>\.?\d+(?:\.\d+)*) {2}| *[^\s.]+\.\d+ {2})/u;

/** The lines of a block without what stands in the margin, and the number there of the first and of each other line. */
function bodyOf({lines}: Block): {label: string; numbers: string[]; body: string[]} {
  const [first = '', ...others] = lines;
  const own = first.startsWith(blankMargin) ? undefined : labelled.exec(first)?.groups;
  return {
    label: own?.['label'] ?? '',
    numbers: others.map((line) => lineNumber.exec(line)?.groups?.['number'] ?? ''),
    body: [own?.['text'] ?? first.replace(/^ {1,7}/u, ''), ...others.map((line) => line.replace(lineNumber, ''))]
  };
}

/**
 * Stanzas whose numbers are those of their first verses: a number in the margin says so, or the stanza beside.
 *
 * @param longest columns of a verse
 */
function numberVerses(units: PrintedUnit[], longest: number): PrintedUnit[] {
  const stanzas = units.filter(({label}) => label !== '');
  const follows = (one: PrintedUnit | undefined, other: PrintedUnit | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    (one.isVerse || one.text.length <= longest) &&
    bookOf(one.label) === bookOf(other.label) &&
    verseNumber(one.label) + one.text.split('\n').length === verseNumber(other.label);
  for (const [index, stanza] of stanzas.entries()) stanza.isNumbered ||= stanza.isVerse && stanza.text.includes('\n') && follows(stanza, stanzas[index + 1]);
  for (const [index, stanza] of stanzas.entries()) {
    // One verse alone looks like a paragraph.
    const isShort = stanza.isVerse || stanza.text.length <= longest;
    if (!isShort || stanzas[index - 1]?.isNumbered !== true || !follows(stanzas[index - 1], stanza)) continue;
    stanza.isNumbered = true;
    stanza.isVerse = true;
  }
  return units;
}

/** The measure that is set; or another one, where no paragraph is broken as that would break it, and some long ones are as the other would. */
function findMeasure(blocks: readonly Block[], usual: number): number {
  const bodies = blocks.map((block) => bodyOf(block).body).filter(({length}) => length > 1);
  if (bodies.some((body) => isProse(body, usual))) return usual;
  const long = bodies.filter(({length}) => length > 2);
  const widest = Math.max(0, ...long.flat().map(({length}) => length));
  let best = {measure: usual, count: 1};
  for (let measure = widest + margin; measure < widest + margin + 12; measure++) {
    const count = long.filter((body) => isProse(body, measure)).length;
    if (count > best.count) best = {measure, count};
  }
  return best.measure;
}

/** Broken where the measure breaks it: anything else is verse. */
function isProse(body: readonly string[], measure: number): boolean {
  return (
    wrapText(body.join(' '), measure - margin)
      .map(({text}) => text)
      .join('\n') === body.join('\n')
  );
}

function readUnit(block: Block, measure: number): PrintedUnit {
  const {label, numbers, body} = bodyOf(block);
  const unit = {label, sign: '', line: block.line};
  if (isProse(body, measure)) return {...unit, isVerse: false, isNumbered: false, text: body.join(' ')};
  // The rest of a verse that is too long stands under it, further in.
  const verses = body.join('\n').replace(/\n {4}(?=\S)/gu, ' ');
  return {...unit, isVerse: body.length > 1, isNumbered: numbers.some((number) => /^(?:\d+\.)?\d+$/u.test(number)), text: verses};
}

/** Notes begin with their number; a blank line within one parts its paragraphs. */
function readNotes(lines: readonly string[], from: number): PrintedUnit[] {
  const notes: (PrintedUnit & {lines: string[]})[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const begun = noteStart.exec(line)?.groups;
    if (begun) notes.push({label: `n. ${begun['number'] ?? ''}`, sign: begun['sign'] ?? '', isVerse: false, isNumbered: false, text: '', lines: [begun['text'] ?? ''], line: index + 1});
    else notes.at(-1)?.lines.push(/^ *(?:\.\d+)?$/u.test(line) ? '' : line.replace(/^ *(?:\.\d+)? */u, ''));
  }
  return notes.map(({lines: own, ...note}) => ({...note, text: joinParagraphs(own)}));
}

/** Lines to paragraphs. */
function joinParagraphs(lines: readonly string[]): string {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.flatMap((paragraph) => (paragraph.length > 0 ? [paragraph.join(' ')] : [])).join('\n\n');
}

/** The number of the verse in `15`, or in `2.15` of a text that counts anew in each book. */
export function verseNumber(label: string): number {
  return Number(/^(?:\d+\.)?(\d+)$/u.exec(label)?.[1]);
}

function bookOf(label: string): string {
  return /^(\d+\.)\d+$/u.exec(label)?.[1] ?? '';
}
