/** `stephanus apparatus`: a text and its apparatus in plain text to TEI, and back. */
import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {capturePlain, CaptureError, type CapturedPlain, type PlainOptions} from '../capture/capture-plain.js';
import type {Oddity} from '../capture/oddity.js';
import {readSblgnt} from '../capture/sblgnt/read-sblgnt.js';
import {writeCaptured} from '../capture/sblgnt/write-captured.js';
import {writeSblgnt} from '../capture/sblgnt/write-sblgnt.js';
import {FileError, isSameFile, readText, textId, writeOutput, writeWhole} from '../edition/files.js';
import {openEdition} from '../edition/folder.js';
import {conventionOf, renderPlain, settingOf} from '../edition/render-edition.js';
import {programVersion} from '../edition/resources.js';
import type {Root} from 'xast';
import {attribute, descendants, localName, pathOf, teiOf} from '../tei/dom.js';
import {parseXml} from '../tei/parse.js';
import {statuses, type CommandFunction, type Invocation} from './main.js';

export const apparatus: CommandFunction = async (invocation) => {
  const [action, file, ...more] = invocation.paths;
  if (file === undefined || more.length > 0) throw new FileError(action ?? 'apparatus', 'Expected one file: apparatus parse FILE.apparatus.txt --text FILE.txt, or apparatus write FILE.xml');
  if (action === 'parse') return parse(file, invocation);
  if (action === 'write') return write(file, invocation);
  throw new FileError(String(action), 'Unexpected action, expected parse or write');
};

function parse(file: string, invocation: Invocation): number | Promise<number> {
  const {options} = invocation;
  const textFile = options['text'];
  if (typeof textFile !== 'string') throw new FileError(file, 'Expected the text that it belongs to: --text FILE.txt');
  const output = typeof options['output'] === 'string' ? options['output'] : '-';
  for (const source of [file, textFile]) if (output !== '-' && isSameFile(output, source)) throw new FileError(source, 'Expected another file for the result: this one is read');
  const entries = readText(file);
  const printed = readSblgnt(readText(textFile), entries);
  if (printed.verses.length === 0) return parsePlain({file, textFile, output}, invocation);
  const {tei, oddities} = writeCaptured(printed, {
    id: textId(output === '-' ? textFile : output),
    version: programVersion(),
    files: {text: basename(textFile), apparatus: basename(file)}
  });
  const blanks = otherBlanks(entries, writeSblgnt(parseXml(tei)).apparatus, new Set(oddities.map(({line}) => line)));
  const counts = {verses: printed.verses.length, entries: printed.entries.length};
  return give(tei, [...oddities, ...blanks], {file, textFile, output, counts, found: `${counts.verses} verses, ${counts.entries} entries`}, invocation);
}

interface Given {
  file: string;
  textFile: string;
  output: string;
  counts: Readonly<Record<string, number>>;
  /** The same in words. */
  found: string;
}

/** What is inconsistent, the TEI, and what was found in words or numbers. */
function give(tei: string, oddities: readonly Oddity[], {file, textFile, output, counts, found}: Given, {reporter, isJson}: Invocation): number {
  for (const {file: where, line, reason} of oddities) reporter.warning(where === 'text' ? textFile : file, reason, {line, column: 1});
  if (output === '-') {
    writeOutput(tei);
    return statuses.clean;
  }
  writeWhole(output, tei);
  const inconsistent = oddities.length;
  if (isJson) process.stdout.write(`${JSON.stringify({...counts, inconsistent}, null, 2)}\n`);
  reporter.say(`${output}: ${found}, ${inconsistent} inconsistent places`);
  return statuses.clean;
}

/** Text and apparatus as `render` writes them. */
async function parsePlain(files: {file: string; textFile: string; output: string}, invocation: Invocation): Promise<number> {
  const {file, textFile, output} = files;
  const {settings} = await openEdition('.');
  const {tei, oddities, units, entries, verbatim} = captureOrFail(readText(textFile), file, {
    id: textId(output === '-' ? textFile : output),
    version: programVersion(),
    files: {text: basename(textFile), apparatus: basename(file)},
    setting: settingOf(settings),
    convention: conventionOf(settings).convention
  });
  return give(tei, oddities, {...files, counts: {units, entries, verbatim}, found: `${units} paragraphs and notes, ${entries} entries`}, invocation);
}

function captureOrFail(text: string, file: string, options: PlainOptions): CapturedPlain {
  try {
    const captured = capturePlain(text, readText(file), options);
    if (captured) return captured;
  } catch (error) {
    if (error instanceof CaptureError) throw new FileError(file, error.message);
    throw error;
  }
  throw new FileError(file, 'Expected an apparatus of verses (`1:1 words A ] words B`), or one with a line `Keys are paragraph and line`, as `render` writes it');
}

/** Lines that differ from the rest of the print in their blanks alone. */
function otherBlanks(printed: string, written: string, told: ReadonlySet<number>): {file: 'apparatus'; line: number; reason: string}[] {
  const ours = written.split('\n');
  return printed.split(/\r?\n/u).flatMap((line, index) => {
    const isOther = line !== ours[index] && line.replace(/\s+/gu, '') === (ours[index] ?? '').replace(/\s+/gu, '');
    return isOther && !told.has(index + 1) ? [{file: 'apparatus' as const, line: index + 1, reason: 'Printed with other blanks than the rest'}] : [];
  });
}

/** Into a folder: NAME.txt and NAME.apparatus.txt; a text of verses as the SBL edition has it, any other as it is rendered. */
async function write(file: string, {options, reporter}: Invocation): Promise<number> {
  const folder = typeof options['output'] === 'string' ? options['output'] : '.';
  if (folder === '-') throw new FileError('-', 'Expected a folder: text and apparatus are two files');
  const root = parseXml(readText(file));
  const {text, apparatus: entries} = hasVerses(root) ? writeSblgnt(root) : renderPlain(await openEdition('.'), root);
  const id = textId(file);
  const made = [
    {path: join(folder, `${id}.txt`), content: text},
    {path: join(folder, `${id}.apparatus.txt`), content: entries}
  ];
  // What was captured is likely to lie here under the same names.
  for (const {path, content} of made)
    if (existsSync(path) && readText(path) !== content) throw new FileError(path, 'Expected another folder for the result (-o): a file of this name is there and differs');
  for (const {path, content} of made) {
    writeWhole(path, content);
    reporter.say(path);
  }
  return statuses.clean;
}

/** Units that are numbered by chapter and verse. */
function hasVerses(root: Root): boolean {
  const body = pathOf(teiOf(root), 'text', 'body');
  return body !== undefined && [...descendants(body)].some((element) => localName(element) === 'ab' && /^\d+:\d+$/u.test(attribute(element, 'n')));
}
