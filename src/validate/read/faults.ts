/**
 * What saxes says of a file that is not well-formed, said so that an editor can mend it: which
 * tag was left open, and where.
 */
import type {Finding} from '../message.js';
import type {EntityFault} from './entities.js';
import type {Place} from './lines.js';

export interface OpenTag {
  name: string;
  place: Place;
}

/** A file that cannot be read to its end. */
export class XmlFault extends Error {
  constructor(readonly finding: Finding) {
    super(finding.message);
  }
}

export interface FaultContext {
  place: Place;
  open: readonly OpenTag[];
  closed: OpenTag | undefined;
  /** It is an ampersand that begins no reference. */
  isLoose: boolean;
  /** `&mdash;` */
  reference: string;
  /** The tag that is being read: `</div>`. */
  tag: string;
  /** The sign that is read. */
  sign: string;
  /** What begins here and does not end; `sign`: a < in a value. */
  unfinished?: 'comment' | 'CDATA section' | 'processing instruction' | 'tag' | 'value' | 'sign';
  /** The attribute whose value it is. */
  value?: string;
}

interface Row {
  /** In the words of saxes 6. */
  says: RegExp;
  code: string;
  message: string | ((context: FaultContext, found: string) => string);
  hint?: string | ((context: FaultContext) => string);
}

const rows: readonly Row[] = [
  {
    says: /^undefined entity/u,
    code: 'E0003',
    message: ({reference}) => `The entity “${/^&[^\s;]*;?/u.exec(reference)?.[0] ?? reference}” is not declared`,
    hint: 'write the character itself, or its number, such as &#8212;'
  },
  {
    says: /^never ends/u,
    code: 'E0002',
    message: ({unfinished}) => `The ${unfinished ?? ''} that begins here is never closed`,
    hint: ({unfinished}) => `add ${unfinished === 'comment' ? '-->' : unfinished === 'CDATA section' ? ']]>' : '?>'} where it should end`
  },
  {says: /^unfinished tag/u, code: 'E0002', message: 'The tag that begins here has no end', hint: 'add >; or look whether the file was saved whole'},
  {says: /^unfinished value/u, code: 'E0001', message: ({value}) => `The value of ${value ?? ''} that begins here has no closing quotation mark`, hint: 'add it'},
  {says: /^sign in value/u, code: 'E0001', message: ({value}) => `A < in the value of ${value ?? ''}`, hint: 'write &lt; for the sign <'},
  {
    says: /^forbidden reference/u,
    code: 'E0007',
    message: ({reference}) => `${numbered(reference)?.[0] ?? ''} stands for a character that XML does not allow`,
    hint: ({reference}) => `remove it, or write <gap reason="control" n="${codeOf(reference)}"/>`
  },
  {
    says: /^no reference/u,
    code: 'E0003',
    message: ({reference}) => `${/^&#[^\s;]*;?/u.exec(reference)?.[0] ?? '&#'} is no reference`,
    hint: 'write a number, such as &#8212; or &#x2014;, or the character itself'
  },
  {
    says: /^no semicolon/u,
    code: 'E0003',
    message: ({reference}) => `The reference ${/^&\w+/u.exec(reference)?.[0] ?? '&'} lacks its semicolon`,
    hint: ({reference}) => `write ${/^&\w+/u.exec(reference)?.[0] ?? '&'};`
  },
  {says: /entity name|character entity/u, code: 'E0003', message: 'An ampersand that begins no reference', hint: 'write &amp; for the sign &'},
  {says: /^unexpected end/u, code: 'E0002', message: 'The file ends inside a tag, a comment or a CDATA section', hint: 'look whether it was saved whole'},
  {
    says: /^unclosed tag/u,
    code: 'E0002',
    message: ({open, closed}) => `The file ends before ${tagAt(open.at(-1) ?? closed)} is closed`,
    hint: ({open, closed}) => `add </${(open.at(-1) ?? closed)?.name ?? ''}>`
  },
  {
    says: /^unexpected close tag/u,
    code: 'E0002',
    message: ({open, closed, tag}) => (isOpen(tag, open, closed) ? `${tagAt(closed)} is still open at ${tag}` : `${tag} closes nothing`),
    hint: ({open, closed, tag}) => (isOpen(tag, open, closed) ? `add </${closed?.name ?? ''}> before this tag, or take its start tag away` : 'take it away, or add its start tag')
  },
  {says: /^unmatched closing tag: (.*)$/u, code: 'E0002', message: (_, name) => `</${name}> closes nothing`, hint: 'take it away, or add its start tag'},
  {
    says: /^disallowed character$/u,
    code: 'E0007',
    message: 'A character that XML does not allow',
    hint: ({sign}) => `remove it, or write <gap reason="control" n="${unicode(sign.codePointAt(0) ?? 0)}"/>`
  },
  {says: /nested too deeply/u, code: 'E0008', message: 'Elements are nested deeper than 20,000 levels'},
  {says: /^duplicate attribute: (.*)$/u, code: 'E0009', message: (_, name) => `Attribute ${name.replace(/^\{.*\}/u, '')} stands twice in this tag`, hint: 'keep one of them'},
  {says: /^unbound namespace prefix: "(.*)"$/u, code: 'E0010', message: (_, prefix) => `The prefix “${prefix}” is not declared`, hint: 'declare it in the root element'},
  {says: /^document must contain a root/u, code: 'E0011', message: 'The file holds no element'},
  {says: /^text data outside/u, code: 'E0012', message: 'Text outside the root element'},
  {says: /^documents may contain only one root/u, code: 'E0012', message: 'A second root element', hint: 'put both into one element, such as teiCorpus'},
  {says: /XML declaration must/u, code: 'E0013', message: 'The XML declaration is not the very first thing in the file', hint: 'remove what stands before <?xml'},
  {says: /unquoted attribute|without value/u, code: 'E0001', message: 'An attribute without a value in quotation marks', hint: 'write name="value"'},
  {says: /no whitespace between/u, code: 'E0001', message: 'Two attributes without a blank between them'},
  {says: /tag name/u, code: 'E0001', message: 'A < that begins no tag', hint: 'write &lt; for the sign <'}
];

/** What saxes says, or what is known better. */
function sayBetter({isLoose, reference, unfinished}: FaultContext, plain: string): string {
  if (unfinished) return unfinished === 'tag' || unfinished === 'value' ? `unfinished ${unfinished}` : unfinished === 'sign' ? 'sign in value' : 'never ends';
  if (/entity/u.test(plain) && numbered(reference)) return 'forbidden reference';
  if (reference.startsWith('&#')) return 'no reference';
  if (isLoose) return /^&(?:amp|apos|gt|lt|quot)(?![\w;])/u.test(reference) ? 'no semicolon' : 'entity name';
  return plain;
}

/** `&#7;`, `&#x7;` */
function numbered(reference: string): RegExpExecArray | null {
  return /^&#(x?)([\da-f]+);/iu.exec(reference);
}

function codeOf(reference: string): string {
  const found = numbered(reference);
  return unicode(Number.parseInt(found?.[2] ?? '0', found?.[1] === '' ? 10 : 16));
}

function unicode(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** An element of the name of an end tag is open. */
function isOpen(tag: string, open: readonly OpenTag[], closed: OpenTag | undefined): boolean {
  const name = /^<\/\s*([^\s>]+)/u.exec(tag)?.[1];
  return closed?.name === name || open.some((one) => one.name === name);
}

/** Phrase a fault; what saxes says new or seldom is passed on. */
export function phraseXmlFault(words: string, context: FaultContext): Finding {
  const plain = words.replace(/^\d+:\d+:\s*/u, '').replace(/\.$/u, '');
  const said = sayBetter(context, plain);
  for (const row of rows) {
    const found = row.says.exec(said);
    if (!found) continue;
    const message = typeof row.message === 'string' ? row.message : row.message(context, found[1] ?? '');
    const hint = typeof row.hint === 'function' ? row.hint(context) : row.hint;
    return xmlFinding(row.code, message, context.place, hint);
  }
  return xmlFinding('E0001', `Not well-formed: ${plain}`, context.place);
}

export function entityFault({code, message}: EntityFault, place: Place): Finding {
  return xmlFinding(code, message, place, code === 'E0004' ? 'copy its content into this file' : code === 'E0002' ? 'let it hold elements from their beginning to their end' : 'write the text itself');
}

export function doctypeFault(message: string, place: Place): Finding {
  return xmlFinding('E0001', message, place, 'take the DOCTYPE out; a TEI file needs none');
}

function xmlFinding(code: string, message: string, {line, column}: Place, hint?: string): Finding {
  return {line, column, level: 'error', code, message, ...(hint === undefined ? {} : {hint}), engine: 'xml'};
}

function tagAt(tag: OpenTag | undefined): string {
  return tag ? `<${tag.name}>, opened at ${tag.place.line}:${tag.place.column},` : 'a tag';
}
