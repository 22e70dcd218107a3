/**
 * What is known of a file from an earlier run. What is found in one file depends on its content
 * and on the schema alone, so it is kept under the hash of the two.
 */
import {createHash} from 'node:crypto';
import type {Check} from './check.js';
import type {Store} from '../grammar.js';

/** What is kept of a file that has been checked. */
export interface Kept extends Check {
  second?: 'valid' | 'invalid';
}

/** The key of a file; `means` is all else that the findings depend on. */
export function fileKey(content: string | Uint8Array, means: readonly string[]): string {
  return `${createHash('sha256').update(means.join('\0')).update('\0').update(content).digest('hex').slice(0, 40)}.file.json`;
}

/** What was kept, if it can still be read. */
export function readKept(store: Store | undefined, key: string): Kept | undefined {
  const text = store?.read(key);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Kept; // written by `writeKept`, under the hash of the same content
  } catch {
    return undefined;
  }
}

export function writeKept(store: Store | undefined, key: string, kept: Kept): void {
  store?.write(key, JSON.stringify(kept));
}
