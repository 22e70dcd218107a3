/** Programs from outside that some tests need: skipped in words where they are absent, and a failure in CI. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Is it there? Says so if it is not; in CI nothing is skipped. */
export function hasTool(name: string, path: string, why: string): boolean {
  const isThere = path.startsWith('/') ? existsSync(path) : spawnSync(path, ['--version'], {encoding: 'utf8'}).error === undefined;
  if (isThere) return true;
  if (process.env['CI']) throw new Error(`Expected ${name} in CI (${path}): ${why}`);
  process.stderr.write(`Skipped: ${why} (${name} is not installed)\n`);
  return false;
}
