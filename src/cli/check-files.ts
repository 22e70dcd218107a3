/** Validation over files: against the edition's schema, another one, or the one that a file names itself. */
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {FileError, listFiles, readBytes, readText} from '../edition/files.js';
import type {Edition} from '../edition/folder.js';
import {loadSchema, programVersion} from '../edition/resources.js';
import {validateFiles, type FileReport, type Schema} from '../validate/validate.js';
import {createDiskStore} from './grammar-cache.js';
import type {Reporter} from './reporter.js';

export interface CheckOptions {
  /** Path of a RELAX NG schema instead of the edition's. */
  schema?: string;
  /** Ask the second engine too. */
  hasSecond: boolean;
}

/** Validate files of an edition; a file that cannot be read is said, and the others are done. */
export async function checkFiles(files: readonly string[], edition: Edition, options: CheckOptions, reporter: Pick<Reporter, 'error' | 'warning'>): Promise<FileReport[]> {
  const usual: Schema = options.schema === undefined ? {name: 'edition.rng', text: loadSchema('edition.rng', edition.folder)} : fileSchema(options.schema);
  const inputs = files.flatMap((name) => {
    try {
      const text = readBytes(name);
      const own = options.schema === undefined ? namedSchema(name, text, reporter) : undefined;
      return [{name, text, ...(own ? {schema: own} : {})}];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      reporter.error(error.file, error.message);
      return [];
    }
  });
  const given = new Set(files);
  const neighbours = [...new Set(files.map((file) => dirname(file)))].flatMap((folder) => listFiles(folder, '.xml')).filter((file) => !given.has(file));
  return validateFiles(inputs, {
    schema: usual,
    neighbours: neighbours.map((name) => ({name, text: () => readBytes(name)})),
    store: createDiskStore(programVersion()),
    secondLimit: options.hasSecond ? 30_000 : 0
  });
}

function fileSchema(path: string): Schema {
  return {
    name: path,
    text: readText(path),
    load(included) {
      const file = join(dirname(path), included);
      return existsSync(file) ? readText(file) : undefined;
    }
  };
}

// `<?xml-model href="../schema/own.rng" …?>`
const model = /<\?xml-model\s[^?]*?href\s*=\s*["']([^"']+)["']/u;

/** The schema that a file names: a local RELAX NG file; a remote one is named as not fetched. */
function namedSchema(name: string, bytes: Uint8Array, reporter: Pick<Reporter, 'warning'>): Schema | undefined {
  const href = model.exec(new TextDecoder().decode(bytes.subarray(0, 4000)))?.[1];
  if (href === undefined || !/\.rng$/iu.test(href)) return undefined;
  if (/^[a-z]+:\/\//iu.test(href)) {
    reporter.warning(name, `Names the schema ${href}, which is not fetched; the edition's schema is used (--schema takes a local copy)`);
    return undefined;
  }
  const path = join(dirname(name), href);
  if (existsSync(path)) return fileSchema(path);
  reporter.warning(name, `Names the schema ${href}, which is not there; the edition's schema is used`);
  return undefined;
}
