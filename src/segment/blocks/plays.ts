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

// `ANNA. `, `Sir Tim. `, `1 Ser. `, `FIRST MATE: `, `MRS. HILL. `, `ANNA (aside). `, `ANNA, aloud. `
const speech =
  /^((?:\d\s)?(?:(?:M(?:r|rs|me|lle|R|RS|ME|LLE)|D[rR]|S[trT])\.\s)?\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){0,2})((?:\s?[([][^)\]]{1,60}[)\]]|,\s\p{Ll}[\p{Ll}\s]{1,40})?(?:[.:]|\s?—))(?:\s+(?=[\p{Lu}\p{Ll}"“‘'«„(—[])|$)/u;
// `L. WELD.` and `TO STONE.` sign and head a letter
const initialed = /^\p{Lu}\.\s\p{Lu}[\p{L}'’-]+\.?$/u;
const addressed = /^(?:to|an|à|au|al|alla)\s\p{Lu}[^,;]{1,50}\.$/iu;
const direction = /^[[(].*[\])]\.?$/u;
const stageWords = /^(?:enter|re-?enter|exit|exeunt|scene|curtain|aside|manet|flourish|alarum|entrent?|il sort|elle sort|ils sortent|tritt auf|ab\.|vorhang|rideau)\b/iu;

/** Step: speeches, speakers and stage directions, in a text that is a play. */
export function segmentPlays({language}: PlaysOptions): Transformer<Draft, Draft> {
  return (draft) => {
    const counts = new Map<string, number>();
    let speeches = 0;
    for (const block of draft.blocks) {
      const name = speakerOf(draft, block, language);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const count of counts.values()) if (count > 1) speeches += count;
    if (counts.size < 2 || speeches < 4 || speeches < draft.blocks.length * 0.12) return;
    makeSpeeches(draft, counts, language);
  };
}

function speakerOf(draft: Draft, block: DraftBlock, language: Language): string | undefined {
  if ((block.type !== 'p' && block.type !== 'head') || block.within.length > 0 || block.lines[0] === undefined) return undefined;
  const line = lineText(draft, block.lines[0]);
  if (initialed.test(line) || addressed.test(line)) return undefined;
  const found = speech.exec(line);
  const name = found?.[1]?.toLowerCase();
  if (name === undefined || name.length > 24 || wordSet(language.notNames).has(name) || startsWithEntry(language.divisions, line)) return undefined;
  return name;
}

function makeSpeeches(draft: Draft, counts: ReadonlyMap<string, number>, language: Language): void {
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks) {
    const name = speakerOf(draft, block, language);
    const text = blockText(draft, block);
    const before = blocks.at(-1);
    if (name !== undefined && (counts.get(name) ?? 0) > 1) blocks.push(...splitSpeech(draft, block));
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
  return isInScene && text.length < 200 && /^(?:He|She|They|The\s\p{Lu}?\p{L}+|\p{Lu}\p{L}+)\s\p{Ll}+(?:s|es)\b/u.test(text);
}

function splitSpeech(draft: Draft, block: DraftBlock): DraftBlock[] {
  const line = block.lines[0] ?? 0;
  const found = speech.exec(lineText(draft, line));
  if (!found) return [block];
  const sp = {type: 'sp' as const, key: newGroup(draft)};
  const start = draft.first[line] ?? 0;
  const to = start + (found[1]?.length ?? 0) + (found[2]?.length ?? 0);
  const from = start + found[0].length;
  const speaker: DraftBlock = {...block, type: 'speaker', lines: [line], to, within: [sp]};
  const isEmpty = from >= (draft.last[line] ?? 0);
  const rest: DraftBlock = {...block, type: 'p', lines: isEmpty ? block.lines.slice(1) : block.lines, gap: 0, isAfterBreak: false, within: [sp], ...(isEmpty ? {} : {from})};
  return rest.lines.length > 0 ? [speaker, rest] : [speaker];
}
