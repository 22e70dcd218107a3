/**
 * The marks in a text that say where entries of an apparatus belong, and the entry of each.
 * The first mark of a verse is of its first entry, and so on; the lemma must stand there. A
 * pair of marks may open in one verse and close in the next.
 */
import type {Oddity} from '../oddity.js';
import type {PrintedEntry, PrintedVerse} from './printed.js';

/** An entry at its place in the text of the verse without marks. */
export interface Placed {
  entry: PrintedEntry;
  start: number;
  end: number;
  /** The marks as printed: `⸀`, or `⸂ ⸃`. */
  rend: string;
  /** It opens here and closes in the next verse, or the reverse. */
  runsOver?: 'out' | 'in';
}

export interface Marked {
  /** Without marks. */
  text: string;
  /** Sorted by place, outer before inner. */
  placed: Placed[];
}

const single = new Set(['⸀', '⸁']);
const pairs: Readonly<Record<string, string>> = {'⸂': '⸃', '⸄': '⸅'};
const marksInLemma = /[⸀⸁⸂⸃⸄⸅]/gu;
// Signs that stand after a word and are no part of it
const punctuation = /[\s,.;·:!?—–“”‘()[\]⟦⟧]+$/u;

interface Mark {
  start: number;
  end: number;
  rend: string;
  runsOver?: 'out' | 'in';
}

/**
 * Take the marks out of a verse, and give each its entry.
 *
 * @param carried the entry that the verse before has opened and not closed
 */
export function placeEntries(verse: PrintedVerse, entries: readonly PrintedEntry[], carried: PrintedEntry | undefined, oddities: Oddity[]): Marked {
  const {text, marks} = readMarks(
    verse.text,
    carried !== undefined,
    entries.some(({isRange}) => isRange)
  );
  const all = carried ? [carried, ...entries] : [...entries];
  if (marks.length !== all.length)
    oddities.push({file: 'text', line: verse.line, reason: `Unexpected number of marks in ${verse.place}: ${marks.length} for ${all.length} ${all.length === 1 ? 'entry' : 'entries'}`});
  const free = [...marks];
  const placed: Placed[] = [];
  for (const entry of all) {
    const isCarried = entry === carried;
    const found = free.findIndex((mark) => (isCarried ? mark.runsOver === 'in' : entry.isRange ? mark.runsOver === 'out' : fits(text, mark, entry.lemma)));
    const [mark] = free.splice(Math.max(0, found), 1);
    if (!mark) {
      oddities.push({file: 'apparatus', line: entry.line, reason: `The entry \`${entry.lemma}\` has no mark in the text of ${verse.place}; it is kept at the end of the verse`});
      placed.push({entry, start: text.length, end: text.length, rend: ''});
      continue;
    }
    if (found < 0)
      oddities.push({file: 'apparatus', line: entry.line, reason: `The lemma \`${entry.lemma}\` is not at its mark in ${verse.place}: the text has \`${text.slice(mark.start, mark.end)}\``});
    placed.push({entry, ...mark});
  }
  return {text, placed: placed.sort((left, right) => left.start - right.start || right.end - left.end)};
}

/** A mark without its partner is left in the text, unless an entry runs over. */
function readMarks(marked: string, isCarried: boolean, runsOut: boolean): {text: string; marks: Mark[]} {
  const marks: Mark[] = [];
  const open: {sign: string; close: string; start: number}[] = [];
  const signs = [...marked];
  let text = '';
  for (const [index, sign] of signs.entries()) {
    const close = pairs[sign];
    const opened = open.findLast((one) => one.close === sign);
    if (single.has(sign)) marks.push({start: text.length, end: -1, rend: sign});
    else if (close !== undefined && signs.includes(close, index)) open.push({sign, close, start: text.length});
    else if (close !== undefined && runsOut) marks.push({start: text.length, end: Infinity, rend: `${sign} ${close}`, runsOver: 'out'});
    else if (opened) {
      marks.push({start: opened.start, end: text.length, rend: `${opened.sign} ${sign}`});
      open.splice(open.indexOf(opened), 1);
    } else if (isCarried && Object.values(pairs).includes(sign)) marks.push({start: 0, end: text.length, rend: sign, runsOver: 'in'});
    else text += sign;
  }
  for (const mark of marks) if (mark.end < 0) mark.end = wordEnd(text, mark.start);
  for (const mark of marks) mark.end = Math.min(mark.end, text.length);
  return {text, marks: marks.sort((left, right) => left.start - right.start || right.end - left.end)};
}

function wordEnd(text: string, start: number): number {
  const word = /^\S+/u.exec(text.slice(start))?.[0] ?? '';
  return start + word.replace(punctuation, '').length;
}

/** Words without punctuation and in one case. */
export function bare(text: string): string {
  return text
    .replace(/[,.;·:!?—–“”()[\]⟦⟧]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The lemma is what stands here; `…` leaves words out, and a mark of its own says which of two equal words is meant. */
function fits(text: string, {start, end, rend}: Mark, lemma: string): boolean {
  const own = lemma.match(marksInLemma)?.[0];
  if (own !== undefined && !rend.startsWith(own)) return false;
  const [first = '', last] = lemma.replace(marksInLemma, '').split(/\s*…\s*/u);
  const here = bare(text.slice(start, end));
  return last === undefined ? here === bare(first) : here.startsWith(bare(first)) && here.endsWith(bare(last));
}
