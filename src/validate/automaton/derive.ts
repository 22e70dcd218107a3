/**
 * What is left of a pattern after a child, a text, an attribute, or the end of a start tag
 * (Clark's derivatives). Each answer is kept with its pattern.
 */
import {matchesName} from './names.js';
import type {Algebra, AttributeStep, Pattern, Resolve} from './pattern.js';

type Attribute = Pattern & {kind: 'attribute'};

/** Values that are remembered for one attribute: identifiers never come twice. */
const mostValues = 10_000;

/** What is left after a child element. */
export function deriveChild(algebra: Algebra, pattern: Pattern, ref: number): Pattern {
  if (isLeaf(pattern)) return pattern.kind === 'element' && pattern.ref === ref ? algebra.empty : algebra.none;
  const memo = (pattern.memo.children ??= new Map());
  let result = memo.get(ref);
  if (!result) {
    result = derive(algebra, pattern, (one) => deriveChild(algebra, one, ref));
    memo.set(ref, result);
  }
  return result;
}

/** A pattern without parts: what is left of it is not worth keeping. */
function isLeaf({kind}: Pattern): boolean {
  return kind !== 'choice' && kind !== 'group' && kind !== 'interleave' && kind !== 'repeat';
}

/** What is left after a text that nothing is asked about. */
export function deriveText(algebra: Algebra, pattern: Pattern): Pattern {
  if (isLeaf(pattern)) return pattern.kind === 'text' ? pattern : algebra.none;
  return (pattern.memo.text ??= derive(algebra, pattern, (one) => deriveText(algebra, one)));
}

/** What is left after this very text. */
export function deriveValue(algebra: Algebra, pattern: Pattern, text: string, resolve: Resolve): Pattern {
  if (pattern.kind === 'text') return pattern;
  if (isLeaf(pattern)) return takesValue(algebra, pattern, text, resolve) ? algebra.empty : algebra.none;
  return derive(algebra, pattern, (one) => deriveValue(algebra, one, text, resolve));
}

function takesValue(algebra: Algebra, one: Pattern, text: string, resolve: Resolve): boolean {
  if (one.kind === 'value') return one.test(text, resolve);
  if (one.kind === 'list') return deriveTokens(algebra, one.first, text, resolve).isNullable;
  if (one.kind !== 'data' || !one.test(text, resolve)) return false;
  return !one.except || !deriveValue(algebra, one.except, text, resolve).isNullable;
}

function deriveTokens(algebra: Algebra, pattern: Pattern, text: string, resolve: Resolve): Pattern {
  let left = pattern;
  for (const token of text.split(/[ \t\n\r]+/u)) if (token !== '') left = deriveValue(algebra, left, token, resolve);
  return left;
}

/** The attribute patterns of a name that a pattern has. */
export function attributeStep({names}: Algebra, pattern: Pattern, uri: string, local: string): AttributeStep {
  const memo = (pattern.memo.attributes ??= new Map());
  const key = names.idOf(uri, local);
  let step = memo.get(key);
  if (!step) {
    const leaves = new Set<Attribute>();
    collect(pattern, (one) => {
      if (one.kind === 'attribute' && matchesName(one.name, uri, local)) leaves.add(one);
    });
    step = {leaves: [...leaves], next: new Map()};
    memo.set(key, step);
  }
  return step;
}

/** What is left after an attribute that some of the patterns of its name took. */
export function deriveAttribute(algebra: Algebra, pattern: Pattern, step: AttributeStep, taken: readonly Attribute[]): Pattern {
  const [only] = taken;
  const key = only && taken.length === 1 ? only.id : taken.map(({id}) => id).join(',');
  let result = step.next.get(key);
  if (!result) {
    result = withoutAttribute(algebra, pattern, new Set(taken));
    step.next.set(key, result);
  }
  return result;
}

function withoutAttribute(algebra: Algebra, pattern: Pattern, taken: ReadonlySet<Pattern>): Pattern {
  if (!pattern.hasAttribute) return algebra.none;
  if (pattern.kind === 'attribute') return taken.has(pattern) ? algebra.empty : algebra.none;
  if (pattern.kind !== 'group') return derive(algebra, pattern, (one) => withoutAttribute(algebra, one, taken));
  // Attributes come in any order, so in a group either side may have it.
  const {first, second} = pattern;
  return algebra.choice([algebra.pair('group', withoutAttribute(algebra, first, taken), second), algebra.pair('group', first, withoutAttribute(algebra, second, taken))]);
}

/** Whether a value is one that an attribute pattern takes. */
export function takesAttribute(algebra: Algebra, leaf: Attribute, value: string, resolve: Resolve): boolean {
  const {first} = leaf;
  if (first.kind === 'text') return true;
  if (first.kind === 'data' && first.isId) return first.test(value, resolve);
  const old = leaf.values?.get(value);
  if (old !== undefined) return old;
  const isWhite = !/[^ \t\n\r]/u.test(value);
  const takes = (isWhite && first.isNullable) || deriveValue(algebra, first, value, resolve).isNullable;
  if (leaf.values && leaf.values.size < mostValues) leaf.values.set(value, takes);
  return takes;
}

/** What is left at the end of the start tag: an attribute that was asked for and has not come, makes it none. */
export function closeTag(algebra: Algebra, pattern: Pattern): Pattern {
  const {memo} = pattern;
  if (memo.closed) return memo.closed;
  memo.closed = close(algebra, pattern);
  return memo.closed;
}

function close(algebra: Algebra, pattern: Pattern): Pattern {
  if (!pattern.hasAttribute) return pattern;
  switch (pattern.kind) {
    case 'attribute':
      return algebra.none;
    case 'choice':
      return algebra.choice(pattern.parts.map((part) => closeTag(algebra, part)));
    case 'group':
    case 'interleave':
      return algebra.pair(pattern.kind, closeTag(algebra, pattern.first), closeTag(algebra, pattern.second));
    case 'repeat':
      return algebra.repeat(closeTag(algebra, pattern.first));
    default:
      return pattern;
  }
}

/** The derivative of a pattern that has parts, by its form; `again` is that of a part. */
function derive(algebra: Algebra, pattern: Pattern, again: (one: Pattern) => Pattern): Pattern {
  switch (pattern.kind) {
    case 'choice': {
      const left: Pattern[] = [];
      for (const part of pattern.parts) {
        const after = again(part);
        if (after !== algebra.none) left.push(after);
      }
      return algebra.choice(left);
    }
    case 'group': {
      const first = algebra.pair('group', again(pattern.first), pattern.second);
      return pattern.first.isNullable ? algebra.choice([first, again(pattern.second)]) : first;
    }
    case 'interleave':
      return algebra.choice([algebra.pair('interleave', again(pattern.first), pattern.second), algebra.pair('interleave', pattern.first, again(pattern.second))]);
    case 'repeat':
      return algebra.pair('group', again(pattern.first), algebra.choice([pattern, algebra.empty]));
    default:
      return algebra.none;
  }
}

/** Visit a pattern and its parts, not the contents of the elements that it names. */
export function collect(pattern: Pattern, visit: (one: Pattern) => void): void {
  visit(pattern);
  if (pattern.kind === 'choice') for (const part of pattern.parts) collect(part, visit);
  else if (pattern.kind === 'group' || pattern.kind === 'interleave') {
    collect(pattern.first, visit);
    collect(pattern.second, visit);
  } else if (pattern.kind === 'repeat') collect(pattern.first, visit);
}
