/**
 * `stephanus encode` beside `pandoc -t tei` on the same text, in turn; medians, so that a busy
 * machine slows both alike.
 *
 *     npm run bench -- encode [quick]
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {measure, median, readSources, root} from './measure.js';

// A folder that is no edition: pandoc has no settings to read either.
const folder = mkdtempSync(join(tmpdir(), 'stephanus-bench-'));
const texts = readSources().map(({text}) => text);

function textOf(size, name) {
  const one = texts.join('\n\n');
  const text = size === 0 ? texts[0] : one.repeat(Math.ceil(size / one.length)).slice(0, size);
  const path = join(folder, name);
  writeFileSync(path, text);
  return {path, megabytes: Buffer.byteLength(text) / 1e6};
}

function compare(title, path, count) {
  const ours = [];
  const theirs = [];
  for (let round = 0; round < count; round++) {
    ours.push(measure(process.execPath, [join(root, 'bin', 'stephanus.js'), 'encode', path, '-o', join(folder, 'out.xml'), '--quiet'], {cwd: folder}));
    theirs.push(measure('pandoc', ['-t', 'tei', path, '-o', join(folder, 'pandoc.xml')], {cwd: folder}));
  }
  const time = median(ours.map(({seconds}) => seconds));
  const peer = median(theirs.map(({seconds}) => seconds));
  const memory = median(ours.map(({megabytes}) => megabytes));
  const peerMemory = median(theirs.map(({megabytes}) => megabytes));
  console.log(
    `${title}: ${time.toFixed(2)} s, pandoc ${peer.toFixed(2)} s; time ratio ${(time / peer).toFixed(2)}, throughput ratio ${(peer / time).toFixed(2)}; memory ${memory.toFixed(0)} MB, pandoc ${peerMemory.toFixed(0)} MB, ratio ${(memory / peerMemory).toFixed(2)}`
  );
  return time;
}

export function run({isQuick}) {
  const rounds = isQuick ? 1 : 5;
  const one = textOf(0, 'one.txt');
  compare(`cold start, ${(one.megabytes * 1000).toFixed(0)} KB`, one.path, rounds);
  const four = textOf(4e6, 'four.txt');
  const time4 = compare('4 MB', four.path, isQuick ? 1 : 3);
  if (!isQuick) {
    const forty = textOf(40e6, 'forty.txt');
    const {seconds} = measure(process.execPath, ['--max-old-space-size=8000', join(root, 'bin', 'stephanus.js'), 'encode', forty.path, '-o', join(folder, 'out.xml'), '--quiet'], {cwd: folder});
    console.log(`40 MB: ${seconds.toFixed(2)} s; time per MB ${(seconds / 10 / time4).toFixed(2)} times that at 4 MB`);
  }
  rmSync(folder, {recursive: true});
}
