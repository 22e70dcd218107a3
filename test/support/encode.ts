/** The pipeline from a text to TEI, on a string: what `stephanus encode` does, without the disk. */
import type {Plugin} from 'unified';
import type {Root} from 'xast';
import {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import {keepIds} from '../../src/edition/kept-ids.js';
import {loadLexicon} from '../../src/edition/resources.js';
import type {Decision} from '../../src/edition/decisions.js';
import {de} from '../../src/language/de.js';
import {en} from '../../src/language/en.js';
import {fr} from '../../src/language/fr.js';
import {it} from '../../src/language/it.js';
import type {Language} from '../../src/language/language.js';
import type {Lexicon} from '../../src/language/lexicon.js';
import {createProcessor} from '../../src/pipeline.js';
import type {LayoutOptions} from '../../src/segment/layout.js';
import {parseXml} from '../../src/tei/parse.js';
import type {Root as Text} from '../../src/tree.js';

export interface EncodeTextOptions {
  language?: string;
  layout?: LayoutOptions;
  decisions?: readonly Decision[];
  plugins?: readonly Plugin[];
  /** The TEI of an earlier run, whose identifiers are kept. */
  before?: string;
}

export interface EncodedText {
  source: string;
  /** The TEI file. */
  xml: string;
  /** The same, read back. */
  tei: Root;
  /** The tree just before it was written. */
  tree: Text;
  messages: VFileMessage[];
}

const languages: Readonly<Record<string, Language>> = {de, en, fr, it};
const lexicons = new Map<string, Lexicon>();

function resourcesOf(tag: string): {language: Language; lexicon: Lexicon} {
  const lexicon = lexicons.get(tag) ?? loadLexicon(tag);
  lexicons.set(tag, lexicon);
  return {language: languages[tag] ?? en, lexicon};
}

/** Encode a text. */
export async function encodeText(source: string, options: EncodeTextOptions = {}): Promise<EncodedText> {
  const {language: tag = 'en', layout = {}, decisions = [], plugins = [], before} = options;
  const {language, lexicon} = resourcesOf(tag);
  const file = new VFile({path: 'case.txt', value: source});
  let tree: Text | undefined;
  const processor = createProcessor({
    id: 'case',
    language,
    lexicon,
    layout,
    decisions,
    plugins,
    file: {name: 'case.txt', sha256: '', encoding: 'utf-8'},
    info: {},
    persons: 'persons.xml',
    works: 'works.xml',
    version: '0.0.0',
    kept: before === undefined ? [] : keepIds(before, source),
    beforeEncode: (root) => {
      tree = root;
    }
  });
  const xml = String(await processor.process(file));
  if (!tree) throw new Error('Expected a tree before it is written, got none');
  return {source, xml, tei: parseXml(xml), tree, messages: file.messages};
}
