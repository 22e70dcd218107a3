/**
 * Text, notes and apparatus on pages of a fixed number of lines, as in print: on each page the
 * author's notes that are called there, and the entries on its lines, in their layers.
 */
import type {Wording} from './apparatus/conventions.js';
import type {Entry} from './apparatus/entry.js';
import {layersOf} from './apparatus/view-apparatus.js';
import {wordEntry} from './apparatus/word-entry.js';
import {byUnit, type Model} from './model.js';
import {writeNote, writeUnit} from './reading-text.js';
import {lineIndexAt, margin, type SetUnit} from './set-text.js';
import {wrapText} from './wrap-text.js';

/** A line of the text with all that must stand on its page. */
interface PageLine {
  text: string;
  notes: SetUnit[];
  entries: Entry[];
}

/**
 * Write the pages.
 *
 * @param height lines of a page with its foot; a page is longer only where the foot of one single line is
 */
export function writePagedText({facts, set, entries}: Model, wording: Wording, height: number): string {
  const lines = linesOf({set, entries});
  const pages: PageLine[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page && heightOf([...page, line], wording, set.setting.measure) <= height) page.push(line);
    else if (line.text !== '') pages.push([line]);
  }
  return pages.map((page, index) => writePage(page, `${facts.title}  ${index + 1}`, wording, set.setting.measure, height)).join('\f');
}

/** Every line of the main text, and a blank one after each unit. */
function linesOf({set, entries}: Pick<Model, 'set' | 'entries'>): PageLine[] {
  const notes = new Map(set.notes.map((note) => [note.unit.element, note]));
  const noted = byUnit(entries);
  return set.main.flatMap((here) => {
    const lines = writeUnit(here, set.setting).map((text): PageLine => ({text, notes: [], entries: []}));
    for (const entry of noted.get(here.unit) ?? []) lines[lineIndexAt(here, entry.place.start)]?.entries.push(entry);
    for (const {element, start} of here.unit.spots) {
      const note = notes.get(element);
      const line = note && lines[lineIndexAt(here, start)];
      if (!note || !line) continue;
      line.notes.push(note);
      line.entries.push(...(noted.get(note.unit) ?? []));
    }
    return [...lines, {text: '', notes: [], entries: []}];
  });
}

function footOf(page: readonly PageLine[], wording: Wording, measure: number): string[] {
  const rule = `${' '.repeat(margin)}${'-'.repeat(12)}`;
  const notes = page.flatMap((line) => line.notes.flatMap(writeNote));
  const layers = layersOf(
    page.flatMap(({entries}) => entries),
    wording
  ).flatMap((layer) => ['', ...writeLayer(layer.entries, wording, measure - margin)]);
  return notes.length + layers.length === 0 ? [] : ['', rule, ...notes, ...(notes.length === 0 ? layers.slice(1) : layers)];
}

/** Entries one after the other; a key is not parted from its lemma, nor an entry from the bar after it. */
function writeLayer(entries: readonly Entry[], wording: Wording, measure: number): string[] {
  const written = entries.map((entry) => `${entry.key.replaceAll(' ', tie)}${tie}${wordEntry(entry, wording)}`);
  return wrapText(written.join(`${tie}| `), measure).map(({text}) => `${' '.repeat(margin)}${text.replaceAll(tie, ' ')}`);
}

/** A blank at which no line is broken. */
const tie = '\u0000';

/** With the number of the page and the blank line before it. */
function heightOf(page: readonly PageLine[], wording: Wording, measure: number): number {
  return page.length + footOf(page, wording, measure).length + 2;
}

function writePage(page: readonly PageLine[], head: string, wording: Wording, measure: number, height: number): string {
  const foot = footOf(page, wording, measure);
  const text = page.map((line) => line.text);
  while (text.at(-1) === '') text.pop();
  const blank = Math.max(0, height - 2 - text.length - foot.length);
  return `${[`${' '.repeat(margin)}${head}`, '', ...text, ...Array.from({length: blank}, () => ''), ...foot].join('\n').trimEnd()}\n`;
}
