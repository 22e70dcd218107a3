/** jing, the reference for RELAX NG: is each of these documents valid? */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

export const hasJing = spawnSync('jing', {encoding: 'utf8'}).error === undefined;

// Given very many files, jing has been seen to stop part-way without a word.
const batch = 250;
const sentinel = 'sentinel.xml';

/**
 * One verdict a document. Identifiers are not looked at: a copied one is no matter of the grammar.
 *
 * @throws if jing did not get to the end of a batch, where a document waits that is never valid
 */
export function judge(schema: string, documents: readonly string[]): boolean[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'jing-'));
  try {
    writeFileSync(path.join(folder, 'schema.rng'), schema);
    writeFileSync(path.join(folder, sentinel), '<nothing-of-this-name/>');
    const verdicts: boolean[] = [];
    for (let from = 0; from < documents.length; from += batch) verdicts.push(...judgeBatch(folder, documents.slice(from, from + batch)));
    return verdicts;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function judgeBatch(folder: string, documents: readonly string[]): boolean[] {
  const names = documents.map((_, index) => `d${index}.xml`);
  for (const [index, document] of documents.entries()) writeFileSync(path.join(folder, names[index] ?? ''), document);
  const {stdout} = spawnSync('jing', ['-i', 'schema.rng', ...names, sentinel], {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28});
  const invalid = new Set([...stdout.matchAll(/([\w-]+\.(?:xml|rng)):\d+:\d+: (?:fatal|error)/gu)].map((found) => found[1] ?? ''));
  if (!invalid.has(sentinel) || invalid.has('schema.rng')) throw new Error(`Cannot trust jing: ${stdout.slice(0, 500)}`);
  return names.map((name) => !invalid.has(name));
}
