/** `vol. II`, `pp. 12-14`, `Part I I`: what words of citation count, each where it stands. */
import {datesIn, type DateFound} from './dates.js';
import {escapePattern, type Language, wordSet} from '../../language/language.js';
import {romanValue} from '../../language/roman.js';
import type {Piece} from './bibl-parts.js';

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
    const forms = [...unitOf.keys()].sort((left, right) => right.length - left.length).map(escapePattern);
    // `vol. II`, `pp. 12-14`, also as OCR spaces them: `p . 17`, `Part I I`; in `lxi` is no line
    cached = {
      unitOf,
      pattern: new RegExp(
        `(?<![\\p{L}])(${forms.join('|')})(?:\\s?\\.?\\s{0,2}(?:\\d[\\d–—,\\s-]*\\d|\\d+)(?:[rv](?!\\p{L}))?|(?:\\s?\\.\\s{0,2}|\\s{1,2})[ivxlc]+(?:[ –-][ivxlc]+)*(?![\\p{L}]))(?:\\s?ff?(?![\\p{L}]))?`,
        'giu'
      )
    };
    unitCache.set(language, cached);
  }
  return cached;
}

/** A word of citation, in lower case and without its stop. */
export function isUnitWord(low: string, language: Language): boolean {
  return unitPattern(language).unitOf.has(low);
}

const places: ReadonlySet<string> = new Set(['page', 'line', 'folio', 'column']);
const yearAfter = /(?<=\D\d{1,3}),?\s(?:1[5-9]|20)\d\d$/u;
const hasNumber = /\d|\b[ivxlc]+\b/iu;

/** All of them, in order: what tells a place in a work is its `citedRange`, what tells a part of it its `biblScope`. */
export function unitsIn(text: string, language: Language): Piece[] {
  if (!hasNumber.test(text)) return [];
  const {pattern, unitOf} = unitPattern(language);
  const found = [...text.matchAll(pattern)].map(({index, 0: whole, 1: word = ''}) => {
    const unit = unitOf.get(word.toLowerCase()) ?? 'page';
    // `no. 3, 1957`: a year after a number is none of its own
    const length = whole.replace(yearAfter, '').trimEnd().length;
    return {type: places.has(unit) ? 'citedRange' : 'biblScope', start: index, end: index + length, unit} as const;
  });
  return [...found, ...bareNumbers(text, found)].sort((left, right) => left.start - right.start);
}

// `Lowe, Harbours, ii. 419-37`, `Rec., iv., 1525`: volume and page without a word
const bare = /(?<=[,;.(]\s?|\p{Ll}\s(?=[ivxlc]))(?<volume>[IVXLC]{1,7}|[ivxlc]{1,7})(?<gap>\.,?\s|,\s)(?<page>\d{1,4}(?:[–-]\d{1,4})?(?:,\s\d{1,4}(?:[–-]\d{1,4})?)*)(?![\p{L}\d])/gu;

/** A roman number for the volume, and an arabic one for the page. */
function bareNumbers(text: string, taken: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const {index, 0: whole, groups} of text.matchAll(bare)) {
    const {volume = '', page = ''} = groups ?? {};
    const end = index + whole.length;
    // `c. 1500` is about a year, `Charles, V. 1525` a ruler.
    const isYear = /^1[4-9]\d\d$/u.test(page);
    if (/^[cldm]$/iu.test(volume) || (isYear && volume === volume.toUpperCase()) || romanValue(volume) === undefined || taken.some((other) => other.start < end && index < other.end)) continue;
    found.push({type: 'biblScope', start: index, end: index + volume.length, unit: 'volume'}, {type: 'citedRange', start: end - page.length, end, unit: 'page'});
  }
  return found;
}

/** The dates of a text but for numbers that are its pages: `iv., 1525`. */
export function datesBeside(units: readonly Piece[], text: string, language: Language): DateFound[] {
  const dates = datesIn(text, language);
  return units.length === 0 ? dates : dates.filter(({start, end}) => !units.some((unit) => unit.start <= start && end <= unit.end));
}
