/**
 * Many cases to a file:
 *
 *     # A sentence that says what must be true
 *     ! not yet
 *     ---
 *     the source
 *     =>
 *     what is expected, see features.ts
 *
 * `! not yet` is for what the program does not do; such a case is reported as soon as it passes.
 * `! language de` sets the language. In the source `\f`, `\t` and `\u00ad` are what they are in
 * JavaScript, and a line `{{9}}` stands for nine lines of plain prose, the last ending a sentence
 * (`{{9+}}`: it runs on; `{{9*}}`: in one line, after which the line may go on).
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, describe, test} from 'vitest';
import {verify} from '../../src/validate/fidelity.js';
import {encodeText} from './encode.js';
import {readFeatures} from './features.js';
import {projectFolder} from './folders.js';
import {faultyPointers, textElement} from './tei.js';

export interface Case {
  title: string;
  isNotYet: boolean;
  language: string;
  source: string;
  expected: string;
}

/** Run every file of cases of a stage. */
export function runCases(stage: string): void {
  const folder = path.join(projectFolder, 'test', 'cases', stage);
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    describe(name.replace('.txt', ''), () => {
      for (const each of readCases(readFileSync(path.join(folder, name), 'utf8'))) (each.isNotYet ? test.fails : test)(each.title, () => runCase(each));
    });
  }
}

async function runCase({source, language, expected}: Case): Promise<void> {
  const encoded = await encodeText(source, {language});
  const text = textElement(encoded.tei);
  for (const {line, check} of readFeatures(expected)) {
    try {
      check(text, encoded);
    } catch (error) {
      if (error instanceof Error) error.message = `${line}\n${error.message}`;
      throw error;
    }
  }
  expect(verify(encoded.tei, source).differences).toEqual([]);
  expect(faultyPointers(encoded.tei)).toEqual([]);
}

const parts = /^# (?<title>.+)\n(?<settings>(?:!.*\n)*)---\n(?<source>[\s\S]*?\n)=>\n(?<expected>[\s\S]+)$/u;

/** Read a file of cases. */
export function readCases(text: string): Case[] {
  return text
    .split(/^(?=# .+\n(?:!.*\n)*---\n)/mu)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const {title = '', settings = '', source = '', expected = ''} = parts.exec(part)?.groups ?? {};
      if (title === '') throw new Error(`Expected a case (title, ---, source, =>, expectations), got:\n${part}`);
      const language = /^! language (\w+)$/mu.exec(settings)?.[1] ?? 'en';
      return {title, isNotYet: /^! not yet/mu.test(settings), language, source: fill(source), expected: unescape(expected.trim())};
    });
}

function fill(source: string): string {
  let count = 0;
  const filled = source.replace(/^((?:\\f)?)( *)\{\{(\d+)([+*]?)\}\}/gmu, (_, feed: string, margin: string, lines: string, how: string) => {
    count++;
    const prose = proseOf(Number(lines), count, how === '+').map((line) => margin + line);
    return feed + prose.join(how === '*' ? ' ' : '\n');
  });
  return unescape(filled);
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|([ft]))/gu, (_, code: string | undefined, letter: string | undefined) =>
    code === undefined ? (letter === 'f' ? '\f' : '\t') : String.fromCharCode(Number.parseInt(code, 16))
  );
}

const sentences = [
  'In the evening the lamps were lit along the wall and the nets were hung to dry above the water.',
  'Nobody in the house could remember a winter that had begun so early or had gone on so quietly.',
  'The baker kept his flour in a loft over the stable because the cellar had been damp for years.',
  'A cart came up the lane with turnips in it and went down again with nothing but a sleeping boy.',
  'When the rain stopped the children carried their boats to the ditch behind the orchard and waited.',
  'It was agreed that the bridge should be mended before the fair and painted when there was money.',
  'The clock on the stairs struck the hours with a cough and left the quarters to be guessed at.',
  'Some of the older trees had been planted by people who had never hoped to sit in their shade.',
  'On the far side of the hill the road divides and both of its branches lead to the same ferry.',
  'They had counted the sheep twice and each of the two numbers was defended with some warmth.',
  'The kitchen smelled of apples and wet wool and of a candle that had only just been put out.',
  'What was left of the old mill served as a shelter for travellers and as a larder for owls.'
];

/** Lines of plain prose, without names, numbers and quotations. */
export function proseOf(lines: number, seed: number, isOpen = false): string[] {
  const found: string[] = [];
  let line = '';
  for (let at = seed * 5; found.length < lines; at++) {
    for (const word of (sentences[at % sentences.length] ?? '').split(' ')) {
      if (line.length + word.length + 1 > 62 && found.length < lines) {
        found.push(line);
        line = '';
      }
      line += (line === '' ? '' : ' ') + word;
    }
  }
  const last = found.at(-1) ?? '';
  if (!isOpen) found[found.length - 1] = `${last.replace(/[\s.]+\S*$/u, '')}.`;
  return found;
}
