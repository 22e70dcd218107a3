/**
 * A reference read from its beginning to its end, as the usual styles have it: who, what, where
 * in what, then where, by whom and when it was published, and the place in it.
 *
 *     Lowe, Harriet, and Tobias Fenn. The Lid. 2nd ed. London: Fenn, 1881. P. 12
 *     Harriet Lowe, ‘On Lids’, Journal of Lids, vol. 12, no. 3 (1881), pp. 1–20
 *     Brunner, A.: Der Deckel. In: Fenn, T. (Hg.): Die Truhe. Berlin: Dietz 1954, S. 14
 */
import {startsWithEntry, type Language, wordSet} from '../../language/language.js';
import {citLength} from './again.js';
import {authorsAt, type AuthorsFound} from './authors.js';
import type {Piece} from './bibl-parts.js';
import {datesBeside, unitsIn} from './units.js';
import {isTitle, type Title, type Works} from './bibl-titles.js';
import {kinds} from '../names/name-runs.js';
import type {DateFound} from './dates.js';

/** What a reference says, as places in its text. */
export interface Reference {
  pieces: Piece[];
  titles: Title[];
}

interface State {
  text: string;
  language: Language;
  works: Works;
  dates: readonly DateFound[];
  units: readonly Piece[];
  pieces: Piece[];
  titles: Title[];
  at: number;
  /** Letters that are no part of what a reference says. */
  strange: number;
  isArticle: boolean;
  /** Stops part what is said, not commas. */
  isStopStyle: boolean;
}

// `Lowe, Salt Road, 4`: a page without a word for it
const bareEnd = /(?:,|[,.]?[”’"»])\s(?:\d{1,2}:)?\d{1,4}(?:[–-]\d{1,4})?(?:\sff?)?$/u;
const wholeBareEnd = /^,\s(?:\d{1,2}:)?\d{1,4}(?:[–-]\d{1,4})?(?:\sff?)?$/u;
// `Ders., Die Wege`, `———. Silver Towns`: by the author of the reference before
export const sameAuthor = /^(?:(?:[Ii]d|[Ii]dem|[Ee]ad|[Ee]adem|[Dd]ers|[Dd]ies)\.?[,:]\s|[—–_]{2,}[.,:]?\s|[—–]\s?,\s)/u;

/** So many letters may be of no known kind: `Print`, `3 vols`. */
const mostStrange = 14;

/**
 * Read a text as one reference. Undefined unless it is one from end to end: somebody or a quoted
 * title at its head, a title, and a date or a numbered place after it.
 */
export function readReference(text: string, works: Works): Reference | undefined {
  const {language} = works;
  if (text.length < 12 || text.length > 500 || !/\d/u.test(text)) return undefined;
  const isShort = bareEnd.test(text);
  const units = unitsIn(text, language);
  const state: State = {text, language, works, dates: datesBeside(units, text, language), units, pieces: [], titles: [], at: 0, strange: 0, isArticle: false, isStopStyle: false};
  if (state.dates.length === 0 && state.units.length === 0 && !isShort) return undefined;
  const known = authorsAt(text, 0, works);
  // Somebody whom no table knows, if all the rest is as it should be.
  const unknown = known ? undefined : unknownAuthor(text, works);
  const authors = known ?? unknown;
  const same = sameAuthor.exec(text)?.[0].length ?? 0;
  if (authors) takePeople(authors, state);
  else if (same > 0) state.at = same;
  const isTitleFirst = !authors && same === 0 && !opensQuote(text, 0);
  takeDateInBrackets(state);
  if (!takeTitle(state)) return undefined;
  if (state.isArticle || containerAt(text.slice(state.at).replace(/^[\s.,;]*/u, ''), language) > 0) takeContainer(state);
  while (state.at < text.length && state.strange <= mostStrange) takeDetail(state);
  const isPlaced = state.pieces.some(({type}) => type === 'date' || type === 'citedRange' || type === 'biblScope');
  const has = (...types: Piece['type'][]): boolean => state.pieces.some(({type}) => types.includes(type));
  if (unknown && (!has('date') || (state.titles.length < 2 && !has('publisher', 'pubPlace')))) return undefined;
  // `John Smith, King of England, died in 1881`: with a year alone it may be talk, unless the year is in brackets.
  const [title] = state.titles;
  const isBare = state.titles.length === 1 && title?.level === 'm' && !has('pubPlace', 'publisher', 'edition', 'editor', 'citedRange', 'biblScope');
  if (isBare && (state.strange > 0 || !isTitle(text.slice(title.start, title.end)) || !/[(.]\s?\d{4}\)?$/u.test(text))) return undefined;
  // A title at the head is one if somebody is said to have edited or translated it.
  if (isTitleFirst && !has('editor')) return undefined;
  return isPlaced && state.strange <= mostStrange ? {pieces: state.pieces.sort((left, right) => left.start - right.start), titles: state.titles} : undefined;
}

/** Two or three words with capitals before a comma or a colon, none of them known to be anything else. */
function unknownAuthor(text: string, {classifier}: Works): AuthorsFound | undefined {
  const name = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}(?:\.|[\p{L}'’-]+)){1,2}(?=[,:]\s)/u.exec(text)?.[0];
  const other = kinds.institution | kinds.people | kinds.place | kinds.notName | kinds.date | kinds.word | kinds.role;
  if (name === undefined || name.split(' ').some((word) => (classifier.classify(word).kind & other) !== 0 || /^(?:das|der|die|el|gli|il|la|las|le|les|lo|los|the)$/iu.test(word))) return undefined;
  return {people: [{start: 0, end: name.length}], end: name.length, isEditor: false};
}

function takePeople({people, end, isEditor}: AuthorsFound, state: State): void {
  for (const {start, end: to} of people) state.pieces.push({type: isEditor ? 'editor' : 'author', start, end: to});
  state.at = end;
}

/** `(1969)`, `1969.` after the authors. */
function takeDateInBrackets(state: State): void {
  const match = /^[\s,.]*(?:\((?=(?:1[4-9]|20)\d\d[a-z]?\))|[.\s](?=(?:1[4-9]|20)\d\d[a-z]?[.,:]\s))/u.exec(state.text.slice(state.at));
  const date = match && state.dates.find(({start}) => start === state.at + match[0].length);
  if (!date) return;
  state.pieces.push({type: 'date', ...date});
  state.at = date.end + (/^[a-z]?\)?/u.exec(state.text.slice(date.end))?.[0].length ?? 0);
}

const opening = /^["“„«‘]/u;
const closings: Readonly<Record<string, string>> = {'"': '"', '“': '”', '„': '“', '«': '»', '‘': '’'};

function opensQuote(text: string, at: number): boolean {
  return opening.test(text.slice(at, at + 1));
}

/** Where a quoted title ends, behind its mark; an apostrophe is followed by a letter. */
function closeOf(text: string, at: number): number | undefined {
  const close = closings[text.charAt(at)] ?? '';
  for (let end = text.indexOf(close, at + 2); end >= 0; end = text.indexOf(close, end + 1)) if (!/^\p{L}/u.test(text.slice(end + 1, end + 2))) return end + 1;
  return undefined;
}

/** The title after the people; in quotation marks it is that of an article. */
function takeTitle(state: State): boolean {
  const {text} = state;
  const rest = text.slice(state.at);
  state.isStopStyle = /^[\s,]*\.\s/u.test(rest) || (text.charAt(state.at - 1) === '.' && !/^\s?[,:;]/u.test(rest));
  const start = state.at + (/^[\s,.:;]*/u.exec(text.slice(state.at))?.[0].length ?? 0);
  if (opensQuote(text, start)) {
    const end = closeOf(text, start);
    if (end === undefined || end - start > 260) return false;
    state.titles.push({start, end, level: 'a'});
    state.isArticle = true;
    state.at = end;
    return true;
  }
  if (!/^[\p{Lu}\d]/u.test(text.slice(start, start + 2)) || startsDetail(state, start, true)) return false;
  const end = titleEnd(state, start);
  if (end - start < 3 || end - start > 240 || !/\p{L}{2}/u.test(text.slice(start, end))) return false;
  state.titles.push({start, end, level: 'm'});
  state.at = end;
  return true;
}

/** What an article stands in: a journal, or after `in` a book with its editors. */
function takeContainer(state: State): void {
  const {text, language, works} = state;
  const rest = text.slice(state.at);
  const signs = /^[\s.,;]*/u.exec(rest)?.[0].length ?? 0;
  const lead = containerAt(rest.slice(signs), language, state.isArticle);
  const isIn = lead > 0;
  let start = state.at + signs + lead;
  start += /^the\s(?=\p{Lu})/u.exec(text.slice(start))?.[0].length ?? 0;
  start += isIn ? (sameAuthor.exec(text.slice(start))?.[0].length ?? 0) : 0;
  const editors = isIn ? authorsAt(text, start, works) : undefined;
  // A book has editors, said to be so, or a colon after its author.
  if (editors && (editors.isEditor || /^\s?:/u.test(text.slice(editors.end)))) {
    takePeople(editors, state);
    start = state.at + (/^[\s,.:;]*/u.exec(text.slice(state.at))?.[0].length ?? 0);
  }
  if (opensQuote(text, start)) {
    const close = closeOf(text, start);
    if (close === undefined) return;
    state.titles.push({start, end: close, level: 'j'});
    state.at = close;
    markArticle(state);
    return;
  }
  // A thesis stands in nothing.
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2)) || startsDetail(state, start, true) || /^(?:Ph\.\s?D|Diss|Thesis|M\.?A\.?\s)/u.test(text.slice(start, start + 6))) return;
  const end = titleEnd(state, start);
  if (end - start < 3) return;
  markArticle(state);
  const isJournal = /^[\s,]*(?:\d{1,4}\s?[(:,]|\d{1,4}\s\()/u.test(text.slice(end)) || state.units.some(({start: at, unit}) => at - end <= 3 && at >= end && (unit === 'volume' || unit === 'issue'));
  state.titles.push({start, end, level: isIn && !isJournal ? 'm' : 'j'});
  state.at = end;
}

function markArticle({titles: [article]}: State): void {
  if (article) article.level = 'a';
}

/** Behind `In: `, `dans `, `// `; a small word without a colon says so only after a title in quotation marks. */
function containerAt(rest: string, language: Language, isAfterQuote = false): number {
  const found = /^(?<word>\p{L}{1,5}|\/\/)(?<colon>:?)\s(?=["„“«]?\p{Lu}|(?:ders|dies|id|idem)\.?,)/u.exec(rest.slice(0, 14));
  const word = found?.groups?.['word'] ?? '';
  if (!found || !wordSet(language.containers).has(word.toLowerCase())) return 0;
  return isAfterQuote || found.groups?.['colon'] === ':' || /[«„“]/u.test(rest.charAt(found[0].length)) || /^(?:\p{Lu}|\/)/u.test(word) ? found[0].length : 0;
}

// `Lids, by Jane Hill`
const byAuthor = /^,\s(?:by|von|par|di|de|por)\s(?=\p{Lu}\p{L}*\.?[\s,])/u;

/** A title ends before what is no title: a stop, or a comma or bracket before a number, a date, a place. */
function titleEnd(state: State, from: number): number {
  const {text, isStopStyle} = state;
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (opensQuote(text, at) && /\s/u.test(text.charAt(at - 1))) {
      const close = closeOf(text, at);
      if (close !== undefined) at = close - 1;
      continue;
    }
    if (sign === ' ' && /^\s(?:\d{1,4}(?=\s?[(:[]|,\s\p{Ll})|[([](?!\p{Ll}))/u.test(text.slice(at, at + 9)) && bracketIsDetail(state, at + 1)) return at;
    // `Selected Writings Vol. 3`
    if (sign === ' ' && state.units.some(({start, end}) => start === at + 1 && /\p{L}/u.test(text.slice(start, end)))) return at;
    if (sign === ' ' && text.startsWith('// ', at + 1)) return at;
    if (sign === ',' && byAuthor.test(text.slice(at, at + 12))) return at;
    if (sign === '.' && isStop(text, at, state.language) && (isStopStyle || startsDetail(state, after(text, at)) || at >= text.length - 2)) return at;
    if ((sign === ',' || sign === ';') && (startsDetail(state, after(text, at)) || wholeBareEnd.test(text.slice(at, at + 14)))) return at;
  }
  return text.length;
}

function after(text: string, at: number): number {
  return at + 1 + (/^["”’»]?[\s,]*/u.exec(text.slice(at + 1))?.[0].length ?? 0);
}

/** A number before a bracket or colon is a volume; a bracket holds where and when, or a number. */
function bracketIsDetail({text, dates}: State, at: number): boolean {
  if (!'(['.includes(text.charAt(at))) return true;
  const close = text.indexOf(text.charAt(at) === '(' ? ')' : ']', at);
  return /^\(\d+\svols?/u.test(text.slice(at, at + 8)) || (close > 0 && dates.some(({start}) => start > at && start < close));
}

/** A stop that no initial and no abbreviation has. */
function isStop(text: string, at: number, language: Language): boolean {
  if (!/^["”’»]?(?:\s|$)/u.test(text.slice(at + 1, at + 3))) return false;
  const word = /[\p{L}\d]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return !(/^\p{Lu}$/u.test(word) || (word.length < 5 && wordSet(language.abbreviations).has(word.toLowerCase())));
}

const ordinal = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.|ª|a|e|er|ème)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]ev(?:ised|\.)?|[Nn]ew|[Ee]nlarged|\p{Lu}\p{L}+)`;
// `2nd ed.`, `2nd rev. ed.`, `Russian edition`
const editions = [new RegExp(String.raw`^${ordinal}\s(?<word>\p{L}+\.?)(?=[\s,.;:)]|$)`, 'u'), new RegExp(String.raw`^${ordinal},?\s\p{L}+\.?\s(?<word>\p{L}+\.?)(?=[\s,.;:)]|$)`, 'u')];

/**
 * A detail begins here: what counts or dates, says who edited it, or a place of publication.
 *
 * @param isSure only a place that the tables know: what stands here may be a title
 */
function startsDetail(state: State, at: number, isSure = false): boolean {
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
  const place = placeAt(state, at);
  return place !== undefined && (!isSure || place.isListed);
}

function editionAt(rest: string, language: Language): number {
  for (const pattern of editions) {
    const found = pattern.exec(rest);
    const word = found?.groups?.['word']?.toLowerCase() ?? '';
    if (found && wordSet(language.editions).has(word.replace(/\.$/u, ''))) return found[0].length;
  }
  return 0;
}

const placeName = /^(?:\p{Lu}(?:\p{L}{0,3}\.|[\p{L}'’-]+)(?:\s(?:am|an\sder|on|sur|upon)\s|\s|$)?){1,3}/u;
// `Westport, CT: `
const region = /^,\s\p{Lu}[\p{L}.]{1,5}:\s/u;

/** A place of publication: a city of books, or names before a colon and, further on, a year. */
function placeAt({text, works, dates, isStopStyle}: State, at: number): {end: number; isKnown: boolean; isListed: boolean} | undefined {
  const last = dates.at(-1)?.start ?? -1;
  const match = placeName.exec(text.slice(at, at + 40));
  if (!match || /^[IVXLC]+(?!\p{L})/u.test(match[0])) return undefined;
  for (let name = match[0].trim(); name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    const end = at + name.length;
    const next = text.slice(end, end + 3);
    const isKnown = works.places.has(name.toLowerCase());
    // Where stops part what is said, a comma is of the title.
    const mayBe = !isStopStyle || /[.(]\s?$|[”"’]\s$/u.test(text.slice(Math.max(0, at - 2), at));
    // `Le Sel, Lille, Seuil, 1970`
    if (mayBe && !isKnown && /^,\s\p{Lu}[^,;:(\d]{1,30},\s$/u.test(text.slice(end, last)) && /,\s$/u.test(text.slice(Math.max(0, at - 2), at))) return {end, isKnown: true, isListed: false};
    // `The Almanac, Skelby, 1809`
    if (mayBe && !isKnown && last === end + 2 && text.charAt(end) === ',') return {end, isKnown, isListed: isKnown};
    if (last > at && mayBe && region.test(text.slice(end, end + 10))) return {end, isKnown, isListed: isKnown};
    if (isKnown && (/^\s?:\s/u.test(next) || (last > at && /^(?:\s?[,;)]|\s(?:and|&|\/|u|\d)|$)/u.test(next)))) return {end, isKnown, isListed: isKnown};
    if (!isKnown && mayBe && last > at && /^\s?:\s/u.test(next) && isHouse(text.slice(end + 1, last))) return {end, isKnown, isListed: isKnown};
  }
  return undefined;
}

/** What stands between a place and a year: a name, and not a subtitle with more behind it. */
function isHouse(between: string): boolean {
  return between.length < 70 && !/[:(;\d]|,.*,|[.]\s\p{Lu}\p{L}{3}/u.test(between);
}

// `PhD diss., University of Durham, ` before a year; `Northern Record Society, 12 (`: thesis and series, which have no element of their own here
const neutral = /^(?:[^()\d]{0,30}(?:[Dd]iss|[Tt]hesis|[Tt]hèse|[Tt]esi|[Hh]abil)[^()\d]{0,60}(?=(?:1[4-9]|20)\d\d)|\p{Lu}[^,.()\d]{3,60},\s(?:\p{L}{1,4}\.\s)?\d{1,3}(?=\s?[(,]))/u;

/** One more part, or a word that is none. */
function takeDetail(state: State): void {
  const {text} = state;
  state.at += /^[\s,.;:()[\]“”"’»&/–—-]*/u.exec(text.slice(state.at))?.[0].length ?? 0;
  if (state.at >= text.length) return;
  if (takeKnown(state) || takeAuthorAfterTitle(state) || takePlace(state) || takePeopleAfterWord(state) || takeJournalNumbers(state)) return;
  const known = neutral.exec(text.slice(state.at, state.at + 90))?.[0];
  if (known !== undefined) {
    state.at += known.length;
    return;
  }
  const word = /^[^\s,.;:()[\]]+/u.exec(text.slice(state.at))?.[0] ?? text.charAt(state.at);
  state.strange += (word.match(/\p{L}/gu) ?? []).length;
  state.at += word.length;
}

function takeKnown(state: State): boolean {
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

/** A place and, after a colon or comma, who published there. */
function takePlace(state: State): boolean {
  const {text, dates, pieces} = state;
  const place = placeAt(state, state.at);
  if (!place) return false;
  pieces.push({type: 'pubPlace', start: state.at, end: place.end});
  state.at = place.end;
  const gap = /^(?:,\s\p{Lu}[\p{L}.]{1,5}(?=:))?\s?[:,]\s/u.exec(text.slice(place.end))?.[0].length ?? 0;
  const start = place.end + gap;
  const date = dates.find((one) => one.start >= start)?.start;
  const isColon = text.slice(place.end, start).includes(':');
  // Up to the date; without one, after a colon, up to the next sign.
  const stop = date ?? (isColon ? start + (/^[^,;()]*/u.exec(text.slice(start))?.[0].length ?? 0) : start);
  if (gap === 0 || stop === start || stop - start > 70) return true;
  const end = start + text.slice(start, stop).replace(/[\s,(.;]+$/u, '').length;
  if (end - start < 2 || (!isColon && placeAt(state, start)?.isKnown === true) || !/^\p{Lu}/u.test(text.slice(start)) || text.slice(start, end).includes(';')) return true;
  pieces.push({type: 'publisher', start, end});
  state.at = end;
  return true;
}

/** `ed. Harriet Lowe`, `trans. by Tobias Fenn`, `hg. von Anna Brunner`. */
function takePeopleAfterWord(state: State): boolean {
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
function takeAuthorAfterTitle(state: State): boolean {
  const {text, at, pieces, works} = state;
  const lead = /^(?:by|von|par|di|de|por)\s(?=\p{Lu})/u.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  const people = lead > 0 && pieces.every(({type}) => type !== 'author') ? authorsAt(text, at + lead, works) : undefined;
  if (!people) return false;
  takePeople(people, state);
  return true;
}

/** `12(3)`, `12 (1999)`, `34–56` after a journal; `3 vols`. */
function takeJournalNumbers(state: State): boolean {
  const {text, at, pieces} = state;
  const rest = text.slice(at, at + 40);
  // `3 vols`, and `n. 3`: the note on a page
  const vols = /^(?:\d{1,3}\s(?:vols?|Bde?|tomes|voll?)\b\.?|nn?\.\s\d{1,3}|(?:Anm|Fn)\.\s\d{1,3})/u.exec(rest)?.[0];
  if (vols !== undefined) {
    state.at += vols.length;
    return true;
  }
  const volume = /^\d{1,2}(?=:\d)/u.exec(rest)?.[0];
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
