/**
 * A reference read from its beginning to its end, as the usual styles have it: who, what, where
 * in what, then where, by whom and when it was published, and the place in it.
 *
 *     Lowe, Harriet, and Tobias Fenn. The Lid. 2nd ed. London: Fenn, 1881. P. 12
 *     Harriet Lowe, ‘On Lids’, Journal of Lids, vol. 12, no. 3 (1881), pp. 1–20
 *     Brunner, A.: Der Deckel. In: Fenn, T. (Hg.): Die Truhe. Berlin: Dietz 1954, S. 14
 */
import {authorsAt, type AuthorsFound} from './authors.js';
import type {Piece} from './bibl-parts.js';
import {isTitle, type Works} from './bibl-titles.js';
import {takeDetail, takePeople} from './reference-details.js';
import {containerAt, type Reference, type ReferenceState, sameAuthor} from './reference-state.js';
import {opensQuote, takeContainer, takeJournal, takeTitle} from './reference-titles.js';
import {kinds} from '../names/name-runs.js';
import {datesBeside, unitsIn} from './units.js';

// `Lowe, Salt Road, 4`: a page without a word for it
const bareEnd = /(?:,|[,.]?[”’"»])\s(?:\d{1,2}:)?\d{1,4}(?:[–-]\d{1,4})?(?:\sff?)?$/u;

/** So many letters may be of no known kind: `Print`, `3 vols`. */
const mostStrange = 14;

/**
 * Read a text as one reference. Undefined unless it is one from end to end: somebody or a quoted
 * title at its head, a title, and a date or a numbered place after it.
 */
export function readReference(text: string, works: Works): Reference | undefined {
  const {language} = works;
  if (text.length < 12 || text.length > 500 || !/\d/u.test(text)) return undefined;
  const isShort = bareEnd.test(text);
  const units = unitsIn(text, language);
  const state: ReferenceState = {text, language, works, dates: datesBeside(units, text, language), units, pieces: [], titles: [], at: 0, strange: 0, isArticle: false, isStopStyle: false};
  if (state.dates.length === 0 && state.units.length === 0 && !isShort) return undefined;
  const known = authorsAt(text, 0, works);
  // Somebody whom no table knows, if all the rest is as it should be.
  const unknown = known ? undefined : unknownAuthor(text, works);
  const authors = known ?? unknown;
  const same = sameAuthor.exec(text)?.[0].length ?? 0;
  if (authors) takePeople(authors, state);
  else if (same > 0) state.at = same;
  const isDateFirst = !authors && same === 0 && takeDateAtHead(state);
  const isTitleFirst = !authors && same === 0 && !isDateFirst && !opensQuote(text, 0);
  takeDateInBrackets(state);
  if (!takeTitle(state)) return undefined;
  // `“The lid is heavy.” (Fenn, p. 6)`: a quotation, whose reference is in the brackets
  if (!authors && state.isArticle && /^\s\((?:\p{Lu}\.\s)*\p{Lu}\p{L}+,\s\D/u.test(text.slice(state.at))) return undefined;
  if (!takeJournal(state) && (state.isArticle || containerAt(text.slice(state.at).replace(/^[\s.,;]*/u, ''), language) > 0)) takeContainer(state);
  while (state.at < text.length && state.strange <= mostStrange) takeDetail(state);
  const isPlaced = state.pieces.some(({type}) => type === 'date' || type === 'citedRange' || type === 'biblScope');
  const has = (...types: Piece['type'][]): boolean => state.pieces.some(({type}) => types.includes(type));
  if (unknown && (!has('date') || (state.titles.length < 2 && !has('publisher', 'pubPlace')))) return undefined;
  // `John Smith, King of England, died in 1881`: with a year alone it may be talk, unless the year is in brackets.
  const [title] = state.titles;
  const isBare = state.titles.length === 1 && title?.level === 'm' && !has('pubPlace', 'publisher', 'edition', 'editor', 'citedRange', 'biblScope');
  if (isBare && (state.strange > 0 || !isTitle(text.slice(title.start, title.end)) || !/[(.]\s?\d{4}\)?$/u.test(text))) return undefined;
  // A title at the head is one if somebody is said to have edited or translated it.
  if (isTitleFirst && !has('editor')) return undefined;
  return isPlaced && state.strange <= mostStrange ? {pieces: state.pieces.sort((left, right) => left.start - right.start), titles: state.titles} : undefined;
}

/** Two or three words with capitals before a comma or a colon, none of them known to be anything else. */
function unknownAuthor(text: string, {classifier}: Works): AuthorsFound | undefined {
  const name = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}(?:\.|[\p{L}'’-]+)){1,2}(?=[,:]\s)/u.exec(text)?.[0];
  const other = kinds.institution | kinds.people | kinds.place | kinds.notName | kinds.date | kinds.word | kinds.role;
  if (name === undefined || name.split(' ').some((word) => (classifier.classify(word).kind & other) !== 0 || /^(?:das|der|die|el|gli|il|la|las|le|les|lo|los|the)$/iu.test(word))) return undefined;
  return {people: [{start: 0, end: name.length}], end: name.length, isEditor: false};
}

// `1952. The Lid. Journal of Lids, 4:1-38`: under the name of the author
const dateAtHead = /^(?:1[4-9]|20)\d\d[a-z]?[.,:]\s(?=["“‘]?\p{Lu})/u;

function takeDateAtHead(state: ReferenceState): boolean {
  const length = dateAtHead.exec(state.text)?.[0].length ?? 0;
  const date = length > 0 ? state.dates.find(({start}) => start === 0) : undefined;
  if (!date) return false;
  state.pieces.push({type: 'date', ...date});
  state.at = length - 1;
  state.isStopStyle = true;
  return true;
}

/** `(1969)`, `1969.` after the authors. */
function takeDateInBrackets(state: ReferenceState): void {
  const match = /^[\s,.]*(?:\((?=(?:1[4-9]|20)\d\d[a-z]?\))|[.\s](?=(?:1[4-9]|20)\d\d[a-z]?[.,:]\s))/u.exec(state.text.slice(state.at));
  const date = match && state.dates.find(({start}) => start === state.at + match[0].length);
  if (!date) return;
  state.pieces.push({type: 'date', ...date});
  state.at = date.end + (/^[a-z]?\)?/u.exec(state.text.slice(date.end))?.[0].length ?? 0);
}
