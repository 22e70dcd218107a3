/** The data of TEI that lie beside the project, and the project's own schema files. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {TestContext} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const teiFolder = path.join(root, '../shared/schema');

/** A file of TEI (`p5subset.xml`, `tei_all.rng`); the test is skipped if it is not there. */
export function readTei({skip}: TestContext, name: string): string {
  const file = path.join(teiFolder, name);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return skip(`${name} of TEI is not at ${file}`);
  }
}

export function readSchema(name: string): string {
  return readFileSync(path.join(root, 'schema', name), 'utf8');
}
