/**
 * Breaches of the schema in the words of an editor, who wants to know what to write instead.
 * Never more than five suggestions.
 *
 *     <note> lacks @place; one of: foot, end, margin; add place="foot"
 */
import type {Vocabulary} from '../automaton/vocabulary.js';
import type {Finding} from '../message.js';
import type {Fault} from './fault.js';
import {nearest} from './nearest.js';
import {attributeSlips, elementSlips} from './slips.js';

const most = 5;

/** What an attribute wants whose values cannot be listed. */
const wants: Readonly<Record<string, string>> = {
  from: 'a date such as 1910-02-11, 1910-02 or 1910',
  notAfter: 'a date such as 1910-02-11, 1910-02 or 1910',
  notBefore: 'a date such as 1910-02-11, 1910-02 or 1910',
  quantity: 'a number such as 3 or 1.5, with a point',
  ref: 'a pointer such as #p12 or persons.xml#merrow, without blanks',
  target: 'a pointer such as #p12 or persons.xml#merrow, without blanks',
  to: 'a date such as 1910-02-11, 1910-02 or 1910',
  when: 'a date such as 1910-02-11, 1910-02 or 1910',
  'xml:id': 'a name that begins with a letter and has no blank or colon in it',
  'xml:lang': 'a language tag such as en, grc or de-AT'
};

/** Phrase one fault. */
export function phraseFault(fault: Fault, vocabulary: Vocabulary): Finding {
  const {code, message, hint} = phrase(fault, vocabulary);
  return {line: fault.place.line, column: fault.place.column, level: 'error', code, message, ...(hint === undefined || hint === '' ? {} : {hint}), path: fault.path, engine: 'schema'};
}

interface Phrased {
  code: string;
  message: string;
  hint?: string | undefined;
}

function phrase(fault: Fault, vocabulary: Vocabulary): Phrased {
  switch (fault.kind) {
    case 'element':
      if (fault.uri !== undefined && fault.parent !== undefined && !vocabulary.namespaces.has(fault.uri)) return foreignElement(fault, fault.uri);
      return vocabulary.elements.includes(fault.element) ? misplaced(fault, vocabulary) : unknownElement(fault, vocabulary);
    case 'attribute':
      return unknownAttribute(fault, vocabulary);
    case 'value':
      return badValue(fault, vocabulary);
    case 'lacks':
      return lackingAttribute(fault, vocabulary);
    case 'text':
      return strayText(fault, vocabulary);
    case 'end':
      return earlyEnd(fault, vocabulary);
    case 'id':
      return {code: 'E0110', message: `xml:id="${fault.value ?? ''}" is given twice in this file`, hint: 'give one of the two another name, and change what points to it'};
    default:
      return fault.kind satisfies never;
  }
}

/** An element of another namespace, or of none, among those of the schema. */
function foreignElement({element}: Fault, uri: string): Phrased {
  if (uri === '') return {code: 'E0109', message: `<${element}> is in no namespace`, hint: 'take xmlns="" away'};
  const hint = uri === 'http://www.w3.org/2001/XInclude' ? 'inclusions are not resolved: put here what is included, or resolve them before' : 'take it out, or give a schema that has it with --schema';
  return {code: 'E0109', message: `<${element}> is in the namespace ${uri}, which the schema does not have`, hint};
}

function unknownElement({element, parent}: Fault, vocabulary: Vocabulary): Phrased {
  const meant = (elementSlips[element.toLowerCase()] ?? []).filter((name) => vocabulary.elements.includes(name));
  const here = meant.length > 0 ? meant : parent === undefined ? [] : nearest(element, vocabulary.children(parent), most);
  const near = here.length > 0 ? here : nearest(element, vocabulary.elements, most);
  return {code: 'E0101', message: `<${element}> is not an element of this schema`, hint: near.length > 0 ? `did you mean ${tags(near)}?` : 'use an element of the schema, or add this one to it'};
}

function misplaced({element, parent, after, expected}: Fault, vocabulary: Vocabulary): Phrased {
  if (parent === undefined) return {code: 'E0108', message: `<${element}> may not be the root element`, hint: expected.length > 0 ? `the root is ${tags(expected)}` : undefined};
  const mayStand = expected.length > 0 && expected.length <= most ? `here may stand: ${tags(expected)}` : undefined;
  if (vocabulary.children(parent).has(element)) {
    const where = after === undefined ? `at the beginning of <${parent}>` : `after <${after}> in <${parent}>`;
    return {code: 'E0105', message: `<${element}> may not stand ${where}`, hint: mayStand ?? `<${parent}> takes <${element}> at another place; look at the order`};
  }
  const parents = vocabulary.parents(element);
  return {code: 'E0105', message: `<${element}> may not stand in <${parent}>`, hint: [mayStand, parents.length > 0 ? `it may stand in: ${tags(parents)}` : undefined].filter(Boolean).join('; ')};
}

function unknownAttribute({element, attribute = '', value}: Fault, vocabulary: Vocabulary): Phrased {
  const known = [...vocabulary.attributes(element).keys()];
  const meant = (attributeSlips[attribute.toLowerCase()] ?? []).filter((name) => known.includes(name));
  const near = meant.length > 0 ? meant : nearest(attribute, known, most);
  // A value that would need escapes, or fill the line, is not said again.
  const said = value === undefined || /["<&]/u.test(value) || value.length > 40 ? '…' : value;
  const hint =
    near.length > 0
      ? `did you mean ${near.map((name) => `${name}="${said}"`).join(', ')}?`
      : known.length > 0 && known.length <= most
        ? `it takes: ${known.map((name) => `@${name}`).join(', ')}`
        : 'take it away';
  return {code: 'E0102', message: `<${element}> takes no @${attribute}`, hint};
}

function badValue({element, attribute = '', value = ''}: Fault, vocabulary: Vocabulary): Phrased {
  const facts = vocabulary.attributes(element).get(attribute);
  const values = (facts?.values ?? []).filter((one) => one !== '');
  const near = nearest(value, values, 1)[0];
  const listed = values.length > 0 ? `one of: ${some(values)}` : wants[attribute];
  const blank = /\s/u.test(value) && values.length === 0 && listed === undefined ? 'a single word without blanks' : undefined;
  return {
    code: 'E0104',
    message: `@${attribute} of <${element}> cannot be "${shorten(value)}"`,
    hint: [near === undefined ? undefined : `did you mean "${near}"?`, listed ?? blank].filter(Boolean).join(' ')
  };
}

function lackingAttribute({element, attribute, expected}: Fault, vocabulary: Vocabulary): Phrased {
  if (expected.length > 1) return {code: 'E0103', message: `<${element}> lacks one of ${some(expected.map((name) => `@${name}`))}`};
  if (attribute === undefined) return {code: 'E0103', message: `<${element}> lacks an attribute`};
  const values = vocabulary.attributes(element).get(attribute)?.values ?? [];
  const add = `add ${attribute}="${values[0] ?? '…'}"`;
  const hint = values.length > 0 ? `one of: ${some(values)}; ${add}` : wants[attribute] === undefined ? add : `${add}: ${wants[attribute] ?? ''}`;
  return {code: 'E0103', message: `<${element}> lacks @${attribute}`, hint};
}

function strayText({element, value = ''}: Fault, vocabulary: Vocabulary): Phrased {
  const inside = vocabulary.children(element);
  const blocks = ['p', 'ab', 'head', 'item', 'l', 'title', 'persName', 'name'].filter((name) => inside.has(name));
  const empty = inside.size === 0 ? `<${element}> must be empty, or hold a value of another form` : `in <${element}> may stand: ${tags([...inside])}`;
  return {code: 'E0106', message: `Text may not stand directly in <${element}>: “${shorten(value)}”`, hint: blocks.length > 0 ? `put it into ${tags(blocks)}` : empty};
}

function earlyEnd({element, expected, value}: Fault, vocabulary: Vocabulary): Phrased {
  const names = [...new Set(expected)].filter((name) => vocabulary.elements.includes(name));
  if (names.length === 0) return {code: 'E0107', message: value === undefined || value === '' ? `<${element}> is not complete` : `<${element}> cannot hold “${shorten(value)}”`};
  if (names.length === 1) return {code: 'E0107', message: `<${element}> lacks ${tags(names)}`, hint: `add <${names[0] ?? ''}> before </${element}>`};
  return {code: 'E0107', message: `<${element}> is not complete`, hint: `add one of ${tags(names)} before </${element}>`};
}

function tags(names: readonly string[]): string {
  return some(names.map((name) => `<${name}>`));
}

function some(names: readonly string[]): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} …`;
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
