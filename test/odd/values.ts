/** Random values of the datatypes that TEI uses. */
import {patternsOf, type Pattern} from '../../src/odd/pattern.js';
import {regularExpression} from './inclusion.js';
import {pick, type Random} from './random.js';

export interface Values {
  random: Random;
  /** Identifiers given in this document. */
  ids: number;
}

// Text that each datatype of W3C Schema may take; patterns choose among them.
const samples: Readonly<Record<string, readonly string[]>> = {
  Name: ['a:b', 'name'],
  NCName: ['name', 'tei_2'],
  anyURI: ['#a', 'https://example.org/a', 'a:b'],
  boolean: ['true', '0'],
  date: ['1899-12-31', '2024-02-29'],
  dateTime: ['1999-12-31T23:59:00', '2024-02-29T00:00:00Z'],
  decimal: ['1.5', '-2'],
  double: ['0.5', '1', '0'],
  duration: ['P1Y', 'PT3M'],
  float: ['0.5', '-1'],
  gDay: ['---05'],
  gMonth: ['--11'],
  gMonthDay: ['--11-05'],
  gYear: ['1899', '-0044'],
  gYearMonth: ['1899-11'],
  integer: ['-3', '7'],
  language: ['en', 'de-CH'],
  nonNegativeInteger: ['0', '12'],
  string: ['any text', '5', '1.2'],
  positiveInteger: ['1', '30'],
  time: ['12:00:00'],
  token: ['word', '1', '1/2', '1,2', '12cm', '1.0', 'P1Y', '1899', '0.5']
};

/** A value of an attribute, or of an element that holds a value. */
export function makeValue(run: Values, node: Pattern | undefined): string {
  if (!node) return '';
  const [first] = patternsOf(node);
  switch (node.name) {
    case 'choice':
      // An empty value is no word of a list.
      return makeValue(
        run,
        pick(
          run.random,
          patternsOf(node).filter(({name, children}) => name !== 'value' || children.join('') !== '')
        )
      );
    case 'data':
      return makeData(run, node);
    case 'group':
      return patternsOf(node)
        .map((child) => makeValue(run, child))
        .join(' ');
    case 'list':
      return makeValue(run, first).trim();
    case 'oneOrMore':
      return `${makeValue(run, first)} ${run.random() < 0.3 ? makeValue(run, first) : ''}`;
    case 'optional':
    case 'zeroOrMore':
      return run.random() < 0.5 ? makeValue(run, first) : '';
    case 'value':
      return node.children.join('');
    default:
      return 'any text';
  }
}

function makeData(run: Values, node: Pattern): string {
  const {type = ''} = node.attributes;
  if (type === 'ID') return `i${++run.ids}`;
  const patterns = patternsOf(node)
    .filter(({attributes}) => attributes['name'] === 'pattern')
    .map((param) => regularExpression(param.children.join('')));
  const fitting = (samples[type] ?? []).filter((sample) => patterns.every((expression) => expression.test(sample)));
  if (fitting.length === 0) throw new Error(`Cannot make a ${type} that matches ${patterns.join(' and ')}`);
  return pick(run.random, fitting);
}
