import {expect, test} from 'vitest';
import {choice, define, empty, group, notAllowed, oneOrMore, optional, pattern, ref, repeat, text, unwrapGroups, zeroOrMore, type Pattern} from '../../src/odd/pattern.js';

const [a, b, c] = [ref('a'), ref('b'), ref('c')];

test('what is not allowed spoils a group and leaves a choice', () => {
  expect(group([a, notAllowed])).toBe(notAllowed);
  expect(choice([a, notAllowed])).toBe(a);
  expect(choice([])).toBe(notAllowed);
  expect([optional(notAllowed), zeroOrMore(notAllowed)]).toEqual([empty, empty]);
  expect(oneOrMore(notAllowed)).toBe(notAllowed);
});

test('groups in groups and choices in choices are one', () => {
  expect(group([a, group([b, c])])).toEqual(group([a, b, c]));
  expect(choice([choice([a, b]), c, a])).toEqual(choice([a, b, c]));
});

test('a group or choice of one is that one', () => {
  expect([group([a, empty]), choice([a, a]), group([])]).toEqual([a, a, empty]);
});

test('a choice with nothing is optional', () => {
  expect(choice([a, empty, b])).toEqual(optional(choice([a, b])));
  expect(choice([optional(a), b])).toEqual(optional(choice([a, b])));
  expect(choice([empty])).toBe(empty);
});

test('text may be missing or repeated without saying so', () => {
  expect([optional(text), zeroOrMore(text), oneOrMore(text)]).toEqual([text, text, text]);
});

test('repetition of what is repeated', () => {
  expect(zeroOrMore(optional(a))).toEqual(zeroOrMore(a));
  expect(oneOrMore(zeroOrMore(a))).toEqual(zeroOrMore(a));
  expect(oneOrMore(oneOrMore(a))).toEqual(oneOrMore(a));
  expect(optional(oneOrMore(a))).toEqual(zeroOrMore(a));
});

test('two to four times', () => {
  expect(repeat(a, 2, 4)).toEqual(group([a, a, optional(group([a, optional(a)]))]));
});

test('a definition is made once, and plain ones are no definitions', () => {
  const defines = new Map<string, Pattern>();
  let count = 0;
  const make = (): Pattern => (count++, choice([a, b]));
  expect([define(defines, 'x', make), define(defines, 'x', make), define(defines, 'y', () => a)]).toEqual([ref('x'), ref('x'), a]);
  expect([count, [...defines.keys()]]).toEqual([1, ['x']]);
});

test('a group alone in an element is the content of the element', () => {
  expect(unwrapGroups(pattern('element', {name: 'x'}, [group([a, b])]))).toEqual(pattern('element', {name: 'x'}, [a, b]));
});
