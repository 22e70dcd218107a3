/** The text of some tokens as TEI: slips as `choice`, milestones at their places, white space at the edges left to others. */
import type {Token} from '../tokens.js';
import {unitAfter} from '../apparatus/units.js';
import {escapeText} from './escape.js';
import type {Milestone} from './milestones.js';

// white space at the beginning; at the end; of more than one sign
const leading = /^[\s\u0085]+/u;
const trailing = /(?<![\s\u0085])[\s\u0085]+$/u;
const wide = /[\s\u0085]{2,}/gu;

interface Piece {
  text: string;
  /** What it should read, where it is a slip. */
  reads?: string;
}

/** `milestones` are in order. */
export function writeStretch(tokens: readonly Token[], milestones: readonly Milestone[]): string {
  const pieces = trim(tokens.flatMap(splitToken));
  if (milestones.length === 0) return pieces.map(writePiece).join('');
  const waiting = [...milestones];
  let written = '';
  let count = 0;
  for (const piece of pieces) {
    let start = 0;
    for (let at = 0; at < piece.text.length; at++) {
      if (/[\s\u0085]/u.test(piece.text.charAt(at))) continue;
      while (waiting[0] && waiting[0].at <= count) {
        const cut = piece.reads === undefined ? at : 0;
        written += escapeText(piece.text.slice(start, cut)) + (waiting.shift()?.xml ?? '');
        start = cut;
      }
      count++;
    }
    written += writePiece({...piece, text: piece.text.slice(start)});
  }
  return written + waiting.map(({xml}) => xml).join('');
}

function splitToken({t, start, slips}: Token): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const slip of slips ?? []) {
    pieces.push({text: t.slice(at, slip.start - start)}, {text: t.slice(slip.start - start, slip.end - start), reads: slip.reads});
    at = slip.end - start;
  }
  return [...pieces, {text: t.slice(at)}];
}

/** Without the white space at either edge. */
function trim(pieces: Piece[]): Piece[] {
  const first = pieces[0];
  if (first?.reads === undefined && first) first.text = first.text.replace(leading, '');
  const last = pieces.at(-1);
  if (last?.reads === undefined && last) last.text = last.text.replace(trailing, '');
  return pieces;
}

function writePiece({text, reads}: Piece): string {
  const written = escapeText(text.replace(wide, (white) => (unitAfter(white, 'prose') ? '\n' : white)));
  return reads === undefined ? written : `<choice><sic>${written}</sic><corr>${escapeText(reads)}</corr></choice>`;
}
