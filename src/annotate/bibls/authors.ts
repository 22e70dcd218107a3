/**
 * The people at the head of a reference: names with the surname first or last, joined by
 * `and`, commas or semicolons, and whether they are said to be editors.
 *
 *     Lowe, Harriet, and Tobias Fenn, eds.        E. J. Lowe & T. Fenn        Lowe, H.; Fenn, T. (Hg.)
 */
import {entryLength} from '../../language/language.js';
import type {Range} from '../../tree.js';
import {kinds} from '../names/name-runs.js';
import {isAuthor, isPlainSurname, type Works} from './bibl-titles.js';

export interface AuthorsFound {
  people: Range[];
  /** Behind the last name, and behind the word for editors. */
  end: number;
  isEditor: boolean;
}

const particles = String.raw`(?:(?:[Vv]on|[Vv]an|[Dd]e|[Dd]u|[Dd]i|[Dd]a|[Dd]el|der|den|la|le|zu)\s)*`;
const surnameFirst = new RegExp(String.raw`^(?<surname>${particles}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s`, 'u');
const forename = /^(?:(?:\p{Lu}\.[\s-]?)+(?<![\s-])|\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)?\.?)/u;
const surnameLast = new RegExp(String.raw`^(?:\p{Lu}[\p{L}'’-]*\.?[\s-]?)*${particles}\p{Lu}[\p{L}'’-]+`, 'u');
// `Иванов И. И. Колодец`, as Russian lists have it
const initialsLast = /^\p{Script=Cyrillic}{3,}\s(?:\p{Lu}\.\s?){1,2}(?=[\s,]|$)/u;
const and = String.raw`(?:and|&|und|et|e|y|u\.|и)`;
const joint = new RegExp(String.raw`^(?:,?\s${and}\s|;\s|\s?\/\s?)`, 'u');

/** The names that begin at this place; undefined if nobody is named there. */
export function authorsAt(text: string, from: number, works: Works): AuthorsFound | undefined {
  const people: Range[] = [];
  let at = from;
  let isInverted = false;
  while (people.length < 8) {
    const end = nameAt(text, at, works, people.length === 0 || isInverted || text.charAt(at - 2) === ';');
    if (end === undefined) break;
    isInverted ||= text.slice(at, end).includes(',');
    people.push({start: at, end});
    const gap = joint.exec(text.slice(end, end + 8))?.[0] ?? commaBeforeName(text, end, works, isInverted);
    if (gap === undefined) break;
    at = end + gap.length;
  }
  const end = people.at(-1)?.end;
  if (end === undefined) return undefined;
  const others = /^,?\s(?:et\sal|and\sothers|u\.\s?a)\.?/u.exec(text.slice(end))?.[0].length ?? 0;
  if (others > 0) return {people, end: end + others, isEditor: false};
  const role = /^,?\s?\(?/u.exec(text.slice(end))?.[0] ?? '';
  const word = entryLength(works.language.editor, text.slice(end + role.length));
  // `ed. by Harriet Lowe` speaks of somebody else.
  const isBefore = /^\.?\s?(?:by|von|v\.|par|por|de|\p{Lu}[\p{L}.]*\s\p{Lu})/u.test(text.slice(end + role.length + word));
  const isEditor = word > 0 && !isBefore;
  const close = /^\.?\)?/u.exec(text.slice(end + role.length + word))?.[0].length ?? 0;
  return {people, end: isEditor ? end + role.length + word + close : end, isEditor};
}

/** `Lowe, Fenn and Hill`: a further name with a forename, if more follow or the list ends there. */
function commaBeforeName(text: string, end: number, works: Works, isInverted: boolean): string | undefined {
  if (!text.startsWith(', ', end)) return undefined;
  // `Lowe, R., Fenn, K., & Hill, J.`
  if (isInverted && text.charAt(end - 1) === '.' && /\p{Lu}\.$/u.test(text.slice(end + 2, nameAt(text, end + 2, works, true) ?? end))) return ', ';
  const next = nameAt(text, end + 2, works, false);
  if (next === undefined || !/\s/u.test(text.slice(end + 2, next))) return undefined;
  return joint.test(text.slice(next, next + 8)) || /^,\s/u.test(text.slice(next, next + 2)) ? ', ' : undefined;
}

function nameAt(text: string, at: number, works: Works, mayInvert: boolean): number | undefined {
  const rest = text.slice(at, at + 70);
  if (mayInvert) {
    const inverted = invertedEnd(rest, works);
    if (inverted !== undefined) return at + inverted;
  }
  const before = initialsLast.exec(rest)?.[0];
  if (before !== undefined) return at + before.trimEnd().length;
  const found = surnameLast.exec(rest)?.[0].trimEnd();
  if (found === undefined) return undefined;
  // A name and the title after it are parted by a sign.
  const isClosed = /^(?:[,:;.(]|\s\(|\s(?:and|&|und|et|e|y|u\.|и|eds?\b)|$|\s?\/)/u.test(text.slice(at + found.length, at + found.length + 6));
  // Joined to somebody who is known, two words with capitals are a person too.
  const isJoined = !mayInvert && /\s(?:and|&|und|et|e|y|и)\s$/u.test(text.slice(Math.max(0, at - 6), at)) && /^\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}'’-]+$/u.test(found);
  const isPlain = at === 0 && /^,\s["“‘']?\p{Lu}/u.test(text.slice(at + found.length)) && isPlainSurname(found, works);
  return isClosed && (isJoined || isPlain || isAuthor(found, works)) ? at + found.length : undefined;
}

/** `Lowe, Harriet M.`: behind the last forename. */
function invertedEnd(rest: string, {classifier}: Works): number | undefined {
  const surname = surnameFirst.exec(rest);
  if (!surname) return undefined;
  const name = surname.groups?.['surname'] ?? '';
  const {kind} = classifier.classify(name.split(' ').at(-1) ?? name);
  if ((kind & (kinds.institution | kinds.people | kinds.date)) !== 0 && (kind & (kinds.surname | kinds.known)) === 0) return undefined;
  let end = surname[0].length;
  let last = end;
  for (let word = forename.exec(rest.slice(end)); word; word = forename.exec(rest.slice(end))) {
    const isInitial = /\.$/u.test(word[0]) && /^(?:\p{Lu}\.)/u.test(word[0]);
    const isShort = !isInitial && /\.$/u.test(word[0]);
    const bare = word[0].replace(/\.$/u, '');
    if (!isInitial && (classifier.classify(bare).kind & kinds.given) === 0) break;
    last = end + (isShort ? bare.length : word[0].length);
    // `Lowe, Harriet. M. The Lid`
    const gap = isShort && /^\.\s\p{Lu}\.\s/u.test(rest.slice(last, last + 5)) ? 2 : rest.charAt(last) === ' ' && !isShort ? 1 : 0;
    if (gap === 0) break;
    end = last + gap;
  }
  const isClosed = rest.charAt(last - 1) === '.' || /^(?:[.,:;)]|\s\(|\s(?:and|&|und|et|e|y|u\.|и|eds?\b)\s|\s?\/|$)/u.test(rest.slice(last));
  return last > surname[0].length && isClosed ? last : undefined;
}
