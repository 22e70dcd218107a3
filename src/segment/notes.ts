/**
 * The bodies of notes: at the feet of pages, under a heading at the end, or in brackets
 * where they are called. A line is the head of a note when a call answers it; what follows
 * it to the foot of the page, or to the next note, is its text.
 */
import type {Transformer} from 'unified';
import type {Language} from '../language/language.js';
import {words} from '../language/language.js';
import {endsSentence, indentOf, lineText, roles, startsLow, type Draft, type NoteBody} from './draft.js';
import {findCallSigns, findMisreadCalls, readMisreadMark, readNoteMark, symbolOrder, type NoteSign, type SignStyle} from './note-signs.js';

export interface NotesOptions {
  language: Language;
}

/** Rules drawn above footnotes: `-----`, `______`; they leave the text. */
const rule = /^(?:[-–—_=]\s?){3,}$/u;

/** Step: find the bodies of notes; their lines leave the text. */
export function segmentNotes({language}: NotesOptions): Transformer<Draft, Draft> {
  return (draft) => {
    const calls = findCallSigns(draft);
    if (draft.breaks.length > 0) findFootnotes(draft, calls);
    findBracketed(draft);
    findEndnotes(draft, calls, language);
    // A sign in what turned out to be a note is no call.
    draft.signs = calls.filter(({line}) => draft.role[line] === roles.text);
    draft.bodies.sort((left, right) => left.mark.start - right.mark.start);
  };
}

/** Which shapes of a note's mark may answer a call of this shape. */
const answers: Readonly<Record<SignStyle, readonly SignStyle[]>> = {
  symbol: ['symbol', 'bracket'],
  bracket: ['bracket', 'plain', 'footnote', 'symbol'],
  paren: ['paren', 'plain'],
  plain: ['plain', 'raised', 'bracket'],
  raised: ['raised', 'plain', 'bracket'],
  footnote: ['footnote']
};

function answersCall(call: NoteSign, body: NoteSign): boolean {
  return call.key === body.key && answers[call.style].includes(body.style);
}

function findFootnotes(draft: Draft, calls: readonly NoteSign[]): void {
  let next = 0;
  let unfinished: NoteBody | undefined;
  for (const [index, page] of draft.breaks.entries()) {
    const end = draft.breaks[index + 1]?.line ?? draft.lines.count;
    const here: NoteSign[] = [];
    for (; next < calls.length && (calls[next]?.line ?? end) < end; next++) {
      const call = calls[next];
      if (call && call.line >= page.line) here.push(call);
    }
    const foot = findFoot(draft, page.line, end, here, unfinished !== undefined);
    unfinished = foot === undefined ? undefined : takeFoot(draft, foot, end, here, unfinished);
  }
}

/** The first line of the notes at the foot of a page. */
function findFoot(draft: Draft, from: number, end: number, calls: readonly NoteSign[], isUnfinished: boolean): number | undefined {
  let isOpen = false;
  for (let line = from; line < end; line++) {
    if (draft.role[line] === roles.blank) isOpen = true;
    if (draft.role[line] !== roles.text) continue;
    if (rule.test(lineText(draft, line)) && isFootRule(draft, line, end, calls, isUnfinished)) return line;
    const mark = readNoteMark(draft, line);
    const isAnswered = mark !== undefined && calls.some((call) => call.sign.end <= mark.sign.start && call.line < line && answersCall(call, mark));
    if (isAnswered && (isOpen || (mark.style === 'symbol' && isLastStretch(draft, line, end)))) return isUnfinished ? (carriedOver(draft, from, line) ?? line) : line;
    isOpen = false;
  }
  return isUnfinished ? carriedOver(draft, from, end) : undefined;
}

/** A rule is one above notes when a note, or the rest of one, follows it. */
function isFootRule(draft: Draft, line: number, end: number, calls: readonly NoteSign[], isUnfinished: boolean): boolean {
  for (let next = line + 1; next < end; next++) {
    if (draft.role[next] !== roles.text) continue;
    const mark = readNoteMark(draft, next);
    return isUnfinished || (mark !== undefined && calls.some((call) => call.line < line && answersCall(call, mark)));
  }
  return false;
}

/** No blank line between here and the foot of the page. */
function isLastStretch(draft: Draft, line: number, end: number): boolean {
  for (let next = line + 1; next < end; next++) {
    if (draft.role[next] === roles.blank) for (let after = next; after < end; after++) if (draft.role[after] === roles.text) return false;
  }
  return true;
}

/** The rest of the note of the page before: a last stretch that goes on in lower case after a blank line. */
function carriedOver(draft: Draft, from: number, end: number): number | undefined {
  let start: number | undefined;
  for (let line = end - 1; line > from; line--) {
    if (draft.role[line] === roles.text) start = line;
    else if (start !== undefined) break;
  }
  if (start === undefined || start === from || draft.role[start - 1] !== roles.blank) return undefined;
  // Directly above the first marked note of the page it may begin with a capital too.
  const isAbove = draft.role[end - 1] === roles.text && end < draft.lines.count && readNoteMark(draft, end) !== undefined;
  if (!startsLow(draft, start) && !isAbove) return undefined;
  let above = start - 1;
  while (above >= from && draft.role[above] !== roles.text) above--;
  return above >= from ? start : undefined;
}

/** Cut the foot of a page into notes; returns the last one if its text seems to run on. */
function takeFoot(draft: Draft, from: number, end: number, calls: readonly NoteSign[], unfinished: NoteBody | undefined): NoteBody | undefined {
  let body = unfinished;
  let isContinued = unfinished !== undefined;
  let isFirst = true;
  for (let line = from; line < end; line++) {
    if (draft.role[line] !== roles.text) continue;
    if (isFirst && rule.test(lineText(draft, line))) {
      draft.role[line] = roles.rule;
      continue;
    }
    isFirst = false;
    const mark = nextMark(draft, line, calls, isContinued ? undefined : body);
    if (mark) {
      body = newBody(mark, 'foot', line);
      draft.bodies.push(body);
      isContinued = false;
    } else if (body) {
      if (isContinued && !body.lines.includes(line - 1)) body.partLines.push(line);
      isContinued = false;
      body.lines.push(line);
    } else continue;
    draft.role[line] = roles.note;
  }
  const lastLine = body?.lines.at(-1);
  if (!body || lastLine === undefined) return undefined;
  return endsSentence(draft.source, draft.first[lastLine] ?? 0, draft.last[lastLine] ?? 0) ? undefined : body;
}

/** A line within the foot begins a note: a call answers it, or it is next in sequence. */
function nextMark(draft: Draft, line: number, calls: readonly NoteSign[], current: NoteBody | undefined): NoteSign | undefined {
  const mark = readNoteMark(draft, line);
  if (mark && calls.some((call) => answersCall(call, mark))) return mark;
  if (mark && current && isNext(current.key, mark.key)) return mark;
  if (mark?.style === 'symbol' && !current) return mark;
  const misread = readMisreadMark(draft, line);
  if (!misread || !current || !'*†'.includes(current.key)) return undefined;
  const key = nextKey(current.key);
  return key === undefined ? undefined : {...misread, key, sign: {...misread.sign, reads: key}};
}

function isNext(before: string, key: string): boolean {
  return nextKey(before) === key;
}

/** The sign that a printer uses after this one. */
function nextKey(key: string): string | undefined {
  if (/^\d+$/u.test(key)) return String(Number(key) + 1);
  const place = symbolOrder.indexOf(key as (typeof symbolOrder)[number]);
  return place < 0 ? undefined : symbolOrder[place + 1];
}

function newBody(mark: NoteSign, place: NoteBody['place'], line: number): NoteBody {
  return {mark: mark.sign, key: mark.key, place, lines: [line], partLines: [], isCalled: false};
}

/** `[Footnote 7: … ]` says itself what it is, wherever it stands. */
function findBracketed(draft: Draft): void {
  for (let line = 0; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text || draft.source.charCodeAt(draft.first[line] ?? 0) !== 91) continue;
    const mark = readNoteMark(draft, line);
    if (mark?.style !== 'footnote') continue;
    const body = newBody(mark, 'foot', line);
    let at = line;
    for (; at < draft.lines.count && at < line + 400; at++) {
      if (draft.role[at] !== roles.text) continue;
      if (at > line) body.lines.push(at);
      draft.role[at] = roles.note;
      const end = draft.last[at] ?? 0;
      if (draft.source.charAt(end - 1) !== ']') continue;
      body.closer = {start: end - 1, end, reads: ''};
      break;
    }
    draft.bodies.push(body);
  }
}

/** Notes at the end, or at the end of a section: under a heading, or in one unbroken sequence that calls answer. */
function findEndnotes(draft: Draft, calls: readonly NoteSign[], language: Language): void {
  const heads = new Set(words(language.noteHeads).map((head) => head.toLowerCase()));
  const usual = usualStyle(draft, calls);
  const hasFeet = draft.bodies.some(({place}) => place === 'foot');
  for (let line = 0; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text || !startsBlock(draft, line)) continue;
    const mark = readNoteMark(draft, line);
    if (!mark) continue;
    const isHeaded = hasHead(draft, line, heads);
    const run = readRun(draft, line, mark);
    const answered = countAnswered(run, calls);
    const isRun = isHeaded ? run.length > 0 : answered >= 1 && answered >= run.length * 0.7 && (mark.key === '1' || !/\d/u.test(mark.key));
    if (!isHeaded && (hasFeet || (mark.style === 'plain' && goesOnAfter(run, calls)))) continue;
    if (!isRun || (mark.style === 'plain' && answered === 0) || (!isHeaded && usual !== undefined && mark.style !== usual)) continue;
    line = takeRun(draft, run, isHeaded);
  }
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

function startsBlock(draft: Draft, line: number): boolean {
  return !draft.layout.isWrapped || line === 0 || draft.role[line - 1] !== roles.text;
}

function hasHead(draft: Draft, line: number, heads: ReadonlySet<string>): boolean {
  let above = line - 1;
  while (above >= 0 && draft.role[above] === roles.blank) above--;
  return above >= 0 && draft.role[above] === roles.text && heads.has(lineText(draft, above).replace(/[.:\s]+$/u, '').toLowerCase());
}

/** The heads of notes that follow each other in sequence, each at the start of a block. */
function readRun(draft: Draft, from: number, first: NoteSign): NoteSign[] {
  const run = [first];
  for (let line = from + 1; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text || !startsBlock(draft, line)) continue;
    const mark = readNoteMark(draft, line);
    const last = run.at(-1);
    if (mark && last && mark.style === last.style && (isNext(last.key, mark.key) || (mark.key === last.key && !/\d/u.test(mark.key)))) run.push(mark);
    else if (!mark && line - (last?.line ?? line) > 60) break;
  }
  return run;
}

/** How many notes of a run are called before it, each by a sign of its own. */
function countAnswered(run: readonly NoteSign[], calls: readonly NoteSign[]): number {
  const from = run[0]?.line ?? 0;
  const before = new Set<string>();
  for (const call of calls) if (call.line < from) for (const style of answers[call.style]) before.add(`${style} ${call.key}`);
  return run.filter((mark) => before.has(`${mark.style} ${mark.key}`)).length;
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
function takeRun(draft: Draft, run: readonly NoteSign[], isHeaded: boolean): number {
  let lastLine = run[0]?.line ?? 0;
  for (const [index, mark] of run.entries()) {
    const body = newBody(mark, 'end', mark.line);
    draft.bodies.push(body);
    draft.role[mark.line] = roles.note;
    const end = run[index + 1]?.line ?? endOfLast(draft, mark.line, isHeaded);
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
function endOfLast(draft: Draft, from: number, isHeaded: boolean): number {
  let end = from + 1;
  while (end < draft.lines.count && draft.role[end] === roles.text && draft.layout.isWrapped) end++;
  for (let line = end; isHeaded && line < draft.lines.count; line++) {
    if (draft.role[line] === roles.blank) continue;
    if (draft.role[line] !== roles.text || indentOf(draft, line) <= indentOf(draft, from)) break;
    end = line + 1;
  }
  return end;
}

/** Calls that OCR misread, on pages whose daggers no call answers. */
export function misreadCallsFor(draft: Draft, body: NoteBody, from: number): NoteSign[] {
  const line = body.lines[0] ?? 0;
  return findMisreadCalls(draft, from, body.mark.start).map((sign) => ({sign: {...sign, reads: body.key}, key: body.key, style: 'symbol', line, isDoubtful: true}));
}
