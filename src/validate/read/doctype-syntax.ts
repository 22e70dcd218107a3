/**
 * Whether a document type declaration is well-formed (XML 1.0, productions 28 to 83). saxes
 * passes over it, and nothing of it is applied but its entities; a file in which it is broken is
 * no XML all the same. Read sign by sign, so that no text of whatever size or shape takes long.
 */

/** The first thing in it that is no markup. */
export interface DoctypeFault {
  /** In UTF-16 units. */
  offset: number;
  message: string;
}

/** Where a reading is; each reader below moves it on and says whether it found what it is for. */
interface Reading {
  text: string;
  at: number;
}

/** Look at the declaration that begins at `start`; undefined where all is well. */
export function checkDoctype(text: string, start: number): DoctypeFault | undefined {
  const reading: Reading = {text, at: start};
  if (!word(reading, '<!DOCTYPE') || !space(reading) || !name(reading) || !(optional(reading, (own) => space(own) && externalId(own, false)) && white(reading)))
    return {offset: start, message: 'A document type that is not `<!DOCTYPE name>`, with SYSTEM or PUBLIC and quotation marks where it names a file'};
  if (word(reading, '[')) {
    const fault = readSubset(reading);
    if (fault) return fault;
  }
  return text.charAt(reading.at) === '>' ? undefined : {offset: reading.at, message: 'The document type is not closed by >'};
}

/** All declarations, the `]`, and the white space behind it. */
function readSubset(reading: Reading): DoctypeFault | undefined {
  const {text} = reading;
  const begin = reading.at;
  while (reading.at < text.length && text.charAt(reading.at) !== ']') {
    const {at} = reading;
    if (!declaration(reading)) return {offset: at, message: `In the document type stands something that is no declaration: ${text.slice(at, at + 30).split('\n', 1)[0] ?? ''}`};
  }
  if (reading.at >= text.length) return {offset: begin, message: 'The document type is not closed by ]>'};
  reading.at++;
  white(reading);
  return undefined;
}

function declaration(reading: Reading): boolean {
  if (space(reading)) return true;
  if (word(reading, '%')) return name(reading) && word(reading, ';');
  if (word(reading, '<?')) return upTo(reading, '?>');
  if (word(reading, '<!--')) return upTo(reading, '--') && word(reading, '>');
  if (word(reading, '<!ENTITY')) return space(reading) && entity(reading) && white(reading) && word(reading, '>');
  if (word(reading, '<!ELEMENT')) return space(reading) && name(reading) && space(reading) && contentModel(reading) && white(reading) && word(reading, '>');
  if (word(reading, '<!ATTLIST')) return space(reading) && name(reading) && attributes(reading);
  return word(reading, '<!NOTATION') && space(reading) && name(reading) && space(reading) && externalId(reading, true) && white(reading) && word(reading, '>');
}

function entity(reading: Reading): boolean {
  const isParameter = word(reading, '%') && space(reading);
  if (!name(reading) || !space(reading)) return false;
  const sign = reading.text.charAt(reading.at);
  if (sign === '"' || sign === "'") return value(reading);
  if (!externalId(reading, false)) return false;
  return isParameter || optional(reading, (own) => space(own) && word(own, 'NDATA') && space(own) && name(own));
}

// Within a declaration of the file itself no parameter entity may stand, and an ampersand begins a reference.
const loose = /%|&(?!(?:#\d+|#x[\da-fA-F]+|[\p{L}_:][\p{L}\p{N}\p{M}._:·-]*);)/u;

function value(reading: Reading): boolean {
  const {at} = reading;
  return literal(reading) && !loose.test(reading.text.slice(at + 1, reading.at - 1));
}

/** `EMPTY`, `ANY`, or a group: `(#PCDATA|b)*`, `(d,(e|f)+,g?)`. */
function contentModel(reading: Reading): boolean {
  if (word(reading, 'EMPTY') || word(reading, 'ANY')) return true;
  const {text} = reading;
  // The sign between the members of each group that is open; empty where there was none yet.
  const open: string[] = [];
  for (;;) {
    while (word(reading, '(')) {
      open.push('');
      white(reading);
    }
    if (open.length === 0 || !(word(reading, '#PCDATA') || name(reading))) return false;
    for (;;) {
      if ('?*+'.includes(text.charAt(reading.at) || ' ')) reading.at++;
      white(reading);
      if (!word(reading, ')')) break;
      open.pop();
      if (open.length === 0) {
        if ('?*+'.includes(text.charAt(reading.at) || ' ')) reading.at++;
        return true;
      }
    }
    const sign = text.charAt(reading.at);
    if ((sign !== ',' && sign !== '|') || (open.at(-1) !== '' && open.at(-1) !== sign)) return false;
    open[open.length - 1] = sign;
    reading.at++;
    white(reading);
  }
}

const types = ['CDATA', 'IDREFS', 'IDREF', 'ID', 'ENTITY', 'ENTITIES', 'NMTOKENS', 'NMTOKEN'];

/** Names, types and defaults, up to the `>`. */
function attributes(reading: Reading): boolean {
  for (;;) {
    const hasSpace = space(reading);
    if (word(reading, '>')) return true;
    if (!hasSpace || !name(reading) || !space(reading)) return false;
    const isList = (word(reading, 'NOTATION') && space(reading)) || reading.text.charAt(reading.at) === '(';
    if (isList ? !values(reading) : !types.some((type) => word(reading, type))) return false;
    if (!space(reading)) return false;
    if (word(reading, '#REQUIRED') || word(reading, '#IMPLIED')) continue;
    if (word(reading, '#FIXED') && !space(reading)) return false;
    const {at} = reading;
    if (!literal(reading) || reading.text.slice(at, reading.at).includes('<')) return false;
  }
}

/** `(x|y)`. */
function values(reading: Reading): boolean {
  const {at} = reading;
  return word(reading, '(') && upTo(reading, ')') && /^[\p{L}\p{N}\p{M}\s._:·|-]+$/u.test(reading.text.slice(at + 1, reading.at - 1));
}

function externalId(reading: Reading, isNotation: boolean): boolean {
  if (word(reading, 'SYSTEM')) return space(reading) && literal(reading);
  if (!word(reading, 'PUBLIC') || !space(reading) || !literal(reading)) return false;
  return isNotation ? optional(reading, (own) => space(own) && literal(own)) : space(reading) && literal(reading);
}

/** What may be there: where it is not, the reading stays where it was. */
function optional(reading: Reading, read: (own: Reading) => boolean): boolean {
  const own = {...reading};
  if (read(own)) reading.at = own.at;
  return true;
}

function literal(reading: Reading): boolean {
  const quote = reading.text.charAt(reading.at);
  if (quote !== '"' && quote !== "'") return false;
  reading.at++;
  return upTo(reading, quote);
}

function upTo(reading: Reading, mark: string): boolean {
  const end = reading.text.indexOf(mark, reading.at);
  reading.at = end < 0 ? reading.text.length : end + mark.length;
  return end >= 0;
}

function word(reading: Reading, mark: string): boolean {
  if (!reading.text.startsWith(mark, reading.at)) return false;
  reading.at += mark.length;
  return true;
}

const nameSigns = /[\p{L}_:][\p{L}\p{N}\p{M}._:·-]*/uy;

function name(reading: Reading): boolean {
  nameSigns.lastIndex = reading.at;
  if (!nameSigns.test(reading.text)) return false;
  reading.at = nameSigns.lastIndex;
  return true;
}

function space(reading: Reading): boolean {
  const {at} = reading;
  white(reading);
  return reading.at > at;
}

/** White space, or none. */
function white(reading: Reading): true {
  while (' \t\r\n'.includes(reading.text.charAt(reading.at) || 'x')) reading.at++;
  return true;
}
