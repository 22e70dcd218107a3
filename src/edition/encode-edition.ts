/** Many sources to TEI files: each by itself, so that a bad one stops no other. */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {EditionInfo} from '../encode/header.js';
import type {VFileMessage} from 'vfile-message';
import type {Root} from 'xast';
import type {WorkFound} from '../tree.js';
import type {Corpus} from '../annotate/names/corpus.js';
import {decode, UnreadableError} from '../read/decode.js';
import {XmlError} from '../tei/xml-error.js';
import type {Encoded} from './encode-source.js';
import {encodeSource} from './encode-source.js';
import {FileError, readBytes, readInput, readText, readWritten, writeWhole} from './files.js';
import {SettingsError} from './faults.js';
import {findDecisions, findSources, loadPlugins, strayDecisions, type Edition, type Source} from './folder.js';
import {emptyPersonList, mergePersons, readPersonList, writePersons, type PersonForms} from './persons.js';
import {createWorkList, mergeWorks, readWorks, writeWorks} from './works.js';
import {editionInfo} from './settings.js';
import {createLanguages, type LanguageOf} from './languages.js';
import {programVersion} from './resources.js';

/** Hears what happens, in order. */
export interface EncodeListener {
  message(file: string, message: VFileMessage): void;
  error(file: string, reason: string, place?: {line: number; column: number}): void;
  progress?(text: string): void;
  done?(source: Source, encoded: Encoded, path: string | undefined): void;
}

export interface EncodeEditionOptions {
  isForced: boolean;
  /** Folder of the TEI files; undefined: nothing is written. */
  folder: string | undefined;
  /** Reads `-`. */
  readInput?: () => Uint8Array;
}

export interface EncodedEdition {
  done: {source: Source; encoded: Encoded; path: string}[];
  /** A TEI file that was changed by hand was left alone. */
  kept: number;
  failed: number;
}

/** Encode sources one after the other, and bring the list of persons up to date. */
export async function encodeEdition(edition: Edition, sources: readonly Source[], options: EncodeEditionOptions, listener: EncodeListener): Promise<EncodedEdition> {
  const {settings} = edition;
  for (const file of strayDecisions(edition, sources)) listener.error(file, 'Expected the name of a text before .yaml, found no text called so; its decisions are about nothing');
  const languageOf = createLanguages(settings);
  const plugins = await loadPlugins(edition);
  const personsPath = options.folder === undefined ? undefined : join(options.folder, 'persons.xml');
  const persons = (await readList(personsPath, readPersonList)) ?? emptyPersonList;
  const worksPath = options.folder === undefined ? undefined : join(options.folder, 'works.xml');
  const works = createWorkList(await readList(worksPath, readWorks));
  const written = options.folder === undefined ? undefined : readWritten(options.folder);
  const corpus = await gatherCorpus(edition, sources, languageOf);
  const result: EncodedEdition = {done: [], kept: 0, failed: 0};
  for (const [index, source] of sources.entries()) {
    listener.progress?.(sources.length > 1 ? `encoding ${index + 1} of ${sources.length}: ${source.id}` : '');
    const path = options.folder === undefined ? undefined : join(options.folder, `${source.id}.xml`);
    try {
      const bytes = source.path === '-' ? (options.readInput?.() ?? readInput()) : readBytes(source.path);
      const before = path !== undefined && existsSync(path) ? readBefore(path, options.isForced) : undefined;
      const [own, ...others] = source.witnesses ?? [];
      const witnesses = own ? {siglum: own.siglum, others: others.map((other) => ({...other, bytes: readBytes(other.path)}))} : {};
      const request = {
        id: source.id,
        path: source.path,
        ...witnesses,
        bytes,
        settings,
        languageOf,
        plugins,
        persons,
        ...(corpus ? {corpus} : {}),
        decisions: await findDecisions(edition, source.id),
        personsFile: options.folder === undefined ? '' : 'persons.xml',
        works,
        worksFile: options.folder === undefined ? '' : 'works.xml',
        version: programVersion()
      };
      const encoded = await encodeSource(before === undefined ? request : {...request, before});
      // What an interrupted run wrote and did not note is no change by hand.
      if (path !== undefined && !options.isForced && written?.isChanged(path) === true && encoded.tei !== before) {
        listener.error(path, 'Changed by hand since it was written, so it is left as it is; --force replaces it');
        result.kept++;
        continue;
      }
      for (const message of encoded.messages) listener.message(source.path, message);
      if (path !== undefined) {
        if (encoded.tei !== before) writeWhole(path, encoded.tei);
        written?.note(path, encoded.tei);
        if (index % ledgerStep === ledgerStep - 1) written?.save();
      }
      result.done.push({source, encoded, path: path ?? ''});
      listener.done?.(source, encoded, path);
    } catch (error) {
      const isOwnFault = plugins.length > 0 && error instanceof Error;
      if (!(error instanceof UnreadableError) && !(error instanceof FileError) && !(error instanceof XmlError) && !(error instanceof SettingsError) && !isOwnFault) throw error;
      const place = error instanceof XmlError || error instanceof SettingsError ? {line: error.line, column: error.column} : error instanceof FileError ? error.place : undefined;
      const isKnown = error instanceof SettingsError || error instanceof UnreadableError || error instanceof FileError || error instanceof XmlError;
      const where = error instanceof FileError || error instanceof SettingsError ? error.file : error instanceof XmlError && path !== undefined ? path : source.path;
      listener.error(where, isKnown ? error.message : `A plugin of the edition failed: ${error.message}`, place);
      result.failed++;
    }
  }
  listener.progress?.('');
  if (personsPath !== undefined && result.done.length > 0) await savePersons(personsPath, result, editionInfo(settings, ''));
  if (worksPath !== undefined && result.done.length > 0) await saveWorks(worksPath, result, editionInfo(settings, ''));
  written?.save();
  return result;
}

/**
 * Whom the texts of the edition name in full, all of them, whichever are encoded now: so a text comes out the same by
 * itself and with the others. None where there is one text only.
 */
async function gatherCorpus(edition: Edition, sources: readonly Source[], languageOf: LanguageOf): Promise<Corpus | undefined> {
  const all = new Map(sources.map((source) => [resolve(source.path), source]));
  for (const source of sourcesBeside(edition)) if (!all.has(resolve(source.path))) all.set(resolve(source.path), source);
  const texts = [...all.values()].filter(({path}) => path !== '-').sort((left, right) => (left.id < right.id ? -1 : 1));
  if (texts.length < 2) return undefined;
  const {createCorpus} = await import('../annotate/names/corpus.js');
  const {add, corpus} = createCorpus();
  for (const {id, path} of texts) {
    try {
      const {text} = decode(readBytes(path), edition.settings.texts?.[id]?.encoding);
      if (!/^\uFEFF?\s*</u.test(text)) add(text, await languageOf(text, id));
    } catch (error) {
      // What cannot be read is told when its turn comes.
      if (!(error instanceof UnreadableError) && !(error instanceof FileError)) throw error;
    }
  }
  return corpus;
}

/** The texts of the edition in this folder; none where it is no edition. */
function sourcesBeside(edition: Edition): Source[] {
  try {
    return existsSync(join(edition.folder, 'edition.yaml')) ? findSources(edition) : [];
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}

/** So often the list of what was written is saved on the way, so that an interrupted run leaves little to be told again. */
const ledgerStep = 20;

/** The file of an earlier run. One that is no XML any more gives no identifiers when it is to be replaced anyway. */
function readBefore(path: string, isForced: boolean): string | undefined {
  const text = readText(path);
  return isForced && !/<\/TEI>\s*$/u.test(text) ? undefined : text;
}

/** An authority list of an earlier run. */
async function readList<T>(path: string | undefined, read: (root: Root) => T): Promise<T | undefined> {
  if (path === undefined || !existsSync(path)) return undefined;
  const {readTei} = await import('./read-tei.js');
  return read(readTei(path));
}

async function savePersons(path: string, {done}: EncodedEdition, info: EditionInfo): Promise<void> {
  const all = new Map<string, PersonForms & {forms: Set<string>}>();
  for (const {encoded} of done) {
    for (const person of encoded.persons) {
      const known = all.get(person.id);
      if (known) for (const form of person.forms) known.forms.add(form);
      else all.set(person.id, {...person, forms: new Set(person.forms)});
    }
  }
  const persons = [...all.values()];
  await saveList(
    path,
    persons.length,
    () => writePersons(persons, info),
    (root) => mergePersons(root, persons)
  );
}

async function saveWorks(path: string, {done}: EncodedEdition, info: EditionInfo): Promise<void> {
  const all = new Map<string, WorkFound>();
  for (const {encoded} of done) for (const work of encoded.works) if (!all.has(work.id)) all.set(work.id, work);
  const works = [...all.values()];
  await saveList(
    path,
    works.length,
    () => writeWorks(works, info),
    (root) => mergeWorks(root, works)
  );
}

/** Write a list, or add to the one that is there. */
async function saveList(path: string, count: number, write: () => string, merge: (root: Root) => string): Promise<void> {
  if (!existsSync(path)) {
    if (count > 0) writeWhole(path, write());
    return;
  }
  const before = readText(path);
  const {parseXml} = await import('../tei/parse.js');
  const after = merge(parseXml(before));
  if (after !== before) writeWhole(path, after);
}
