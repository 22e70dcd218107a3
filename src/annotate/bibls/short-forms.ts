/** Clauses of notes that are references though they have few of the parts of one. */
import {kinds} from '../names/name-runs.js';
import {wordSet} from '../../language/language.js';
import {isAuthor, isTitle, type Works} from './bibl-titles.js';

// `Annals of the Quay, 272`, `Fenn, 73-74`
const titleAndPage = /^(\p{Lu}[^,;:()"“”\d]{2,60}),\s(\d{1,4})(?:[-–]\d{1,4})?$/u;

// `Lowe to Fenn, 22 June, 1755`
export const letterAndDate =
  /^\p{Lu}[\p{L}.'’-]+(?:\s(?:the\s)?\p{L}+){0,3}\s(?:to|an|à|au|al|ad)\s(?:the\s)?\p{Lu}[^,;()]{2,50},\s(?:\d{1,2}\s\p{Lu}\p{L}+\.?,?|\p{Lu}\p{L}+\.?\s\d{1,2},)\s1[4-9]\d\d$/u;

/** `Parish of Norwich, Well Files: Lot 7, Lid Papers`: two words of archives at least. */
export function isArchival(text: string): boolean {
  return (
    (text.match(/(?<!\p{L})(?:Archives?|Files?|Papers|Collections?|Records?|Record\sOffice|MSS?|Lot\s\d+|RG\s\d+|Box\s\d+|Folder|Fonds|Series)(?!\p{L})|(?<!\d)\d+[/.]\d+[–-]\d+(?!\d)/gu) ?? [])
      .length >= 2
  );
}

/** `Lowe to Fenn`, `Clerk of Wells to Secretary of the Parish`: who wrote to whom names no work. */
export function isCorrespondence(title: string, {classifier}: Works): boolean {
  const [, from = '', to = ''] = /^(?:\p{Lu}[\p{L}.’'-]*\s){0,2}?(\p{Lu}[\p{L}.’'-]*)\sto\s(?:the\s)?(\p{Lu}[\p{L}.’'-]*)(?:\sof)?(?:\s\p{Lu}[\p{L}.’'-]*){0,2}$/u.exec(title) ?? [];
  const somebody = kinds.surname | kinds.known | kinds.role | kinds.honorific | kinds.given;
  return from !== '' && (classifier.classify(from).kind & somebody) !== 0 && (classifier.classify(to).kind & somebody) !== 0;
}

/** A clause of a note that is a title or an author with a page, or a letter with its date. */
export function isShortForm(text: string, works: Works): boolean {
  if (letterAndDate.test(text) || isArchival(text)) return true;
  if (isAuthorAndWork(text, works)) return true;
  const [, name = '', page = ''] = titleAndPage.exec(text) ?? [];
  // `Lieut. Fenn, 9`
  if ((works.classifier.classify(name.split(/[.\s]/u)[0] ?? '').kind & kinds.honorific) !== 0) return false;
  return name !== '' && !/^(?:1[4-9]|20)\d\d$/u.test(page) && (isAuthor(name, works) || isTitle(name));
}

// `Lowe, Autobiography`, `Tobias Fenn, introduction`, `Fenn, Appendix 13`
const authorAndWork =
  /^(?<author>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}),\s(?:(?<part>(?:[Ii]ntroduction|[Pp]reface|[Ff]oreword|[Aa]ppendix|[Pp]assim)(?:\s[\dA-Z]{1,3})?)|(?<title>\p{Lu}[^,;:()\d]{4,60})|(?<quoted>[“"]\p{Lu}[^“”"]{3,90}[”"]))$/u;

/** Somebody known to the tables, and a part of a book or a title: all that the clause says. */
function isAuthorAndWork(text: string, works: Works): boolean {
  const {author = '', part, title = '', quoted} = authorAndWork.exec(text)?.groups ?? {};
  if (author === '' || !isAuthor(author, works)) return false;
  if (part !== undefined || quoted !== undefined) return true;
  const first = works.classifier.classify(title.split(' ')[0] ?? '').kind;
  const other = kinds.role | kinds.honorific | kinds.place | kinds.institution | kinds.given | kinds.surname | kinds.date | kinds.people | kinds.suffix;
  // One word is a title only where it names a kind of work: `Lowe, Autobiography`, and not `Lowe, Butcher`.
  return isTitle(title) && (first & other) === 0 && (/\s/u.test(title) || wordSet(works.language.genres).has(title.toLowerCase()));
}

/** Several words, one of them shortened or of no dictionary. */
export function isShortTitle(name: string, {classifier}: Works): boolean {
  const words = name.split(/\s+/u);
  // `Near Skelby`, `Now Fenby`: a remark. Nouns have capitals in some languages, so a word of that table may begin a title there.
  const isRemark = words.length === 2 && (classifier.classify(words[0] ?? '').kind & kinds.plain) !== 0 && !/\.$/u.test(words[1] ?? '');
  return words.length > 1 && !isRemark && words.some((word) => word.endsWith('.') || (/^\p{Lu}/u.test(word) && !classifier.lexicon.has(word.toLowerCase())));
}
