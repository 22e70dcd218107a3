import type {Node, Parent} from 'unist';

/**
 * The trees of Stephanus: types only.
 *
 * All offsets are UTF-16 units in the decoded source, half-open. Blocks carry
 * offsets and no line or column: those are computed when a message is written.
 */

/** From `start` up to, and not including, `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Flat pairs (place in the reading, place in the source), both strictly increasing. */
export type Offsets = readonly number[];

/** The running text of a leaf as a reader reads it; a line end is one blank. */
export interface Reading {
  text: string;
  offsets: Offsets;
}

/** How sure the maker of a span is. */
export type Certainty = 'high' | 'medium' | 'low';

/** Who or what made a span; without `resp` it is the program. */
export interface Made {
  rule: string;
  cert: Certainty;
  resp?: string;
}

/** What kind of error a correction mends: of the transcription, of the print, or not known. */
export type ErrorOf = 'transcription' | 'copytext' | 'unknown';

/** Marks of quotation: what stands between them, told apart by kind. */
export type QuoteType = 'quote' | 'said' | 'soCalled' | 'term' | 'q';

/** Parts of a bibliographic reference. */
export type BiblPartType = 'author' | 'editor' | 'edition' | 'idno' | 'pubPlace' | 'publisher' | 'date' | 'biblScope' | 'citedRange';

/** What an annotator found; a span may have parts in several blocks. */
export type Span = Made &
  (
    | {type: 'persName'; person?: string}
    | {type: QuoteType; source?: Span; who?: string}
    | {type: 'title'; level?: 'a' | 'j' | 'm' | 'u'}
    | {type: 'sic'; corr: string; errorOf: ErrorOf}
    | {type: 'doubt'; note?: string}
    | VariantsSpan
    | {type: 'bibl'; of?: Span; work?: string}
    | {type: BiblPartType; unit?: string; when?: string; role?: string}
    | {type: 'docAuthor' | 'emph' | 'metamark' | 'foreign'; lang?: string}
  );

/** A place where witnesses differ; the span stands over the words of the base. */
export interface VariantsSpan {
  type: 'app';
  /** Who has the base's words; all that have them, where an editor prefers another reading. */
  lemma: readonly string[];
  readings: readonly VariantReading[];
  /** The reading that is the text in place of the base's, which then has its place among the others. */
  preferred?: VariantReading;
  /** The first part of an entry that runs over the end of a block, and has all its words. */
  of?: Span;
}

/** What other witnesses have at a place. */
export interface VariantReading {
  witnesses: readonly string[];
  /** Empty where they have nothing. */
  pieces: readonly VariantPiece[];
  type?: string;
  /** Readings with one number differ from each other in dress only; the lemma's is 0. */
  group: number;
  /** The entry at the other place of words that have moved. */
  moved?: Span;
  /** The base's own words, which stand in the text: only where another reading is preferred. */
  isBase?: true;
}

/** A stretch of a reading; with `corr`, an error of its carrier. */
export interface Wording {
  text: string;
  corr?: string;
  errorOf?: ErrorOf;
}

/** Where witnesses other than the base begin a page, a paragraph, a line or a stanza, or do not. */
export interface Division {
  element: 'pb' | 'milestone';
  witnesses: readonly string[];
  /** The number of a page. */
  n?: string;
  unit?: 'p' | 'l' | 'lg';
  /** The base begins it, these witnesses do not. */
  isAbsent?: true;
  isInWord: boolean;
}

/** A witness that has a part of the text begins or ends here. */
export interface Edge {
  edge: 'witStart' | 'witEnd';
}

export type VariantPiece = Wording | Division | VariantNote | Edge;

/** A note that stands in a reading. */
export interface VariantNote {
  note: readonly VariantPiece[];
  n: string;
  place: Note['place'];
}

/** From–to in the reading of a block; the span is shared by reference. */
export interface Part extends Range {
  span: Span;
}

/** A place in the source, and how it should read. */
export interface Sign extends Range {
  reads: string;
}

/** What happens at a place of a reading, and takes none of its units. */
export type Mark = {at: number} & (
  | {type: 'lb'; isInWord: boolean | 'maybe'; hyphen?: Sign}
  | {type: 'pb'; isInWord: boolean | 'maybe'; n?: string; isInferred: boolean; from: number}
  | {type: 'fw'; block: Leaf; place: 'top' | 'bottom'; kind: 'header' | 'footer' | 'pageNum' | 'catch' | 'rule'}
  | {type: 'call'; sign: Sign; note?: Note; isSecond?: boolean}
  | {type: 'body'; note: Note; part: number}
  | {type: 'division'; division: Division}
);

/** Blocks that hold text and no other block. */
export type LeafType =
  | 'p'
  | 'head'
  | 'l'
  | 'item'
  | 'ab'
  | 'fw'
  | 'cell'
  | 'titlePart'
  | 'docAuthor'
  | 'byline'
  | 'docImprint'
  | 'salute'
  | 'dateline'
  | 'signed'
  | 'speaker'
  | 'stage'
  | 'metamark'
  | 'trailer'
  | 'bibl'
  | 'caption';

export interface Leaf extends Node {
  type: LeafType;
  start: number;
  end: number;
  reading: Reading;
  marks: Mark[];
  parts: Part[];
  /** What was printed before the text and is no part of it: the bullet of an item, the mark of a note. */
  label?: Sign;
  /** TEI's `@type` (of an `ab`, a `titlePart`). */
  kind?: string;
  /** For a line of the contents: the head that it names. */
  target?: Leaf;
}

/** The body of a footnote or endnote, owned by its `body` marks. */
export interface Note extends Parent {
  type: 'note';
  place: 'foot' | 'end';
  /** The note's own mark as printed, and what it reads as; empty for a body that has none. */
  mark: Sign;
  /** What stands in `@n`. */
  n: string;
  children: Block[];
  /** Index, in `children`, of the first block of each part after the first, and the place in its reading. */
  parts: NotePart[];
  /** The bracket that closes it in the text file. */
  closer?: Sign;
  /** A call was found. */
  isCalled: boolean;
}

/** Where the next part of a note begins, that runs over a page break. */
export interface NotePart {
  leaf: Leaf;
  at: number;
}

export type GroupType =
  'front' | 'body' | 'back' | 'div' | 'list' | 'item' | 'lg' | 'titlePage' | 'docTitle' | 'opener' | 'closer' | 'postscript' | 'epigraph' | 'figure' | 'quote' | 'cit' | 'sp' | 'table' | 'row';

export interface Group extends Parent {
  type: GroupType;
  start: number;
  end: number;
  kind?: string;
  label?: Sign;
  children: Block[];
  /** Made by an annotator (a block quotation): the span that it stands for. */
  span?: Span;
}

/** Marks between blocks. */
export interface Gap extends Node {
  type: 'gap';
  marks: Mark[];
}

export type Block = Leaf | Group | Gap | Note;

/** The lines of the source: a table on the root, not nodes. `end` is before the line's end sign. */
export interface Lines {
  count: number;
  start: Int32Array;
  end: Int32Array;
}

/** A whole text. */
export interface Root extends Parent {
  type: 'root';
  source: string;
  lines: Lines;
  children: Block[];
  /** Notes in the order of their bodies. */
  notes: Note[];
  /** What the whole document taught about its own layout. */
  layout: Layout;
  /** BCP 47 tag of the main language. */
  lang: string;
  /** Individuals that the text names; set by the annotators. */
  persons?: readonly PersonFound[];
  /** Works that the text cites; set by the annotators. */
  works?: readonly WorkFound[];
  /** Whose reading an editor prefers at which places. */
  adoptions?: readonly Adoption[];
}

/** An editor adopts the reading of a witness: within from–to of a block's reading. */
export interface Adoption extends Range {
  leaf: Leaf;
  witness: string;
  /** The words of the decision. */
  exact: string;
  resp?: string;
}

/** A person as a reference names them. */
export interface WorkPerson {
  surname: string;
  /** Forenames or initials; may be empty. */
  forename: string;
}

/** A work, as the references of one text show it. */
export interface WorkFound {
  id: string;
  authors: WorkPerson[];
  editors: WorkPerson[];
  translators: WorkPerson[];
  title: string;
  level: 'a' | 'j' | 'm' | 'u';
  /** What an article stands in. */
  container?: {title: string; level: 'a' | 'j' | 'm' | 'u'};
  edition?: string;
  pubPlace?: string;
  publisher?: string;
  /** ISO 8601, or an interval `a/b` (EDTF). */
  date?: string;
  volume?: string;
  issue?: string;
  /** How often it is cited, `ibid.` left out. */
  count: number;
}

/** An individual, as the names in one text show it. */
export interface PersonFound {
  id: string;
  surname: string;
  forenames: readonly string[];
  count: number;
}

/** How the lines of the file were made; inferred, or set by the editor. */
export interface Layout {
  /** A paragraph runs over several lines of the file. */
  isWrapped: boolean;
  /** What parts paragraphs: a blank line, an indented first line, a short last line, each line end. */
  paragraph: 'blank' | 'indent' | 'short' | 'line';
  /** The measure of wrapped lines, in units. */
  measure: number;
  /** Page breaks are told. */
  isPaged: boolean;
  /** What becomes of a hyphen at a line end: it is kept, it was lost, or lines break no words. */
  hyphens: 'kept' | 'lost' | 'none';
  /** The line ends are the print's own. */
  lines: 'print' | 'file';
  /** An editor has said so. */
  isLinesSet: boolean;
}
