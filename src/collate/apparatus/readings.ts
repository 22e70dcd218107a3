/** What each witness has in a stretch of columns, as written and as compared; white space around it is no part of it. */
import type {Token} from '../tokens.js';
import type {Collation, Column} from '../table.js';
import type {Wording} from '../variants.js';
import type {ColumnRange} from '../transpositions.js';

// any run of white space; one at the beginning; one at the end
const white = /[\s\u0085]+/gu;
const leading = /^[\s\u0085]+/u;
const trailing = /(?<![\s\u0085])[\s\u0085]+$/u;

/** Where the word of a token begins and ends in it: only the first token of a text has white space before it. */
export function coreOf(t: string): {start: number; end: number} {
  const start = leading.exec(t)?.[0].length ?? 0;
  const tail = trailing.exec(t)?.[0].length ?? 0;
  return {start, end: Math.max(start, t.length - tail)};
}

/** All tokens of a witness in a stretch. */
export function tokensIn({table}: Collation, {start, end}: ColumnRange, witness: number): Token[] {
  const tokens: Token[] = [];
  for (let column = start; column < end; column++) tokens.push(...(table[column]?.[witness] ?? []));
  return tokens;
}

/** Tokens as one reads them: a run of white space is one blank. */
export function wordingOf(tokens: readonly Token[]): Wording {
  const text = clean(tokens.map(({t}) => t).join(''));
  const hasSlips = tokens.some(({reads}) => reads !== undefined);
  return {text, reads: hasSlips ? clean(tokens.map(correctedOf).join('')) : text, n: tokens.map(({n}) => n).join(' ').trim()};
}

function correctedOf({t, reads}: Token): string {
  return reads === undefined ? t : reads + t.slice(coreOf(t).end);
}

function clean(text: string): string {
  return text.replace(white, ' ').trim();
}

/** Whether all witnesses have the same in a column, to the letter. */
export function isUnanimous(column: Column): boolean {
  const first = column[0] ?? [];
  if (first.length !== 1) return false;
  const own = first[0];
  const text = own?.t.trim();
  return column.every((cell) => cell.length === 1 && cell[0]?.t.trim() === text && cell[0]?.reads === own?.reads);
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
