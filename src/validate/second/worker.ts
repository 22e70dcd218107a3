/** The worker of the second verdict: calls libxml2, and says after each call what it said. */
import {parentPort} from 'node:worker_threads';
import {memoryPages, validateXML} from 'xmllint-wasm';
import type {SecondAnswer, SecondTask} from '../second.js';

function say(answer: SecondAnswer): void {
  parentPort?.postMessage(answer);
}

async function judge({calls, schema}: SecondTask): Promise<void> {
  try {
    for (let call = calls.shift(); call; call = calls.shift()) {
      const {files, isLarge} = call;
      // No network. A tree of ten megabytes would take more memory than we allow ourselves: then it reads as a stream.
      const answer = validateXML({
        xml: files,
        schema: [schema],
        extension: 'relaxng',
        stream: isLarge,
        maxMemoryPages: 2 * memoryPages.GiB,
        modifyArguments: (given) => ['--nonet', '--huge', ...given]
      });
      // It has been handed over: large files should not lie here as well.
      files.length = 0;
      const {rawOutput} = await answer;
      say({output: rawOutput, isLast: false});
    }
  } finally {
    say({output: '', isLast: true});
  }
}

// `startSecond` sends one SecondTask
parentPort?.once('message', (task: SecondTask) => void judge(task));
