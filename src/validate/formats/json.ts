/** For programs: `{"files": [{"file", "valid", "messages": [{"line", "column", "level", "code", "message", "path"}]}]}`. */
import type {FileReport} from '../message.js';

/** Write the reports as JSON; the fields of a message are those of `Finding`. */
export function writeJson(reports: readonly FileReport[]): string {
  const files = reports.map(({file, valid, second, messages}) => ({
    file,
    valid,
    ...(second === undefined ? {} : {second}),
    messages: messages.map(({line, column, level, code, message, hint, path, engine}) => ({line, column, level, code, message, hint, path, engine}))
  }));
  return `${JSON.stringify({files}, undefined, 2)}\n`;
}
