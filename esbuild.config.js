/**
 * Puts the command line into one file, `lib/stephanus.cjs`, that starts quickly
 * (`src/cli/start.ts`), and the licences of the packages in it beside it.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const lib = fileURLToPath(new URL('lib', import.meta.url));

/** Modules of ours go on asking for what lies beside them (workers, templates, tables); what imports files of the editor is handed in. */
const ownModules = {
  name: 'own-modules',
  setup({onLoad}) {
    onLoad({filter: /\.js$/}, ({path}) => {
      const place = relative(lib, path).replaceAll('\\', '/');
      if (place.startsWith('..')) return undefined;
      if (place === 'edition/import-file.js') return {contents: 'export const importFile = importHere;'};
      return {contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', `new URL('${place}', libFolder).href`)};
    });
  }
};

const {metafile, outputFiles} = await build({
  entryPoints: [join(lib, 'cli', 'main.js')],
  outfile: join(lib, 'stephanus.cjs'),
  bundle: true,
  platform: 'node',
  format: 'iife',
  target: 'node20',
  plugins: [ownModules],
  metafile: true,
  write: false,
  logLevel: 'warning'
});

// Of one byte a character, which is read and kept at half the cost; esbuild leaves only what stands in regular expressions.
const ascii = outputFiles[0].text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync(join(lib, 'stephanus.cjs'), ascii);

const packages = new Set(Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []));
const notices = [...packages].toSorted().map((folder) => {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`;
});
writeFileSync(join(lib, 'stephanus.licenses.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
