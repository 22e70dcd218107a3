/**
 * Names with the surname first, as lists of works, indexes and notes have them.
 *
 *     Lowe, Harriet. The Lid. London, 1881.
 *     ^^^^^^^^^^^^^ one name
 *     Fenn, Tobias, and Harriet Lowe. The Rope.
 *     Vgl. Brunner, A.: Der Deckel
 */
import {startsWithEntry, type Language, wordSet} from '../../language/language.js';
import type {Leaf} from '../../tree.js';
import {kinds, type Run, type Token} from './name-runs.js';
import {has, type Named, type Sight} from './name-shapes.js';

const notSurname = kinds.institution | kinds.people | kinds.date | kinds.honorific | kinds.role;

/**
 * The name that two runs make together: the surname and then, after a comma, nothing but
 * forenames. It stands where an entry begins: first in its paragraph, or after a semicolon or
 * `see` in a note; in the midst of a sentence a comma parts two names.
 */
export function invertedName(leaf: Leaf, run: Run, next: Run | undefined, sight: Sight): Named | undefined {
  const {text} = leaf.reading;
  const last = run.tokens.at(-1);
  const first = next?.tokens[0];
  if (!last || !first || last.end + 2 !== first.start || text.charAt(last.end) !== ',' || last.hasPossessive) return undefined;
  const forenames = forenamesOf(next.tokens);
  // `See Fenn, Tobias`
  const tokens = run.tokens.length > 1 && startsWithEntry(sight.language.see, run.tokens[0]?.word.text ?? '') ? run.tokens.slice(1) : run.tokens;
  if (forenames.length === 0 || !isSurnameRun(tokens) || (tokens === run.tokens && !beginsEntry(leaf, run, sight.language))) return undefined;
  const end = (forenames.at(-1) as Token).end;
  if (!endsName(text, end, sight.language)) return undefined;
  const surname = tokens.map(({word}) => word.text).join(' ');
  return {start: (tokens[0] as Token).start, end, forenames: forenames.map(({word}) => word.text), surname, rule: 'name-inverted', cert: 'high'};
}

/** The first words of a run, as far as they are forenames or initials; none if what follows them is not a new sentence. */
function forenamesOf(tokens: readonly Token[]): readonly Token[] {
  const count = tokens.findIndex((token) => !has(token, kinds.given | kinds.initial | kinds.particle));
  const found = count < 0 ? tokens : tokens.slice(0, count);
  const last = found.at(-1);
  // `Fenn, T. The Rope`: the stop of an initial does not end the run.
  if (!last || last.hasPossessive || (count >= 0 && !has(last, kinds.initial))) return [];
  return found;
}

function isSurnameRun(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1) as Token;
  if (tokens.length > 3 || tokens.some((token) => has(token, notSurname) && !has(token, kinds.surname | kinds.known))) return false;
  if (tokens.some((token, index) => index < tokens.length - 1 && !has(token, kinds.particle) && has(token, kinds.given))) return false;
  if (has(last, kinds.surname | kinds.known)) return true;
  return !has(last, kinds.given | kinds.place | kinds.notName | kinds.initial) && last.word.text.length > 1;
}

const entryTypes: ReadonlySet<string> = new Set(['p', 'item', 'bibl', 'cell']);

function beginsEntry({type, reading: {text}}: Leaf, {tokens: [first]}: Run, language: Language): boolean {
  const start = first?.start ?? 0;
  if (!entryTypes.has(type)) return false;
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  if (before === '' || /[;—]$/u.test(before)) return true;
  const container = /(?<!\p{L})(?<word>\p{L}+):$/u.exec(before)?.groups?.['word']?.toLowerCase();
  if (container !== undefined && wordSet(language.containers).has(container)) return true;
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(before)?.[0];
  return word !== undefined && startsWithEntry(language.see, word);
}

/** After a name that begins an entry: a stop, a colon, a date in brackets, another name; not a verb. */
function endsName(text: string, end: number, language: Language): boolean {
  const rest = text.slice(end, end + 24);
  if (/^\s*$/u.test(rest) || /^[.,:;]?\s?[([“"„«]/u.test(rest) || /^\.?[:,;]\s/u.test(rest) || /^\.\s+\p{Lu}/u.test(rest)) return true;
  if (text.charAt(end - 1) === '.' && /^\s["“„«(]?\p{Lu}/u.test(rest)) return true;
  return /^,?\s(?:and|und|et|e|y|i|и|&)\s\p{Lu}/u.test(rest) || startsWithEntry(language.editor, rest.replace(/^[\s,]+/u, ''));
}
