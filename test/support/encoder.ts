/** Encoding in a process of its own, within a time. */
import {fork, type ChildProcess} from 'node:child_process';
import path from 'node:path';
import {projectFolder} from './folders.js';

export interface Encoder {
  /** The length of the TEI, what went wrong, or that it did not end. */
  encode(text: string, most: number): Promise<{length: number} | {error: string}>;
  stop(): void;
}

export function createEncoder(): Encoder {
  let child: Promise<ChildProcess> | undefined;
  return {
    async encode(text, most) {
      child ??= start();
      const running = await child;
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          child = undefined;
          running.removeAllListeners();
          running.kill('SIGKILL');
          resolve({error: `not done after ${most} ms`});
        }, most);
        running.once('message', (answer) => {
          clearTimeout(timer);
          // `encoder-process.js` sends nothing else.
          resolve(answer as {length: number} | {error: string});
        });
        running.send(text);
      });
    },
    stop() {
      void child?.then((running) => running.kill());
    }
  };
}

function start(): Promise<ChildProcess> {
  const child = fork(path.join(projectFolder, 'test', 'support', 'encoder-process.js'), {serialization: 'advanced'});
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('message', () => resolve(child));
  });
}
