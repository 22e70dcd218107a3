/**
 * The apparatus as plain text: entries in the wording of a convention, which is data.
 *
 *     12.3 modern] steph.; modem t
 */
import type {Entry, Layer, Reading, Siglum} from './apparatus.js';

/** The signs and words of a convention. */
export interface Convention {
  /** After the lemma. */
  bracket: string;
  /** Between readings. */
  separator: string;
  omitted: string;
  deleted: string;
  doubtful: string;
  /** Before a lemma after which something is added. */
  after: string;
  added: string;
  /** Lemmas of more words are shown by the first and the last. */
  longestLemma: number;
}

export const plainConvention: Convention = {bracket: ']', separator: ';', omitted: 'om.', deleted: 'del.', doubtful: 'fort.', after: 'post', added: 'add.', longestLemma: 6};

export const layerTitles: Readonly<Record<Layer, string>> = {
  variants: 'Readings of the witnesses',
  emendations: 'Emendations and doubtful places',
  form: 'Decisions on form',
  transcription: 'Errors of the transcription'
};

const raised = ['', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** The words of an entry, without its key. */
export function wordEntry(entry: Entry, convention: Convention = plainConvention): string {
  if (entry.isAddition) return wordAddition(entry, convention);
  const lemma = `${shorten(entry.lemma, convention)}${raised[entry.occurrence] ?? ''}`;
  const readings = [entry.lem, ...entry.readings].map((reading, index) => wordReading(reading, index === 0, convention)).filter((part) => part !== '');
  const note = entry.note === '' ? [] : [entry.note];
  return `${lemma}${convention.bracket} ${[...(entry.note !== '' && entry.readings.length === 0 ? [] : readings), ...note].join(`${convention.separator} `)}`.trim();
}

/** `post across] , B add.`: the text has nothing here, others do. */
function wordAddition({lemma, occurrence, readings}: Entry, {bracket, separator, after, added}: Convention): string {
  const words = readings.map(({text, witnesses, resp}) => `${text} ${added} ${[...witnesses, resp].filter((part) => part !== '').join(' ')}`.trim());
  return `${after} ${lemma}${raised[occurrence] ?? ''}${bracket} ${words.join(`${separator} `)}`;
}

function wordReading(reading: Reading, isLemma: boolean, convention: Convention): string {
  const who = [reading.witnesses.join(' '), reading.resp].filter((part) => part !== '').join(' ');
  if (isLemma) return [reading.cert === 'low' || reading.cert === 'medium' ? convention.doubtful : '', who].filter((part) => part !== '').join(' ');
  const text = reading.type === 'del' ? convention.deleted : reading.text === '' ? convention.omitted : reading.text;
  return [text, who].filter((part) => part !== '').join(' ');
}

function shorten(lemma: string, {longestLemma}: Convention): string {
  const words = lemma.split(' ');
  return words.length > longestLemma ? `${words[0] ?? ''} … ${words.at(-1) ?? ''}` : lemma;
}

/** The layers that have entries, each with its lines. */
export function layersOf(entries: readonly Entry[]): {layer: Layer; title: string; entries: readonly Entry[]}[] {
  const order: readonly Layer[] = ['variants', 'emendations', 'form', 'transcription'];
  return order.map((layer) => ({layer, title: layerTitles[layer], entries: entries.filter((entry) => entry.layer === layer)})).filter((layer) => layer.entries.length > 0);
}

/** Errors of the transcription, grouped by reading: `modern: modem 12.3, 40.1`. */
export function groupByReading(entries: readonly Entry[], convention: Convention = plainConvention): {text: string; entries: Entry[]}[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${shorten(entry.lemma, convention)}: ${entry.readings.map(({text}) => text).join(', ')}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([text, grouped]) => ({text, entries: grouped})).sort((left, right) => left.text.localeCompare(right.text, 'en'));
}

export interface ApparatusFile {
  title: string;
  version: string;
  state: string;
  conspectus: readonly Siglum[];
  entries: readonly Entry[];
}

/** What the template of the apparatus file is given: finished words, no logic left. */
export interface ApparatusView {
  title: string;
  version: string;
  state: string;
  conspectus: readonly Siglum[];
  layers: {title: string; lines: {key: string; text: string}[]}[];
  isEmpty: boolean;
}

export function viewApparatus({title, version, state, conspectus, entries}: ApparatusFile, convention: Convention = plainConvention): ApparatusView {
  const layers = layersOf(entries).map((layer) => ({
    title: layer.title,
    lines:
      layer.layer === 'transcription'
        ? groupByReading(layer.entries, convention).map(({text, entries: grouped}) => ({key: '', text: `${text} ${grouped.map(({key}) => key).join(', ')}`}))
        : layer.entries.map((entry) => ({key: entry.key, text: wordEntry(entry, convention)}))
  }));
  return {title, version, state, conspectus, layers, isEmpty: layers.length === 0};
}
