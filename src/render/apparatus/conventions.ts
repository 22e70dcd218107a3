/**
 * How editions word an apparatus: signs and terms as data. A new convention is an object of
 * this shape; what it follows is named in it.
 */

/** The terms of one language. */
export interface Terms {
  omitted: string;
  added: string;
  deleted: string;
  /** Before the lemma after which something is added. */
  after: string;
  transposed: string;
  conjectured: string;
  doubtful: string;
  lacuna: string;
  /** Between a correction and what was written first. */
  correctedFrom: string;
}

export const terms = {
  de: {
    omitted: 'fehlt',
    added: 'fügt hinzu',
    deleted: 'getilgt',
    after: 'nach',
    transposed: 'umgestellt',
    conjectured: 'konj.',
    doubtful: 'wohl',
    lacuna: 'Lücke',
    correctedFrom: 'korr. aus'
  },
  en: {
    omitted: 'om.',
    added: 'add.',
    deleted: 'del.',
    after: 'after',
    transposed: 'transp.',
    conjectured: 'conj.',
    doubtful: 'perhaps',
    lacuna: 'gap',
    correctedFrom: 'corr. from'
  },
  fr: {
    omitted: 'om.',
    added: 'aj.',
    deleted: 'suppr.',
    after: 'après',
    transposed: 'transp.',
    conjectured: 'conj.',
    doubtful: 'peut-être',
    lacuna: 'lac.',
    correctedFrom: 'corr. de'
  },
  la: {omitted: 'om.', added: 'add.', deleted: 'del.', after: 'post', transposed: 'transp.', conjectured: 'coni.', doubtful: 'fort.', lacuna: 'lac.', correctedFrom: 'corr. ex'}
} as const satisfies Readonly<Record<string, Terms>>;

export type TermsName = keyof typeof terms;

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
    longestLemma: 4
  },
  plain: {follows: 'the habits of this program: every entry reads as a line of plain text', bracket: '] ', separator: '; ', lemmaSigla: 'always', betweenSigla: ' ', longestLemma: 6},
  sblgnt: {
    follows: 'The Greek New Testament: SBL Edition, ed. M. W. Holmes, 2010',
    bracket: ' ] ',
    separator: '; ',
    lemmaSigla: 'always',
    betweenSigla: ' ',
    omittedSign: '–',
    addedSign: '+',
    longestLemma: 99
  },
  teubner: {
    follows: 'Bibliotheca Teubneriana, and M. L. West, Textual Criticism and Editorial Technique, 1973, ch. II.4: positive apparatus',
    bracket: '] ',
    separator: ', ',
    lemmaSigla: 'always',
    betweenSigla: '',
    longestLemma: 4
  }
} as const satisfies Readonly<Record<string, Convention>>;

export type ConventionName = keyof typeof conventions;

/** A convention with the terms of a language. */
export interface Wording extends Convention {
  terms: Terms;
}

/** What is used where an edition sets nothing. */
export const usualWording: Wording = {...conventions.plain, terms: terms.la};
