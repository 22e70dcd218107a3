/**
 * Steps by themselves, in one process that has run them before: annotating beside the `people()`
 * of compromise on the same text, and segmenting in megabytes a second and by length of the text.
 *
 *     npm run bench -- annotate [quick]
 */
import nlp from 'compromise';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {annotate} from '../lib/annotate/annotate.js';
import {loadLanguage, loadLexicon} from '../lib/edition/resources.js';
import {stephanusEncode} from '../lib/pipeline.js';
import {readText} from '../lib/read/text.js';
import {median, readSources} from './measure.js';

const language = await loadLanguage('en');
const lexicon = loadLexicon('en');
const {plugins} = stephanusEncode({id: 'bench', language, lexicon, file: {name: '', sha256: '', encoding: ''}, info: {}, persons: '', works: '', version: ''});
const at = plugins.findIndex((one) => Array.isArray(one) && one[0] === annotate);
const segmenting = plugins.slice(1, at);

const megabytes = (text) => Buffer.byteLength(text) / 1e6;

/** The tree of a text before and after the steps of `segment`, and how long these took. */
async function segment(text) {
  const file = new VFile({path: 'bench.txt', value: text});
  const tree = unified().use(readText, {lang: 'en'}).parse(file);
  const processor = unified().use({plugins: segmenting});
  const start = performance.now();
  const done = await processor.run(tree, file);
  return {tree: done, file, seconds: (performance.now() - start) / 1000};
}

async function annotating(text) {
  const {tree, file} = await segment(text);
  const start = performance.now();
  await annotate({language, lexicon})(tree, file);
  return (performance.now() - start) / 1000;
}

/** Wrapped lines with notes at the feet of pages, made here. */
function madeText(size) {
  const line = 'The miller went down to the well and looked for the rope that was long\n';
  const page = `${line.repeat(12)}lost in the river,* and found it on the other side of the water in the\n${line.repeat(16)}\n* It was of hemp, and a hundred years old.\n\n\f`;
  return page.repeat(Math.ceil(size / page.length)).slice(0, size);
}

export async function run({isQuick}) {
  const rounds = isQuick ? 1 : 5;
  const texts = readSources().map(({text}) => text);
  const all = texts.join('\n\n');
  for (const text of texts) {
    await annotating(text);
    nlp(text.slice(0, 20_000)).people().out('array');
  }
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await annotating(all));
    const start = performance.now();
    for (const text of texts) nlp(text).people().out('array');
    theirs.push((performance.now() - start) / 1000);
  }
  const [time, peer] = [median(ours), median(theirs)];
  console.log(`annotating ${megabytes(all).toFixed(2)} MB: ${time.toFixed(3)} s, compromise people() ${peer.toFixed(2)} s; throughput ratio ${(peer / time).toFixed(1)}`);
  await segment(madeText(2e6));
  for (const size of isQuick ? [4e6] : [4e6, 10e6, 40e6]) {
    const text = madeText(size);
    const {seconds} = await segment(text);
    console.log(`segmenting ${megabytes(text).toFixed(0)} MB of wrapped text with notes: ${seconds.toFixed(2)} s, ${(megabytes(text) / seconds).toFixed(1)} MB/s`);
  }
}
