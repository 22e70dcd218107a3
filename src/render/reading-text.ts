/** The reading text in plain lines, with the numbers of paragraphs and of their lines in the margin. */
import type {TextFacts} from './facts.js';
import {isolateLine} from './isolate.js';
import {hasNumberedVerses, margin, type SetLine, type SetText, type SetUnit} from './set-text.js';

/** The whole file: head, text, notes. */
export function writeReadingText(facts: TextFacts, set: SetText, conspectus: readonly string[]): string {
  const out = [facts.title, ...(facts.author === '' ? [] : [facts.author]), '', `Version ${facts.version}, ${facts.state}.`, ...conspectus, '', ''];
  for (const here of set.main) out.push(...writeUnit(here, set.setting), '');
  if (set.notes.length > 0) out.push('', `${' '.repeat(margin)}Notes`, '');
  for (const here of set.notes) out.push(...writeNote(here), '');
  return `${out
    .join('\n')
    .replace(/\n{4,}/gu, '\n\n\n')
    .trimEnd()}\n`;
}

/** The lines of a unit, each with its number where it has one in the margin. */
export function writeUnit({unit, lines, label: n}: SetUnit, {keys}: SetText['setting']): string[] {
  return lines.map((line, index) => {
    const isTurnover = index > 0 && unit.kind === 'verse' && line.count === lines[index - 1]?.count;
    const label = isTurnover ? '' : keys === 'paragraph' ? (hasNumberedVerses(unit) ? verseLabel(line, index) : paragraphLabel(n, line, index)) : lineLabel(line);
    return `${label.padStart(margin - 2)}  ${isTurnover ? '    ' : ''}${isolateLine(line.text)}`.trimEnd();
  });
}

/** The first verse of a stanza, and each fifth. */
function verseLabel({key}: SetLine, index: number): string {
  return index === 0 || Number(key) % 5 === 0 ? key : '';
}

function paragraphLabel(n: string, {count}: SetLine, index: number): string {
  if (index === 0) return n;
  return count % 5 === 0 && n !== '' ? `.${count}` : '';
}

/** Each fifth, and the first of a page or a division with what it is counted in. */
function lineLabel({count, key}: SetLine): string {
  if (count === 1) return key;
  return count % 5 === 0 ? (key.includes('.') ? `.${count}` : key) : '';
}

/** A note, the sign of its call first. */
export function writeNote({unit, lines, number}: SetUnit): string[] {
  return lines.map((line, index) =>
    (index === 0
      ? `${number.padStart(margin - 2)}  [${unit.label}] ${isolateLine(line.text)}`
      : `${((index + 1) % 5 === 0 ? `.${index + 1}` : '').padStart(margin - 2)}  ${' '.repeat(4)}${isolateLine(line.text)}`
    ).trimEnd()
  );
}
