/**
 * An apparatus in plain lines, as `render` writes it: who is meant by the sigla, what the keys
 * are, and layers of entries, each with its key.
 */
import {withoutIsolates} from '../../render/isolate.js';
import {keysInWords} from '../../render/apparatus/view-apparatus.js';
import {apparatusLanguages, usualLanguage, type ApparatusLanguage} from '../../render/apparatus/terms.js';
import type {Keys} from '../../render/set-text.js';

export interface PrintedLine {
  layer: string;
  /** Key and entry. */
  text: string;
  /** Line of the file, from 1. */
  line: number;
}

export interface PrintedApparatus {
  title: string;
  version: string;
  state: string;
  witnesses: {siglum: string; text: string}[];
  families: {siglum: string; members: string[]}[];
  /** Who answers for readings, besides the program. */
  editors: {siglum: string; text: string}[];
  keys: Keys;
  /** The language of terms and titles. */
  language: ApparatusLanguage;
  lines: PrintedLine[];
}

const second = /^Critical apparatus\. Version (?<version>.+?), (?<state>.*)\.$/u;
const listed = /^ {2}(?<siglum>\S+)(?: {2}(?<text>.*))?$/u;
const nothing = 'There is nothing to report: the text stands as the source has it.';

/** Read an apparatus; undefined where it has not this form. */
export function readApparatusFile(content: string): PrintedApparatus | undefined {
  const lines = withoutIsolates(content)
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n');
  const keysAt = lines.findIndex((line) => keysOf(line) !== undefined);
  const keys = keysOf(lines[keysAt] ?? '');
  if (keys === undefined) return undefined;
  const head = second.exec(lines[1] ?? '')?.groups;
  // Between two blank lines and one; an entry has a bracket.
  const titles = lines
    .map((line, index) => ({line, index}))
    .filter(({line, index}) => index > keysAt && line.trim() !== '' && !line.includes(']') && lines[index - 1] === '' && lines[index - 2] === '' && lines[index + 1] === '');
  const language = languageOf(
    titles.map(({line}) => line),
    lines.slice(keysAt + 1)
  );
  const layers = new Map(Object.entries(language.titles).map(([layer, title]) => [title, layer] as const));
  const titleLines = new Set(titles.map(({index}) => index));
  const found: PrintedLine[] = [];
  let layer = 'variants';
  for (let index = keysAt + 1; index < lines.length; index++) {
    const text = (lines[index] ?? '').trimEnd();
    if (titleLines.has(index)) layer = layers.get(text) ?? text;
    else if (text !== '' && text !== nothing) found.push({layer, text, line: index + 1});
  }
  return {title: lines[0] ?? '', version: head?.['version'] ?? '', state: head?.['state'] ?? '', ...readSigla(lines.slice(1, keysAt)), keys, language, lines: found};
}

function keysOf(line: string): Keys | undefined {
  return (Object.keys(keysInWords) as Keys[]).find((keys) => line.startsWith(`Keys are ${keysInWords[keys]}`));
}

/** The language that has most of the titles; of two that share them, the one whose terms stand in more of the entries. */
function languageOf(titles: readonly string[], lines: readonly string[]): ApparatusLanguage {
  const entries = lines.filter((line) => line.includes(']')).map((line) => ` ${line} `);
  const rank = ({titles: own, terms}: ApparatusLanguage): number => {
    const words = new Set(Object.values(terms).map((term: string) => term.replace('{}', '').trim()));
    const used = entries.filter((entry) => [...words].some((word) => word !== '' && [' ', ';', ':', ','].some((sign) => entry.includes(` ${word}${sign}`)))).length;
    return titles.filter((title) => Object.values(own).includes(title)).length * (lines.length + 1) + used;
  };
  return [usualLanguage, ...Object.values(apparatusLanguages)].map((language) => ({language, rank: rank(language)})).reduce((best, one) => (one.rank > best.rank ? one : best)).language;
}

/** Under `Sigla` the witnesses, and families by the sigla of their members; under `Editors` the others. */
function readSigla(lines: readonly string[]): Pick<PrintedApparatus, 'witnesses' | 'families' | 'editors'> {
  const editorsAt = lines.indexOf('Editors');
  const entries = lines.flatMap((line, index) => {
    const {siglum = '', text = ''} = listed.exec(line)?.groups ?? {};
    return siglum === '' ? [] : [{siglum, text, isEditor: editorsAt >= 0 && index > editorsAt}];
  });
  const sigla = new Set(entries.filter(({isEditor}) => !isEditor).map(({siglum}) => siglum));
  const isFamily = ({siglum, text}: {siglum: string; text: string}): boolean => {
    const members = text.split(' ');
    return members.length > 1 && members.every((member) => member !== siglum && sigla.has(member));
  };
  const witnesses = entries.filter((entry) => !entry.isEditor && !isFamily(entry));
  return {
    witnesses: witnesses.map(({siglum, text}) => ({siglum, text})),
    families: entries.filter((entry) => !entry.isEditor && isFamily(entry)).map(({siglum, text}) => ({siglum, members: text.split(' ')})),
    editors: entries.filter(({siglum, isEditor}) => isEditor && siglum !== 'steph.').map(({siglum, text}) => ({siglum, text}))
  };
}
