/**
 * Bytes to text, with true offsets.
 *
 * A byte order mark decides; then UTF-8 where the bytes are valid UTF-8; then
 * `chardet`, whose verdict is turned into a label of the WHATWG Encoding Standard.
 * The mark itself stays in the text (U+FEFF counts as white), so that offsets are
 * those of the file as decoded.
 */
import type * as Chardet from 'chardet';
import type * as Iconv from 'iconv-lite';
import {createRequire} from 'node:module';

export interface Decoded {
  text: string;
  /** Label of the WHATWG Encoding Standard, in lower case. */
  encoding: string;
  /** Why this encoding: said to the editor unless it is plain UTF-8. */
  evidence: 'set' | 'byte order mark' | 'valid UTF-8' | 'statistics';
  /** 0 to 1. */
  confidence: number;
}

/** A file that is no text; the message is one line for the editor. */
export class UnreadableError extends Error {}

// Only a file that is not UTF-8 needs these tables: they take longer to load than a text to read.
const require = createRequire(import.meta.url);
const loadChardet = (): typeof Chardet => require('chardet') as typeof Chardet;
const loadIconv = (): typeof Iconv => require('iconv-lite') as typeof Iconv;

const sampleSize = 1 << 16;

/**
 * Decode a file.
 *
 * @param encoding set by the editor: a label of the Encoding Standard (`windows-1252`, `utf-16le`)
 * @throws UnreadableError if the bytes are no text, or not of the encoding that was set
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return {...decodeAs(bytes, encoding), evidence: 'set', confidence: 1};
  const marked = byteOrderMark(bytes);
  if (marked) return {...decodeAs(bytes, marked), evidence: 'byte order mark', confidence: 1};
  const wide = wideWithoutMark(bytes);
  if (wide) return {...decodeAs(bytes, wide), evidence: 'statistics', confidence: 0.9};
  if (isBinary(bytes)) throw new UnreadableError('Unexpected binary data, expected plain text; convert it to a .txt file first');
  try {
    return {...decodeAs(bytes, 'utf-8'), evidence: 'valid UTF-8', confidence: 1};
  } catch (error) {
    if (isMostlyUtf8(bytes)) throw error;
    return guess(bytes);
  }
}

/** More sequences of several bytes are right than wrong: a file in UTF-8 that was damaged, not one in another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) wrong++;
    else if (code > 127) right++;
  }
  return right > wrong * 2;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every second byte of Western text is zero. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const size = Math.min(bytes.length, sampleSize) & ~1;
  if (size < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = size / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** The signatures of the formats that editors pass by mistake, and NUL beyond the odd stray one. */
function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (/^(?:%PDF|PK\u0003\u0004|\u0089PNG|\u00ff\u00d8\u00ff|GIF8|\u00d0\u00cf\u0011\u00e0|\u001f\u008b)/u.test(head)) return true;
  const sample = bytes.subarray(0, sampleSize);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27)) odd++;
  return odd > 8 && odd > sample.length / 50;
}

function guess(bytes: Uint8Array): Decoded {
  const best = loadChardet()
    .analyse(bytes.subarray(0, sampleSize))
    .find((match) => match.name !== 'UTF-8' && isKnown(match.name));
  // ISO-8859-1 is a subset of windows-1252 in practice, and the Encoding Standard treats it so.
  const name = best === undefined || best.name === 'ISO-8859-1' ? 'windows-1252' : best.name;
  return {...decodeAs(bytes, name), evidence: 'statistics', confidence: (best?.confidence ?? 30) / 100};
}

const utf8 = /^utf-?8$/iu;

function isKnown(label: string): boolean {
  return utf8.test(label) || loadIconv().encodingExists(label);
}

/** UTF-8 by the strict decoder of the platform; all else by iconv-lite, which knows windows-1252 to the letter. */
function decodeAs(bytes: Uint8Array, label: string): {text: string; encoding: string} {
  if (!isKnown(label)) throw new UnreadableError(`Unexpected encoding \`${label}\`, expected a name such as \`utf-8\`, \`windows-1252\`, \`utf-16le\``);
  const encoding = label.toLowerCase();
  if (/^utf-?16/u.test(encoding) && bytes.length % 2 === 1) throw new UnreadableError('Unexpected odd number of bytes for UTF-16: the file was cut off, or its encoding is another');
  if (!utf8.test(encoding)) return {text: loadIconv().decode(bytes, label, {stripBOM: false}), encoding};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), encoding: 'utf-8'};
  } catch {
    const {line, column, byte} = badByte(bytes);
    throw new UnreadableError(`Unexpected byte 0x${byte} at line ${line}, column ${column}, expected UTF-8; mend it, or set the encoding of this text in edition.yaml`);
  }
}

/** Where the first byte stands that is not UTF-8; line and column from 1. */
function badByte(bytes: Uint8Array): {line: number; column: number; byte: string} {
  // The longest beginning that can be decoded, found by halving.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wholeLength(bytes, middle) === undefined) high = middle - 1;
    else low = middle;
  }
  const at = wholeLength(bytes, low) ?? low;
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).split('\n');
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, byte: (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')};
}

/** How many of the first bytes make whole characters, where all of them but for one that is cut off do. */
function wholeLength(bytes: Uint8Array, end: number): number | undefined {
  for (let cut = 0; cut < 4 && cut <= end; cut++) {
    const lead = bytes[end - cut] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    if (cut > 0 && length <= cut) continue;
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, end - cut));
      return end - cut;
    } catch {
      // Perhaps the last sequence is cut off: look without it.
    }
  }
  return undefined;
}
