/** `stephanus persons`: who is in the edition; as a table, and back from one. */
import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {FileError, listFiles, readText, writeOutput, writeWhole} from '../edition/files.js';
import {openEdition} from '../edition/folder.js';
import {readPersonFacts, updatePersons} from '../edition/persons.js';
import {readTei} from '../edition/read-tei.js';
import {personColumns, readPersonTable, TableError, writePersonTable, type PersonRow} from '../export/person-table.js';
import {attribute, descendants, localName, teiOf} from '../tei/dom.js';
import {serializeXml} from '../tei/serialize.js';
import {statuses, type CommandFunction} from './main.js';

export const persons: CommandFunction = async ({options, reporter, isJson}) => {
  const edition = await openEdition('.');
  const path = join(edition.tei, 'persons.xml');
  if (!existsSync(path)) throw new FileError(path, 'Expected the list of persons, found none; run stephanus encode first');
  const table = options['import'];
  const output = typeof options['output'] === 'string' ? options['output'] : undefined;
  if (typeof table === 'string') return readBack(path, table, reporter);
  const rows = readRows(path, edition.tei);
  if (isJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (options['csv'] === true && output !== undefined && output !== '-') {
    writeWhole(output, writePersonTable(rows));
    reporter.say(`${output}: ${rows.length} persons`);
  } else if (options['csv'] === true) writeOutput(writePersonTable(rows));
  else writeOutput(rows.map(({id, name, mentions, Wikidata, VIAF, GND}) => `${mentions.padStart(6)}  ${name}  (${[id, Wikidata, VIAF, GND].filter((one) => one !== '').join(', ')})\n`).join(''));
  return statuses.clean;
};

function readRows(path: string, folder: string): PersonRow[] {
  const mentions = countMentions(folder);
  return readPersonFacts(readTei(path)).map(({forms, ...facts}) => ({...facts, forms: [...new Set(forms)].join(' | '), mentions: String(mentions.get(facts.id) ?? 0)}));
}

/** How often each person is mentioned in the texts of the edition. */
function countMentions(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of listFiles(folder, '.xml')) {
    const tei = basename(file) === 'persons.xml' ? undefined : teiOf(readTei(file));
    for (const element of tei ? descendants(tei) : []) {
      if (localName(element) !== 'persName') continue;
      for (const ref of attribute(element, 'ref').split(/\s+/u)) {
        const id = /^persons\.xml#(?<id>.+)$/u.exec(ref)?.groups?.['id'];
        if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function readBack(path: string, table: string, reporter: Parameters<CommandFunction>[0]['reporter']): number {
  try {
    const {rows, others} = readPersonTable(readText(table));
    if (others.length > 0)
      reporter.warning(table, `Columns that are not read: ${others.join(', ')}; those that are: ${personColumns.filter((column) => column !== 'forms' && column !== 'mentions').join(', ')}`);
    const before = readText(path);
    const root = readTei(path);
    const unknown = new Set(updatePersons(root, rows));
    for (const {id, line} of rows)
      if (unknown.has(id)) reporter.error(table, id === '' ? 'Expected an id, found none' : `No person of the edition is called ${id}; ids are not to be changed in the table`, {line, column: 1});
    const after = serializeXml(root);
    if (after !== before) writeWhole(path, after);
    reporter.say(after === before ? `${path}: nothing new` : `${path}: ${rows.length - unknown.size} persons brought up to date`);
    return unknown.size > 0 ? statuses.findings : statuses.clean;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    reporter.error(table, error.message, {line: error.line, column: 1});
    return statuses.failed;
  }
}
