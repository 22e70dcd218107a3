/**
 * The second verdict: libxml2 (xmllint-wasm) over the same files and the same schema. Every call
 * compiles the schema anew, so there are as few calls as memory allows: one for all but large
 * lots. Only valid or invalid is taken from it: its places are often wrong, and it stops at the
 * first fault.
 *
 * Some schemas never compile in libxml2 before 2.15, others take half a minute, and a call
 * cannot be stopped; so it runs in a worker of its own that is ended at a time limit.
 */
import {Worker} from 'node:worker_threads';
import {plainXml} from './read/plain.js';

export type SecondVerdict = 'valid' | 'invalid';

export interface SecondFile {
  name: string;
  text: string;
}

export interface SecondResult {
  /** By name of file, as far as it got. */
  verdicts: ReadonlyMap<string, SecondVerdict>;
  /** Why a file is absent: not within the limit, or libxml2 could not do it. */
  missing: 'timeout' | 'failed';
}

interface Content {
  fileName: string;
  contents: string;
}

/** What the worker is given: calls, each with files whose names are their numbers in the lot. */
export interface SecondTask {
  calls: {files: Content[]; isLarge: boolean}[];
  schema: Content;
}

/** What the worker says after each call, and at the end. */
export interface SecondAnswer {
  output: string;
  isLast: boolean;
}

/** A verdict that is under way. */
export interface Second {
  /** @param limit milliseconds from now after which the worker is ended */
  result(limit: number): Promise<SecondResult>;
}

/** A worker that gets ready while the files are still being read. */
export interface SecondEngine {
  /** Begin, once; the work goes on beside ours. The schema is one text, without inclusions, in a form that libxml2 can read (`second/schema.ts`). */
  begin(files: readonly SecondFile[], schema: string): Second;
  /** It is not needed. */
  end(): Promise<void>;
}

/** Characters and files of one call; the names of the files lie on a stack that holds some thousands of them. */
const mostText = 32_000_000;
const mostFiles = 1000;

/** Start the engine: its worker takes a quarter of a second to get ready. */
export function startSecond(): SecondEngine {
  const worker = new Worker(new URL('./second/worker.js', import.meta.url));
  let output = '';
  const end = new Promise<'failed'>((resolve) => {
    worker.on('message', (answer: SecondAnswer) => {
      output += answer.output;
      if (answer.isLast) resolve('failed');
    });
    worker.once('error', () => resolve('failed'));
    worker.once('exit', () => resolve('failed'));
  });
  worker.unref();
  return {
    begin(files, schema) {
      const task: SecondTask = {calls: divide(files), schema: {fileName: 'schema.rng', contents: schema}};
      worker.postMessage(task);
      return {
        async result(limit) {
          worker.ref();
          const timer = new AbortController();
          const missing = await Promise.race([end, timeout(limit, timer.signal)]);
          timer.abort();
          await worker.terminate();
          return {verdicts: readVerdicts(output, files), missing};
        }
      };
    },
    async end() {
      await worker.terminate();
    }
  };
}

function divide(files: readonly SecondFile[]): SecondTask['calls'] {
  const calls: SecondTask['calls'] = [];
  let size = Infinity;
  files.forEach(({text}, index) => {
    let call = calls.at(-1);
    if (!call || size + text.length > mostText || call.files.length >= mostFiles) {
      call = {files: [], isLarge: text.length > mostText};
      calls.push(call);
      size = 0;
    }
    call.files.push({fileName: `${index}.xml`, contents: plainXml(text)});
    size += text.length;
  });
  return calls;
}

function timeout(limit: number, signal: AbortSignal): Promise<'timeout'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('timeout'), limit);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** libxml2 says of each file `3.xml validates` or `3.xml fails to validate`; of one that it cannot parse, neither. */
function readVerdicts(output: string, files: readonly SecondFile[]): Map<string, SecondVerdict> {
  const verdicts = new Map<string, SecondVerdict>();
  for (const [, index, says] of output.matchAll(/^(\d+)\.xml (validates|fails to validate)$/gmu)) {
    const name = files[Number(index)]?.name;
    if (name !== undefined) verdicts.set(name, says === 'validates' ? 'valid' : 'invalid');
  }
  return verdicts;
}
