/**
 * An edition is a folder: settings, sources, decisions, TEI, templates. A folder of bare text
 * files is one too: everything has a default.
 */
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import type {Plugin} from 'unified';
import type {Decision} from './decisions.js';
import {expand, FileError, isFolder, listFiles, readText, textId} from './files.js';
import {loadSchema} from './resources.js';
import type {Settings} from './settings.js';
import type {Rule, SchematronFile} from '../validate/validate.js';

export interface Edition {
  folder: string;
  settings: Settings;
  /** Where TEI is written, and what readers get. */
  tei: string;
  dist: string;
}

/** One text of an edition: its file, or its witnesses. */
export interface Source {
  id: string;
  path: string;
  witnesses?: readonly {siglum: string; path: string}[];
}

/**
 * Open the edition in a folder.
 *
 * @param out where results go; the folder itself when absent
 */
export async function openEdition(folder: string, out?: string): Promise<Edition> {
  const file = join(folder, 'edition.yaml');
  const settings = existsSync(file) ? (await import('./read-settings.js')).readSettings(file, readText(file), loadSchema('edition.schema.json')) : {};
  const base = out ?? folder;
  return {folder, settings, tei: join(base, 'tei'), dist: join(base, 'dist')};
}

/** The folder of the edition that files are of: this one, or where it has no settings the nearest above the first of them that has. */
export function editionFolder(paths: readonly string[]): string {
  const [first] = paths;
  if (existsSync('edition.yaml') || first === undefined || first === '-') return '.';
  for (let folder = resolve(isFolder(first) ? first : dirname(first)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'edition.yaml'))) return relative('', folder) || '.';
    if (folder === dirname(folder)) return '.';
  }
}

/** The texts of an edition: in `sources/`, or in the folder itself where it is a bare one. */
export function findSources({folder, settings}: Edition): Source[] {
  const witnessed = new Map<string, Source>();
  const inWitness = new Set<string>();
  for (const [id, {witnesses, base}] of Object.entries(settings.texts ?? {})) {
    if (!witnesses) continue;
    const list = Object.entries(witnesses).map(([siglum, path]) => ({siglum, path: join(folder, path)}));
    for (const {path} of list) inWitness.add(path);
    const first = list.find(({siglum}) => siglum === base) ?? list[0];
    if (first) witnessed.set(id, {id, path: first.path, witnesses: [first, ...list.filter((other) => other !== first)]});
  }
  const own = join(folder, 'sources');
  const files = listFiles(existsSync(own) ? own : folder, '.txt').filter((path) => !inWitness.has(path));
  if (files.length === 0 && witnessed.size === 0) throw new FileError(folder, 'Expected text files (.txt) in it or in its folder sources/, found none');
  return [...sourcesOf(files), ...witnessed.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** Paths on the command line as texts. */
export function sourcesOf(paths: readonly string[]): Source[] {
  const sources = expand(paths, '.txt').map((path) => ({id: path === '-' ? 'text' : textId(path), path}));
  const seen = new Map<string, string>();
  for (const {id, path} of sources) {
    const other = seen.get(id);
    if (other !== undefined) throw new FileError(path, `Expected texts with different names: ${other} would be called ${id} too`);
    seen.set(id, path);
  }
  return sources;
}

/** The decisions about one text. */
export async function findDecisions({folder, settings}: Edition, id: string): Promise<Decision[]> {
  const file = join(folder, 'decisions', `${id}.yaml`);
  return existsSync(file)
    ? (await import('./read-decisions.js')).readDecisions(
        file,
        readText(file),
        [...(settings.editors ?? []), ...(settings.contributors ?? [])].map((person) => person.id)
      )
    : [];
}

/** Files of decisions about texts that the edition does not have. */
export function strayDecisions(edition: Edition, sources: readonly Source[]): string[] {
  const folder = join(edition.folder, 'decisions');
  if (!existsSync(folder)) return [];
  const ids = new Set(sources.map(({id}) => id));
  try {
    for (const {id} of findSources(edition)) ids.add(id);
  } catch {
    // No texts but those that were named.
  }
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/u.test(name) && !ids.has(name.replace(/\.yaml$/u, '')))
    .map((name) => join(folder, name));
}

/** The edition's own plugins: each file exports one as default. */
export async function loadPlugins({folder, settings}: Edition): Promise<Plugin[]> {
  if (settings.plugins === undefined) return [];
  const {loadPlugin} = await import('./own-files.js');
  return Promise.all(settings.plugins.map((path) => loadPlugin(join(folder, path))));
}

/** The edition's own rules: Schematron files, and files that export an array of rules as default. */
export async function loadRules({folder, settings}: Edition): Promise<{schematron?: SchematronFile[]; more?: Rule[]}> {
  const schematron: SchematronFile[] = [];
  const more: Rule[] = [];
  for (const path of settings.rules ?? []) {
    const file = join(folder, path);
    if (!/\.(?:sch|xml)$/iu.test(file)) more.push(...(await (await import('./own-files.js')).loadRuleFile(file)));
    else if (existsSync(file)) schematron.push({name: path, text: readText(file)});
    else throw new FileError(file, 'No such rules; check `rules` in edition.yaml');
  }
  return {...(schematron.length > 0 ? {schematron} : {}), ...(more.length > 0 ? {more} : {})};
}
