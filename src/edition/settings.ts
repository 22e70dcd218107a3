/**
 * What `edition.yaml` may say, and what the header of each text says of it.
 */
import type {Normalization} from '../collate/tokens/normalize.js';
import type {Carrier, EditionInfo, Responsible} from '../encode/header.js';
import type {Accidental} from '../render/apparatus/leave-out.js';
import type {ConventionName} from '../render/apparatus/conventions.js';
import type {TermsName} from '../render/apparatus/terms.js';
import type {Keys, Setting} from '../render/set-text.js';
import type {LayoutOptions} from '../segment/layout.js';
import type {Certainty} from '../tree.js';

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
  /** Mark only what is at least so sure; what is less sure stands in the report. */
  certainty?: Certainty;
  plugins?: string[];
  /** Rules of the edition's own: Schematron files, or files that export rules. */
  rules?: string[];
  /** What is passed over when witnesses are compared, and whose words are the text where nobody has decided. */
  collation?: Omit<Normalization, 'user'> & {lemma?: 'base' | 'majority'};
  output?: {measure?: number; keys?: Keys; lines?: Setting['lines']; apparatus?: ConventionName; terms?: TermsName; leaveOut?: Accidental[]};
  changes?: {n: string; when?: string; text: string}[];
  texts?: Record<string, TextSettings>;
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
    text: text && prune({title: text.title, author: text.author}),
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
