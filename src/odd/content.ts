/**
 * Content models to patterns. A reference to what the customization leaves out is
 * `notAllowed`: it vanishes from a choice and wherever it was optional, and an element that
 * cannot do without it cannot be used. So nothing is accepted that TEI would refuse.
 *
 *     <alternate maxOccurs="unbounded"><textNode/><elementRef key="g"/></alternate>  ->  text, if there is no g
 *
 * TEI Guidelines, 22.5.1.1 and 22.5.2 (content models), 22.5.4 (model classes)
 */
import {dataPattern, restrict, valuesPattern} from './datatypes.js';
import {choice, define, empty, group, notAllowed, oneOrMore, optional, pattern, ref, repeat, text, zeroOrMore, type Defines, type Pattern} from './pattern.js';
import {elementsOf, namespaces, wordsOf, type Element} from './read.js';
import {leavesOf, type Specs} from './specs.js';

const tei = pattern('nsName', {ns: namespaces.tei});
const examples = pattern('name', {ns: namespaces.teix}, ['egXML']);

export interface State {
  specs: Specs;
  defines: Defines;
}

/** The content of an element, macro or datatype, or a part of it. */
export function contentPattern(state: State, node: Element): Pattern {
  const {minOccurs = '1', maxOccurs = '1'} = node.attributes;
  return repeat(oncePattern(state, node), Number(minOccurs), maxOccurs === 'unbounded' ? Infinity : Number(maxOccurs));
}

function oncePattern(state: State, node: Element): Pattern {
  const {key = ''} = node.attributes;
  switch (node.name) {
    case 'content':
    case 'sequence':
      return group(partsOf(state, node));
    case 'alternate':
      return choice(partsOf(state, node));
    case 'textNode':
      return text;
    case 'empty':
      return empty;
    case 'elementRef':
      return elementPattern(state, key);
    case 'classRef':
      return classPattern(state, node);
    case 'macroRef':
      return macroPattern(state, key);
    case 'dataRef':
      return refersTo(node) ? dataRefPattern(state, node) : dataPattern(node);
    case 'valList':
      return valuesPattern(node);
    case 'anyElement':
      return anyPattern(state, wordsOf(node.attributes['except']));
    case 'anyXML':
      return zeroOrMore(choice([text, anyPattern(state, [])]));
    default:
      throw new Error(`Cannot read ${node.name} in a content model`);
  }
}

function partsOf(state: State, node: Element): Pattern[] {
  if (node.attributes['preserveOrder'] === 'false') throw new Error('Cannot read a sequence in any order, expected preserveOrder="true"');
  return elementsOf(node).map((child) => contentPattern(state, child));
}

function elementPattern({specs}: State, key: string): Pattern {
  checkKnown(specs, key);
  return specs.elements.has(key) ? ref(key) : notAllowed;
}

function macroPattern({specs, defines}: State, key: string): Pattern {
  checkKnown(specs, key);
  const spec = specs.macros.get(key);
  return define(defines, key, () => (spec ? group(elementsOf(spec, 'content').map((content) => contentPattern({specs, defines}, content))) : notAllowed));
}

function refersTo({attributes}: Element): boolean {
  return attributes['key'] !== undefined;
}

function dataRefPattern(state: State, {attributes}: Element): Pattern {
  const datatype = macroPattern(state, attributes['key'] ?? '');
  return attributes['restriction'] === undefined ? datatype : restrict(state.defines, datatype, attributes['restriction']);
}

function checkKnown(specs: Specs, key: string): void {
  if (!specs.known.has(key)) throw new Error(`Cannot refer to ${key}, expected the name of a specification`);
}

/** The members of a class, in one of the five ways in which they may follow each other. */
function classPattern(state: State, node: Element): Pattern {
  const {key = '', expand = 'alternate', include, except} = node.attributes;
  checkKnown(state.specs, key);
  const isWhole = include === undefined && except === undefined;
  if (expand === 'alternate' && isWhole) return define(state.defines, key, () => choice(memberPatterns(state, key)));
  const left = wordsOf(except);
  const names = leavesOf(state.specs, key).filter((name) => (include === undefined || wordsOf(include).includes(name)) && !left.includes(name));
  const members = names.map((name) => elementPattern(state, name));
  switch (expand) {
    case 'alternate':
      return choice(members);
    case 'sequence':
      return group(members);
    case 'sequenceOptional':
      return group(members.map(optional));
    case 'sequenceOptionalRepeatable':
      return group(members.map(zeroOrMore));
    case 'sequenceRepeatable':
      return group(members.map(oneOrMore));
    default:
      throw new Error(`Cannot expand ${key} as ${expand}`);
  }
}

function memberPatterns(state: State, key: string): Pattern[] {
  if (!state.specs.classes.has(key)) return [];
  return (state.specs.members.get(key) ?? []).map((name) => {
    if (!state.specs.classes.has(name)) return elementPattern(state, name);
    return define(state.defines, name, () => choice(memberPatterns(state, name)));
  });
}

/** Any element but those of TEI, or of the namespaces that are excepted; what it holds is as free. */
function anyPattern({defines}: State, except: readonly string[]): Pattern {
  const name = `any-element${except.map((uri) => `-${uri.replace(/[^\w.]+/gu, '-')}`).join('')}`;
  const names = except.length === 0 ? [tei, examples] : except.map((uri) => pattern('nsName', {ns: namespaceOf(uri)}));
  const attributes = zeroOrMore(pattern('attribute', {}, [pattern('anyName')]));
  const content = zeroOrMore(choice([text, ref(name)]));
  return define(defines, name, () => pattern('element', {}, [pattern('anyName', {}, [pattern('except', {}, names)]), attributes, content]));
}

function namespaceOf(uri: string): string {
  if (/^[^:/]+:[^:/]+$/u.test(uri)) throw new Error(`Cannot except ${uri} from any element, expected the address of a namespace`);
  return uri;
}
