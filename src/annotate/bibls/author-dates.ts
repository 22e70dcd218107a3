/**
 * References by author and year, as the sciences cite: `(Lowe, 1942; Fenn and Hill 1950: 12)`.
 */
import type {Leaf} from '../../tree.js';
import {kinds} from '../names/name-runs.js';
import type {Works} from './bibl-titles.js';

const surname = String.raw`(?:(?:[Vv]on|[Vv]an|[Dd]e)\s)?\p{Lu}[\p{L}'’-]+`;
const year = String.raw`(?:1[5-9]|20)\d\d[a-z]?`;
const authorDate = new RegExp(
  String.raw`^(?<names>${surname}(?:,\s${surname})*(?:,?\s(?:and|&|und|et|y|e)\s${surname}|,?\s(?:et\sal|u\.\s?a)\.)?),?\s${year}(?:,\s${year})*(?::\s?\d+(?:[-–]\d+)?|,\s(?:pp?|S)\.\s?\d+(?:[-–]\d+)?)?$`,
  'u'
);

/** `LOWE, H. T.` where an entry of a list of works begins. */
const entryAuthor = /^(?<surname>\p{Lu}[\p{L}'’-]+),\s(?:\p{Lu}\.|\p{Lu}\p{Ll}+(?=[.,]|$|\s\p{Lu}\.))/u;

/** The surnames under which a document lists works, in lower case. */
export function listedAuthors(leaves: readonly Leaf[]): Set<string> {
  return new Set(leaves.flatMap(({type, reading: {text}}) => (type === 'p' || type === 'item' ? (entryAuthor.exec(text)?.groups?.['surname']?.toLowerCase() ?? []) : [])));
}

/** All that the text says is who and when; somebody of the names is known as a person, or listed as an author; no month. */
export function isAuthorDate(text: string, listed: ReadonlySet<string>, {classifier, places}: Works): boolean {
  const names = authorDate.exec(text)?.groups?.['names']?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  if (names.length === 0 || names.some((name) => (classifier.classify(name).kind & kinds.date) !== 0)) return false;
  if (names.some((name) => listed.has(name.toLowerCase()))) return true;
  return (
    names.every((name) => (classifier.classify(name).kind & kinds.place) === 0 && !places.has(name.toLowerCase())) &&
    names.some((name) => (classifier.classify(name).kind & (kinds.surname | kinds.known)) !== 0)
  );
}
