/**
 * Spans to elements, as a table. `strength`: of two that cross, the weaker is cut in two.
 */
import type {Span} from '../tree.js';

export interface SpanRow {
  element: string;
  strength: number;
  id?: string;
  /** It may stand only where blocks' own content may: TEI's `model.inter`. */
  isInter?: true;
  /** It may hold only phrases. */
  isPhrase?: true;
}

export const spanRows: Readonly<Record<Span['type'], SpanRow>> = {
  app: {element: 'app', strength: 9.5, id: 'app'},
  author: {element: 'author', strength: 5, isPhrase: true},
  bibl: {element: 'bibl', strength: 3, id: 'b', isInter: true},
  biblScope: {element: 'biblScope', strength: 5, isPhrase: true},
  citedRange: {element: 'citedRange', strength: 5, isPhrase: true},
  date: {element: 'date', strength: 5, isPhrase: true},
  docAuthor: {element: 'docAuthor', strength: 6, isPhrase: true},
  doubt: {element: 'sic', strength: 9, id: 'sic'},
  edition: {element: 'edition', strength: 5, isPhrase: true},
  editor: {element: 'editor', strength: 5, isPhrase: true},
  emph: {element: 'emph', strength: 4},
  foreign: {element: 'foreign', strength: 4, isPhrase: true},
  idno: {element: 'idno', strength: 5, isPhrase: true},
  metamark: {element: 'metamark', strength: 9},
  persName: {element: 'persName', strength: 8, isPhrase: true},
  pubPlace: {element: 'pubPlace', strength: 5, isPhrase: true},
  publisher: {element: 'publisher', strength: 5, isPhrase: true},
  q: {element: 'q', strength: 2, id: 'q', isInter: true},
  quote: {element: 'quote', strength: 2, id: 'q', isInter: true},
  said: {element: 'said', strength: 2, id: 'q', isInter: true},
  sic: {element: 'choice', strength: 10, id: 'c'},
  soCalled: {element: 'soCalled', strength: 2, isPhrase: true},
  term: {element: 'term', strength: 2, isPhrase: true},
  title: {element: 'title', strength: 6}
};

/** Attributes of a span that say what it is; responsibility and certainty are added by the writer. */
export function spanAttributes(span: Span): [name: string, value: string][] {
  switch (span.type) {
    case 'title':
      return span.level === undefined ? [] : [['level', span.level]];
    case 'biblScope':
    case 'citedRange':
      return span.unit === undefined ? [] : [['unit', span.unit]];
    case 'idno':
      return [['type', 'shelfmark']];
    case 'editor':
      return span.role === undefined ? [] : [['role', span.role]];
    case 'date':
      return span.when === undefined ? [] : dateAttributes(span.when);
    case 'metamark':
      return [['function', 'emphasis']];
    case 'foreign':
      return span.lang === undefined ? [] : [['xml:lang', span.lang]];
    default:
      return [];
  }
}

/** A plain date is `@when`; an interval `a/b` (EDTF) is `@notBefore`, `@notAfter` and the string itself. */
export function dateAttributes(edtf: string): [string, string][] {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return [['when', edtf]];
  return [
    ['notBefore', from],
    ['notAfter', to],
    ['when-custom', edtf]
  ];
}
