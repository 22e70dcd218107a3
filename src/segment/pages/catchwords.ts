/**
 * Catchwords: under the last line of a page, far to the right, the word with which the next page begins.
 *
 *     without the consent of the
 *                             Owners          <- fw
 *                 ( 2 )
 *     Owners of the wells
 */
import {type Draft, indentOf, lineText, roles} from '../draft.js';

/** Take them out of the text, in a file that has them on two pages or more. */
export function takeCatchwords(draft: Draft): void {
  const found = draft.breaks.flatMap(({line}) => {
    const last = textLine(draft, line - 1, -1);
    const next = textLine(draft, line, 1);
    return last !== undefined && next !== undefined && isCatchword(draft, last, next) ? [last] : [];
  });
  if (found.length < 2) return;
  for (const line of found) {
    draft.role[line] = roles.furniture;
    draft.furniture.push({line, kind: 'catch', place: 'bottom'});
  }
  draft.furniture.sort((left, right) => left.line - right.line);
}

function textLine(draft: Draft, from: number, step: 1 | -1): number | undefined {
  for (let line = from; line >= 0 && line < draft.lines.count && Math.abs(line - from) < 12; line += step) if (draft.role[line] === roles.text) return line;
  return undefined;
}

/** One word, or two, set in further than any paragraph is, and the beginning of the next page; it may have only the first letters of a long one. */
function isCatchword(draft: Draft, last: number, next: number): boolean {
  const word = lineText(draft, last);
  if (word.length > 24 || word.split(/\s+/u).length > 2 || indentOf(draft, last) < Math.max(12, draft.layout.measure * 0.35)) return false;
  // A refrain ends as its sentence does.
  if (/[.!?]$/u.test(word)) return false;
  const bare = word.replace(/[-.,;:—]+$/u, '').toLowerCase();
  return bare.length > 1 && lineText(draft, next).toLowerCase().startsWith(bare);
}
