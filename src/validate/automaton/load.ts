/**
 * The simplified grammar that salve-annos writes (its JSON, version 3) as patterns. The content
 * of an element is made when a text first has the element: a text uses few of a schema's
 * hundreds.
 */
import {createEqual, createTest} from './datatypes.js';
import type {Param} from './limits.js';
import type {NameClass} from './names.js';
import {createAlgebra, type Algebra, type Pattern} from './pattern.js';

/** A grammar that can be run. */
export interface Grammar {
  algebra: Algebra;
  start: Pattern;
  /** All that elements may be: names, and contents with their attributes. */
  names: ReadonlyMap<number, NameClass>;
  content(ref: number): Pattern;
  /** The same as salve-annos has written it, for those who only look. */
  source(ref: number): Json;
}

/** A node is a code and its arguments; an array of nodes begins with 0. */
export type Json = string | number | readonly Json[];

interface Reader {
  algebra: Algebra;
  /** Attribute patterns by their source. */
  attributes: Map<string, Pattern>;
}

const xsd = 'http://www.w3.org/2001/XMLSchema-datatypes';

/** Load a compiled grammar. */
export function loadGrammar(json: string): Grammar {
  const {v: version, d: grammar} = JSON.parse(json) as {v: number; d: [15, Json, readonly Json[]]}; // salve's own form, which `compileGrammar` has just written or the cache has kept
  if (version !== 3) throw new Error(`Cannot read a compiled grammar of version ${version}`);
  const algebra = createAlgebra();
  const reader: Reader = {algebra, attributes: new Map()};
  const elements = new Map<number, readonly Json[]>();
  const names = new Map<number, NameClass>();
  const contents = new Map<number, Pattern>();
  for (const define of grammar[2].slice(1)) {
    const [, ref, element] = define as [14, number, [0, [13, Json, readonly Json[]]]];
    elements.set(ref, element[1][2]);
    names.set(ref, readNames(element[1][1]));
  }
  const source = (ref: number): Json => elements.get(ref)?.[1] ?? [6];
  const content = (ref: number): Pattern => {
    let pattern = contents.get(ref);
    if (!pattern) {
      pattern = readPattern(reader, source(ref));
      contents.set(ref, pattern);
    }
    return pattern;
  };
  return {algebra, start: readPattern(reader, grammar[1]), names, content, source};
}

function readPattern(reader: Reader, json: Json): Pattern {
  const {algebra} = reader;
  const [code, ...rest] = json as readonly Json[];
  const parts = (): Pattern[] => (rest[0] as readonly Json[]).slice(1).map((part) => readPattern(reader, part));
  switch (code) {
    case 1:
      return algebra.empty;
    case 2:
      return readData(reader, rest);
    case 3:
      return algebra.list(readPattern(reader, rest[0] ?? [6]));
    case 5:
      return readValue(algebra, rest as string[]);
    case 7:
      return algebra.text;
    case 8:
      return algebra.element(rest[0] as number);
    case 9:
      return algebra.repeat(parts()[0] ?? algebra.none);
    case 10:
      return algebra.choice(flatten(json as readonly Json[]).map((part) => readPattern(reader, part)));
    case 11:
      return flatten(json as readonly Json[]).reduceRight<Pattern>((rest, part) => algebra.pair('group', readPattern(reader, part), rest), algebra.empty);
    case 17: {
      const [first = algebra.none, second = algebra.none] = parts();
      return algebra.pair('interleave', first, second);
    }
    case 12:
      return readAttribute(reader, json as readonly Json[]);
    default:
      return algebra.none;
  }
}

/** Most attributes are those of many elements; each is made once, and remembers its values for all. */
function readAttribute(reader: Reader, json: readonly Json[]): Pattern {
  const key = JSON.stringify(json);
  const old = reader.attributes.get(key);
  if (old) return old;
  const [, names = [], value] = json;
  const made = reader.algebra.attribute(readNames(names), readPattern(reader, (value as readonly Json[])[1] ?? [6]), key.includes('"QName"'));
  reader.attributes.set(key, made);
  return made;
}

/** Choices and groups come in pairs, hundreds of them one in the other: here are the parts of all in order. */
function flatten(pattern: readonly Json[]): Json[] {
  const [kind] = pattern;
  const found: Json[] = [];
  const todo: Json[] = [pattern];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [code, parts] = next as readonly Json[];
    if (code === kind) todo.push(...(parts as readonly Json[]).slice(1).toReversed());
    else found.push(next);
  }
  return found;
}

function readValue(algebra: Algebra, [value = '', type = 'token', library = '']: readonly string[]): Pattern {
  return algebra.value(createEqual(library, type, value), value);
}

function readData(reader: Reader, [type = 'token', library = '', params = [0], except]: readonly Json[]): Pattern {
  const list = (params as readonly string[]).slice(1);
  const read: Param[] = [];
  for (let at = 0; at < list.length; at += 2) read.push({name: list[at] ?? '', value: list[at + 1] ?? ''});
  const identity = library === xsd && (type === 'ID' || type === 'IDREF') ? type : undefined;
  return reader.algebra.data(createTest(library as string, type as string, read), except === undefined ? undefined : readPattern(reader, except), identity);
}

/** A name class. */
export function readNames(json: Json): NameClass {
  const [code, first, second] = json as readonly Json[];
  switch (code) {
    case 18:
      return {kind: 'name', uri: first as string, local: second as string};
    case 19: {
      const [, left, right] = first as readonly Json[];
      return {kind: 'choice', first: readNames(left ?? []), second: readNames(right ?? [])};
    }
    case 20:
      return {kind: 'namespace', uri: first as string, except: second === undefined ? undefined : readNames(second)};
    default:
      return {kind: 'any', except: first === undefined ? undefined : readNames(first)};
  }
}
