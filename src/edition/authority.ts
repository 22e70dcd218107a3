/**
 * The file of an authority list (TEI Guidelines, 14.2.2 and 16.10): a header, and in
 * `standOff` a list with one entry for each person or work. What an editor wrote in it stands.
 */
import type {Root} from 'xast';
import {escapeAttribute, escapeText} from '../encode/escape.js';
import type {EditionInfo} from '../encode/header.js';
import {serializeXml} from '../tei/serialize.js';

export interface Authority {
  /** `xml:id` of the file. */
  id: string;
  title: string;
  /** The element around the entries. */
  list: 'listPerson' | 'listBibl';
  entries: readonly string[];
}

/** Write a new list. */
export function writeAuthority({id, title: kind, list, entries}: Authority, {title = 'Edition', editors = [], date, licence}: EditionInfo): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${id}">
<teiHeader>
<fileDesc>
<titleStmt>
<title>${escapeText(`${kind}: ${title}`)}</title>
${editors.map((editor) => `<respStmt xml:id="${escapeAttribute(editor.id)}">\n<resp>${escapeText(editor.role ?? 'editor')}</resp>\n<name>${escapeText(editor.name)}</name>\n</respStmt>\n`).join('')}<respStmt xml:id="stephanus">
<resp>collected by program</resp>
<name>Stephanus</name>
</respStmt>
</titleStmt>
<publicationStmt>
<authority>${escapeText(title)}</authority>
${date === undefined ? '' : `<date when="${escapeAttribute(date)}">${escapeText(date)}</date>\n`}${writeLicence(licence)}</publicationStmt>
<sourceDesc>
<p>Collected by Stephanus from the texts of this edition; to be corrected and completed by its editors.</p>
</sourceDesc>
</fileDesc>
</teiHeader>
<standOff>
<${list}>
${entries.join('\n')}
</${list}>
</standOff>
</TEI>
`;
}

function writeLicence(licence: EditionInfo['licence']): string {
  if (!licence) return '<availability status="unknown">\n<p>No licence has been stated.</p>\n</availability>\n';
  const target = licence.url === undefined ? '' : ` target="${escapeAttribute(licence.url)}"`;
  return `<availability status="free">\n<licence${target}>${escapeText(licence.name)}</licence>\n</availability>\n`;
}

/** Add entries at the end of a list; all else stays to the letter. */
export function appendEntries(root: Root, list: Authority['list'], entries: readonly string[]): string {
  const xml = serializeXml(root);
  if (entries.length === 0) return xml;
  const at = xml.lastIndexOf(`</${list}>`);
  return at < 0 ? xml : `${xml.slice(0, at)}${entries.join('\n')}\n${xml.slice(at)}`;
}

/** In the order of their identifiers, by code unit, so that it is the same on every machine. */
export function sortById<T extends {id: string}>(entries: readonly T[]): T[] {
  return [...entries].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}
