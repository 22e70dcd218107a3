/** The apparatus as data: one list of entries for a text, in layers. Text, page and export are made from it and from nothing else. */
import type {Element} from 'xast';
import type {Place} from '../units.js';
import type {TermName} from './terms.js';

/**
 * What an entry belongs to. Those of the program's own come with these names; an editor's further
 * layers are called as `app/@type` calls them.
 */
export type Layer = string;

export interface Reading {
  text: string;
  /** Sigla of the witnesses that have it, in the order of `listWit`; empty for a conjecture. */
  witnesses: string[];
  /** Hands that wrote it, as `@hand` names them. */
  hands: string[];
  /** Who reads so, where no witness does: `steph.`, an editor's name; or the source of a conjecture. */
  resp: string;
  /** `@type` of the reading; `om`, `del` and `lac` are given where the encoding says so otherwise. */
  type: string;
  cert: string;
  /** What was written first, where a hand has changed it. */
  first: string;
  /** Where a hand wrote it, as `add/@place` names it. */
  written: string;
  /** The editor of the text answers for it, and nobody else does. */
  isEditor: boolean;
  /** Of words that the witness has elsewhere: the word behind which they stand there. */
  movedTo?: string;
}

/** Something said of a place in a term of the apparatus, not in the editor's words; `of` is put into the term. */
export interface Remark {
  term: TermName;
  of: string;
}

export interface Entry {
  key: string;
  /** The unit that it is in, and from where to where in its text. */
  place: Place;
  /** Identifier of the element, for links from the page. */
  id: string;
  element: Element;
  layer: Layer;
  lemma: string;
  /** The readings add something after the lemma, where the text has nothing. */
  isAddition: boolean;
  /** They add it before the lemma, which is the first word. */
  isBefore: boolean;
  /** Which of the equal words in its line is meant; 0 where there is one only. */
  occurrence: number;
  /** So many words of the lemma tell in its line where it begins. */
  opening: number;
  lem: Reading;
  readings: Reading[];
  remarks: Remark[];
  note: string;
  /** Nothing in the text is where it says: it is printed after the others, under what it says. */
  isUnplaced?: true;
}

export interface Siglum {
  siglum: string;
  text: string;
  /** A witness or a family of them; otherwise somebody who answers for readings. */
  isWitness: boolean;
}

/** Something in the apparatus that cannot be right. */
export interface Problem {
  element: Element;
  reason: string;
}
