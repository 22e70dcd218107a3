/** What each witness has in a stretch of columns, as written and as compared; white space around it is no part of it. */
import {coreOf} from '../tokens/white-space.js';
import type {Token} from '../tokens.js';
import type {Collation, Column} from '../table.js';
import type {Wording} from '../variants.js';
import type {ColumnRange} from '../transpositions.js';

// any run of white space
const white = /[\s\u0085]+/gu;

/** All tokens of a witness in a stretch. */
export function tokensIn({table}: Collation, {start, end}: ColumnRange, witness: number): Token[] {
  const tokens: Token[] = [];
  for (let column = start; column < end; column++) for (const token of table[column]?.[witness] ?? []) tokens.push(token);
  return tokens;
}

/** Tokens as one reads them: a run of white space is one blank. */
export function wordingOf(tokens: readonly Token[]): Wording {
  const text = clean(tokens.map(({t}) => t).join(''));
  const hasSlips = tokens.some(({reads}) => reads !== undefined);
  return {
    text,
    reads: hasSlips ? clean(tokens.map(correctedOf).join('')) : text,
    n: tokens
      .map(({n}) => n)
      .join(' ')
      .trim()
  };
}

function correctedOf({t, reads}: Token): string {
  return reads === undefined ? t : reads + t.slice(coreOf(t).end);
}

function clean(text: string): string {
  return text.replace(white, ' ').trim();
}

/** Whether all witnesses have the same in a column, to the letter. */
export function isUnanimous(column: Column): boolean {
  const own = column[0]?.[0];
  if (!own) return false;
  const text = own.t.trim();
  for (const cell of column) {
    const token = cell[0];
    if (!token || cell.length > 1 || token.reads !== own.reads || (token.t !== own.t && token.t.trim() !== text)) return false;
  }
  return true;
}

/** Witnesses by what they have: for each the place of the first witness that has the same. */
export function patternOf(collation: Collation, column: number): number[] {
  const known = new Map<string, number>();
  return collation.witnesses.map((_, witness) => {
    const {text, reads} = wordingOf(tokensIn(collation, {start: column, end: column + 1}, witness));
    const key = `${text}\n${reads}`;
    if (!known.has(key)) known.set(key, witness);
    return known.get(key) ?? witness;
  });
}
