/** The words of a witness in a stretch as pieces of a reading: slips with their corrections, divisions at their places, no white space at the edges. */
import type {VariantPiece, Wording} from '../../tree.js';
import type {PlacedDivision} from './divisions.js';
import type {Token} from '../tokens.js';
import {coreOf, isWhite} from '../tokens/white-space.js';

// any run of white space
const white = /[\s\u0085]+/gu;

/** `divisions` are in order. */
export function piecesOf(tokens: readonly Token[], divisions: readonly PlacedDivision[]): VariantPiece[] {
  const pieces: VariantPiece[] = [];
  const waiting = [...divisions];
  let count = 0;
  for (const {text, corr, errorOf} of trim(tokens.flatMap(splitToken))) {
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      if (isWhite(text.charCodeAt(at))) continue;
      for (let next = waiting[0]; next && next.at <= count; next = waiting[0]) {
        const cut = corr === undefined ? at : 0;
        add(pieces, {text: text.slice(start, cut)});
        pieces.push(next.division);
        waiting.shift();
        start = cut;
      }
      count++;
    }
    add(pieces, {text: text.slice(start), ...(corr === undefined ? {} : {corr}), ...(errorOf === undefined ? {} : {errorOf})});
  }
  return [...pieces, ...waiting.map(({division}) => division)];
}

function add(pieces: VariantPiece[], piece: Wording): void {
  if (piece.text !== '' || piece.corr !== undefined) pieces.push({...piece, text: piece.text.replace(white, ' ')});
}

function splitToken({t, start, slips}: Token): Wording[] {
  const pieces: Wording[] = [];
  let at = 0;
  for (const slip of slips ?? []) {
    pieces.push({text: t.slice(at, slip.start - start)}, {text: t.slice(slip.start - start, slip.end - start), corr: slip.reads, ...(slip.errorOf === undefined ? {} : {errorOf: slip.errorOf})});
    at = slip.end - start;
  }
  return [...pieces, {text: t.slice(at)}];
}

/** Without the white space at either edge. */
function trim(pieces: Wording[]): Wording[] {
  const first = pieces[0];
  if (first && first.corr === undefined) first.text = first.text.slice(coreOf(first.text).start);
  const last = pieces.at(-1);
  if (last && last.corr === undefined) {
    const {start, end} = coreOf(last.text);
    last.text = start === end ? '' : last.text.slice(0, end);
  }
  return pieces;
}
