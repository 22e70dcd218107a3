/**
 * Plays: speeches begin with the name of a speaker that comes back; directions stand in
 * brackets or in lines of their own between the speeches.
 *
 *     ANNA. Who is there?        Toby. 'Tis I.
 *     ^^^^^ speaker
 */
import type {Transformer} from 'unified';
import {startsWithEntry, wordSet, type Language} from '../../language/language.js';
import {blockText} from './blocks.js';
import {lineText, newGroup, type Draft, type DraftBlock} from '../draft.js';

export interface PlaysOptions {
  language: Language;
}

// `ANNA. `, `Sir Tim. `, `1 Ser. `, `FIRST MATE: `, `MRS. HILL. `, `ANNA (aside). `, `ANNA, aloud. `, `_J. Hill._ `
const speech =
  /^(?<mark>_?)(?<name>(?:\d\s)?(?:(?:M(?:r|rs|me|lle|R|RS|ME|LLE)|D[rR]|S[trT])\.\s|(?<=_)\p{Lu}\.\s)?\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){0,2})(?:\s?[([][^)\]]{1,60}[)\]]|,\s\p{Ll}[\p{Ll}\s]{1,40})?(?:[.:]|\s?—)\k<mark>(?<blank>\s+(?=[\p{Lu}\p{Ll}"“‘'«„(—[])|$)/u;
// `MR. HILL`, `SIR W. ORME (Norwich)`: a line of a debate
const member = /^(?<name>(?<title>\p{Lu}{2,}\.?)(?:\s\p{Lu}[\p{Lu}.'’-]*){1,5})(?:\s\([^)]{1,60}\))?[.:]?(?<blank>$)/u;
// `L. WELD.` and `TO STONE.` sign and head a letter
const initialed = /^\p{Lu}\.\s\p{Lu}[\p{L}'’-]+\.?$/u;
const addressed = /^(?:to|an|à|au|al|alla)\s\p{Lu}[^,;]{1,50}\.$/iu;
const direction = /^[[(].*[\])]\.?$/u;
const stageWords = /^[_[(]*(?:enter|re-?enter|exit|exeunt|scene|curtain|aside|manet|flourish|alarum|entrent?|il sort|elle sort|ils sortent|tritt auf|ab\.|vorhang|rideau)\b/iu;

/** Step: speeches, speakers and stage directions, in a text that is a play. */
export function segmentPlays({language}: PlaysOptions): Transformer<Draft, Draft> {
  return (draft) => {
    const counts = new Map<string, number>();
    let speeches = 0;
    for (const block of draft.blocks) {
      const speaker = speakerOf(draft, block, language);
      if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
    }
    for (const count of counts.values()) if (count > 1) speeches += count;
    if (counts.size < 2 || speeches < 4 || speeches < draft.blocks.length * 0.12) return;
    makeSpeeches(draft, counts, language);
  };
}

interface Speaker {
  /** In lower case. */
  name: string;
  /** In the first line: where the speaker ends, and where what is said begins. */
  to: number;
  from: number;
  /** In capitals, and nothing else stands in the line. */
  isAlone: boolean;
  /** In italics. */
  isMarked: boolean;
}

function speakerOf(draft: Draft, block: DraftBlock, language: Language): Speaker | undefined {
  if ((block.type !== 'p' && block.type !== 'head') || block.within.length > 0 || block.lines[0] === undefined) return undefined;
  const line = lineText(draft, block.lines[0]);
  if (initialed.test(line) || addressed.test(line) || stageWords.test(line) || startsWithEntry(language.divisions, line)) return undefined;
  const honorifics = wordSet(language.honorifics);
  const inDebate = member.exec(line);
  const found = inDebate && honorifics.has((inDebate.groups?.['title'] ?? '').toLowerCase()) ? inDebate : speech.exec(line);
  const name = found?.groups?.['name']?.toLowerCase();
  // `MR.` is no speaker; `DOCTOR.` and `SERGEANT.` are.
  const isTitle = name !== undefined && (honorifics.has(name) || wordSet(language.roles).has(name));
  const isNone = name !== undefined && ((wordSet(language.notNames).has(name) && !isTitle) || (honorifics.has(`${name}.`) && name.length <= 3));
  if (!found || name === undefined || name.length > 40 || isNone) return undefined;
  const from = found[0].length;
  // `DEFIN. II.` is a heading.
  if (number.test(line.slice(from))) return undefined;
  return {name, to: from - (found.groups?.['blank']?.length ?? 0), from, isAlone: from === line.length && line === line.toUpperCase(), isMarked: line.startsWith('_')};
}

const number = /^(?:[IVXLC]+|\d+)\.?$/u;

function makeSpeeches(draft: Draft, counts: ReadonlyMap<string, number>, language: Language): void {
  const blocks: DraftBlock[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const speaker = speakerOf(draft, block, language);
    const text = blockText(draft, block);
    const before = blocks.at(-1);
    if (speaker && ((counts.get(speaker.name) ?? 0) > 1 || isAmongSpeeches(speaker, before, draft.blocks[index + 1], language))) blocks.push(...splitSpeech(draft, block, speaker));
    else if (before?.type === 'speaker' && block.type === 'p' && block.within.length === 0) blocks.push({...block, within: before.within});
    else if (block.type === 'signed' && stageWords.test(text)) blocks.push({...block, type: 'stage', within: []});
    else if (block.type === 'p' && block.within.length === 0 && (direction.test(text) || isDirection(text, blocks))) blocks.push({...block, type: 'stage'});
    else blocks.push(block);
  }
  for (const [index, block] of blocks.entries()) if (block.type === 'speaker' && blocks[index + 1]?.within[0] !== block.within[0]) Object.assign(block, {type: 'p', within: []});
  draft.blocks = blocks;
}

/** Between speeches, a line that enters or leaves, or tells in the present tense what somebody does. */
function isDirection(text: string, before: readonly DraftBlock[]): boolean {
  if (stageWords.test(text)) return true;
  const isInScene = before.slice(-3).some(({within}) => within[0]?.type === 'sp');
  // In print a direction is often opened by a bracket, and closed by the end of its lines.
  if (isInScene && /^\[_?\p{Lu}[^\]]*$/u.test(text)) return true;
  return isInScene && text.length < 200 && /^(?:He|She|They|The\s\p{Lu}?\p{L}+|\p{Lu}\p{L}+)\s\p{Ll}+(?:s|es)\b/u.test(text);
}

/** Between speeches, a name alone in its line or in italics: who speaks only once. */
function isAmongSpeeches({name, isAlone, isMarked}: Speaker, before: DraftBlock | undefined, next: DraftBlock | undefined, language: Language): boolean {
  if (before?.within[0]?.type !== 'sp') return false;
  return isMarked || (isAlone && next?.type === 'p' && next.within.length === 0 && !/^the\s/u.test(name) && !startsWithEntry(language.heads, name));
}

function splitSpeech(draft: Draft, block: DraftBlock, {to, from}: Speaker): DraftBlock[] {
  const line = block.lines[0] ?? 0;
  const sp = {type: 'sp' as const, key: newGroup(draft)};
  const start = draft.first[line] ?? 0;
  const speaker: DraftBlock = {...block, type: 'speaker', lines: [line], to: start + to, within: [sp]};
  const isEmpty = start + from >= (draft.last[line] ?? 0);
  const rest: DraftBlock = {...block, type: 'p', lines: isEmpty ? block.lines.slice(1) : block.lines, gap: 0, isAfterBreak: false, within: [sp], ...(isEmpty ? {} : {from: start + from})};
  return rest.lines.length > 0 ? [speaker, rest] : [speaker];
}
