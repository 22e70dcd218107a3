/**
 * A reading text and its apparatus, in the plain form in which `render` writes them, back to
 * TEI. Whatever is read is written again before it is given out: an entry that would come back
 * otherwise is kept in its own words, and what still differs is told.
 */
import type {Convention} from '../render/apparatus/conventions.js';
import {viewApparatus} from '../render/apparatus/view-apparatus.js';
import {withoutIsolates} from '../render/isolate.js';
import {readModel} from '../render/model.js';
import type {Setting} from '../render/set-text.js';
import {parseXml} from '../tei/parse.js';
import type {Oddity} from './oddity.js';
import {readApparatusFile} from './plain/apparatus-file.js';
import {placeEntries} from './plain/place-entries.js';
import {editorsOf, readPrinted, seemsToHaveReadings, type PlacedEntry, type Printed} from './plain/printed-pair.js';
import {readTextFile} from './plain/text-file.js';
import {nameId} from './plain/write-header.js';
import {writeTei} from './plain/write-text.js';

export interface PlainOptions {
  id: string;
  version: string;
  files: {text: string; apparatus: string};
  setting: Setting;
  /** How the entries are worded. */
  convention: Convention;
}

export interface CapturedPlain {
  tei: string;
  oddities: Oddity[];
  units: number;
  entries: number;
  /** Entries that were kept in their own words. */
  verbatim: number;
}

/** The files cannot be read back at all. */
export class CaptureError extends Error {}

/**
 * Read text and apparatus.
 *
 * @returns undefined where the apparatus has not this form
 * @throws CaptureError where its keys cannot be found in a text without pages and divisions
 */
export function capturePlain(textFile: string, apparatusFile: string, options: PlainOptions): CapturedPlain | undefined {
  const apparatus = readApparatusFile(apparatusFile);
  if (!apparatus) return undefined;
  const {keys} = apparatus;
  if (keys === 'page' || keys === 'section')
    throw new CaptureError(`Its keys count lines by ${keys === 'page' ? 'page' : 'division'}, and the text does not show where one begins; render it with \`keys: paragraph\``);
  const printed = readPrinted(readTextFile(textFile, options.setting.measure), apparatus, options);
  const oddities: Oddity[] = [];
  const entries = placeEntries(printed, oddities);
  let tei = writeTei(printed, entries, options);
  let lost = missing(printed, entries, tei);
  for (const entry of lost) entry.isVerbatim = true;
  if (lost.length > 0) {
    tei = writeTei(printed, entries, options);
    lost = missing(printed, entries, tei);
  }
  const isDouble = ({layer, span, line}: PlacedEntry): boolean =>
    entries.some((other) => other.line !== line && other.layer === layer && other.span.unit === span.unit && other.span.start === span.start && other.span.end === span.end);
  for (const name of editorsOf(apparatus))
    if (nameId(name) !== name)
      oddities.push({
        file: 'apparatus',
        line: apparatusFile.slice(0, apparatusFile.indexOf(`  ${name}  `)).split('\n').length,
        reason: `The name \`${name}\` is written as ${nameId(name)}: an identifier has no blanks and signs`
      });
  for (const entry of lost) {
    const why = isDouble(entry) ? 'another one is on the same words; make one of the two' : 'see whether its key and its lemma are right';
    oddities.push({file: 'apparatus', line: entry.line, reason: `The entry \`${entry.text.slice(0, 60)}\` comes back otherwise; ${why}`});
  }
  const kept = entries
    .filter((entry) => seemsToHaveReadings(entry, printed.wording))
    .filter(({isVerbatim, layer}) => isVerbatim && (layer === 'variants' || layer === 'emendations' || !Object.hasOwn(printed.wording.titles, layer)));
  for (const {line, text} of kept)
    if (!lost.some((entry) => entry.line === line)) oddities.push({file: 'apparatus', line, reason: `Cannot tell the readings of \`${text.slice(0, 60)}\` apart; it is kept in its words`});
  return {tei, oddities: oddities.sort((left, right) => left.line - right.line), units: printed.units.length, entries: entries.length, verbatim: kept.length};
}

/** Entries that would not come back as they are printed. */
function missing({wording, setting}: Printed, entries: readonly PlacedEntry[], tei: string): PlacedEntry[] {
  const {entries: read, facts, conspectus} = readModel(parseXml(tei), setting);
  const {layers} = viewApparatus({...facts, conspectus, entries: read, keys: setting.keys}, wording);
  const counts = new Map<string, number>();
  for (const {title, lines} of layers) {
    for (const {key, text} of lines) {
      const line = `${title}\n${key === '' ? '' : `${key} `}${withoutIsolates(text)}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const titles = new Map<string, string>(Object.entries(wording.titles));
  const seen = new Set<number>();
  return entries.filter(({layer, text, line}) => {
    if (seen.has(line)) return false;
    seen.add(line);
    const key = `${titles.get(layer) ?? layer}\n${text}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count < 1;
  });
}
