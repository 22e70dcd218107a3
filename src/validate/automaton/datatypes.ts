/**
 * The datatypes that schemas use: the two of RELAX NG itself, and those of W3C XML Schema,
 * part 2. A type is a way to treat white space and a form; some have values that can be
 * compared. `jing` is the measure where the specifications leave room (test/validate).
 */
import {instant, isDay} from './dates.js';
import {createLimit, type Measures, type Param} from './limits.js';
import type {Resolve, Test} from './pattern.js';

interface Type extends Measures {
  space: 'collapse' | 'replace' | 'preserve';
  has: (text: string) => boolean;
  bounds?: readonly Param[];
}

const xsd = 'http://www.w3.org/2001/XMLSchema-datatypes';

const nameStart = 'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd'; // as jing and libxml2: none beyond U+FFFF
const nameSign = `${nameStart}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040`;
const ncName = `[${nameStart}][${nameSign}]*`;
const zone = '(?:Z|[+\\-](?:0\\d|1[0-3]):[0-5]\\d|[+\\-]14:00)?';
const year = '-?(?!0000)(?:[1-9]\\d{4,8}|\\d{4})';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d*)?';

const anything = (): boolean => true;
const form = (source: string): Type['has'] => {
  const whole = new RegExp(`^(?:${source})$`, 'u');
  return (text) => whole.test(text);
};
const integer = (...bounds: readonly [least: string | undefined, most?: string]): Type => ({
  space: 'collapse',
  has: form('[+\\-]?\\d+'),
  order: Number,
  bounds: [...(bounds[0] === undefined ? [] : [{name: 'minInclusive', value: bounds[0]}]), ...(bounds[1] === undefined ? [] : [{name: 'maxInclusive', value: bounds[1]}])]
});
const date = (source: string): Type => {
  const has = form(source);
  return {space: 'collapse', has: (text) => has(text) && isDay(text), order: (text) => instant(text)};
};
const double: Type = {space: 'collapse', has: form('[+\\-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+\\-]?\\d+)?|-?INF|NaN'), order: (text) => Number(text.replace('INF', 'Infinity'))};
const collapsed = (source: string): Type => ({space: 'collapse', has: form(source)});

const types: Readonly<Record<string, Type>> = {
  // Entities of this kind are declared in a document type, which is not read.
  ENTITIES: {space: 'collapse', has: () => false},
  ENTITY: {space: 'collapse', has: () => false},
  ID: collapsed(ncName),
  IDREF: collapsed(ncName),
  IDREFS: {...collapsed(`${ncName}(?: ${ncName})*`), isList: true},
  NCName: collapsed(ncName),
  NMTOKEN: collapsed(`[${nameSign}:]+`),
  NMTOKENS: {...collapsed(`[${nameSign}:]+(?: [${nameSign}:]+)*`), isList: true},
  Name: collapsed(`[${nameStart}:][${nameSign}:]*`),
  QName: collapsed(`(?:${ncName}:)?${ncName}`),
  anyURI: {space: 'collapse', has: isUri},
  base64Binary: collapsed('(?:(?:[A-Za-z0-9+/] ?){4})*(?:[A-Za-z0-9+/] ?(?:[AQgw] ?= ?=|[A-Za-z0-9+/] ?[AEIMQUYcgkosw048] ?=))?'),
  boolean: collapsed('true|false|0|1'),
  byte: integer('-128', '127'),
  date: date(`${year}-\\d\\d-\\d\\d${zone}`),
  dateTime: date(`${year}-\\d\\d-\\d\\dT${clock}${zone}`),
  decimal: {space: 'collapse', has: form('[+\\-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)'), order: Number},
  double,
  duration: collapsed('-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?!$)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?'),
  float: double,
  gDay: date(`---\\d\\d${zone}`),
  gMonth: date(`--\\d\\d${zone}`),
  gMonthDay: date(`--\\d\\d-\\d\\d${zone}`),
  gYear: date(`${year}${zone}`),
  gYearMonth: date(`${year}-\\d\\d${zone}`),
  hexBinary: collapsed('(?:[\\da-fA-F]{2})*'),
  int: integer('-2147483648', '2147483647'),
  integer: integer(undefined),
  language: collapsed('[a-zA-Z]{1,8}(?:-[a-zA-Z\\d]{1,8})*'),
  long: integer('-9223372036854775808', '9223372036854775807'),
  negativeInteger: integer(undefined, '-1'),
  nonNegativeInteger: integer('0'),
  nonPositiveInteger: integer(undefined, '0'),
  normalizedString: {space: 'replace', has: anything},
  positiveInteger: integer('1'),
  short: integer('-32768', '32767'),
  string: {space: 'preserve', has: anything},
  time: date(`${clock}${zone}`),
  token: {space: 'collapse', has: anything},
  unsignedByte: integer('0', '255'),
  unsignedInt: integer('0', '4294967295'),
  unsignedLong: integer('0', '18446744073709551615'),
  unsignedShort: integer('0', '65535')
};

/** Whether a text is of a type. @throws Error for a type or a parameter that is not known */
export function createTest(library: string, name: string, params: readonly Param[] = []): Test {
  const type = typeOf(library, name);
  const limits = [...(type.bounds ?? []), ...params].map((param) => createLimit(type, param));
  return (text, resolve) => {
    const value = normalize(text, type);
    return type.has(value) && limits.every((limit) => limit(value)) && (name !== 'QName' || isBound(value, resolve));
  };
}

function isBound(name: string, resolve: Resolve): boolean {
  const colon = name.indexOf(':');
  return colon === -1 || resolve(name.slice(0, colon)) !== undefined;
}

/** Whether a text stands for the same value. */
export function createEqual(library: string, name: string, expected: string): Test {
  const type = typeOf(library, name);
  const wanted = normalize(expected, type);
  const {order} = type;
  if (!order) return (text) => normalize(text, type) === wanted;
  return (text) => type.has(normalize(text, type)) && order(normalize(text, type)) === order(wanted);
}

function typeOf(library: string, name: string): Type {
  const type = (library === '' && (name === 'string' || name === 'token')) || library === xsd ? types[name] : undefined;
  if (!type) throw new Error(`Unexpected datatype “${name}” of “${library}” in the schema`);
  return type;
}

function normalize(text: string, {space}: Type): string {
  if (space === 'preserve' || !/[ \t\n\r]/u.test(text)) return text;
  const plain = text.replace(/[\t\n\r]/gu, ' ');
  return space === 'replace' ? plain : plain.replace(/ {2,}/gu, ' ').replace(/^ | $/gu, '');
}

/** As `jing` reads it: percent signs in pairs of hex digits, one `#`, a scheme of letters before a colon. */
function isUri(text: string): boolean {
  return !/%(?![\da-fA-F]{2})|#.*#|:\/\/(?:\[[^\]]*)?$/u.test(text) && (!/^[^/?#]*:/u.test(text) || /^[a-zA-Z][\w+.\-]*:./u.test(text));
}
