/** The details of a reference behind its title: edition, editors, place, date, volume and pages. */
import {type Language, startsWithEntry, wordSet} from '../../language/language.js';
import {citLength} from './again.js';
import {authorsAt, type AuthorsFound} from './authors.js';
import type {Piece} from './bibl-parts.js';
import {placeAt, takeHouse, takePlace} from './reference-places.js';
import {containerAt, type ReferenceState} from './reference-state.js';

export function takePeople({people, end, isEditor}: AuthorsFound, state: ReferenceState): void {
  for (const {start, end: to} of people) state.pieces.push({type: isEditor ? 'editor' : 'author', start, end: to});
  state.at = end;
}

const ordinal = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.|ª|a|e|er|ème)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]ev(?:ised|\.)?|[Nn]ew|[Ee]nlarged|\p{Lu}\p{L}+)`;

// `2nd ed.`, `2nd rev. ed.`, `Russian edition`
const editions = [new RegExp(String.raw`^${ordinal}\s(?<word>\p{L}+\.?)(?=[\s,.;:)]|$)`, 'u'), new RegExp(String.raw`^${ordinal},?\s\p{L}+\.?\s(?<word>\p{L}+\.?)(?=[\s,.;:)]|$)`, 'u')];

/**
 * A detail begins here: what counts or dates, says who edited it, or a place of publication.
 *
 * @param isSure only a place that the tables know: what stands here may be a title
 */
export function startsDetail(state: ReferenceState, at: number, isSure = false): boolean {
  const {text, dates, units, language} = state;
  const rest = text.slice(at, at + 60);
  if (rest === '') return true;
  if (containerAt(rest, language) > 0 || citLength(rest) > 0) return true;
  if (units.some(({start}) => start === at)) return true;
  // A year may be of the title, and years from and to mostly are; the last one, or a whole date, is not.
  if (dates.some(({start, end, when = ''}, index) => start === at && (when.includes('/') ? /\)|^$/u.test(text.charAt(end)) : end - start > 9 || index === dates.length - 1))) return true;
  if (editionAt(rest, language) > 0) return true;
  if (startsWithEntry(language.editor, rest) || startsWithEntry(language.translator, rest)) return true;
  if (/^\d{1,4}(?:\(\d|,\s\p{Ll}|\s\((?:1[4-9]|20))/u.test(rest) || /^\d+\s(?:vols?|Bde|Bdn|tomes|voll?|t)\b/u.test(rest)) return true;
  if (romanVolume.test(rest)) return true;
  const place = placeAt(state, at);
  return place !== undefined && (!isSure || place.isListed);
}

// `lxi (1925)`: the volume of a journal, in roman figures
const romanVolume = /^(?:[ivxlc]{1,8}|[IVXLC]{1,8})(?=,?\s\((?:\p{L}+\.?\s)?(?:1[4-9]|20)\d\d)/u;

function editionAt(rest: string, language: Language): number {
  for (const pattern of editions) {
    const found = pattern.exec(rest);
    const word = found?.groups?.['word']?.toLowerCase() ?? '';
    if (found && wordSet(language.editions).has(word.replace(/\.$/u, ''))) return found[0].length;
  }
  return 0;
}

// `PhD diss., University of Durham, ` before a year; `Northern Record Society, 12 (`: thesis and series, which have no element of their own here
const neutral = /^(?:[^()\d]{0,30}(?:[Dd]iss|[Tt]hesis|[Tt]hèse|[Tt]esi|[Hh]abil)[^()\d]{0,60}(?=(?:1[4-9]|20)\d\d)|\p{Lu}[^,.()\d]{3,60},\s(?:\p{L}{1,4}\.\s)?\d{1,3}(?=\s?[(,]))/u;

/** One more part, or a word that is none. */
export function takeDetail(state: ReferenceState): void {
  const {text} = state;
  state.at += /^[\s,.;:()[\]“”"’»&/–—-]*/u.exec(text.slice(state.at))?.[0].length ?? 0;
  if (state.at >= text.length) return;
  if (takeKnown(state) || takeAuthorAfterTitle(state) || takeHouse(state) || takePlace(state) || takePeopleAfterWord(state) || takeJournalNumbers(state)) return;
  const known = neutral.exec(text.slice(state.at, state.at + 90))?.[0];
  if (known !== undefined) {
    state.at += known.length;
    return;
  }
  const word = /^[^\s,.;:()[\]]+/u.exec(text.slice(state.at))?.[0] ?? text.charAt(state.at);
  state.strange += (word.match(/\p{L}/gu) ?? []).length;
  state.at += word.length;
}

function takeKnown(state: ReferenceState): boolean {
  const {text, at, units, dates, pieces, language} = state;
  const unit = units.find(({start}) => start === at);
  const date = dates.find(({start}) => start === at);
  const length = editionAt(text.slice(at, at + 40), language);
  const piece: Piece | undefined = unit ?? (date ? {type: 'date', ...date} : length > 0 ? {type: 'edition', start: at, end: at + length} : undefined);
  if (!piece) return false;
  pieces.push(piece);
  state.at = piece.end;
  return true;
}

/** `ed. Harriet Lowe`, `trans. by Tobias Fenn`, `hg. von Anna Brunner`. */
function takePeopleAfterWord(state: ReferenceState): boolean {
  const {text, at, language, works} = state;
  const rest = text.slice(at, at + 60);
  const isTranslator = startsWithEntry(language.translator, rest);
  if (!isTranslator && !startsWithEntry(language.editor, rest)) return false;
  const lead = /^(?:[\p{Ll}.]+\s|\p{Lu}\p{Ll}+\.?\s(?:by|von|par|v\.)\s|\p{Lu}\p{Ll}*\.\s)+/u.exec(rest)?.[0] ?? '';
  const people = lead === '' ? undefined : authorsAt(text, at + lead.length, works);
  if (!people) {
    state.at += /^\S+/u.exec(rest)?.[0].length ?? 1;
    return true;
  }
  for (const {start, end} of people.people) state.pieces.push({type: 'editor', ...(isTranslator ? {role: 'translator'} : {}), start, end});
  state.at = people.end;
  return true;
}

/** `by Jane Hill` behind a title. */
function takeAuthorAfterTitle(state: ReferenceState): boolean {
  const {text, at, pieces, works} = state;
  const lead = /^(?:by|von|par|di|de|por)\s(?=\p{Lu})/u.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const people = lead > 0 && pieces.every(({type}) => type !== 'author') ? authorsAt(text, at + lead, works) : undefined;
  if (!people) return false;
  takePeople(people, state);
  return true;
}

/** `12(3)`, `12 (1999)`, `34–56` after a journal; `3 vols`. */
function takeJournalNumbers(state: ReferenceState): boolean {
  const {text, at, pieces} = state;
  const rest = text.slice(at, at + 40);
  // `3 vols`, `xvi + 174 pp.`, and `n. 3`: the note on a page
  const vols = /^(?:(?:[ivxl]+\s?\+\s?)?\d{1,4}\s(?:pp|pls?|figs?)\b\.?|\d{1,3}\s(?:vols?|Bde?|tomes|voll?)\b\.?|nn?\.\s\d{1,3}|(?:Anm|Fn)\.\s\d{1,3})/u.exec(rest)?.[0];
  if (vols !== undefined) {
    state.at += vols.length;
    return true;
  }
  const volume = /^\d{1,2}(?=:\d)/u.exec(rest)?.[0] ?? romanVolume.exec(rest)?.[0];
  if (volume !== undefined) {
    pieces.push({type: 'biblScope', start: at, end: at + volume.length, unit: 'volume'});
    state.at += volume.length;
    return true;
  }
  const number = /^\d{1,4}(?:[–-]\d{1,4})?(?!\d)/u.exec(rest)?.[0];
  if (number === undefined) return false;
  const before = text.slice(0, at).trimEnd();
  const isRange = /[–-]/u.test(number);
  if (!isRange && state.titles.every(({level}) => level !== 'j') && at + number.length >= text.length - 3 && /,$/u.test(before)) {
    pieces.push({type: 'citedRange', start: at, end: at + number.length, unit: 'page'});
    state.at += number.length;
    return true;
  }
  if (!isRange && state.titles.every(({level}) => level !== 'j')) {
    state.at += number.length;
    return true;
  }
  const hasVolume = pieces.some(({unit}) => unit === 'volume');
  const unit = isRange || (hasVolume && /[:,]$/u.test(before) && !before.endsWith('(')) ? 'page' : hasVolume ? 'issue' : 'volume';
  pieces.push({type: unit === 'page' ? 'citedRange' : 'biblScope', start: at, end: at + number.length, unit});
  state.at += number.length;
  return true;
}
