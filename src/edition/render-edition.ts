/** TEI files to the folder that readers get. */
import {existsSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {renderIndex, renderPersons, readPersons} from '../render/overview.js';
import type {TextFacts} from '../render/facts.js';
import {renderDocument, type Rendered, type RenderOptions} from '../render/page.js';
import {usualSetting, type Setting} from '../render/set-text.js';
import {createTemplates, TemplateError} from '../render/templates.js';
import {conventions, type Convention} from '../render/apparatus/conventions.js';
import {apparatusLanguages, usualLanguage, type ApparatusLanguage} from '../render/apparatus/terms.js';
import type {Root} from 'xast';
import {attribute, childOf, descendants, localName, placeOf, teiOf} from '../tei/dom.js';
import {parseXml, XmlError} from '../tei/parse.js';
import {decodeXml} from '../validate/read/decode.js';
import {plainXml} from '../validate/read/plain.js';
import {FileError, readBytes, readText, sha256, textId, writeWhole} from './files.js';
import type {Edition} from './folder.js';
import {loadTemplates, programVersion} from './resources.js';
import type {Settings} from './settings.js';

export interface RenderListener {
  warning?(file: string, reason: string, place?: {line: number; column: number}): void;
  error(file: string, reason: string, place?: {line: number; column: number}): void;
  progress?(text: string): void;
}

export interface RenderedEdition {
  texts: {id: string; rendered: Rendered}[];
  failed: number;
}

/** Render TEI files into a folder; the list of persons makes a page of its own. `pageHeight`: also as plain pages of so many lines. */
export function renderEdition(edition: Edition, files: readonly string[], dist: string, listener: RenderListener, pageHeight?: number): RenderedEdition {
  const options = {...renderOptions(edition), ...(pageHeight === undefined ? {} : {pageHeight})};
  const result: RenderedEdition = {texts: [], failed: 0};
  for (const file of withoutLists(files)) {
    listener.progress?.(`rendering ${basename(file)}`);
    try {
      for (const {id, root} of textsOf(file)) {
        const rendered = renderDocument(id, root, options);
        for (const {element, reason} of rendered.problems) listener.warning?.(file, reason, placeOf(element));
        guardSources(dist, id, rendered.facts);
        writeWhole(join(dist, `${id}.html`), rendered.html);
        if (rendered.synopsis !== '') writeWhole(join(dist, `${id}.synopsis.html`), rendered.synopsis);
        if (rendered.paged !== '') writeWhole(join(dist, `${id}.paged.txt`), rendered.paged);
        writeWhole(join(dist, `${id}.txt`), rendered.text);
        writeWhole(join(dist, `${id}.apparatus.txt`), rendered.apparatus);
        result.texts.push({id, rendered});
      }
    } catch (error) {
      tellFault(error, file, listener);
      result.failed++;
    }
  }
  listener.progress?.('');
  if (result.texts.length > 0) renderOverview(edition, files, dist, options, result);
  return result;
}

/** Say why a file cannot be rendered. @throws what is no fault of the file */
export function tellFault(error: unknown, file: string, listener: Pick<RenderListener, 'error'>): void {
  if (error instanceof XmlError) listener.error(file, error.message, {line: error.line, column: error.column});
  else if (error instanceof FileError) listener.error(error.file, error.message, error.place);
  else if (error instanceof TemplateError) listener.error(file, `${error.message}; if the edition has its own templates, look there`);
  else if (error instanceof RangeError) listener.error(file, 'Expected elements that are nested less deeply; more than some thousands within each other cannot be rendered');
  else throw error;
}

/** The reading text and the apparatus of one text, and nothing else. */
export function renderPlain(edition: Edition, root: Root): {text: string; apparatus: string} {
  const {text, apparatus} = renderDocument('', root, renderOptions(edition));
  return {text, apparatus};
}

/** The texts among TEI files: the lists of persons and works are none. */
export function withoutLists(files: readonly string[]): string[] {
  return files.filter((path) => !['persons.xml', 'works.xml'].includes(basename(path)));
}

/** The texts of a file: one, or those of a corpus, each by its identifier or its number (TEI Guidelines, 15.1). */
export function textsOf(file: string): {id: string; root: Root}[] {
  const root = parseXml(readXml(file));
  const id = textId(file);
  const top = root.children.find((child) => child.type === 'element');
  if (top && localName(top) === 'teiCorpus') {
    const texts = [...descendants(top)].filter((element) => localName(element) === 'TEI' && childOf(element, 'text'));
    if (texts.length > 0) return texts.map((tei, index) => ({id: `${id}-${attribute(tei, 'xml:id') || String(index + 1)}`, root: {...root, children: [tei]}}));
  }
  if (!childOf(teiOf(root), 'text')) throw new FileError(file, 'Expected a TEI text to render, found no `text` element');
  return [{id, root}];
}

/** A file in the encoding that it names, with its entities written out: what is rendered is not written again. */
function readXml(file: string): string {
  const {text, faults} = decodeXml(readBytes(file));
  if (text === undefined) throw new XmlError(faults[0]?.message ?? 'Unexpected bytes', faults[0]?.line ?? 1, faults[0]?.column ?? 1);
  return text.includes('<!ENTITY') ? plainXml(text) : text;
}

/** The results have names that sources may have: those are never written over. What was rendered before has its page beside it. */
function guardSources(dist: string, id: string, {carriers}: TextFacts): void {
  const isOurs = existsSync(join(dist, `${id}.html`));
  for (const path of [join(dist, `${id}.txt`), join(dist, `${id}.apparatus.txt`), join(dist, `${id}.paged.txt`)]) {
    if (!existsSync(path)) continue;
    const hash = sha256(readBytes(path));
    if (carriers.some((source) => source.sha256 === hash)) throw new FileError(path, 'Expected another folder for the results: this file is the source of the text');
    if (!isOurs) throw new FileError(path, 'Expected another folder for the results: a file of this name is there that was not rendered');
  }
}

/** How the edition sets and words its apparatus. */
export function conventionOf({output}: Settings): {convention: Convention; language: ApparatusLanguage} {
  return {convention: conventions[output?.apparatus ?? 'plain'], language: output?.terms === undefined ? usualLanguage : apparatusLanguages[output.terms]};
}

/** How the edition sets its reading text. */
export function settingOf({output}: Settings): Setting {
  return {measure: output?.measure ?? usualSetting.measure, keys: output?.keys ?? usualSetting.keys, lines: output?.lines ?? usualSetting.lines, leaveOut: output?.leaveOut ?? []};
}

function renderOptions({folder, settings}: Edition): RenderOptions {
  const html = loadTemplates('html', folder);
  return {
    html: createTemplates(html),
    apparatus: createTemplates(loadTemplates('apparatus', folder), true),
    css: html.get('style.css') ?? '',
    editionTitle: settings.title ?? 'Edition',
    hasIndex: true,
    generator: `Stephanus ${programVersion()}`,
    ...conventionOf(settings),
    setting: settingOf(settings)
  };
}

function renderOverview({settings}: Edition, files: readonly string[], dist: string, options: RenderOptions, {texts}: RenderedEdition): void {
  const [first] = texts;
  const facts = first?.rendered.facts;
  const licence = facts?.licence ?? '';
  const editors = (settings.editors ?? []).map(({name}) => name).join(', ');
  writeWhole(
    join(dist, 'index.html'),
    renderIndex(texts, {...options, editors, licence, licenceUrl: facts?.licenceUrl ?? '', version: settings.version === undefined ? '' : String(settings.version)})
  );
  const list = join(dirname(files[0] ?? ''), 'persons.xml');
  const persons = existsSync(list) ? readPersons(parseXml(readText(list))) : [];
  writeWhole(
    join(dist, 'persons.html'),
    renderPersons(
      persons,
      texts.map(({rendered}) => rendered),
      options
    )
  );
}
