/** jing, the reference for RELAX NG, with the schema of all of TEI. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {projectFolder} from './folders.js';
import {hasTool} from './tools.js';

const schema = path.join(projectFolder, '..', 'shared', 'schema', 'tei_all.rng');

/** Are jing and the schema there? Says so if they are not. */
export const canJudge = existsSync(schema) ? hasTool('jing', 'jing', 'TEI files are checked against tei_all') : saySchema();

function saySchema(): boolean {
  process.stderr.write('Skipped: tei_all.rng is not beside the project (../shared/schema), so no TEI file is checked against it\n');
  return false;
}

/** What jing says of these files; nothing where all are valid. */
export function faultsOf(files: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync('jing', [schema, ...files], {encoding: 'utf8', maxBuffer: 1 << 28});
  return status === 0 ? '' : stdout.trim() || stderr.trim();
}
