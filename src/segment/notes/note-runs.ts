/**
 * Notes at the end of the text or of a section: under a heading, or in one unbroken sequence of
 * numbers that calls answer. A numbered list is none.
 */
import type {Language} from '../../language/language.js';
import {isKnownHead, isNotesHead, startsWithNumberedDivision} from '../blocks/head-words.js';
import {type Draft, indentOf, lineText, roles} from '../draft.js';
import {grouped} from '../grouped.js';
import {type NoteSign, readNoteMark, type SignStyle} from './note-signs.js';
import {answers, isNext, newBody, nextKey, orderOf} from './note-sequence.js';

/** Notes at the end, or at the end of a section: under a heading, or in one unbroken sequence that calls answer. */
export function findEndnotes(draft: Draft, calls: readonly NoteSign[], language: Language): void {
  const usual = usualStyle(draft, calls);
  const firstCalls = firstLines(calls);
  const hasFeet = draft.bodies.some(({place}) => place === 'foot');
  let headed = -1;
  for (let line = 0; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text) continue;
    // A second count of notes may follow the first under one heading.
    const isHeaded = hasHead(draft, line, language) || (headed >= 0 && lastText(draft, line) === headed);
    if (!isHeaded && !startsBlock(draft, line)) continue;
    const mark = readNoteMark(draft, line);
    if (!mark) continue;
    if (!isHeaded && (hasFeet || (mark.style === 'plain' && !mayBegin(mark, calls)) || (usual !== undefined && mark.style !== usual && mark.style !== 'symbol'))) continue;
    const run = readRun(draft, line, mark, {firstCalls, isHeaded, language});
    const answered = countAnswered(run, calls, firstCalls);
    const isRun = isHeaded ? run.length > 0 : answered >= 1 && answered >= run.length * (mark.style === 'bracket' ? 0.5 : 0.7);
    if (!isRun || (mark.style === 'plain' && answered === 0 && !(isHeaded && isOfReferences(draft, run)))) continue;
    if (!isHeaded && mark.style === 'plain' && goesOnAfter(run, calls)) continue;
    line = takeRun(draft, run, calls, {isHeaded, language});
    headed = isHeaded ? line : -1;
  }
}

const citation = /\b(?:pp?\.|vols?\.|[Ii]bid|[Oo]p\. ?cit|1[5-9]\d\d|20\d\d)/u;

/** Most of these cite: notes whose calls the source has lost, and no numbered list. */
function isOfReferences(draft: Draft, run: readonly NoteSign[]): boolean {
  return run.length >= 3 && run.filter(({line}) => citation.test(lineText(draft, line))).length > run.length / 2;
}

/** A count begins with 1, or in an excerpt with the first number that the text calls. */
function mayBegin({key}: NoteSign, calls: readonly NoteSign[]): boolean {
  return !/^\d/u.test(key) || /^1\*?$/u.test(key) || calls.find(({style}) => style === 'bracket' || style === 'paren')?.key === key;
}

/** The shape of mark that answers most calls: numbered paragraphs are no notes where notes have brackets. */
function usualStyle(draft: Draft, calls: readonly NoteSign[]): SignStyle | undefined {
  const called = new Map<string, number>();
  for (const call of calls) for (const style of answers[call.style].slice(0, 1)) if (!called.has(`${style} ${call.key}`)) called.set(`${style} ${call.key}`, call.line);
  const counts = new Map<SignStyle, number>();
  for (let line = 0; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text || !startsBlock(draft, line)) continue;
    const mark = readNoteMark(draft, line);
    if (mark && (called.get(`${mark.style} ${mark.key}`) ?? line) < line) counts.set(mark.style, (counts.get(mark.style) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}

/** The last line above this one that is not blank. */
function lastText(draft: Draft, line: number): number {
  let above = line - 1;
  while (above >= 0 && draft.role[above] === roles.blank) above--;
  return above;
}

function startsBlock(draft: Draft, line: number): boolean {
  return !draft.layout.isWrapped || line === 0 || draft.role[line - 1] !== roles.text;
}

/** No heading of notes is longer, in units. */
const longestHead = 80;

function hasHead(draft: Draft, line: number, language: Language): boolean {
  const above = lastText(draft, line);
  if (above < 0 || draft.role[above] !== roles.text || (draft.last[above] ?? 0) - (draft.first[above] ?? 0) > longestHead) return false;
  return isNotesHead(lineText(draft, above), language);
}

interface Around {
  firstCalls: ReadonlyMap<string, number>;
  /** The run stands under a heading of notes. */
  isHeaded: boolean;
  language: Language;
}

/** The heads of notes that follow each other in sequence, each at the start of a block, or of a line where no blank lines part them. */
function readRun(draft: Draft, from: number, first: NoteSign, {firstCalls, isHeaded, language}: Around): NoteSign[] {
  const run = [first];
  for (let line = from + 1; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text) continue;
    const last = run.at(-1);
    const isApart = startsBlock(draft, line);
    if (!isApart && !beginsSentence(draft, line, isHeaded)) continue;
    // Here the notes of the next chapter begin.
    if (isApart && hasHead(draft, line, language)) break;
    const mark = readNoteMark(draft, line);
    if (!isApart && !(mark && last && isNext(last.key, mark.key))) continue;
    // The count begins anew: these are the notes of another part.
    if (mark && !isHeaded && mark.style === first.style && mark.key === first.key && /^\d/u.test(mark.key)) break;
    if (mark && last && mark.style === last.style && (isNext(last.key, mark.key) || isSameSymbol(last, mark) || isLaterCalled(last, mark, firstCalls))) run.push(mark);
    // Long notes there are, but not so long.
    else if (line - (last?.line ?? line) > 60) break;
  }
  return run;
}

function isSameSymbol(last: NoteSign, mark: NoteSign): boolean {
  return mark.key === last.key && !/[\p{L}\d]/u.test(mark.key);
}

/** `[90]` after `[87]`, where the text calls it: notes between are lacking, as in an excerpt. */
function isLaterCalled(last: NoteSign, mark: NoteSign, firstCalls: ReadonlyMap<string, number>): boolean {
  return mark.style !== 'plain' && orderOf(mark.key) > orderOf(last.key) && (firstCalls.get(`${mark.style} ${mark.key}`) ?? mark.line) < last.line;
}

// `2. The old well.`, `[2] The old well.`: within a paragraph of notes
const numberedSentence = /^(?:\d{1,3}\.|\d{1,3}\)|[[(]\d{1,3}[\])]\.?)\s+["“‘«„(]?\p{Lu}/u;
// `2 The old well.`: enough under a heading of notes
const bareSentence = /^\d{1,3}\s+["“‘«„(]?\p{Lu}/u;

function beginsSentence(draft: Draft, line: number, isHeaded: boolean): boolean {
  const start = draft.first[line] ?? 0;
  const text = draft.source.slice(start, Math.min(start + 16, draft.last[line] ?? start));
  return numberedSentence.test(text) || (isHeaded && bareSentence.test(text));
}

/** How many notes of a run are called before it, or where they have brackets before each, by a sign of its own. */
function countAnswered(run: readonly NoteSign[], calls: readonly NoteSign[], firstCalls: ReadonlyMap<string, number>): number {
  const from = run[0]?.line ?? 0;
  const marks = new Set(run.map(({sign}) => sign.start));
  const symbols =
    run[0]?.style === 'symbol'
      ? grouped(
          calls.filter(({style, sign}) => style === 'symbol' && !marks.has(sign.start)),
          ({key}) => key
        )
      : undefined;
  return run.filter((mark) => {
    // Signs stand anew for each note: every one has a call of its own.
    if (symbols) return (symbols.get(mark.key)?.shift()?.line ?? mark.line) < mark.line;
    const call = firstCalls.get(`${mark.style} ${mark.key}`);
    return call !== undefined && call < (mark.style === 'bracket' ? mark.line : from);
  }).length;
}

/** The line of the first call that a mark of each shape and key may answer. */
function firstLines(calls: readonly NoteSign[]): Map<string, number> {
  const lines = new Map<string, number>();
  for (const {style: shape, key, line} of calls) for (const style of answers[shape]) if (!lines.has(`${style} ${key}`)) lines.set(`${style} ${key}`, line);
  return lines;
}
/** The calls run on beyond the numbers of these lines: they are a list, and the notes are elsewhere or nowhere. */
function goesOnAfter(run: readonly NoteSign[], calls: readonly NoteSign[]): boolean {
  const last = run.at(-1);
  const next = last && nextKey(last.key);
  const from = calls.findLastIndex(({key, line}) => key === last?.key && line < (run[0]?.line ?? 0));
  for (const {key, style} of calls.slice(Math.max(0, from + 1))) {
    if (style === 'paren') continue;
    if (key === next) return true;
    if (key === '1') return false;
  }
  return false;
}

/** Take the lines of a run: to the next note, and after the last to the end of its paragraph. */
function takeRun(draft: Draft, run: readonly NoteSign[], calls: readonly NoteSign[], {isHeaded, language}: Pick<Around, 'isHeaded' | 'language'>): number {
  let lastLine = run[0]?.line ?? 0;
  // Calls of its later notes stand among them: each is under its own paragraph, as at the foot of a page.
  const keys = new Set(run.map(({key}) => key));
  const marks = new Set(run.map(({sign}) => sign.start));
  const [first, last] = [run[0]?.line ?? 0, run.at(-1)?.line ?? 0];
  const isUnderText =
    !isHeaded &&
    (run[0]?.style === 'bracket' || run[0]?.style === 'symbol') &&
    calls.some(({key, style, line, sign}) => style === run[0]?.style && !marks.has(sign.start) && line > first && (keys.has(key) ? line < last : key === nextKey(run.at(-1)?.key ?? '')));
  for (const [index, mark] of run.entries()) {
    const following = run[index + 1];
    const body = newBody(mark, isUnderText ? 'foot' : 'end', mark.line);
    draft.bodies.push(body);
    draft.role[mark.line] = roles.note;
    // After a note under a star the text goes on: the next star is the note of another paragraph.
    // So does a note in brackets under the paragraph that calls it.
    const isOne = !isHeaded && (mark.style === 'symbol' || (mark.style === 'bracket' && isUnderText));
    const next = following?.line ?? Number.POSITIVE_INFINITY;
    const end = isOne || following === undefined ? Math.min(next, endOfLast(draft, mark.line, isHeaded, language)) : next;
    for (let line = mark.line + 1; line < end; line++) {
      if (draft.role[line] !== roles.text) continue;
      body.lines.push(line);
      draft.role[line] = roles.note;
    }
    lastLine = Math.max(mark.line, end - 1);
  }
  return lastLine;
}

/** The last note ends with its paragraph, or with paragraphs that are indented under it. */
function endOfLast(draft: Draft, from: number, isHeaded: boolean, language: Language): number {
  let end = from + 1;
  // Where each line is a paragraph, those directly under a note that stands apart are the rest of it.
  const isStretch = draft.layout.isWrapped || (isHeaded && draft.role[from - 1] === roles.blank);
  const isHead = (line: number): boolean => !draft.layout.isWrapped && (isKnownHead(lineText(draft, line), language) || startsWithNumberedDivision(lineText(draft, line), language));
  while (end < draft.lines.count && draft.role[end] === roles.text && isStretch && !isHead(end)) end++;
  for (let line = end; isHeaded && line < draft.lines.count; line++) {
    if (draft.role[line] === roles.blank) continue;
    if (draft.role[line] !== roles.text || indentOf(draft, line) <= indentOf(draft, from)) break;
    end = line + 1;
  }
  return end;
}
