/** The two verdicts side by side. If they differ the report says so, loudly. */
import type {Check} from './check.js';
import type {Store} from './grammar.js';
import type {FileReport, Finding} from './message.js';
import {beginSecond, type SecondResult} from './second.js';

/** A second verdict that is under way, or known not to be had. */
export interface Asked {
  result(limit: number): Promise<SecondResult>;
}

export interface Question {
  files: readonly {name: string; text: string}[];
  schema: ReadonlyMap<string, string>;
  schemaKey: string;
  limit: number;
  store: Store | undefined;
}

/** So much text is no reason for a slow verdict: it is the schema. */
const small = 1_000_000;

/** Begin to ask libxml2; a schema that it could not compile in such a time before is not tried again. */
export function askSecond({files, schema, schemaKey, limit, store}: Question): Asked {
  if (files.length === 0) return {result: () => Promise.resolve(new Map())};
  const slow = `${schemaKey}.slow`;
  if (Number(store?.read(slow) ?? 0) >= limit) return {result: () => Promise.resolve('timeout')};
  const second = beginSecond({files, schema});
  const size = files.reduce((sum, {text}) => sum + text.length, 0);
  return {
    async result(wait) {
      const result = await second.result(wait);
      if (result === 'timeout' && size < small) store?.write(slow, String(wait));
      return result;
    }
  };
}

/** Compare, and put a disagreement first among the messages. */
export function compareVerdict({isValid, findings}: Check, verdict: 'valid' | 'invalid', report: FileReport): 'agrees' | 'disagrees' {
  // Identifiers given twice are no affair of libxml2's RELAX NG.
  const isOnlyIds = findings.every(({engine, code}) => engine !== 'schema' || code === 'E0110');
  if ((verdict === 'valid') === isValid || (!isValid && isOnlyIds)) return 'agrees';
  report.messages = [disagreement(isValid, verdict), ...report.messages];
  return 'disagrees';
}

function disagreement(isValid: boolean, verdict: string): Finding {
  return {line: 1, column: 1, level: 'error', code: 'E0201', message: `The two schema engines disagree: the first says ${isValid ? 'valid' : 'invalid'}, libxml2 says ${verdict}`, hint: 'one of them has a fault: please report it, with this file and its schema', engine: 'second'};
}
