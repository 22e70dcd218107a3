/** The parameters of datatypes (W3C XML Schema, part 2, 4.3): patterns, lengths, digits, bounds. */
import {toRegExp} from './regexp.js';

export interface Param {
  name: string;
  value: string;
}

/** What of a type can be measured. */
export interface Measures {
  /** Its values have an order. */
  order?: (text: string) => number;
  isList?: true;
}

/** A test for values that are normalized already. @throws Error for a parameter that is not known, or not of this type */
export function createLimit({order, isList}: Measures, {name, value}: Param): (text: string) => boolean {
  const size = (text: string): number => (isList ? text.split(' ').length : [...text].length);
  switch (name) {
    case 'pattern': {
      const pattern = toRegExp(value);
      return (text) => pattern.test(text);
    }
    case 'length':
      return (text) => size(text) === Number(value);
    case 'minLength':
      return (text) => size(text) >= Number(value);
    case 'maxLength':
      return (text) => size(text) <= Number(value);
    case 'totalDigits':
      return (text) => text.replace(/^[+\-]?0*|\D|(?<=\.\d*)0+$/gu, '').length <= Number(value);
    case 'fractionDigits':
      return (text) => (text.split('.')[1] ?? '').replace(/0+$/u, '').length <= Number(value);
    default:
      if (!order) throw new Error(`Unexpected parameter “${name}” in the schema`);
      return createBound(name, order(value.trim()), order);
  }
}

function createBound(name: string, bound: number, order: (text: string) => number): (text: string) => boolean {
  switch (name) {
    case 'minInclusive':
      return (text) => order(text) >= bound;
    case 'minExclusive':
      return (text) => order(text) > bound;
    case 'maxInclusive':
      return (text) => order(text) <= bound;
    case 'maxExclusive':
      return (text) => order(text) < bound;
    default:
      throw new Error(`Unexpected parameter “${name}” in the schema`);
  }
}
