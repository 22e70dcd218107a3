/** `edition.yaml`: read, and checked against its JSON Schema. */
import {Ajv, type ErrorObject} from 'ajv';
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
  const check = new Ajv({allErrors: true, allowUnionTypes: true}).compile<Settings>(JSON.parse(schema) as object);
  if (check(yaml.data)) return yaml.data;
  throw describe(file, yaml, (check.errors ?? []).find(({keyword}) => keyword !== 'anyOf') ?? check.errors?.[0]);
}

function describe(file: string, yaml: YamlFile, fault: ErrorObject | undefined): SettingsError {
  const path = (fault?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const unknown = (fault?.params as {additionalProperty?: string} | undefined)?.additionalProperty;
  const {line, column} = yaml.placeOf(unknown === undefined ? path : [...path, unknown]);
  const where = path.length === 0 ? 'the edition' : `\`${path.join('.')}\``;
  if (unknown !== undefined) return new SettingsError(file, line, column, `Unexpected key \`${unknown}\` in ${where}; see docs/edition.md for the keys`);
  const allowed = (fault?.params as {allowedValues?: unknown[]} | undefined)?.allowedValues;
  return new SettingsError(file, line, column, `Unexpected value of ${where}: it ${fault?.message ?? 'is not allowed'}${allowed ? ` (${allowed.join(', ')})` : ''}`);
}
