/**
 * The user's cache folder: compiled grammars, what was found in files that have not changed, and
 * the program's own code as Node compiled it. Every entry is written beside its place and renamed over it, so that runs side by
 * side see it whole or not at all. A cache that cannot be written is no reason to stop.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Store} from '../validate/grammar.js';

const day = 24 * 60 * 60 * 1000;
/** Entries that nobody has read for so long are thrown away. */
const longest = 30 * day;

/** The folder of our cache; the environment decides, then the habit of the system. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const {XDG_CACHE_HOME: xdg, LOCALAPPDATA: local} = environment;
  if (xdg !== undefined && xdg !== '') return join(xdg, 'stephanus');
  if (process.platform === 'win32' && local !== undefined && local !== '') return join(local, 'stephanus', 'cache');
  return join(homedir(), '.cache', 'stephanus');
}

/** Entries by name. */
export interface Cache {
  read(key: string): Buffer | undefined;
  write(key: string, data: string | Uint8Array): void;
}

/** A cache of texts; another version of the program does not see its entries. */
export function createDiskStore(version: string, folder?: string): Store {
  const cache = createCache(version, folder);
  return {read: (key) => cache.read(key)?.toString('utf8'), write: (key, text) => cache.write(key, text)};
}

/** A part of our cache; what was built at another time does not see its entries. */
export function createCache(part: string, folder: string = cacheFolder()): Cache {
  const own = join(folder, `${part}-${builtAt()}`);
  let isMade = false;
  return {
    read(key) {
      try {
        const data = readFileSync(join(own, key));
        touch(join(own, key));
        return data;
      } catch {
        return undefined;
      }
    },
    write(key, data) {
      const goal = join(own, key);
      const draft = `${goal}.${process.pid}.${Date.now().toString(36)}.tmp`;
      try {
        // Node goes on for ever to make a folder where the system has none to make it in.
        if (!existsSync(dirname(folder)) && !existsSync(dirname(dirname(folder)))) return;
        if (!isMade) prune(folder, own);
        isMade = true;
        mkdirSync(own, {recursive: true});
        writeFileSync(draft, data);
        renameSync(draft, goal);
      } catch {
        removeDraft(draft);
      }
    }
  };
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, {force: true});
  } catch {
    // There is not even a folder that it could be in.
  }
}

/** A program that is being worked on keeps its version and changes its rules. */
function builtAt(): string {
  try {
    return Math.floor(statSync(fileURLToPath(import.meta.url)).mtimeMs / 1000).toString(36);
  } catch {
    return '0';
  }
}

/** The time of an entry is that of its last use, to the day. */
function touch(path: string): void {
  const now = Date.now();
  if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
}

/** Once a day, what is old, and what other versions have left. */
function prune(folder: string, own: string): void {
  const mark = join(folder, 'pruned');
  try {
    if (Date.now() - statSync(mark).mtimeMs < day) return;
  } catch {
    // It has never been pruned.
  }
  mkdirSync(own, {recursive: true});
  writeFileSync(mark, '');
  for (const name of readdirSync(folder, {withFileTypes: true})) {
    if (!name.isDirectory()) continue;
    for (const entry of readdirSync(join(folder, name.name))) {
      const path = join(folder, name.name, entry);
      if (Date.now() - statSync(path).mtimeMs > longest) rmSync(path, {force: true});
    }
  }
}
