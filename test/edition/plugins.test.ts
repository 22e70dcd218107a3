/** An edition's own plugins: by path in edition.yaml, in a few lines. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {encodeText} from '../support/encode.js';
import {makeFolder, projectFolder} from '../support/folders.js';

const example = path.join(projectFolder, 'docs', 'examples', 'shout.js');
const source = 'The lid was MENDED by nobody, and NOBODY WAS ASKED.\n\nIt was a quiet day.\n';

test('the example of the documentation has fewer than 15 lines', () => {
  expect(readFileSync(example, 'utf8').trimEnd().split('\n').length).toBeLessThan(15);
});

test('the example of the documentation marks words in capitals as emphasis', async () => {
  const folder = makeFolder({'edition.yaml': 'plugins:\n  - plugins/shout.js\n', 'plugins/shout.js': readFileSync(example), 'package.json': '{"type": "module"}', 'sources/well.txt': source});
  const {status} = await stephanus(folder, ['build', '--quiet']);
  expect(status).toBe(0);
  const tei = readFileSync(path.join(folder, 'tei/well.xml'), 'utf8');
  expect(tei).toMatch(/<emph[^>]*>MENDED<\/emph>/u);
  expect(tei).toMatch(/<emph[^>]*>NOBODY WAS ASKED<\/emph>/u);
  expect(tei.match(/<emph/gu)).toHaveLength(2);
  expect((await stephanus(folder, ['verify', '--quiet'])).status).toBe(0);
});

test('a plugin sees the tree with its readings and may say something', async () => {
  const said: string[] = [];
  const {messages} = await encodeText(source, {
    plugins: [
      () => (tree, file) => {
        said.push(tree.type);
        file.message('Unexpected quiet, expected noise', {ruleId: 'quiet', source: 'my-plugin'});
      }
    ]
  });
  expect(said).toEqual(['root']);
  expect(messages.map(({ruleId}) => ruleId)).toContain('quiet');
});

test.each([
  ['a plugin that is not there', {}, /^plugins\/shout\.js error .*edition\.yaml/mu],
  ['a file that is no plugin', {'plugins/shout.js': 'export const shout = 1;\n'}, /^plugins\/shout\.js error .*export default/mu],
  ['a plugin that does not compile', {'plugins/shout.js': 'export default function ( {\n'}, /^plugins\/shout\.js/mu],
  ['a plugin that throws', {'plugins/shout.js': "export default function () {\n  return () => {\n    throw new Error('Cannot shout');\n  };\n}\n"}, /Cannot shout/u]
])('%s is said to be so in one line', async (_, files, line) => {
  const folder = makeFolder({'edition.yaml': 'plugins:\n  - plugins/shout.js\n', 'package.json': '{"type": "module"}', 'sources/well.txt': source, ...files});
  const {status, stderr} = await stephanus(folder, ['encode', '--quiet']);
  expect(status).toBe(2);
  expect(stderr).toMatch(line);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(stderr).not.toContain('fault of the program');
});
