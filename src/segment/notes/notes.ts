/**
 * The bodies of notes: at the feet of pages, under a heading at the end, or in brackets
 * where they are called. A line is the head of a note when a call answers it; what follows
 * it to the foot of the page, or to the next note, is its text.
 */
import type {Transformer} from 'unified';
import type {Language} from '../../language/language.js';
import {type Draft, type NoteBody, roles} from '../draft.js';
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

/** Calls that OCR misread, on pages whose daggers no call answers. */
export function misreadCallsFor(draft: Draft, body: NoteBody, from: number): NoteSign[] {
  const line = body.lines[0] ?? 0;
  return findMisreadCalls(draft, from, body.mark.start).map((sign) => ({sign: {...sign, reads: body.key}, key: body.key, style: 'symbol', line, isDoubtful: true}));
}
