/** The entries of an apparatus, each with the words of the text that it is on. */
import type {SetUnit} from '../../render/set-text.js';
import type {Oddity} from '../oddity.js';
import type {PrintedLine} from './apparatus-file.js';
import {cutEntry, cutFigures, readSaid, type EntryWords} from './entry-words.js';
import {placeEntry, takeKey, type Span} from './place-entry.js';
import {editorsOf, type PlacedEntry, type Printed} from './printed-pair.js';
import {isPage} from './write-entry.js';

/** Place every entry; one that has no place is told, and kept at the end of the text. */
export function placeEntries(printed: Printed, oddities: Oddity[]): PlacedEntry[] {
  const after = new Map<string, Span>();
  return printed.apparatus.lines.flatMap((line) => {
    const placed = line.layer === 'transcription' ? placeSlips(line, printed) : placeOne(line, printed, after.get(line.layer));
    const last = placed?.at(-1);
    if (last && line.layer !== 'transcription') after.set(line.layer, last.span);
    if (placed) return placed;
    oddities.push({
      file: 'apparatus',
      line: line.line,
      reason: `The entry \`${line.text.slice(0, 60)}\` has no place: no line has its key, or its lemma is not there; it is kept at the end of the text`
    });
    const unit = printed.units.length - 1;
    const end = printed.units[unit]?.text.length ?? 0;
    return [{...line, span: {unit, start: end, end}, words: {lemma: '', occurrence: 0, isAddition: false, isBefore: false, said: line.text}, said: undefined, isVerbatim: true}];
  });
}

const longest = 100;

function placeOne(line: PrintedLine, printed: Printed, after: Span | undefined): PlacedEntry[] | undefined {
  const {sets, index, wording} = printed;
  const editors = editorsOf(printed.apparatus);
  const taken = takeKey(line.text, index);
  if (!taken) return undefined;
  const cuts = cutEntry(taken.words, wording, editors);
  // A page begins after the word that is named, as an addition does.
  const page = line.layer === 'form' ? cuts.find(({said}) => isPage(said, wording)) : undefined;
  const found = (page ? [{...page, isAddition: true}] : cuts).flatMap((words): PlacedEntry[] => {
    // The sign of a call is told without its brackets.
    const isCall = line.layer === 'form' && words.occurrence === 0 && words.said === wording.terms.missingNote;
    const bare = placeEntry(isCall ? {...words, lemma: `[${words.lemma}]`} : words, taken.key, {index, after, longest: Math.min(wording.longestLemma, longest)});
    if (!bare) return [];
    const span = line.layer === 'form' ? withBrackets(bare, sets) : bare;
    const lemma = words.isAddition ? words.lemma : wordsAt(sets, span);
    const said = readSaid(words, lemma, wording, editors);
    return [{...line, span, words, said, isVerbatim: false}];
  });
  // One that leaves nothing over is the right one.
  const best = found.find(({said}) => said?.note === '') ?? found.find(({said}) => said) ?? found[0];
  if (best) return [best];
  // Before the first word of a unit there is no lemma.
  if (cuts.length > 0) return undefined;
  const [start] = index.get(taken.key) ?? [];
  const words: EntryWords = {lemma: '', occurrence: 0, isAddition: true, isBefore: false, said: taken.words};
  const said = readSaid(words, '', wording, editors);
  return start && [{...line, span: {unit: start.unit, start: start.start, end: start.start}, words, said, isVerbatim: false}];
}

/** The sign of a call, or a gap, with the brackets that it is printed in. */
function withBrackets({unit, start, end}: Span, sets: readonly SetUnit[]): Span {
  const {text} = sets[unit]?.unit ?? {text: ''};
  return text.charAt(start - 1) === '[' && text.charAt(end) === ']' ? {unit, start: start - 1, end: end + 1} : {unit, start, end};
}

function wordsAt(sets: readonly SetUnit[], {unit, start, end}: Span): string {
  return (sets[unit]?.unit.text ?? '').slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** `modern: modem 12.3, 40.1²`: with a figure, which of the equal words in its line. */
function placeSlips(line: PrintedLine, {index, wording}: Printed): PlacedEntry[] | undefined {
  const isKey = (key: string): boolean => index.has(cutFigures(key).words);
  const parts = line.text.split(', ');
  const keys: string[] = [];
  while (parts.length > 1 && isKey(parts.at(-1) ?? '')) keys.unshift(parts.pop() ?? '');
  const head = parts.join(', ');
  const first = [...head.matchAll(/ /gu)].map(({index: at}) => at).find((at) => isKey(head.slice(at + 1)));
  if (first === undefined) return undefined;
  keys.unshift(head.slice(first + 1));
  const words = head.slice(0, first);
  for (let at = words.indexOf(': '); at >= 0; at = words.indexOf(': ', at + 1)) {
    const lemma = words.slice(0, at);
    const placed = keys.flatMap((printed): PlacedEntry[] => {
      const {words: key, occurrence} = cutFigures(printed);
      const entry: EntryWords = {lemma, occurrence, isAddition: false, isBefore: false, said: ''};
      const span = placeEntry(entry, key, {index, after: undefined, longest: Math.min(wording.longestLemma, longest)});
      return span ? [{...line, span, words: entry, said: undefined, slip: words.slice(at + 2), isVerbatim: false}] : [];
    });
    if (placed.length === keys.length) return placed;
  }
  return undefined;
}
