/**
 * Many files, checked on several cores. Each worker loads the grammar for itself, which takes a
 * tenth of a second, so small lots are done here. Answers come in the order of the files.
 */
import {Worker} from 'node:worker_threads';
import {checkFile, type Check} from './check.js';
import type {Rule} from '../rules.js';
import {createSchemaEngine} from '../schema.js';
import type {SchematronFile} from '../schematron.js';

export interface Lot {
  contents: readonly (string | Uint8Array)[];
  /** The compiled grammar; absent: no schema. */
  grammar: string | undefined;
  hasRules: boolean;
  more?: readonly Rule[];
  schematron?: readonly SchematronFile[];
  /** How many cores; rules of the editor's own are functions, and stay on one. */
  jobs: number;
}

/** What a worker is given. */
export interface Share {
  contents: (string | Uint8Array)[];
  grammar: string | undefined;
  hasRules: boolean;
  schematron?: readonly SchematronFile[];
}

/** Characters from which on a second core is worth its while. */
const worthwhile = 4_000_000;

/** Check a lot. */
export async function checkLot(lot: Lot): Promise<Check[]> {
  const {contents, jobs, more} = lot;
  const size = contents.reduce((sum, content) => sum + content.length, 0);
  const cores = more || size < worthwhile ? 1 : Math.max(1, Math.min(jobs, contents.length, Math.ceil((2 * size) / worthwhile)));
  const shares = divide(contents, cores);
  const [own = [], ...others] = shares;
  const running = others.map((share) => checkElsewhere({...lot, contents: share.map(({content}) => content)}));
  const checks: Check[] = [];
  const put = (share: readonly {index: number}[], done: readonly Check[]): void =>
    share.forEach(({index}, at) => {
      const check = done[at];
      if (check) checks[index] = check;
    });
  put(own, await checkHere({...lot, contents: own.map(({content}) => content)}));
  const rest = await Promise.all(running);
  others.forEach((share, at) => put(share, rest[at] ?? []));
  return checks;
}

type Numbered = {index: number; content: string | Uint8Array};

/** The largest first, each to whoever has least. */
function divide(contents: readonly (string | Uint8Array)[], cores: number): Numbered[][] {
  const shares = Array.from({length: cores}, () => ({size: 0, files: [] as Numbered[]}));
  const numbered = contents.map((content, index) => ({index, content})).sort((a, b) => b.content.length - a.content.length);
  for (const file of numbered) {
    const least = shares.reduce((a, b) => (b.size < a.size ? b : a));
    least.size += file.content.length;
    least.files.push(file);
  }
  return shares.map(({files}) => files);
}

/** Check a share on this core. */
export async function checkHere({contents, grammar, hasRules, more, schematron}: Omit<Lot, 'jobs'>): Promise<Check[]> {
  const engine = grammar === undefined ? undefined : createSchemaEngine(grammar);
  const checks: Check[] = [];
  for (const content of contents) checks.push(await checkFile(content, {engine, hasRules, ...(more ? {more} : {}), ...(schematron ? {schematron} : {})}));
  return checks;
}

function checkElsewhere({contents, grammar, hasRules, schematron}: Lot): Promise<Check[]> {
  const share: Share = {contents: [...contents], grammar, hasRules, ...(schematron ? {schematron} : {})};
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pool-worker.js', import.meta.url), {workerData: share, resourceLimits: {maxYoungGenerationSizeMb: 64}});
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('Expected an answer of the worker, got none')));
  });
}
