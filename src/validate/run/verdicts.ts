/** The two verdicts side by side. If they differ the report says so, loudly. */
import {availableParallelism} from 'node:os';
import type {Check} from './check.js';
import type {Store} from '../grammar.js';
import type {FileReport, Finding} from '../message.js';
import {easeSchema, unwrapGroups} from '../second/schema.js';
import {startSecond, type SecondEngine, type SecondFile, type SecondResult} from '../second.js';

/** A second verdict that is wanted. */
export interface Question {
  /** Of all files together. */
  size: number;
  /** Called when libxml2 is really asked. */
  read: () => readonly SecondFile[];
  /** In one text. */
  schema: string;
  schemaKey: string;
  /** Milliseconds; absent: as long as is fit. */
  limit: number | undefined;
  store: Store | undefined;
  /** Started when it is really asked. */
  engine: () => SecondEngine;
}

/** A second verdict that is under way, or known not to be had. */
export interface Asked {
  /** It takes a core for itself. */
  isUnderWay: boolean;
  /** All else is done, and has taken so many milliseconds. */
  result(taken: number): Promise<SecondResult>;
}

/** One engine got ready ahead of the question. */
export interface SecondKeeper {
  /** It will be needed, most likely. */
  warm(): void;
  take(): SecondEngine;
  /** End what nobody took. */
  end(): Promise<void>;
}

/** Keep an engine ready: it is started once, and again after it was taken. */
export function keepSecond(): SecondKeeper {
  let ready: SecondEngine | undefined;
  return {
    warm() {
      ready ??= startSecond();
    },
    take() {
      const engine = ready ?? startSecond();
      ready = undefined;
      return engine;
    },
    async end() {
      await ready?.end();
    }
  };
}

/** So much text is no reason for a slow verdict: it is the schema. */
const small = 1_000_000;
/** From so much text on, the second verdict is asked for only where a core has nothing else to do. */
const large = 4_000_000;
/** Milliseconds: not to be had in that time, a verdict is not waited for again with this schema. */
const patience = 5000;
/** Milliseconds that it may take in any case. */
const grace = 400;
/**
 * How many times longer than the schema a lot may be that is judged by the eased form: that
 * compiles in a tenth of the time (0.1 for 1.0 s, 1.3 for 13 s with all of TEI) and then takes
 * three times as long for each megabyte (0.12 for 0.04 s).
 */
const mostEased = 40;

/**
 * Ask libxml2. Unless a limit is set, validation must not take half as long again because of it:
 * what it does not get to is said, and asked again in the next run.
 */
export function askSecond({size, read, schema, schemaKey, limit, store, engine}: Question): Asked {
  const nothing = (missing: SecondResult['missing']): Asked => ({isUnderWay: false, result: () => Promise.resolve({verdicts: new Map(), missing})});
  if (size === 0) return nothing('failed');
  const slow = `${schemaKey}.slow`;
  if (Number(store?.read(slow) ?? 0) >= (limit ?? 0) && store?.read(slow) !== undefined) return nothing('timeout');
  if (limit === undefined && size > large && availableParallelism() < 3) return nothing('timeout');
  const second = engine().begin(read(), formFor({size, schema, schemaKey, store}));
  return {
    isUnderWay: true,
    async result(taken) {
      const wait = limit ?? Math.max(grace, taken * (size > large ? 0.1 : 0.5));
      const result = await second.result(wait);
      if (result.missing === 'timeout' && result.verdicts.size === 0 && size < small && wait >= patience) store?.write(slow, String(wait));
      return result;
    }
  };
}

/** The schema as libxml2 should get it; kept, since making it takes longer than to judge a short file. */
function formFor({size, schema, schemaKey, store}: Pick<Question, 'size' | 'schema' | 'schemaKey' | 'store'>): string {
  const isEased = size < mostEased * schema.length;
  const key = `${schemaKey}.${isEased ? 'eased' : 'unwrapped'}.rng`;
  const known = store?.read(key);
  if (known !== undefined) return known;
  const form = isEased ? easeSchema(schema) : unwrapGroups(schema);
  store?.write(key, form);
  return form;
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
