/**
 * From TEI to the entries of the apparatus: parallel segmentation, entries that stand apart and
 * point to their place, corrections, changes of hands, sources of quotations, notes of editors
 * (TEI Guidelines, chapters 11 and 13).
 *
 * A text with one source has a siglum for the transcription that was used (`t`), which is the
 * only carrier anybody has seen; the print behind it is named in the conspectus.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, localName, teiOf} from '../../tei/dom.js';
import type {TextFacts} from '../facts.js';
import type {SetText, SetUnit} from '../set-text.js';
import type {Units} from '../units.js';
import {entriesApart, indexUnits, placeApart} from './apart.js';
import type {Entry, Problem, Reading} from './entry.js';
import {problemsOf} from './problems.js';
import {readApp, wordsOfLemma} from './read-app.js';
import {siglaOf} from './read-reading.js';
import {readSpot} from './read-spot.js';

export interface Apparatus {
  entries: Entry[];
  problems: Problem[];
}

/** Every entry of a text, in its order; and what in it cannot be right. */
export function readApparatus(root: Root, set: SetText, {ids}: Units, facts: TextFacts): Apparatus {
  const found: {unit: number; entry: Entry}[] = [];
  const problems: Problem[] = [];
  const sets = [...set.main, ...set.notes];
  const sources = unprintedSources(root);
  const where = indexUnits(sets);
  const bearers = bearersOf(sets, facts);
  for (const [index, unit] of sets.entries()) {
    for (const spot of unit.unit.spots) {
      // A note of an editor may name what it is on.
      const goal = localName(spot.element) === 'note' ? ids.get(attribute(spot.element, 'target').replace(/^#/u, '')) : undefined;
      const at = goal && where.byUnit.get(goal.unit);
      const set = at === undefined ? unit : (sets[at] ?? unit);
      const entry = readSpot(goal ? {...spot, start: goal.start, end: goal.end} : spot, set, facts, {sources, bearers});
      if (entry) found.push({unit: at ?? index, entry});
    }
  }
  const unplaced: Entry[] = [];
  // A file of ours is called as its text is.
  const tei = teiOf(root);
  const self = tei ? attribute(tei, 'xml:id') : '';
  for (const app of entriesApart(root)) {
    const placed = placeApart(app, sets, where, {ids, self});
    if (placed) found.push({unit: placed.unit, entry: readApp(placed.spot, sets[placed.unit] as SetUnit, facts)});
    else {
      const entry = withoutPlace(app, sets, facts);
      if (entry) unplaced.push(entry);
      problems.push({
        element: app,
        reason: `The entry has no place in the text: nothing is at ${attribute(app, 'loc') || attribute(app, 'from') || attribute(app, 'to')}, or its lemma is not there; it is printed at the end`
      });
    }
  }
  found.sort((left, right) => left.unit - right.unit || left.entry.place.start - right.entry.place.start);
  const entries = found.map(({entry}) => entry);
  tellMoves(entries);
  return {entries: [...mergeEntries(entries), ...unplaced], problems: [...problems, ...problemsOf(entries, facts)]};
}

/** Who has an error that stands in a lemma. */
function bearersOf(sets: readonly SetUnit[], facts: TextFacts): Map<Element, string[]> {
  const found = new Map<Element, string[]>();
  for (const {unit} of sets) {
    for (const {element} of unit.spots) {
      const lem = localName(element) === 'app' ? childOf(element, 'lem') : undefined;
      if (lem) for (const choice of descendants(lem)) if (localName(choice) === 'choice') found.set(choice, siglaOf(lem, facts));
    }
  }
  return found;
}

/** An entry that cannot be placed is printed all the same, after the others, by what it says of its place. */
function withoutPlace(app: Element, sets: readonly SetUnit[], facts: TextFacts): Entry | undefined {
  const last = sets.at(-1);
  if (!last) return undefined;
  const end = last.unit.text.length;
  const lem = childOf(app, 'lem');
  const key = (attribute(app, 'loc') || attribute(app, 'from') || attribute(app, 'to')).replace(/^.*#/u, '');
  return {
    ...readApp({element: app, start: end, end}, last, facts),
    key: key === '' ? '?' : key,
    lemma: lem ? wordsOfLemma(app) : '…',
    occurrence: 0,
    opening: 1,
    isAddition: false,
    isBefore: false,
    isUnplaced: true
  };
}

/** What a witness lacks here and has elsewhere is moved, not left out: the entry of the other place has the same words for the same witnesses. */
function tellMoves(entries: readonly Entry[]): void {
  const added = new Map<string, Entry>();
  const keyOfMove = ({text, witnesses}: Reading, words = text): string => `${words.toLowerCase()}\n${witnesses.join(' ')}`;
  for (const entry of entries) if (entry.isAddition && !entry.isBefore) for (const reading of entry.readings) added.set(keyOfMove(reading), entry);
  for (const {lemma, readings} of entries) {
    for (const reading of readings) {
      const there = reading.type === 'transposition' && reading.text === '' ? added.get(keyOfMove(reading, lemma)) : undefined;
      if (there) reading.movedTo = there.lemma;
    }
  }
}

/** Entries on one lemma are one entry. */
function mergeEntries(entries: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const before = merged.at(-1);
    if (before && isOnSame(before, entry))
      merged[merged.length - 1] = {
        ...before,
        readings: [...before.readings, ...entry.readings],
        remarks: [...before.remarks, ...entry.remarks],
        note: [before.note, entry.note].filter((note) => note !== '').join('; ')
      };
    else merged.push(entry);
  }
  return merged;
}

/** The same words in the same layer, and one who reads them so. */
function isOnSame(left: Entry, right: Entry): boolean {
  const [here, there] = [left.place, right.place];
  const isSamePlace = here.unit === there.unit && here.start === there.start && here.end === there.end && here.end > here.start;
  return isSamePlace && left.layer === 'variants' && right.layer === 'variants' && left.lem.witnesses.join(' ') === right.lem.witnesses.join(' ') && left.lem.resp === right.lem.resp;
}

/** By their identifiers, what the text itself does not print: references in the back, in the header, in lists. */
function unprintedSources(root: Root): Map<string, Element> {
  const tei = teiOf(root);
  const text = childOf(tei, 'text');
  const found = new Map<string, Element>();
  if (!tei) return found;
  for (const element of descendants(tei)) {
    const id = attribute(element, 'xml:id');
    if (id !== '' && !found.has(id)) found.set(id, element);
  }
  for (const part of [childOf(text, 'front'), childOf(text, 'body')]) if (part) for (const element of descendants(part)) found.delete(attribute(element, 'xml:id'));
  return found;
}
