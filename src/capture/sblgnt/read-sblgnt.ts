/**
 * Text and apparatus in the plain form of the SBL Greek New Testament (ed. M. W. Holmes, 2010).
 *
 *     Phlm 1:6   …παντὸς ἀγαθοῦ ⸀τοῦ ἐν ἡμῖν        verse of the text; ⸀ marks one word, ⸂ ⸃ several
 *     Philemon 1:6                                   heading in the apparatus
 *     6 τοῦ WH NA28 RP ] – Treg                      lemma, who has it, reading, who has it
 *     • Χριστόν WH ] + Ἰησοῦν RP                     next entry of the verse; + adds, – omits, ; parts
 */
import type {Oddity} from '../oddity.js';
import type {Printed, PrintedEntry, PrintedReading, PrintedVerse} from './printed.js';

const verseLine = /^(?<book>\S(?:.*\S)?) (?<place>\d+:\d+)\t(?<text>.*)$/u;
const headingLine = /^(?<name>\S(?:.*\S)?) (?<place>\d+:\d+)\s*$/u;
const entryLine = /^(?:(?:(?<chapter>\d+):)?(?<verse>\d+)(?<range>–\d+)? |•\u00a0?)(?<body>.*)$/u;
// `WH`, `NA28`, `⟦WH⟧`, `Tregmarg`: Latin letters, where the text has Greek ones
const siglum = /^⟦?[A-Z][A-Za-z0-9]*⟧?$/u;

/** Read both files. What does not have the form is told among the oddities. */
export function readSblgnt(text: string, apparatus: string): Printed {
  const oddities: Oddity[] = [];
  const {title, book, verses} = readVerses(text, oddities);
  const {name, entries} = readEntries(apparatus, oddities);
  return {title, book, name, verses, entries, oddities};
}

function readVerses(text: string, oddities: Oddity[]): {title: string; book: string; verses: PrintedVerse[]} {
  const verses: PrintedVerse[] = [];
  let title = '';
  let book = '';
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const found = verseLine.exec(line)?.groups;
    if (found) {
      book = found['book'] ?? '';
      verses.push({place: found['place'] ?? '', text: (found['text'] ?? '').trimEnd(), line: index + 1});
    } else if (line.trim() !== '' && title === '' && verses.length === 0) title = line.trim();
    else if (line.trim() !== '') oddities.push({file: 'text', line: index + 1, reason: `Unexpected line \`${line.trim().slice(0, 40)}\`, expected book, chapter and verse, a tab, and words`});
  }
  return {title, book, verses};
}

function readEntries(apparatus: string, oddities: Oddity[]): {name: string; entries: PrintedEntry[]} {
  const entries: PrintedEntry[] = [];
  let name = '';
  let place = '';
  for (const [index, raw] of apparatus
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = index + 1;
    const entry = entryLine.exec(raw.trim())?.groups;
    const heading = entry ? undefined : headingLine.exec(raw)?.groups;
    if (heading) {
      name = heading['name'] ?? '';
      place = heading['place'] ?? '';
    } else if (entry) {
      if (entry['verse'] !== undefined && entry['verse'] !== place.split(':')[1]) oddities.push({file: 'apparatus', line, reason: `Unexpected verse ${entry['verse']} under the heading ${place}`});
      const read = readEntry(entry['body'] ?? '', place, line, oddities);
      if (read) entries.push({...read, isRange: entry['range'] !== undefined});
    } else if (raw.trim() !== '' && name !== '') oddities.push({file: 'apparatus', line, reason: `Unexpected line \`${raw.trim().slice(0, 40)}\`, expected a heading or an entry`});
  }
  return {name, entries};
}

function readEntry(body: string, place: string, line: number, oddities: Oddity[]): Omit<PrintedEntry, 'isRange'> | undefined {
  const odd = (reason: string): void => void oddities.push({file: 'apparatus', line, reason});
  const [left, right, ...more] = body.trim().split(/\s*\]\s*/u);
  if (left === undefined || right === undefined || more.length > 0) {
    odd(`Unexpected entry \`${body.trim().slice(0, 40)}\`, expected a lemma, one bracket, and readings`);
    return undefined;
  }
  const lemma = splitSigla(left);
  const readings = right.split(/\s*;\s*/u).map((part): PrintedReading => {
    const {words, sigla} = splitSigla(part);
    if (sigla.length === 0) odd(`Unexpected reading \`${part}\` without a siglum`);
    if (words === '–' || words === '—') return {text: '', kind: 'omitted', sigla};
    return words.startsWith('+ ') ? {text: words.slice(2), kind: 'added', sigla} : {text: words, kind: 'plain', sigla};
  });
  return {place, lemma: lemma.words, sigla: lemma.sigla, readings, line};
}

/** Words, and the sigla that close them. */
function splitSigla(part: string): {words: string; sigla: string[]} {
  const tokens = part.split(/\s+/u).filter((token) => token !== '');
  let from = tokens.length;
  while (from > 0 && siglum.test(tokens[from - 1] ?? '')) from--;
  return {words: tokens.slice(0, from).join(' '), sigla: tokens.slice(from)};
}
