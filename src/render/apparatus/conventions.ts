/**
 * How editions set an apparatus: signs as data. A new convention is an object of this shape;
 * what it follows is named in it. The words are in `terms.ts`.
 */
import {usualLanguage, type ApparatusLanguage} from './terms.js';

/** The signs of a convention. Blanks are part of the signs. */
export interface Convention {
  /** The edition or manual whose habits it follows. */
  follows: string;
  /** After the lemma, with its sigla. */
  bracket: string;
  /** Between readings. */
  separator: string;
  /** The sigla of the lemma: always (positive apparatus), or only where no witness has it. */
  lemmaSigla: 'always' | 'emended';
  /** Between sigla; sigla of one letter may stand without a blank. */
  betweenSigla: ' ' | '';
  /** Signs instead of terms, where the convention has them. */
  omittedSign?: string;
  addedSign?: string;
  /** The most of the witnesses are told as the rest, and all of them as all. */
  isRestNamed: boolean;
  /** Lemmas of more words are shown by the first and the last. */
  longestLemma: number;
}

export const conventions = {
  oxford: {
    follows: 'Oxford Classical Texts, as set out in the prefaces of the series: lemma, bracket, readings with colons between them, negative apparatus',
    bracket: '] ',
    separator: ' : ',
    lemmaSigla: 'emended',
    betweenSigla: '',
    isRestNamed: true,
    longestLemma: 4
  },
  plain: {
    follows: 'the habits of this program: every entry reads as a line of plain text',
    bracket: '] ',
    separator: '; ',
    lemmaSigla: 'always',
    betweenSigla: ' ',
    isRestNamed: false,
    longestLemma: 6
  },
  sblgnt: {
    follows: 'The Greek New Testament: SBL Edition, ed. M. W. Holmes, 2010',
    bracket: ' ] ',
    separator: '; ',
    lemmaSigla: 'always',
    betweenSigla: ' ',
    omittedSign: '–',
    addedSign: '+',
    isRestNamed: false,
    longestLemma: 99
  },
  teubner: {
    follows: 'Bibliotheca Teubneriana, and M. L. West, Textual Criticism and Editorial Technique, 1973, ch. II.4: positive apparatus',
    bracket: '] ',
    separator: ', ',
    lemmaSigla: 'always',
    betweenSigla: '',
    isRestNamed: true,
    longestLemma: 4
  }
} as const satisfies Readonly<Record<string, Convention>>;

export type ConventionName = keyof typeof conventions;

/** A convention with the words of a language, and the witnesses of the text. */
export interface Wording extends Convention, ApparatusLanguage {
  /** The sigla of all witnesses, in the order of `listWit`; empty where the text has one source. */
  sigla: readonly string[];
  families: readonly Family[];
}

/** Witnesses that are told by one siglum where all of them read the same. */
export interface Family {
  siglum: string;
  members: readonly string[];
}

/** The words of a convention for a text. */
export function wordingOf(convention: Convention, language: ApparatusLanguage, {witnesses, families}: {witnesses: readonly {siglum: string}[]; families: readonly Family[]}): Wording {
  return {...convention, ...language, sigla: witnesses.map(({siglum}) => siglum), families};
}

/** What is used where an edition sets nothing. */
export const usualWording: Wording = wordingOf(conventions.plain, usualLanguage, {witnesses: [], families: []});
