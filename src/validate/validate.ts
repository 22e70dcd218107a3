/**
 * Validation of many files: strict reading, schema, rules, a second verdict, and what can only
 * be seen over the whole edition. Contents come in, reports go out; nothing here touches a disk.
 */
import {availableParallelism} from 'node:os';
import {collectSchema, compileGrammar, joinSchema, SchemaError, schemaKey, type Schema, type Store} from './grammar.js';
import {fileKey, readKept, writeKept, type Kept} from './run/lookup.js';
import {compareFindings, type FileReport, type Finding} from './message.js';
import {checkLot} from './run/pool.js';
import {decodeXml} from './read/decode.js';
import type {Rule} from './rules.js';
import {checkEdition} from './rules/edition.js';
import {indexFacts, type FileFacts} from './rules/facts.js';
import type {SchematronFile} from './schematron.js';
import {askSecond, compareVerdict, keepSecond, type Asked, type SecondKeeper} from './run/verdicts.js';

export {SchemaError, type Schema, type Store} from './grammar.js';
export type {FileReport, Finding} from './message.js';
export type {Rule} from './rules.js';
export type {SchematronFile} from './schematron.js';

/** A file by name; its content is asked for when its turn comes. */
export interface InputFile {
  /** As it is shown; names of files of one edition are relative to one folder. */
  name: string;
  text: string | Uint8Array | (() => string | Uint8Array);
  /** A schema of its own, in place of that of the options. */
  schema?: Schema;
  /** What is known of it already; of a file that cannot be read this is all. */
  findings?: readonly Finding[];
  isUnreadable?: boolean;
}

export interface ValidateOptions {
  /** Absent: no schema, only XML and rules. */
  schema?: Schema;
  /** False: the schema alone. */
  hasRules?: boolean;
  /** Rules of the editor's own; with them nothing is kept in the store. */
  more?: readonly Rule[];
  /** Rules of the editor's own as Schematron. */
  schematron?: readonly SchematronFile[];
  /** Files that are pointed at and not validated: the rest of the edition. */
  neighbours?: readonly InputFile[];
  /** How long to wait for the second verdict when all else is done, in milliseconds; 0: none is asked for; absent: as long as is fit. */
  secondLimit?: number;
  /** Compiled grammars, and what was found in files that have not changed. */
  store?: Store;
  /** How many cores, the second verdict among them; all when absent. */
  jobs?: number;
}

/** A file on its way. */
interface Work {
  name: string;
  key: string;
  /** Let go as soon as nobody needs it. */
  content: string | Uint8Array | undefined;
  kept: Kept | undefined;
}

interface Group {
  schema: Schema | undefined;
  /** Texts of the schema and what it includes, by path. */
  parts: ReadonlyMap<string, string> | undefined;
  key: string;
  works: Work[];
}

/** A group that our own engine has done with. */
interface Checked {
  works: readonly Work[];
  asked: Asked | undefined;
  /** Those that nothing was known of. */
  isNew: ReadonlySet<Work>;
  /** Milliseconds. */
  taken: number;
}

/**
 * Validate files; reports come in the order of the files.
 *
 * @throws SchemaError if a schema cannot be used
 */
export async function validateFiles(files: readonly InputFile[], options: ValidateOptions = {}): Promise<FileReport[]> {
  const second = keepSecond();
  try {
    return await validateAll(files, options, second);
  } finally {
    await second.end();
  }
}

async function validateAll(files: readonly InputFile[], options: ValidateOptions, second: SecondKeeper): Promise<FileReport[]> {
  const reports = new Map<string, FileReport>();
  const facts = new Map<string, FileFacts>();
  let last: Checked | undefined;
  const readable = files.filter(({isUnreadable}) => isUnreadable !== true);
  for (const [schema, members] of groupBySchema(readable, options.schema)) {
    // One libxml2 at a time: each takes a core, and memory for all its files.
    if (last) await takeSecond(last, reports, options);
    try {
      last = await checkGroup(lookUp(members, schema, options, second), options, second);
    } catch (error) {
      // A schema that files name themselves stops only these.
      if (!(error instanceof SchemaError) || schema === options.schema) throw error;
      last = undefined;
      for (const {name} of members) reports.set(name, {file: name, valid: false, messages: [unusable(error)]});
      continue;
    }
    for (const {name, kept} of last.works) {
      if (!kept) continue;
      reports.set(name, {file: name, valid: kept.isWellFormed && kept.isValid, messages: kept.findings});
      facts.set(name, kept.facts);
    }
  }
  // libxml2 may still be at work meanwhile.
  if (options.hasRules !== false) await checkTogether(reports, facts, options);
  if (last) await takeSecond(last, reports, options);
  return files.flatMap(({name, findings = [], isUnreadable}) => {
    const report = isUnreadable === true ? {file: name, valid: false, messages: []} : reports.get(name);
    return report ? [findings.length === 0 ? report : {...report, messages: [...findings, ...report.messages].sort(compareFindings)}] : [];
  });
}

function unusable({message}: SchemaError): Finding {
  return {line: 1, column: 1, level: 'error', code: 'E0202', message, hint: 'mend the schema, or give another one with --schema', engine: 'schema'};
}

function groupBySchema(files: readonly InputFile[], schema: Schema | undefined): Map<Schema | undefined, InputFile[]> {
  const groups = new Map<Schema | undefined, InputFile[]>();
  for (const file of files) {
    const own = file.schema ?? schema;
    const group = groups.get(own);
    if (group) group.push(file);
    else groups.set(own, [file]);
  }
  return groups;
}

/** Looking up so many files takes as long as the second engine takes to start. */
const many = 200;

/** Read the files, and what the store knows of them. */
function lookUp(files: readonly InputFile[], schema: Schema | undefined, {store, more, hasRules = true, schematron = [], secondLimit}: ValidateOptions, second?: SecondKeeper): Group {
  const parts = schema && collectSchema(schema);
  const key = parts ? schemaKey(parts) : 'none';
  // Among so many, one has changed as a rule.
  if (files.length > many && parts && secondLimit !== 0) second?.warm();
  const works = files.map(({name, text}): Work => {
    const content = typeof text === 'function' ? text() : text;
    const own = store && !more ? fileKey(content, [key, String(hasRules), ...schematron.map((file) => file.text)]) : '';
    const kept = own === '' ? undefined : readKept(store, own);
    const isDone = kept && (kept.second !== undefined || !kept.isWellFormed || !parts);
    if (isDone !== true && parts && secondLimit !== 0) second?.warm();
    return {name, key: own, content: isDone ? undefined : content, kept};
  });
  return {schema, parts, key, works};
}

/** Check what is not known yet. The second verdict is asked for, and not waited for. */
async function checkGroup({schema, parts, key, works}: Group, options: ValidateOptions, second?: SecondKeeper): Promise<Checked> {
  const {store, more, hasRules = true, schematron, secondLimit: limit, jobs = availableParallelism()} = options;
  const began = performance.now();
  const open = works.filter(({kept, content}) => kept?.second === undefined && content !== undefined);
  const asked =
    second && schema && parts && limit !== 0
      ? askSecond({size: sum(open), read: () => open.flatMap(toSecond), schema: await joinSchema(schema.name, parts), schemaKey: key, limit, store, engine: second.take})
      : undefined;
  const todo = works.filter(({kept}) => !kept);
  const grammar = schema && todo.length > 0 ? (await compileGrammar(schema, store)).json : undefined;
  const checks = await checkLot({
    contents: todo.map(({content = ''}) => content),
    grammar,
    hasRules,
    ...(more ? {more} : {}),
    ...(schematron ? {schematron} : {}),
    jobs: Math.max(1, asked?.isUnderWay === true ? jobs - 1 : jobs)
  });
  todo.forEach((work, index) => {
    work.kept = checks[index];
  });
  return {works, asked, isNew: new Set(todo), taken: performance.now() - began};
}

/** Set the second verdict beside the first, and keep what was found. */
async function takeSecond({works, asked, isNew, taken}: Checked, reports: ReadonlyMap<string, FileReport>, {store}: ValidateOptions): Promise<void> {
  const result = await asked?.result(taken);
  for (const work of works) {
    const {name, kept, key} = work;
    const report = reports.get(name);
    if (!kept) continue;
    const known = kept.second;
    if (result !== undefined && kept.isWellFormed) {
      const said = result.verdicts.get(name);
      if (said) kept.second ??= said;
      if (report) report.second = kept.second ? compareVerdict(kept, kept.second, report) : result.missing;
    }
    if (key !== '' && (isNew.has(work) || known !== kept.second)) writeKept(store, key, kept);
  }
}

function sum(works: readonly Work[]): number {
  return works.reduce((size, {content}) => size + (content?.length ?? 0), 0);
}

/** A file for libxml2; bytes that cannot be decoded it need not see. */
function toSecond({name, content}: Work): {name: string; text: string}[] {
  const text = typeof content === 'string' || content === undefined ? content : decodeXml(content).text;
  return text === undefined ? [] : [{name, text}];
}

/** What can be seen only over all files. */
async function checkTogether(reports: ReadonlyMap<string, FileReport>, facts: Map<string, FileFacts>, options: ValidateOptions): Promise<void> {
  const others = (options.neighbours ?? []).filter(({name}) => !facts.has(name));
  const checked = await checkGroup(lookUp(others, undefined, options), options);
  await takeSecond(checked, new Map(), options);
  for (const {name, kept} of checked.works) if (kept) facts.set(name, kept.facts);
  const index = indexFacts(facts);
  for (const [name, report] of reports) {
    const own = facts.get(name);
    const found = own ? checkEdition(name, own, index) : [];
    if (found.length > 0) report.messages = [...report.messages, ...found].sort(compareFindings);
  }
}
