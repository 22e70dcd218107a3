/**
 * Title and author within a reference, by where they stand.
 *
 *     Jane Hill, The Lamp, vol. II        The Lamp, by Jane Hill, 1890        Hill, Jane. The Lamp. London: Fenn, 1890
 *                ^^^^^^^^                 ^^^^^^^^                                         ^^^^^^^^
 *     Hill’s Lamp of Sorrow, p. 3         Daily Lamp, June 29, 1933           Hill, in The Daily Lamp, June 1933
 *            ^^^^^^^^^^^^^^               ^^^^^^^^^^                                    ^^^^^^^^^^^^^^
 */
import {type Language} from '../../language/language.js';
import type {Range} from '../../tree.js';
import {againIn} from './again.js';
import {shelfmark} from './bibl-parts.js';
import {type Classifier, kinds} from '../names/name-runs.js';

export interface Title {
  start: number;
  end: number;
  level: 'a' | 'j' | 'm';
}

export interface Works {
  language: Language;
  /** Newspapers and journals, in lower case. */
  periodicals: ReadonlySet<string>;
  /** Cities of books, in lower case. */
  places: ReadonlySet<string>;
  classifier: Classifier;
}

// What ends a title: a volume, a page, a date, a place in brackets
const after = String.raw`(?=\s\d{1,3}(?:,\s(?:[Nn]o|[Ii]ss|[Nn]r)|\s\((?:1[4-9]|20)\d\d)|,\s(?:Bde?|Band|Jg|Heft|Nr|S|Kap|tome|t)\.?\s[\dIVXL]|\s?[,;:.]?\s\(?(?:[Vv]ols?|pp?|[Cc]h|[Cc]hap|[Bb]ook|[Bb]k|[Pp]art|[Nn]os?|eds?|edited|trans|translated|[IVXL]+,|(?:[IVXLC]+|[ivxlc]+)\.?,?\s\d+|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{L}*\.?,?\s(?:1[4-9]|20)\d\d)\b|\s?[,;]\s(?:\p{Lu}\p{L}+\s)?(?:edition|translation)|\s?(?:[,;.]\s\(?|\s\()(?:\p{Lu}\p{L}+\.?\s(?:\d{1,2},?\s)?)?(?:1[4-9]\d\d|20[0-4]\d)|\s[(\[]|,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s(?:1[4-9]|20)\d\d|\s?$)`;
const byAuthor = new RegExp(String.raw`^(?:the\s(?:\p{Ll}+\s){1,3})?(?<title>.{2,160}?),\s(?:by|von|par|de)\s(?=\p{Lu})`, 'u');
const inBy = /\bin\s(?<title>\p{Lu}[^,]{2,120}?),\sby\s(?=\p{Lu})/u;
const inJournal = new RegExp(String.raw`(?:,|article|essay|letter)\s(?:in|im|dans)\s(?:the\s)?(?<title>\p{Lu}[^,;]{2,80}?)(?=,\s)`, 'u');
const possessive = new RegExp(String.raw`^\p{Lu}[\p{L}. ]*?['’]s\s(?<title>\p{Lu}.{2,120}?)${after}`, 'u');
const authorFirst = new RegExp(
  String.raw`^(?:(?:the|an?)\s(?:\p{Ll}+\s){1,4}by\s)?(?<author>\p{Lu}[\p{L}.'’-]*(?:\s(?:and\s|&\s|de\s|von\s|van\s)?\p{Lu}[\p{L}.'’-]*){0,4}),\s(?:(?:Preface|Introduction|Foreword)\sto\s)?(?<title>["“]?\p{Lu}.{1,160}?(?:,\s(?:1[4-9]|20)\d\d[-–](?:\d\d){1,2}(?=,\sp))?)${after}`,
  'u'
);
const alone = new RegExp(String.raw`^(?:(?:the|an?)\s(?:\p{Ll}+\s){0,3}|(?:Preface|Introduction|Foreword)\sto\s)?(?<title>["“]?\p{Lu}.{2,140}?)${after}`, 'u');

/** What a reference emphasises is its title: `Jane Hill, _The Lamp_`, `_ad Norv._ i. 4`. */
export function emphasisedTitle(text: string, emphases: readonly Range[], language: Language): Title | undefined {
  const found = emphases.find(({start, end}) => end - start > 2 && /^(?:(?:ad|adv\.|contra|de|in|pro)\s)?\p{Lu}/u.test(text.slice(start)) && againIn(text.slice(start, end), language) === undefined);
  return found && {start: found.start, end: found.start + text.slice(found.start, found.end).replace(/[.,;:]+$/u, '').length, level: 'm'};
}

/** The titles in a reference, as far as they can be told: one, or that of an article and of what it stands in. */
export function titlesIn(text: string, works: Works): Title[] {
  const title = entryTitle(text) ?? patternTitle(text, works);
  if (!title) return [];
  const close = title.level === 'a' ? title.start + 1 + text.slice(title.start + 1, title.end).search(/["”]/u) : 0;
  // `“On Lids,” Transactions of the Well Society`
  if (close <= title.start || close >= title.end - 4) return [title];
  const rest = /^[\s,]*(?:in\s)?(?:the\s)?/u.exec(text.slice(close + 1, title.end))?.[0].length ?? 0;
  return [
    {...title, end: close + 1},
    {start: close + 1 + rest, end: title.end, level: 'j'}
  ];
}

function patternTitle(text: string, works: Works): Title | undefined {
  // `Hill, op. cit.`: the work is named elsewhere. A document in an archive has no title.
  if (againIn(text, works.language) || shelfmark.test(text)) return undefined;
  const container = /^["“]/u.test(text) ? named(inBy.exec(text), 'm') : undefined;
  if (container) return container;
  const by = byAuthor.exec(text);
  if (by && isTitle(by.groups?.['title'] ?? '')) return named(by, 'm');
  const journal = named(inJournal.exec(text), 'j');
  if (journal) return journal;
  const owned = possessive.exec(text);
  if (owned && isTitle(owned.groups?.['title'] ?? '')) return named(owned, 'm');
  const first = authorFirst.exec(text);
  if (first && (isAuthor(first.groups?.['author'] ?? '', works) || isPlainSurname(first.groups?.['author'] ?? '', works)) && !isPartOfWork(first.groups?.['title'] ?? '')) return named(first, 'm');
  const whole = alone.exec(text);
  const title = whole?.groups?.['title'];
  if (!whole || title === undefined || startsWithPlace(title, works) || !isTitle(title) || (isAuthor(title, works) && !isUnknownWork(title, text.slice(whole[0].length), works)) || isPartOfWork(title))
    return undefined;
  // `Norwich, 1862`: a place, or who published there
  if (/^\p{Lu}[\p{L}-]+$/u.test(title) && /^,\s(?:1[4-9]|20)\d\d/u.test(text.slice(whole[0].length))) return undefined;
  const isJournal = works.periodicals.has(title.toLowerCase()) || /^,?\s(?:No\.?\s\d|\p{Lu}\p{L}+\.?\s\d{1,2},)/u.test(text.slice(whole[0].length, whole[0].length + 16));
  return named(whole, isJournal ? 'j' : 'm');
}

// `Holy Wells, MS`; `Holy Wells, apud Fenn`; `Holy Wells, 1873`
const edges = /,\s(?:MSS?\.?|(?:apud|ap\.)\s.*|(?:1[4-9]|20)\d\d)$/u;

/** A title up to what counts its parts, without what says where it is kept; undefined if nothing is left. */
export function closeTitle(title: Title, text: string, pieces: readonly (Range & {unit?: string})[]): Title | undefined {
  const unit = pieces.find(({start, unit: counted}) => counted !== undefined && start > title.start && start < title.end);
  const own = text
    .slice(title.start, unit?.start ?? title.end)
    .replace(/[\s,.;(]+$/u, (trail) => (unit ? '' : trail))
    .replace(edges, '');
  return own === '' || isPartOfWork(own) ? undefined : {...title, end: title.start + own.length};
}

function isPartOfWork(title: string): boolean {
  return /^(?:Chapter|Book|Part|Section|Volume|Act|Canto|Page)s?\b|^(?:Vol|Ch|Chap|Pt|Bk|No|Sect?|Introd|Pref|App|Introduction|Preface|Appendix)s?\.?(?:\s\d|\s[IVXLC]+|\s?$)/u.test(title);
}

/** `Wellenbuch, Vol. 3`: one word that nobody is called by, counted in volumes. */
function isUnknownWork(title: string, after: string, {classifier}: Works): boolean {
  return /^\p{Lu}\p{Ll}{5,}$/u.test(title) && classifier.classify(title).kind === 0 && /^,?\s(?:[Vv]ols?|Bd|Bde|[Tt]om|t)\b/u.test(after);
}

// `London: Fenn`
function startsWithPlace(title: string, {places}: Works): boolean {
  const colon = title.search(/[:,]/u);
  return colon > 0 && places.has(title.slice(0, colon).toLowerCase());
}

function named(found: RegExpExecArray | null, level: Title['level']): Title | undefined {
  const title = found?.groups?.['title'];
  // `XVIII. 92` is volume and page.
  if (!found || title === undefined || /^[IVXLCivxlc]+[.,]?\s[\d\s.,–-]+$/u.test(title)) return undefined;
  const start = found.index + found[0].lastIndexOf(title);
  return {start, end: start + title.length, level: /^["“]/u.test(title) ? 'a' : level};
}

/** Most words that carry meaning have a capital. */
export function isTitle(title: string): boolean {
  const words = title.match(/\p{L}{4,}/gu) ?? [];
  // Part of a body, or a thesis, is no work.
  if (/^(?:Office|Bureau|Department|Ministry|Committee|Board|Division|Ph\.\s?D|[Dd]issertation|[Tt]hesis)(?!\p{L})/u.test(title) || /^\p{Ll}/u.test(title)) return false;
  // `Hill’s speech at the Harbour` is told, not named.
  if (/['’]s\s\p{Ll}/u.test(title)) return false;
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}

/** Initials and a surname, a forename and a surname, or a surname that the document or the tables know. */
export function isAuthor(text: string, {classifier}: Works): boolean {
  const words = text
    .replace(/[()]/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 7 || !words.every((word) => /^\p{Lu}|^(?:and|de|von|van|der|du|&)$/u.test(word))) return false;
  const kindsOf = words.map((word) => classifier.classify(word.replace(/['’]s$/u, '')).kind);
  const last = kindsOf.at(-1) ?? 0;
  if (kindsOf.slice(0, -1).some((kind) => (kind & (kinds.given | kinds.initial)) !== 0)) return (last & (kinds.institution | kinds.people)) === 0 || (last & kinds.surname) !== 0;
  return (last & (kinds.surname | kinds.known | kinds.mononym | kinds.actor)) !== 0 || (words.length === 1 && last === 0);
}

/** `Hill`, `King`: a common word that may be a surname, as it stands alone before a title; titles that begin so are rare. */
export function isPlainSurname(text: string, {classifier}: Works): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !text.endsWith('s') && (classifier.classify(text).kind & ~kinds.role) === kinds.word;
}

// `Hill, Jane, and John Fenn, eds. `, `_____. `
const entryHead = /^(?:_{2,}|—{2,}|–{2,}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s(?=\p{Lu}))/u;

/** An entry of a bibliography: author, stop, title, stop, place. */
export function isEntry(text: string): boolean {
  return entryHead.test(text) && text.length < 600 && /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(text) && entryTitle(text) !== undefined;
}

// `The Lamp. `, `“On Lids.” `
const titleStop = /\.[”"’]?\s/gu;

function entryTitle(text: string): Title | undefined {
  if (!entryHead.test(text)) return undefined;
  const start = titleStart(text);
  if (start === undefined) return undefined;
  titleStop.lastIndex = start;
  for (let found = titleStop.exec(text); found; found = titleStop.exec(text)) {
    const stop = found.index;
    const end = stop + found[0].length - 1;
    const rest = text.slice(end + 1);
    if (/(?:^|\s)\p{Lu}$/u.test(text.slice(Math.max(0, stop - 2), stop))) continue;
    const isPlace =
      /^(?:\p{Lu}[\p{L}'’-]+\.?(?:[\s,]+(?:and\s|&\s)?\p{Lu}[\p{L}'’-]+\.?){0,3}(?:,\s[\p{L}.]{2,10})?:\s|(?:\p{Lu}\p{Ll}+\s)?(?:Revised\s)?[Ee]d(?:ition|\.)|Ph\.\s?D|\d|Trans(?:\.|lated)|Ed(?:\.|ited)\sby|Vol\.|\p{Lu}[\p{L}\s]+,\s\d{4})/u.test(
        rest
      );
    if (isPlace && stop - start > 2) {
      const title = text.slice(start, end - stop > 1 ? end : stop).replace(/\s\(\d+\svols?\.?\)$/u, '');
      return {start, end: start + title.length, level: /^["“]/u.test(title) ? 'a' : 'm'};
    }
  }
  return undefined;
}

/** After the names: a stop that no initial has, or one after an initial before a word that is no name. */
function titleStart(text: string): number | undefined {
  for (let stop = text.indexOf('. '); stop >= 0 && stop < 140; stop = text.indexOf('. ', stop + 2)) {
    const rest = text.slice(stop + 2);
    if (!/^["“]?\p{Lu}/u.test(rest) || /^\p{Lu}[.,]/u.test(rest)) continue;
    const isInitial = /(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, stop - 2), stop));
    const isNameAfter = isInitial && /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:\.|,\s(?:and|eds?))/u.test(rest);
    if (isNameAfter) continue;
    const head = text.slice(0, stop);
    return /^(?:_{2,}|—{2,}|–{2,})$/u.test(head) || /,/u.test(head) ? stop + 2 : undefined;
  }
  return undefined;
}
