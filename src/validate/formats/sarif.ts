/**
 * SARIF 2.1.0 (OASIS), which GitHub code scanning and many editors show. Fingerprints are those
 * of the fault and not of its line, so that GitHub knows a fault again that has moved.
 */
import {createHash} from 'node:crypto';
import {mark} from '../baseline.js';
import {explanations} from '../explain.js';
import type {FileReport, Finding} from '../message.js';
import {isUnreadable} from '../named-schema.js';

export interface SarifOptions {
  /** Of the program. */
  version: string;
}

/** Write the reports as SARIF. */
export function writeSarif(reports: readonly FileReport[], {version}: SarifOptions): string {
  const codes = [...new Set(reports.flatMap(({messages}) => messages.map(({code}) => code)))].sort();
  const run = {
    tool: {driver: {name: 'stephanus', version, semanticVersion: version, rules: codes.map((code) => writeRule(code, reports))}},
    columnKind: 'utf16CodeUnits',
    invocations: [{executionSuccessful: !reports.some(isUnreadable)}],
    artifacts: reports.map(({file}) => ({location: {uri: uriOf(file)}})),
    results: reports.flatMap(({file, messages}, index) => numberAlike(messages).map(({finding, count}) => writeResult(finding, {file, index, codes, count})))
  };
  return `${JSON.stringify({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, undefined, 2)}\n`;
}

function writeRule(code: string, reports: readonly FileReport[]): object {
  const known = explanations[code];
  const first = reports.flatMap(({messages}) => messages).find((finding) => finding.code === code);
  const text = known?.text ?? first?.message ?? code;
  return {
    id: code,
    shortDescription: {text: known?.title ?? first?.message ?? code},
    fullDescription: {text},
    help: {text: known === undefined ? text : `${known.text}\n\n${known.mend}`},
    defaultConfiguration: {level: first?.level ?? 'warning'}
  };
}

function writeResult({code, level, message, hint, line, column, path}: Finding, {file, index, codes, count}: {file: string; index: number; codes: readonly string[]; count: number}): object {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level,
    message: {text: hint === undefined ? message : `${message}; ${hint}`},
    locations: [
      {
        physicalLocation: {artifactLocation: {uri: uriOf(file), index}, region: {startLine: line, startColumn: column}},
        ...(path === undefined ? {} : {logicalLocations: [{fullyQualifiedName: path, kind: 'element'}]})
      }
    ],
    partialFingerprints: {
      'fault/v1': createHash('sha256')
        .update(`${file}\0${mark({code, message, ...(path === undefined ? {} : {path})})}\0${count}`)
        .digest('hex')
        .slice(0, 16)
    }
  };
}

/** How many faults of the same kind stand before each: equal faults need different fingerprints. */
function numberAlike(messages: readonly Finding[]): {finding: Finding; count: number}[] {
  const counts = new Map<string, number>();
  return messages.map((finding) => {
    const key = mark(finding);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return {finding, count};
  });
}

function uriOf(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
