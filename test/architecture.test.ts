/** The walls of the house: which folder may import from which, and who touches the disk. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {projectFolder} from './support/folders.js';

const source = path.join(projectFolder, 'src');

/** The way of a text, in order; `capture` makes TEI of printed apparatus, `odd` the schema that `validate` needs. */
const stages = ['read', 'segment', 'annotate', 'collate', 'encode', 'tei', 'odd', 'validate', 'render', 'capture', 'export'];
/** What every stage may use. */
const shared = ['tree.ts', 'leaves.ts', 'line-end.ts', 'source-of.ts', 'witness-id.ts'];
/** They know the stages, and no stage knows them. */
const above = ['edition', 'cli'];

interface Import {
  from: string;
  to: string;
  isType: boolean;
  isDynamic: boolean;
}

const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const imports = files.flatMap(importsOf);
const own = imports.filter(({to}) => files.includes(to));

function importsOf(file: string): Import[] {
  // Comments hold examples of imports, which are none.
  const text = readFileSync(path.join(source, file), 'utf8').replace(/^\s*\/?\*.*$/gmu, '');
  const found: Import[] = [];
  for (const match of text.matchAll(/^(?:import|export)\s(?<type>type\s)?(?:(?<names>[^'";]*?)\sfrom\s)?'(?<to>[^']+)'/gmu)) {
    const {type, names = '', to = ''} = match.groups ?? {};
    const isType = type !== undefined || /^\{(?:\s*type\s\w+(?:\sas\s\w+)?,?)+\s*\}$/u.test(names);
    found.push({from: file, to: resolve(file, to), isType, isDynamic: false});
  }
  for (const match of text.matchAll(/\bimport\('([^']+)'\)/gu)) found.push({from: file, to: resolve(file, match[1] ?? ''), isType: false, isDynamic: true});
  return found;
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to).replace(/\.js$/u, '.ts') : to;
}

const folderOf = (file: string): string => file.split('/')[0] ?? '';
const shown = ({from, to}: Import): string => `${from} -> ${to}`;

test('the top level of src/ holds the stages and nothing else', () => {
  const allowed = [...stages, ...above, 'language', ...shared, 'index.ts', 'pipeline.ts'];
  expect(readdirSync(source).filter((name) => !allowed.includes(name))).toEqual([]);
});

test('every import of ours is a file that is there', () => {
  expect(imports.filter(({to}) => to.endsWith('.ts') && !files.includes(to)).map(shown)).toEqual([]);
});

test('a stage imports its own folder, what all share, the language tables and stages before it, and no later one', () => {
  const wrong = own.filter(({from, to}) => {
    const here = stages.indexOf(folderOf(from));
    const there = stages.indexOf(folderOf(to));
    return here >= 0 && !shared.includes(to) && folderOf(to) !== 'language' && (there < 0 || there > here);
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('a stage seldom imports functions of an earlier one', () => {
  const within = own.filter(({from, isType}) => stages.includes(folderOf(from)) && !isType);
  const earlier = within.filter(({from, to}) => stages.includes(folderOf(to)) && folderOf(to) !== folderOf(from));
  expect(earlier.length, earlier.map(shown).join('\n')).toBeLessThan(within.length / 5);
});

test('what all share, the language tables and the types import no stage', () => {
  const wrong = own.filter(({from, to}) => (shared.includes(from) || folderOf(from) === 'language') && !shared.includes(to) && folderOf(to) !== 'language');
  expect(wrong.map(shown)).toEqual([]);
});

test('nothing but cli imports cli', () => {
  expect(own.filter(({from, to}) => folderOf(to) === 'cli' && folderOf(from) !== 'cli').map(shown)).toEqual([]);
});

test('nothing but cli, and the index, imports edition; the pipeline takes its decisions', () => {
  const wrong = own.filter(({from, to}) => folderOf(to) === 'edition' && !above.includes(folderOf(from)) && from !== 'index.ts' && !(from === 'pipeline.ts' && to === 'edition/decisions.ts'));
  expect(wrong.map(shown)).toEqual([]);
});

test('only edition and cli touch the disk', () => {
  expect(imports.filter(({from, to}) => /^(?:node:)?fs(?:\/|$)/u.test(to) && !above.includes(folderOf(from))).map(shown)).toEqual([]);
});

test('only edition and cli ask the process, the clock and the network', () => {
  const wrong = files
    .filter((file) => !above.includes(folderOf(file)))
    .filter((file) =>
      /\bprocess\.(?:env|argv|cwd|exit|stdout|stderr)\b|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bconsole\./u.test(readFileSync(path.join(source, file), 'utf8').replace(/^\s*\/?\*.*$/gmu, ''))
    );
  expect(wrong).toEqual([]);
});

test('fast-xml-parser is imported in one file', () => {
  expect(imports.filter(({to}) => to === 'fast-xml-parser').map(({from}) => from)).toEqual(['tei/parse.ts']);
});

test('no file is called after nothing', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\.ts|\/)/u.test(file))).toEqual([]);
});

test('no export is a default', () => {
  expect(files.filter((file) => /^export default\b/mu.test(readFileSync(path.join(source, file), 'utf8')))).toEqual([]);
});

test('the index holds no code', () => {
  const lines = readFileSync(path.join(source, 'index.ts'), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gmu, '')
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  expect(lines.filter((line) => !/^export (?:type )?(?:\*|\{[^}]*\}) (?:as \w+ )?from '/u.test(line))).toEqual([]);
});

test('the tree holds types only', () => {
  expect(readFileSync(path.join(source, 'tree.ts'), 'utf8')).not.toMatch(/^export (?:const|function|class|let|enum)\b/mu);
});

test('imports that are left at run time go in no circle', () => {
  expect(circles(own.filter(({isType, isDynamic}) => !isType && !isDynamic))).toEqual([]);
});

/** Files that import each other, by way of others or not; each circle once. */
function circles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const {from, to} of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const to of next.get(file) ?? []) visit(to);
    way.pop();
    done.add(file);
  };
  for (const file of files) visit(file);
  return found;
}
