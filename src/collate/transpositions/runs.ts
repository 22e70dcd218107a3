/** The same words in two witnesses at different places: runs that grow from seeds, and single words close by. */
import type {Column} from '../table.js';
import type {Token} from '../tokens.js';
import {isMark} from '../tokens/normalize.js';

/** A token in its place. */
export interface Placed {
  token: Token;
  column: number;
  /** The other has the same word in this column, or it belongs to a run that was found. */
  isTaken: boolean;
}

/** A stretch that both have: places of its first token in either list, how many tokens and words it has. */
export interface Run {
  base: number;
  own: number;
  length: number;
  words: number;
}

// A pair of words that stands more often than this does not lead anywhere.
const mostSeeds = 8;
// How many columns a single word may have moved; a very short one, and any other.
const shortWay = 3;
const longWay = 8;
// Two words in a row recur by chance: beyond this many columns a run needs three, and two must not be very short.
const nearby = 60;
const fewLetters = 8;

/** The tokens of one witness, compared with another. */
export function placeTokens(table: readonly Column[], own: number, other: number): Placed[] {
  const placed: Placed[] = [];
  for (let column = 0; column < table.length; column++) {
    const cell = table[column]?.[own];
    const beside = table[column]?.[other];
    for (let index = 0; index < (cell?.length ?? 0); index++) {
      const token = cell?.[index];
      if (token) placed.push({token, column, isTaken: beside?.[index]?.n === token.n});
    }
  }
  return placed;
}

function isWord(placed: Placed | undefined): boolean {
  return placed !== undefined && !isMark(placed.token.n);
}

/** Runs of two words and more, the first of the witness first. */
export function findRuns(bases: readonly Placed[], owns: readonly Placed[]): Run[] {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + 1 < bases.length; at++) {
    if (!isFree(bases, at)) continue;
    const key = seedAt(bases, at);
    const known = seeds.get(key);
    if (known) known.push(at);
    else seeds.set(key, [at]);
  }
  const runs: Run[] = [];
  for (let at = 0; at + 1 < owns.length; at++) {
    if (!isFree(owns, at)) continue;
    const places = seeds.get(seedAt(owns, at)) ?? [];
    if (places.length > mostSeeds) continue;
    const best = longest(places.filter((place) => isFree(bases, place)).map((place) => grow(bases, owns, place, at)));
    if (!best) continue;
    if (!isSure(bases, owns, best)) {
      // All its other seeds lead to the same run.
      if (best.length > mostSeeds) at = best.own + best.length - 1;
      continue;
    }
    take(bases, best.base, best.length);
    take(owns, best.own, best.length);
    runs.push(best);
    at = best.own + best.length - 1;
  }
  return runs;
}

function isFree(placed: readonly Placed[], at: number): boolean {
  return placed[at]?.isTaken === false || placed[at + 1]?.isTaken === false;
}

function seedAt(placed: readonly Placed[], at: number): string {
  return `${placed[at]?.token.n ?? ''} ${placed[at + 1]?.token.n ?? ''}`;
}

/** The run around a seed: as far as both go on with the same words that are not yet together. */
function grow(bases: readonly Placed[], owns: readonly Placed[], base: number, own: number): Run {
  const isSame = (step: number): boolean => {
    const one = bases[base + step];
    const other = owns[own + step];
    return one !== undefined && other !== undefined && one.token.n === other.token.n && one.column !== other.column && !(one.isTaken && other.isTaken);
  };
  let first = 0;
  while (isSame(first - 1)) first--;
  let end = 0;
  while (isSame(end)) end++;
  while (end > first && !isWord(bases[base + end - 1])) end--;
  while (first < end && !isWord(bases[base + first])) first++;
  let words = 0;
  for (let step = first; step < end; step++) if (isWord(bases[base + step])) words++;
  return {base: base + first, own: own + first, length: end - first, words};
}

function longest(runs: readonly Run[]): Run | undefined {
  let best: Run | undefined;
  for (const run of runs) if (!best || run.words > best.words) best = run;
  return best;
}

/** Most of its words are free on either side, and there are enough for the way that it has moved. */
function isSure(bases: readonly Placed[], owns: readonly Placed[], {base, own, length, words}: Run): boolean {
  const free = (placed: readonly Placed[], from: number): number => placed.slice(from, from + length).filter((one) => !one.isTaken && isWord(one)).length;
  const far = Math.abs((bases[base]?.column ?? 0) - (owns[own]?.column ?? 0));
  const letters = owns.slice(own, own + length).reduce((sum, {token}) => sum + token.n.length, 0);
  const isLong = words > 2 || (words === 2 && far <= nearby && (letters >= fewLetters || far <= longWay));
  return isLong && free(bases, base) * 2 > words && free(owns, own) * 2 > words;
}

function take(placed: readonly Placed[], from: number, length: number): void {
  for (const one of placed.slice(from, from + length)) one.isTaken = true;
}

/** Single words that stand nearby and are free on either side. */
export function findSingles(bases: readonly Placed[], owns: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let own = 0; own < owns.length; own++) {
    const placed = owns[own];
    if (!placed || placed.isTaken || !isWord(placed)) continue;
    const {token, column} = placed;
    const way = token.n.length < 3 ? shortWay : longWay;
    while (first < bases.length && (bases[first]?.column ?? 0) < column - longWay) first++;
    for (let base = first; base < bases.length && (bases[base]?.column ?? 0) <= column + way; base++) {
      const other = bases[base];
      if (!other || other.isTaken || other.token.n !== token.n || other.column < column - way) continue;
      runs.push({base, own, length: 1, words: 1});
      take(bases, base, 1);
      take(owns, own, 1);
      break;
    }
  }
  return runs;
}
