/**
 * What stands before and after the text: the lines of a web page or a text archive, title,
 * author, imprint, contents, epigraph. The front ends where the prose or the verse begins.
 */
import type {Transformer} from 'unified';
import {startsWithEntry, wordSet, type Language} from '../language/language.js';
import {blockText} from './blocks.js';
import {contentsLine} from './contents-line.js';
import {isKnownHead, isTitleCase} from './heads.js';
import {endsSentence, indentOf, lineText, newGroup, type Draft, type DraftBlock} from './draft.js';

export interface FrontOptions {
  language: Language;
}

const mostFront = 60;

/** Step: the front matter and the lines that are not of the work. */
export function segmentFront({language}: FrontOptions): Transformer<Draft, Draft> {
  return (draft) => {
    if (draft.blocks.length < 2) return;
    const start = headBoilerplate(draft, language);
    tailBoilerplate(draft, language);
    splitTitleFromAuthor(draft, start, language);
    const end = frontEnd(draft, start, language);
    nameFront(draft, start, end, language);
    findContents(draft, language);
  };
}

/** Lines of the site before the title: by their phrases, and a blurb in prose above a title. */
function headBoilerplate(draft: Draft, language: Language): number {
  const {blocks} = draft;
  let start = 0;
  const limit = Math.min(blocks.length - 1, 30);
  for (let index = 0; index < limit; index++) {
    const block = blocks[index];
    if (block?.type === 'p' && saysSite(blockText(draft, block), language)) start = index + 1;
  }
  const first = blocks[0];
  const second = blocks[1];
  const third = blocks[2];
  if (start === 0 && first && second && third && first.lines[0] !== undefined && isProse(draft, first) && isTitleLike(draft, second) && isProse(draft, third) && third.gap >= second.gap) start = 1;
  for (let index = 0; index < start; index++) makeBoilerplate(blocks[index]);
  return start;
}

function makeBoilerplate(block: DraftBlock | undefined): void {
  if (!block) return;
  block.type = 'ab';
  block.kind = 'boilerplate';
  block.within = [];
}

function saysSite(text: string, language: Language): boolean {
  const low = text.toLowerCase();
  if (low.length > 600) return false;
  for (const phrase of wordSet(language.boilerplate)) {
    const at = low.indexOf(phrase);
    if (at >= 0 && !/\p{L}/u.test(low.charAt(at - 1)) && !/\p{L}/u.test(low.charAt(at + phrase.length))) return true;
  }
  return /https?:\/\/|www\.\p{L}/u.test(low) && low.length < 200;
}

function tailBoilerplate(draft: Draft, language: Language): void {
  const {blocks} = draft;
  let from = blocks.length;
  for (let index = blocks.length - 1; index > 0 && index > blocks.length - 30; index--) {
    const block = blocks[index];
    if (block?.type !== 'p' && block?.type !== 'metamark') continue;
    if (saysSite(blockText(draft, block), language)) from = index;
  }
  for (const block of blocks.slice(from)) makeBoilerplate(block);
}

function isProse(draft: Draft, block: DraftBlock): boolean {
  if (block.type !== 'p') return false;
  const text = blockText(draft, block);
  const last = block.lines.at(-1) ?? 0;
  if (draft.layout.isWrapped && indentOf(draft, block.lines[0] ?? 0) > draft.layout.measure * 0.3) return false;
  return text.length > 240 || (text.length > 90 && endsSentence(draft.source, draft.first[last] ?? 0, draft.last[last] ?? 0));
}

function isTitleLike(draft: Draft, block: DraftBlock): boolean {
  const text = blockText(draft, block);
  return block.type === 'p' && text.length < 140 && !/[.,;:]$/u.test(text) && (isTitleCase(text) || text === text.toUpperCase());
}

// `The Harbour – Jane Doe`, `The Harbour1– Jane Doe`
const titleAndAuthor = /^(.+?)\s?([–—]|\s-)\s*([^–—]+)$/u;

/** A first line that holds title and author, with a dash between: the dash goes with the author. */
function splitTitleFromAuthor(draft: Draft, start: number, language: Language): void {
  const block = draft.blocks[start];
  if (block?.type !== 'p' || block.lines.length > 1) return;
  const found = titleAndAuthor.exec(blockText(draft, block));
  if (!found?.[1] || !found[3] || !isPersonLike(found[3], language)) return;
  const line = block.lines[0] ?? 0;
  const cut = (draft.first[line] ?? 0) + found[1].length;
  draft.blocks.splice(start, 1, {...block, type: 'p', to: cut}, {...block, type: 'byline', from: cut, gap: 0});
}

/** Two to four words with capitals, one of them a given name or initials. */
export function isPersonLike(text: string, language: Language): boolean {
  const bare = text.replace(/^[\s–—-]*(?:by\s+)?/iu, '').replace(/[.,\s]+$/u, '');
  const parts = bare.split(/\s+/u);
  if (parts.length < 2 || parts.length > 5) return false;
  const names = wordSet(language.givenNames);
  const particles = wordSet(language.particles);
  const isName = parts.every((part) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(part) || /^(?:\p{Lu}\.)+$/u.test(part) || particles.has(part.toLowerCase()));
  const common = wordSet(language.institutions);
  if (!isName || parts.some((part) => common.has(part.toLowerCase()))) return false;
  return parts.slice(0, -1).some((part) => names.has(part.toLowerCase()) || /^(?:\p{Lu}\.)+$/u.test(part));
}

/** The first block of the text: prose, verse, a salutation, a known heading. */
function frontEnd(draft: Draft, start: number, language: Language): number {
  const {blocks} = draft;
  for (let index = start; index < blocks.length && index < start + mostFront; index++) {
    const block = blocks[index];
    if (!block || block.type === 'l' || block.type === 'ab' || isProse(draft, block)) return index;
    const text = blockText(draft, block);
    const bare = text.replace(/[.:\s]+$/u, '').toLowerCase();
    if (index > start && (isKnownHead(text, language) || wordSet(language.contentsHeads).has(bare))) return index;
    if (startsWithEntry(language.divisions, text) && /^\p{L}+\.?\s+(?:\d|[IVXLC]+\b)/u.test(text)) return index;
    if (index > start && startsWithEntry(language.divisions, text) && /\d|\b[IVXLC]+\b/u.test(text)) return index;
    if (/,$/u.test(text) && startsWithEntry(language.salutes, text)) return index;
    if (index > start && /^(?:\d{1,3}|[IVXLC]+)\.?(?:\s|$)/u.test(text)) return index;
    if (index === start && (isKnownHead(text, language) || /^\d{1,3}\.\s\p{Lu}/u.test(text))) return index;
    const after = blocks[index + 1];
    const isTitle = index > start && block.gap > 0 && after && isProse(draft, after) && blocks.slice(start, index).some(({type}) => type === 'byline');
    if (isTitle && !isImprint(text, language)) return index;
  }
  return start;
}

/** Name the lines of the front: title, byline, imprint. */
function nameFront(draft: Draft, start: number, end: number, language: Language): void {
  const blocks = draft.blocks.slice(start, end).filter(({type}) => type === 'p' || type === 'byline');
  if (blocks.length === 0) return;
  const docTitle = newGroup(draft);
  const hasImprint = blocks.some((block) => isImprint(blockText(draft, block), language));
  const first = blocks[0];
  const isAuthorFirst = first !== undefined && blocks.length > 2 && isPersonLike(blockText(draft, first), language);
  let state: 'title' | 'byline' | 'imprint' = isAuthorFirst ? 'byline' : 'title';
  let titles = 0;
  for (const [index, block] of blocks.entries()) {
    const text = blockText(draft, block);
    if (block.type === 'byline') state = 'byline';
    else if (isByline(text, language, titles > 0 || index === 0)) state = 'byline';
    else if (isImprint(text, language) && (titles > 0 || state === 'byline')) state = 'imprint';
    else if (state === 'byline' && titles === 0 && index > 0 && block.gap > 1) state = 'title';
    else if (state !== 'title' && isAffiliation(text, state, hasImprint)) state = state === 'imprint' ? 'imprint' : 'byline';
    else if (state !== 'title' && titles > 0) break;
    if (state === 'title') {
      titles++;
      block.type = 'titlePart';
      block.kind = titles === 1 ? 'main' : 'sub';
      block.within = [{type: 'docTitle', key: docTitle}];
    } else block.type = state === 'byline' ? 'byline' : 'docImprint';
  }
  nameEpigraph(draft, start, end);
  joinSeparators(draft, end);
  mergeAdjacent(draft);
}

/** A sentence among the lines of the title, with an attribution under it. */
function nameEpigraph(draft: Draft, start: number, end: number): void {
  for (let index = start + 1; index + 1 < end; index++) {
    const words = draft.blocks[index];
    const source = draft.blocks[index + 1];
    if (!words || !source || !['titlePart', 'byline'].includes(words.type)) continue;
    if (!/[.!?]["”’]?$/u.test(blockText(draft, words)) || !/^[—–-]\s?\p{Lu}/u.test(blockText(draft, source))) continue;
    const epigraph = {type: 'epigraph' as const, key: newGroup(draft)};
    const cit = {type: 'cit' as const, key: newGroup(draft)};
    Object.assign(words, {type: 'p', within: [epigraph, cit, {type: 'quote', key: newGroup(draft)}]});
    Object.assign(source, {type: 'bibl', within: [epigraph, cit]});
  }
}

/** A dash between title and author stays inside the part that follows. */
function joinSeparators(draft: Draft, end: number): void {
  for (let index = end - 1; index > 0; index--) {
    const here = draft.blocks[index - 1];
    const next = draft.blocks[index];
    if (here?.type !== 'metamark' || !next || !['titlePart', 'byline', 'docImprint'].includes(next.type)) continue;
    next.lines.unshift(...here.lines);
    next.gap = here.gap;
    draft.blocks.splice(index - 1, 1);
  }
}

function isByline(text: string, language: Language, isPlace: boolean): boolean {
  if (/\d{4}/u.test(text)) return false;
  if (startsWithEntry(language.by, text) && text.length < 120) return true;
  return isPlace && isPersonLike(text, language);
}

/** What stands under an author's name: an office, a paper, an academy. */
function isAffiliation(text: string, state: string, hasImprint: boolean): boolean {
  if (/[,:]$/u.test(text) && text.split(/\s+/u).length < 4) return false;
  if (state === 'imprint') return /\d{4}|^[\p{Lu}\p{Ll}\s,.&:]+$/u.test(text) && text.length < 80;
  return text.length < 120 && (hasImprint || /^[–—„“(«]|\bof\b|,/u.test(text));
}

const year = /\b1[4-9]\d\d\b|\b20[0-4]\d\b|\bM[DCLXVI]{3,}\b/u;

/** Publisher, place and year, or the words of a printer. */
export function isImprint(text: string, language: Language): boolean {
  if (text.length > 200) return false;
  if (startsWithEntry(language.imprints, text)) return true;
  const publishers = wordSet(language.publishers);
  const places = wordSet(language.pubPlaces);
  const parts = text.toLowerCase().split(/[^\p{L}'’]+/u);
  const isPlace = places.has(text.toLowerCase().replace(/[.,:\s]+$/u, '')) || (year.test(text) && parts.some((part) => places.has(part)));
  const isPublisher = parts.some((part) => publishers.has(part)) && (isTitleCase(text) || text === text.toUpperCase());
  const isDated = /(?:\s|^)(?:1[4-9]\d\d|20[0-4]\d|M[DCLXVI]{3,})\.?$/u.test(text) && (text === text.toUpperCase() || isTitleCase(text));
  const isIssue = year.test(text) && /^[\p{Lu}][^.!?]{2,60},\s*(?:no\.?\s*)?\d/u.test(text);
  return isPlace || isPublisher || isIssue || (isDated && text.length < 90);
}

/** Lines of one byline or imprint are one block, also over blank lines. */
function mergeAdjacent(draft: Draft): void {
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks) {
    const last = blocks.at(-1);
    const isSame = last && block.type === last.type && (block.type === 'byline' || block.type === 'docImprint');
    if (isSame && !block.isAfterBreak && block.from === undefined && last.to === undefined) last.lines.push(...block.lines);
    else blocks.push(block);
  }
  draft.blocks = blocks;
}

/** The table of contents: under its heading, or a run of lines with page numbers, or of lines that come back as headings. */
function findContents(draft: Draft, language: Language): void {
  const heads = wordSet(language.contentsHeads);
  for (const [index, block] of draft.blocks.entries()) {
    if (block.type !== 'p' || index > 200) continue;
    const text = blockText(draft, block).replace(/[.:\s]+$/u, '').toLowerCase();
    const isHead = heads.has(text) || /^(?:an?\s|the\s)?(?:table|index)\s(?:of|to)\s/u.test(text);
    const from = isHead ? index + 1 : index;
    const end = contentsEnd(draft, from, isHead);
    if (end - from < (isHead ? 1 : 3)) continue;
    takeContents(draft, index, from, end, isHead);
    return;
  }
}

function contentsEnd(draft: Draft, from: number, isHeaded: boolean): number {
  let end = from;
  const starts = new Set<string>();
  for (let index = from; index < draft.blocks.length; index++) {
    const block = draft.blocks[index];
    if (!block || block.within.length > 0 || block.type !== 'p') break;
    const lines = block.lines.map((line) => lineText(draft, line));
    const numbered = lines.filter((line) => contentsLine.test(line)).length;
    if (numbered === 0 && isProse(draft, block)) break;
    const key = blockText(draft, block).replace(/[^\p{L}]/gu, '').toLowerCase();
    if (numbered < lines.length * 0.4 && !(isHeaded && isShortLines(lines) && !starts.has(key))) break;
    if (isHeaded && block.lines.length === 1 && comesBackSoon(draft, index)) break;
    starts.add(key);
    end = index + 1;
  }
  return end;
}

function isShortLines(lines: readonly string[]): boolean {
  return lines.every((line) => line.length < 90 && !/[,;:]$/u.test(line)) && lines.length < 40;
}

/** The heading of the first section stands under the contents: prose follows it. */
function comesBackSoon(draft: Draft, index: number): boolean {
  const next = draft.blocks[index + 1];
  return next !== undefined && isProse(draft, next);
}

function takeContents(draft: Draft, head: number, from: number, end: number, isHeaded: boolean): void {
  const div = {type: 'div' as const, key: newGroup(draft), kind: 'contents'};
  const list = {type: 'list' as const, key: newGroup(draft), kind: 'contents'};
  const items: DraftBlock[] = [];
  for (const block of draft.blocks.slice(from, end)) {
    for (const line of block.lines) {
      const last = items.at(-1);
      const isTurnover = last && draft.layout.isWrapped && !contentsLine.test(lineText(draft, last.lines.at(-1) ?? 0)) && block.lines[0] !== line && last.lines.length < 3;
      if (isTurnover && contentsLine.test(blockText(draft, block))) last.lines.push(line);
      else items.push({...block, type: 'item', lines: [line], within: [div, list]});
    }
  }
  const top = draft.blocks[head];
  if (isHeaded && top) Object.assign(top, {type: 'head', within: [div], level: 0});
  draft.blocks.splice(from, end - from, ...items);
}
