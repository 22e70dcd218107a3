/** Before all tests: lib/ is made once, if src/ is newer, because the command line runs from it. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {projectFolder} from './folders.js';

const compiled = path.join(projectFolder, 'lib', 'cli', 'main.js');

export function setup(): void {
  if (newest(path.join(projectFolder, 'src')) <= newest(path.join(projectFolder, 'lib'))) return;
  const {status, stdout} = spawnSync('npm run --silent prepare', {cwd: projectFolder, encoding: 'utf8', shell: true});
  if (status === 0) return;
  // Types are a check of their own; the tests need the program, which tsc writes all the same.
  process.stderr.write(`tsc found faults in src/:\n${stdout}`);
  if (!existsSync(compiled)) throw new Error('Cannot test the command line: src/ does not compile');
}

/** When the youngest file below a folder was written; 0 where there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /(?<!\.d)\.[jt]s$/u.test(name));
  return Math.max(0, ...files.map((name) => statSync(path.join(folder, name)).mtimeMs));
}
