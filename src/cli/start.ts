/**
 * Starts the program. `main.js` and all that it needs, some three hundred modules, stand together
 * in `lib/stephanus.cjs` (`esbuild.config.js`): to find and read them one by one takes as long as
 * to encode a text. What V8 compiled of it in an earlier run of the same command is kept in the
 * user's cache, and spares half of the rest. Where either is missing, the modules are loaded.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import vm from 'node:vm';
import {importFile} from '../edition/import-file.js';
import {createCache} from './cache.js';

// A run is short: large functions made of many are compiled longer than they ever run, and what is
// not called for a while is still wanted in the cache. Compiled code is good under the same flags only.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
setFlagsFromString('--no-flush-bytecode');

const folder = dirname(fileURLToPath(import.meta.url));
const bundle = join(folder, '..', 'stephanus.cjs');

/** Bytes before the compiled code: its SHA-1, and how many seconds the run took that left it. */
const head = {digest: 20, all: 28};
/** A run so many times longer than that which left the code has compiled more of it. */
const muchLonger = 1.5;
/** Exit status of a run that could not be done, and had no need of most of the program. */
const failed = 2;

if (isCurrent()) startBundle();
else await import('./main.js');

/** The bundle is there; and where `src/` is too, not older than the modules: who works on them may compile only those. */
function isCurrent(): boolean {
  try {
    return statSync(bundle).mtimeMs >= (existsSync(join(folder, '..', '..', 'src')) ? statSync(join(folder, 'main.js')).mtimeMs : 0);
  } catch {
    return false;
  }
}

function startBundle(): void {
  const cache = createCache(`code-${process.version}-${process.arch}`);
  // Each command has code of its own; what is none, as `--help`, has little.
  const key = /^[a-z]+$/u.test(process.argv[2] ?? '') ? (process.argv[2] ?? '') : 'other';
  const kept = readCode(cache.read(key));
  // It is all ASCII (`esbuild.config.js`).
  const script = new vm.Script(`(function (require, libFolder, importHere) {${readFileSync(bundle, 'latin1')}\n})`, {filename: bundle, ...(kept ? {cachedData: kept.code} : {})});
  process.on('exit', (status) => {
    const isWanting = kept === undefined || script.cachedDataRejected === true || process.uptime() > kept.seconds * muchLonger;
    if (status !== failed && isWanting) cache.write(key, writeCode(script.createCachedData(), process.uptime()));
  });
  const run = script.runInThisContext() as (require: NodeJS.Require, libFolder: URL, importHere: typeof importFile) => void;
  run(createRequire(bundle), pathToFileURL(join(dirname(bundle), '/')), importFile);
}

function readCode(data: Buffer | undefined): {code: Buffer; seconds: number} | undefined {
  if (data === undefined || data.length <= head.all) return undefined;
  const isWhole = digest(data.subarray(head.digest)).equals(data.subarray(0, head.digest));
  return isWhole ? {code: data.subarray(head.all), seconds: data.readDoubleLE(head.digest)} : undefined;
}

function writeCode(code: Buffer, seconds: number): Buffer {
  const data = Buffer.alloc(head.all + code.length);
  data.writeDoubleLE(seconds, head.digest);
  code.copy(data, head.all);
  digest(data.subarray(head.digest)).copy(data);
  return data;
}

function digest(data: Uint8Array): Buffer {
  return createHash('sha1').update(data).digest();
}
