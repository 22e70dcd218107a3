/** `stephanus export`: what an edition holds, in the formats of other tools. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {FileError, isFolder, writeOutput, writeWhole} from '../edition/files.js';
import {openEdition, type Edition} from '../edition/folder.js';
import {readTei} from '../edition/read-tei.js';
import {readWorks} from '../edition/works.js';
import type {WorkFound} from '../tree.js';
import {statuses, type CommandFunction} from './main.js';
import type {Reporter} from './reporter.js';

/** A file of the other tool, and what is in it in words. */
interface Exported {
  name: string;
  text: string;
  summary: string;
}

type Exporter = (edition: Edition, files: readonly string[], reporter: Pick<Reporter, 'error'>) => Promise<Exported[]>;

const exporters: Readonly<Record<string, Exporter>> = {
  csl: (edition, files) => exportWorks(edition, files, 'works.json', async (works) => `${JSON.stringify((await import('../export/csl.js')).toCsl(works), null, 2)}\n`),
  bibtex: (edition, files) => exportWorks(edition, files, 'works.bib', async (works) => (await import('../export/bibtex.js')).toBibtex(works)),
  latex: async (edition, files, reporter) => {
    const {exportLatex} = await import('../edition/export-latex.js');
    return exportLatex(edition, files, reporter).map(({id, text, entries}) => ({name: `${id}.tex`, text, summary: `${entries} entries`}));
  }
};

export const exportTo: CommandFunction = async ({paths: [format = '', ...files], options, reporter}) => {
  const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined;
  if (!exporter) throw new FileError(format, `Unexpected format, expected one of ${Object.keys(exporters).join(', ')}`);
  let failed = 0;
  const exported = await exporter(await openEdition('.'), files, {
    error(...told) {
      failed++;
      reporter.error(...told);
    }
  });
  if (exported.length === 0 && failed > 0) return statuses.failed;
  const output = typeof options['output'] === 'string' ? options['output'] : '-';
  const [only, ...more] = exported;
  if (output === '-' && only && more.length === 0) writeOutput(only.text);
  else if (output === '-') throw new FileError('-', `Expected -o and a folder for ${exported.length} files, or the name of one text`);
  else {
    const isOne = more.length === 0 && !isFolder(output) && !output.endsWith('/');
    for (const {name, text, summary} of exported) {
      const path = isOne ? output : join(output, name);
      writeWhole(path, text);
      reporter.say(`${path}: ${summary}`);
    }
  }
  return failed > 0 ? statuses.failed : statuses.clean;
};

async function exportWorks(edition: Edition, files: readonly string[], name: string, write: (works: readonly WorkFound[]) => Promise<string>): Promise<Exported[]> {
  const lists = files.length > 0 ? files : [join(edition.tei, 'works.xml')];
  const works = lists.flatMap(readList);
  return [{name, text: await write(works), summary: `${works.length} works`}];
}

function readList(path: string): WorkFound[] {
  if (!existsSync(path)) throw new FileError(path, 'Expected the list of works, found none; run stephanus encode first, or name a file with listBibl');
  return readWorks(readTei(path));
}
