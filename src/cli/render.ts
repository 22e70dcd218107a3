/** `stephanus render`: TEI to page, reading text and apparatus. */
import {expand, FileError, listFiles} from '../edition/files.js';
import {openEdition} from '../edition/folder.js';
import {renderEdition} from '../edition/render-edition.js';
import {statuses, type CommandFunction} from './main.js';

export const render: CommandFunction = async ({paths, options, reporter, isJson}) => {
  const edition = await openEdition('.');
  const files = paths.length > 0 ? expand(paths, '.xml') : listFiles(edition.tei, '.xml');
  if (files.length === 0) throw new FileError(edition.tei, 'Expected TEI files, found none; run stephanus encode first');
  if (options['output'] === '-') throw new FileError('-', 'Expected a folder: a text becomes three files');
  const dist = typeof options['output'] === 'string' ? options['output'] : edition.dist;
  const height = options['paged'] === undefined ? undefined : Number(options['paged']);
  if (height !== undefined && !(Number.isInteger(height) && height >= 10)) throw new FileError('--paged', `Expected a number of lines of at least 10, got ${String(options['paged'])}`);
  const {texts, failed} = renderEdition(edition, files, dist, reporter, height);
  for (const {id, rendered} of texts) reporter.say(`${dist}/${id}.html: ${rendered.counts.paragraphs} paragraphs, ${rendered.counts.notes} notes, ${rendered.counts.entries} entries in the apparatus`);
  if (isJson) process.stdout.write(`${JSON.stringify({texts: texts.map(({id, rendered}) => ({id, ...rendered.counts}))}, null, 2)}\n`);
  return failed > 0 ? statuses.failed : statuses.clean;
};
