/**
 * Dates: what `@when` says, and what the text says.
 *
 *     <date when="1911-02-11">11 February 1910</date>      the years differ
 */
import type {Element} from 'xast';
import {monthNames} from './months.js';
import {attribute, each, textOf, type Rule, type Said} from './rule.js';

export const dateRules: readonly Rule[] = [
  {code: 'W0391', level: 'warning', elements: ['date', 'birth', 'death', 'docDate'], begin: each(checkYear)},
  {code: 'E0392', level: 'error', attributes: ['to', 'notAfter'], begin: each(checkOrder)}
];

/** A year or a day in the text that the attributes do not have; a year of two digits (’48) may be any century's. */
function checkYear(node: Element): Said | undefined {
  const given = ['when', 'from', 'to', 'notBefore', 'notAfter'].map((name) => attribute(node, name)).filter((value) => value !== undefined);
  const years = given.map((value) => /^(-?\d{4})/u.exec(value)?.[1]).filter((year) => year !== undefined);
  const calendar = attribute(node, 'calendar');
  // By another calendar the text has another day than the attribute.
  if (years.length === 0 || (calendar !== undefined && !/gregorian/iu.test(calendar))) return undefined;
  const text = textOf(node, (child) => child.name === 'note' || child.name === 'sic' || child.name === 'rdg');
  // `1689/90` is both years
  const found = [...text.matchAll(/(?<![\p{L}\p{N}])(?<year>1\d{3}|20\d{2})(?:\/(?<next>\d{1,2}))?(?![\p{L}\p{N}])/gu)];
  const said = found.map(({groups}) => groups?.['year'] ?? '');
  const all = found.flatMap(({groups}) => [groups?.['year'] ?? '', ...(groups?.['next'] === undefined ? [] : [`${(groups['year'] ?? '').slice(0, -groups['next'].length)}${groups['next']}`])]);
  if (said.length > 0 && !all.some((year) => isWithin(Number(year), years.map(Number)))) return differ(said, given);
  const [, , month, day] = /^-?(\d{4})-(\d\d)-(\d\d)/u.exec(attribute(node, 'when') ?? '') ?? [];
  const [, only] = /^-?\d{4}-(\d\d)$/u.exec(attribute(node, 'when') ?? '') ?? [];
  const named = only === undefined ? [] : [...text.matchAll(monthAndYear)].map(({groups}) => groups?.['month'] ?? '');
  if (named.length > 0 && !named.some((word) => monthsByName.get(word.toLowerCase())?.has(Number(only)) === true)) return differ(named, given);
  const days = month === undefined ? [] : daysIn(text);
  return days.length > 0 && !days.some((one) => one.day === Number(day) && one.months.has(Number(month))) ? differ([...new Set(days.map(({words}) => words))], given) : undefined;
}

/** Numbers of the months by their names. */
const monthsByName = new Map<string, Set<number>>();
for (const names of monthNames) for (const [index, name] of names.split(' ').entries()) monthsByName.set(name, (monthsByName.get(name) ?? new Set()).add(index + 1));
const months = [...monthsByName.keys()].join('|');
// `11th of February`, `11. Februar`, `11 de febrero`, `February 11`; not `’48`
const dayBefore = new RegExp(String.raw`(?<![\p{L}\p{N}’'/.:])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?<month>${months})(?!\p{L})`, 'giu');
const dayAfter = new RegExp(String.raw`(?<!\p{L})(?<month>${months})\s+(?<day>\d{1,2})(?![\p{N}:/])`, 'giu');

// `March 1911`, `marzo de 1911`
const monthAndYear = new RegExp(String.raw`(?<!\p{L})(?<month>${months})\.?,?\s+(?:de\s+|of\s+)?\d{4}(?!\d)`, 'giu');
// `12.2.1911`, `12. 2. 1911`
const numeric = /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?=\d{4}(?!\d))/gu;

/** Days with their months. Old and new style together (`1/11 February`) are left alone. */
function daysIn(text: string): {words: string; day: number; months: ReadonlySet<number>}[] {
  if (/\d\/\d/u.test(text)) return [];
  const figures = [...text.matchAll(numeric)].map(({0: words, groups}) => ({words: words.trim(), day: Number(groups?.['day']), months: new Set([Number(groups?.['month'])])}));
  const named = [...text.matchAll(dayBefore), ...text.matchAll(dayAfter)].map(({0: words, groups}) => ({
    words,
    day: Number(groups?.['day']),
    months: monthsByName.get((groups?.['month'] ?? '').toLowerCase()) ?? new Set<number>()
  }));
  return [...named, ...figures];
}

function differ(said: readonly string[], given: readonly string[]): Said {
  return {message: `The text says ${said.join(' and ')}, and the attribute ${given.join(', ')}`, hint: 'correct the attribute; if the print is wrong, put what it has into choice/sic + corr'};
}

/** Old and new style may be a year apart at the turn. */
function isWithin(year: number, years: readonly number[]): boolean {
  return year >= Math.min(...years) - 1 && year <= Math.max(...years) + 1 && (years.length > 1 || Math.abs(year - (years[0] ?? year)) === 0);
}

const pairs = [
  ['from', 'to'],
  ['notBefore', 'notAfter'],
  ['from', 'notAfter'],
  ['notBefore', 'to']
] as const;
// `1910`, `1910-02`, `-0044-03-15`; not `p. 12`
const plain = /^-?\d{4}(?:-\d\d){0,2}$/u;

function checkOrder(node: Element): Said | undefined {
  for (const [first, second] of pairs) {
    const from = attribute(node, first);
    const to = attribute(node, second);
    if (from === undefined || to === undefined || !plain.test(from) || !plain.test(to)) continue;
    if (node.name === 'biblScope' || node.name === 'citedRange' || order(from) <= order(to, '9')) continue;
    return {message: `@${first} ${from} is later than @${second} ${to}`, hint: 'exchange the two'};
  }
  return undefined;
}

function order(date: string, fill = '0'): number {
  const sign = date.startsWith('-') ? -1 : 1;
  return sign * Number(date.replace(/^-/u, '').replaceAll('-', '').padEnd(8, fill));
}
