/** The schema of the edition, as it is committed. */
import {readFileSync} from 'node:fs';
import {compileGrammar, type Schema, type Store} from '../../src/validate/grammar.js';
import {createSchemaEngine, type SchemaEngine} from '../../src/validate/schema.js';

export const editionSchema: Schema = {name: 'edition.rng', text: readFileSync(new URL('../../schema/edition.rng', import.meta.url), 'utf8')};
export const editionRules = readFileSync(new URL('../../schema/edition.sch', import.meta.url), 'utf8');

/** A store for one test. */
export function createMemoryStore(): Store & {entries: Map<string, string>} {
  const entries = new Map<string, string>();
  return {entries, read: (key) => entries.get(key), write: (key, text) => void entries.set(key, text)};
}

let engine: Promise<SchemaEngine> | undefined;

/** One engine for all tests of a file: to compile the schema takes a second. */
export function editionEngine(): Promise<SchemaEngine> {
  engine ??= compileGrammar(editionSchema).then(({json}) => createSchemaEngine(json));
  return engine;
}
