/**
 * What annotators see and give. A flow is the leaves of the main text, or of one note, in
 * order; an annotator is a pure function from a flow to spans with parts, and its doubts.
 */
import type {Language} from '../language/language.js';
import type {Lexicon} from '../language/lexicon.js';
import type {Leaf, Note, Span} from '../tree.js';
import type {Classifier} from './names/name-runs.js';
import type {Corpus, Finder} from './names/corpus.js';

export interface Flow {
  leaves: readonly Leaf[];
  note: Note | undefined;
}

/** From–to in the reading of a leaf. */
export interface FoundPart {
  leaf: Leaf;
  start: number;
  end: number;
}

export interface Found {
  span: Span;
  parts: FoundPart[];
}

/** Something in the text that is not as expected: becomes a message. */
export interface Doubt {
  leaf: Leaf;
  at: number;
  rule: string;
  reason: string;
}

export interface Findings {
  found: Found[];
  doubts: Doubt[];
}

/** What is known of the whole document, learned before the annotators run. */
export interface Context {
  language: Language;
  lexicon: Lexicon;
  /** Most paragraphs with quotation marks are speech in a narrated scene. */
  isNarrative: boolean;
  /** The text is mainly verse. */
  isVerse: boolean;
  /** Straight or curly single marks set off quotations, and are not only apostrophes. */
  hasSingleQuotes: boolean;
  /** Single marks set off titles, beside double ones for quotations. */
  hasTitlesInSingle: boolean;
  /** `»` opens and `«` closes, as in German. */
  hasInvertedGuillemets: boolean;
  names: NameKnowledge;
  /** Titles of works that the document gives as such. */
  titles: ReadonlySet<string>;
  /** Common nouns have capitals. */
  hasCapitalNouns: boolean;
  /** Titles are set off by emphasis as a habit. */
  areTitlesEmphasised: boolean;
  /** Whom a name means, where it is plain. */
  findPerson: Finder;
  /** Persons that other texts of the edition name in full. */
  corpus?: Corpus;
  /** The short words of a text that OCR has torn; undefined for any other. */
  shortWords: ReadonlySet<string> | undefined;
}

/** Names that the document itself explains. */
export interface NameKnowledge {
  /** Surname in lower case to the persons who bear it, as identifiers. */
  surnames: ReadonlyMap<string, readonly string[]>;
  /** Words that no table has, and that the document treats as persons: they speak, own, do. */
  actors: ReadonlySet<string>;
  /** How often a capitalised word stands within sentences. */
  counts: ReadonlyMap<string, number>;
  /** What the tables say of words. */
  classifier: Classifier;
}

export type Annotator = (flow: Flow, context: Context) => Findings;
