/** A witness beside the base: a plain text, read as the base is, or a TEI file. */
import {unified} from 'unified';
import {VFile} from 'vfile';
import {plainWitness, witnessText, type WitnessText} from '../collate/witness-text.js';
import type {Language} from '../language/language.js';
import type {Lexicon} from '../language/lexicon.js';
import {stephanusRead} from '../pipeline.js';
import {decode, UnreadableError} from '../read/decode.js';
import {readText} from '../read/text.js';
import type {LayoutOptions} from '../segment/layout.js';
import {parseXml, XmlError} from '../tei/parse.js';
import {linearizeWitness, type WitnessReading} from '../tei/linearize-witness.js';
import type {Root} from '../tree.js';
import {FileError} from './files.js';

export interface ReadingOptions {
  language: Language;
  lexicon: Lexicon;
  layout?: LayoutOptions;
  /** Of the file; told from its bytes when absent. */
  encoding?: string | undefined;
}

/** Do something with a file. @throws FileError where the file is no text, or is TEI and not well-formed */
export async function withFile<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UnreadableError) throw new FileError(path, error.message);
    if (error instanceof XmlError) throw new FileError(path, error.message, {line: error.line, column: error.column});
    throw error;
  }
}

/**
 * The text of a witness.
 *
 * @throws UnreadableError if the file is no text
 * @throws XmlError if it is TEI and not well-formed
 */
export async function readWitness({siglum, bytes}: {siglum: string; bytes: Uint8Array}, {encoding, ...options}: ReadingOptions): Promise<WitnessText> {
  const {text} = decode(bytes, encoding);
  if (isTei(text)) return fromReading(siglum, linearizeWitness(parseXml(text), siglum));
  const file = new VFile({value: text});
  const tree = unified().use(readText, {lang: options.language.code}).parse(file);
  const {plugins = []} = stephanusRead(options);
  return witnessText(
    siglum,
    (await unified()
      .use({plugins: plugins.slice(1)})
      .run(tree, file)) as Root
  );
}

/** A TEI file as a plain text that can be a base: notes are called by numbers in brackets and stand at the end. Of its markup nothing else is left. */
export function plainText(xml: string, siglum: string): string {
  const {text, notes} = linearizeWitness(parseXml(xml), siglum);
  let written = '';
  let from = 0;
  for (const [index, {at}] of notes.entries()) {
    written += `${text.slice(from, at)}[${index + 1}]`;
    from = at;
  }
  const bodies = notes.map(({reading}, index) => `\n\n[${index + 1}] ${reading.text.replace(/\s+/gu, ' ')}`);
  return `${written}${text.slice(from)}${bodies.join('')}\n`;
}

function fromReading(siglum: string, {text, pages, notes}: WitnessReading): WitnessText {
  return {...plainWitness(siglum, text), pages, notes: notes.map(({at, n, place, reading}) => ({at, n, place, text: fromReading(siglum, reading)}))};
}

// what may stand before the root element: declarations, comments, a document type
const prolog = /^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>)*/u;

/** Whether a text is a TEI file. */
export function isTei(text: string): boolean {
  if (!/^\uFEFF?\s*</u.test(text)) return false;
  const start = prolog.exec(text)?.[0].length ?? 0;
  return /^<(?:\w+:)?(?:TEI|teiCorpus)[\s>]/u.test(text.slice(start, start + 60));
}
