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
    message: ({reference}) => `The entity “${reference}” is not declared`,
    hint: 'write the character itself, or its number, such as &#8212;'
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
    message: ({closed, tag}) => `${tagAt(closed)} is still open at ${tag}`,
    hint: ({closed}) => `add </${closed?.name ?? ''}> before this tag, or take its start tag away`
  },
  {says: /^unmatched closing tag: (.*)$/u, code: 'E0002', message: (_, name) => `</${name}> closes nothing`, hint: 'take it away, or add its start tag'},
  {says: /^disallowed character$/u, code: 'E0007', message: 'A character that XML does not allow', hint: 'remove it, or write <gap reason="control" n="U+…"/>'},
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

/** Phrase a fault; what saxes says new or seldom is passed on. */
export function phraseXmlFault(words: string, context: FaultContext): Finding {
  const plain = words.replace(/^\d+:\d+:\s*/u, '').replace(/\.$/u, '');
  const said = context.isLoose ? 'entity name' : plain;
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
