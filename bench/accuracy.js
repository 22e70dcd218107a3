/**
 * How right the encoding is: precision, recall and F1 against texts annotated by hand, and the
 * names of persons beside those that `compromise` finds in the same texts. Writes docs/accuracy.md.
 *
 *     npm run accuracy [-- FOLDER]
 *
 * FOLDER has `NAME.jsonl` (the annotation), and `score.py`, which compares; texts are beside the
 * annotation or in `../sources`. A folder `more` in it is summed up.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import nlp from 'compromise';
import {format, resolveConfig} from 'prettier';
import {root} from './measure.js';

const gold = process.argv[2] ?? join(root, '..', 'shared', 'gold');
const goal = join(root, 'docs', 'accuracy.md');
const folder = mkdtempSync(join(tmpdir(), 'stephanus-accuracy-'));

const rows = ['persName', 'person link pairs', 'q/quote/said', 'q class', 'q kind given', 'bibl', 'title', 'text (characters)', 'p start', 'join', 'fw removed', 'pb', 'note', 'noteRef link', 'call without note', 'head', 'document title', 'byline', 'imprint', 'item', 'l', 'salute', 'dateline', 'signed', 'boilerplate', 'sic', 'sic correction']; // prettier-ignore

function run(command, args) {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 1 << 28});
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args[0]}: ${stderr}`);
  return stdout;
}

/** The texts of a folder of annotation, with their annotation. */
function readTexts(from) {
  return readdirSync(from)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const id = basename(name, '.jsonl');
      const text = [join(from, `${id}.txt`), join(from, '..', 'sources', `${id}.txt`)].find((path) => existsSync(path));
      return {id, text, gold: join(from, name)};
    })
    .filter(({text}) => text !== undefined);
}

function encode(texts, to) {
  run(process.execPath, [join(root, 'bin', 'stephanus.js'), 'encode', ...texts.map(({text}) => text), '-o', to, '--quiet']);
}

function score(text, tei) {
  return JSON.parse(run('python3', [join(gold, 'score.py'), tei, text.text, text.gold, '--json']));
}

/** All texts of a folder together. */
function scoreAll(texts, teis) {
  const both = join(folder, `all-${basename(teis)}`);
  mkdirSync(both);
  for (const {id, text, gold: path} of texts) {
    writeFileSync(join(both, `${id}.txt`), readFileSync(text));
    writeFileSync(join(both, `${id}.jsonl`), readFileSync(path));
  }
  return JSON.parse(run('python3', [join(gold, 'score.py'), '--batch', both, teis, '--json'])).total;
}

function escape(text) {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, ' ');
}

/** The people of compromise as TEI; it is told where the notes are, so that it is not marked down for those. */
function writePeer({text, gold: path}, to) {
  const source = readFileSync(text, 'utf8').replace(/^\uFEFF/u, '');
  const notes = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({type, start, end}) => type === 'note' && end > start);
  const mark = (stretch) => {
    let out = '';
    let at = 0;
    for (const {offset} of nlp(stretch).people().json({offset: true})) {
      const bare = stretch.slice(offset.start, offset.start + offset.length).replace(/(?:['’]s)?[\s,.;:!?"”’)]*$/u, '');
      if (offset.start < at) continue;
      out += `${escape(stretch.slice(at, offset.start))}<persName>${escape(bare)}</persName>`;
      at = offset.start + bare.length;
    }
    return out + escape(stretch.slice(at));
  };
  let body = '';
  let at = 0;
  for (const {start, end} of notes.sort((left, right) => left.start - right.start)) {
    if (start < at) continue;
    body += `${mark(source.slice(at, start))}<note>${mark(source.slice(start, end))}</note>`;
    at = end;
  }
  writeFileSync(to, `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>${body}${mark(source.slice(at))}</p></body></text></TEI>`);
}

const percent = (share) => (share * 100).toFixed(1);

function cells(result, row) {
  const found = result?.[row];
  return found && found.gold > 0 ? `${percent(found.exact.p)} | ${percent(found.exact.r)} | ${percent(found.exact.f1)} | ${found.gold}` : '– | – | – | –';
}

function table(result) {
  const lines = rows.filter((row) => result[row]?.gold > 0).map((row) => `| ${row} | ${cells(result, row)} |`);
  return ['| element | precision | recall | F1 | in the annotation |', '| --- | --: | --: | --: | --: |', ...lines].join('\n');
}

const texts = readTexts(gold);
if (texts.length === 0) throw new Error(`${gold}: Expected annotation (.jsonl) with its texts, found none`);
const teis = join(folder, 'tei');
encode(texts, teis);
const peers = join(folder, 'peer');
mkdirSync(peers);
for (const text of texts) writePeer(text, join(peers, `${text.id}.xml`));
const moreFolder = join(gold, 'more');
const more = existsSync(moreFolder) ? readTexts(moreFolder) : [];
if (more.length > 0) {
  encode(more, join(folder, 'more'));
  mkdirSync(join(folder, 'more-peer'));
  for (const text of more) writePeer(text, join(folder, 'more-peer', `${text.id}.xml`));
}
const all = scoreAll(texts, teis);
const moreAll = more.length > 0 ? scoreAll(more, join(folder, 'more')) : undefined;
const peerRows = [
  ...texts.map((text) => [text.id, score(text, join(teis, `${text.id}.xml`)), score(text, join(peers, `${text.id}.xml`))]),
  ['all of them', all, scoreAll(texts, peers)],
  ...(moreAll ? [[`${more.length} further texts`, moreAll, scoreAll(more, join(folder, 'more-peer'))]] : [])
].map(([id, ours, theirs]) => `| ${id} | ${cells(ours, 'persName')} | ${cells(theirs, 'persName').split(' | ').slice(0, 3).join(' | ')} |`);

const page = `# Accuracy

How right the encoding is, measured against texts that people have annotated by hand. This page is written by \`npm run accuracy\`; nothing in it is typed.

## How it is measured

Each text is encoded with the settings that a new user has: no edition.yaml, no decisions, no list of persons. A scorer of its own, which knows nothing of this program, compares the TEI with the annotation. A span counts when its first and last letter are those of the annotation; quotation marks, stops and blanks at its ends do not matter. Precision is how many of the spans that we marked are right; recall, how many of those in the annotation we marked; F1, their harmonic mean. All numbers are percentages.

What the rows mean: \`person link pairs\`, of all pairs of mentions of one person, how many point to one entry; \`q/quote/said\`, quotations of any kind; \`q class\`, of those with the right ends, how many are of the right kind; \`sic\`, all misprints that the annotators saw, also those that nobody could correct without the print; \`sic correction\`, of those that we corrected, how many read right.

These are the texts that the rules were made with. Expect less of a text that is unlike them: further below are texts in another hand that were only looked at to keep the rules general.

## Together

${table(all)}

## Each text

${texts.map((text, index) => `### ${text.id}\n\n${table(score(text, join(teis, `${texts[index].id}.xml`)))}`).join('\n\n')}
${moreAll ? `\n## ${more.length} further texts\n\nNovels, a play, verse, letters, early prose, history with references, diplomatic documents; each as from a web page and as from a PDF. Their annotation was made from TEI by others, and says less: names are annotated in few of them, and there by other customs.\n\n${table(moreAll)}\n` : ''}
## Names of persons beside compromise

[compromise](https://github.com/spencermountain/compromise) is the library that one would take otherwise: \`nlp(text).people()\`, version ${JSON.parse(readFileSync(join(root, 'node_modules', 'compromise', 'package.json'), 'utf8')).version}, on the same texts, with the same scorer. It is told where the notes are, and possessives and punctuation at the ends of its names are cut off.

| text | precision | recall | F1 | names | compromise: precision | recall | F1 |
| --- | --: | --: | --: | --: | --: | --: | --: |
${peerRows.join('\n')}
`;
writeFileSync(goal, await format(page, {...(await resolveConfig(goal)), parser: 'markdown'}));
rmSync(folder, {recursive: true});
console.log(`${goal}: written`);
