/**
 * Whether a document type declaration is well-formed (XML 1.0, productions 28 to 83). saxes
 * passes over it, and nothing of it is applied but its entities; a file in which it is broken is
 * no XML all the same.
 */

/** The first thing in it that is no markup. */
export interface DoctypeFault {
  /** In UTF-16 units. */
  offset: number;
  message: string;
}

const name = String.raw`[\p{L}_:][\p{L}\p{N}\p{M}._:·-]*`;
const literal = String.raw`(?:"[^"]*"|'[^']*')`;
const external = String.raw`(?:SYSTEM\s+${literal}|PUBLIC\s+${literal}\s+${literal})`;
// Within a declaration of the file itself no parameter entity may stand, and an ampersand begins a reference.
const reference = String.raw`&(?:#\d+|#x[\da-fA-F]+|${name});`;
const value = String.raw`(?:"(?:[^"&%]|${reference})*"|'(?:[^'&%]|${reference})*')`;
const group = String.raw`\([^()<>]*(?:\([^<>]*\)[^()<>]*)*\)`;
const type = String.raw`(?:CDATA|ID|IDREFS?|ENTITY|ENTITIES|NMTOKENS?|(?:NOTATION\s+)?\([^()<>"'&%]*\))`;
const usual = String.raw`(?:#REQUIRED|#IMPLIED|(?:#FIXED\s+)?(?:"[^"<]*"|'[^'<]*'))`;

const head = new RegExp(String.raw`<!DOCTYPE\s+${name}(?:\s+${external})?\s*`, 'uy');
const parts: readonly RegExp[] = [
  /\s+/uy,
  new RegExp(`%${name};`, 'uy'),
  /<!--(?:(?!--)[\s\S])*-->/uy,
  /<\?(?:(?!\?>)[\s\S])*\?>/uy,
  new RegExp(String.raw`<!ENTITY\s+(?:%\s+${name}\s+(?:${value}|${external})|${name}\s+(?:${value}|${external}(?:\s+NDATA\s+${name})?))\s*>`, 'uy'),
  new RegExp(String.raw`<!ELEMENT\s+${name}\s+(?:EMPTY|ANY|${group}[?*+]?)\s*>`, 'uy'),
  new RegExp(String.raw`<!ATTLIST\s+${name}(?:\s+${name}\s+${type}\s+${usual})*\s*>`, 'uy'),
  new RegExp(String.raw`<!NOTATION\s+${name}\s+(?:SYSTEM\s+${literal}|PUBLIC\s+${literal}(?:\s+${literal})?)\s*>`, 'uy')
];

/** Look at the declaration that begins at `start`; undefined where all is well. */
export function checkDoctype(text: string, start: number): DoctypeFault | undefined {
  let at = match(head, text, start);
  if (at === undefined) return {offset: start, message: 'A document type that is not `<!DOCTYPE name>`, with SYSTEM or PUBLIC and quotation marks where it names a file'};
  if (text.charAt(at) === '[') {
    const subset = readSubset(text, at + 1);
    if (typeof subset !== 'number') return subset;
    at = subset;
  }
  return text.charAt(at) === '>' ? undefined : {offset: at, message: 'The document type is not closed by >'};
}

/** The offset after the `]` and the white space behind it. */
function readSubset(text: string, start: number): number | DoctypeFault {
  let at = start;
  while (at < text.length && text.charAt(at) !== ']') {
    let end: number | undefined;
    for (const pattern of parts) if ((end = match(pattern, text, at)) !== undefined) break;
    if (end === undefined) return {offset: at, message: `In the document type stands something that is no declaration: ${text.slice(at, at + 30).split('\n', 1)[0] ?? ''}`};
    at = end;
  }
  if (at >= text.length) return {offset: start, message: 'The document type is not closed by ]>'};
  return match(/\s*/uy, text, at + 1) ?? at + 1;
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
