/**
 * `edition.yaml`: read, checked against its JSON Schema, and turned into what the header of
 * each text says.
 */
import {Ajv, type ErrorObject} from 'ajv';
import type {Carrier, EditionInfo, Responsible} from '../encode/header.js';
import type {LayoutOptions} from '../segment/layout.js';
import {readYaml, SettingsError, type YamlFile} from './yaml.js';

export interface TextSettings {
  title?: string;
  author?: string;
  encoding?: string;
  language?: string;
  source?: {url?: string; accessed?: string; print?: string | Carrier; original?: string | Carrier; translator?: string; rights?: string};
  work?: {date?: string; place?: string; language?: string};
  reviewed?: boolean;
  witnesses?: Record<string, string>;
  base?: string;
  facs?: string;
  layout?: {wrapped?: boolean; paragraph?: 'blank' | 'indent' | 'short' | 'line'; measure?: number; hyphens?: 'kept' | 'lost' | 'none'; lines?: 'print' | 'file'};
}

export interface Settings {
  title?: string;
  editors?: Responsible[];
  contributors?: Responsible[];
  licence?: string | {id: string; url?: string};
  publisher?: string;
  doi?: string;
  version?: string | number;
  date?: string;
  language?: string;
  plugins?: string[];
  output?: {measure?: number};
  changes?: {n: string; when?: string; text: string}[];
  texts?: Record<string, TextSettings>;
}

/**
 * Read the settings of an edition.
 *
 * @param schema the JSON Schema, as text
 * @throws SettingsError with line and column of the first fault
 */
export function readSettings(file: string, text: string, schema: string): Settings {
  const yaml = readYaml(file, text);
  if (yaml.data === null || yaml.data === undefined) return {};
  const check = new Ajv({allErrors: true, allowUnionTypes: true}).compile<Settings>(JSON.parse(schema) as object);
  if (check(yaml.data)) return yaml.data;
  throw describe(file, yaml, (check.errors ?? []).find(({keyword}) => keyword !== 'anyOf') ?? check.errors?.[0]);
}

function describe(file: string, yaml: YamlFile, fault: ErrorObject | undefined): SettingsError {
  const path = (fault?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const unknown = (fault?.params as {additionalProperty?: string} | undefined)?.additionalProperty;
  const {line, column} = yaml.placeOf(unknown === undefined ? path : [...path, unknown]);
  const where = path.length === 0 ? 'the edition' : `\`${path.join('.')}\``;
  if (unknown !== undefined) return new SettingsError(file, line, column, `Unexpected key \`${unknown}\` in ${where}; see docs/edition.md for the keys`);
  const allowed = (fault?.params as {allowedValues?: unknown[]} | undefined)?.allowedValues;
  return new SettingsError(file, line, column, `Unexpected value of ${where}: it ${fault?.message ?? 'is not allowed'}${allowed ? ` (${allowed.join(', ')})` : ''}`);
}

const licenceUrls: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/'
};

/** What the header of one text says, from the settings of the edition and its own. */
export function editionInfo(settings: Settings, id: string): EditionInfo {
  const text = settings.texts?.[id];
  const source = text?.source;
  const {licence} = settings;
  const spdx = typeof licence === 'string' ? licence : licence?.id;
  const url = (typeof licence === 'object' ? licence.url : undefined) ?? (spdx === undefined ? undefined : licenceUrls[spdx]);
  return prune({
    title: settings.title,
    editors: [...(settings.editors ?? []), ...(settings.contributors ?? []).map((person) => ({...person, role: person.role ?? 'contributor'}))],
    publisher: settings.publisher,
    date: settings.date,
    doi: settings.doi,
    licence: spdx === undefined ? undefined : prune({name: spdx, url}),
    version: settings.version === undefined ? undefined : String(settings.version),
    isReviewed: text?.reviewed === true,
    source: source && prune({url: source.url, accessed: source.accessed, rights: source.rights}),
    print: carrier(source?.print),
    original: source?.original === undefined && source?.translator === undefined ? undefined : prune({...carrier(source.original), translator: source.translator}),
    work: text?.work && prune({date: text.work.date, place: text.work.place, lang: text.work.language}),
    changes: settings.changes
  });
}

function carrier(given: string | Carrier | undefined): Carrier | undefined {
  return typeof given === 'string' ? {note: given} : given;
}

/** What the editor set of the layout, in the words of the step. */
export function layoutOptions({layout}: TextSettings): LayoutOptions {
  if (!layout) return {};
  const {wrapped, ...rest} = layout;
  return wrapped === undefined ? rest : {...rest, isWrapped: wrapped};
}

type Pruned<T> = {[K in keyof T as undefined extends T[K] ? never : K]: T[K]} & {[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>};

/** Without the keys that have no value. */
function prune<T extends object>(value: T): Pruned<T> {
  // Every key that is left has a value, which is what the type says.
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Pruned<T>;
}
