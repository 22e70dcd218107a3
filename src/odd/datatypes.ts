/**
 * Datatypes and lists of values.
 *
 *     <dataRef name="token" restriction="[a-z]+"/>  ->  <data type="token"><param name="pattern">[a-z]+</param></data>
 *     <valItem ident="low"/>                        ->  <value>low</value>
 *
 * TEI Guidelines, 22.5.3.1 (datatypes), 22.5.3.2 (value lists) and 1.4.2 (datatype specifications)
 */
import {attribute, choice, pattern, patternsOf, type Defines, type Pattern} from './pattern.js';
import {elementsOf, type Element} from './read.js';

/** A datatype of W3C Schema, with its facets. */
export function dataPattern(dataRef: Element): Pattern {
  const {name = 'string', restriction} = dataRef.attributes;
  const params = elementsOf(dataRef, 'dataFacet').map((facet) => param(facet.attributes['name'] ?? '', facet.attributes['value'] ?? ''));
  return pattern('data', {type: name}, restriction === undefined ? params : [...params, param('pattern', restriction)]);
}

/** The values of a list, whatever its type. */
export function valuesPattern(valList: Element): Pattern {
  const idents = elementsOf(valList, 'valItem').map(({attributes}) => attributes['ident'] ?? '');
  return choice(idents.map((ident) => pattern('value', {}, ident === '' ? [] : [ident])));
}

/** A datatype of TEI, restricted by a regular expression of W3C Schema to some of what it allows. */
export function restrict(defines: Defines, datatype: Pattern, restriction: string): Pattern {
  const go = (member: Pattern): Pattern => restrict(defines, member, restriction);
  switch (datatype.name) {
    case 'choice':
      return choice(patternsOf(datatype).map(go));
    case 'data':
      return {...datatype, children: [...datatype.children, param('pattern', restriction)]};
    case 'ref':
      return go(defines.get(datatype.attributes['name'] ?? '') ?? pattern('notAllowed'));
    case 'text':
      return pattern('data', {type: 'string'}, [param('pattern', restriction)]);
    default:
      throw new Error(`Cannot restrict ${datatype.name} to ${restriction}, expected a datatype without values`);
  }
}

/** An attribute of this name and datatype; its namespace is that of the definition, or none. */
export function attributePattern({attributes}: Element, value: Pattern): Pattern {
  const {ident = '', ns} = attributes;
  return attribute(ns === undefined ? {name: ident} : {name: ident, ns}, value);
}

function param(name: string, value: string): Pattern {
  return pattern('param', {name}, [value]);
}
