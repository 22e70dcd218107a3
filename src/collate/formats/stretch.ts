/** The text of some tokens as TEI: slips as `choice`, milestones at their places, white space at the edges left to others. */
import type {Token} from '../tokens.js';
import {coreOf, isWhite} from '../tokens/white-space.js';
import {unitAfter} from '../apparatus/units.js';
import {escapeText} from './escape.js';
import type {Milestone} from './milestones.js';

// white space of more than one sign
const wide = /[\s\u0085]{2,}/gu;

interface Piece {
  text: string;
  /** What it should read, where it is a slip. */
  reads?: string;
}

/** `milestones` are in order. */
export function writeStretch(tokens: readonly Token[], milestones: readonly Milestone[]): string {
  const only = tokens[0];
  if (tokens.length === 1 && only && !only.slips && milestones.length === 0) return escapeText(coreText(only.t));
  const pieces = trim(tokens.flatMap(splitToken));
  if (milestones.length === 0) return pieces.map(writePiece).join('');
  const waiting = [...milestones];
  let written = '';
  let count = 0;
  for (const piece of pieces) {
    let start = 0;
    for (let at = 0; at < piece.text.length; at++) {
      if (isWhite(piece.text.charCodeAt(at))) continue;
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

function coreText(t: string): string {
  const {start, end} = coreOf(t);
  return t.slice(start, end);
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
  if (first && first.reads === undefined) first.text = first.text.slice(coreOf(first.text).start);
  const last = pieces.at(-1);
  if (last && last.reads === undefined) last.text = last.text.slice(0, lastSign(last.text));
  return pieces;
}

/** Where the last sign that is not white ends. */
function lastSign(text: string): number {
  const {start, end} = coreOf(text);
  return start === end ? 0 : end;
}

function writePiece({text, reads}: Piece): string {
  const written = escapeText(text.replace(wide, (white) => (unitAfter(white, 'prose') ? '\n' : white)));
  return reads === undefined ? written : `<choice><sic>${written}</sic><corr>${escapeText(reads)}</corr></choice>`;
}
