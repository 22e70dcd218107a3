/**
 * Patterns of a RELAX NG grammar, each made once, so that what has been derived from one is
 * kept with it (James Clark, “An algorithm for RELAX NG validation”, 2002; jing does the same).
 * After some kilobytes of a text nearly every step is one look into a table.
 */
import {createNameTable, type NameClass, type NameTable} from './names.js';

interface Common {
  id: number;
  /** It matches an empty content. */
  isNullable: boolean;
  /** It asks for the text itself (`data`, `value`, `list`), not only for text to be there. */
  isString: boolean;
  /** It, or a part of it, is an attribute. */
  hasAttribute: boolean;
  memo: Memo;
}

export type Pattern = Common &
  (
    | {kind: 'none' | 'empty' | 'text'}
    | {kind: 'choice'; parts: readonly Pattern[]}
    | {kind: 'group' | 'interleave'; first: Pattern; second: Pattern}
    | {kind: 'repeat' | 'list'; first: Pattern}
    | {kind: 'attribute'; name: NameClass; first: Pattern; values: Map<string, boolean> | undefined}
    | {kind: 'element'; ref: number}
    | {kind: 'data'; test: Test; except: Pattern | undefined; isId: 'ID' | 'IDREF' | undefined}
    | {kind: 'value'; test: Test; value: string}
  );

/** Whether a text is of a datatype; `resolve` gives the namespace of a prefix. */
export type Test = (text: string, resolve: Resolve) => boolean;
export type Resolve = (prefix: string) => string | undefined;

/** What has been derived from a pattern. */
export interface Memo {
  starts?: Starts;
  children?: Map<number, Pattern>;
  attributes?: Map<number, AttributeStep>;
  closed?: Pattern;
  text?: Pattern;
}

/** Elements that may begin a content, and those of them that have a name, by its number. */
export interface Starts {
  refs: readonly number[];
  byName: Map<number, readonly number[]>;
}

/** The attribute patterns that have a name, and what is left when some of them took the value. */
export interface AttributeStep {
  leaves: readonly (Pattern & {kind: 'attribute'})[];
  next: Map<number | string, Pattern>;
}

/** All patterns of one grammar. */
export interface Algebra {
  names: NameTable;
  none: Pattern;
  empty: Pattern;
  text: Pattern;
  choice(parts: readonly Pattern[]): Pattern;
  pair(kind: 'group' | 'interleave', first: Pattern, second: Pattern): Pattern;
  repeat(first: Pattern): Pattern;
  list(first: Pattern): Pattern;
  /** `isContextual`: a value means another thing where its prefix does, so no answer is kept. */
  attribute(name: NameClass, first: Pattern, isContextual: boolean): Pattern;
  element(ref: number): Pattern;
  data(test: Test, except: Pattern | undefined, isId: 'ID' | 'IDREF' | undefined): Pattern;
  value(test: Test, value: string): Pattern;
}

/** An algebra without patterns but the three that every grammar has. */
export function createAlgebra(): Algebra {
  const known = new Map<string, Pattern>();
  let count = 0;
  const common = (isNullable: boolean, isString = false, hasAttribute = false): Common => ({id: count++, isNullable, isString, hasAttribute, memo: {}});
  const joined = (isNullable: boolean, parts: readonly Pattern[]): Common =>
    common(
      isNullable,
      parts.some(({isString}) => isString),
      parts.some(({hasAttribute}) => hasAttribute)
    );
  const intern = (key: string, make: () => Pattern): Pattern => {
    const old = known.get(key);
    if (old) return old;
    const made = make();
    known.set(key, made);
    return made;
  };
  const none: Pattern = {...common(false), kind: 'none'};
  const empty: Pattern = {...common(true), kind: 'empty'};
  const text: Pattern = {...common(true), kind: 'text'};

  const choice = (parts: readonly Pattern[]): Pattern => {
    if (parts.length < 2) return parts[0] ?? none;
    const flat = new Map<number, Pattern>();
    for (const part of parts) for (const one of part.kind === 'choice' ? part.parts : [part]) if (one !== none) flat.set(one.id, one);
    if (flat.size > 1 && flat.has(empty.id) && [...flat.values()].some((one) => one !== empty && one.isNullable)) flat.delete(empty.id);
    const all = [...flat.values()].sort((a, b) => a.id - b.id);
    if (all.length < 2) return all[0] ?? none;
    return intern(`|${all.map(({id}) => id).join(',')}`, () => ({
      ...joined(
        all.some(({isNullable}) => isNullable),
        all
      ),
      kind: 'choice',
      parts: all
    }));
  };

  const pair = (kind: 'group' | 'interleave', first: Pattern, second: Pattern): Pattern => {
    if (first === none || second === none) return none;
    if (first === empty) return second;
    if (second === empty) return first;
    if (kind === 'group' && first.kind === 'group') return pair(kind, first.first, pair(kind, first.second, second));
    return intern(`${kind === 'group' ? ',' : '&'}${first.id},${second.id}`, () => ({...joined(first.isNullable && second.isNullable, [first, second]), kind, first, second}));
  };

  const repeat = (first: Pattern): Pattern => {
    if (first === none || first === empty || first === text || first.kind === 'repeat') return first;
    return intern(`+${first.id}`, () => ({...joined(first.isNullable, [first]), kind: 'repeat', first}));
  };

  return {
    names: createNameTable(),
    none,
    empty,
    text,
    choice,
    pair,
    repeat,
    list: (first) => intern(`l${first.id}`, () => ({...common(false, true), kind: 'list', first})),
    attribute: (name, first, isContextual) => ({...common(false, false, true), kind: 'attribute', name, first, values: isContextual ? undefined : new Map()}),
    element: (ref) => intern(`e${ref}`, () => ({...common(false), kind: 'element', ref})),
    data: (test, except, isId) => ({...common(false, true), kind: 'data', test, except, isId}),
    value: (test, value) => ({...common(false, true), kind: 'value', test, value})
  };
}
