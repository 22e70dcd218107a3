/** `stephanus export`: what an edition holds, in the formats of other tools. */
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {FileError, writeWhole} from '../edition/files.js';
import {openEdition} from '../edition/folder.js';
import {readTei} from '../edition/read-tei.js';
import {readWorks} from '../edition/works.js';
import type {WorkFound} from '../tree.js';
import {statuses, type CommandFunction} from './main.js';

type Exporter = (works: readonly WorkFound[]) => Promise<string>;

/** Formats of the list of works. */
const exporters: Readonly<Record<string, Exporter>> = {
  csl: async (works) => `${JSON.stringify((await import('../export/csl.js')).toCsl(works), null, 2)}\n`,
  bibtex: async (works) => (await import('../export/bibtex.js')).toBibtex(works)
};

export const exportTo: CommandFunction = async ({paths: [format = '', ...files], options, reporter}) => {
  const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined;
  if (!exporter) throw new FileError(format, `Unexpected format, expected one of ${Object.keys(exporters).join(', ')}`);
  const edition = await openEdition('.');
  const lists = files.length > 0 ? files : [join(edition.tei, 'works.xml')];
  const works = lists.flatMap(readList);
  const text = await exporter(works);
  const output = options['output'];
  if (typeof output !== 'string' || output === '-') writeFileSync(1, text);
  else {
    writeWhole(output, text);
    reporter.say(`${output}: ${works.length} works`);
  }
  return statuses.clean;
};

function readList(path: string): WorkFound[] {
  if (!existsSync(path)) throw new FileError(path, 'Expected the list of works, found none; run stephanus encode first, or name a file with listBibl');
  return readWorks(readTei(path));
}
