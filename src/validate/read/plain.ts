/**
 * A file for a reader that must see neither its document type nor its old encoding: entities
 * written out, the declaration saying nothing of an encoding that the decoded text no longer has.
 */
import {readDoctype} from './doctype.js';
import {writeOutEntities} from './entities.js';

/** The same document; one whose entities cannot be written out, as it is. */
export function plainXml(xml: string): string {
  const text = xml.replace(/^\uFEFF?(<\?xml\s[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/u, '$1');
  const doctype = readDoctype(text);
  if (!doctype) return text;
  const written = writeOutEntities(text, doctype.end, doctype.entities);
  if ('code' in written) return text;
  const {start} = doctype;
  // Lines keep their numbers.
  return text.slice(0, start) + text.slice(start, doctype.end).replace(/[^\n]/gu, '') + written.text.slice(doctype.end);
}
