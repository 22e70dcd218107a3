/** What ships with the program, read when it is needed: word list, language tables, templates, schema. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Language} from '../language/language.js';
import {createLexicon, emptyLexicon, type Lexicon} from '../language/lexicon.js';

/** The folder of this package. */
export const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export function programVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {version: string}).version;
}

/** The tables of a language; English where there are none. */
export async function loadLanguage(tag: string): Promise<Language> {
  const code = tag.split('-')[0]?.toLowerCase() ?? 'en';
  if (code !== 'en' && existsSync(join(packageFolder, 'lib', 'language', `${code}.js`))) {
    const module = (await import(`../language/${code}.js`)) as Record<string, Language>;
    const own = module[code];
    if (own) return {...own, code: tag};
  }
  // The tables of English, under the tag that was set: better than none, and said by a message.
  return {...(await import('../language/en.js')).en, code: tag};
}

/** There are tables for this language. */
export function hasTables(tag: string): boolean {
  return existsSync(join(packageFolder, 'lib', 'language', `${tag.split('-')[0]?.toLowerCase() ?? ''}.js`));
}

/** The word list of a language, where a package has one. */
export function loadLexicon(tag: string): Lexicon {
  if (tag.split('-')[0] !== 'en') return emptyLexicon;
  const list = createRequire(import.meta.url).resolve('word-list');
  return createLexicon(readFileSync(join(dirname(list), 'words.txt')));
}

/** Templates by name, from the package, each replaced by the edition's own where it has one. */
export function loadTemplates(kind: 'apparatus' | 'html' | 'latex', editionFolder?: string): Map<string, string> {
  const sources = new Map<string, string>();
  for (const folder of [join(packageFolder, 'templates', kind), ...(editionFolder === undefined ? [] : [join(editionFolder, 'templates', kind)])]) {
    for (const name of existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []) {
      if (/\.(?:hbs|css)$/u.test(name)) sources.set(name.replaceAll('\\', '/').replace(/\.hbs$/u, ''), readFileSync(join(folder, name), 'utf8'));
    }
  }
  return sources;
}

/** A file of the folder `schema`. */
export function loadSchema(name: string, editionFolder?: string): string {
  const own = editionFolder === undefined ? '' : join(editionFolder, 'schema', name);
  return readFileSync(own !== '' && existsSync(own) ? own : join(packageFolder, 'schema', name), 'utf8');
}
