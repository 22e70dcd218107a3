/**
 * Verse against prose. Prose fills its lines: the first word of the next line would not
 * have fitted. Verse ends its lines early, and begins them with capitals.
 */
import type {Transformer} from 'unified';
import {type Language, startsWithEntry} from '../../language/language.js';
import {contentsLine} from '../front/contents-line.js';
import {endsSentence, indentOf, isCapital, isLow, isUntold, lineText, newGroup, startsLow, widthOf, type Draft, type DraftBlock} from '../draft.js';
import {isEarly} from './margins.js';
import {isQuestion} from './questions.js';

export interface VerseOptions {
  language: Language;
}

/** Step: blocks of verse become `lg` with a block for each line. */
export function segmentVerse({language}: VerseOptions): Transformer<Draft, Draft> {
  return (draft) => {
    const blocks: DraftBlock[] = [];
    const groups = draft.layout.isWrapped ? draft.blocks.map((block) => [block]) : adjacentGroups(draft.blocks);
    for (const [index, group] of groups.entries()) {
      const block = group[0];
      if (!block) continue;
      const lines = group.flatMap((member) => member.lines);
      const before = groups[index - 1]?.[0];
      const isVerse =
        isUntold(block) && !isContents(draft, lines) && !isLetterClose(draft, lines, language) && (draft.layout.isWrapped ? isWrappedVerse(draft, lines, before) : isUnwrappedVerse(draft, lines));
      if (isVerse) blocks.push(...(isCited(draft, lines) ? citedLines(draft, block, lines) : verseLines(draft, block, lines, blocks.at(-1))));
      else blocks.push(...group);
    }
    draft.blocks = blocks;
  };
}

/** `Your affectionate brother,` above a name: the end of a letter, however short its lines. */
function isLetterClose(draft: Draft, lines: readonly number[], language: Language): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length > 5 || !/^[\p{Lu}\p{L}.\s,▪]{2,40}$/u.test(lineText(draft, last))) return false;
  return lines.some((line) => startsWithEntry(language.closes, lineText(draft, line)) || /^yours?\b/iu.test(lineText(draft, line)));
}

/** Most lines end in a page number, as those of a table of contents do. */
function isContents(draft: Draft, lines: readonly number[]): boolean {
  return lines.length > 2 && lines.filter((line) => contentsLine.test(lineText(draft, line))).length > lines.length * 0.5;
}

/** Lines of the file that no blank line parts. */
function adjacentGroups(blocks: readonly DraftBlock[]): DraftBlock[][] {
  const groups: DraftBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && block.gap === 0 && !block.isAfterBreak && block.type === last[0]?.type) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function isUnwrappedVerse(draft: Draft, lines: readonly number[]): boolean {
  if (lines.length < 2) return lines.length === 1 && isIndentedVerse(draft, lines[0] ?? 0);
  let total = 0;
  let longest = 0;
  let closed = 0;
  for (const line of lines) {
    const length = (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
    total += length;
    longest = Math.max(longest, length);
    if (endsSentence(draft.source, draft.first[line] ?? 0, draft.last[line] ?? 0)) closed++;
  }
  const isIndented = lines.some((line) => indentOf(draft, line) >= 2);
  if (longest > 90 || total / lines.length > 62) return false;
  if (capitalShare(draft, lines) < 0.7 || lines.some((line) => isItem(lineText(draft, line))) || isQuestion(draft, lines)) return false;
  return isIndented || (lines.length >= 3 && closed < lines.length * 0.75 && hasVersePunctuation(draft, lines));
}

/** Verse has commas and stops at its line ends; a list of names or an address has none. */
function hasVersePunctuation(draft: Draft, lines: readonly number[]): boolean {
  let marks = 0;
  for (const line of lines) if (/[,;:.!?—”"’']$/u.test(lineText(draft, line))) marks++;
  return marks >= lines.length * 0.4;
}

const item = /^(?:[•·▪◦*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]\s)/u;

function isItem(text: string): boolean {
  return item.test(text);
}

function isIndentedVerse(draft: Draft, line: number): boolean {
  const length = (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
  return indentOf(draft, line) >= 4 && length < 70 && /[,;:.!?—”"’']$/u.test(lineText(draft, line)) && /\p{Ll}/u.test(lineText(draft, line));
}

function isWrappedVerse(draft: Draft, lines: readonly number[], before: DraftBlock | undefined): boolean {
  const {measure} = draft.layout;
  if (lines.length === 1) return isLoneVerse(draft, lines[0] ?? 0, before);
  let early = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    if (isEarly(draft, lines[index] ?? 0, lines[index + 1] ?? 0, measure)) early++;
  }
  const share = early / (lines.length - 1);
  if (lines.some((line) => isItem(lineText(draft, line))) || isQuestion(draft, lines)) return false;
  if (!hasVersePunctuation(draft, lines) || isHeadlike(draft, lines) || isDialogue(draft, lines)) return false;
  const capitals = capitalShare(draft, lines);
  // Set in from the margin, lines that all begin with capitals are verse though they are long.
  const isSetIn = lines.length >= 3 && lines.every((line) => indentOf(draft, line) >= 4) && capitals >= 0.9;
  return (share >= 0.6 && capitals >= 0.65) || (isSetIn && (share >= 0.3 || lines.some((line) => isTurnover(draft, line))));
}

/** Most lines at the margin are said by somebody, from mark to mark. */
function isDialogue(draft: Draft, lines: readonly number[]): boolean {
  const said = lines.filter((line) => /^["“„«].*["”“»]/u.test(lineText(draft, line))).length;
  return said >= 2 && said > lines.length * 0.5 && lines.every((line) => indentOf(draft, line) < 4);
}

/** Two short lines in capitals or centred are a head. */
function isHeadlike(draft: Draft, lines: readonly number[]): boolean {
  if (lines.length > 4) return false;
  return lines.every((line) => lineText(draft, line) === lineText(draft, line).toUpperCase() || indentOf(draft, line) > draft.layout.measure * 0.4);
}

/** One indented line, in an unfinished sentence. */
function isLoneVerse(draft: Draft, line: number, before: DraftBlock | undefined): boolean {
  const last = before?.lines.at(-1);
  if (last === undefined || before?.type === 'metamark' || indentOf(draft, line) < 4 || indentOf(draft, line) > 24) return false;
  const isOpen = !/[.!?]["”’)]*$/u.test(lineText(draft, last)) && endsLikeProse(draft, last);
  return isOpen && isIndentedVerse(draft, line) && widthOf(draft, line) < draft.layout.measure * 0.95;
}

function endsLikeProse(draft: Draft, line: number): boolean {
  return isLow(draft.source.charCodeAt((draft.last[line] ?? 1) - 1)) || /[,:;]$/u.test(lineText(draft, line));
}

function capitalShare(draft: Draft, lines: readonly number[]): number {
  let capitals = 0;
  let counted = 0;
  for (const line of lines) {
    const text = lineText(draft, line).replace(/^[^\p{L}]+/u, '');
    if (text === '' || (startsLow(draft, line) && counted > 0 && isTurnover(draft, line))) continue;
    counted++;
    if (isCapital(text.charCodeAt(0)) || /^\P{Ll}/u.test(text)) capitals++;
  }
  return counted === 0 ? 0 : capitals / counted;
}

/** The rest of a verse line that was too long: deeper, and in lower case. */
function isTurnover(draft: Draft, line: number): boolean {
  return startsLow(draft, line) && indentOf(draft, line) > indentOf(draft, line - 1) && indentOf(draft, line) > 2;
}

// `--LOWE: _Thoughts_.`, `— Jane Hill, Wells, p. 4`, `(Pt. 3, p. 5)`
const afterDash = /^(?:—|--|–)\s?(?:_|\p{Lu}[\p{Lu}.\s]{2,}[,:.]|\p{Lu}[^.!?]*(?:\bpp?\.|\d|:\s_))/u;
const inBrackets = /^\((?:[^()]*\s)?(?:act|bk|book|canto|ch|l|ll|p|pp|pt|sc|scene|st|v|vol)\.?\s(?:\d|[ivxlc])[^()]*\)\.?$/iu;

/** The last line says where the others are from, and stands further to the right than they. */
function isCited(draft: Draft, lines: readonly number[]): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return false;
  const text = lineText(draft, last);
  if (!afterDash.test(text) && !inBrackets.test(text)) return false;
  return lines.slice(0, -1).every((line) => indentOf(draft, line) < indentOf(draft, last));
}

/** Verse that is cited, with where it is from. */
function citedLines(draft: Draft, block: DraftBlock, lines: readonly number[]): DraftBlock[] {
  const cit = {type: 'cit' as const, key: newGroup(draft)};
  const quote = {type: 'quote' as const, key: newGroup(draft)};
  const verse = verseLines(draft, block, lines.slice(0, -1), undefined).map((line) => ({...line, within: [cit, quote, ...line.within]}));
  return [...verse, {type: 'bibl', lines: lines.slice(-1), gap: 0, isAfterBreak: false, within: [cit]}];
}

function verseLines(draft: Draft, block: DraftBlock, lines: readonly number[], before: DraftBlock | undefined): DraftBlock[] {
  const group = before?.within[0]?.type === 'lg' && block.isAfterBreak && block.gap === 0 ? before.within[0] : {type: 'lg' as const, key: newGroup(draft)};
  const found: DraftBlock[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && isTurnover(draft, line)) last.lines.push(line);
    else found.push({type: 'l', lines: [line], gap: found.length === 0 ? block.gap : 0, isAfterBreak: found.length === 0 && block.isAfterBreak, within: [group]});
  }
  return found;
}
