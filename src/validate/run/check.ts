/**
 * One file by itself: is it XML, does the schema accept it, do its parts agree? What the
 * edition has to know of it comes along.
 */
import {compareFindings, type Finding} from '../message.js';
import {decodeXml} from '../read/decode.js';
import {readDocument, type ReadFacts} from '../read/document.js';
import {XmlFault} from '../read/faults.js';
import {createTree} from '../read/tree.js';
import {checkRules, type Rule} from '../rules.js';
import type {FileFacts} from '../rules/facts.js';
import type {SchemaEngine} from '../schema.js';
import type {SchematronFile} from '../schematron.js';

/** All that is found out about a file from its own text: it can be kept in a cache. */
export interface Check {
  isWellFormed: boolean;
  isValid: boolean;
  findings: Finding[];
  facts: FileFacts;
}

export interface CheckOptions {
  engine: SchemaEngine | undefined;
  /** False: the schema alone. */
  hasRules: boolean;
  more?: readonly Rule[];
  /** Rules of the editor's own as Schematron. */
  schematron?: readonly SchematronFile[];
}

const noFacts: FileFacts = {ids: {}, away: [], entries: [], pointedAt: [], isList: false};

/** Check one file. */
export async function checkFile(content: string | Uint8Array, {engine, hasRules, more, schematron = []}: CheckOptions): Promise<Check> {
  const {text, faults} = typeof content === 'string' ? {text: content, faults: []} : decodeXml(content);
  if (text === undefined) return {isWellFormed: false, isValid: false, findings: faults, facts: noFacts};
  const tree = createTree();
  const listeners = hasRules ? [tree] : [];
  try {
    const reading = engine ? await engine.read(text, listeners) : {isValid: true, findings: [], facts: readDocument(text, listeners)};
    const checked = hasRules ? checkRules(tree.root, more) : {findings: [], facts: noFacts};
    const own = schematron.length > 0 ? await checkOwn(text, schematron) : [];
    const findings = [...faults, ...doctypeFindings(reading.facts), ...withoutDoubles(reading.findings, checked.findings), ...own];
    return {isWellFormed: true, isValid: reading.isValid, findings: findings.sort(compareFindings), facts: checked.facts};
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return {isWellFormed: false, isValid: false, findings: [...faults, error.finding], facts: noFacts};
  }
}

async function checkOwn(text: string, schematron: readonly SchematronFile[]): Promise<Finding[]> {
  const {checkSchematron} = await import('../schematron.js');
  return schematron.flatMap((file) => checkSchematron(text, file));
}

/** An identifier given twice breaks the schema and a rule; the rule says where the first one stands. */
function withoutDoubles(schema: readonly Finding[], rules: readonly Finding[]): Finding[] {
  const said = new Set(rules.map(({code, line, column}) => `${code} ${line} ${column}`));
  return [...schema.filter(({code, line, column}) => !said.has(`${code} ${line} ${column}`)), ...rules];
}

function doctypeFindings({systemId, hasDefaults}: ReadFacts): Finding[] {
  const found: Finding[] = [];
  const warn = (code: string, message: string, hint: string): number => found.push({line: 1, column: 1, level: 'warning', code, message, hint, engine: 'xml'});
  if (systemId !== undefined) warn('W0001', `The document type ${systemId} is not read`, 'take the DOCTYPE out; a TEI file needs none');
  if (hasDefaults) warn('W0002', 'Attributes that the document type gives by default are not applied', 'write the attributes into the text');
  return found;
}
