/**
 * Step: the variants of the other witnesses become spans of the base text, so that they are
 * woven into its structure as names and quotations are (TEI Guidelines, 13.2.3, parallel segmentation). Outside the
 * entries all witnesses have the same words; where they begin pages and paragraphs otherwise, marks say so.
 *
 * Each note is collated with those that the others call at the same place.
 */
import type {VFile} from 'vfile';
import type {Division, Leaf, Mark, Part, Root, Span, VariantPiece, VariantReading} from '../tree.js';
import {createApparatus, type Entry, type Reading} from './apparatus.js';
import {tokensIn} from './apparatus/readings.js';
import {findUnits} from './apparatus/units.js';
import {collate} from './collate.js';
import {apartAtEdges, type Apart, type Extents, filled, findExtents, isWithin, withEdges} from './extents.js';
import {createDivisions, type Divisions, type PlacedDivision} from './divisions.js';
import {matchNotes, type MatchedNote} from './match-notes.js';
import {piecesOf} from './pieces.js';
import type {Collation} from './table.js';
import type {Normalization} from './tokens/normalize.js';
import {isWhite} from './tokens/white-space.js';
import {plainWitness, witnessText, type PlacedLeaf, type WitnessNote, type WitnessText} from './witness-text.js';

export interface VariantsOptions {
  /** Siglum of the text that is encoded. */
  base: string;
  others: readonly WitnessText[];
  /** What is passed over when words are compared. */
  settings?: Normalization;
}

type AppSpan = Extract<Span, {type: 'app'}>;

/** Mark the places where witnesses differ from the base. */
export function markVariants({base, others, settings = {}}: VariantsOptions): (tree: Root, file: VFile) => Root {
  return (tree, file) => {
    if (others.length === 0) return tree;
    const own = witnessText(base, tree);
    const {collation, extents, count} = markText(own, others, settings);
    let found = count;
    const isPresent = (siglum: string, column: number): boolean => {
      const extent = extents.get(siglum);
      return extent !== undefined && isWithin(extent, {start: column, end: column + 1});
    };
    const endings = endingsOf(own.leaves);
    for (const note of matchNotes(collation, own, others, isPresent)) {
      const at = note.own?.at ?? endBefore(collation, note.column);
      const open = new Map<string, WitnessNote>();
      for (const [siglum, one] of note.others) {
        const ending = endings.get(siglum);
        // Nothing of a witness stands behind the sign that it ends.
        if (ending && ending.start < at) giveNote(ending.span, siglum, one);
        else open.set(siglum, one);
      }
      const rest = {...note, others: open};
      const present = others.filter(({siglum}) => isPresent(siglum, note.column) && open.has(siglum) === note.others.has(siglum));
      if (!note.own) found += open.size > 0 ? addNote(own.leaves, at, collation.witnesses, open) : 0;
      else found += markNote(note.own.text, textsOf(rest, takeIn(own.leaves, at, rest, present)), settings);
    }
    file.info(`Found ${found} places where the witnesses differ`, {ruleId: 'variants', source: 'collate-mark-variants'});
    return tree;
  };
}

/** What the others have for a note of the base: nothing, where they lack it. */
function textsOf({others}: MatchedNote, all: readonly WitnessText[]): WitnessText[] {
  return all.map(({siglum}) => others.get(siglum)?.text ?? plainWitness(siglum, ''));
}

/**
 * A note of the base that is called within an entry stands in its lemma: those who read otherwise there have theirs in their own readings.
 * Gives the others.
 */
function takeIn(leaves: readonly PlacedLeaf[], at: number, {others}: MatchedNote, all: readonly WitnessText[]): readonly WitnessText[] {
  const span = entryAround(leaves, at)?.span;
  if (span?.type !== 'app') return all;
  const gone = new Set(span.readings.flatMap(({witnesses}) => witnesses));
  for (const [siglum, note] of others) if (gone.has(siglum)) giveNote(span, siglum, note);
  return all.filter(({siglum}) => !gone.has(siglum));
}

/** Put a note into the reading of a witness, at its end; those who have the same words and not the note keep theirs. */
function giveNote(span: AppSpan, siglum: string, note: WitnessNote): void {
  const reading = span.readings.find(({witnesses}) => witnesses.includes(siglum));
  if (!reading) return;
  const ended = reading.pieces.findIndex((piece) => 'edge' in piece && piece.edge === 'witEnd');
  const at = ended < 0 ? reading.pieces.length : ended;
  const pieces = [...reading.pieces.slice(0, at), notePiece(note), ...reading.pieces.slice(at)];
  const same = span.readings.find((other) => JSON.stringify(other.pieces) === JSON.stringify(pieces));
  const rest = {...reading, witnesses: reading.witnesses.filter((one) => one !== siglum)};
  span.readings = span.readings.flatMap((other): VariantReading[] => {
    if (other === same) return [{...other, witnesses: [...other.witnesses, siglum]}];
    if (other !== reading) return [other];
    return [...(rest.witnesses.length > 0 ? [rest] : []), ...(same ? [] : [{...reading, witnesses: [siglum], pieces}])];
  });
}

function notePiece({n, place, text}: WitnessNote): VariantPiece {
  return {note: [{text: text.text.replace(/\s+/gu, ' ')}], n, place};
}

/** The entry that has this place of the text within it. */
function entryAround(leaves: readonly PlacedLeaf[], at: number): Part | undefined {
  const own = leaves[leafAt(leaves, at)];
  return own?.leaf.parts.find(({start, end, span}) => span.type === 'app' && own.start + start < at && at < own.start + end);
}

/** Collate a note. Where one has none all that the others have is one entry. */
function markNote(own: WitnessText, others: readonly WitnessText[], settings: Normalization): number {
  if (others.every(({text}) => text !== '')) return markText(own, others, settings).count;
  const readings = new Map<string, VariantReading>();
  const lemma = [own.siglum];
  for (const {siglum, text} of others) {
    if (text === own.text) lemma.push(siglum);
    else readings.set(text, {witnesses: [...(readings.get(text)?.witnesses ?? []), siglum], pieces: text === '' ? [] : [{text}], group: readings.size + 1, type: 'substantive'});
  }
  const span: AppSpan = {type: 'app', rule: 'variant', cert: 'high', lemma, readings: [...readings.values()]};
  for (const {leaf, start, end, isFirst} of placesOf(own.leaves, {start: 0, end: own.text.length})) leaf.parts.push({start, end, span: isFirst ? span : withoutWords(span, span.readings)});
  return 1;
}

/** Collate one text, the main one or that of a note, and mark what differs. */
function markText(own: WitnessText, others: readonly WitnessText[], settings: Normalization): {collation: Collation; extents: Extents; count: number} {
  // The base's own pages are marked already.
  const collation = collate([{...own, pages: []}, ...others], {...settings, base: own.siglum});
  const extents = findExtents(collation);
  // Blank lines part paragraphs here, and line ends nothing but lines of verse.
  const entries = withEdges(collation, createApparatus(filled(collation, extents), {lines: 'verse'}), extents);
  const spans = entries.map((): AppSpan => ({type: 'app', rule: 'variant', cert: 'high', lemma: [], readings: []}));
  const partners = findPartners(entries, spans);
  const divisions = createDivisions(collation, 'verse');
  const units = findUnits(collation, 'verse');
  const all = [...collation.witnesses.keys()];
  let next = 0;
  for (let column = 0; column < collation.table.length;) {
    const unit = units.get(column);
    if (unit) divisions.cross(unit);
    const entry = entries[next];
    const span = spans[next];
    if (entry && span && entry.columns.start === column) {
      const lemma = apartAtEdges(entry, entry.lemma, extents);
      place(own.leaves, entry.base.start, divisions.pass(entry.columns, indexesOf(collation, lemma.own)), own.text);
      const leaf = own.leaves[leafAt(own.leaves, entry.base.start)]?.leaf;
      const tell = (reading: Reading, moved?: Span): VariantReading => readingOf(collation, entry, reading, {divisions, leaf, moved});
      const atEdges = ({edges}: Apart): VariantReading[] => edges.map(({reading, wrap}) => wrap(tell(reading)));
      const readings = entry.readings.flatMap((reading): VariantReading[] => {
        const apart = apartAtEdges(entry, reading, extents);
        return [...(apart.own.witnesses.length > 0 ? [tell(apart.own, partners.get(reading))] : []), ...atEdges(apart)];
      });
      readings.unshift(...atEdges(lemma));
      for (const part of placesOf(own.leaves, entry.base))
        part.leaf.parts.push({start: part.start, end: part.end, span: part.isFirst ? Object.assign(span, {lemma: lemma.own.witnesses, readings}) : withoutWords(span, readings)});
      next++;
      column = entry.columns.end;
    } else {
      const range = {start: column, end: column + 1};
      const start = tokensIn(collation, range, collation.base)[0]?.start ?? 0;
      place(own.leaves, start, divisions.pass(range, all), own.text);
      column++;
    }
  }
  place(own.leaves, own.text.length, divisions.rest(), own.text);
  return {collation, extents, count: entries.length};
}

function indexesOf({witnesses}: Collation, {witnesses: sigla}: Reading): number[] {
  return sigla.map((siglum) => witnesses.indexOf(siglum));
}

function readingOf(collation: Collation, {columns, lemma}: Entry, reading: Reading, {divisions, leaf, moved}: {divisions: Divisions; leaf: Leaf | undefined; moved: Span | undefined}): VariantReading {
  const {witnesses, before, after, type, group} = reading;
  const own = indexesOf(collation, reading);
  const passed = divisions.pass(columns, own).map(({at, division}) => ({at, division: named(division, leaf)}));
  const pieces = piecesOf(tokensIn(collation, columns, own[0] ?? 0), passed);
  // `before` and `after` hold a blank where the base has none for the reading to stand beside.
  const written = [...(before === '' ? [] : [{text: before}]), ...pieces, ...(after === '' ? [] : [{text: after}])];
  return {witnesses, pieces: written, group: group === lemma.group ? 0 : group + 1, ...(type === undefined ? {} : {type}), ...(moved === undefined ? {} : {moved})};
}

/** The entry at the other place of what has moved, by the reading at this one. */
function findPartners(entries: readonly Entry[], spans: readonly AppSpan[]): Map<Reading, Span> {
  const places = new Map<number, number[]>();
  for (const [index, {readings}] of entries.entries())
    for (const {transposition} of readings) if (transposition !== undefined) places.set(transposition, [...(places.get(transposition) ?? []), index]);
  const partners = new Map<Reading, Span>();
  for (const [index, {readings}] of entries.entries()) {
    for (const reading of readings) {
      const other = reading.transposition === undefined ? undefined : places.get(reading.transposition)?.find((one) => one !== index);
      const span = other === undefined ? undefined : spans[other];
      if (span) partners.set(reading, span);
    }
  }
  return partners;
}

/** The rest of an entry that runs over the end of a block: the words of the others stand in its first part. */
function withoutWords(span: AppSpan, readings: readonly VariantReading[]): AppSpan {
  return {...span, readings: readings.map((reading) => ({...reading, pieces: []}))};
}

interface Place {
  leaf: Leaf;
  start: number;
  end: number;
  isFirst: boolean;
}

/** A stretch of the text as stretches of leaves; one in most cases. */
function placesOf(leaves: readonly PlacedLeaf[], {start, end}: Entry['base']): Place[] {
  const found: Place[] = [];
  for (let index = leafAt(leaves, start); index < leaves.length; index++) {
    const own = leaves[index];
    if (!own || (own.start >= end && found.length > 0)) break;
    const {length} = own.leaf.reading.text;
    const from = Math.min(length, Math.max(0, start - own.start));
    const to = Math.min(length, Math.max(from, end - own.start));
    if (from < to || found.length === 0) found.push({leaf: own.leaf, start: from, end: to, isFirst: found.length === 0});
  }
  return found;
}

/** The last leaf that begins at this place of the text or before it. */
function leafAt(leaves: readonly PlacedLeaf[], at: number): number {
  let low = 0;
  let high = leaves.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((leaves[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Mark divisions in the base; each stands before so many signs, counted from a place in its text, that are not white. */
function place(leaves: readonly PlacedLeaf[], start: number, divisions: readonly PlacedDivision[], text: string): void {
  for (const {at: count, division} of divisions) {
    let at = start;
    for (let left = count; at < text.length && (left > 0 || isWhite(text.charCodeAt(at))); at++) if (!isWhite(text.charCodeAt(at))) left--;
    const own = leaves[leafAt(leaves, at)];
    if (!own) continue;
    const mark: Mark = {at: Math.min(own.leaf.reading.text.length, Math.max(0, at - own.start)), type: 'division', division: named(division, own.leaf)};
    const {marks} = own.leaf;
    const next = marks.findIndex((other) => other.at > mark.at);
    marks.splice(next < 0 ? marks.length : next, 0, mark);
  }
}

/** A blank line parts paragraphs in prose and stanzas in verse. */
function named(division: Division, leaf: Leaf | undefined): Division {
  return division.unit === 'lg' && leaf?.type !== 'l' ? {...division, unit: 'p'} : division;
}

/** A note that the base lacks: an entry after the word where the others call it. */
function addNote(leaves: readonly PlacedLeaf[], at: number, sigla: readonly string[], others: ReadonlyMap<string, WitnessNote>): number {
  const known = new Map<string, {witnesses: string[]; pieces: VariantPiece[]}>();
  for (const [siglum, note] of others) {
    const reading = known.get(note.text.text) ?? {witnesses: [], pieces: [notePiece(note)]};
    reading.witnesses.push(siglum);
    known.set(note.text.text, reading);
  }
  const readings = [...known.values()].map((reading, index): VariantReading => ({...reading, group: index + 1, type: 'substantive'}));
  const [place] = placesOf(leaves, {start: at, end: at});
  if (!place) return 0;
  const start = entryAround(leaves, at)?.end ?? place.start;
  const lemma = sigla.filter((siglum) => !others.has(siglum));
  place.leaf.parts.push({start, end: start, span: {type: 'app', rule: 'variant', cert: 'high', lemma, readings}});
  return 1;
}

/** The entries in which witnesses end, and where these begin in the text of the base. */
function endingsOf(leaves: readonly PlacedLeaf[]): Map<string, {start: number; span: AppSpan}> {
  const found = new Map<string, {start: number; span: AppSpan}>();
  for (const {leaf, start} of leaves) {
    for (const part of leaf.parts) {
      if (part.span.type !== 'app') continue;
      for (const {witnesses, pieces} of part.span.readings)
        if (pieces.some((piece) => 'edge' in piece && piece.edge === 'witEnd')) for (const siglum of witnesses) found.set(siglum, {start: start + part.start, span: part.span});
    }
  }
  return found;
}

/** Where the base's last word in this column or before it ends. */
function endBefore(collation: Collation, column: number): number {
  for (let at = column; at >= 0; at--) {
    const last = tokensIn(collation, {start: at, end: at + 1}, collation.base).at(-1);
    if (last) return last.start + last.t.trimEnd().length;
  }
  return 0;
}
