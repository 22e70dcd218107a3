/**
 * What stands before and after the text: the lines of a web page or a text archive, title,
 * author, imprint, contents, epigraph. The front ends where the prose or the verse begins.
 */
import type {Transformer} from 'unified';
import {type Language, startsWithEntry, wordSet} from '../../language/language.js';
import {blockText, groupEnd} from '../blocks/blocks.js';
import {headBoilerplate, isProse, joinStanza, remarksUnderTitle, tailBoilerplate} from './boilerplate.js';
import {findContents} from './contents.js';
import {type Draft, type DraftBlock, lineText, newGroup} from '../draft.js';
import {isTitleCase} from '../title-case.js';
import {isContentsHead, isKnownHead, startsWithNumberedDivision} from '../blocks/head-words.js';
import {isDateline, isJournal} from '../blocks/letters.js';
import {opensQuestion} from '../blocks/questions.js';
import {isAffiliation, isByline, isImprint, isPersonLike, joinSeparators, mergeAdjacent, nameEpigraph, splitTitleFromAuthor} from './title-lines.js';

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
    joinTitleLines(draft, start, language);
    splitTitleFromAuthor(draft, start, language);
    const end = frontEnd(draft, start, language);
    nameFront(draft, start, end, language);
    if (end > start) remarksUnderTitle(draft, end, language);
    else titleBehindPreface(draft, start, language);
    findContents(draft, language);
  };
}

/** Lines of a title page that are set in look like verse; but no verse follows them, nor prose. */
function joinTitleLines(draft: Draft, start: number, language: Language): void {
  const {blocks} = draft;
  for (let index = start; index < blocks.length && index < start + mostFront; index++) {
    const block = blocks[index];
    if (!block || isProse(draft, block)) return;
    if (block.type !== 'l') continue;
    const end = groupEnd(blocks, index);
    const next = blocks[end];
    const lines = blocks.slice(index, end).map((line) => blockText(draft, line));
    const isOfPrinter = lines.some((line) => isImprint(line, language) && /\d|M[DCLXVI]{3}/u.test(line));
    const isNamed = lines.length <= 5 && (isAuthorLine(lines[0] ?? '', language) || (isOfPrinter && blocks[end]?.type !== 'l'));
    if (isNamed) {
      joinStanza(blocks, index);
      continue;
    }
    if (next?.type !== 'p' || isProse(draft, next) || blocks[end + 1]?.type === 'l' || end - index > 5 || !/\p{L}{3}/u.test(blockText(draft, next))) return;
    joinStanza(blocks, index);
  }
}

/** `By THOMAS HILL, M.A.`: the word, and what can be a name. */
function isAuthorLine(text: string, language: Language): boolean {
  const [name = ''] = text.split(/[,;:]/u);
  return startsWithEntry(language.by, text) && name.length < 60 && /^\p{L}+(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|van|von|of))+$/u.test(name);
}

/** The first block of the text: prose, verse, a salutation, a known heading. */
function frontEnd(draft: Draft, start: number, language: Language): number {
  const {blocks} = draft;
  for (let index = start; index < blocks.length && index < start + mostFront; index++) {
    const block = blocks[index];
    if (!block || block.type === 'l' || block.type === 'ab') return index;
    const text = blockText(draft, block);
    if (isProse(draft, block) && !(index > start && text.length < 120 && isAuthorLine(text, language))) return index;
    if (index > start && isSpeech(text, blocks[index + 1] && blockText(draft, blocks[index + 1] as DraftBlock))) return index;
    if (index > start && comesAgain(draft, index, text, language)) return index;
    if (index > start && opensQuestion(draft, block.lines[0] ?? 0)) return index;
    if (isSentence(text, language, index === start) && !isOnTitlePage(draft, index, language)) return index;
    if (index > start && (isKnownHead(text, language) || isContentsHead(text, language))) return index;
    if (startsWithEntry(language.divisions, text) && /^\p{L}+\.?\s+(?:\d|[IVXLC]+\b)/u.test(text)) return index;
    if (isOneOfSome(draft, index, text, language)) return index;
    if (index > start && startsWithEntry(language.divisions, text) && /\d|\b[IVXLC]+\b/u.test(text)) return index;
    if (/,$/u.test(text) && startsWithEntry(language.salutes, text)) return index;
    const after = blocks[index + 1];
    const isBeforeProse = after !== undefined && isProse(draft, after);
    if (index > start && isBeforeProse && text.length < 60 && /[:!]$/u.test(text) && startsWithEntry(language.salutes, text)) return index;
    if (index > start && after && isDateline(text, language) && /,$/u.test(blockText(draft, after)) && startsWithEntry(language.salutes, blockText(draft, after))) return index;
    // The first day of a journal; a title page has its date among other lines.
    if (index > start && isBeforeProse && isDateline(text, language) && isJournal(draft, language)) return index;
    if (index > start && /^(?:\d{1,3}|[IVXLC]+)\.?(?:\s|$)/u.test(text)) return index;
    if (index === start && (isKnownHead(text, language) || /^\d{1,3}\.\s\p{Lu}/u.test(text))) return index;
    const isTitle = index > start && block.gap > 0 && isBeforeProse && blocks.slice(start, index).some(({type}) => type === 'byline');
    if (isTitle && !isImprint(text, language)) return index;
  }
  return start;
}

/** `ROPER.`, and `ROPER.` again below, or `MR. LOWE` twice: a speaker. */
function comesAgain(draft: Draft, index: number, text: string, language: Language): boolean {
  const isMember = text === text.toUpperCase() && wordSet(language.honorifics).has((text.split(' ')[0] ?? '').toLowerCase());
  if (text.length > 60 || (!isMember && !/^[^.:]{2,40}[.:]$/u.test(text))) return false;
  const again = draft.blocks.slice(index + 1).filter((block) => block.type === 'p' && block.lines.length === 1 && lineText(draft, block.lines[0] ?? 0) === text);
  // An author may be named at the head and at the end.
  return again.length >= (isMember ? 2 : 1);
}

/** A short paragraph that speaks: no title, subtitle, byline or imprint. Mottoes are in marks or italics; a title may ask or call. */
function isSentence(text: string, language: Language, isFirst: boolean): boolean {
  const small = (text.match(/\s\p{Ll}+/gu) ?? []).length;
  if (!/^\p{Lu}[\p{Ll}'’]*\s/u.test(text) || !(isFirst ? /\.["”’)]?$/u : /[.!?]["”’)]?$/u).test(text) || small < (isFirst ? 2 : 4)) return false;
  if (isImprint(text, language) || isByline(text, language, false) || isDedication(text, language)) return false;
  const talk = wordSet(language.talk);
  return text.split(/[^\p{L}'’]+/u).some((word) => talk.has(word.toLowerCase()));
}

/** Who wrote it, who printed it or who said it comes behind, before any prose. */
function isOnTitlePage(draft: Draft, index: number, language: Language): boolean {
  for (const block of draft.blocks.slice(index + 1, index + 9)) {
    if ((block.type !== 'p' && block.type !== 'byline') || isProse(draft, block)) return false;
    const text = blockText(draft, block);
    if (isImprint(text, language) || isByline(text, language, true) || /^(?:—|--)\s?\p{Lu}/u.test(text)) return true;
  }
  return false;
}

// `"Is it shut?" asked Tom.`
const toldSpeech = /^["“„«‘'][^"“”„«»]{1,300}[,.?!…—]["”»’']\s(?:\p{Ll}|\p{Lu}\p{Ll}+\s\p{Ll})/u;

/** What somebody says, and somebody answers or the narrator tells of: a story has begun. A motto has neither. */
function isSpeech(text: string, next = ''): boolean {
  if (toldSpeech.test(text)) return true;
  const isDash = /^[—–]\s?\S/u.test(text) && /^[—–]\s?\S/u.test(next);
  const isQuoted = /^["“„«]/u.test(text) && /^["“„«]/u.test(next);
  return (isDash || isQuoted) && [text, next].every((one) => /[.?!…]["”»]?$/u.test(one.trim()));
}

/** `PART ONE`, where a `PART TWO` follows: the first of the divisions, and no title. */
function isOneOfSome(draft: Draft, index: number, text: string, language: Language): boolean {
  if (!startsWithNumberedDivision(text, language)) return false;
  return draft.blocks.slice(index + 1).some((block) => block.type === 'p' && block.lines.length < 3 && startsWithNumberedDivision(blockText(draft, block, 100), language));
}

/**
 * A text that begins with a preface or a note of its publisher, whose title page is not in the
 * file: the title is the line that stands apart behind it, further than any other before.
 */
function titleBehindPreface(draft: Draft, start: number, language: Language): void {
  const {blocks} = draft;
  const [head] = blocks.slice(start);
  if (!head || !isKnownHead(blockText(draft, head), language)) return;
  for (let index = start + 2; index < blocks.length && index < start + mostFront; index++) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (!block || !next || block.type !== 'p' || block.gap < 3 || block.gap >= 90) continue;
    const text = blockText(draft, block);
    const isApart = blocks.slice(start + 1, index).every(({gap}) => gap < block.gap) && isProse(draft, next);
    const isLine = block.lines.length === 1 && text.length < 90 && text === text.toUpperCase() && /\p{Lu}{3}.*\p{Lu}{3}/u.test(text);
    if (!isApart || !isLine || isKnownHead(text, language) || startsWithEntry(language.divisions, text) || /^(?:\d|[IVXLC]+[.\s])/u.test(text)) return;
    block.type = 'titlePart';
    block.kind = 'main';
    block.within = [{type: 'docTitle', key: newGroup(draft)}];
    return;
  }
}

// `Journal of Wells 12 (1994), 201-219`: what an article stood in
const journalLine = /^\p{Lu}[^.!?]{6,90}?,?\s(?:vol\.\s)?(?:\d{1,4}|[IVXLC]+)(?:[.:/]\d{1,3})?,?\s\(?(?:\p{L}+\s)?(?:1[4-9]|20)\d\d\)?[,:]\s(?:pp?\.\s)?\d{1,4}[-–]\d{1,4}\.?$/u;

/** The line between an imprint and the prose, in capitals or with a number and apart from both: the heading of what follows. */
function isFirstHead(draft: Draft, end: number, block: DraftBlock, text: string, language: Language): boolean {
  const next = draft.blocks[end];
  const isHeadLike = (text === text.toUpperCase() || /^(?:[A-Z]|\d{1,2}|[IVXLC]+)[.)]\s\p{Lu}/u.test(text)) && !/\d{3}|[,:]/u.test(text);
  return block.gap > 0 && next !== undefined && draft.blocks[end - 1] === block && isProse(draft, next) && next.gap > 0 && isHeadLike && !isImprint(text, language);
}

/** `To my sister`, `Dem Andenken …`: short, and under the title. */
function isDedication(text: string, language: Language): boolean {
  const isSentence = /[.!?]$/u.test(text) && (text.match(/\s\p{Ll}{3,}/gu) ?? []).length > 4;
  return text.length < 160 && !isSentence && startsWithEntry(language.dedications, text);
}

/** Name the lines of the front: title, byline, imprint. */
function nameFront(draft: Draft, start: number, end: number, language: Language): void {
  const blocks = draft.blocks.slice(start, end).filter(({type}) => type === 'p' || type === 'byline');
  if (blocks[0] && blocks.length > 1 && journalLine.test(blockText(draft, blocks[0]))) Object.assign(blocks.shift() as DraftBlock, {type: 'docImprint'});
  if (blocks.length === 0) return;
  const docTitle = newGroup(draft);
  const hasImprint = blocks.some((block) => isImprint(blockText(draft, block), language));
  const first = blocks[0];
  const isAuthorFirst = first !== undefined && blocks.length > 1 && isPersonLike(blockText(draft, first), language);
  let state: 'title' | 'byline' | 'imprint' = isAuthorFirst ? 'byline' : 'title';
  let titles = 0;
  for (const [index, block] of blocks.entries()) {
    const text = blockText(draft, block);
    if (state === 'imprint' && index === blocks.length - 1 && isFirstHead(draft, end, block, text, language)) break;
    if (titles > 0 && isDedication(text, language) && blocks.slice(index + 1).every((next) => !isImprint(blockText(draft, next), language) && !isByline(blockText(draft, next), language, false))) {
      block.within = [{type: 'div', key: newGroup(draft), kind: 'dedication'}];
      break;
    }
    if (block.type === 'byline') state = 'byline';
    else if (isByline(text, language, titles > 0 || index === 0)) state = 'byline';
    else if (isImprint(text, language) && (titles > 0 || state === 'byline')) state = 'imprint';
    else if (state === 'byline' && titles === 0 && index > 0 && (block.gap > 1 || (isAuthorFirst && isTitleCase(text) && !startsWithEntry(language.roles, text)))) state = 'title';
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
