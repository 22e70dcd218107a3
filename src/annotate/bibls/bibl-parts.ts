/**
 * The parts of a reference, and how much they weigh together: volume and page, year, place,
 * `ibid.`, a name or a title at its head.
 */
import {type Language, wordSet} from '../../language/language.js';
import type {BiblPartType, Leaf} from '../../tree.js';
import type {Stretch} from './bibl-places.js';
import type {Found} from '../flow.js';

// `June 29, 1933`, `4th June, 1803`
const fullDate = /\b(?:\p{Lu}\p{Ll}+\.?\s\d{1,2},|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}+,?)\s(?:1[4-9]|20)\d\d/u;
// An entry of a bibliography: `Hill, Jane. The Lamp.`, `_____. The Sea.`
const entry = /^(?:_{2,}|—{2,}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s\p{Lu}[\p{L}.\s,]*?)\.\s/u;

interface Parts {
  weight: number;
  isAgain: boolean;
  found: Found[];
}

export const yearPattern = /(?<![\d-])(?:1[4-9]\d\d|20[0-4]\d)(?:[–-](?:\d\d|\d{4}))?(?!\d)/u;

/** The parts of a reference, and how much they weigh together. */
export function readParts(leaf: Leaf, {start, end}: Stretch, language: Language): Parts {
  const text = leaf.reading.text.slice(start, end);
  const parts: Parts = {weight: 0, isAgain: false, found: []};
  const put = (type: BiblPartType, at: number, length: number, more: {unit?: string; when?: string} = {}): void => {
    parts.found.push({span: {type, rule: 'bibl-note', cert: 'high', ...more}, parts: [{leaf, start: start + at, end: start + at + length}]});
  };
  if (/^(?:ibid(?:em)?|ib|id(?:em)?|op\.?\s?cit|loc\.?\s?cit)\b/iu.test(text) || /\b(?:op|loc)\.\s?cit\b/iu.test(text)) {
    parts.isAgain = true;
    parts.weight += 2.5;
  }
  for (const {unit, at, length} of readUnits(text, language)) {
    put(unit === 'page' || unit === 'line' || unit === 'folio' || unit === 'column' ? 'citedRange' : 'biblScope', at, length, {unit});
    parts.weight += 1.5;
  }
  const year = yearPattern.exec(text);
  if (year) {
    put('date', year.index, year[0].length, /^\d{4}$/u.test(year[0]) ? {when: year[0]} : {});
    parts.weight += 1;
  }
  if (year && fullDate.test(text)) parts.weight += 1;
  if (entry.test(text) && year) parts.weight += 2.5;
  if (year)
    for (const match of text.matchAll(/\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/gu)) {
      const low = match[0].toLowerCase();
      if (!wordSet(language.pubPlaces).has(low)) continue;
      const isPlace = /^\s*[,:;)]|^$/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)) && year !== null;
      if (!isPlace) continue;
      put('pubPlace', match.index, match[0].length);
      parts.weight += 1;
      break;
    }
  if (/^(?:[\p{Lu}][\p{L}'’.-]*\s?){1,5}[,:]\s/u.test(text)) parts.weight += 0.75;
  if (/[“"«].{3,120}[”"»]/u.test(text)) parts.weight += 0.5;
  if (/\b(?:Press|Publishers?|Verlag|Publishing|University)\b/u.test(text)) parts.weight += 1;
  if (isSentence(text)) parts.weight -= 2.5;
  return parts;
}

/** A finite verb of talk: a sentence about something, which may hold numbers too. */
function isSentence(text: string): boolean {
  const verbs = text.match(/\b(?:was|were|is|are|had|has|have|did|does|would|could|should|said|wrote|became|came|took|made|went|that|which|who|his|her|they|he|she|it|we)\b/gu) ?? [];
  return verbs.length >= 2 || (verbs.length === 1 && text.length < 60);
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
    cached = {unitOf, pattern: new RegExp(`(?<![\\p{L}])(${forms.join('|')})\\s?\\.?\\s?(?:\\d[\\d–—,\\s-]*\\d|\\d+|[ivxlc]+(?![\\p{L}]))`, 'giu')};
    unitCache.set(language, cached);
  }
  return cached;
}

/** `vol. II`, `pp. 12-14`, each where it stands. */
function readUnits(text: string, language: Language): {unit: string; at: number; length: number}[] {
  const {pattern, unitOf} = unitPattern(language);
  return [...text.matchAll(pattern)].map((match) => ({unit: unitOf.get((match[1] ?? '').toLowerCase()) ?? 'page', at: match.index, length: match[0].trimEnd().length}));
}
