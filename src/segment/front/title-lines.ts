/**
 * What single lines of a title page are: a name, a byline, an imprint, an epigraph; and how lines
 * that belong together become one block.
 */
import {type Language, startsWithEntry, wordSet} from '../../language/language.js';
import {blockText} from '../blocks/blocks.js';
import {type Draft, type DraftBlock, lineText, newGroup} from '../draft.js';
import {isTitleCase} from '../title-case.js';

// `The Harbour – Jane Doe`, `The Harbour1– Jane Doe`
const titleAndAuthor = /^(.+?)\s?([–—]|\s-)\s*([^–—]+)$/u;

/** A first line that holds title and author, with a dash between: the dash goes with the author. */
export function splitTitleFromAuthor(draft: Draft, start: number, language: Language): void {
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
  // `TO JANE HILL`: whom it is written to
  if (/^(?:to|à|alla)\s/iu.test(bare)) return false;
  const parts = bare.split(/\s+/u);
  if (parts.length < 2 || parts.length > 5) return false;
  const names = wordSet(language.givenNames);
  const particles = wordSet(language.particles);
  const isName = parts.every((part) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(part) || /^(?:\p{Lu}\.)+$/u.test(part) || particles.has(part.toLowerCase()));
  const common = wordSet(language.institutions);
  if (!isName || parts.some((part) => common.has(part.toLowerCase()))) return false;
  return parts.slice(0, -1).some((part) => names.has(part.toLowerCase()) || /^(?:\p{Lu}\.)+$/u.test(part));
}

/** A sentence among the lines of the title, with an attribution under it. */
export function nameEpigraph(draft: Draft, start: number, end: number): void {
  const last = splitAttribution(draft, start + 1, end) ? end + 1 : end;
  for (let index = start + 1; index + 1 < last; index++) {
    const words = draft.blocks[index];
    const source = draft.blocks[index + 1];
    if (!words || !source || !['titlePart', 'byline', 'p'].includes(words.type) || words.within[0]?.kind === 'dedication') continue;
    if (!/[.!?]["”’]?$/u.test(blockText(draft, words)) || !/^(?:[—–-]|--)\s?\p{Lu}/u.test(blockText(draft, source))) continue;
    const epigraph = {type: 'epigraph' as const, key: newGroup(draft)};
    const cit = {type: 'cit' as const, key: newGroup(draft)};
    Object.assign(words, {type: 'p', within: [epigraph, cit, {type: 'quote', key: newGroup(draft)}]});
    Object.assign(source, {type: 'bibl', within: [epigraph, cit]});
  }
}

/** A motto and who said it, on lines without white between, are two blocks. */
function splitAttribution(draft: Draft, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const block = draft.blocks[index];
    const last = block?.lines.at(-1);
    if (!block || block.lines.length < 2 || last === undefined || !/^(?:—|--)\s?\p{Lu}/u.test(lineText(draft, last))) continue;
    draft.blocks.splice(index, 1, {...block, lines: block.lines.slice(0, -1)}, {...block, lines: [last], gap: 0, isAfterBreak: false});
    return true;
  }
  return false;
}

/** A dash between title and author stays inside the part that follows. */
export function joinSeparators(draft: Draft, end: number): void {
  for (let index = end - 1; index > 0; index--) {
    const here = draft.blocks[index - 1];
    const next = draft.blocks[index];
    if (here?.type !== 'metamark' || !next || !['titlePart', 'byline', 'docImprint'].includes(next.type)) continue;
    next.lines.unshift(...here.lines);
    next.gap = here.gap;
    draft.blocks.splice(index - 1, 1);
  }
}

export function isByline(text: string, language: Language, isPlace: boolean): boolean {
  if (/\d{4}/u.test(text)) return false;
  if (startsWithEntry(language.by, text) && text.length < 120) return true;
  return isPlace && isPersonLike(text, language);
}

/** What stands under an author's name: an office, a paper, an academy. */
export function isAffiliation(text: string, state: string, hasImprint: boolean): boolean {
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
  const isDated = (text.match(/\s\p{Ll}+/gu) ?? []).length <= 2 && /(?:\s|^)(?:1[4-9]\d\d|20[0-4]\d|M[DCLXVI]{3,})\.?$/u.test(text) && (text === text.toUpperCase() || isTitleCase(text));
  const isIssue = year.test(text) && /^[\p{Lu}][^.!?]{2,60},\s*(?:no\.?\s*)?\d/u.test(text);
  return isPlace || isPublisher || isIssue || (isDated && text.length < 90);
}

/** Lines of one byline or imprint are one block, also over blank lines. */
export function mergeAdjacent(draft: Draft): void {
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks) {
    const last = blocks.at(-1);
    const isSame = last && block.type === last.type && (block.type === 'byline' || block.type === 'docImprint');
    if (isSame && !block.isAfterBreak && block.from === undefined && last.to === undefined) last.lines.push(...block.lines);
    else blocks.push(block);
  }
  draft.blocks = blocks;
}
