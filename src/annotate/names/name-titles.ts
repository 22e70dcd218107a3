/**
 * What stands directly before a name and is no part of it: `Mr`, `the historian`, `Secretary of`.
 */
import {wordSet} from '../../language/language.js';
import type {Context} from '../flow.js';
import type {Sight} from './name-shapes.js';

/** What stands before a name and is no part of it. A rank is a role that peers and bishops have, whose names are places too: `Viscount Norwich`. */
export type Title = 'honorific' | 'rank' | 'saint' | 'role' | 'trade' | 'none';

/** `comrade`, `the historian`, `Secretary of` in lower or upper case directly before the run. */
export function titleBefore(text: string, start: number, {language}: Sight, goesOn: boolean): Title {
  const word = wordEndingAt(text, start - 1);
  const office = word === 'the' && wordEndingAt(text, start - 5) === 'of' ? wordEndingAt(text, start - 8) : word === 'of' ? wordEndingAt(text, start - 4) : word;
  // `Bishop of Orrin` is a place; in `Secretary of State Hill` the office goes on within the run.
  if (office !== word && !goesOn) return 'none';
  const isTitle = word !== '' && (wordSet(language.honorifics).has(word) || isOffice(office, language));
  if (!isTitle) return 'none';
  // In lower case, `general` and `major` are words like others: `the historian Hill`, but `general Heads`.
  const first = text.charAt(start - 1 - word.length);
  if (first === first.toLowerCase() && word !== 'of' && word !== 'the') return 'trade';
  return wordSet(language.honorifics).has(word) ? 'honorific' : 'role';
}

function isOffice(word: string, language: Context['language']): boolean {
  return word !== '' && wordSet(language.roles).has(word);
}

/** The word, in lower case and with its stop, that ends before the blank at this place; empty if there is none. */
export function wordEndingAt(text: string, blank: number): string {
  if (blank < 1 || !isBlankCode(text.charCodeAt(blank))) return '';
  let from = blank;
  if (text.charCodeAt(from - 1) === 46) from--;
  while (from > 0 && isLetterCode(text.charCodeAt(from - 1))) from--;
  return text.slice(from, blank).toLowerCase();
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 0xa0 || (code >= 9 && code <= 13);
}

function isLetterCode(code: number): boolean {
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : code > 191;
}

const beforeOffices: ReadonlySet<string> = new Set(['frau', 'herr', 'madame', 'monsieur', 'mr', 'señor', 'signor']);
const personal: ReadonlySet<string> = new Set([...beforeOffices, 'dr', 'miss', 'mme', 'mrs', 'ms']);

/** `Mrs.`, `Dr.`: nothing but a name follows, whatever else its word means; `General` is followed by `Strike` as well. */
export function isPersonalTitle(low = ''): boolean {
  return personal.has(low.replace(/\.$/u, ''));
}

/** `Mr. Secretary`: after these an office is one. */
export function standsBeforeOffices(low = ''): boolean {
  return beforeOffices.has(low.replace(/\.$/u, ''));
}

/** `St.`, `Saint`: before a person, and as often before a church or a town. */
export function isSaint(low: string): boolean {
  return /^(?:st|ste|saint|sainte)\.?$/u.test(low);
}

const placeOfSaint =
  /(?:^|[^\p{L}])(?:at|in|near|to|from|(?:church|chapel|castle|cathedral|abbey|basilica|hospital|college|convent|parish|priory|monastery|town|city|island|order|feast|day|gate|street|square) of)\s+\p{L}+\.?\s$/iu;

/** `at St. Felix`, `the church of St. Peter`: the saint has given a place its name. */
export function isPlaceOfSaint(text: string, start: number): boolean {
  return placeOfSaint.test(text.slice(Math.max(0, start - 40), start));
}
