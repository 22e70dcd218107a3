/**
 * The attributes of an element, as patterns. A class is written once and referred to. Where
 * an element departs from a class, it refers to the attributes of the class one by one, all
 * but those it departs from:
 *
 *     <ref name="att.typed.attribute.subtype"/> <attribute name="type"> ...
 *
 * TEI Guidelines, 22.5.3 (attribute lists) and 1.3.1 (attribute classes)
 */
import {contentPattern, type State} from './content.js';
import {attributePattern, valuesPattern} from './datatypes.js';
import {choice, define, group, optional, repeat, pattern, text, type Pattern} from './pattern.js';
import {elementsOf, type Element} from './read.js';
import {attributesOf, parentsOf, type Attribute} from './specs.js';

/** What one element or class has, and which of that has been written. */
interface Run {
  state: State;
  spec: Element;
  mine: ReadonlyMap<string, Attribute>;
  done: Set<string>;
}

export function attributePatterns(state: State, spec: Element): Pattern[] {
  return fromSpec({state, spec, mine: attributesOf(state.specs, spec), done: new Set()}, spec);
}

/** What the element has from itself or a class: the classes of that first. */
function fromSpec(run: Run, source: Element): Pattern[] {
  const whole = source === run.spec ? undefined : fromWhole(run, source);
  if (whole) return whole;
  const inherited = parentsOf(run.state.specs, source).flatMap((parent) => fromSpec(run, parent));
  return [...inherited, ...elementsOf(source, 'attList').flatMap((list) => fromList(run, list))];
}

/** A reference to the class, if the element has all of it unchanged and none of it from elsewhere. */
function fromWhole({state, mine, done}: Run, source: Element): Pattern[] | undefined {
  const theirs = attributesOf(state.specs, source);
  for (const [name, {owner}] of theirs) if (done.has(name) || mine.get(name)?.owner !== owner) return undefined;
  for (const name of theirs.keys()) done.add(name);
  const name = `${source.attributes['ident'] ?? ''}.attributes`;
  return [define(state.defines, name, () => group(attributePatterns(state, source)))];
}

function fromList(run: Run, list: Element): Pattern[] {
  const members = elementsOf(list).flatMap((item) => (item.name === 'attList' ? fromList(run, item) : fromItem(run, item)));
  return list.attributes['org'] === 'choice' && members.length > 0 ? [choice(members)] : members;
}

/** An attribute of a class is referred to; one of the element's own is written in place, where TEI has it. */
function fromItem({state, spec, mine, done}: Run, item: Element): Pattern[] {
  const name = item.attributes['ident'] ?? item.attributes['name'] ?? '';
  const attribute = mine.get(name);
  if (!attribute || done.has(name)) return [];
  done.add(name);
  const {owner, def} = attribute;
  if (owner === spec.attributes['ident'] && spec.name === 'elementSpec') return [usedPattern(state, def)];
  return [define(state.defines, `${owner}.attribute.${name.replace(':', '')}`, () => usedPattern(state, def))];
}

function usedPattern(state: State, def: Element): Pattern {
  const made = attributePattern(def, valuePattern(state, def));
  return def.attributes['usage'] === 'req' ? made : optional(made);
}

/** The value of an attribute: of its datatype, or of a list of values, once or as often as the datatype says. */
function valuePattern(state: State, def: Element): Pattern {
  const [datatype] = elementsOf(def, 'datatype');
  const {minOccurs = '1', maxOccurs = '1'} = datatype?.attributes ?? {};
  const once = listedPattern(def, datatype ? group(elementsOf(datatype).map((node) => contentPattern(state, node))) : text);
  const max = maxOccurs === 'unbounded' ? Infinity : Number(maxOccurs);
  const value = repeat(once, Number(minOccurs), max);
  return max > 1 && value.name !== 'notAllowed' ? pattern('list', {}, [value]) : value;
}

/** A closed list stands in place of the datatype, a half-open one beside it; an open one is advice and makes no grammar. */
function listedPattern(def: Element, datatype: Pattern): Pattern {
  const [valList] = elementsOf(def, 'valList');
  switch (valList?.attributes['type'] ?? 'open') {
    case 'closed':
      return valList ? valuesPattern(valList) : datatype;
    case 'semi':
      return valList ? choice([valuesPattern(valList), datatype]) : datatype;
    default:
      return datatype;
  }
}
