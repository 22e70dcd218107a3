/**
 * Many cases to a file in test/cases/collate:
 *
 *     # A sentence that says what must be true
 *     ! punctuation ignore          settings: case diacritics uv ij punctuation base lines lemma slip pages same
 *     ---
 *     A the text of a witness; `\n`, `\t`, `\uXXXX` as in JavaScript
 *     B another
 *     =>
 *     what is expected: the table, the entries or the TEI, as the name of the file says
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {createApparatus, majorityOf, type ApparatusOptions} from '../../src/collate/apparatus.js';
import {collate, type CollateOptions} from '../../src/collate/collate.js';
import {writeText} from '../../src/collate/formats/text.js';
import type {Collation} from '../../src/collate/table.js';
import type {Slip, Witness} from '../../src/collate/tokens.js';
import {projectFolder} from '../support/folders.js';
import {encodeWitnesses} from './encode-witnesses.js';

interface Case {
  title: string;
  settings: string[][];
  witnesses: Witness[];
  expected: string;
}

const folder = path.join(projectFolder, 'test', 'cases', 'collate');
const parts = /^# (?<title>.+)\n(?<settings>(?:! .*\n)*)---\n(?<texts>(?:\w.*\n)+)=>\n(?<expected>[\s\S]*)$/u;

for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  describe(name, () => {
    for (const one of readCases(readFileSync(path.join(folder, name), 'utf8'))) {
      test(one.title, async () => {
        const {options, apparatus} = readSettings(one.settings);
        const shown = name === 'tei.txt' ? bodyOf(await encodeWitnesses(one.witnesses, options)) : show(name, collate(one.witnesses, options), apparatus);
        expect(shown).toBe(one.expected);
      });
    }
  });
}

function show(name: string, collation: Collation, options: ApparatusOptions): string {
  return name === 'align.txt' ? writeText(collation).trimEnd() : writeEntries(collation, options);
}

/** What stands in the body of a TEI file, without its only division. */
function bodyOf(tei: string): string {
  const body = /<body>\n([\s\S]*?)\n?<\/body>/u.exec(tei)?.[1] ?? '';
  return body.replace(/^<div[^>]*>\n|\n<\/div>$/gu, '');
}

/** `lemma A C] reading B (type)`, a line an entry; `[n]` before a reading whose group is not its own. */
function writeEntries(collation: Collation, options: ApparatusOptions): string {
  const entries = createApparatus(collation, options).map(({lemma, readings}) => {
    const written = readings.map(({text, witnesses, type, group}) => `${group === lemma.group ? '= ' : ''}${text || 'om.'} ${witnesses.join(' ')} (${type ?? ''})`);
    return `${lemma.text || 'om.'} ${lemma.witnesses.join(' ')}] ${written.join('; ')}`;
  });
  return entries.join('\n') || 'no entries';
}

function readCases(source: string): Case[] {
  return source.split(/\n\n(?=# )/u).map((text) => {
    const {title = '', settings = '', texts = '', expected = ''} = parts.exec(`${text.trimEnd()}\n`)?.groups ?? {};
    if (title === '') throw new Error(`Expected a case, got ${text}`);
    const lines = settings
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(2).split(' '));
    const witnesses = texts
      .split('\n')
      .filter(Boolean)
      .map((line) => readWitness(line, lines));
    return {title, settings: lines, witnesses, expected: expected.trimEnd()};
  });
}

function readWitness(line: string, settings: readonly string[][]): Witness {
  const siglum = line.charAt(0);
  const text = JSON.parse(`"${line.slice(2).replaceAll('"', '\\"')}"`) as string;
  const own = settings.filter((setting) => setting[1] === siglum);
  const slips = own.filter(([name]) => name === 'slip').map(([, , written = '', reads = '']): Slip => ({start: text.indexOf(written), end: text.indexOf(written) + written.length, reads}));
  const pages = own
    .find(([name]) => name === 'pages')
    ?.slice(2)
    .map((at, index) => ({at: Number(at), n: String(index + 1)}));
  return {siglum, text, slips, ...(pages && {pages})};
}

function readSettings(settings: readonly string[][]): {options: CollateOptions; apparatus: ApparatusOptions} {
  const options: CollateOptions = {};
  const apparatus: ApparatusOptions = {};
  for (const [name = '', value = '', other = ''] of settings) {
    if (name === 'case' || name === 'diacritics' || name === 'uv' || name === 'ij') options[name] = value !== 'off';
    else if (name === 'punctuation' && (value === 'token' || value === 'word' || value === 'ignore')) options.punctuation = value;
    else if (name === 'base') options.base = value;
    else if (name === 'same') options.user = (form) => (form === value ? other : form);
    else if (name === 'lines' && value === 'verse') apparatus.lines = value;
    else if (name === 'lemma') apparatus.lemma = value === 'majority' ? majorityOf : () => value;
    else if (name !== 'slip' && name !== 'pages') throw new Error(`Expected a setting, got ${name}`);
  }
  return {options, apparatus};
}
