/**
 * For people: one line a fault, and below it the line of the file with a caret.
 *
 *     tei/letter.xml:71:12 error E0103 <note> lacks @place; one of: foot, end; add place="foot"
 *        71 | came late again,<note n="1" xml:id="n1">By the steamer …
 *           |                 ^
 *        and 41 more like this, in lines 80, 92, 101 …
 */
import {foldFindings} from './fold.js';
import type {FileReport, Finding} from '../message.js';

export interface PrettyOptions {
  /** Colour as terminals understand it. */
  isColoured?: boolean;
  /** The text of a file, to quote from; absent: nothing is quoted. */
  textOf?: (file: string) => string | undefined;
}

const width = 100;
const mostLines = 8;

/** Write the reports for reading. */
export function writePretty(reports: readonly FileReport[], {isColoured = false, textOf}: PrettyOptions = {}): string {
  const paint = isColoured ? colour : (text: string): string => text;
  const parts: string[] = [];
  for (const {file, messages} of reports) {
    const lines = messages.length > 0 ? textOf?.(file)?.split(/\r\n?|\n/u) : undefined;
    for (const {first, more} of foldFindings(messages)) {
      parts.push(`${paint(`${file}:${first.line}:${first.column}`, 'bold')} ${paint(first.level, first.level)} ${first.code} ${sentence(first)}`);
      const source = lines?.[first.line - 1];
      if (source !== undefined) parts.push(...quote(source, first).map((line) => paint(line, 'dim')));
      if (more.length > 0) parts.push(paint(`   and ${more.length} more like this, in ${more.length === 1 ? 'line' : 'lines'} ${listLines(more)}`, 'dim'));
    }
  }
  return parts.map((part) => `${part}\n`).join('');
}

/** The message and what to do. */
export function sentence({message, hint}: Finding): string {
  return hint === undefined ? message : `${message}; ${hint}`;
}

const codes = {bold: '1', dim: '2', error: '31;1', warning: '33'} as const;

function colour(text: string, style: keyof typeof codes): string {
  return `\u001B[${codes[style]}m${text}\u001B[0m`;
}

function listLines(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.map(({line}) => line))];
  return `${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? ' …' : ''}`;
}

/** A stretch of the line around the column, and a caret below it. */
function quote(source: string, {line, column}: Finding): string[] {
  const number = String(line).padStart(5);
  const at = Math.min(column - 1, source.length);
  const start = source.length <= width || at < width - 20 ? 0 : at - 40;
  const cut = source.slice(start, start + width).replace(/[\t\p{Cc}]/gu, ' ');
  const before = start > 0 ? '… ' : '';
  const after = start + width < source.length ? ' …' : '';
  return [`${number} | ${before}${cut}${after}`, `${' '.repeat(5)} | ${' '.repeat(before.length + columns(cut.slice(0, at - start)))}^`];
}

/** Columns of a terminal: combining signs take none, East Asian signs two. */
function columns(text: string): number {
  let count = 0;
  for (const sign of text) count += /\p{M}/u.test(sign) ? 0 : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(sign) ? 2 : 1;
  return count;
}
