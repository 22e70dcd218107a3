/** Where things lie, and folders that go when their test is over. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';

export const projectFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An empty folder with these files in it, removed when the test is over; tests that run at one time say which by `after`. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}, after: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stephanus-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
  return folder;
}

/** A file of a folder, as text. */
export function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

export function write(folder: string, name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}
