/** Validation over files: against the edition's schema, another one, or the one that a file names itself. */
import {existsSync} from 'node:fs';
import {dirname, isAbsolute, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {FileError, isFolder, listFiles, readBytes, readInput, readText} from '../edition/files.js';
import {loadRules, type Edition} from '../edition/folder.js';
import {loadSchema, programVersion} from '../edition/resources.js';
import {decodeXml} from '../validate/read/decode.js';
import {tellUnreadable, tellUnused, type Unused} from '../validate/named-schema.js';
import {readModels} from '../validate/read/models.js';
import {pointAt, readLines} from '../read/text.js';
import {validateFiles, type FileReport, type Finding, type InputFile, type Schema} from '../validate/validate.js';
import {createDiskStore} from './cache.js';

export interface CheckOptions {
  /** Path of a RELAX NG schema instead of the edition's. */
  schema?: string;
  /** Ask the second engine too. */
  hasSecond: boolean;
  /** How many cores; as many as there are when absent. */
  jobs?: number;
}

interface State {
  /** Schemas by path: files that name the same one are checked together. */
  schemas: Map<string, Schema>;
}

/** Milliseconds that the second verdict is waited for. */
const secondLimit = 30_000;

/** Validate files of an edition; a file that cannot be read is said, and the others are done. */
export async function checkFiles(files: readonly string[], edition: Edition, options: CheckOptions): Promise<FileReport[]> {
  const state: State = {schemas: new Map()};
  const usual: Schema = options.schema === undefined ? {name: 'edition.rng', text: loadSchema('edition.rng', edition.folder)} : schemaAt(options.schema, state);
  const names = [...new Set(files.map((file) => (file === '-' ? file : normalize(file))))];
  const given = new Set(names);
  const neighbours = [...new Set(names.filter((file) => file !== '-').map((file) => dirname(file)))].flatMap((folder) => listFiles(folder, '.xml')).filter((file) => !given.has(normalize(file)));
  return validateFiles(
    names.map((name) => inputOf(name, options, state)),
    {
      ...(await loadRules(edition)),
      schema: usual,
      neighbours: neighbours.filter((name) => existsSync(name)).map((name) => ({name: normalize(name), text: () => readBytes(name)})),
      store: createDiskStore(programVersion()),
      secondLimit: options.hasSecond ? secondLimit : 0,
      ...(options.jobs === undefined ? {} : {jobs: options.jobs})
    }
  );
}

function inputOf(name: string, {schema}: CheckOptions, state: State): InputFile {
  const shown = name === '-' ? '<stdin>' : name;
  try {
    const text = name === '-' ? readInput() : readBytes(name);
    const own = schema === undefined && name !== '-' ? namedSchema(name, text, state) : {findings: []};
    return {name: shown, text, ...own};
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {name: shown, text: '', isUnreadable: true, findings: [tellUnreadable(error.message)]};
  }
}

function schemaAt(path: string, {schemas}: State): Schema {
  if (/^https?:/iu.test(path)) throw new FileError(path, 'A schema on the network is not fetched; save it and give the path of the copy');
  const known = schemas.get(path);
  if (known) return known;
  const schema: Schema = {
    name: path,
    text: readText(path),
    load(included) {
      const file = join(dirname(path), included);
      return existsSync(file) ? readText(file) : undefined;
    }
  };
  schemas.set(path, schema);
  return schema;
}

/** Where the prolog of a file ends at the latest, in bytes. */
const longestProlog = 100_000;

/** What stands before the root element. Hardly any file names a schema, and then nothing need be decoded. */
function prologOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 0xfe;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, longestProlog));
  if (isWide) return decodeXml(Uint8Array.from(head.subarray(0, head.length - (head.length % 2)))).text ?? '';
  return head.includes('<?xml-model') ? head.toString('utf8') : '';
}

/** A path from the file's own folder; `file:` and signs written by their numbers are understood. */
function pathOf(href: string, from: string): string {
  let path = href;
  try {
    path = /^file:/iu.test(href) ? fileURLToPath(href) : decodeURIComponent(href);
  } catch {
    // It holds a percent sign and means it, or names another machine: then nothing is there.
  }
  return isAbsolute(path) ? path : normalize(join(dirname(from), path));
}

/** The schema that a file names, a local RELAX NG file; and what is said of the others that it names. */
function namedSchema(name: string, bytes: Uint8Array, state: State): Pick<InputFile, 'schema' | 'findings'> {
  const prolog = prologOf(bytes);
  const lines = readLines(prolog);
  const findings: Finding[] = [];
  let own: Schema | undefined;
  for (const {href, kind, isRemote, at} of readModels(prolog)) {
    const path = pathOf(href, name);
    const why: Unused | undefined = isRemote ? 'remote' : kind === 'schematron' ? 'rules' : kind !== 'relaxng' ? 'other' : !existsSync(path) || isFolder(path) ? 'absent' : own ? 'second' : undefined;
    if (why) findings.push(tellUnused(why, href, pointAt(lines, at)));
    else own = schemaAt(path, state);
  }
  return {findings, ...(own ? {schema: own} : {})};
}
