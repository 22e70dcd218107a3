/** `stephanus encode`: plain text to TEI. */
import {existsSync, statSync} from 'node:fs';
import {dirname, extname} from 'node:path';
import {encodeEdition} from '../edition/encode-edition.js';
import type {Encoded} from '../edition/encode-source.js';
import {FileError, isSameFile, readWritten, writeOutput, writeWhole} from '../edition/files.js';
import {findSources, openEdition, sourcesOf} from '../edition/folder.js';
import type {ReportedText} from '../export/report.js';
import {statuses, type CommandFunction} from './main.js';

export const encode: CommandFunction = async ({paths, options, reporter, isJson}) => {
  const output = typeof options['output'] === 'string' ? options['output'] : undefined;
  const edition = await openEdition('.');
  const sources = paths.length > 0 ? sourcesOf(paths) : findSources(edition);
  const report = typeof options['report'] === 'string' ? options['report'] : undefined;
  for (const {path} of sources)
    if ([output, report].some((target) => target !== undefined && target !== '-' && path !== '-' && isSameFile(target, path)))
      throw new FileError(path, 'Expected another file for the result: this one is the source');
  if (output === '-' && sources.length > 1) throw new FileError('-', 'Expected one text for standard output; give a folder with -o');
  const isStream = output === '-' || (output === undefined && paths.length === 1 && paths[0] === '-');
  // A single file may be given a name of its own: -o letter.xml
  const isFile = output !== undefined && extname(output) === '.xml' && sources.length === 1 && !(existsSync(output) && statSync(output).isDirectory());
  const folder = isStream || isFile ? undefined : (output ?? edition.tei);
  const writeFile = (path: string, text: string): boolean => {
    const written = readWritten(dirname(path));
    if (options['force'] !== true && written.isChanged(path)) {
      reporter.error(path, 'Changed by hand since it was written, so it is left as it is; --force replaces it');
      return false;
    }
    writeWhole(path, text);
    written.note(path, text);
    written.save();
    return true;
  };
  const reported: ReportedText[] = [];
  const result = await encodeEdition(
    edition,
    sources,
    {isForced: options['force'] === true, folder},
    {
      message: reporter.message,
      error: reporter.error,
      progress: reporter.progress,
      done(source, encoded, path) {
        if (report !== undefined) reported.push({source: source.id, findings: encoded.findings()});
        if (isStream && !isJson) process.stdout.write(encoded.tei);
        if (isFile && output !== undefined && !writeFile(output, encoded.tei)) return;
        if (!isStream) reporter.say(`${path ?? output ?? ''}: ${summary(encoded)}`);
      }
    }
  );
  if (report !== undefined) {
    const isPage = ['.html', '.htm'].includes(extname(report));
    const text = isPage ? (await import('../export/report.js')).writeReportPage(reported) : reportLines(reported);
    if (report === '-') writeOutput(text);
    else writeWhole(report, text);
  }
  if (isJson)
    process.stdout.write(
      `${JSON.stringify({texts: result.done.map(({source, encoded, path}) => ({id: source.id, path: path || (output ?? '-'), ...encoded.counts, ...(isStream ? {tei: encoded.tei} : {})})), kept: result.kept, failed: result.failed}, null, 2)}\n`
    );
  if (result.failed > 0) return statuses.failed;
  return result.kept > 0 || reporter.counts.errors > 0 ? statuses.findings : statuses.clean;
};

/** One JSON object a line. */
function reportLines(texts: readonly ReportedText[]): string {
  return texts.flatMap(({source, findings}) => findings.map((finding) => `${JSON.stringify({source, ...finding})}\n`)).join('');
}

/** What was found in a text, in words. */
export function summary({counts}: Encoded): string {
  const {paragraphs, notes, names, quotations, references, corrections} = counts;
  return `${paragraphs} paragraphs, ${notes} notes, ${names} names, ${quotations} quotations, ${references} references, ${corrections} corrections`;
}
