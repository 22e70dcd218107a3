/** Notes in entries: those within a reading, and those that the base lacks. */
import type {VariantPiece, VariantReading} from '../../tree.js';
import {plainWitness, type PlacedLeaf, type WitnessNote, type WitnessText} from '../witness-text.js';
import {overPreferred, type Choose} from './adoptions.js';
import type {MatchedNote} from './match-notes.js';
import {type AppSpan, entryAround, placeEntry, placesOf} from './places.js';

/** What the others have for a note of the base: nothing, where they lack it. */
export function textsOf({others}: MatchedNote, all: readonly WitnessText[]): WitnessText[] {
  return all.map(({siglum}) => others.get(siglum)?.text ?? plainWitness(siglum, ''));
}

/** Notes called within an entry by those who read otherwise there stand in their own readings. Gives who these are, with notes and without. */
export function takeIn(leaves: readonly PlacedLeaf[], at: number, notes: ReadonlyMap<string, WitnessNote>): ReadonlySet<string> {
  const span = entryAround(leaves, at)?.span;
  const entry = span?.type === 'app' ? (span.of ?? span) : undefined;
  if (entry?.type !== 'app') return new Set();
  const gone = new Set(othersOf(entry).flatMap(({witnesses}) => witnesses));
  for (const [siglum, note] of notes) if (gone.has(siglum)) giveNote(entry, siglum, note);
  return gone;
}

/** Put a note into the reading of a witness, at its end; those who have the same words and not the note keep theirs. */
export function giveNote(span: AppSpan, siglum: string, note: WitnessNote): void {
  const all = othersOf(span);
  const reading = all.find(({witnesses}) => witnesses.includes(siglum));
  if (!reading) return;
  const ended = reading.pieces.findIndex((piece) => 'edge' in piece && piece.edge === 'witEnd');
  const at = ended < 0 ? reading.pieces.length : ended;
  const pieces = [...reading.pieces.slice(0, at), notePiece(note), ...reading.pieces.slice(at)];
  const same = all.find((other) => JSON.stringify(other.pieces) === JSON.stringify(pieces));
  const rest = {...reading, witnesses: reading.witnesses.filter((one) => one !== siglum)};
  const withNote = same ? {...same, witnesses: [...same.witnesses, siglum]} : {...reading, witnesses: [siglum], pieces};
  const put = (other: VariantReading): VariantReading[] => {
    if (other === same) return [withNote];
    if (other !== reading) return [other];
    return [...(rest.witnesses.length > 0 ? [rest] : []), ...(same ? [] : [withNote])];
  };
  const [preferred, ...split] = span.preferred ? put(span.preferred) : [];
  span.readings = [...split, ...span.readings.flatMap(put)];
  if (!span.preferred) return;
  // Its last witness has gone over to a reading that stands among the others: this one is the text then.
  span.preferred = preferred ?? withNote;
  if (!preferred) span.readings = span.readings.filter((other) => other !== withNote);
}

/** All readings that are not the base's words. */
function othersOf({preferred, readings}: AppSpan): VariantReading[] {
  return [...(preferred ? [preferred] : []), ...readings.filter(({isBase}) => !isBase)];
}

function notePiece({n, place, text}: WitnessNote): VariantPiece {
  return {note: [{text: text.text.replace(/\s+/gu, ' ')}], n, place};
}

/** A note that the base lacks: an entry after the word where the others call it. */
export function addNote(leaves: readonly PlacedLeaf[], at: number, sigla: readonly string[], others: ReadonlyMap<string, WitnessNote>): number {
  const gone = takeIn(leaves, at, others);
  const known = new Map<string, {witnesses: string[]; pieces: VariantPiece[]}>();
  for (const [siglum, note] of others) {
    if (gone.has(siglum)) continue;
    const reading = known.get(note.text.text) ?? {witnesses: [], pieces: [notePiece(note)]};
    reading.witnesses.push(siglum);
    known.set(note.text.text, reading);
  }
  const readings = [...known.values()].map((reading, index): VariantReading => ({...reading, group: index + 1, type: 'substantive'}));
  const [place] = placesOf(leaves, {start: at, end: at});
  if (!place || readings.length === 0) return 0;
  const start = entryAround(leaves, at)?.end ?? place.start;
  const lemma = sigla.filter((siglum) => gone.has(siglum) || !others.has(siglum));
  place.leaf.parts.push({start, end: start, span: {type: 'app', rule: 'variant', cert: 'high', lemma, readings}});
  return 1;
}

/** The entries in which witnesses end, and where these begin in the text of the base. */
export function endingsOf(leaves: readonly PlacedLeaf[]): Map<string, {start: number; span: AppSpan}> {
  const found = new Map<string, {start: number; span: AppSpan}>();
  for (const {leaf, start} of leaves) {
    for (const part of leaf.parts) {
      if (part.span.type !== 'app') continue;
      for (const {witnesses, pieces} of othersOf(part.span))
        if (pieces.some((piece) => 'edge' in piece && piece.edge === 'witEnd')) for (const siglum of witnesses) found.set(siglum, {start: start + part.start, span: part.span});
    }
  }
  return found;
}

/** A note of the base that a witness lacks: all that the others have is one entry. */
export function markLacking(own: WitnessText, others: readonly WitnessText[], choose: Choose): number {
  const texts = new Map<string, string[]>([[own.text, [own.siglum]]]);
  for (const {siglum, text} of others) texts.set(text, [...(texts.get(text) ?? []), siglum]);
  const whole = {start: 0, end: own.text.length};
  const told = [...texts].map(([text, witnesses], group) => ({text, reads: text, n: text, witnesses, group, before: '', after: ''}));
  const [lemma, ...rest] = told;
  if (!lemma) return 0;
  const chosen = choose(own)({id: '', columns: {start: 0, end: 0}, base: whole, lemma, readings: rest, type: 'substantive'});
  const all = told.map(({text, witnesses, group}): VariantReading => ({witnesses, pieces: text === '' ? [] : [{text}], group, type: 'substantive'}));
  const preferred = chosen && all.slice(1).find(({witnesses}) => witnesses.includes(chosen.witness));
  const span: AppSpan = {type: 'app', rule: 'variant', cert: 'high', lemma: lemma.witnesses, readings: all.slice(1)};
  if (preferred) Object.assign(span, overPreferred([preferred, ...all.filter((reading) => reading !== preferred)], lemma, chosen.resp));
  placeEntry(own.leaves, whole, span);
  return 1;
}
