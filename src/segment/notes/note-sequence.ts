/**
 * Which mark answers which call, and which sign follows which: the orders that printers use.
 */
import type {NoteBody} from '../draft.js';
import {symbolOrder, type NoteSign, type SignStyle} from './note-signs.js';

/** Which shapes of a note's mark may answer a call of this shape. */
export const answers: Readonly<Record<SignStyle, readonly SignStyle[]>> = {
  symbol: ['symbol', 'bracket'],
  bracket: ['bracket', 'plain', 'footnote', 'symbol'],
  paren: ['paren', 'plain'],
  plain: ['plain', 'raised', 'bracket'],
  raised: ['raised', 'plain', 'bracket'],
  footnote: ['footnote']
};

export function answersCall(call: NoteSign, body: NoteSign): boolean {
  return call.key === body.key && answers[call.style].includes(body.style);
}

export function isNext(before: string, key: string): boolean {
  return nextKey(before) === key;
}

/** The sign that a printer uses after this one. */
export function nextKey(key: string): string | undefined {
  // `[1*]`: a second count beside that of the author
  if (/^\d+\*$/u.test(key)) return `${String(Number(key.slice(0, -1)) + 1)}*`;
  if (/^\d+$/u.test(key)) return String(Number(key) + 1);
  const [, page, count] = /^(\d+):(\d+)$/u.exec(key) ?? [];
  if (page !== undefined) return `${page}:${String(Number(count) + 1)}`;
  if (/^[a-y]$/iu.test(key)) return String.fromCharCode(key.charCodeAt(0) + 1);
  const place = symbolOrder.indexOf(key as (typeof symbolOrder)[number]);
  return place < 0 ? undefined : symbolOrder[place + 1];
}

/** Where a number stands in the count: `70:2`, the second note of page 70, after `70:1`; not a number for other signs. */
export function orderOf(key: string): number {
  const [, page, count] = /^(\d+):(\d+)$/u.exec(key) ?? [];
  return page === undefined ? Number(key) : Number(page) * 100 + Number(count);
}

export function newBody(mark: NoteSign, place: NoteBody['place'], line: number): NoteBody {
  return {mark: mark.sign, key: mark.key, place, lines: [line], partLines: [], isCalled: false};
}
