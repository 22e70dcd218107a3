/** Help, usage and what the program says to wrong usage. */
import {expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {makeFolder} from '../support/folders.js';

const commands = ['init', 'encode', 'verify', 'validate', 'collate', 'render', 'build'];

test('help names every command', async () => {
  const {status, stdout} = await stephanus(makeFolder(), ['--help']);
  expect(status).toBe(0);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'mu'));
});

test.each(commands)('help for %s has examples and exit statuses', async (command) => {
  const {status, stdout} = await stephanus(makeFolder(), [command, '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain(`Examples:\n  stephanus ${command}`);
  expect(stdout).toContain('Exit status: 0 done and clean; 1 done, with errors found; 2 could not be done.');
});

test('the version is that of the package', async () => {
  expect((await stephanus(makeFolder(), ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test.each([
  ['an unknown option', ['encode', '--frobnicate', 'well.txt'], '--frobnicate'],
  ['an unknown command', ['encod', 'well.txt'], 'encode'],
  ['an option without its value', ['encode', 'well.txt', '-o'], '--output'],
  ['too few arguments', ['collate'], 'witness']
])('%s is said in a line or two, and nothing is done', async (_, args, word) => {
  const {status, stderr, stdout} = await stephanus(makeFolder({'well.txt': 'A lid.\n'}), args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(word);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test('an option misspelt is mended in the answer', async () => {
  expect((await stephanus(makeFolder(), ['encode', '--forse'])).stderr).toContain('--force');
});
