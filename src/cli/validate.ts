/** `stephanus validate`: well-formed, valid, and whole in its references. */
import {writeFileSync} from 'node:fs';
import {expand, FileError, listFiles, readText} from '../edition/files.js';
import {openEdition} from '../edition/folder.js';
import {programVersion} from '../edition/resources.js';
import {explain} from '../validate/explain.js';
import {exitStatus, formatNames, summarize, writeReport, type FormatName} from '../validate/report.js';
import {SchemaError} from '../validate/validate.js';
import {checkFiles} from './check-files.js';
import {statuses, type CommandFunction} from './main.js';

export const validate: CommandFunction = async ({paths, options, reporter, isJson}) => {
  if (typeof options['explain'] === 'string') return tellCode(options['explain']);
  const format = isJson ? 'json' : (formatNames.find((name) => name === options['format']) ?? undefined);
  if (format === undefined) throw new FileError(String(options['format']), `Unexpected format, expected one of ${formatNames.join(', ')}`);
  const edition = await openEdition('.');
  const files = paths.length > 0 ? expand(paths, '.xml') : listFiles(edition.tei, '.xml');
  if (files.length === 0) throw new FileError(edition.tei, 'Expected TEI files, found none; run stephanus encode first');
  try {
    const reports = await checkFiles(files, edition, {...(typeof options['schema'] === 'string' ? {schema: options['schema']} : {}), hasSecond: options['second'] !== false}, reporter);
    const isColoured = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
    const text = writeReport(reports, format as FormatName, {version: programVersion(), isColoured, textOf: (file) => readText(file)});
    // All of it, also into a pipe that is read slowly.
    writeFileSync(1, text);
    if (format === 'pretty') reporter.say(summarize(reports));
    if (reporter.counts.errors > 0) return statuses.failed;
    return exitStatus(reports, typeof options['maxWarnings'] === 'string' ? Number(options['maxWarnings']) : Infinity);
  } catch (error) {
    if (error instanceof SchemaError) throw new FileError(String(options['schema'] ?? 'schema/edition.rng'), error.message);
    throw error;
  }
};

function tellCode(code: string): number {
  const text = explain(code.toUpperCase());
  process.stdout.write(text === undefined ? `There is no code ${code}; docs/validation.md lists them all\n` : `${text}\n`);
  return text === undefined ? statuses.failed : statuses.clean;
}
