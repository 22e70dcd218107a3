/**
 * The second verdict: libxml2 (xmllint-wasm) over the same files and the same schema, all in
 * one call, since every call compiles the schema anew. Only valid or invalid is taken from it:
 * its places are often wrong, and it stops at the first fault.
 *
 * Some schemas never compile in libxml2 before 2.15, others take half a minute, and a call
 * cannot be stopped; so it runs in a worker of its own that is ended at a time limit.
 */
import {Worker} from 'node:worker_threads';
import {plainXml} from './read/plain.js';
import {unwrapGroups} from './second/groups.js';

export type SecondVerdict = 'valid' | 'invalid';

export interface SecondInput {
  files: readonly {name: string; text: string}[];
  /** The schema by the path `''`, and what it includes by path from its folder. */
  schema: ReadonlyMap<string, string>;
  /** Milliseconds after which the worker is ended. */
  limit: number;
}

/** By name of file; one that is absent got no verdict. `timeout`: not within the limit; `failed`: libxml2 could not do it. */
export type SecondResult = ReadonlyMap<string, SecondVerdict> | 'timeout' | {failed: string};

/** What the worker is given. */
export interface SecondTask {
  files: {fileName: string; contents: string}[];
  schema: {fileName: string; contents: string};
  parts: {fileName: string; contents: string}[];
  isLarge: boolean;
}

/** What the worker answers. */
export interface SecondAnswer {
  output: string;
  error?: string;
}

/** In one such stretch of text libxml2 would build a tree beyond our memory: it then reads as a stream. */
const large = 4_000_000;

/** A verdict that is under way; `limit` counts from when one asks for it. */
export interface Second {
  result(limit: number): Promise<SecondResult>;
}

/** Begin; the work goes on beside ours. */
export function beginSecond({files, schema}: Omit<SecondInput, 'limit'>): Second {
  const task = createTask(files, schema);
  const worker = new Worker(new URL('./second/worker.js', import.meta.url), {workerData: task});
  const answer = new Promise<SecondAnswer>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error) => resolve({output: '', error: error.message}));
    worker.once('exit', () => resolve({output: '', error: 'libxml2 ended without an answer'}));
  });
  worker.unref();
  return {
    async result(limit) {
      const timer = new AbortController();
      worker.ref();
      const got = await Promise.race([answer, timeout(limit, timer.signal)]);
      timer.abort();
      await worker.terminate();
      return got === undefined ? 'timeout' : readAnswer(got, files);
    }
  };
}

/** Ask for a second verdict and wait for it. */
export async function judgeAgain(input: SecondInput): Promise<SecondResult> {
  return beginSecond(input).result(input.limit);
}

function createTask(files: SecondInput['files'], schema: SecondInput['schema']): SecondTask {
  const [, ...parts] = [...schema];
  return {
    files: files.map(({text}, index) => ({fileName: `${index}.xml`, contents: plainXml(text)})),
    schema: {fileName: 'schema.rng', contents: unwrapGroups(schema.get('') ?? '')},
    parts: parts.map(([path, text]) => ({fileName: path, contents: unwrapGroups(text)})),
    isLarge: files.some(({text}) => text.length > large)
  };
}

function timeout(limit: number, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), limit);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** libxml2 says of each file `3.xml validates` or `3.xml fails to validate`; of one that it cannot parse, neither. */
function readAnswer({output, error}: SecondAnswer, files: SecondInput['files']): SecondResult {
  const verdicts = new Map<string, SecondVerdict>();
  for (const [, index, says] of output.matchAll(/^(\d+)\.xml (validates|fails to validate)$/gmu)) {
    const name = files[Number(index)]?.name;
    if (name !== undefined) verdicts.set(name, says === 'validates' ? 'valid' : 'invalid');
  }
  if (verdicts.size > 0) return verdicts;
  return error === undefined && files.length > 0 ? {failed: output.split('\n', 1)[0] ?? ''} : error === undefined ? verdicts : {failed: error};
}
