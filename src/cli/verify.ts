/** `stephanus verify`: the proof that nothing of a source is lost. */
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Root} from 'xast';
import {textAndNotes} from '../collate/witness-text.js';
import {expand, FileError, listFiles, readBytes, readText, sha256, textId} from '../edition/files.js';
import {openEdition, type Edition} from '../edition/folder.js';
import {loadLanguage, loadLexicon} from '../edition/resources.js';
import {layoutOptions} from '../edition/settings.js';
import {isTei, readWitness, withFile, type ReadingOptions} from '../edition/witness.js';
import {decode} from '../read/decode.js';
import {pointAt, readLines} from '../read/text.js';
import {readFacts, type TextFacts} from '../render/facts.js';
import {attribute, childOf, teiOf} from '../tei/dom.js';
import {parseXml, XmlError} from '../tei/parse.js';
import {verify as account, verifyWitness, type Difference, type Fidelity} from '../validate/fidelity.js';
import {statuses, type CommandFunction, type Invocation} from './main.js';

export const verify: CommandFunction = async (invocation) => {
  const {paths, options, reporter, isJson} = invocation;
  const edition = await openEdition('.');
  const files = paths.length > 0 ? expand(paths, '.xml') : listFiles(edition.tei, '.xml');
  if (files.length === 0) throw new FileError(edition.tei, 'Expected TEI files, found none; run stephanus encode first');
  const results = await verifyFiles(files, {edition, ...(typeof options['source'] === 'string' ? {given: options['source']} : {})}, invocation);
  if (isJson) process.stdout.write(`${JSON.stringify({files: results.results}, null, 2)}\n`);
  if (results.failed > 0) return statuses.failed;
  return reporter.counts.errors > 0 ? statuses.findings : statuses.clean;
};

interface Setting {
  edition: Edition;
  /** Path of the source, where the editor names it. */
  given?: string;
}

/** Verify TEI files; those without a source (lists of persons and works) are passed over. */
export async function verifyFiles(files: readonly string[], setting: Setting, {reporter}: Pick<Invocation, 'reporter'>): Promise<{results: object[]; failed: number}> {
  const results: object[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      const tei = parseXml(readText(file));
      const found = await verifyOne(file, tei, setting, reporter);
      if (found) results.push({file, ...found});
      else if (!isList(tei)) throw new FileError(file, 'Expected the name of a source in its header, found none; name it with --source');
    } catch (error) {
      if (error instanceof XmlError) reporter.error(file, error.message, {line: error.line, column: error.column});
      else if (error instanceof FileError) reporter.error(error.file, error.message, error.place);
      else throw error;
      failed++;
    }
  }
  return {results, failed};
}

/** A list of persons or works has no source. */
function isList(tei: Root): boolean {
  const root = teiOf(tei);
  return childOf(root, 'standOff') !== undefined && childOf(root, 'text') === undefined;
}

async function verifyOne(file: string, tei: Root, setting: Setting, reporter: Invocation['reporter']): Promise<object | undefined> {
  const {given} = setting;
  const facts = readFacts(tei);
  const carrier = facts.carriers.find(({type}) => type === 'digitalSource');
  if (facts.witnesses.length > 0 && given === undefined) return verifyWitnesses(file, tei, facts.witnesses, setting, reporter);
  if (!carrier && given === undefined) return undefined;
  const path = given ?? findSource(carrier?.file ?? '', foldersOf(file, setting));
  const bytes = readBytes(path);
  if (given === undefined) tellChange(file, path, {bytes, sha256: carrier?.sha256 ?? ''}, reporter);
  return tell(file, path, account(tei, decode(bytes).text), decode(bytes).text, reporter);
}

function tellChange(file: string, path: string, made: {bytes: Uint8Array; sha256: string}, reporter: Invocation['reporter']): void {
  if (made.sha256 !== '' && made.sha256 !== sha256(made.bytes)) reporter.warning(path, `Changed since ${file} was made from it (its sha256 is another); encode it again, or restore it`);
}

function foldersOf(file: string, {edition: {folder}}: Setting): string[] {
  return [dirname(file), folder, join(folder, 'sources')];
}

/** A witness is read as it was for the collation: in the language of the text, with the text's own settings. */
async function readingOptions(file: string, tei: Root, {settings}: Edition): Promise<ReadingOptions> {
  const text = childOf(teiOf(tei), 'text');
  const language = await loadLanguage(text ? attribute(text, 'xml:lang') : 'en');
  const own = settings.texts?.[textId(file)] ?? {};
  return {language, lexicon: loadLexicon(language.code), layout: layoutOptions(own), encoding: own.encoding};
}

function findSource(name: string, folders: readonly string[]): string {
  const candidates = folders.flatMap((folder) => [join(folder, name), join(folder, '..', 'sources', name), join(folder, 'sources', name)]);
  const found = candidates.find((candidate) => name !== '' && existsSync(candidate));
  if (found === undefined) throw new FileError(name || 'source', `Expected the source beside the TEI or in sources/, found none; name it with --source`);
  return found;
}

/** Each witness is read out of the file by itself: the base, which is the first, with every character, the others with every word that was collated. */
async function verifyWitnesses(file: string, tei: Root, witnesses: TextFacts['witnesses'], setting: Setting, reporter: Invocation['reporter']): Promise<object> {
  const found: object[] = [];
  for (const [index, {siglum, text, sha256: made = ''}] of witnesses.entries()) {
    const path = findSource(text, foldersOf(file, setting));
    const bytes = readBytes(path);
    tellChange(file, path, {bytes, sha256: made}, reporter);
    const source = decode(bytes).text;
    const name = `${file} (${siglum})`;
    if (index === 0 && !isTei(source)) found.push({siglum, ...tell(name, path, account(tei, source, siglum), source, reporter)});
    else {
      const options = await readingOptions(file, tei, setting.edition);
      const expected = textAndNotes(await withFile(path, () => readWitness({siglum, bytes}, options)));
      found.push({siglum, ...tell(name, path, verifyWitness(tei, siglum, expected), expected.text, reporter)});
    }
  }
  return {witnesses: found};
}

function tell(file: string, path: string, result: Fidelity, source: string, reporter: Invocation['reporter']): object {
  const {account: kinds, total, notesMoved, differences} = result;
  const lines = readLines(source);
  if (result.isWhole)
    reporter.say(
      `${file}: whole. ${total} characters: ${kinds.text} kept, ${kinds.corrected} corrected, ${kinds.furniture} furniture, ${kinds.note} in notes (${notesMoved} notes moved to their calls), ${kinds.boilerplate} boilerplate`
    );
  for (const difference of differences.slice(0, 20)) reporter.error(path, describe(difference, file), pointAt(lines, difference.at));
  if (differences.length > 20) reporter.error(path, `and ${differences.length - 20} more differences from ${file}`);
  return {source: path, isWhole: result.isWhole, total, ...kinds, notesMoved, differences: differences.map((difference) => ({...difference, ...pointAt(lines, difference.at)}))};
}

/** One difference in words. */
function describe({type, source, tei, place}: Difference, file: string): string {
  const where = `(${file}:${place.line}:${place.column})`;
  switch (type) {
    case 'lost':
      return `Lost: \`${shorten(source)}\` stands here and not in the TEI ${where}; put it back`;
    case 'added':
      return `Added: \`${shorten(tei)}\` stands in the TEI and not here ${where}; mark it as supplied, or take it out`;
    case 'doubled':
      return `Doubled: \`${shorten(tei)}\` stands twice in the TEI ${where}; take one out`;
    case 'moved':
      return `Moved: \`${shorten(source)}\` stands elsewhere in the TEI ${where}; put it back`;
    case 'changed':
      return `Changed: \`${shorten(source)}\` here is \`${shorten(tei)}\` in the TEI ${where}; a correction is choice with sic and corr`;
    case 'swapped':
      return `Swapped: ${source} and another with this sign stand at each other's calls ${where}`;
    default:
      return type satisfies never;
  }
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, ' ');
  return plain.length > 60 ? `${plain.slice(0, 40)} … ${plain.slice(-15)}` : plain;
}
