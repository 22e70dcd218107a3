import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {align} from '../../src/collate/align.js';
import {collate} from '../../src/collate/collate.js';

function toWords(text: string): {n: string}[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((n) => ({n}));
}

/** Pairs of the same word in one column. */
function countMatches(texts: readonly string[]): number {
  const witnesses = texts.map(toWords);
  const {columns, columnOf} = align(witnesses);
  const table = Array.from({length: columns}, (): string[] => []);
  for (const [witness, own] of columnOf.entries()) for (const [at, column] of own.entries()) table[column]?.push(witnesses[witness]?.[at]?.n ?? '');
  return table.reduce((sum, words) => sum + words.reduce((pairs, word, at) => pairs + words.slice(at + 1).filter((other) => other === word).length, 0), 0);
}

/** The most words that two texts can have in common in one order. */
function countCommon(one: string, other: string): number {
  const columns = toWords(other);
  let before = new Array<number>(columns.length + 1).fill(0);
  for (const {n} of toWords(one)) {
    const now = [0];
    for (const [at, column] of columns.entries()) now.push(column.n === n ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, now[at] ?? 0));
    before = now;
  }
  return before.at(-1) ?? 0;
}

const vocabulary = ['ab', 'cd', 'ef', 'gh', 'kl', 'mn', 'op', 'qr'];
const anyText = fc.array(fc.constantFrom(...vocabulary), {maxLength: 40}).map((words) => words.join(' '));

test('of two witnesses as many words stand together as possible', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      expect(countMatches([one, other])).toBe(countCommon(one, other));
    }),
    {numRuns: 500}
  );
});

test('each witness has its words in order', () => {
  fc.assert(
    fc.property(fc.array(anyText, {maxLength: 6}), (texts) => {
      for (const own of align(texts.map(toWords)).columnOf) for (let at = 1; at < own.length; at++) expect(own[at]).toBeGreaterThan(own[at - 1] ?? -1);
    }),
    {numRuns: 300}
  );
});

describe('long texts', () => {
  // No two stretches of it are alike; common words are common.
  const text = Array.from({length: 4000}, (_, at) => (at % 3 === 0 ? `w${at % 31}` : `w${(at * 7919) % 3989}`));
  const words = text.join(' ');

  test('a word changed here and there costs no other', () => {
    const changed = text.map((word, at) => (at % 50 === 25 ? 'other' : word)).join(' ');
    expect(countMatches([words, changed])).toBe(3920);
  });

  test('a passage left out is one gap', () => {
    const shorter = [...text.slice(0, 1500), ...text.slice(2200)].join(' ');
    expect(countMatches([words, shorter])).toBe(3300);
  });

  test('halves exchanged: one of them stands together, the other is marked as moved', () => {
    const turned = [...text.slice(1800), ...text.slice(0, 1800)].join(' ');
    expect(countMatches([words, turned])).toBeGreaterThanOrEqual(2200);
    const {transpositions} = collate([
      {siglum: 'A', text: words},
      {siglum: 'B', text: turned}
    ]);
    expect(transpositions.some(({n}) => n.split(' ').length > 1500)).toBe(true);
  });

  test('one text doubled has it once', () => {
    expect(countMatches([words, `${words} ${words}`])).toBe(4000);
  });

  test('no word in common: no match, and an end', () => {
    expect(countMatches([words, words.replaceAll('w', 'x')])).toBe(0);
  });

  test('one word all over', () => {
    expect(countMatches(['word '.repeat(5000), 'word '.repeat(4000)])).toBe(4000);
  });

  test('two words at random', () => {
    const mixed = text.map((word) => (word.length % 2 === 0 ? 'one' : 'two'));
    expect(countMatches([mixed.join(' '), mixed.toReversed().join(' ')])).toBeGreaterThan(2000);
  });
});
