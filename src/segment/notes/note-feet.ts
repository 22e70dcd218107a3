/**
 * Notes at the feet of pages: from the first line that answers a call of the page, or from a
 * drawn line, to the foot; and the rest of a note that runs over from the page before.
 */
import {type Draft, endsSentence, indentOf, lineText, type NoteBody, roles, startsLow} from '../draft.js';
import {findMisreadCalls, type NoteSign, readMisreadMark, readNoteMark} from './note-signs.js';
import {answersCall, isNext, newBody, nextKey} from './note-sequence.js';

/** Rules drawn above footnotes: `-----`, `______`; they leave the text. */
const rule = /^(?:[-–—_=]\s?){3,}$/u;

export function findFootnotes(draft: Draft, calls: readonly NoteSign[]): void {
  let next = 0;
  let unfinished: NoteBody | undefined;
  const drawn = drawnAboveNotes(draft);
  const hasSymbols = answersSymbols(draft, calls);
  for (const [index, page] of draft.breaks.entries()) {
    const end = draft.breaks[index + 1]?.line ?? draft.lines.count;
    const here: NoteSign[] = [];
    for (; next < calls.length && (calls[next]?.line ?? end) < end; next++) {
      const call = calls[next];
      if (call && call.line >= page.line) here.push(call);
    }
    const foot = findFoot(draft, page.line, end, here, unfinished !== undefined, drawn) ?? (hasSymbols ? findUnanswered(draft, page.line, end, here) : undefined);
    unfinished = foot === undefined ? undefined : takeFoot(draft, foot, end, here, unfinished);
  }
}

/** The first line of the notes at the foot of a page. */
function findFoot(draft: Draft, from: number, end: number, calls: readonly NoteSign[], isUnfinished: boolean, drawn: ReadonlySet<string>): number | undefined {
  // Above a line that is drawn over notes there are none: a number there is that of an item.
  for (let line = from; line < end; line++)
    if (draft.role[line] === roles.text && rule.test(lineText(draft, line)) && isFootRule(draft, line, end, calls, isUnfinished && drawn.has(lineText(draft, line).charAt(0)))) return line;
  let isOpen = false;
  for (let line = from; line < end; line++) {
    if (draft.role[line] === roles.blank) isOpen = true;
    if (draft.role[line] !== roles.text) continue;
    const mark = readNoteMark(draft, line);
    const isAnswered = mark !== undefined && calls.some((call) => call.sign.end <= mark.sign.start && call.line < line && answersCall(call, mark));
    const isSetApart = isOpen || ((mark?.style === 'symbol' || indentOf(draft, line) > indentOf(draft, line - 1)) && isLastStretch(draft, line, end));
    if (isAnswered && !isListed(draft, mark, line, end) && isSetApart) return isUnfinished ? (carriedOver(draft, from, line) ?? line) : line;
    isOpen = false;
  }
  return isUnfinished ? carriedOver(draft, from, end) : undefined;
}

/** Some line of the text has the mark of a note that a symbol before it calls. */
function answersSymbols(draft: Draft, calls: readonly NoteSign[]): boolean {
  let next = 0;
  let latest = Number.NEGATIVE_INFINITY;
  for (let line = 1; line < draft.lines.count; line++) {
    for (; (calls[next]?.line ?? line) < line; next++) if (calls[next]?.style === 'symbol') latest = line - 1;
    if (draft.role[line] === roles.text && draft.role[line - 1] !== roles.text && line - latest < 80 && readNoteMark(draft, line)?.style === 'symbol') return true;
  }
  return false;
}

/**
 * The last stretch of a page that begins with a symbol which nothing calls, or with what OCR may
 * have made of a dagger that the page calls; in a text that has such notes elsewhere.
 */
function findUnanswered(draft: Draft, from: number, end: number, calls: readonly NoteSign[]): number | undefined {
  let start = end;
  for (let line = end - 1; line > from; line--) {
    if (draft.role[line] === roles.text) start = line;
    else if (start < end) break;
  }
  if (start === end || draft.role[start - 1] !== roles.blank) return undefined;
  if (readNoteMark(draft, start)?.style === 'symbol') return start;
  if (!readMisreadMark(draft, start) || !/^\S+\s["“‘]?\p{Lu}/u.test(lineText(draft, start))) return undefined;
  const isCalled = calls.some(({key}) => key === '†') || findMisreadCalls(draft, draft.first[from] ?? 0, draft.first[start] ?? 0).length > 0;
  return isCalled ? start : undefined;
}

/** The same number stands again further down the page: the note is there, and this is an item of a list. */
function isListed(draft: Draft, {key}: NoteSign, line: number, end: number): boolean {
  if (!/^\d/u.test(key)) return false;
  for (let next = line + 1; next < end; next++) {
    if (draft.role[next] === roles.text && draft.role[next - 1] !== roles.text && readNoteMark(draft, next)?.key === key) return true;
  }
  return false;
}

/** The signs that lines above notes are drawn with in this document: a mark follows them at least once. */
function drawnAboveNotes(draft: Draft): ReadonlySet<string> {
  const found = new Set<string>();
  for (let line = 0; line + 1 < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text || !rule.test(lineText(draft, line))) continue;
    let next = line + 1;
    while (next < draft.lines.count && draft.role[next] === roles.blank && next < line + 3) next++;
    if (draft.role[next] === roles.text && readNoteMark(draft, next)) found.add(lineText(draft, line).charAt(0));
  }
  return found;
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
  let above = start - 1;
  while (above >= from && draft.role[above] !== roles.text) above--;
  if (above < from) return undefined;
  return startsLow(draft, start) || isAbove || isInterrupting(draft, above, end) ? start : undefined;
}

/** The text above is broken off, and goes on in lower case on the next page: what stands between is no part of it. */
function isInterrupting(draft: Draft, above: number, end: number): boolean {
  let next = end;
  while (next < draft.lines.count && draft.role[next] !== roles.text) next++;
  return next < draft.lines.count && next < end + 12 && startsLow(draft, next) && !endsSentence(draft.source, draft.first[above] ?? 0, draft.last[above] ?? 0);
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
  if (!misread || (current && !'*†'.includes(current.key))) return undefined;
  const key = current ? nextKey(current.key) : '†';
  return key === undefined ? undefined : {...misread, key, sign: {...misread.sign, reads: key}};
}
