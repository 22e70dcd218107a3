/**
 * RELAX NG (XML syntax) to the simplified grammar that both schema engines load. Simplifying
 * takes a second and more, so what comes out is kept in a store under the hash of what went in.
 *
 * salve-annos simplifies (https://github.com/raffazizzi/salve; it needs `xregexp` 4 beside it,
 * which it does not declare); it is loaded when there is something to simplify.
 */
import {createHash} from 'node:crypto';

/** A place for what is worth keeping; keys are file names. */
export interface Store {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

/** A schema and the files that it includes. */
export interface Schema {
  /** As the user names it. */
  name: string;
  text: string;
  /** The text of a file that the schema includes, by its path from the schema's folder. */
  load?(path: string): string | undefined;
}

/** A schema that cannot be used; the message is one line for the editor. */
export class SchemaError extends Error {}

export interface CompiledGrammar {
  /** Hash of the schema and of what it includes. */
  key: string;
  json: string;
}

/** A change of the form of what is stored changes this. */
const form = 'salve-3-2';
const base = 'file:///schema/';
// `<include href="parts/core.rng">`, `<rng:externalRef href='x.rng'/>`
const inclusion = /<(?:[\w.-]+:)?(?:include|externalRef)\s[^>]*?\bhref\s*=\s*["']([^"']+)["']/gu;

/** The schema with what it includes, by path from its folder; the schema itself stands first. */
export function collectSchema(schema: Schema): Map<string, string> {
  const files = new Map([['', schema.text]]);
  for (const [path, text] of files) {
    for (const found of text.matchAll(inclusion)) {
      const included = resolvePath(found[1] ?? '', path);
      if (files.has(included)) continue;
      const content = schema.load?.(included);
      if (content === undefined) throw new SchemaError(`The schema ${schema.name} includes “${found[1] ?? ''}”, which could not be read`);
      files.set(included, content);
    }
  }
  return files;
}

function resolvePath(href: string, from: string): string {
  return new URL(href, new URL(from, base)).href.slice(base.length);
}

/** The schema and all that it includes as one file. @throws SchemaError */
export async function joinSchema(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  if (files.size < 2) return files.get('') ?? '';
  const {inlineSchema, InclusionError} = await import('./schema/inclusion.js');
  try {
    return inlineSchema(files, resolvePath);
  } catch (error) {
    if (error instanceof InclusionError) throw new SchemaError(`The schema ${name} cannot be used: ${error.message}`);
    throw error;
  }
}

/** The hash under which all that belongs to a schema is kept. */
export function schemaKey(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(form);
  for (const [path, text] of files) hash.update(`\0${path}\0${text}`);
  return hash.digest('hex').slice(0, 32);
}

/**
 * Compile a schema, or take it from the store.
 *
 * @throws SchemaError if it is no RELAX NG in XML syntax, or not a correct one
 */
export async function compileGrammar(schema: Schema, store?: Store): Promise<CompiledGrammar> {
  const files = collectSchema(schema);
  const key = schemaKey(files);
  const kept = store?.read(`${key}.json`);
  if (kept?.startsWith('{"v":3,') && kept.endsWith(']]}')) return {key, json: kept};
  if (!/^\s*(?:\uFEFF)?\s*</u.test(schema.text)) throw new SchemaError(`The schema ${schema.name} is not in the XML syntax of RELAX NG; convert .rnc with trang first`);
  const json = await simplify(schema.name, await joinSchema(schema.name, files));
  store?.write(`${key}.json`, json);
  return {key, json};
}

async function simplify(name: string, text: string): Promise<string> {
  const {convertRNGToPattern, writeTreeToJSON} = await import('salve-annos');
  const load = (url: URL): Promise<{url: URL; getText(): Promise<string>}> => Promise.resolve({url, getText: () => Promise.resolve(text)});
  try {
    const {simplified} = await convertRNGToPattern(new URL(base), {resourceLoader: {load}, createManifest: false, manifestHashAlgorithm: 'SHA-1'} as Parameters<typeof convertRNGToPattern>[1]); // its types do not say that `idCheck` may be left out
    putContentFirst(simplified);
    return writeTreeToJSON(simplified, 3);
  } catch (error) {
    throw new SchemaError(`The schema ${name} cannot be used: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`);
  }
}

/** A part of a simplified grammar, as salve-annos has it. */
interface GrammarNode {
  kind: string;
  local?: string;
  children?: GrammarNode[];
}

/**
 * In groups the content before the attributes, as TEI writes it: the order is of no account, and
 * salve-annos 1.2.4 tells of faults that there are none after a wrong attribute that comes first.
 */
function putContentFirst(node: GrammarNode): {attributes: boolean; content: boolean} {
  if (node.local === 'attribute') return {attributes: true, content: false};
  if (['data', 'list', 'ref', 'text', 'value'].includes(node.local ?? '')) return {attributes: false, content: true};
  const found = (node.children ?? []).map(putContentFirst);
  const [first, second] = found;
  if (node.local === 'group' && first?.attributes === true && !first.content && second?.content === true) node.children?.reverse();
  return {attributes: found.some(({attributes}) => attributes), content: found.some(({content}) => content)};
}
