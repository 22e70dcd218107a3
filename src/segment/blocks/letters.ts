/**
 * The parts of letters and of signed prefaces: salutation, place and date, the close with
 * its signature, postscript; and the last words of a book.
 */
import type {Transformer} from 'unified';
import {startsWithEntry, wordSet, type Language} from '../../language/language.js';
import {blockLength, blockText, isBeforeNumber, standsBelow} from './blocks.js';
import {isNotesHead} from './head-words.js';
import {endsSentence, indentOf, isUntold, lineText, newGroup, type Draft, type DraftBlock} from '../draft.js';
import {isTitleCase} from '../title-case.js';
import {isPersonLike} from '../front/title-lines.js';
import type {GroupType} from '../../tree.js';

export interface LettersOptions {
  language: Language;
}

/** Step, before headings are told: salutations, datelines, closes, trailers. */
export function segmentLetters({language}: LettersOptions): Transformer<Draft, Draft> {
  return (draft) => {
    const {blocks} = draft;
    for (const [index, here] of blocks.entries()) {
      if (!isUntold(here) || blockLength(draft, here) > 220) continue;
      const text = blockText(draft, here);
      const isWithinClose = isBeforeClose(draft, index, language);
      if (isSalute(text, language, index) && isBeforeText(blocks, index) && !isWithinClose) here.type = 'salute';
      else if (isDateline(text, language)) here.type = 'dateline';
      else if (trailer.test(text)) here.type = 'trailer';
      else if (startsWithEntry(language.postscripts, text) && blocks[index - 1]?.type === 'signed') here.within = [{type: 'postscript', key: newGroup(draft)}];
      else if (isWithinClose || isClose(draft, blocks, index, text, language) || isNameBelow(draft, index, text, language)) here.type = 'signed';
    }
  };
}

/** `Sir,` between `I remain,` and `Your obedient servant,`: who is spoken to again in the close. */
function isBeforeClose(draft: Draft, index: number, language: Language): boolean {
  const [before, here, next] = [draft.blocks[index - 1], draft.blocks[index], draft.blocks[index + 1]];
  if (!before || !here || next?.type !== 'p' || here.lines.length > 1) return false;
  const text = blockText(draft, here);
  const isAddress = text.length < 30 && /,$/u.test(text) && startsWithEntry(language.salutes, text);
  const last = before.lines.at(-1) ?? 0;
  const close = blockText(draft, next);
  const isFormula = startsWithEntry(language.closes, close) || /^(?:your|votre|vostro|ihr|su)\b/iu.test(close);
  return isAddress && /,$/u.test(lineText(draft, last)) && isFormula && close.length < 80 && /[,.]$/u.test(close);
}

/** Dates on lines of their own, straight above prose and with nothing to sign: a journal. */
export function isJournal(draft: Draft, language: Language): boolean {
  let days = 0;
  for (const [index, block] of draft.blocks.entries()) {
    if (block.type === 'signed') return false;
    const next = draft.blocks[index + 1];
    if ((block.type !== 'p' && block.type !== 'dateline') || block.lines.length > 1 || block.gap === 0) continue;
    if (next?.type !== 'p' || !isDateline(blockText(draft, block), language)) continue;
    const text = blockText(draft, next);
    if (text.length > 60 && !startsWithEntry(language.salutes, text)) days++;
  }
  return days >= 3;
}

// `THE END.`, `FINIS`, `End of Book I`
const trailer = /^(?:the\s+end|finis|ende|fin|explicit|end\s+of\s.{3,40})[.\s]*$/iu;

/** Step, after headings are told: the name that stands alone at the end of a division; groups of what belongs together. */
export function segmentSignatures({language}: LettersOptions): Transformer<Draft, Draft> {
  return (draft) => {
    for (const [index, here] of draft.blocks.entries()) {
      if (!isUntold(here) || blockLength(draft, here) > 220) continue;
      const text = blockText(draft, here);
      if (isSigner(draft.blocks, index, text, language) || (text.length <= 140 && isSigned(draft, draft.blocks, index, text, language))) here.type = 'signed';
    }
    groupParts(draft, isJournal(draft, language));
  };
}

function isBeforeText(blocks: readonly DraftBlock[], index: number): boolean {
  const next = blocks[index + 1];
  return next?.type === 'p' || next?.type === 'l' || next?.type === 'dateline';
}

/** `Dear Sir,`, `READER,`, `My Lord,`; not a paragraph that begins with an address and goes on. */
function isSalute(text: string, language: Language, index: number): boolean {
  if (text.length > 70 || !/^\p{Lu}/u.test(text) || !/[,:!—-]$/u.test(text)) return false;
  if (isNotesHead(text, language)) return false;
  if (startsWithEntry(language.salutes, text)) return true;
  const isAddress = index > 0 && /^\p{L}+(?:\s\p{L}+){0,3},$/u.test(text) && isTitleCase(text);
  return isAddress || /^\p{Lu}{3,}(?:\s\p{Lu}{3,}){0,3}[,:]$/u.test(text);
}

const dayOrYear = /\b\d{1,2}(?:st|nd|rd|th)?\b|\b1[0-9]\d\d\b|\b20\d\d\b/u;

/** Place and date, and no sentence: `Paris, 3 May 1871.`, `Lond. 12 of Aug. 1623.` */
export function isDateline(text: string, language: Language): boolean {
  if (text.length > 90 || !dayOrYear.test(text) || !/^[\p{Lu}\d(]/u.test(text)) return false;
  const low = text.toLowerCase();
  const months = wordSet(language.months);
  const isDated = low.split(/[^\p{L}.]+/u).some((word) => isMonth(word.replace(/\.$/u, ''), months));
  const rest = text.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && /^\p{Ll}/u.test(word) && !wordSet(language.months).has(word));
  const isPlaceAndYear = /^\p{Lu}[\p{L}\s.'’-]{2,30},\s*(?:\d{1,2}\s)?1[4-9]\d\d\.?$/u.test(text);
  return (isDated && rest.length <= 2) || isPlaceAndYear;
}

/** `iuly`, `octo`, `novemb`: old spellings and abbreviations too. */
function isMonth(word: string, months: ReadonlySet<string>): boolean {
  const modern = word.replace(/^i(?=[au])/u, 'j');
  if (months.has(word) || months.has(modern)) return true;
  return modern.length >= 4 && [...months].some((month) => month.startsWith(modern));
}

/** The close of a letter: `Yours in haste,`, `Your humble Servant, J. H.`; and the name under it. */
function isClose(draft: Draft, blocks: readonly DraftBlock[], index: number, text: string, language: Language): boolean {
  const before = blocks[index - 1];
  if (!before || text.length > 140 || isNumbered(text, language) || block(blocks, index).lines.length > 4) return false;
  if (before.type === 'signed' && text.length < 60 && !startsWithEntry(language.closes, text)) return isName(text, language);
  const isSentence = /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text);
  if (startsWithEntry(language.closes, text) && !isSentence && !endsLikeSentence(draft, blocks, index)) return true;
  if (isSignedBelow(text, language) && isAtEnd(blocks, index)) return true;
  // Short lines, one of which begins with `Your`, the last a name.
  const lines = block(blocks, index).lines.map((at) => lineText(draft, at));
  if (lines.length > 1 && lines.slice(1).some((one) => /^yours?\b/iu.test(one)) && isName(lines.at(-1) ?? '', language)) return true;
  if (opensClose.test(text) && !isSentence && text.length < 80 && isName(blockText(draft, blocks[index + 1] ?? before), language)) return true;
  return /^Your\b/u.test(text) && !isSentence && /,/u.test(text) && /(?:,\s*\p{Lu}[\p{L}.\s▪•]*|,)$/u.test(text) && text.split(/\s+/u).length < 16;
}

// `As ever, your true friend,`
const opensClose = /\b(?:yours?|votre|vôtre|vostro|ihr|euer|dein|su|suyo)\b[^.!?]*,$/iu;

/** The name under `… your true friend,`; at the right margin under a last sentence; or in more white below than above. */
function isNameBelow(draft: Draft, index: number, text: string, language: Language): boolean {
  const [before, here, next] = [draft.blocks[index - 1], block(draft.blocks, index), draft.blocks[index + 1]];
  const bare = text.replace(/^_(.+)_([.,]?)$/u, '$1$2');
  const last = before?.lines.at(-1);
  const line = here.lines[0] ?? 0;
  if (last === undefined || here.lines.length > 1 || bare.length > 40 || !['p', 'signed'].includes(before?.type ?? '') || !isName(bare, language)) return false;
  if (opensClose.test(lineText(draft, last))) return true;
  const {measure, isWrapped} = draft.layout;
  const isAtMargin = isWrapped && indentOf(draft, line) > measure * 0.4 && indentOf(draft, line) + text.length > measure * 0.9;
  const isEnd = next === undefined || next.gap > here.gap;
  // Apart from the text above, it is a heading.
  return isEnd && (isAtMargin || (here.gap <= 1 && isPersonLike(bare, language) && standsBelow(draft, index)));
}

/** `The humblest of your servants, JANE HILL.` */
function isSignedBelow(text: string, language: Language): boolean {
  const name = /\byour\b.*,\s*([^,]+?)\.?$/iu.exec(text)?.[1];
  return name !== undefined && !/[.!?]\s/u.test(text.slice(0, -name.length)) && (/^(?:\p{Lu}{2,}\s?){2,4}$/u.test(name) || isPersonLike(name, language));
}

/** `IV. The Rope`, and not `L. Weld`. */
function isNumbered(text: string, language: Language): boolean {
  return /^(?:[IVXLC]{2,}|\d{1,3})\.\s+\p{Lu}/u.test(text) || (/^[IVXLC]\.\s+\p{Lu}/u.test(text) && !isPersonLike(text, language));
}

function isName(text: string, language: Language): boolean {
  if (startsWithEntry(language.divisions, text)) return false;
  if (isNumbered(text, language) || /^(?:[IVXLC]{2,7}|\d{1,3})\.?$/u.test(text)) return false;
  if (isPersonLike(text, language) || /^(?:\p{Lu}[.▪]\s?){1,4}(?:\p{Lu}\p{Ll}*[.▪]?)?$/u.test(text)) return true;
  return /^(?:The\s)?\p{Lu}[\p{L}'’.]*(?:\s(?:of\sthe\s|of\s|and\s)?\p{Lu}[\p{L}'’.]*){0,8}\s?$/u.test(text);
}

/** A name alone at the end of a division. */
function isSigned(draft: Draft, blocks: readonly DraftBlock[], index: number, text: string, language: Language): boolean {
  const before = blocks[index - 1];
  if (!before || before.type === 'head') return false;
  const isLast = isAtEnd(blocks, index);
  if (!isLast) return false;
  const line = block(blocks, index).lines[0] ?? 0;
  const isSet =
    !draft.layout.isWrapped ||
    indentOf(draft, line) > 8 ||
    /^(?:\p{Lu}[.▪]\s?){1,4}$/u.test(text) ||
    (standsBelow(draft, index) && (isBeforeNumber(draft, index) || isPersonLike(lineText(draft, line), language)));
  return isSet && isName(text, language) && text.length < 90 && !endsLikeSentence(draft, blocks, index);
}

function block(blocks: readonly DraftBlock[], index: number): DraftBlock {
  // The caller walks the blocks, so the index is one of theirs.
  return blocks[index] as DraftBlock;
}

function endsLikeSentence(draft: Draft, blocks: readonly DraftBlock[], index: number): boolean {
  const last = block(blocks, index).lines.at(-1) ?? 0;
  return endsSentence(draft.source, draft.first[last] ?? 0, draft.last[last] ?? 0) && (draft.last[last] ?? 0) - (draft.first[last] ?? 0) > 40;
}

/** `The author`, `The editors` above a date: who signs need not have a name. */
function isSigner(blocks: readonly DraftBlock[], index: number, text: string, language: Language): boolean {
  const word = /^(?:the\s|der\s|die\s|l[’']|le\s)?(\p{L}+)[.,]?$/iu.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || blocks[index + 1]?.type !== 'dateline' || blocks[index - 1]?.type !== 'p') return false;
  return (
    wordSet(language.roles).has(word) ||
    wordSet(language.roles).has(word.replace(/s$/u, '')) ||
    /^(?:authors?|editors?|translators?|publishers?|autor|verfasser|herausgeber|auteur|éditeur)$/u.test(word)
  );
}

/** Nothing but other closing lines stands before the next head, or the end of the text. */
function isAtEnd(blocks: readonly DraftBlock[], index: number): boolean {
  for (const next of blocks.slice(index + 1, index + 4)) {
    if (next.type === 'dateline' || next.type === 'trailer' || next.type === 'signed' || next.type === 'metamark') continue;
    return next.type === 'head' || next.type === 'ab' || next.type === 'salute';
  }
  return true;
}

/** Salutes and datelines at the head are an opener, and so are the dates of a journal; datelines and signatures after text a closer. */
function groupParts(draft: Draft, hasDays: boolean): void {
  let isHead = true;
  let current: {type: GroupType; key: number} | undefined;
  for (const [index, here] of draft.blocks.entries()) {
    const isOpening: boolean = here.type === 'salute' || (here.type === 'dateline' && (isHead || draft.blocks[index + 1]?.type === 'salute' || (hasDays && draft.blocks[index + 1]?.type === 'p')));
    const isClosing = here.type === 'signed' || (here.type === 'dateline' && !isOpening);
    if (isOpening || isClosing) {
      const type = isOpening ? 'opener' : 'closer';
      if (current?.type !== type) current = {type, key: newGroup(draft)};
      here.within = [current];
    } else {
      current = undefined;
    }
    isHead = here.type === 'head' || isOpening || (isHead && here.type !== 'p' && here.type !== 'l');
  }
}
