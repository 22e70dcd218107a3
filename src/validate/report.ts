/** Reports in the forms that people and programs read, and what they amount to. */
import {writeCheckstyle} from './formats/checkstyle.js';
import {writeGithub} from './formats/github.js';
import {writeJson} from './formats/json.js';
import {writeJunit} from './formats/junit.js';
import {writePretty, type PrettyOptions} from './formats/pretty.js';
import {writeSarif} from './formats/sarif.js';
import type {FileReport} from './message.js';

export {applyBaseline, BaselineError, isBaseline, writeBaseline} from './baseline.js';

export const formatNames = ['pretty', 'json', 'sarif', 'junit', 'github', 'checkstyle'] as const;
export type FormatName = (typeof formatNames)[number];

export interface ReportOptions extends PrettyOptions {
  /** Of the program. */
  version: string;
}

/** Write the reports in a format. */
export function writeReport(reports: readonly FileReport[], format: FormatName, options: ReportOptions): string {
  switch (format) {
    case 'pretty':
      return writePretty(reports, options);
    case 'json':
      return writeJson(reports);
    case 'sarif':
      return writeSarif(reports, options);
    case 'junit':
      return writeJunit(reports);
    case 'github':
      return writeGithub(reports);
    case 'checkstyle':
      return writeCheckstyle(reports);
    default:
      return format satisfies never;
  }
}

export interface Counts {
  files: number;
  invalid: number;
  errors: number;
  warnings: number;
  disagreements: number;
  /** Files whose second verdict could not be had in time, or at all. */
  withoutSecond: number;
}

/** Count what was found. */
export function countFindings(reports: readonly FileReport[]): Counts {
  const counts: Counts = {files: reports.length, invalid: 0, errors: 0, warnings: 0, disagreements: 0, withoutSecond: 0};
  for (const {valid, second, messages} of reports) {
    if (!valid) counts.invalid++;
    if (second === 'disagrees') counts.disagreements++;
    if (second === 'timeout' || second === 'failed') counts.withoutSecond++;
    for (const {level} of messages) counts[level === 'error' ? 'errors' : 'warnings']++;
  }
  return counts;
}

/** One line that sums up, for the end of a run. */
export function summarize(reports: readonly FileReport[]): string {
  const {files, invalid, errors, warnings, disagreements, withoutSecond} = countFindings(reports);
  const number = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const parts = [`${number(files, 'file')}: ${invalid === 0 ? 'all valid' : `${invalid} invalid`}, ${number(errors, 'error')}, ${number(warnings, 'warning')}`];
  if (disagreements > 0) parts.push(`THE TWO SCHEMA ENGINES DISAGREE on ${number(disagreements, 'file')}`);
  if (withoutSecond > 0) parts.push(`no second verdict for ${number(withoutSecond, 'file')} (not to be had within the limit)`);
  return parts.join('; ');
}

/** 1 where there are errors, or more warnings than allowed. */
export function exitStatus(reports: readonly FileReport[], maxWarnings = Infinity): 0 | 1 {
  const {errors, warnings} = countFindings(reports);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
