/** YAML that an editor writes, with the place of each mistake. */
import {LineCounter, parseDocument, type Document} from 'yaml';
import {SettingsError} from './faults.js';

export interface YamlFile {
  data: unknown;
  /** Where the value at a path of keys stands. */
  placeOf(path: readonly (string | number)[]): {line: number; column: number};
}

/**
 * Read a YAML text.
 *
 * @throws SettingsError for the first fault of its syntax
 */
export function readYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, {lineCounter: counter});
  const [fault] = document.errors;
  if (fault) {
    const {line, col} = counter.linePos(fault.pos[0]);
    throw new SettingsError(file, line, col, `Unexpected YAML: ${fault.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? ''}`);
  }
  return {data: document.toJS() as unknown, placeOf: (path) => place(document, counter, path)};
}

function place(document: Document, counter: LineCounter, path: readonly (string | number)[]): {line: number; column: number} {
  for (let length = path.length; length >= 0; length--) {
    const node = (length === 0 ? document.contents : document.getIn(path.slice(0, length), true)) as {range?: readonly number[]} | undefined;
    const start = node?.range?.[0];
    if (start === undefined) continue;
    const {line, col} = counter.linePos(start);
    return {line, column: col};
  }
  return {line: 1, column: 1};
}
