/**
 * How long collating takes, by length and number of witnesses, and for pairs of texts that are made to be hard.
 * The texts are made here, from a seed: words in Zipf's distribution, 3 % of them changed in each witness.
 *
 *     npm run bench -- collate [quick]
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {createApparatus} from '../lib/collate/apparatus.js';
import {collate} from '../lib/collate/collate.js';

const syllables = 'ba be bi bo da de di do fa fe ga go ha he ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve'.split(' ');

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Different words, the frequent ones short. */
function createWords(random, count) {
  const words = new Set();
  while (words.size < count) {
    const length = 1 + Math.floor(Math.log2(1 + words.size) / 4) + Math.floor(random() * 2);
    words.add(Array.from({length}, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...words];
}

/** Words with the white space and the marks that follow them. */
function createText(random, words, count) {
  return Array.from({length: count}, () => {
    const word = words[Math.floor(Math.exp(random() * Math.log(words.length)))] ?? words[0];
    const chance = random();
    return word + (chance < 0.08 ? ', ' : chance < 0.13 ? '. ' : chance < 0.14 ? '.\n\n' : ' ');
  });
}

/** A copy: 3 % of its words replaced, left out, doubled, spelled otherwise, or put in another place. */
function copyText(random, text, words) {
  const copy = [];
  for (let at = 0; at < text.length; at++) {
    const kind = random() < 0.03 ? random() : 1;
    if (kind < 0.4) copy.push(`${words[Math.floor(random() * words.length)]} `);
    else if (kind < 0.55) copy.push(text[at], `${words[Math.floor(random() * 50)]} `);
    else if (kind < 0.7) copy.push(`s${text[at]}`);
    else if (kind < 0.8) copy.push(text[++at] ?? '', text[at - 1] ?? '');
    else if (kind < 0.98) copy.push(...(random() < 0.8 ? [] : [text[at]]));
    else if (kind < 1) at += Math.floor(random() * 12);
    else copy.push(text[at]);
  }
  return copy.join('');
}

function makeWitnesses(count, length) {
  const random = createRandom(length + count);
  const words = createWords(random, Math.round(40 * Math.sqrt(length)));
  const text = createText(random, words, length);
  return Array.from({length: count}, (_, index) => ({siglum: `W${index + 1}`, text: copyText(random, text, words)}));
}

/** Two texts of 50,000 words, or about that. */
function makePair(kind) {
  const random = createRandom(7);
  const words = createWords(random, 9000);
  const text = createText(random, words, 50_000);
  const pairs = {
    'no word in common': () => [text.join(''), text.map((word) => `x${word}`).join('')],
    'no word in common, words repeated': () => [createText(random, words.slice(0, 50), 50_000).join(''), createText(random, words.slice(50, 100), 50_000).join('')],
    'two unrelated texts': () => [text.join(''), createText(random, words, 50_000).join('')],
    'one text doubled': () => [text.join(''), text.join('') + text.join('')],
    'a copy and the text doubled': () => [copyText(random, text, words), text.join('') + text.join('')],
    'halves exchanged': () => [text.join(''), [...text.slice(25_000), ...text.slice(0, 25_000)].join('')],
    'one word 50,000 times, and 40,000 times': () => ['word '.repeat(50_000), 'word '.repeat(40_000)],
    'one word 50,000 times, and a text': () => [`${words[0]} `.repeat(50_000), text.join('')],
    'two words in turn, and at random': () => ['one two '.repeat(25_000), Array.from({length: 50_000}, () => (random() < 0.5 ? 'one ' : 'two ')).join('')]
  };
  const texts = kind === undefined ? Object.keys(pairs) : pairs[kind]();
  return kind === undefined ? texts : texts.map((one, index) => ({siglum: `W${index + 1}`, text: one}));
}

/** One measurement in a fresh process, as a user has it. */
function measure(task) {
  const [kind, count, length] = task;
  const witnesses = kind === 'copies' ? makeWitnesses(count, length) : makePair(kind);
  const words = witnesses.reduce((sum, {text}) => sum + text.split(/\s+/u).length, 0);
  const before = process.cpuUsage();
  const start = performance.now();
  const collation = collate(witnesses);
  const collated = performance.now();
  const used = process.cpuUsage(before);
  const entries = createApparatus(collation);
  const written = performance.now();
  let matched = 0;
  for (const [first, second] of collation.table) if (first[0] && first[0].n === second?.[0]?.n) matched++;
  const memory = process.resourceUsage().maxRSS / 1024;
  return {words, matched, columns: collation.table.length, entries: entries.length, collate: collated - start, cpu: (used.user + used.system) / 1000, write: written - collated, memory};
}

const tasks = [['copies', 3, 2000], ['copies', 5, 10_000], ['copies', 5, 100_000], ['copies', 12, 20_000], ...makePair().map((kind) => [kind, 2, 50_000])];

/** Print the table. */
export function run({isQuick}) {
  const found = tasks.map((task) => {
    const runs = Array.from({length: isQuick ? 1 : 3}, () =>
      JSON.parse(spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--task', JSON.stringify(task)], {encoding: 'utf8', maxBuffer: 1e8}).stdout)
    );
    return {task, ...runs.sort((a, b) => a.collate - b.collate)[isQuick ? 0 : 1]};
  });
  console.log('witnesses x words                              collate   (cpu)      + app   µs/word    MB   columns   entries   matched');
  for (const {task, words, matched, columns, entries, memory, ...times} of found) {
    const name = task[0] === 'copies' ? `${task[1]} x ${task[2]}, 3 % changed` : task[0];
    const numbers = [
      `${(times.collate / 1000).toFixed(3)} s`.padStart(10),
      `(${(times.cpu / 1000).toFixed(2)} s)`.padStart(9),
      `${(times.write / 1000).toFixed(3)} s`.padStart(9),
      ((times.collate * 1000) / words).toFixed(2).padStart(8),
      memory.toFixed(0).padStart(7)
    ];
    console.log(name.padEnd(44), ...numbers, String(columns).padStart(9), String(entries).padStart(9), String(matched).padStart(9));
  }
}

const at = process.argv.indexOf('--task');
if (at >= 0) process.stdout.write(JSON.stringify(measure(JSON.parse(process.argv[at + 1]))));
