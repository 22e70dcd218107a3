/**
 * A baseline: the faults that a project knows of and lives with, so that only new ones fail.
 * A fault is known again by its code, its message and its path without counts, so it may move;
 * of several that are alike as many are known as there were.
 */
import type {FileReport, Finding} from './message.js';

interface Baseline {
  version: 1;
  /** How often each fault stood in a file. */
  files: Record<string, Record<string, number>>;
}

/** A baseline that is none; the message is one line for the editor. */
export class BaselineError extends Error {}

/** Take down all faults. */
export function writeBaseline(reports: readonly FileReport[]): string {
  const files: Baseline['files'] = {};
  for (const {file, messages} of reports) {
    if (messages.length === 0) continue;
    const counts: Record<string, number> = {};
    for (const finding of messages) counts[mark(finding)] = (counts[mark(finding)] ?? 0) + 1;
    files[file] = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  const baseline: Baseline = {version: 1, files};
  return `${JSON.stringify(baseline, undefined, 2)}\n`;
}

/** The reports without the faults that are known. @throws BaselineError */
export function applyBaseline(reports: readonly FileReport[], text: string): {reports: FileReport[]; known: number} {
  const {files} = readBaseline(text);
  let known = 0;
  const left = reports.map((report) => {
    const counts = new Map(Object.entries(files[report.file] ?? {}));
    const messages = report.messages.filter((finding) => {
      const count = counts.get(mark(finding)) ?? 0;
      counts.set(mark(finding), count - 1);
      if (count > 0) known++;
      return count <= 0;
    });
    return {...report, messages};
  });
  return {reports: left, known};
}

/** The text is that of a baseline, so that a new one may take its place. */
export function isBaseline(text: string): boolean {
  try {
    readBaseline(text);
    return true;
  } catch {
    return false;
  }
}

/** Without the lines that a message names: these move as the fault does. */
export function mark({code, message, path}: Pick<Finding, 'code' | 'message' | 'path'>): string {
  return `${code} ${(path ?? '').replace(/\[\d+\]/gu, '')} ${message.replace(/\b(in line|at) \d+(?::\d+)?/gu, '$1 …')}`;
}

function readBaseline(text: string): Baseline {
  try {
    const read = JSON.parse(text) as Partial<Baseline>; // what is looked at is checked here
    if (read.version === 1 && typeof read.files === 'object') return {version: 1, files: read.files};
  } catch {
    // It is said below.
  }
  throw new BaselineError('Unexpected baseline, expected a file written by stephanus validate --write-baseline');
}
