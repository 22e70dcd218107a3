/** The command line, run as a user runs it. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {projectFolder} from './folders.js';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

const program = path.join(projectFolder, 'bin', 'stephanus.js');

export interface RunOptions {
  /** What stands on standard input. */
  input?: string | Uint8Array;
  /** Milliseconds after which the program is stopped; its status is then `null`. */
  most?: number;
  /** Milliseconds in which nobody reads what the program writes. */
  readAfter?: number;
}

/** Run `stephanus` with these arguments in a folder. */
export function stephanus(folder: string, args: readonly string[], {input, most = 50_000, readAfter = 0}: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, STEPHANUS_DEBUG: undefined},
      timeout: most,
      killSignal: 'SIGKILL'
    });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    const read = (): unknown => child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    if (readAfter === 0) read();
    else setTimeout(read, readAfter);
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(error).toString()}));
    // A program that ends before it has read everything closes the pipe; its status tells the rest.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
