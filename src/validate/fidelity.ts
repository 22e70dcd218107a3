/**
 * `verify`: the proof that nothing of a source is lost. The characters of the source that are
 * not white, and those of the TEI in the order of the source, must be the same sequence.
 * Where they differ, the words tell what was lost, added, doubled, moved or changed.
 */
import type {Root} from 'xast';
import {linearize, type Kind, type Linear} from '../tei/linearize.js';
import {linearizeWitness} from '../tei/linearize-witness.js';
import type {Place} from '../tei/parse.js';
import {diffWords, type Hunk} from './words-diff.js';

/** One difference. `at` is an offset in the source, in UTF-16 units. */
export interface Difference {
  type: 'lost' | 'added' | 'doubled' | 'moved' | 'changed' | 'swapped';
  source: string;
  tei: string;
  at: number;
  place: Place;
}

export interface Fidelity {
  isWhole: boolean;
  /** Characters of the source that are not white. */
  total: number;
  account: Record<Kind, number>;
  /** Notes whose bodies stand elsewhere than in the source. */
  notesMoved: number;
  differences: Difference[];
}

const white = /[\p{White_Space}\uFEFF]/u;

/** What a witness beside the base has: its running text, and its notes. */
export interface ExpectedWitness {
  text: string;
  notes: readonly string[];
}

/**
 * Account for every word of a witness beside the base: what it reads in the TEI must be what was collated. Its notes
 * are compared by their words; a call within a longer reading may stand at the end of it.
 */
export function verifyWitness(tei: Root, siglum: string, expected: ExpectedWitness): Fidelity {
  const {linear, notes} = linearizeWitness(tei, siglum);
  const {chars, offsets} = withoutWhite(expected.text);
  const words = (text: string): string => withoutWhite(text).chars;
  const there = notes.map(({reading}) => words(reading.text));
  const own = expected.notes.filter((note) => words(note) !== '');
  const account: Record<Kind, number> = {text: linear.chars.length, corrected: 0, furniture: 0, note: own.reduce((sum, note) => sum + words(note).length, 0), boilerplate: 0};
  const differences = chars === linear.chars ? [] : compare(expected.text, chars, offsets, {...linear, ids: [], notes: [], bodies: new Map()});
  const place = placeIn({...linear, ids: [], notes: [], bodies: new Map()}, linear.chars.length);
  for (const note of own) {
    const at = there.indexOf(words(note));
    if (at >= 0) there.splice(at, 1);
    else differences.push({type: 'lost', source: note, tei: '', at: expected.text.length, place});
  }
  for (const note of there) differences.push({type: 'added', source: '', tei: note, at: expected.text.length, place});
  return {isWhole: differences.length === 0, total: chars.length + account.note, account, notesMoved: 0, differences};
}

/** Account for every character of a source in its TEI. */
export function verify(tei: Root, source: string, siglum = ''): Fidelity {
  const linear = linearize(tei, siglum);
  const {chars, offsets} = withoutWhite(source);
  const account: Record<Kind, number> = {text: 0, corrected: 0, furniture: 0, note: 0, boilerplate: 0};
  for (const stretch of linear.stretches) account[stretch.kind] += stretch.chars.length;
  const differences = chars === linear.chars ? [] : compare(source, chars, offsets, linear);
  differences.push(...swappedNotes(linear, offsets));
  const notesMoved = linear.notes.filter(({id, call}) => (linear.bodies.get(id) ?? call) !== call).length;
  return {isWhole: differences.length === 0, total: chars.length, account, notesMoved, differences};
}

/** The characters that are not white, and where each stands. */
export function withoutWhite(source: string): {chars: string; offsets: Int32Array} {
  const offsets = new Int32Array(source.length);
  const chars: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at <= source.length; at++) {
    const code = source.charCodeAt(at);
    const isWhite = at === source.length || code === 32 || (code < 14 && code > 8) || (code > 132 && white.test(source.charAt(at)));
    if (!isWhite) {
      offsets[count] = at;
      count++;
    } else {
      if (at > from) chars.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return {chars: chars.join(''), offsets: offsets.subarray(0, count)};
}

/** Words on both sides; those of the TEI are cut where the source cuts its own. */
function compare(source: string, chars: string, offsets: Int32Array, linear: Linear): Difference[] {
  let head = 0;
  while (head < chars.length && chars[head] === linear.chars[head]) head++;
  let tail = 0;
  while (tail < chars.length - head && tail < linear.chars.length - head && chars[chars.length - 1 - tail] === linear.chars[linear.chars.length - 1 - tail]) tail++;
  const hunks = diffWords(chars.slice(head, chars.length - tail), linear.chars.slice(head, linear.chars.length - tail));
  return classify(
    hunks.map((hunk) => widen(hunk, head, chars, linear.chars, offsets)),
    source,
    offsets,
    linear,
    chars
  );
}

/** A hunk within words is shown as whole words of the source. */
function widen(hunk: Hunk, head: number, chars: string, other: string, offsets: Int32Array): Hunk {
  const wide: Hunk = {start: hunk.start + head, end: hunk.end + head, otherStart: hunk.otherStart + head, otherEnd: hunk.otherEnd + head};
  const isJoined = (at: number): boolean => at > 0 && at < offsets.length && (offsets[at] ?? 0) === (offsets[at - 1] ?? 0) + 1;
  if (wide.start === wide.end) return wide;
  while (isJoined(wide.start) && chars[wide.start - 1] === other[wide.otherStart - 1]) {
    wide.start--;
    wide.otherStart--;
  }
  while (isJoined(wide.end) && chars[wide.end] === other[wide.otherEnd]) {
    wide.end++;
    wide.otherEnd++;
  }
  return wide;
}

function classify(hunks: readonly Hunk[], source: string, offsets: Int32Array, linear: Linear, chars: string): Difference[] {
  const found = hunks.map(({start, end, otherStart, otherEnd}): Difference => {
    const at = offsets[start] ?? source.length;
    const lost = start === end ? '' : source.slice(at, (offsets[end - 1] ?? at) + 1);
    const added = linear.chars.slice(otherStart, otherEnd);
    const type = added === '' ? 'lost' : lost !== '' ? 'changed' : isDoubled(added, start, chars) ? 'doubled' : 'added';
    return {type, source: lost, tei: added, at, place: placeIn(linear, otherStart)};
  });
  return pairMoved(found);
}

/** What was added stands beside it already. */
function isDoubled(added: string, at: number, chars: string): boolean {
  return chars.slice(at - added.length, at) === added || chars.slice(at, at + added.length) === added;
}

/** What is lost here and added there was moved. */
function pairMoved(found: Difference[]): Difference[] {
  const added = new Map<string, Difference[]>();
  for (const difference of found) if (difference.type === 'added' || difference.type === 'doubled') added.set(difference.tei, [...(added.get(difference.tei) ?? []), difference]);
  const gone = new Set<Difference>();
  for (const difference of found) {
    if (difference.type !== 'lost') continue;
    const there = added.get(difference.source.replace(/\s+/gu, ''))?.shift();
    if (!there) continue;
    Object.assign(difference, {type: 'moved', tei: there.tei, place: there.place});
    gone.add(there);
  }
  return found.filter((difference) => !gone.has(difference));
}

function placeIn({stretches}: Linear, at: number): Place {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return stretches[low]?.place ?? {line: 1, column: 1};
}

/**
 * Notes with one sign are called in the order of their bodies. Two that are not have been
 * swapped between their calls, which the sequence of characters alone would not show.
 */
function swappedNotes({notes, bodies}: Linear, offsets: Int32Array): Difference[] {
  const last = new Map<string, {id: string; body: number}>();
  const found: Difference[] = [];
  for (const {id, sign, call, place} of notes) {
    const body = bodies.get(id);
    if (body === undefined || sign === '') continue;
    const before = last.get(sign);
    if (before && before.body > body) found.push({type: 'swapped', source: `note ${sign}`, tei: `${id} and ${before.id}`, at: offsets[call] ?? 0, place});
    else last.set(sign, {id, body});
  }
  return found;
}
