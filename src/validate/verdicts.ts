/** The two verdicts side by side. If they differ the report says so, loudly. */
import {availableParallelism} from 'node:os';
import type {Check} from './check.js';
import type {Store} from './grammar.js';
import type {FileReport, Finding} from './message.js';
import {beginSecond, type Second, type SecondFile, type SecondResult} from './second.js';

/** A second verdict that is wanted. */
export interface Question {
  files: readonly SecondFile[];
  /** In one text. */
  schema: string;
  schemaKey: string;
  /** Milliseconds; absent: as long as is fit. */
  limit: number | undefined;
  store: Store | undefined;
}

/** A second verdict that is under way, or known not to be had. */
export interface Asked {
  /** All else is done, and has taken so many milliseconds. */
  result(taken: number): Promise<SecondResult>;
}

/** So much text is no reason for a slow verdict: it is the schema. */
const small = 1_000_000;
/** Of so much text on, the second verdict may take half as long as the first took; what it does not get to is asked again in the next run. */
const large = 4_000_000;
const patience = 5000;

/** Ask libxml2; a schema that it could not compile in such a time before is not tried again. */
export function askSecond({files, schema, schemaKey, limit, store}: Question): Asked {
  if (files.length === 0) return {result: () => Promise.resolve({verdicts: new Map(), missing: 'failed'})};
  const slow = `${schemaKey}.slow`;
  if (Number(store?.read(slow) ?? 0) >= (limit ?? patience)) return {result: () => Promise.resolve({verdicts: new Map(), missing: 'timeout'})};
  const size = files.reduce((sum, {text}) => sum + text.length, 0);
  // With a core to spare it works beside us; otherwise a large lot would only be slowed down by it.
  const second: Second | undefined = size < large || availableParallelism() > 2 ? beginSecond(files, schema) : undefined;
  return {
    async result(taken) {
      const wait = limit ?? (size < large ? patience : taken / 2);
      const result = await (second ?? beginSecond(files, schema)).result(wait);
      if (result.missing === 'timeout' && result.verdicts.size === 0 && size < small) store?.write(slow, String(wait));
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
  return {
    line: 1,
    column: 1,
    level: 'error',
    code: 'E0201',
    message: `The two schema engines disagree: the first says ${isValid ? 'valid' : 'invalid'}, libxml2 says ${verdict}`,
    hint: 'one of them has a fault: please report it, with this file and its schema',
    engine: 'second'
  };
}
