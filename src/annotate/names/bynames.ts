/**
 * What is said after a name of one word to tell its bearer from others, and is part of the name:
 * `Charles the Bald`, `Margaret of Denmark`.
 */
import {entryLength, startsWithEntry, wordSet} from '../../language/language.js';
import type {Context} from '../flow.js';
import {kinds} from './name-runs.js';
import {isRulerName} from './name-forms.js';
import {type Named, never, type Sight} from './name-shapes.js';
import {wordEndingAt} from './name-titles.js';

/** The last name of a run goes on through its by-name. */
export function withBynames(names: readonly Named[], text: string, sight: Sight): readonly Named[] {
  const last = names.at(-1);
  if (!last || (last.forenames.length > 0 && !isRulerName(last)) || text.charAt(last.end) !== ' ') return names;
  const length = bynameLength(last, text.slice(last.end + 1, last.end + 60), sight);
  if (length === 0 || isTaken(text, last.start, sight)) return names;
  const end = last.end + 1 + length;
  // It tells its bearer from others of the name, as a forename does.
  const forenames = last.forenames.length > 0 ? last.forenames : [text.slice(last.end + 1, end)];
  return [...names.slice(0, -1), {...last, end, forenames}];
}

/** `told Margaret of Denmark`: the verb takes the preposition. */
function isTaken(text: string, start: number, {language}: Sight): boolean {
  return wordSet(language.takesOf).has(wordEndingAt(text, start - 1));
}

const timesAfter = /^\s(?:time|day|night|year|week|month|place|man|woman|person|part|son|half|chapter|book|act|scene|to)s?(?!\p{L})/u;

const ofPlace = /^(?:of|von|de|d['’]|da|di) ?(\p{Lu}[\p{L}\p{M}’'-]+)(?!\p{L})/u;

/** `of Maine`, `of N. York`: what follows a member of a house. */
export function isOfState(after: string, {states = ''}: Context['language']): boolean {
  return after.startsWith('of ') && startsWithEntry(states, after.slice(3).replace(/^New-/u, 'New '));
}

function bynameLength({surname}: Named, after: string, {language, classifier}: Sight): number {
  const epithet = entryLength(language.epithets, after);
  // `Charles the second time`
  if (epithet > 0) return timesAfter.test(after.slice(epithet)) ? 0 : epithet;
  const word = classifier.classify(surname);
  // `Elliot of Maine` sits for it; `Margaret of Maine` rules it.
  if ((word.kind & (kinds.given | kinds.mononym)) === 0 || ((word.kind & kinds.surname) !== 0 && isOfState(after, language))) return 0;
  const [whole = '', place = ''] = ofPlace.exec(after) ?? [];
  const bare = place.replace(/['’]s$/u, '');
  const {kind} = classifier.classify(bare);
  const isOther = (kind & (never | kinds.notName | kinds.word | kinds.given)) !== 0;
  if (bare.length < 3 || (isOther && (kind & kinds.place) === 0)) return 0;
  return whole.length - (place.length - bare.length);
}
