import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {cacheFolder, createDiskStore} from '../../src/cli/cache.js';
import {makeFolder, projectFolder} from '../support/folders.js';

describe('the folder', () => {
  test('is that of the environment, of the system, or of the user', () => {
    expect(cacheFolder({XDG_CACHE_HOME: '/x'})).toBe(path.join('/x', 'stephanus'));
    if (process.platform !== 'win32') expect(cacheFolder({LOCALAPPDATA: '/y'})).toMatch(/\.cache[/\\]stephanus$/u);
    expect(cacheFolder({XDG_CACHE_HOME: ''})).not.toBe('stephanus');
  });
});

describe('the store', () => {
  test('gives back what was put in, to the same version only', () => {
    const folder = makeFolder();
    createDiskStore('1', folder).write('a.json', '{"é": "日本"}');
    expect(createDiskStore('1', folder).read('a.json')).toBe('{"é": "日本"}');
    expect(createDiskStore('2', folder).read('a.json')).toBeUndefined();
    expect(createDiskStore('1', folder).read('b.json')).toBeUndefined();
  });

  test('leaves nothing half-written behind', () => {
    const folder = makeFolder();
    createDiskStore('1', folder).write('a.json', 'x');
    expect(readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('does without a folder that cannot be made', () => {
    const folder = makeFolder({file: 'x'});
    const store = createDiskStore('1', path.join(folder, 'file', 'below'));
    expect(() => store.write('a.json', 'x')).not.toThrow();
    expect(store.read('a.json')).toBeUndefined();
  });

  test('throws away what nobody has asked for in a month', () => {
    const folder = makeFolder();
    const old = path.join(folder, '0.0.1-x', 'old.json');
    mkdirSync(path.dirname(old));
    writeFileSync(old, 'x');
    utimesSync(old, 1e9, 1e9);
    createDiskStore('1', folder).write('a.json', 'x');
    expect(existsSync(old)).toBe(false);
  });

  test('is whole for readers while others write', async () => {
    const folder = makeFolder();
    const module = pathToFileURL(path.join(projectFolder, 'lib', 'cli', 'cache.js')).href;
    const script = `import {createDiskStore} from ${JSON.stringify(module)}; const store = createDiskStore('1', process.argv[1]);
      for (let round = 0; round < 200; round++) { store.write('a.json', String(process.pid).repeat(20_000)); const text = store.read('a.json'); if (text !== undefined && !/^(\\d+?)\\1*$/.test(text.slice(0, 200))) process.exit(1); if (text !== undefined && text.length % 20_000 !== 0) process.exit(2); }`;
    const runs = Array.from({length: 4}, () => new Promise<number | null>((resolve) => spawn(process.execPath, ['--input-type=module', '-e', script, folder]).on('close', resolve)));
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
  });
});
