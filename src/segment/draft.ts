/**
 * The draft of a text: what the steps of segmenting hand on to each other. Each line of
 * the source has a role; each line of the text proper ends up in one block.
 */
import type {PageSign} from './pages/page-signs.js';
import type {NoteSign} from './notes/note-signs.js';
import type {GroupType, LeafType, Note, Root, Sign} from '../tree.js';

/** The role of a line. */
export const roles = {text: 0, blank: 1, furniture: 2, note: 3, rule: 4} as const;

/** A line of page furniture. */
export interface Furniture {
  line: number;
  kind: 'header' | 'footer' | 'pageNum' | 'catch';
  place: 'top' | 'bottom';
}

/** A page begins at offset `from`, before line `line`. */
export interface PageBreak {
  line: number;
  from: number;
  n?: string;
  isInferred: boolean;
}

/** The body of a note: its lines, and which of them begin a new part after a page break. */
export interface NoteBody {
  mark: Sign;
  /** What the mark stands for: `7`, `*`. */
  key: string;
  place: 'foot' | 'end';
  lines: number[];
  /** Lines with which the next part begins. */
  partLines: number[];
  isCalled: boolean;
  /** End of the text, where that is before the end of its last line (`[Footnote 1: … ]`). */
  closer?: Sign;
  note?: Note;
}

/** A call, with its body where the source has one. */
export interface Call {
  sign: Sign;
  body?: NoteBody;
  isSecond?: boolean;
}

/** Consecutive lines of the text that make one leaf; the lines of a paragraph may lie on several pages. */
export interface DraftBlock {
  type: LeafType;
  lines: number[];
  /** Blank lines before it; 99 at the start of the text. */
  gap: number;
  /** A page break lies between it and the block before. */
  isAfterBreak: boolean;
  /** Nothing but notes lie between, and no page ends. */
  isAfterNotes?: boolean;
  /** Part of the first line, when the block begins or ends within a line. */
  from?: number;
  to?: number;
  kind?: string;
  /** An entry of a bibliography, which no step looks at again. */
  isEntry?: true;
  level?: number;
  label?: Sign;
  /** The groups that hold it, outermost first, told apart by `key`. */
  within: {type: GroupType; key: number; kind?: string; label?: Sign}[];
  target?: DraftBlock;
}

export interface Draft extends Root {
  role: Uint8Array;
  /** First character of each line that is not white, and the place after the last; equal on blank lines. */
  first: Int32Array;
  last: Int32Array;
  /** A form feed stands before the line. */
  isFed: Uint8Array;
  furniture: Furniture[];
  breaks: PageBreak[];
  /** Signs of pages within lines: `[Pg 12]`; they leave the text. */
  pageSigns: readonly PageSign[];
  bodies: NoteBody[];
  calls: Call[];
  blocks: DraftBlock[];
  /** Signs in the text that may be calls; found once, by `notes`. */
  signs: readonly NoteSign[];
  /** Number of groups made, for their keys. */
  groups: number;
}

/** A block of which no step has told yet what it is. */
export function isUntold({type, within, isEntry}: DraftBlock): boolean {
  return type === 'p' && within.length === 0 && isEntry !== true;
}

const white = /\p{White_Space}|\uFEFF/u;

/** White in the sense of this program: `\p{White_Space}` and U+FEFF. */
export function isWhite(code: number): boolean {
  if (code > 32 && code < 127) return false;
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code > 132 && white.test(String.fromCharCode(code));
}

/** Add the tables of a draft to a root. */
export function createDraft(root: Root): Draft {
  const {lines, source} = root;
  const first = new Int32Array(lines.count);
  const last = new Int32Array(lines.count);
  const role = new Uint8Array(lines.count);
  const isFed = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    let from = lines.start[line] ?? 0;
    let to = lines.end[line] ?? 0;
    if (line > 0 && source.charCodeAt(from - 1) === 12) isFed[line] = 1;
    while (from < to && isWhite(source.charCodeAt(from))) from++;
    while (to > from && isWhite(source.charCodeAt(to - 1))) to--;
    first[line] = from;
    last[line] = to;
    if (from === to) role[line] = roles.blank;
  }
  return Object.assign(root, {role, first, last, isFed, furniture: [], breaks: [], pageSigns: [], bodies: [], calls: [], blocks: [], signs: [], groups: 0});
}

/** Asterisms and ornaments between sections: `* * *`, `———`, `#`. */
export const ornament = /^(?:[*·•⁂#~=_—–-]\s*){1,12}$/u;

/** The text of a line without white at its ends. */
export function lineText(draft: Draft, line: number): string {
  return draft.source.slice(draft.first[line], draft.last[line]);
}

/** Columns of white before the line; a tab counts as four. */
export function indentOf(draft: Draft, line: number): number {
  const from = draft.lines.start[line] ?? 0;
  const to = draft.first[line] ?? 0;
  let columns = to - from;
  for (let at = from; at < to; at++) if (draft.source.charCodeAt(at) === 9) columns += 3;
  return columns;
}

/** Columns from the margin to the end of the line. */
export function widthOf(draft: Draft, line: number): number {
  return indentOf(draft, line) + (draft.last[line] ?? 0) - (draft.first[line] ?? 0);
}

/** The first letter of a line is one in lower case. */
export function startsLow(draft: Draft, line: number): boolean {
  return isLow(draft.source.charCodeAt(draft.first[line] ?? 0));
}

export function isLow(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return /\p{Ll}/u.test(String.fromCharCode(code));
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(String.fromCharCode(code));
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const closers = new Set('"\'”’»«›‹“)[]*†‡'.split('').map((sign) => sign.charCodeAt(0)));

/** Ends like a sentence: stop, question or exclamation mark, under closing marks and note calls. */
export function endsSentence(source: string, from: number, to: number): boolean {
  // `[12]`, `[A]`
  let at = source.charCodeAt(to - 1) === 93 && source.charCodeAt(to - 3) === 91 ? to - 4 : to - 1;
  while (at > from && (closers.has(source.charCodeAt(at)) || isDigit(source.charCodeAt(at)) || source.charCodeAt(at) === 32)) at--;
  return '.!?:…'.includes(source.charAt(at));
}

/** A group of blocks that belong together gets a key of its own. */
export function newGroup(draft: Draft): number {
  draft.groups++;
  return draft.groups;
}
