/** `stephanus export`: what an edition holds, in the formats of other tools. */
import {existsSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {expand, FileError, isFolder, listFiles, writeWhole} from '../edition/files.js';
import {openEdition, type Edition} from '../edition/folder.js';
import {readTei} from '../edition/read-tei.js';
import {conventionOf, settingOf, textsOf} from '../edition/render-edition.js';
import {loadTemplates} from '../edition/resources.js';
import {readWorks} from '../edition/works.js';
import {wordingOf} from '../render/apparatus/conventions.js';
import {createTemplates} from '../render/templates.js';
import type {WorkFound} from '../tree.js';
import {statuses, type CommandFunction} from './main.js';

/** A file of the other tool, and what is in it in words. */
interface Exported {
  name: string;
  text: string;
  summary: string;
}

type Exporter = (edition: Edition, files: readonly string[]) => Promise<Exported[]>;

const exporters: Readonly<Record<string, Exporter>> = {
  csl: (edition, files) => exportWorks(edition, files, 'works.json', async (works) => `${JSON.stringify((await import('../export/csl.js')).toCsl(works), null, 2)}\n`),
  bibtex: (edition, files) => exportWorks(edition, files, 'works.bib', async (works) => (await import('../export/bibtex.js')).toBibtex(works)),
  latex: exportLatex
};

export const exportTo: CommandFunction = async ({paths: [format = '', ...files], options, reporter}) => {
  const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined;
  if (!exporter) throw new FileError(format, `Unexpected format, expected one of ${Object.keys(exporters).join(', ')}`);
  const exported = await exporter(await openEdition('.'), files);
  const output = typeof options['output'] === 'string' ? options['output'] : '-';
  const [only, ...more] = exported;
  if (output === '-' && only && more.length === 0) writeFileSync(1, only.text);
  else if (output === '-') throw new FileError('-', `Expected -o and a folder for ${exported.length} files, or the name of one text`);
  else {
    const isOne = more.length === 0 && !isFolder(output) && !output.endsWith('/');
    for (const {name, text, summary} of exported) {
      const path = isOne ? output : join(output, name);
      writeWhole(path, text);
      reporter.say(`${path}: ${summary}`);
    }
  }
  return statuses.clean;
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

async function exportLatex({tei, folder, settings}: Edition, paths: readonly string[]): Promise<Exported[]> {
  const [{readModel}, {toLatex}] = await Promise.all([import('../render/model.js'), import('../export/latex.js')]);
  const files = paths.length > 0 ? expand(paths, '.xml') : listFiles(tei, '.xml');
  const texts = files.filter((path) => !['persons.xml', 'works.xml'].includes(basename(path)));
  if (texts.length === 0) throw new FileError(tei, 'Expected TEI files, found none; run stephanus encode first');
  const templates = createTemplates(loadTemplates('latex', folder), true);
  const {convention, language} = conventionOf(settings);
  return texts.flatMap((file) =>
    textsOf(file).map(({id, root}) => {
      const model = readModel(root, settingOf(settings));
      return {name: `${id}.tex`, text: templates.fill('text', toLatex(model, wordingOf(convention, language, model.facts))), summary: `${model.entries.length} entries`};
    })
  );
}
