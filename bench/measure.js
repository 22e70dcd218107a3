/** One command from a cold start, as GNU time sees it. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Seconds and peak megabytes; exit status 1 is a result with findings. */
export function measure(command, args, {cwd, env = process.env}) {
  const run = spawnSync('/usr/bin/time', ['-f', '%e %M', command, ...args], {cwd, env, encoding: 'utf8', maxBuffer: 1 << 28});
  const [seconds, kilobytes] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (run.status !== 0 && run.status !== 1) throw new Error(`${command} ${args.join(' ')}: ${run.stderr.slice(-400)}`);
  return {seconds, megabytes: kilobytes / 1024};
}

export function stephanus(args, options) {
  return measure(process.execPath, [join(root, 'bin', 'stephanus.js'), ...args], options);
}

export function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

/** The development sources where they are, else those of the specimen edition. */
export function readSources() {
  const beside = join(root, '..', 'shared', 'sources');
  const folder = existsSync(beside) ? beside : join(root, 'sources');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}));
}
