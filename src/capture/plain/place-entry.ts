/** Where an entry stands in the text: the lines that its key names, and in them the words of its lemma. */
import {stretchAt, type KeyedStretch, type SetUnit} from '../../render/set-text.js';
import {wordPlaces} from '../../render/word-places.js';
import type {EntryWords} from './entry-words.js';

/** A stretch of a unit, in UTF-16 units; `unit` counts all units, notes after the others. */
export interface Span {
  unit: number;
  start: number;
  end: number;
}

/** What keys name. */
export type KeyIndex = ReadonlyMap<string, readonly Keyed[]>;

/** A stretch of a unit, with all of the text of the unit: a blank for each line feed. */
interface Keyed extends KeyedStretch {
  unit: number;
  text: string;
}

export function indexKeys(sets: readonly SetUnit[]): KeyIndex {
  const index = new Map<string, Keyed[]>();
  for (const [unit, set] of sets.entries()) {
    const text = set.unit.text.replaceAll('\n', ' ');
    for (let line = 0; line < set.lines.length;) {
      const {next, ...stretch} = stretchAt(set, line);
      const key = set.lines[line]?.key ?? '';
      const known = index.get(key);
      if (known) known.push({...stretch, unit, text});
      else index.set(key, [{...stretch, unit, text}]);
      line = next;
    }
  }
  return index;
}

/** The key that a printed line begins with: the longest that there is. */
export function takeKey(line: string, index: KeyIndex): {key: string; words: string} | undefined {
  for (let at = line.lastIndexOf(' ', 40); at > 0; at = line.lastIndexOf(' ', at - 1)) if (index.has(line.slice(0, at))) return {key: line.slice(0, at), words: line.slice(at + 1)};
  return undefined;
}

/**
 * The words that an entry is on.
 *
 * @param after where the entry before it in its layer begins; the next one does not begin before it
 * @param longest how many words a lemma may have that is printed whole
 */
export function placeEntry(words: Omit<EntryWords, 'said'>, key: string, {index, after, longest}: {index: KeyIndex; after: Span | undefined; longest: number}): Span | undefined {
  const {lemma, occurrence, isAddition} = words;
  const candidates: Span[] = [];
  const unlikely: Span[] = [];
  for (const line of index.get(key) ?? []) {
    const {text} = line;
    const whole = lemma === '' ? [line.start] : wordPlaces(text, lemma, line.start, line.end);
    if (occurrence > 0) {
      const at = whole[occurrence - 1];
      if (at !== undefined) candidates.push(spanOf(line.unit, at, words));
      continue;
    }
    // Equal words under one key would have a figure.
    const places = whole.length === 0 ? anyPlaces(text, lemma, line) : whole;
    for (const at of places) (whole.length > 1 ? unlikely : candidates).push(spanOf(line.unit, at, words));
    const [first, last, ...more] = lemma.split(' … ');
    if (first === undefined || last === undefined || more.length > 0) continue;
    const spans = longSpans(text, first, last, line, longest);
    for (const span of spans) (spans.length > 1 ? unlikely : candidates).push(span);
  }
  for (const span of unlikely) candidates.push(span);
  const isNext = (span: Span): boolean => !after || span.unit > after.unit || (span.unit === after.unit && span.start >= after.start);
  // Two entries on the same words would have been one.
  const isOther = (span: Span): boolean => isAddition || span.unit !== after?.unit || span.start !== after.start || span.end !== after.end;
  return candidates.find((span) => isNext(span) && isOther(span)) ?? candidates.find(isNext) ?? candidates[0];
}

/** The words, or the place behind or before them. */
function spanOf(unit: number, at: number, {lemma, isAddition, isBefore}: Omit<EntryWords, 'said'>): Span {
  const end = isBefore ? at : at + lemma.length;
  return {unit, start: isAddition ? end : at, end};
}

/** Signs, and parts of words. */
function anyPlaces(text: string, lemma: string, {start, end}: KeyedStretch): number[] {
  const places: number[] = [];
  const near = text.slice(start, end + lemma.length);
  for (let at = near.indexOf(lemma); at >= 0 && start + at < end; at = near.indexOf(lemma, at + 1)) places.push(start + at);
  return places;
}

/** From the first words of a lemma to the first place of its last that leaves enough between. */
function longSpans(text: string, first: string, last: string, line: Keyed, longest: number): Span[] {
  return wordPlaces(text, first, line.start, line.end).flatMap((start) => {
    let after = start;
    for (let count = 0; count < longest && after >= 0; count++) after = text.indexOf(' ', after + 1);
    const [end] = after < 0 || last === '' ? [] : findAfter(text, last, after);
    return end === undefined ? [] : [{unit: line.unit, start, end}];
  });
}

/** The end of the first place of words after a blank. */
function findAfter(text: string, words: string, from: number): number[] {
  for (let at = text.indexOf(` ${words}`, from); at >= 0; at = text.indexOf(` ${words}`, at + 1)) {
    const end = at + 1 + words.length;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(end))) return [end];
  }
  return [];
}
