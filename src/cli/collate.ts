/** `stephanus collate`: witnesses to TEI with an apparatus, or to a table. */
import {existsSync} from 'node:fs';
import {basename, extname} from 'node:path';
import {collate as collateTexts} from '../collate/collate.js';
import {writeCsv} from '../collate/formats/csv.js';
import {writeJson} from '../collate/formats/json.js';
import {writeText} from '../collate/formats/text.js';
import {encodeWitnesses, type WitnessesOptions, type WitnessFile} from '../edition/encode-witnesses.js';
import {attachments} from '../encode/header.js';
import {FileError, isSameFile, readBytes, textId, writeOutput, writeWhole} from '../edition/files.js';
import {openEdition} from '../edition/folder.js';
import {isTei, withFile} from '../edition/witness.js';
import type {Normalization} from '../collate/tokens/normalize.js';
import {decode} from '../read/decode.js';
import {linearizeWitness} from '../tei/linearize-witness.js';
import {parseXml} from '../tei/parse.js';
import {statuses, type CommandFunction, type Invocation} from './main.js';

const formats = ['tei', 'json', 'csv', 'txt'];

export const collate: CommandFunction = async ({paths, options, reporter, isJson}) => {
  const format = isJson ? 'json' : String(options['format'] ?? 'tei');
  if (!formats.includes(format)) throw new FileError(format, `Unexpected format, expected one of ${formats.join(', ')}`);
  if (paths.length < 2) throw new FileError(paths[0] ?? 'collate', 'Expected two witnesses or more');
  const witnesses = readWitnesses(paths);
  const output = options['output'];
  for (const {path} of witnesses)
    if (typeof output === 'string' && output !== '-' && isSameFile(output, path)) throw new FileError(path, 'Expected another file for the result: this one is a witness');
  const {settings} = await openEdition('.');
  const lemma = oneOf('--lemma', options['lemma'], ['base', 'majority'] as const);
  const attachment = oneOf('--method', options['method'], attachments);
  const collation = {...settings.collation, ...passOver(options['ignore']), ...(lemma ? {lemma} : {})};
  if (attachment === 'double-end-point' && collation.lemma === 'majority')
    throw new FileError('--method', 'Expected the base as the text of entries that stand apart from it; leave out `--lemma majority`');
  const text =
    format === 'tei' ? await writeTei(witnesses, {settings: {...settings, collation}, ...(attachment ? {attachment} : {})}, output, reporter) : await writeTable(witnesses, format, collation);
  if (typeof output === 'string' && output !== '-') writeWhole(output, text);
  else writeOutput(text);
  return statuses.clean;
};

/** A value that must be one of a few; undefined where none is given. */
function oneOf<T extends string>(name: string, given: string | boolean | undefined, values: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const known = values.find((value) => value === given);
  if (!known) throw new FileError(name, `Unexpected \`${String(given)}\`, expected one of ${values.join(', ')}`);
  return known;
}

const passable = ['case', 'diacritics', 'ij', 'ligatures', 'longS', 'punctuation', 'uv'] as const;

/** `--ignore uv,ij`: differences that do not count when words are compared. */
function passOver(given: string | boolean | undefined): Normalization {
  const settings: Normalization = {};
  for (const name of typeof given === 'string' ? given.split(',') : []) {
    const known = passable.find((one) => one === name.trim());
    if (!known) throw new FileError('--ignore', `Unexpected \`${name.trim()}\`, expected some of ${passable.join(', ')}`);
    if (known === 'punctuation') settings.punctuation = 'ignore';
    else settings[known] = true;
  }
  return settings;
}

/** `A=path`, or the file name without its ending as siglum. */
function readWitnesses(paths: readonly string[]): WitnessFile[] {
  const witnesses = paths.map((given) => {
    const [, siglum, path] = (existsSync(given) ? null : /^([^=\s/\\]+)=(.+)$/u.exec(given)) ?? [undefined, basename(given, extname(given)), given];
    return {siglum: siglum ?? given, path: path ?? given, bytes: readBytes(path ?? given)};
  });
  const seen = new Set<string>();
  for (const {siglum, path} of witnesses) {
    if (seen.has(siglum)) throw new FileError(path, `Expected different sigla, got ${siglum} twice; name them: A=${path}`);
    seen.add(siglum);
  }
  return witnesses;
}

/** A plain text is collated in a table to the last blank; of a TEI file the running text. */
function textOf({siglum, path, bytes}: WitnessFile): Promise<string> {
  return withFile(path, () => {
    const {text} = decode(bytes);
    return isTei(text) ? linearizeWitness(parseXml(text), siglum).text : text;
  });
}

async function writeTable(witnesses: readonly WitnessFile[], format: string, settings: Normalization): Promise<string> {
  const texts = await Promise.all(witnesses.map(async (witness) => ({siglum: witness.siglum, text: await textOf(witness)})));
  const collation = collateTexts(texts, settings);
  if (format === 'json') return writeJson(collation);
  return format === 'csv' ? writeCsv(collation) : writeText(collation);
}

/** The base is encoded as any text is, with the variants of the others in it. */
async function writeTei(witnesses: readonly WitnessFile[], options: Omit<WitnessesOptions, 'id'>, output: string | boolean | undefined, reporter: Invocation['reporter']): Promise<string> {
  const [base, ...others] = witnesses;
  if (!base) return '';
  const id = textId(typeof output === 'string' && output !== '-' ? output : base.path);
  const encoded = await withFile(base.path, () => encodeWitnesses([base, ...others], {id, ...options}));
  for (const message of encoded.messages) reporter.message(base.path, message);
  return encoded.tei;
}
