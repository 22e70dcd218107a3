/** The worker of the second verdict: calls libxml2, and says what it said. */
import {parentPort, workerData} from 'node:worker_threads';
import {memoryPages, validateXML} from 'xmllint-wasm';
import type {SecondAnswer, SecondTask} from '../second.js';

/** The names of the files of a call lie on a stack that holds some thousands of them. */
const most = 1000;

async function answer({files, schema, parts, isLarge}: SecondTask): Promise<SecondAnswer> {
  let output = '';
  try {
    for (let from = 0; from < files.length; from += most) {
      const xml = files.slice(from, from + most);
      // No network; text nodes as large as they come.
      const {rawOutput} = await validateXML({xml, schema: [schema], preload: parts, extension: 'relaxng', stream: isLarge, maxMemoryPages: 2 * memoryPages.GiB, modifyArguments: (given) => ['--nonet', '--huge', ...given]});
      output += rawOutput;
    }
    return {output};
  } catch (error) {
    return {output, error: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)};
  }
}

parentPort?.postMessage(await answer(workerData as SecondTask)); // `beginSecond` gives a SecondTask
