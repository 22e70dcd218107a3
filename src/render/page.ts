/**
 * Everything that is made of one text: the page, the reading text, the apparatus. From a parsed
 * TEI document and templates to strings; nothing is read or written here.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, elementsOf, localName, plainText, teiOf} from '../tei/dom.js';
import {conventions, wordingOf, type Convention, type Wording} from './apparatus/conventions.js';
import type {Entry, Problem, Siglum} from './apparatus/entry.js';
import {sayEntry} from './apparatus/say-entry.js';
import {usualLanguage, type ApparatusLanguage} from './apparatus/terms.js';
import {layersOf, viewApparatus} from './apparatus/view-apparatus.js';
import {wordEntry} from './apparatus/word-entry.js';
import {readable} from './choose.js';
import type {TextFacts} from './facts.js';
import {escapeHtml, renderText, type PageEntry} from './html.js';
import {readModel, type Model} from './model.js';
import {writePagedText} from './paged-text.js';
import {writeReadingText} from './reading-text.js';
import type {Setting, SetText} from './set-text.js';
import {readSynopsis} from './synopsis.js';
import type {Templates} from './templates.js';

export interface RenderOptions {
  html: Templates;
  apparatus: Templates;
  css: string;
  editionTitle: string;
  /** The edition has an index page and a page of persons. */
  hasIndex: boolean;
  generator: string;
  /** Measure and keys of the reading text. */
  setting?: Setting;
  /** Also make pages of so many lines, with notes and apparatus at the foot. */
  pageHeight?: number;
  /** How entries of the apparatus are set, and in which words. */
  convention?: Convention;
  language?: ApparatusLanguage;
}

/** Everything that is made of one text. */
export interface Rendered {
  facts: TextFacts;
  html: string;
  /** The page of the witnesses side by side; empty where the text has no witnesses. */
  synopsis: string;
  /** Pages of plain text; empty where none were asked for. */
  paged: string;
  text: string;
  apparatus: string;
  /** Persons that the text names, with the numbers of the units that name them. */
  mentions: Map<string, {href: string; n: string}[]>;
  counts: {paragraphs: number; notes: number; entries: number};
  /** What in the apparatus cannot be right. */
  problems: Problem[];
}

/** Make page, reading text and apparatus of a TEI document. */
export function renderDocument(id: string, document: Root, options: RenderOptions): Rendered {
  const model = readModel(document, options.setting);
  const {root, facts, set, entries, problems, conspectus} = model;
  const wording = wordingOf(options.convention ?? conventions.plain, options.language ?? usualLanguage, facts);
  const body = childOf(teiOf(root), 'text');
  const synopsis = renderSynopsis(id, model, options);
  const sigla = conspectus.map(({siglum, text}) => `${siglum}  ${text}`.trimEnd());
  return {
    facts,
    html: renderPage(id, body, {facts, entries, conspectus, wording, hasSynopsis: synopsis !== ''}, options),
    synopsis,
    paged: options.pageHeight === undefined ? '' : writePagedText(model, wording, options.pageHeight),
    text: writeReadingText(facts, set, sigla),
    apparatus: options.apparatus.fill('apparatus', viewApparatus({...facts, conspectus, entries, keys: set.setting.keys, leftOut: set.setting.leaveOut ?? []}, wording)),
    mentions: body ? findMentions(id, body) : new Map(),
    counts: countUnits(set, entries),
    problems
  };
}

function countUnits(set: SetText, entries: readonly Entry[]): Rendered['counts'] {
  return {paragraphs: set.main.filter(({unit}) => unit.n !== '').length, notes: set.notes.length, entries: entries.length};
}

interface PageData {
  facts: TextFacts;
  entries: readonly Entry[];
  conspectus: readonly Siglum[];
  wording: Wording;
  hasSynopsis: boolean;
}

function renderPage(id: string, body: Element | undefined, {facts, entries, conspectus, wording, hasSynopsis}: PageData, options: RenderOptions): string {
  const words = new Map(
    entries.map((entry, index): [Element, PageEntry] => [entry.element, {id: entry.id || `entry-${index + 1}`, words: wordEntry(entry, wording), spoken: sayEntry(entry), lemma: entry.lemma}])
  );
  const rendered = body
    ? renderText(body, {
        templates: options.html,
        entries: words,
        apart: placesApart(words),
        personHref: (reference) => (options.hasIndex && reference.includes('#') ? `persons.html${reference.slice(reference.indexOf('#'))}` : undefined)
      })
    : {body: '', notes: ''};
  const places = new Set([rendered.body, rendered.notes].flatMap((html) => [...html.matchAll(/ id="([^"]+)"/gu)].map(([, place]) => place)));
  return options.html.fill('page', {
    lang: facts.lang,
    title: facts.title,
    author: facts.author,
    date: facts.date,
    css: options.css,
    contents: body ? contentsOf(body) : [],
    body: rendered.body,
    notes: rendered.notes,
    apparatus: layersOf(entries, wording).map((layer) => ({
      title: layer.title,
      entries: layer.entries.map((entry) => {
        const place = words.get(entry.element)?.id ?? '';
        // What leaves nothing on the page (a line break, an entry that stands apart) is found by its paragraph.
        const target = places.has(place) ? place : attribute(entry.place.unit.element, 'xml:id');
        return {
          key: entry.key,
          href: target === '' ? '' : `#${target}`,
          text: `<span id="app-${place}"><span aria-hidden="true">${escapeHtml(wordEntry(entry, wording))}</span><span class="spoken" lang="en">${escapeHtml(sayEntry(entry))}</span></span>`
        };
      })
    })),
    citation: citation(facts, options),
    permalink: facts.doi === '' ? '' : `https://doi.org/${facts.doi}`,
    version: facts.version,
    state: facts.state,
    editors: facts.editors.map(({name, role}) => (role === 'editor' ? name : `${name} (${role})`)).join(', '),
    licence: facts.licence,
    licenceUrl: facts.licenceUrl,
    sources: facts.carriers.map((carrier) => ({label: carrierLabels[carrier.type] ?? carrier.type, text: [carrier.text, carrier.file, carrier.url].filter((part) => part !== '').join(', ')})),
    conspectus,
    files: [
      {href: `${id}.txt`, text: 'Reading text'},
      {href: `${id}.apparatus.txt`, text: 'Critical apparatus'},
      ...(hasSynopsis ? [{href: `${id}.synopsis.html`, text: 'The witnesses side by side'}] : []),
      {href: `../tei/${id}.xml`, text: 'TEI'}
    ],
    indexHref: options.hasIndex ? 'index.html' : '',
    personsHref: options.hasIndex ? 'persons.html' : '',
    editionTitle: options.editionTitle,
    generator: options.generator,
    runningHead: facts.author === '' ? facts.title : `${facts.author}, ${facts.title}`
  });
}

/** Entries that stand apart, by the identifier at which their place ends. */
function placesApart(entries: ReadonlyMap<Element, PageEntry>): Map<string, PageEntry[]> {
  const found = new Map<string, PageEntry[]>();
  for (const [element, entry] of entries) {
    const end = localName(element) === 'app' ? (attribute(element, 'to') || attribute(element, 'from')).replace(/^#/u, '') : '';
    if (end !== '') found.set(end, [...(found.get(end) ?? []), entry]);
  }
  return found;
}

function renderSynopsis(id: string, model: Model, {html, css, generator}: RenderOptions): string {
  const rows = readSynopsis(model);
  if (rows.length === 0) return '';
  const {lang, title, witnesses} = model.facts;
  return html.fill('synopsis', {
    lang,
    title,
    css,
    generator,
    witnesses,
    textHref: `${id}.html`,
    rows: rows.map(({key, id: place, cells}) => ({key, href: place === '' ? '' : `${id}.html#${place}`, cells}))
  });
}

const carrierLabels: Readonly<Record<string, string>> = {digitalSource: 'Transcription', printSource: 'Print', firstEdition: 'First edition'};

/** Author, title, edition, editors, version, licence: in the order that a bibliography wants. */
export function citation(facts: TextFacts, {editionTitle}: Pick<RenderOptions, 'editionTitle'>): string {
  const editors = facts.editors.map(({name}) => name).join(', ');
  const parts = [
    facts.author,
    facts.title,
    editionTitle === '' || editionTitle === facts.title ? '' : `in: ${editionTitle}`,
    editors === '' ? '' : `ed. by ${editors}`,
    `version ${facts.version} (${facts.state})`,
    facts.publisher,
    facts.doi === '' ? '' : `https://doi.org/${facts.doi}`
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

/** Headings of divisions, for the page's own contents. */
function contentsOf(body: Element): {href: string; text: string; level: number}[] {
  const found: {href: string; text: string; level: number}[] = [];
  collect(body, 1, found);
  return found.length > 1 ? found : [];
}

function collect(element: Element, level: number, found: {href: string; text: string; level: number}[]): void {
  for (const child of elementsOf(element)) {
    if (localName(child) === 'note') continue;
    const head = localName(child) === 'div' ? childOf(child, 'head') : undefined;
    if (head && attribute(child, 'type') !== 'contents') found.push({href: `#${attribute(head, 'xml:id')}`, text: headText(head), level});
    collect(child, localName(child) === 'div' ? level + 1 : level, found);
  }
}

function headText(head: Element): string {
  return plainText(readable(head));
}

function findMentions(id: string, body: Element): Rendered['mentions'] {
  const mentions: Rendered['mentions'] = new Map();
  const visit = (element: Element, unit: {href: string; n: string}): void => {
    const own = attribute(element, 'xml:id');
    const name = localName(element);
    const isUnit = own !== '' && ['p', 'lg', 'ab', 'head', 'note', 'item'].includes(name);
    const here = isUnit ? {href: `${id}.html#${own}`, n: name === 'note' ? `n. ${attribute(element, 'n')}` : attribute(element, 'n') || unit.n || '¶'} : unit;
    const reference = attribute(element, 'ref');
    if (name === 'persName' && reference !== '') {
      const person = reference.slice(reference.indexOf('#') + 1);
      const known = mentions.get(person) ?? [];
      if (known.at(-1)?.href !== here.href) known.push(here);
      mentions.set(person, known);
    }
    for (const child of elementsOf(element)) visit(child, here);
  };
  visit(body, {href: `${id}.html`, n: ''});
  return mentions;
}
