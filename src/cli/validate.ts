/** `stephanus validate`: well-formed, valid, and whole in its references. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expand, FileError, listFiles, readBytes, readText, writeOutput, writeWhole} from '../edition/files.js';
import {editionFolder, openEdition, type Edition} from '../edition/folder.js';
import {programVersion} from '../edition/resources.js';
import {explain} from '../validate/explain.js';
import {isUnreadable} from '../validate/named-schema.js';
import {decodeXml} from '../validate/read/decode.js';
import {applyBaseline, BaselineError, countFindings, exitStatus, formatNames, isBaseline, summarize, writeBaseline, writeReport, type FormatName} from '../validate/report.js';
import {SchematronError} from '../validate/schematron-error.js';
import {SchemaError} from '../validate/validate.js';
import {checkFiles} from './check-files.js';
import {statuses, type CommandFunction, type Invocation} from './main.js';

export const validate: CommandFunction = async ({paths, options, reporter, isJson}) => {
  if (typeof options['explain'] === 'string') return tellCode(options['explain']);
  const format = isJson ? 'json' : (formatNames.find((name) => name === options['format']) ?? undefined);
  if (format === undefined) throw new FileError(String(options['format']), `Unexpected format, expected one of ${formatNames.join(', ')}`);
  const edition = trusted(await openEdition(editionFolder(paths)), reporter);
  const files = paths.length > 0 ? expand(paths, '.xml', {isDeep: true}) : listFiles(edition.tei, '.xml');
  if (files.length === 0) throw new FileError(edition.tei, 'Expected TEI files, found none; run stephanus encode first');
  const baseline = options['writeBaseline'];
  if (typeof baseline === 'string' && existsSync(baseline) && !isBaseline(readText(baseline)))
    throw new FileError(baseline, 'Expected another name for the baseline: this file is none and would be written over');
  try {
    const jobs = numberOf(options, 'jobs');
    const maxWarnings = numberOf(options, 'maxWarnings') ?? Infinity;
    const checked = await checkFiles(files, edition, {
      ...(typeof options['schema'] === 'string' ? {schema: options['schema']} : {}),
      hasSecond: options['second'] !== false,
      ...(jobs === undefined ? {} : {jobs})
    });
    const lost = checked.filter(isUnreadable);
    if (typeof options['writeBaseline'] === 'string') {
      for (const {file, messages} of lost) reporter.error(file, messages[0]?.message ?? 'It cannot be read');
      if (lost.length > 0) return statuses.failed;
      writeWhole(options['writeBaseline'], writeBaseline(checked));
      reporter.say(`${options['writeBaseline']}: ${countFindings(checked).errors} errors and ${countFindings(checked).warnings} warnings noted`);
      return statuses.clean;
    }
    const {reports, known} = typeof options['baseline'] === 'string' ? applyBaseline(checked, readText(options['baseline'])) : {reports: checked, known: 0};
    const isColoured = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
    const shown = options['quiet'] === true ? reports.map((report) => ({...report, messages: report.messages.filter(({level}) => level === 'error')})) : reports;
    const text = writeReport(shown, format as FormatName, {version: programVersion(), isColoured, textOf: (file) => (existsSync(file) ? (decodeXml(readBytes(file)).text ?? '') : '')});
    writeOutput(text);
    if (format === 'pretty') reporter.say(summarize(reports) + (known > 0 ? `; ${known} known from the baseline` : ''));
    if (lost.length > 0) return statuses.failed;
    return exitStatus(reports, maxWarnings);
  } catch (error) {
    if (error instanceof BaselineError) throw new FileError(String(options['baseline']), error.message);
    if (error instanceof SchematronError) throw new FileError(join(edition.folder, 'edition.yaml'), error.message);
    if (error instanceof SchemaError) throw new FileError(String(options['schema'] ?? 'schema/edition.rng'), error.message);
    throw error;
  }
};

/** Who checks a file from elsewhere does not mean to run the programs that lie beside it: its rules in JavaScript are left out. */
function trusted(edition: Edition, reporter: Invocation['reporter']): Edition {
  const {folder, settings} = edition;
  const rules = settings.rules?.filter((rule) => /\.(?:sch|xml)$/iu.test(rule));
  const isNear = !/^(?:\.\.|\/|[a-z]:)/iu.test(folder);
  if (isNear || rules === undefined || rules.length === settings.rules?.length) return edition;
  reporter.warning(join(folder, 'edition.yaml'), 'Its rules that are programs are not run from another folder; call validate in that of the edition');
  return {...edition, settings: {...settings, rules}};
}

/** A whole number given as an option. */
function numberOf(options: Record<string, string | boolean | undefined>, name: string): number | undefined {
  const given = options[name];
  if (typeof given !== 'string') return undefined;
  if (!/^\d+$/u.test(given)) throw new FileError(given, `Expected a whole number for --${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`);
  return Number(given);
}

function tellCode(code: string): number {
  const text = explain(code.toUpperCase());
  process.stdout.write(text === undefined ? `There is no code ${code}; docs/validation.md lists them all\n` : `${text}\n`);
  return text === undefined ? statuses.failed : statuses.clean;
}
