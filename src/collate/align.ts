/**
 * Aligns any number of witnesses: gives each word a column, so that words which belong together
 * stand in one. Witnesses with the same words are aligned once; the order in which they are
 * given has no influence, for they are put in an order of their own first.
 *
 *     A  the black cat          the | black | cat |
 *     B  the white cat sat      the | white | cat | sat
 *
 * Progressive alignment with a profile of columns (D.-F. Feng and R. F. Doolittle, 1987), refined afterwards;
 * for the terms of the trade R. H. Dekker et al., "Computer-supported collation of modern manuscripts: CollateX", 2015.
 */
import {numberGrams} from './align/grams.js';
import {orderMembers} from './align/order.js';
import {insertMember, type Member} from './align/profile.js';
import {refineMembers} from './align/refine.js';
import {createRun} from './align/run.js';
import {alignMember} from './align/sequence.js';
import {numberWords} from './align/vocabulary.js';

export interface Alignment {
  /** How many columns. */
  columns: number;
  /** For each witness, the column of each of its tokens: increasing. */
  columnOf: Int32Array[];
}

type Words = readonly {n: string}[];

/** The columns of all tokens of all witnesses; only their forms as compared count. */
export function align(witnesses: readonly Words[]): Alignment {
  const {texts, textOf} = distinguish(witnesses);
  const {vocabulary, ids} = numberWords(texts);
  const grams = numberGrams(ids, vocabulary.size);
  const run = createRun(vocabulary, grams);
  const members: Member[] = [];
  let columns = 0;
  for (const index of orderMembers(grams, texts.length)) {
    const own = ids[index] ?? new Int32Array(0);
    const weight = textOf.filter((text) => text === index).length;
    const member = {index, ids: own, weight, columnOf: new Int32Array(own.length)};
    const path = alignMember(run, member, members, columns);
    columns = insertMember(members, member, path, columns);
  }
  columns = refineMembers(run, members, columns);
  const found = new Map(members.map((member) => [member.index, member.columnOf]));
  return {columns, columnOf: textOf.map((text) => found.get(text) ?? new Int32Array(0))};
}

/** The different texts in an order that depends on nothing but their words; and which of them each witness has. */
function distinguish(witnesses: readonly Words[]): {texts: Words[]; textOf: number[]} {
  const order = [...witnesses.keys()].sort((a, b) => compare(witnesses[a] ?? [], witnesses[b] ?? []));
  const texts: Words[] = [];
  const textOf = new Array<number>(witnesses.length).fill(0);
  for (const index of order) {
    const words = witnesses[index] ?? [];
    const last = texts.at(-1);
    if (!last || compare(last, words) !== 0) texts.push(words);
    textOf[index] = texts.length - 1;
  }
  return {texts, textOf};
}

function compare(a: Words, b: Words): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const one = a[at]?.n ?? '';
    const other = b[at]?.n ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
