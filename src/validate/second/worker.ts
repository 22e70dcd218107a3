/** The worker of the second verdict: one call of libxml2, and what it said. */
import {parentPort, workerData} from 'node:worker_threads';
import {memoryPages, validateXML} from 'xmllint-wasm';
import type {SecondAnswer, SecondTask} from '../second.js';

async function answer({files, schema, parts, isLarge}: SecondTask): Promise<SecondAnswer> {
  try {
    // No network, no entities beyond libxml2's own bounds; text nodes and depth as large as they come.
    const {rawOutput} = await validateXML({xml: files, schema: [schema], preload: parts, extension: 'relaxng', stream: isLarge, initialMemoryPages: memoryPages.defaultInitialMemoryPages, maxMemoryPages: 2 * memoryPages.GiB, modifyArguments: (given) => ['--nonet', '--huge', ...given]});
    return {output: rawOutput};
  } catch (error) {
    return {output: '', error: error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error)};
  }
}

parentPort?.postMessage(await answer(workerData as SecondTask)); // `beginSecond` gives a SecondTask
