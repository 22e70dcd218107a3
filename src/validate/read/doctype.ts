/**
 * The document type declaration (XML 1.0, 2.8 and 4.2): where it stands, and which entities
 * its internal subset declares. Nothing outside the file is ever fetched.
 *
 *     <!DOCTYPE TEI [ <!ENTITY steph "Stephanus"> <!ENTITY ch2 SYSTEM "ch2.xml"> ]>
 */

/** Name to replacement text; `undefined` for one that stands in another file. */
export type Entities = ReadonlyMap<string, string | undefined>;

export interface Doctype {
  /** Offset of its `<`. */
  start: number;
  /** Offset after its `>`. */
  end: number;
  /** The file that it names besides the internal subset. */
  system?: string;
  entities: Entities;
  /** It gives attributes a default: these are not applied. */
  hasDefaults: boolean;
}

const mostParameters = 1000;
// `PUBLIC "-//TEI P4//DTD" "tei.dtd"`, `SYSTEM 'tei.dtd'`
const external = /^(?:PUBLIC\s+(?:"[^"]*"|'[^']*')\s*|SYSTEM\s+)("[^"]*"|'[^']*')?/u;
// `<!ENTITY ouml "&#246;"`, `<!ENTITY % more SYSTEM "more.ent"`
const entity = /^<!ENTITY\s+(?<parameter>%\s+)?(?<name>[^\s%"'<>]+)\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<outside>PUBLIC|SYSTEM)\b)/u;

/** Read the document type of a file, if it has one. */
export function readDoctype(text: string): Doctype | undefined {
  const start = findDoctype(text);
  if (start === undefined) return undefined;
  const open = endOfDeclaration(text, start, true);
  const head = text.slice(start, open);
  const system = external.exec(head.replace(/^<!DOCTYPE\s+\S+\s*/u, ''))?.[1]?.slice(1, -1);
  const found = {start, ...(system === undefined ? {} : {system})};
  if (text.charAt(open) !== '[') return {...found, end: open + 1, entities: new Map(), hasDefaults: false};
  const subset = endOfSubset(text, open + 1);
  const close = text.indexOf('>', subset);
  const source = text.slice(open + 1, subset);
  return {...found, end: close === -1 ? text.length : close + 1, entities: readEntities(source), hasDefaults: /<!ATTLIST\s[^>]*?["'][^>]*>/u.test(source)};
}

/** Before the document type stand only the XML declaration, comments, instructions and white space. */
function findDoctype(text: string): number | undefined {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    while (/\s/u.test(text.charAt(at))) at++;
    if (text.startsWith('<!DOCTYPE', at)) return at;
    const end = text.startsWith('<?', at) ? text.indexOf('?>', at) + 2 : text.startsWith('<!--', at) ? text.indexOf('-->', at) + 3 : 0;
    if (end < at + 2) return undefined;
    at = end;
  }
}

/** The `>` that ends a declaration (or its `[`), outside quotation marks. */
function endOfDeclaration(text: string, start: number, isDoctype: boolean): number {
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>' || (isDoctype && sign === '[')) return at;
  }
  return text.length;
}

function endOfSubset(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charAt(at) !== ']') at = nextDeclaration(text, at);
  return at;
}

function nextDeclaration(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at);
  if (text.startsWith('<?', at)) return after(text, '?>', at);
  return text.startsWith('<!', at) ? endOfDeclaration(text, at, false) + 1 : at + 1;
}

function after(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found === -1 ? text.length : found + mark.length;
}

/** The first declaration of a name binds (XML 1.0, 4.2). */
function readEntities(subset: string): Entities {
  const general = new Map<string, string | undefined>();
  const parameters = new Map<string, string | undefined>();
  let rest = subset;
  let expanded = 0;
  let at = 0;
  while (at < rest.length) {
    const name = rest.charAt(at) === '%' ? /^%([^\s;%]+);/u.exec(rest.slice(at, at + 200))?.[1] : undefined;
    if (name !== undefined && expanded++ < mostParameters) {
      rest = ` ${parameters.get(name) ?? ''} ${rest.slice(at + name.length + 2)}`;
      at = 0;
      continue;
    }
    const end = nextDeclaration(rest, at);
    const found = entity.exec(rest.slice(at, end))?.groups;
    const table = found?.['parameter'] === undefined ? general : parameters;
    if (found?.['name'] !== undefined && !table.has(found['name'])) table.set(found['name'], literal(found['double'] ?? found['single']));
    at = end;
  }
  return general;
}

/** Character references in the value of an entity are read when it is declared (XML 1.0, 4.5). */
function literal(value: string | undefined): string | undefined {
  return value?.replace(/&#(?:(\d+)|x([\da-f]+));/giu, (whole, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
