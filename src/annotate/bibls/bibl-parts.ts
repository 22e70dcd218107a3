/**
 * The parts that references are made of, wherever they stand in a stretch: volume and page,
 * year, place of publication, publisher, `ibid.`; and how much they weigh together.
 */
import {type Language, wordSet} from '../../language/language.js';
import type {BiblPartType} from '../../tree.js';
import {againIn} from './again.js';
import {datesBeside, unitsIn} from './units.js';

/** A part of a reference, as a place in its stretch. */
export interface Piece {
  type: BiblPartType;
  start: number;
  end: number;
  unit?: string;
  when?: string;
  role?: string;
}

export interface Parts {
  pieces: Piece[];
  /** How much speaks for a reference. */
  weight: number;
  isAgain: boolean;
  /** It talks: a finite verb or two, so that it is more than a reference. */
  isSentence: boolean;
  /** Words of sentences in it. */
  talk: number;
}

const publishing = /(?:^|\W)(?:Press|Publish(?:ers?|ing)|Verlag|University|Éditions)(?:\W|$)/;
const editions = /\b(?:edition|translation|ed\.|edn\.?)/i;
// `The Lamp, by Jane Hill`, `Hill’s article in`
const byAuthor = /,[”"’']?\s(?:by|von|par)\s(?:the\s)?(?:Professor\s|Prof\.\s|Dr\.?\s|Rev\.\s)?\p{Lu}|['’]s\s(?:article|essay|letter|book|pamphlet)\sin\s+\p{Lu}/u;
/** `FO 371/1234`, `CAB 23/4`: where an archive keeps it. */
export const shelfmark = /(?<![\p{L}\d])\p{Lu}{2,5}\s?\d{1,5}(?:\/\d+)+(?!\d)/u;
const hasDigit = /\d/;

function countTalk(text: string, language: Language): number {
  const words = wordSet(language.talk);
  let count = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) if (words.has(word)) count++;
  return count;
}

/** A clause of a note with one reference is seldom longer, in units. */
const shortClause = 110;

/** Read the parts of a stretch of a reading. */
export function readParts(text: string, language: Language): Parts {
  const pieces: Piece[] = [];
  const isAgain = againIn(text, language) !== undefined;
  let weight = isAgain ? 2.5 : 0;
  const isNumbered = hasDigit.test(text);
  const units = unitsIn(text, language);
  for (const unit of units) {
    pieces.push(unit);
    // Bare numbers tell less where much else is said.
    weight += text.length < shortClause || /\p{L}{2}|\p{L}\.\s?\d/u.test(text.slice(unit.start, unit.end).replace(/^[ivxlc]+$/iu, '')) ? 1.5 : 0.25;
  }
  const year = isNumbered ? findDate(text, units, language) : undefined;
  if (year) {
    pieces.push(year);
    weight += year.end - year.start > 9 ? 2 : 1;
    const place = findPlace(text, language);
    if (place) pieces.push(place);
    if (place) weight += 1;
  }
  const mark = shelfmark.exec(text);
  if (mark) {
    pieces.push({type: 'idno', start: mark.index, end: mark.index + mark[0].length});
    weight += 2.5;
  }
  if (publishing.test(text)) weight += 1;
  if (editions.test(text)) weight += 0.5;
  if (byAuthor.test(text)) weight += 1.25;
  if (/^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,4}[,:]\s/u.test(text)) weight += 0.75;
  if (/[“"«].{3,120}[”"»]|(?<!\p{L})[‘']\p{Lu}[^‘’']{2,120}['’](?!\p{L})/u.test(text)) weight += 0.5;
  const talk = countTalk(text, language);
  const isSentence = talk >= 2 || (talk === 1 && text.length < 60);
  return {pieces: pieces.sort((left, right) => left.start - right.start), weight: isSentence ? weight - 2.5 : weight, isAgain, isSentence, talk};
}

/** The last full date, or else the last year: earlier ones may be of the title. */
function findDate(text: string, units: readonly Piece[], language: Language): Piece | undefined {
  const dates = datesBeside(units, text, language);
  const date = dates.findLast(({start, end}) => end - start > 9) ?? dates.at(-1);
  return date && {type: 'date', ...date};
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
