/** What each witness has in a stretch of columns, as written and as compared; white space around it is no part of it. */
import {coreOf, endsWhite, isWhite} from '../tokens/white-space.js';
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

/** What a witness has first in a stretch. */
export function firstToken({table}: Collation, {start, end}: ColumnRange, witness: number): Token | undefined {
  for (let at = start; at < end; at++) {
    const token = table[at]?.[witness]?.[0];
    if (token) return token;
  }
  return undefined;
}

/** What it has last. */
export function lastToken({table}: Collation, {start, end}: ColumnRange, witness: number): Token | undefined {
  for (let at = end - 1; at >= start; at--) {
    const token = table[at]?.[witness]?.at(-1);
    if (token) return token;
  }
  return undefined;
}

/** Whether a witness has white space before and after what it has in a stretch; undefined where it has nothing. */
export function whiteAround(collation: Collation, range: ColumnRange, witness: number): {before: boolean; after: boolean} | undefined {
  const first = firstToken(collation, range, witness);
  const last = lastToken(collation, range, witness);
  if (!first || !last) return undefined;
  const text = collation.sources[witness]?.text ?? '';
  return {before: first.start > 0 && isWhite(text.charCodeAt(first.start - 1)), after: endsWhite(last.t)};
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
