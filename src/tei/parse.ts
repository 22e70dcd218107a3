/**
 * XML to a tree: the only place that knows fast-xml-parser.
 *
 * saxes reads first. It is strict where fast-xml-parser is not (two roots, `&#1;`, crossed
 * tags), and it gives what fast-xml-parser loses: positions, the text of processing
 * instructions, the document type. The tree is xast (https://github.com/syntax-tree/xast);
 * each element carries in `data` where its start tag stands.
 *
 * Internal entities are expanded within a bound; external ones are refused.
 */
import {XMLParser} from 'fast-xml-parser';
import {SaxesParser} from 'saxes';
import {XmlError} from './xml-error.js';
import type {Cdata, Comment, Doctype, Element, ElementContent, Instruction, Root, RootContent, Text} from 'xast';

/** Where a start tag begins; line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

export {XmlError};

const mostExpansion = 1_000_000;
const mostDepth = 20_000;
const mostOpen = 100;

/** A start tag as saxes sees it; the other parser changes names. */
interface Tag {
  name: string;
  attributes: readonly string[];
  place: Place;
}

interface Sax {
  tags: Tag[];
  instructions: {name: string; value: string}[];
  doctype: string | undefined;
  entities: Map<string, string>;
}

/**
 * Read a document.
 *
 * @throws XmlError with the place of the first fault
 */
export function parseXml(xml: string): Root {
  const text = xml.startsWith('\uFEFF') ? xml.slice(1) : xml;
  const sax = checkStrictly(text);
  const body = sax.doctype === undefined ? text : text.replace(`<!DOCTYPE${sax.doctype}>`, '');
  const rows = readRowsOf(body);
  const state: State = {tags: sax.tags, instructions: sax.instructions, next: 0, nextInstruction: 0, entities: sax.entities, expanded: 0, open: 0};
  const children = readRows(rows, state) as RootContent[];
  if (sax.doctype !== undefined) children.splice(children[0]?.type === 'instruction' ? 1 : 0, 0, readDoctype(sax.doctype));
  return {type: 'root', children};
}

// comments and CDATA are stepped over; `<?name text?>`, but not `<?xml …?>`
const instructionText = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?(?!xml\s)(?<name>[^\s?]+)[\s\S]*?\?>/gu;

/** fast-xml-parser stumbles over a quotation mark in an instruction, whose text saxes has kept. */
function readRowsOf(xml: string): Row[] {
  try {
    return parser().parse(xml.replace(instructionText, (found, name?: string) => (name === undefined ? found : `<?${name}?>`))) as Row[];
  } catch (error) {
    throw new XmlError(`Unexpected XML: ${error instanceof Error ? error.message : String(error)}`, 1, 1);
  }
}

/** fast-xml-parser refuses or renames what is called like a member of `Object`; a mark before every name gets it past. */
const mark = '_';

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: mark,
    transformTagName: (name) => mark + name,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    htmlEntities: false,
    ignoreDeclaration: false,
    ignorePiTags: false,
    commentPropName: '#comment',
    cdataPropName: '#cdata',
    allowBooleanAttributes: false,
    maxNestedTags: mostDepth
  });
}

/** The strict reading: throws at the first fault, keeps what the other parser loses. */
function checkStrictly(text: string): Sax {
  const sax: Sax = {tags: [], instructions: [], doctype: undefined, entities: new Map()};
  const reader = new SaxesParser({xmlns: true, position: true});
  let start: Place = {line: 1, column: 1};
  let depth = 0;
  const open: {name: string; place: Place}[] = [];
  reader.on('error', (error) => {
    const top = open.at(-1);
    const hint = top && /unclosed|unexpected close|unmatched/iu.test(error.message) ? `; <${top.name}> was opened at ${top.place.line}:${top.place.column}` : '';
    throw new XmlError(`Unexpected XML: ${error.message.replace(/^\d+:\d+:\s*/u, '').replace(/\.$/u, '')}${hint}`, reader.line, reader.column + 1);
  });
  reader.on('doctype', (doctype) => {
    sax.doctype = doctype;
    for (const [name, value] of readEntities(doctype, reader)) {
      sax.entities.set(name, value);
      reader.ENTITIES[name] = '';
    }
  });
  reader.on('opentagstart', (tag) => {
    depth++;
    if (depth > mostDepth) throw new XmlError(`Unexpected nesting deeper than ${mostDepth} elements`, reader.line, reader.column + 1);
    start = placeOfTag(text, reader);
    open.push({name: tag.name, place: start});
  });
  reader.on('opentag', ({name, attributes}) => sax.tags.push({name, attributes: Object.keys(attributes), place: start}));
  reader.on('closetag', () => {
    depth--;
    open.pop();
  });
  reader.on('processinginstruction', ({target, body}) => sax.instructions.push({name: target, value: body}));
  reader.write(text).close();
  return sax;
}

/** saxes stands behind the name, and perhaps behind the line end after it. */
function placeOfTag(text: string, {position, line, columnIndex}: SaxesParser): Place {
  const start = Math.max(0, text.lastIndexOf('<', position - 1));
  const column = columnIndex - (position - start) + 1;
  return column >= 1 ? {line, column} : {line: line - 1, column: start - Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start))};
}

/** Internal entities of the document type; external ones are refused. */
function readEntities(doctype: string, at: {line: number; column: number}): Map<string, string> {
  const found = new Map<string, string>();
  if (/<!ENTITY\s+(?:%\s+)?\S+\s+(?:SYSTEM|PUBLIC)\b/u.test(doctype)) {
    throw new XmlError('Unexpected external entity, expected a file that stands alone; write its content into the file', at.line, at.column);
  }
  for (const match of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gu)) {
    if (match[1] !== undefined && !found.has(match[1])) found.set(match[1], match[2] ?? match[3] ?? '');
  }
  return found;
}

function readDoctype(source: string): Doctype {
  const found = /^\s*(\S+)(?:\s+PUBLIC\s+["']([^"']*)["'])?(?:\s*(?:SYSTEM)?\s*["']([^"']*)["'])?/u.exec(source);
  return {type: 'doctype', name: found?.[1] ?? '', ...(found?.[2] === undefined ? {} : {public: found[2]}), ...(found?.[3] === undefined ? {} : {system: found[3]}), data: {source} as Doctype['data'] & object};
}

/** fast-xml-parser keeps a row an element: its name with its content, and `:@` with its attributes. */
type Row = Record<string, unknown>;

interface State {
  tags: readonly Tag[];
  instructions: Sax['instructions'];
  next: number;
  nextInstruction: number;
  entities: ReadonlyMap<string, string>;
  expanded: number;
  /** Entities that are being read, one in the other. */
  open: number;
}

/** Without recursion: elements may be nested ten thousand deep. */
function readRows(all: readonly Row[], state: State): ElementContent[] {
  const children: ElementContent[] = [];
  const open: {rows: readonly Row[]; next: number; children: ElementContent[]}[] = [{rows: all, next: 0, children}];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const row = level.rows[level.next++];
    if (!row) open.pop();
    for (const [name, value] of Object.entries(row ?? {})) {
      if (name === ':@') continue;
      const node = readNode(name, value, row?.[':@'] as Record<string, string> | undefined, state);
      level.children.push(node);
      if (node.type === 'element') open.push({rows: value as Row[], next: 0, children: node.children});
    }
  }
  return children;
}

function readNode(name: string, value: unknown, attributes: Record<string, string> | undefined, state: State): ElementContent {
  if (name === '#text') return {type: 'text', value: decode(String(value), state)} satisfies Text;
  if (name === '#comment') return {type: 'comment', value: rawText(value)} satisfies Comment;
  if (name === '#cdata') return {type: 'cdata', value: rawText(value)} satisfies Cdata;
  if (name.startsWith('?')) return readInstruction(name, attributes, state);
  const tag = state.tags[state.next];
  state.next++;
  const decoded: Record<string, string> = {};
  for (const [index, raw] of Object.values(attributes ?? {}).entries()) decoded[tag?.attributes[index] ?? ''] = decode(normalizeSpace(String(raw)), state);
  return {type: 'element', name: tag?.name ?? '', attributes: decoded, children: [], data: {place: tag?.place} as Element['data'] & object};
}

function rawText(value: unknown): string {
  const [row] = value as Row[];
  return String(row?.['#text'] ?? '');
}

function readInstruction(name: string, attributes: Record<string, string> | undefined, state: State): Instruction {
  if (name === '?xml') {
    const text = Object.entries(attributes ?? {}).map(([key, value]) => `${key.slice(mark.length)}="${value}"`);
    return {type: 'instruction', name: 'xml', value: text.join(' ')};
  }
  const found = state.instructions[state.nextInstruction];
  state.nextInstruction++;
  return {type: 'instruction', name: name.slice(1), value: found?.value ?? ''};
}

/** White space in an attribute is a blank, unless it is written by reference (XML 1.0, 3.3.3). */
function normalizeSpace(value: string): string {
  return value.replace(/[\t\n\r]/gu, ' ');
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

function decode(text: string, state: State): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|([\w.:-]+));/gu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    const plain = named[name ?? ''];
    if (plain !== undefined) return plain;
    const value = state.entities.get(name ?? '');
    if (value === undefined) return whole;
    state.expanded += value.length;
    if (state.expanded > mostExpansion) throw new XmlError('Unexpected entities that expand without bound', 1, 1);
    if (value.includes('<')) throw new XmlError(`Unexpected markup in the entity \`${name ?? ''}\`, expected text; write it into the file`, 1, 1);
    state.open++;
    if (state.open > mostOpen) throw new XmlError(`Unexpected entity \`${name ?? ''}\` that holds itself, expected text`, 1, 1);
    const read = decode(value, state);
    state.open--;
    return read;
  });
}
