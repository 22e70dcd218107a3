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
import {has, kinds, type Run, type Token} from './name-runs.js';
import type {Named, Sight} from './name-shapes.js';

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
  const from = (tokens[0] as Token).start;
  const particles = leading.exec(text.slice(Math.max(0, from - 16), from))?.groups?.['particles'] ?? '';
  const start = from - particles.length;
  if (forenames.length === 0 || !isSurnameRun(tokens, text.length < longestLine) || (tokens === run.tokens && !beginsEntry(leaf, start, sight.language))) return undefined;
  const bare = (forenames.at(-1) as Token).end;
  const end = bare + (trailing.exec(text.slice(bare, bare + 16))?.[0].length ?? 0);
  if (!endsName(text, end, sight.language)) return undefined;
  const surname = tokens.map(({word}) => word.text).join(' ');
  return {start, end, forenames: forenames.map(({word}) => word.text), surname, rule: 'name-inverted', cert: 'high'};
}

/** The forenames at the head of a run, behind titles; none if what follows them is of the same name. */
function forenamesOf(tokens: readonly Token[]): readonly Token[] {
  const titles = tokens.findIndex((token) => !has(token, kinds.honorific) || has(token, kinds.given));
  const names = titles > 0 ? tokens.slice(titles) : tokens;
  const count = names.findIndex((token) => !has(token, kinds.given | kinds.initial | kinds.particle));
  const found = count < 0 ? names : names.slice(0, count);
  const last = found.at(-1);
  if (!last || last.hasPossessive) return [];
  // `Fenn, T. The Rope`: the stop of an initial does not end the run. `Gaskell, Elizabeth Cleghorn`: a last forename may be a surname.
  if (count >= 0 && !has(last, kinds.initial)) return count === names.length - 1 && !has(names[count] as Token, notSurname | kinds.notName | kinds.word) ? names : [];
  return found;
}

function isSurnameRun(tokens: readonly Token[], isLine: boolean): boolean {
  const last = tokens.at(-1) as Token;
  if (tokens.length > 3 || tokens.some((token) => has(token, notSurname | kinds.notName | kinds.initial) && !has(token, kinds.surname | kinds.known))) return false;
  // `Lloyd George, David`, in a line of a list
  if (!isLine && tokens.some((token, index) => index < tokens.length - 1 && !has(token, kinds.particle) && has(token, kinds.given))) return false;
  if (has(last, kinds.surname | kinds.known)) return true;
  if (isLine && tokens.length === 1 && /^\p{Lu}{2,}$/u.test(last.word.text)) return true;
  return (isLine || !has(last, kinds.given)) && !has(last, kinds.place | kinds.initial) && last.word.text.length > 1;
}

// `Mare, Walter de la`
const trailing = /^(?:\s(?:d[aeiu]|del|della|den|der|la|le|van|vom|von|zu))+(?=\s*(?:[.,:;()]|$))/u;
// `von Stein, Karl`
const leading = /(?:^|[\s(])(?<particles>(?:(?:d[aeiu]|del|della|den|der|la|le|van|vom|von|zu)\s)+)$/u;

/** A line of an index or a list of works is no longer, in UTF-16 units. */
const longestLine = 240;

const entryTypes: ReadonlySet<string> = new Set(['p', 'item', 'bibl', 'cell']);

function beginsEntry({type, reading: {text}}: Leaf, start: number, language: Language): boolean {
  if (!entryTypes.has(type)) return false;
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  if (before === '' || /[;—]$/u.test(before)) return true;
  // `LOWE, H., and FENN, T.`: a second name in the line of an entry
  if (/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}.{0,24},?\s(?:and|&|und|et|e|y)$/u.test(text.slice(0, start).trimEnd())) return true;
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
