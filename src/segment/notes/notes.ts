/**
 * The bodies of notes: at the feet of pages, under a heading at the end, or in brackets
 * where they are called. A line is the head of a note when a call answers it; what follows
 * it to the foot of the page, or to the next note, is its text.
 */
import type {Transformer} from 'unified';
import type {Language} from '../../language/language.js';
import {type Draft, lineText, type NoteBody, roles} from '../draft.js';
import {findFootnotes} from './note-feet.js';
import {findEndnotes} from './note-runs.js';
import {newBody} from './note-sequence.js';
import {findCallSigns, findMisreadCalls, type NoteSign, readNoteMark} from './note-signs.js';

export interface NotesOptions {
  language: Language;
}

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

/** `[Footnote 7: … ]` says itself what it is, wherever it stands. */
function findBracketed(draft: Draft): void {
  for (let line = 0; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text || draft.source.charCodeAt(draft.first[line] ?? 0) !== 91) continue;
    const mark = readNoteMark(draft, line);
    if (mark?.style !== 'footnote') continue;
    const body = newBody(mark, 'foot', line);
    const end = bracketEnd(draft, line);
    for (let at = line; at <= end.line; at++) {
      if (draft.role[at] !== roles.text) continue;
      if (at > line) body.lines.push(at);
      draft.role[at] = roles.note;
    }
    if (end.isClosed) {
      const last = draft.last[end.line] ?? 0;
      body.closer = {start: last - 1, end: last, reads: ''};
    }
    draft.bodies.push(body);
  }
}

/** So many lines may a note in brackets have. */
const longestBracket = 400;

/** The line at whose end the bracket closes that the note began with; if none does, the note ends with its paragraph. */
function bracketEnd(draft: Draft, from: number): {line: number; isClosed: boolean} {
  let depth = 0;
  for (let line = from; line < draft.lines.count && line < from + longestBracket; line++) {
    if (draft.role[line] !== roles.text) continue;
    for (const sign of lineText(draft, line)) depth += sign === '[' ? 1 : sign === ']' ? -1 : 0;
    if (depth <= 0 && draft.source.charAt((draft.last[line] ?? 0) - 1) === ']') return {line, isClosed: true};
  }
  let line = from;
  while (line + 1 < draft.lines.count && draft.role[line + 1] === roles.text && draft.layout.isWrapped) line++;
  return {line, isClosed: false};
}

/** Calls that OCR misread, on pages whose daggers no call answers. */
export function misreadCallsFor(draft: Draft, body: NoteBody, from: number): NoteSign[] {
  const line = body.lines[0] ?? 0;
  return findMisreadCalls(draft, from, body.mark.start).map((sign) => ({sign: {...sign, reads: body.key}, key: body.key, style: 'symbol', line, isDoubtful: true}));
}
