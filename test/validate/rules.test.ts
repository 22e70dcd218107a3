/**
 * Cases of integrity rules, many to a file (test/cases/validate/*.txt):
 *
 *     # A sentence that says what must be true
 *     ! within body
 *     ---
 *     <p>a snippet</p>
 *     =>
 *     E0361 1            the code and the line of the snippet; `nothing` if there is nothing to say
 *     ~ a word           a word of the last message or its hint
 */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {validateFiles, type Finding} from '../../src/validate/validate.js';
import {wrap, type Within} from './wrap.js';

const folder = new URL('../cases/validate/', import.meta.url);
const parts = /^# (?<title>.+)\n(?:! within (?<within>\w+)\n)?---\n(?<snippet>[\s\S]*?)\n=>\n(?<expected>[\s\S]+)$/u;

for (const name of readdirSync(folder).sort()) {
  describe(name.replace('.txt', ''), () => {
    for (const part of readFileSync(new URL(name, folder), 'utf8')
      .split(/^(?=# )/mu)
      .filter((text) => text.trim() !== '')) {
      const {title = part, within, snippet = '', expected = ''} = parts.exec(part)?.groups ?? {};
      test(title, async () => {
        const [report] = await validateFiles([{name: 'tei/case.xml', text: wrap(snippet, within as Within | undefined)}]); // checked by what comes out
        check(report?.messages ?? [], expected.trim().split('\n'));
      });
    }
  });
}

function check(findings: readonly Finding[], expected: readonly string[]): void {
  const words = expected.filter((line) => line.startsWith('~')).map((line) => line.slice(1).trim());
  expect(findings.map(({code, line}) => `${code} ${line}`)).toEqual(expected.filter((line) => line !== 'nothing' && !line.startsWith('~')));
  const said = findings.map(({message, hint}) => `${message}; ${hint ?? ''}`).join('\n');
  for (const word of words) expect(said).toContain(word);
}
