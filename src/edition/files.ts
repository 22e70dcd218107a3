/** The disk: the only place that writes. A file is written beside its target and renamed over it. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs';
import {basename, dirname, extname, join, resolve} from 'node:path';

/** A path that cannot be used; the message is one line for the editor. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    reason: string,
    /** Line and column, from 1. */
    readonly place?: {line: number; column: number}
  ) {
    super(reason);
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Write a file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside, {force: true});
    throw new FileError(path, `Cannot write: ${reasonOf(error)}`);
  }
}

/** Read a file. @throws FileError that says what is wrong with the path */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FileError(path, reasonOf(error));
  }
}

/** Standard input to its end; a pipe that has nothing yet is asked again. */
export function readInput(): Uint8Array {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.alloc(1 << 16);
    try {
      const size = readSync(0, chunk);
      if (size === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, size));
    } catch (error) {
      const code = (error as {code?: string}).code;
      if (code === 'EOF') return Buffer.concat(chunks);
      if (code !== 'EAGAIN') throw error;
      wait();
    }
  }
}

/** Text to standard output, all of it: a pipe that is read slowly is waited for, one that is closed is none of our business. */
export function writeOutput(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = (error as {code?: string}).code;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      wait();
    }
  }
}

/** Some milliseconds, for whoever is at the other end of a pipe. */
function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

export function readText(path: string): string {
  return new TextDecoder().decode(readBytes(path));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or folder; check the name',
  EISDIR: 'Expected a file, got a folder',
  EACCES: 'No permission to read or write it',
  ENOTDIR: 'Expected a folder, got a file',
  EROFS: 'The disk is read-only',
  EEXIST: 'Expected a folder, got a file',
  ENOSPC: 'The disk is full'
};

/** What went wrong on the disk, in words for an editor. */
export function reasonOf(error: unknown): string {
  const code = (error as {code?: string}).code ?? '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

export function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true;
}

/** Whether two paths are one file. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [here, there] = [statSync(one, {throwIfNoEntry: false}), statSync(other, {throwIfNoEntry: false})];
  return here !== undefined && there !== undefined && here.ino === there.ino && here.dev === there.dev;
}

/** Files of one ending in a folder, sorted by name. */
export function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => extname(entry.name).toLowerCase() === ending && !entry.name.startsWith('.'))
    .filter((entry) => !(entry.isSymbolicLink() ? isFolder(join(folder, entry.name)) : entry.isDirectory()))
    .map(({name}) => name)
    .sort()
    .map((name) => join(folder, name));
}

/** Files of one ending in a folder and in the folders within it, but for hidden ones and installed packages. */
function listDeep(folder: string, ending: string): string[] {
  const within = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({name}) => join(folder, name))
    .sort();
  return [...listFiles(folder, ending), ...within.flatMap((inner) => listDeep(inner, ending))];
}

/** Paths given on the command line: files as they are, folders as the files of that ending in them, and within their folders where that is asked for. */
export function expand(paths: readonly string[], ending: string, {isDeep = false} = {}): string[] {
  return paths.flatMap((path) => {
    if (path === '-' || !isFolder(path)) return [path];
    const files = isDeep ? listDeep(path, ending) : listFiles(path, ending);
    if (files.length === 0) throw new FileError(path, `Expected a folder with ${ending} files, found none in it`);
    return files;
  });
}

/** Names that the files of an edition itself have. */
const reserved = new Set(['index', 'persons', 'works']);

/** The name of a text: its file name without ending, as an XML name that no other file of the edition has. */
export function textId(path: string): string {
  const name = basename(path).replace(/\.(?:txt|xml)$/iu, '');
  const id = name
    .normalize('NFC')
    .replace(/\.apparatus$/u, '-apparatus')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '');
  return /^\p{L}|^_/u.test(id) && !reserved.has(id) ? id : `t-${id}`;
}

/** What this program last wrote into a folder: file name to SHA-256, in a small file that is committed. */
export interface Written {
  isChanged(path: string): boolean;
  note(path: string, text: string): void;
  save(): void;
}

/** The hash of a text whatever its line ends: version control may change them. */
function hashOf(text: string): string {
  return sha256(text.replaceAll('\r\n', '\n'));
}

/** @throws FileError if the list is damaged: without it a change by hand could not be told */
function readLedger(path: string): Record<string, string> {
  try {
    return JSON.parse(readText(path)) as Record<string, string>;
  } catch {
    throw new FileError(path, 'Unexpected content, expected JSON; restore it, or delete it and run again with --force');
  }
}

/** @param folder where the TEI files lie */
export function readWritten(folder: string): Written {
  const ledger = join(folder, 'written.json');
  const known = existsSync(ledger) ? readLedger(ledger) : {};
  return {
    isChanged(path) {
      if (!existsSync(path)) return false;
      return known[basename(path)] !== hashOf(readText(path));
    },
    note(path, text) {
      known[basename(path)] = hashOf(text);
    },
    save() {
      const sorted = Object.fromEntries(Object.entries(known).sort(([left], [right]) => (left < right ? -1 : 1)));
      writeWhole(resolve(ledger), `${JSON.stringify(sorted, null, 2)}\n`);
    }
  };
}
