/**
 * Witnesses of one text to the table of what each has at each place: tokens, alignment, table, moved stretches.
 * From the table come the apparatus and all formats.
 *
 *     A  the black cat
 *     B  the white cat          the | black : white | cat
 */
import {align} from './align.js';
import type {Normalization} from './tokens/normalize.js';
import {createTable, type Collation} from './table.js';
import {tokenize, type Witness} from './tokens.js';
import {findTranspositions} from './transpositions.js';

export interface CollateOptions extends Normalization {
  /** Siglum of the base: lemmas, paragraphs and the order of entries are its. Default: the first witness. */
  base?: string;
}

/** Collate witnesses of one text, two or more; none and one are taken as well. */
export function collate(witnesses: readonly Witness[], options: CollateOptions = {}): Collation {
  const {base, ...settings} = options;
  const sigla = witnesses.map(({siglum}) => siglum);
  const doubled = sigla.find((siglum, at) => sigla.indexOf(siglum) !== at);
  if (doubled !== undefined) throw new Error(`Expected different sigla, got \`${doubled}\` twice`);
  if (base !== undefined && !sigla.includes(base)) throw new Error(`Expected the siglum of a witness as base, got \`${base}\``);
  const tokens = witnesses.map(({text, slips}) => tokenize(text, settings, slips));
  const table = createTable(tokens, align(tokens));
  const place = base === undefined ? 0 : sigla.indexOf(base);
  return {witnesses: sigla, base: place, table, transpositions: findTranspositions(table, place), sources: witnesses};
}
