/** Works as CSL-JSON (citationstyles.org, schema 1.0.2): what Zotero, pandoc and citation-js read. */
import type {WorkFound, WorkPerson} from '../tree.js';

export interface CslName {
  family: string;
  given?: string;
}

export interface CslItem {
  id: string;
  type: 'article' | 'article-journal' | 'book' | 'chapter' | 'manuscript' | 'periodical';
  title: string;
  author?: CslName[];
  editor?: CslName[];
  translator?: CslName[];
  'container-title'?: string;
  edition?: string;
  publisher?: string;
  'publisher-place'?: string;
  issued?: {'date-parts': number[][]} | {literal: string};
  volume?: string;
  issue?: string;
}

/** Works in the order of the list. */
export function toCsl(works: readonly WorkFound[]): CslItem[] {
  return works.map((work) => {
    const {id, title, authors, editors, translators, container, edition, publisher, pubPlace, date, volume, issue} = work;
    const item: CslItem = {id, type: typeOf(work), title};
    if (authors.length > 0) item.author = authors.map(nameOf);
    if (editors.length > 0) item.editor = editors.map(nameOf);
    if (translators.length > 0) item.translator = translators.map(nameOf);
    if (container) item['container-title'] = container.title;
    // A number where it is one: the style writes `2nd ed.`
    if (edition !== undefined) item.edition = /^\d+/u.exec(edition)?.[0] ?? edition;
    if (publisher !== undefined) item.publisher = publisher;
    if (pubPlace !== undefined) item['publisher-place'] = pubPlace;
    if (date !== undefined) item.issued = issuedOf(date);
    if (volume !== undefined) item.volume = volume;
    if (issue !== undefined) item.issue = issue;
    return item;
  });
}

function typeOf({level, container}: WorkFound): CslItem['type'] {
  if (level === 'a') return container === undefined ? 'article' : container.level === 'j' ? 'article-journal' : 'chapter';
  return level === 'j' ? 'periodical' : level === 'u' ? 'manuscript' : 'book';
}

function nameOf({surname, forename}: WorkPerson): CslName {
  return {family: surname, ...(forename === '' ? {} : {given: forename})};
}

/** `1914-08-04`, `1960/1962`; anything else as it is. */
function issuedOf(date: string): NonNullable<CslItem['issued']> {
  const parts = date.split('/');
  if (!parts.every((part) => /^\d{4}(?:-\d\d){0,2}$/u.test(part))) return {literal: date};
  return {'date-parts': parts.map((part) => part.split('-').map(Number))};
}
