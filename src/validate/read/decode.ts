/**
 * The bytes of an XML file to text (XML 1.0, appendix F). A byte order mark decides, then the
 * declaration, else it is UTF-8. Bytes that are not what the file says they are, are a fault
 * with a place: a reader that guesses would change the text in silence.
 *
 *     <?xml version="1.0" encoding="UTF-8"?>   … caf\xE9 …
 *                                                   ^^^^ byte E9 is no UTF-8
 */
import {TextDecoder} from 'node:util';
import type {Finding} from '../message.js';
import {lineStarts, placeOf} from './lines.js';

// `<?xml version="1.0" encoding="ISO-8859-1"?>`; not `<?xml-model encoding="…"?>`
const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/u;

export interface DecodedXml {
  /** Absent where the bytes cannot be read; a byte order mark is left out. */
  text?: string;
  faults: Finding[];
}

/** The text of a file, and what is wrong with its encoding. */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const marked = byteOrderMark(bytes);
  const wide = marked ?? wideWithoutMark(bytes);
  const says = wide === undefined ? declared.exec(latin1(bytes.subarray(0, 200)))?.[1] : undefined;
  const label = wide ?? says ?? 'utf-8';
  if (/^(?:utf-?16|ucs-?[24]|utf-?32|iso-10646-ucs-[24])/iu.test(says ?? '')) return {faults: [encodingFault(1, 1, `The file says that it is ${says ?? ''}, and its bytes are not`)]};
  const own = wide?.startsWith('utf-16') === true ? ownLabel(bytes, wide) : undefined;
  if (own !== undefined && !isSameEncoding(own, wide ?? '')) return {faults: [encodingFault(1, 1, `The file says that it is ${own}, and its bytes are ${(wide ?? '').toUpperCase()}`)]};
  if (/^(?:us-)?ascii$/iu.test(says ?? '') && bytes.some((byte) => byte > 0x7f)) return {faults: [misfit(bytes, 'ascii', says)]};
  const decoder = createDecoder(label);
  if (!decoder) return {faults: [encodingFault(1, 1, `The encoding “${label}” is not known`)]};
  try {
    const text = decoder.decode(bytes);
    if (text.startsWith('\uFEFF')) return {faults: [encodingFault(1, 1, 'A second byte order mark stands behind the first')]};
    return {text, faults: isMislabelled(bytes, decoder.encoding) ? [doubt(label)] : []};
  } catch {
    return {faults: [misfit(bytes, label, says)]};
  }
}

/** The encoding that a file with a byte order mark, or in UTF-16, names. */
function ownLabel(bytes: Uint8Array, wide: string): string | undefined {
  const head = bytes.subarray(0, 400);
  return declared.exec(createDecoder(wide) ? new TextDecoder(wide).decode(head) : '')?.[1];
}

function isSameEncoding(says: string, is: string): boolean {
  const plain = (label: string): string =>
    label
      .toLowerCase()
      .replace(/^utf-?16(?:le|be)?$|^iso-10646-ucs-2$|^ucs-2$/u, 'utf-16')
      .replace(/^utf8$/u, 'utf-8');
  return plain(says) === plain(is);
}

/** Hardly any text in an 8-bit encoding is by chance valid UTF-8 with letters beyond ASCII in it. */
function isMislabelled(bytes: Uint8Array, encoding: string): boolean {
  return !encoding.startsWith('utf-') && bytes.some((byte) => byte > 0x7f) && decodes(bytes, 'utf-8');
}

function doubt(label: string): Finding {
  return {
    line: 1,
    column: 1,
    level: 'warning',
    code: 'W0006',
    message: `The file says that it is ${label}, and its bytes look like UTF-8`,
    hint: 'write encoding="UTF-8" into the first line if the accents come out wrong',
    engine: 'xml'
  };
}

function createDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, {fatal: true});
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** `<?` in UTF-16 without a mark. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[2] === 0x3f && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 && bytes[3] === 0x3f ? 'utf-16be' : undefined;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Where the first wrong byte stands: found by halving, since the decoder does not say. */
function misfit(bytes: Uint8Array, label: string, says: string | undefined): Finding {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), label)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder(label, {ignoreBOM: true}).decode(bytes.subarray(0, good)).replace(/\uFFFD$/u, '');
  const {line, column} = placeOf(lineStarts(before), before.length);
  const at = label === 'utf-8' ? Buffer.byteLength(before) : good;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const why = says === undefined && label === 'utf-8' ? 'the file names no encoding, so it must be UTF-8' : `the file says that it is ${says ?? label.toUpperCase()}`;
  return encodingFault(line, column, `Byte ${byte} is no ${label.toUpperCase()}; ${why}`);
}

function decodes(bytes: Uint8Array, label: string): boolean {
  // For the decoder ASCII is another name for Windows-1252.
  if (label === 'ascii') return !bytes.some((byte) => byte > 0x7f);
  try {
    new TextDecoder(label, {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}

function encodingFault(line: number, column: number, message: string): Finding {
  return {line, column, level: 'error', code: 'E0006', message, hint: 'save the file as UTF-8, and write encoding="UTF-8" into its first line', engine: 'xml'};
}
