/**
 * Blocks to elements, as a table. What a block contains (TEI's content models) decides which
 * inline elements may stand in it: `phrase` takes no quotations and no references.
 */
import type {GroupType, LeafType} from '../tree.js';

export interface BlockRow {
  element: string;
  /** Prefix of the identifier; without one the element has none unless something points at it. */
  id?: string;
  /** It has a citable number. */
  isNumbered?: true;
  /** It may hold only phrases: no `quote`, `q`, `said`, `bibl`. */
  isPhrase?: true;
  /** Mixed content: no line ends of ours inside. */
  isMixed?: true;
  attributes?: string;
}

export const leafRows: Readonly<Record<LeafType, BlockRow>> = {
  ab: {element: 'ab', id: 'ab', isNumbered: true},
  bibl: {element: 'bibl', id: 'b'},
  byline: {element: 'byline', isPhrase: true},
  caption: {element: 'head', id: 'h'},
  cell: {element: 'cell'},
  dateline: {element: 'dateline', isPhrase: true},
  docAuthor: {element: 'docAuthor', isPhrase: true},
  docImprint: {element: 'docImprint', isPhrase: true},
  fw: {element: 'fw', isPhrase: true},
  head: {element: 'head', id: 'h'},
  item: {element: 'item', id: 'i'},
  l: {element: 'l', id: 'l'},
  metamark: {element: 'ab', id: 'ab'},
  p: {element: 'p', id: 'p', isNumbered: true},
  salute: {element: 'salute', isPhrase: true},
  signed: {element: 'signed', isPhrase: true},
  speaker: {element: 'speaker', isPhrase: true},
  stage: {element: 'stage'},
  titlePart: {element: 'titlePart'},
  trailer: {element: 'trailer', isPhrase: true}
};

export const groupRows: Readonly<Record<GroupType, BlockRow>> = {
  back: {element: 'back'},
  body: {element: 'body'},
  cit: {element: 'cit'},
  closer: {element: 'closer', isMixed: true},
  div: {element: 'div', id: 'd'},
  docTitle: {element: 'docTitle'},
  epigraph: {element: 'epigraph'},
  figure: {element: 'figure'},
  front: {element: 'front'},
  item: {element: 'item', id: 'i'},
  lg: {element: 'lg', id: 'lg', isNumbered: true},
  list: {element: 'list', id: 'list'},
  opener: {element: 'opener', isMixed: true},
  postscript: {element: 'postscript'},
  quote: {element: 'quote', id: 'q'},
  row: {element: 'row'},
  sp: {element: 'sp'},
  table: {element: 'table'},
  titlePage: {element: 'titlePage'}
};
