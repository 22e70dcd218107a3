/** What the editor decided about a text overrules the program, in one line each. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {Decision} from '../../src/edition/decisions.js';
import {readDecisions} from '../../src/edition/read-decisions.js';
import {SettingsError} from '../../src/edition/faults.js';
import {stephanus} from '../support/cli.js';
import {encodeText} from '../support/encode.js';
import {makeFolder} from '../support/folders.js';

const source = 'The lid was mended by Harriet Lowe and by the widow Spindle.\n\nIt came to 1ight that “the lid had been lifted by somebody” who knew the well.\n\nNobody knew the well.\n';

async function decide(...decisions: readonly Decision[]): Promise<{xml: string; rules: unknown[]}> {
  const {xml, messages} = await encodeText(source, {decisions});
  return {xml, rules: messages.map(({ruleId}) => ruleId)};
}

test('a name that the program missed is accepted', async () => {
  const {xml} = await decide({exact: 'Spindle', do: 'accept', type: 'persName', person: 'spindle', by: 'sale'});
  expect(xml).toContain('<persName ref="persons.xml#spindle" resp="#sale">Spindle</persName>');
});

test('a name that the program found is rejected', async () => {
  const {xml} = await decide({exact: 'Harriet Lowe', do: 'reject', type: 'persName'});
  expect(xml).not.toContain('<persName');
  expect(xml).toContain('by Harriet Lowe and');
});

test('a misprint is corrected, and says who corrected it', async () => {
  const {xml} = await decide({exact: 'widow', do: 'correct', type: 'sic', corr: 'window', errorOf: 'copytext', by: 'sale'});
  expect(xml).toMatch(/<sic>widow<\/sic><corr type="copytext" resp="#sale"[^>]*>window<\/corr>/u);
});

test('a correction of the program is replaced', async () => {
  const {xml} = await decide({exact: '1ight', do: 'correct', type: 'sic', corr: 'sight', errorOf: 'transcription', by: 'sale'});
  expect(xml).toMatch(/<sic>1ight<\/sic><corr type="transcription" resp="#sale"[^>]*>sight<\/corr>/u);
  expect(xml).not.toContain('>light<');
});

test('a correction of the program is rejected', async () => {
  const {xml} = await decide({exact: '1ight', do: 'reject', type: 'sic'});
  expect(xml).not.toContain('<choice');
});

test('a quotation is given its kind', async () => {
  const {xml} = await decide({exact: '“the lid had been lifted by somebody”', do: 'mark', type: 'said', by: 'sale'});
  expect(xml).toMatch(/<said [^>]*resp="#sale"[^>]*>“the lid had been lifted by somebody”<\/said>/u);
});

test('words are found by what stands before and after them', async () => {
  const {xml} = await decide({exact: 'the well', prefix: 'Nobody knew', do: 'mark', type: 'term'});
  expect(xml).toContain('Nobody knew <term>the well</term>.');
  expect(xml).toContain('who knew the well.');
});

test('words over a line end are found by a blank', async () => {
  const text = `${'the lid was mended in a single afternoon, and\n'.repeat(5)}it was lifted by the widow\nSpindle on the same night, as\nnobody had thought.\n`;
  const {xml} = await encodeText(text, {decisions: [{exact: 'widow Spindle', do: 'mark', type: 'persName'}]});
  expect(xml).toMatch(/<persName>widow\nSpindle<\/persName>/u);
});

test('a decision whose words are not found, or found twice, is a warning and does nothing', async () => {
  const {xml: plain} = await decide();
  const gone = await decide({exact: 'the bucket', do: 'mark', type: 'term'});
  const twice = await decide({exact: 'the well', do: 'mark', type: 'term'});
  for (const {xml, rules} of [gone, twice]) {
    expect(rules).toContain('decision-place');
    expect(xml).toBe(plain);
  }
});

test.each([
  ['a decision without words', 'decisions:\n  - do: accept\n    type: persName\n', 2, /exact/u],
  ['a decision that does nothing known', 'decisions:\n  - exact: lid\n    do: accept\n    type: persName\n  - exact: lid\n    do: agree\n    type: persName\n', 5, /accept, reject, correct, mark/u],
  ['a decision about no known type', 'decisions:\n  - exact: lid\n    do: accept\n    type: name\n', 2, /persName/u],
  ['a correction without its words', 'decisions:\n  - exact: lid\n    do: correct\n    type: sic\n', 2, /corr/u],
  ['no list', 'decisions: lid\n', 1, /list/u],
  ['a list without its key', '- exact: lid\n', 1, /decisions:/u],
  ['another key', 'decisons:\n  - exact: lid\n', 2, /decisons/u],
  ['another key in a decision', 'decisions:\n  - exact: lid\n    do: accept\n    type: persName\n    persn: fenn\n', 5, /persn/u],
  ['an error of nobody', 'decisions:\n  - exact: lid\n    do: correct\n    type: sic\n    corr: lip\n    errorOf: print\n', 2, /copytext/u],
  ['somebody unknown', 'decisions:\n  - exact: lid\n    do: accept\n    type: persName\n    by: nobody\n', 2, /sale/u]
])('%s is said with its line', (_, text, line, message) => {
  let fault: unknown;
  try {
    readDecisions('decisions/well.yaml', text, ['sale']);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(SettingsError);
  expect(fault).toMatchObject({file: 'decisions/well.yaml', line, message: expect.stringMatching(message) as string});
});

test('a file of decisions is found by the name of its text', async () => {
  const folder = makeFolder({
    'edition.yaml': 'editors:\n  - {id: sale, name: Edwin Sale}\n',
    'sources/well.txt': source,
    'decisions/well.yaml': 'decisions:\n  - exact: Spindle\n    do: accept\n    type: persName\n    person: spindle\n    by: sale\n'
  });
  const {stdout} = await stephanus(folder, ['encode', 'sources/well.txt', '-o', '-']);
  expect(stdout).toMatch(/<persName [^>]*resp="#sale"[^>]*>Spindle<\/persName>/u);
});

test('a fault in a file of decisions fails its text alone', async () => {
  const folder = makeFolder({'sources/well.txt': source, 'sources/rope.txt': 'The rope was cut.\n', 'decisions/well.yaml': 'decisions:\n  - exact: Spindle\n    do: agree\n'});
  const {status, stderr, stdout} = await stephanus(folder, ['encode']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^decisions\/well\.yaml:2:\d+ error /mu);
  expect(stdout).toContain('tei/rope.xml');
});

test('decisions about a text that is not there are an error, and the texts are encoded', async () => {
  const folder = makeFolder({'sources/well.txt': source, 'decisions/wel.yaml': 'decisions: []\n'});
  const {stderr, status} = await stephanus(folder, ['encode']);
  expect(stderr).toMatch(/wel\.yaml error .*no text/u);
  expect(status).not.toBe(0);
  expect(existsSync(path.join(folder, 'tei/well.xml'))).toBe(true);
});
