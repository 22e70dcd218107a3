/**
 * Ratios to a peer in the same run: `pandoc -t tei` on the same text. Runs are interleaved
 * and the medians compared, so that a busy machine slows both alike.
 *
 *   npm run bench            all
 *   npm run bench -- quick   one round, no 40 MB text
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isQuick = process.argv.includes('quick');
const rounds = isQuick ? 1 : 5;
const folder = mkdtempSync(join(tmpdir(), 'stephanus-bench-'));
const sources = join(root, '..', 'shared', 'sources');
const own = join(root, 'sources');
const texts = readdirSync(existsSync(sources) ? sources : own)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(existsSync(sources) ? sources : own, name), 'utf8'));

function textOf(size, name) {
  const one = texts.join('\n\n');
  const text = size === 0 ? texts[0] : one.repeat(Math.ceil(size / one.length)).slice(0, size);
  const path = join(folder, name);
  writeFileSync(path, text);
  return {path, megabytes: Buffer.byteLength(text) / 1e6};
}

/** Seconds and peak megabytes of one command, as GNU time sees them; in a folder that is no edition, since pandoc has no settings to read either. */
function measure(command, args) {
  const run = spawnSync('/usr/bin/time', ['-f', '%e %M', command, ...args], {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28});
  const [seconds, kilobytes] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (run.status !== 0 && run.status !== 1) throw new Error(`${command} ${args.join(' ')}: ${run.stderr.slice(-400)}`);
  return {seconds, megabytes: kilobytes / 1024};
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

function compare(title, path, count) {
  const ours = [];
  const theirs = [];
  for (let round = 0; round < count; round++) {
    ours.push(measure(process.execPath, [join(root, 'bin', 'stephanus.js'), 'encode', path, '-o', join(folder, 'out.xml'), '--quiet']));
    theirs.push(measure('pandoc', ['-t', 'tei', path, '-o', join(folder, 'pandoc.xml')]));
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

const one = textOf(0, 'one.txt');
compare(`cold start, ${(one.megabytes * 1000).toFixed(0)} KB`, one.path, rounds);
const four = textOf(4e6, 'four.txt');
const time4 = compare('4 MB', four.path, isQuick ? 1 : 3);
if (!isQuick) {
  const forty = textOf(40e6, 'forty.txt');
  const {seconds} = measure(process.execPath, ['--max-old-space-size=8000', join(root, 'bin', 'stephanus.js'), 'encode', forty.path, '-o', join(folder, 'out.xml'), '--quiet']);
  console.log(`40 MB: ${seconds.toFixed(2)} s; time per MB ${(seconds / 10 / time4).toFixed(2)} times that at 4 MB`);
}
rmSync(folder, {recursive: true});
