/**
 * The signs of notes: what may be a call in the running text, and what may be the mark at
 * the head of a note. Here only shapes are read; `notes` and `note-calls` decide by the
 * whole sequence which of them are signs of notes at all.
 *
 *     popular disapproval.*        the demonstration,2 but       said Vives[7] that
 *                         ^                         ^                      ^^^
 */
import {isDigit, isLetter, lineText, ornament, roles, type Draft} from '../draft.js';
import type {Sign} from '../../tree.js';

export type SignStyle = 'symbol' | 'bracket' | 'paren' | 'plain' | 'raised' | 'footnote';

/** A sign of a note as it stands in the source. */
export interface NoteSign {
  sign: Sign;
  /** A number in digits, or a symbol: `7`, `*`. */
  key: string;
  style: SignStyle;
  line: number;
  /** OCR may have made this of a dagger. */
  isDoubtful?: boolean;
  /** Digits after a mark of punctuation: `well.2`, and not `CO2`. */
  isAfterStop?: boolean;
}

const symbols = '*†‡§‖¶#';
/** The order in which printers use the symbols. */
export const symbolOrder = ['*', '†', '‡', '§', '‖', '¶', '#'] as const;
const raised: Readonly<Record<string, string>> = {'⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9'};
// `[7]`, `[7*]`, `[*]`, `[note 7]`, `[A]`, and with the page `[70:2]`
const bracketed = /^\[\s?(?:note\s)?(\d{1,3}(?:\*|:\d{1,2})?|[*†‡§‖¶#]{1,3}|[a-z])\s?\]/iu;
// `(7)`
const inParens = /^\((\d{1,3}|[*†‡§‖¶])\)/u;
// `[Footnote 7: `, `[Note 7. `
const footnote = /^\[(?:Foot|End)?note\s(\d{1,3}|[*†‡§‖¶a-z])\s?[:.]/iu;
// `7. `, `7) `, `7 `, `7*. `, `7Text`; not `7,500`, `7-8`
const plainMark = /^(\d{1,3}\*?)(?:[.)]\s|\s|(?=\p{Lu}\p{Ll}))/u;
/** What OCR makes of a dagger: `t`, `f`, `|`, `-)-`, `j-`, at the head of a note or alone in the text. */
const misreadMark = /^(?:-\)-|[jf]-|[tf|+])(?=\s)/u;

/** The mark at the head of a note, if the line begins with one. */
export function readNoteMark(draft: Draft, line: number): NoteSign | undefined {
  const start = draft.first[line] ?? 0;
  const head = draft.source.slice(start, Math.min(start + 24, draft.last[line] ?? start));
  const long = footnote.exec(head);
  if (long?.[1]) return noteSign(start, long[0].length, long[1], 'footnote', line);
  const code = head.charCodeAt(0);
  if (code === 91) return apart(matched(bracketed.exec(head), start, 'bracket', line), draft);
  if (code === 40) return apart(matched(inParens.exec(head), start, 'paren', line), draft);
  const symbol = symbolAt(head, 0);
  if (symbol && (ornament.test(lineText(draft, line)) || isFramed(draft, line))) return undefined;
  if (symbol) {
    const length = symbol.length + (head.charAt(symbol.length) === ')' ? 1 : 0);
    return length < head.length ? noteSign(start, length, symbol, 'symbol', line) : undefined;
  }
  const small = raisedAt(head, 0);
  if (small) return noteSign(start, small.length, small.digits, 'raised', line);
  if (!isDigit(code)) return undefined;
  const plain = plainMark.exec(head);
  return plain?.[1] ? noteSign(start, plain[0].trimEnd().length, plain[1], 'plain', line) : undefined;
}

/** A mark in brackets stands apart from the text of its note; glued to a word it is a call. */
function apart(mark: NoteSign | undefined, {source}: Draft): NoteSign | undefined {
  if (!mark) return undefined;
  // `[12]: See the second chapter.`
  const end = /^:\s/u.test(source.slice(mark.sign.end, mark.sign.end + 2)) ? mark.sign.end + 1 : mark.sign.end;
  return /\s/u.test(source.charAt(end)) ? {...mark, sign: {...mark.sign, end}} : undefined;
}

/** `*** START OF THE TEXT ***`: signs around a line are no signs of notes. */
function isFramed(draft: Draft, line: number): boolean {
  return /^([*#])\1+[^*#].*\1\1$/u.test(lineText(draft, line));
}

/** What may be a misread dagger at the head of a note. */
export function readMisreadMark(draft: Draft, line: number): NoteSign | undefined {
  const start = draft.first[line] ?? 0;
  const found = misreadMark.exec(draft.source.slice(start, start + 8));
  return found ? {...noteSign(start, found[0].length, '†', 'symbol', line), isDoubtful: true} : undefined;
}

function matched(found: RegExpExecArray | null, start: number, style: SignStyle, line: number): NoteSign | undefined {
  return found?.[1] ? noteSign(start, found[0].length, found[1], style, line) : undefined;
}

function noteSign(start: number, length: number, reads: string, style: SignStyle, line: number): NoteSign {
  const key = reads === '||' ? '‖' : reads;
  return {sign: {start, end: start + length, reads: key}, key, style, line};
}

function symbolAt(text: string, at: number): string | undefined {
  const sign = text.charAt(at);
  if (sign === '|' && text.charAt(at + 1) === '|') return '||';
  if (!symbols.includes(sign) || sign === '') return undefined;
  let end = at + 1;
  while (text.charAt(end) === sign && end - at < 4) end++;
  return end - at < 4 ? text.slice(at, end) : undefined;
}

function raisedAt(text: string, at: number): {length: number; digits: string} | undefined {
  let digits = '';
  while (raised[text.charAt(at + digits.length)] !== undefined) digits += raised[text.charAt(at + digits.length)] ?? '';
  return digits === '' ? undefined : {length: digits.length, digits};
}

/** By code, whether a sign may begin so: digits, raised digits (up to U+2079), brackets, symbols. */
const mayCall = Uint8Array.from({length: 0x207a}, (_, code) => (/[\d[(|⁰¹²³⁴-⁹*†‡§‖¶#]/u.test(String.fromCharCode(code)) ? 1 : 0));

/** Every sign in the lines of the text that may be a call, in order. */
export function findCallSigns(draft: Draft): NoteSign[] {
  const found: NoteSign[] = [];
  for (let line = 0; line < draft.lines.count; line++) {
    if (draft.role[line] !== roles.text) continue;
    const end = draft.last[line] ?? 0;
    if (symbols.includes(draft.source.charAt(draft.first[line] ?? 0)) && (ornament.test(lineText(draft, line)) || isFramed(draft, line))) continue;
    for (let at = draft.first[line] ?? 0; at < end; at++) {
      const code = draft.source.charCodeAt(at);
      // Most characters are letters and blanks: look no further at them.
      if (code >= mayCall.length || mayCall[code] === 0) continue;
      const sign = callAt(draft, line, at);
      if (!sign) continue;
      found.push(sign);
      at = sign.sign.end - 1;
    }
  }
  return found;
}

function callAt(draft: Draft, line: number, at: number): NoteSign | undefined {
  const {source} = draft;
  const code = source.charCodeAt(at);
  if (isDigit(code)) return digitCall(draft, line, at);
  if (code === 91) return matched(bracketed.exec(source.slice(at, at + 14)), at, 'bracket', line);
  if (code === 40) return parenCall(draft, line, at);
  const small = raisedAt(source.slice(at, at + 4), 0);
  if (small) return noteSign(at, small.length, small.digits, 'raised', line);
  const symbol = symbolAt(source.slice(at, at + 5), 0);
  if (!symbol || symbol === '#') return undefined;
  const after = source.charCodeAt(at + symbol.length);
  // `well.*)`
  const isHalf = after === 41 && isClosing(draft, line, at);
  const standsAlone = at + symbol.length >= (draft.last[line] ?? 0) || after === 32;
  if (symbol === '||' ? !(isGlued(draft, line, at) && standsAlone) : !isGlued(draft, line, at) && !standsAlone) return undefined;
  // `*word*` is emphasis, `2*3` is arithmetic
  if (at === draft.first[line] || (symbol === '*' && isDigit(after))) return undefined;
  return noteSign(at, symbol.length + (isHalf ? 1 : 0), symbol, 'symbol', line);
}

/** A parenthesis behind this place closes none that the line has open. */
function isClosing({source, first}: Draft, line: number, at: number): boolean {
  return !/\([^()]*$/u.test(source.slice(Math.max(first[line] ?? 0, at - 80), at));
}

/** `word(7)`; and `mot (7).`, where a stop follows as no other number in parentheses has it. */
function parenCall(draft: Draft, line: number, at: number): NoteSign | undefined {
  const found = matched(inParens.exec(draft.source.slice(at, at + 6)), at, 'paren', line);
  if (!found || isGlued(draft, line, at)) return found;
  const isBeforeStop = /^[.,;:!?»”]/u.test(draft.source.charAt(found.sign.end));
  return isBeforeStop && at - 1 > (draft.first[line] ?? 0) && isLetter(draft.source.charCodeAt(at - 2)) ? found : undefined;
}

// `3rd`, `2nd`, `1er`, `2e`: an ordinal
const ordinal = /^(?:st|n?d|rd|th|er?|[eè]me|o|a)(?!\p{L})/u;

/** Digits glued to the word or the punctuation before them, and to nothing after. */
function digitCall(draft: Draft, line: number, at: number): NoteSign | undefined {
  const {source} = draft;
  if (at > 0 && isDigit(source.charCodeAt(at - 1))) return undefined;
  let end = at;
  while (isDigit(source.charCodeAt(end))) end++;
  const isNumber = end - at <= 3 && source.charAt(at) !== '0';
  const from = draft.first[line] ?? 0;
  const after = source.charCodeAt(end);
  if (at === from && isNumber && isLetter(after) && ordinal.test(source.slice(end, end + 4))) return undefined;
  if (at === from && isNumber && isLetter(after)) return noteSign(at, end - at, source.slice(at, end), 'plain', line);
  if (!isNumber || at === from || isLetter(after) || after === 37 || !isGlued(draft, line, at)) return undefined;
  const before = source.charAt(at - 1);
  const second = source.charCodeAt(at - 2);
  if ('.,:'.includes(before) && isAbbreviation(source, at - 1)) return undefined;
  if ('.,:'.includes(before) && isDigit(second) && !isAfterYear(source, at - 1)) return undefined;
  if (isLetter(source.charCodeAt(at - 1)) && !isLetter(second)) return undefined;
  const isHalf = after === 41 && isClosing(draft, line, at);
  const found = noteSign(at, end - at + (isHalf ? 1 : 0), source.slice(at, end), 'plain', line);
  return isLetter(source.charCodeAt(at - 1)) ? found : {...found, isAfterStop: true};
}

/** `in 1898–1901.12`: a stop after a year ends a sentence. */
function isAfterYear(source: string, stop: number): boolean {
  return /(?<!\d)(?:1[4-9]|20)\d\d$/u.test(source.slice(Math.max(0, stop - 5), stop)) && source.charAt(stop) === '.';
}

/** `p.12`, `vol.3`, `No.4`: a number after a word of citation is no call. */
function isAbbreviation(source: string, stop: number): boolean {
  return /(?:^|[^\p{L}’'])(?:pp?|vol|no|nos|ch|chap|art|sect?|fig|bk|pt|ff?|cap|lib|col|l|n|v|s|c)$/iu.test(source.slice(Math.max(0, stop - 6), stop));
}

/** Directly after a letter, a mark of punctuation or a closing mark. */
function isGlued(draft: Draft, line: number, at: number): boolean {
  if (at <= (draft.first[line] ?? 0)) return false;
  const before = draft.source.charCodeAt(at - 1);
  return isLetter(before) || '.,;:!?”’“‘«"\')»]—'.includes(String.fromCharCode(before)) || (isDigit(before) && symbols.includes(draft.source.charAt(at)));
}

/** Lone signs in a stretch of the text that OCR may have made of a dagger: ` f `, `wordt`, `-)-`. */
export function findMisreadCalls(draft: Draft, from: number, to: number): Sign[] {
  const found: Sign[] = [];
  const stretch = draft.source.slice(from, to);
  for (const match of stretch.matchAll(misreadCall)) {
    const sign = match[1] ?? match[2] ?? match[3] ?? '';
    const start = from + match.index + match[0].length - sign.length;
    found.push({start, end: start + sign.length, reads: '†'});
  }
  return found;
}

// ` f ` alone, `.f ` or `”t` after punctuation, ` -)- `, `word|`, `farmsf` (no word ends so); not `often`, not `'t`
const misreadCall = /(?:[\s.,;:”"»)])(-\)-|[jf]-|[tf|])(?=[\s.,;:]|$)|(?<=\p{L})(-\)-|\|)(?=\s|$)|(?<=\p{L}{2}[sndytgkm])(f)(?=[\s.,;])/gu;
