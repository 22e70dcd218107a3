/** What the command line says: messages to stderr, one line each; results to files or stdout. */
import {relative} from 'node:path';
import type {VFileMessage} from 'vfile-message';

export interface Reporter {
  /** A message about a place in a file. */
  message(file: string, message: VFileMessage): void;
  error(file: string, reason: string, place?: {line: number; column: number}): void;
  warning(file: string, reason: string, place?: {line: number; column: number}): void;
  /** What was done; silent under `--quiet`. */
  say(text: string): void;
  /** A line that is overwritten, on a terminal only. */
  progress(text: string): void;
  counts: {errors: number; warnings: number; failures: number};
}

export interface ReporterOptions {
  isQuiet: boolean;
  isVerbose: boolean;
  isJson: boolean;
}

const noted = new Set(['layout', 'pages']);
const mostPerRule = 5;

export function createReporter({isQuiet, isVerbose, isJson}: ReporterOptions): Reporter {
  const {stderr} = process;
  const hasColour = stderr.isTTY === true && process.env['NO_COLOR'] === undefined;
  const paint = (code: number, text: string): string => (hasColour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const counts = {errors: 0, warnings: 0, failures: 0};
  const perRule = new Map<string, number>();
  const write = (level: 'error' | 'warning' | 'note', file: string, reason: string, place?: {line: number; column: number}, rule = ''): void => {
    if (isQuiet && level !== 'error') return;
    const where = `${shown(file)}${place ? `:${place.line}:${place.column}` : ''}`;
    const label = level === 'error' ? paint(31, 'error') : level === 'warning' ? paint(33, 'warning') : 'note';
    stderr.write(`${where} ${label} ${reason}${rule === '' ? '' : ` [${rule}]`}\n`);
  };
  return {
    counts,
    message(file, message) {
      const rule = message.ruleId ?? '';
      const isNote = message.fatal === undefined || message.fatal === null || noted.has(rule);
      if (message.fatal === true) counts.errors++;
      else if (!isNote) counts.warnings++;
      if (isNote && !isVerbose) return;
      const key = `${file} ${rule}`;
      const count = (perRule.get(key) ?? 0) + 1;
      perRule.set(key, count);
      // The same thing again and again is said a few times, then folded.
      if (!isVerbose && count > mostPerRule) {
        if (count === mostPerRule + 1) write('warning', file, 'and more like this; --verbose shows all', undefined, rule);
        return;
      }
      const place = message.line ? {line: message.line, column: message.column ?? 1} : undefined;
      write(message.fatal === true ? 'error' : isNote ? 'note' : 'warning', file, message.reason, place, rule);
    },
    error(file, reason, place) {
      counts.errors++;
      write('error', file, reason, place);
    },
    warning(file, reason, place) {
      counts.warnings++;
      write('warning', file, reason, place);
    },
    say(text) {
      if (!isQuiet && !isJson) process.stdout.write(`${text}\n`);
    },
    progress(text) {
      if (stderr.isTTY === true && !isQuiet) stderr.write(`\r\u001B[K${text}`);
    }
  };
}

/** A path as the user would type it. */
function shown(file: string): string {
  const short = relative('', file);
  return file === '-' ? '<stdin>' : short === '' || short.startsWith('..') ? file : short;
}
