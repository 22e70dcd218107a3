/**
 * The parts that references are made of, wherever they stand in a stretch: volume and page,
 * year, place of publication, publisher, `ibid.`; and how much they weigh together.
 */
import {type Language, wordSet} from '../../language/language.js';
import type {BiblPartType} from '../../tree.js';

/** A part of a reference, as a place in its stretch. */
export interface Piece {
  type: BiblPartType;
  start: number;
  end: number;
  unit?: string;
  when?: string;
}

export interface Parts {
  pieces: Piece[];
  /** How much speaks for a reference. */
  weight: number;
  isAgain: boolean;
  /** It talks: a finite verb or two, so that it is more than a reference. */
  isSentence: boolean;
}

// `1871`, `1871-72`; not part of a longer number
const years = /(?<![\d-])(?:1[4-9]\d\d|20[0-4]\d)(?:[–-](?:\d\d|\d{4}))?(?!\d)/gu;
// `June 29, 1933`, `4th June, 1803`, `July 1922`
const fullDate = /(?<!\p{L})(?:(\p{Lu}\p{Ll}{2,}\.?)\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?|\d{1,2}(?:st|nd|rd|th|\.)?\s(\p{Lu}\p{Ll}+\.?),?\s)(?:1[4-9]|20)\d\d(?!\d)/gu;
const againWords = /^(?:ibid(?:em)?|ib|id(?:em)?|op\.? ?cit|loc\.? ?cit|ebd|ebenda)(?![a-z])|(?:op|loc)\. ?cit(?![a-z])/i;
const publishing = /(?:^|\W)(?:Press|Publish(?:ers?|ing)|Verlag|University|Éditions)(?:\W|$)/;
const editions = /\b(?:edition|translation|ed\.|edn\.?)/i;
// `The Lamp, by Jane Hill`, `Hill’s article in`
const byAuthor = /,\s(?:by|von|par)\s(?:Professor\s|Dr\.?\s)?\p{Lu}|['’]s\s(?:article|essay|letter|book|pamphlet)\sin\s+\p{Lu}/u;
const hasDigit = /\d/;
const hasRoman = /\b[ivxlc]+\b/i;

function countTalk(text: string, language: Language): number {
  const words = wordSet(language.talk);
  let count = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) if (words.has(word)) count++;
  return count;
}

/** Read the parts of a stretch of a reading. */
export function readParts(text: string, language: Language): Parts {
  const pieces: Piece[] = [];
  const isAgain = againWords.test(text);
  let weight = isAgain ? 2.5 : 0;
  const isNumbered = hasDigit.test(text);
  if (isNumbered || hasRoman.test(text)) {
    for (const {unit, at, length} of readUnits(text, language)) {
      const type = unit === 'page' || unit === 'line' || unit === 'folio' || unit === 'column' ? 'citedRange' : 'biblScope';
      pieces.push({type, start: at, end: at + length, unit});
      weight += 1.5;
    }
  }
  const year = isNumbered ? findDate(text, language) : undefined;
  if (year) {
    pieces.push(year);
    weight += year.end - year.start > 9 ? 2 : 1;
    const place = findPlace(text, language);
    if (place) pieces.push(place);
    if (place) weight += 1;
  }
  if (publishing.test(text)) weight += 1;
  if (editions.test(text)) weight += 0.5;
  if (byAuthor.test(text)) weight += 1.25;
  if (/^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,4}[,:]\s/u.test(text)) weight += 0.75;
  if (/[“"«].{3,120}[”"»]/u.test(text)) weight += 0.5;
  const talk = countTalk(text, language);
  const isSentence = talk >= 2 || (talk === 1 && text.length < 60);
  return {pieces: pieces.sort((left, right) => left.start - right.start), weight: isSentence ? weight - 2.5 : weight, isAgain, isSentence};
}

/** The last full date, or else the last year: earlier ones may be of the title. */
function findDate(text: string, {months}: Language): Piece | undefined {
  const known = wordSet(months);
  for (const match of [...text.matchAll(fullDate)].reverse()) {
    const month = (match[1] ?? match[2] ?? '').toLowerCase();
    if (known.has(month) || known.has(month.replace(/\.$/u, ''))) return {type: 'date', start: match.index, end: match.index + match[0].length, ...whenOf(match[0])};
  }
  const year = [...text.matchAll(years)].at(-1);
  return year && {type: 'date', start: year.index, end: year.index + year[0].length, ...whenOf(year[0])};
}

function whenOf(date: string): {when?: string} {
  const found = /(?<!\d)\d{4}$/u.exec(date)?.[0];
  return found !== undefined && !/\d[–-]\d/u.test(date) ? {when: found} : {};
}

const capitals = /\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/gu;

/** A city of books before a colon, a comma or the end. */
function findPlace(text: string, {pubPlaces}: Language): Piece | undefined {
  const places = wordSet(pubPlaces);
  for (const match of text.matchAll(capitals)) {
    const end = match.index + match[0].length;
    if (places.has(match[0].toLowerCase()) && /^\s*[,:;)]|^$/u.test(text.slice(end, end + 2))) return {type: 'pubPlace', start: match.index, end};
  }
  return undefined;
}

interface UnitPattern {
  pattern: RegExp;
  unitOf: ReadonlyMap<string, string>;
}

const unitCache = new WeakMap<Language, UnitPattern>();

/** One expression for the words of citation of all kinds; the word tells the kind. */
function unitPattern(language: Language): UnitPattern {
  let cached = unitCache.get(language);
  if (!cached) {
    const unitOf = new Map<string, string>();
    for (const [unit, list] of Object.entries(language.units)) for (const form of wordSet(list)) if (!unitOf.has(form.replace(/\.$/u, ''))) unitOf.set(form.replace(/\.$/u, ''), unit);
    const forms = [...unitOf.keys()].sort((left, right) => right.length - left.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    // `vol. II`, `pp. 12-14`, also as OCR spaces them: `p . 17`, `Part I I`
    cached = {unitOf, pattern: new RegExp(`(?<![\\p{L}])(${forms.join('|')})\\s?\\.?\\s{0,2}(?:\\d[\\d–—,\\s-]*\\d|\\d+|[ivxlc]+(?: [ivxlc]+)*(?![\\p{L}]))`, 'giu')};
    unitCache.set(language, cached);
  }
  return cached;
}

/** `vol. II`, `pp. 12-14`, each where it stands. */
function readUnits(text: string, language: Language): {unit: string; at: number; length: number}[] {
  const {pattern, unitOf} = unitPattern(language);
  return [...text.matchAll(pattern)].map((match) => ({unit: unitOf.get((match[1] ?? '').toLowerCase()) ?? 'page', at: match.index, length: match[0].trimEnd().length}));
}
