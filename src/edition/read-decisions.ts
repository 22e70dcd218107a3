/** A file of decisions: read, and checked entry by entry. */
import {doings, type Decision} from './decisions.js';
import {SettingsError} from './faults.js';
import {readYaml} from './yaml.js';

const keys = new Set(['exact', 'prefix', 'suffix', 'do', 'type', 'corr', 'errorOf', 'person', 'wit', 'by', 'note']);
const errors: ReadonlySet<string> = new Set(['transcription', 'copytext', 'unknown']);
const kinds = new Set(['persName', 'quote', 'said', 'soCalled', 'term', 'q', 'title', 'bibl', 'sic', 'emph']);

/**
 * Read a file of decisions.
 *
 * @param people identifiers of editors and contributors, one of whom `by` must name
 * @throws SettingsError with the place of the first fault
 */
export function readDecisions(file: string, text: string, people: readonly string[] = []): Decision[] {
  const yaml = readYaml(file, text);
  const {data} = yaml;
  if (data === null || data === undefined) return [];
  const only = typeof data === 'object' && !Array.isArray(data) ? Object.keys(data) : [];
  const other = only.find((key) => key !== 'decisions');
  if (other !== undefined || only.length === 0)
    throw fault(file, yaml.placeOf(other === undefined ? [] : [other]), `Unexpected ${other === undefined ? 'content' : `\`${other}\``}, expected \`decisions:\` with a list under it`);
  const list = (data as {decisions?: unknown}).decisions;
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw fault(file, yaml.placeOf(['decisions']), 'Unexpected `decisions`, expected a list');
  return list.map((entry: unknown, index) => {
    const decision = entry as Partial<Decision> | null;
    const place = yaml.placeOf(['decisions', index]);
    const isAdopted = decision?.do === 'adopt';
    const isPlaced = isAdopted && (decision.prefix ?? decision.suffix ?? '') !== '';
    if (typeof decision?.exact !== 'string' || (decision.exact === '' && !isPlaced))
      throw fault(
        file,
        place,
        `Unexpected decision without \`exact\`, expected the words of the text that it is about${isAdopted ? ', or `exact: ""` with the words before the place as `prefix`' : ''}`
      );
    if (!doings.some((doing) => doing === decision.do)) throw fault(file, place, `Unexpected \`do\`, expected one of ${doings.join(', ')}`);
    if (isAdopted && typeof decision.wit !== 'string') throw fault(file, place, 'Unexpected `adopt` without `wit`, expected the siglum of the witness whose reading is adopted');
    if (!isAdopted && (decision.type === undefined || !kinds.has(decision.type))) throw fault(file, place, `Unexpected \`type\`, expected one of ${[...kinds].join(', ')}`);
    if (decision.do === 'correct' && typeof decision.corr !== 'string') throw fault(file, place, 'Unexpected correction without `corr`, expected how it should read');
    const unknown = Object.keys(decision).find((key) => !keys.has(key));
    if (unknown !== undefined) throw fault(file, yaml.placeOf(['decisions', index, unknown]), `Unexpected \`${unknown}\`, expected one of ${[...keys].join(', ')}`);
    if (decision.errorOf !== undefined && !errors.has(decision.errorOf)) throw fault(file, place, `Unexpected \`errorOf\`, expected one of ${[...errors].join(', ')}`);
    if (decision.by !== undefined && people.length > 0 && !people.includes(decision.by))
      throw fault(file, place, `Unexpected \`by: ${decision.by}\`, expected the id of somebody in edition.yaml: ${people.join(', ')}`);
    return decision as Decision;
  });
}

function fault(file: string, {line, column}: {line: number; column: number}, reason: string): SettingsError {
  return new SettingsError(file, line, column, reason);
}
