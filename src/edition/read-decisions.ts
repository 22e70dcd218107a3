/** A file of decisions: read, and checked entry by entry. */
import {doings, type Decision} from './decisions.js';
import {SettingsError} from './faults.js';
import {readYaml} from './yaml.js';

const kinds = new Set(['persName', 'quote', 'said', 'soCalled', 'term', 'q', 'title', 'bibl', 'sic', 'emph']);

/**
 * Read a file of decisions.
 *
 * @throws SettingsError with the place of the first fault
 */
export function readDecisions(file: string, text: string): Decision[] {
  const yaml = readYaml(file, text);
  const list = (yaml.data as {decisions?: unknown} | null)?.decisions;
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw fault(file, yaml.placeOf(['decisions']), 'Unexpected `decisions`, expected a list');
  return list.map((entry: unknown, index) => {
    const decision = entry as Partial<Decision> | null;
    const place = yaml.placeOf(['decisions', index]);
    if (typeof decision?.exact !== 'string' || decision.exact === '') throw fault(file, place, 'Unexpected decision without `exact`, expected the words of the text that it is about');
    if (!doings.some((doing) => doing === decision.do)) throw fault(file, place, `Unexpected \`do\`, expected one of ${doings.join(', ')}`);
    if (decision.type === undefined || !kinds.has(decision.type)) throw fault(file, place, `Unexpected \`type\`, expected one of ${[...kinds].join(', ')}`);
    if (decision.do === 'correct' && typeof decision.corr !== 'string') throw fault(file, place, 'Unexpected correction without `corr`, expected how it should read');
    return decision as Decision;
  });
}

function fault(file: string, {line, column}: {line: number; column: number}, reason: string): SettingsError {
  return new SettingsError(file, line, column, reason);
}
