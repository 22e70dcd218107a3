/** `edition.yaml`: read, and checked against its JSON Schema. */
import {Ajv, type ErrorObject} from 'ajv';
import {nearest} from '../validate/schema/nearest.js';
import {SettingsError} from './faults.js';
import type {Settings} from './settings.js';
import {readYaml, type YamlFile} from './yaml.js';

/**
 * Read the settings of an edition.
 *
 * @param schema the JSON Schema, as text
 * @throws SettingsError with line and column of the first fault
 */
export function readSettings(file: string, text: string, schema: string): Settings {
  const yaml = readYaml(file, text);
  if (yaml.data === null || yaml.data === undefined) return {};
  const check = new Ajv({allErrors: true, allowUnionTypes: true, verbose: true}).compile<Settings>(JSON.parse(schema) as object);
  if (check(yaml.data)) return yaml.data;
  // Of a value that may be one thing or another, each thing that it is not is a fault: the first says enough.
  const faults = (check.errors ?? []).filter(({keyword}) => keyword !== 'anyOf' && keyword !== 'oneOf');
  const [first] = faults.length > 0 ? faults : (check.errors ?? []);
  const places = new Set(faults.map(({instancePath, params}) => `${instancePath} ${(params as Params).additionalProperty ?? ''}`));
  throw describe(file, yaml, first, places.size - 1);
}

interface Params {
  additionalProperty?: string;
  allowedValues?: readonly unknown[];
  missingProperty?: string;
  type?: string | readonly string[];
}

/** What the types of JSON Schema are to somebody who writes YAML. */
const typesInWords: Readonly<Record<string, string>> = {
  array: 'a list (lines that begin with `- `)',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'keys with values, indented below it',
  string: 'text'
};

function describe(file: string, yaml: YamlFile, fault: ErrorObject | undefined, more: number): SettingsError {
  const path = (fault?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const params = (fault?.params ?? {}) as Params;
  const unknown = params.additionalProperty;
  const {line, column} = yaml.placeOf(unknown === undefined ? path : [...path, unknown]);
  const where = path.length === 0 ? 'the edition' : `\`${path.join('.')}\``;
  const others = more < 1 ? '' : `; ${more} more ${more === 1 ? 'fault' : 'faults'} in this file`;
  return new SettingsError(file, line, column, `${reasonOf(fault, params, where)}${others}`);
}

function reasonOf(fault: ErrorObject | undefined, {additionalProperty: unknown, allowedValues, missingProperty, type}: Params, where: string): string {
  if (unknown !== undefined) {
    const known = Object.keys((fault?.parentSchema as {properties?: object} | undefined)?.properties ?? {});
    const near = nearest(unknown, known, 1);
    return `Unexpected key \`${unknown}\` in ${where}${near.length > 0 ? `, expected \`${near.join()}\`` : ''}; see docs/edition.md for the keys`;
  }
  if (missingProperty !== undefined) return `Expected \`${missingProperty}\` in ${where}`;
  if (allowedValues) return `Unexpected value of ${where}, expected ${allowedValues.length > 1 ? 'one of ' : ''}${allowedValues.join(', ')}`;
  if (type !== undefined) {
    const types = (typeof type === 'string' ? type.split(',') : type).map((name) => typesInWords[name] ?? name);
    return `Unexpected value of ${where}, expected ${types.join(' or ')}`;
  }
  return `Unexpected value of ${where}: it ${fault?.message ?? 'is not allowed'}`;
}
