/** What the template of the apparatus file is given: layers, each with finished lines; no logic is left. */
import {usualWording, type Wording} from './conventions.js';
import {isolateRuns} from '../isolate.js';
import type {Keys} from '../set-text.js';
import type {Entry, Layer, Siglum} from './entry.js';
import type {Accidental} from './leave-out.js';
import {raise, shortenLemma, wordEntry} from './word-entry.js';

/** The layers that have entries, each with its title, in the order in which they are printed; those that an editor adds stand after the first two. */
export function layersOf(entries: readonly Entry[], {titles}: Pick<Wording, 'titles'>): {layer: Layer; title: string; entries: readonly Entry[]}[] {
  const known = Object.entries(titles);
  const own = [...new Set(entries.map(({layer}) => layer))].filter((layer) => !Object.hasOwn(titles, layer)).map((layer) => [layer, layer] as const);
  return [...known.slice(0, 2), ...own, ...known.slice(2)]
    .map(([layer, title]) => ({layer, title, entries: entries.filter((entry) => entry.layer === layer)}))
    .filter((layer) => layer.entries.length > 0);
}

/** Errors of the transcription, grouped by reading: `modern: modem 12.3, 40.1²`. */
function groupByReading(entries: readonly Entry[], wording: Wording): {text: string; entries: Entry[]}[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${shortenLemma(entry, wording)}: ${entry.readings.map(({text}) => text).join(', ')}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([text, grouped]) => ({text, entries: grouped})).sort((left, right) => left.text.localeCompare(right.text, 'en'));
}

/** What the lines are counted in, in words. */
export const keysInWords: Readonly<Record<Keys, string>> = {
  paragraph: 'paragraph and line (12.3)',
  section: 'division and line (2.34)',
  continuous: 'the lines (345)',
  page: 'page and line (7.23)'
};

const kindsInWords: Readonly<Record<Accidental, string>> = {punctuation: 'punctuation', orthographic: 'spelling', 'word-division': 'word division'};

export interface ApparatusFile {
  keys: Keys;
  /** Kinds of variants that are not printed. */
  leftOut?: readonly Accidental[];
  title: string;
  version: string;
  state: string;
  conspectus: readonly Siglum[];
  entries: readonly Entry[];
}

export interface ApparatusView {
  /** What is not printed; empty where all is. */
  leftOut: string;
  /** What the keys are. */
  keys: string;
  title: string;
  version: string;
  state: string;
  /** Witnesses, and families of them. */
  conspectus: readonly Siglum[];
  /** Who else answers for readings. */
  editors: readonly Siglum[];
  layers: {title: string; lines: {key: string; text: string}[]}[];
  isEmpty: boolean;
}

export function viewApparatus({title, version, state, conspectus, entries, keys, leftOut = []}: ApparatusFile, wording: Wording = usualWording): ApparatusView {
  const layers = layersOf(entries, wording).map((layer) => ({
    title: layer.title,
    lines:
      layer.layer === 'transcription'
        ? groupByReading(layer.entries, wording).map(({text, entries: grouped}) => ({
            key: '',
            text: `${isolateRuns(text)} ${grouped.map(({key, occurrence}) => `${key}${raise(occurrence)}`).join(', ')}`
          }))
        : layer.entries.map((entry) => ({key: entry.key, text: wordEntry(entry, wording)}))
  }));
  return {
    leftOut: new Intl.ListFormat('en').format(leftOut.map((kind) => kindsInWords[kind])),
    title,
    version,
    state,
    conspectus: conspectus.filter(({isWitness}) => isWitness),
    editors: conspectus.filter(({isWitness}) => !isWitness),
    keys: keysInWords[keys],
    layers,
    isEmpty: layers.length === 0
  };
}
