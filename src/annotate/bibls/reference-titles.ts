/** The titles of a reference: that of a book, or of an article and of what it stands in. */
import {type Language, wordSet} from '../../language/language.js';
import {authorsAt} from './authors.js';
import {startsDetail, takePeople} from './reference-details.js';
import {containerAt, type ReferenceState, sameAuthor, wholeBareEnd} from './reference-state.js';

// `'Lids'`; not `'s`
const opening = /^(?:["“„«‘]|'(?=\p{Lu}))/u;

const closings: Readonly<Record<string, string>> = {"'": "'", '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’'};

export function opensQuote(text: string, at: number): boolean {
  return opening.test(text.slice(at, at + 2));
}

/** Where a quoted title ends, behind its mark; an apostrophe is followed by a letter, and of single marks one before a sign is likelier. */
function closeOf(text: string, at: number): number | undefined {
  const close = closings[text.charAt(at)] ?? '';
  if (close === "'" || close === '’')
    for (let end = text.indexOf(close, at + 2); end >= 0; end = text.indexOf(close, end + 1)) if (/^(?:[,.;:)]|$)/u.test(text.slice(end + 1, end + 2))) return end + 1;
  for (let end = text.indexOf(close, at + 2); end >= 0; end = text.indexOf(close, end + 1)) if (!/^\p{L}/u.test(text.slice(end + 1, end + 2))) return end + 1;
  return undefined;
}

/** The title after the people; in quotation marks it is that of an article. */
export function takeTitle(state: ReferenceState): boolean {
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
export function takeContainer(state: ReferenceState): void {
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

// `. Journal of Lids 12(3): 4`, `. Jour. Lids, 31:364-365`
const journalNext = /^[\s.,]*(?<title>\p{Lu}[^:;()\d]{2,90}?),?\s(?:[Vv]ol\.?\s)?\d{1,4}(?:\s?\([^)]{1,12}\))?:\s?\d/u;

/** Where stops part what is said: a journal with its volume and pages follows. */
export function takeJournal(state: ReferenceState): boolean {
  const {text, at, isStopStyle} = state;
  const found = isStopStyle ? journalNext.exec(text.slice(at, at + 130)) : null;
  const title = found?.groups?.['title'];
  if (!found || title === undefined) return false;
  const start = at + found[0].indexOf(title);
  state.titles.push({start, end: start + title.length, level: 'j'});
  state.at = start + title.length;
  markArticle(state);
  return true;
}

function markArticle({titles: [article]}: ReferenceState): void {
  if (article) article.level = 'a';
}

// `Lids, by Jane Hill`
const byAuthor = /^,\s(?:by|von|par|di|de|por)\s(?=\p{Lu}\p{L}*\.?[\s,])/u;

/** A title ends before what is no title: a stop, or a comma or bracket before a number, a date, a place. */
function titleEnd(state: ReferenceState, from: number): number {
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
function bracketIsDetail({text, dates}: ReferenceState, at: number): boolean {
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
