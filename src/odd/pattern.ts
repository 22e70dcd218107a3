/**
 * Patterns of RELAX NG, made in their simplest form. What is missing is `notAllowed`, and
 * the rules below let it vanish where a document can do without it:
 *
 *     (p | notAllowed)  ->  p        (p, notAllowed)  ->  notAllowed        notAllowed*  ->  empty
 *
 * So no group, choice or interleave ever has fewer than two children: libxml2 before 2.15
 * does not end when it reads a group of one.
 *
 * RELAX NG Specification (OASIS, 2001), 4.12 and 4.21
 */
import type {Element} from './read.js';

export type Pattern = Element;

export const empty: Pattern = pattern('empty');
export const notAllowed: Pattern = pattern('notAllowed');
export const text: Pattern = pattern('text');

const plain = new Set(['empty', 'notAllowed', 'ref', 'text']);
const repeaters = new Set(['oneOrMore', 'optional', 'zeroOrMore']);

/** The definitions of a grammar, each made when it is first referred to. */
export type Defines = Map<string, Pattern>;

/** Refer to a definition; one that says nothing of its own is put in place of the reference. */
export function define(defines: Defines, name: string, make: () => Pattern): Pattern {
  const made = defines.get(name) ?? make();
  if (plain.has(made.name)) return made;
  defines.set(name, made);
  return ref(name);
}

/** A pattern as it stands, with nothing made simpler. */
export function pattern(name: string, attributes: Record<string, string> = {}, children: readonly (Pattern | string)[] = []): Pattern {
  return {name, attributes, children};
}

export function ref(name: string): Pattern {
  return pattern('ref', {name});
}

/** All of these, in order. */
export function group(members: readonly Pattern[]): Pattern {
  const flat = members.flatMap((member) => (member.name === 'group' ? patternsOf(member) : member.name === 'empty' ? [] : [member]));
  if (flat.some(({name}) => name === 'notAllowed')) return notAllowed;
  const [first = empty, ...rest] = flat;
  return rest.length === 0 ? first : pattern('group', {}, flat);
}

/** One of these. */
export function choice(members: readonly Pattern[]): Pattern {
  const flat = members.flatMap((member) => (member.name === 'choice' ? patternsOf(member) : [member]));
  const isOptional = flat.some(({name}) => name === 'empty' || name === 'optional');
  const kinds = new Map<string, Pattern>();
  for (const member of flat) {
    if (member.name === 'empty' || member.name === 'notAllowed') continue;
    for (const kept of member.name === 'optional' ? alternativesOf(member) : [member]) kinds.set(JSON.stringify(kept), kept);
  }
  const [first = isOptional ? empty : notAllowed, ...rest] = kinds.values();
  const chosen = rest.length === 0 ? first : pattern('choice', {}, [...kinds.values()]);
  return isOptional ? optional(chosen) : chosen;
}

export function optional(member: Pattern): Pattern {
  if (member.name === 'notAllowed' || member.name === 'empty') return empty;
  if (member.name === 'oneOrMore') return zeroOrMore(member);
  return member.name === 'optional' || member.name === 'zeroOrMore' || member.name === 'text' ? member : pattern('optional', {}, [member]);
}

export function zeroOrMore(member: Pattern): Pattern {
  return repeated('zeroOrMore', member, empty);
}

export function oneOrMore(member: Pattern): Pattern {
  if (member.name === 'optional' || member.name === 'zeroOrMore') return zeroOrMore(member);
  return repeated('oneOrMore', member, notAllowed);
}

/** From `min` to `max` times; `max` may be infinite. */
export function repeat(member: Pattern, min: number, max: number): Pattern {
  if (max === Infinity) return min <= 1 ? (min === 0 ? zeroOrMore : oneOrMore)(member) : group([...copies(member, min), zeroOrMore(member)]);
  let rest = empty;
  for (let count = min; count < max; count++) rest = optional(group([member, rest]));
  return group([...copies(member, min), rest]);
}

/** An element or attribute, which cannot be if what it holds cannot be. */
export function attribute(attributes: Record<string, string>, value: Pattern): Pattern {
  return value.name === 'notAllowed' ? notAllowed : pattern('attribute', attributes, [value]);
}

/** The same pattern without groups that stand alone in a pattern which is a group by itself. */
export function unwrapGroups(made: Pattern): Pattern {
  const children = made.children.map((child) => (typeof child === 'string' ? child : unwrapGroups(child)));
  const [first] = children;
  const isWrapped = children.length === 1 && typeof first === 'object' && first.name === 'group';
  return {...made, children: isWrapped ? first.children : children};
}

/** The patterns inside a pattern. */
export function patternsOf({children}: Pattern): Pattern[] {
  return children.filter((child): child is Pattern => typeof child !== 'string');
}

function repeated(name: string, member: Pattern, none: Pattern): Pattern {
  if (member.name === 'notAllowed') return none;
  if (member.name === 'empty' || member.name === 'text') return member;
  const [inner] = patternsOf(member);
  return repeaters.has(member.name) && inner ? repeated(name, inner, none) : pattern(name, {}, [member]);
}

function alternativesOf(member: Pattern): Pattern[] {
  return patternsOf(member).flatMap((inner) => (inner.name === 'choice' ? patternsOf(inner) : [inner]));
}

function copies(member: Pattern, count: number): Pattern[] {
  return Array.from({length: count}, () => member);
}
