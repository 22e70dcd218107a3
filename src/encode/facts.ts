/** What the header says of a text, gathered from the tree, the messages and the settings. */
import type {VFile} from 'vfile';
import {correctedText, leaves} from '../leaves.js';
import type {Block, Group, Leaf, Root} from '../tree.js';
import {wordSet, type Language} from '../language/language.js';
import type {Attachment, Carrier, EditionInfo, HeaderData} from './header.js';
import {readArchiveField, type ArchiveFields} from './archive-fields.js';
import {ruleTexts} from './rules.js';

/** Of one text: who it is, where it came from. */
export interface TextInfo {
  id: string;
  file: {name: string; sha256: string; encoding: string};
  info: EditionInfo;
  /** Where the authority list of persons lies, relative to the TEI file; empty where there is none. */
  persons: string;
  /** Where the list of works lies, relative to the TEI file; empty where there is none. */
  works: string;
  /** Version of the program. */
  version: string;
  language: Language;
  /** How entries of variants are tied to the text: they stand in it (the default), or apart and point to both ends of their place. */
  attachment?: Attachment;
}

/** Gather the data of the header; says by messages what nobody said. */
export function headerData(tree: Root, file: VFile, options: TextInfo): HeaderData {
  const titles: string[] = [];
  const counts = {corrections: 0, doubts: 0, joins: 0, pages: 0, names: 0, quotations: 0};
  const rules = new Set<string>();
  const archive: ArchiveFields = {others: []};
  // Below the text a site speaks of itself.
  let hasBegun = false;
  let author: string | undefined;
  let imprint: Carrier | undefined;
  let firstHead: string | undefined;
  // The heading of a preface is no title where another heading follows.
  let isPrefatory = true;
  for (const {leaf} of leaves(tree)) {
    hasBegun ||= leaf.kind !== 'boilerplate';
    if (!hasBegun) readArchiveField(leaf, archive);
    if (leaf.type === 'titlePart') titles.push(correctedText(leaf).replaceAll('_', ''));
    if (leaf.type === 'head' && (firstHead === undefined || isPrefatory)) {
      firstHead = correctedText(leaf);
      isPrefatory = isKnownHead(firstHead, options.language);
    }
    if (leaf.type === 'byline') author ??= bylineAuthor(leaf);
    if (leaf.type === 'docImprint') imprint = {...readImprint(correctedText(leaf), options.language), ...imprint};
    count(leaf, counts, rules);
  }
  for (const {span} of groupSpans(tree)) if (span && span.cert !== 'high') rules.add(span.rule);
  for (const page of pages(tree)) {
    counts.pages++;
    if (page.isInferred) rules.add('page-number');
  }
  author = options.info.text?.author ?? archive.author ?? author;
  const title = options.info.text?.title ?? archive.title ?? (titles.length > 0 ? joinTitles(titles) : (firstHead ?? options.id));
  if (!options.info.licence) file.message('No licence is set, so the file says that it is unknown; set `licence` in edition.yaml', {ruleId: 'licence-unknown', source: 'encode-header'});
  const printed = imprint && {...imprint, title, ...(author === undefined ? {} : {author})};
  return {
    ...options,
    title,
    ...(author === undefined ? {} : {author}),
    // A translator whom the editor has set stands with the carrier.
    others: archive.others.filter(({role}) => role !== 'translator' || ![options.info.source, options.info.print, options.info.original].some((carrier) => carrier?.translator !== undefined)),
    lang: tree.lang,
    ...(printed ? {imprint: printed} : {}),
    counts,
    layout: tree.layout,
    rules: [...rules, 'note-sign']
      .sort()
      .map((id) => ({id, text: ruleTexts[id] ?? id}))
      .filter(({id}, index, all) => all[index - 1]?.id !== id)
  };
}

/** `THE OLD WELL; OR, A SUMMER IN SKELBY`: what ends with a mark needs no other. */
function joinTitles(titles: readonly string[]): string {
  return titles.reduce((whole, title) => `${whole}${/[.,;:!?]$/u.test(whole) ? '' : '.'} ${title}`);
}

function isKnownHead(text: string, {heads}: Language): boolean {
  return wordSet(heads).has(text.replace(/[.:\s]+$/u, '').toLowerCase());
}

function bylineAuthor(leaf: Leaf): string | undefined {
  const part = leaf.parts.find(({span}) => span.type === 'docAuthor' || span.type === 'persName');
  return part && leaf.reading.text.slice(part.start, part.end);
}

function count(leaf: Leaf, counts: HeaderData['counts'], rules: Set<string>): void {
  for (const {type, ...mark} of leaf.marks) if (type === 'lb' && 'isInWord' in mark && mark.isInWord === true) counts.joins++;
  for (const {span} of leaf.parts) {
    if (span.type === 'sic') counts.corrections++;
    else if (span.type === 'doubt') counts.doubts++;
    else if (span.type === 'persName') counts.names++;
    else if (span.type === 'quote' || span.type === 'q' || span.type === 'said' || span.type === 'soCalled' || span.type === 'term') counts.quotations++;
    if (span.cert !== 'high' || span.type === 'sic') rules.add(span.rule);
  }
}

/** Groups that stand for a span: block quotations. */
function* groupSpans(tree: {children: unknown[]}): Generator<Group> {
  for (const block of tree.children as Block[]) {
    if (!('children' in block) || block.type === 'note') continue;
    if (block.span) yield block;
    yield* groupSpans(block);
  }
}

function* pages(tree: {children: unknown[]}): Generator<{isInferred: boolean}> {
  for (const block of tree.children as Block[]) {
    if ('marks' in block) for (const mark of block.marks) if (mark.type === 'pb') yield mark;
    if ('children' in block) yield* pages(block);
  }
}

const year = /\b(1[4-9]\d\d|20[0-4]\d)\b/u;

/** Publisher, place and year of an imprint, as far as they can be told. */
export function readImprint(text: string, language: Language): Carrier {
  const date = year.exec(text)?.[1];
  const place = text
    .split(/[,.:;\n]/u)
    .map((part) => part.trim())
    .find((part) => wordSet(language.pubPlaces).has(part.toLowerCase()));
  return {note: text, ...(date === undefined ? {} : {date}), ...(place === undefined ? {} : {pubPlace: place})};
}
