/** `stephanus build`: the whole edition, from its sources to what readers get. */
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {encodeEdition} from '../edition/encode-edition.js';
import type {Counts} from '../edition/encode-source.js';
import {FileError, listFiles} from '../edition/files.js';
import {findSources, openEdition} from '../edition/folder.js';
import {renderEdition} from '../edition/render-edition.js';
import {sentence} from '../validate/formats/pretty.js';
import {summarize} from '../validate/report.js';
import {checkFiles} from './check-files.js';
import {statuses, type CommandFunction} from './main.js';
import {verifyFiles} from './verify.js';

export const build: CommandFunction = async (invocation) => {
  const {paths, options, reporter, isJson} = invocation;
  const folder = paths[0] ?? '.';
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new FileError(folder, 'Expected a folder with an edition or with text files; to encode one file use stephanus encode');
  if (options['output'] === '-') throw new FileError('-', 'Expected a folder: an edition is many files');
  const edition = await openEdition(folder, typeof options['output'] === 'string' ? options['output'] : undefined);
  const sources = findSources(edition);
  const encoded = await encodeEdition(edition, sources, {isForced: options['force'] === true, folder: edition.tei}, {message: reporter.message, error: reporter.error, progress: reporter.progress});
  const files = listFiles(edition.tei, '.xml');
  reporter.progress('validating');
  const reports = await checkFiles(files, edition, {hasSecond: true});
  for (const {file, messages} of reports)
    for (const {line, column, level, code, ...found} of messages) reporter[level](file, `${code} ${sentence({line, column, level, code, ...found})}`, {line, column});
  reporter.progress('verifying');
  const quiet = {...reporter, say: () => undefined};
  const verified = await verifyFiles(files, {edition}, {reporter: quiet});
  reporter.progress('');
  const rendered = renderEdition(edition, files, edition.dist, reporter);
  const rows = encoded.done.map(({source, encoded: {counts}}) => ({id: source.id, counts}));
  reporter.say(table(rows));
  reporter.say(`${summarize(reports)}; ${verified.results.length} sources accounted for, character by character.`);
  if (reporter.counts.warnings > 0) reporter.say(`${reporter.counts.warnings} warnings; --quiet hides them, --verbose shows all.`);
  reporter.say(`Open ${join(edition.dist, 'index.html')}`);
  if (isJson)
    process.stdout.write(
      `${JSON.stringify({texts: rows.map(({id, counts}) => ({id, ...counts})), valid: reports.filter(({valid}) => valid).length, errors: reporter.counts.errors, warnings: reporter.counts.warnings}, null, 2)}\n`
    );
  if (encoded.failed + verified.failed + rendered.failed > 0) return statuses.failed;
  return encoded.kept > 0 || reporter.counts.errors > 0 ? statuses.findings : statuses.clean;
};

const columns: readonly (keyof Counts)[] = ['paragraphs', 'notes', 'names', 'quotations', 'references', 'corrections'];

/** What was found, a line a text. */
function table(rows: readonly {id: string; counts: Counts}[]): string {
  const width = Math.max(4, ...rows.map(({id}) => id.length));
  const line = (name: string, cells: readonly string[]): string => `${name.padEnd(width)}  ${cells.map((cell, index) => cell.padStart((columns[index] ?? '').length)).join('  ')}`;
  const lines = rows.map(({id, counts}) =>
    line(
      id,
      columns.map((column) => String(counts[column]))
    )
  );
  const total =
    rows.length > 1
      ? [
          line(
            'all',
            columns.map((column) => String(rows.reduce((sum, {counts}) => sum + counts[column], 0)))
          )
        ]
      : [];
  return [line('text', columns), ...lines, ...total].join('\n');
}
