/**
 * The form in which a word is compared. Normalisation is for comparison only: what is written
 * stays as it is, and a word that differs in nothing but form is still a reading of its own.
 *
 *     Ætatis  ſuæ,   ->  aetatis  suae  ,
 *
 * Canonical equivalence after Unicode Standard Annex 15; the settings are the ones that
 * editors of early prints choose from (Pierazzo, *Digital Scholarly Editing*, 2015, ch. 4).
 */

/** What is passed over when words are compared: true passes over the difference. */
export interface Normalization {
  /** Large and small letters. Default: true. */
  case?: boolean;
  /** Accents and other signs over and under letters. Default: false. */
  diacritics?: boolean;
  /** `æ` and `ae`, `ﬁ` and `fi`, `ß` and `ss`. Default: true. */
  ligatures?: boolean;
  /** `ſ` and `s`. Default: true. */
  longS?: boolean;
  /** `u` and `v`. Default: false. */
  uv?: boolean;
  /** `i` and `j`. Default: false. */
  ij?: boolean;
  /** White space inside a word: a word that a hyphen breaks at the end of a line is one word. Default: true. */
  whiteSpace?: boolean;
  /** Marks are words of their own (the default), part of the word that they touch, or that and not compared. */
  punctuation?: 'token' | 'word' | 'ignore';
  /** Applied last, to the form that the other settings have made. */
  user?: (form: string) => string;
}

/** Signs that are one letter written in two ways, or two written as one. */
const ligatures: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ĳ: 'IJ',
  Œ: 'OE',
  ß: 'ss',
  æ: 'ae',
  ĳ: 'ij',
  œ: 'oe',
  ẞ: 'SS',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'ſt',
  ﬆ: 'st'
};
/** Letters with a stroke, which Unicode does not take apart. */
const strokes: Readonly<Record<string, string>> = {Ø: 'O', ø: 'o', Đ: 'D', đ: 'd', Ł: 'L', ł: 'l', Ħ: 'H', ħ: 'h', ı: 'i'};
/** Marks that are one mark in different type. */
const marks: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '―': '-'
};

// `æ`, `ﬁ`; not `a`
const ligature = /[ÆĲŒßæĳœẞ\ufb00-\ufb06]/gu;
// `ø`, `ł`; not `o`
const stroke = /[ØøĐđŁłĦħı]/gu;
// `“`, `—`; not `,`
const mark = /[«»“”„‟‘’‚‛‹›ʼ‐‑–—―]/gu;
// `...`; not a full stop
const dots = /\.{2,}/gu;
// `- ` and the line end in `infor-\nmation`; a soft hyphen and the joiners anywhere
const invisible = /[-‐‑¬⸗]?[\s\u0085]+|[\u00ad\u200c\u200d]/gu;
// any mark or sign: `,`, `$`; no letter, no digit
const punctuation = /[\p{P}\p{S}]/gu;
// a run of one mark: `--`, `!!`
const run = /([\p{P}\p{S}])\1+/gu;

// what most words are made of
const plain = /^[A-Za-z]+$/u;
// letters and digits, and signs that stand for words: `&`, `$`
const substance = /[\p{L}\p{N}\p{Sc}\p{Sm}\p{So}&%@§#]/u;

/** No word, only punctuation, or nothing. */
export function isMark(form: string): boolean {
  // Most words tell by their first letter.
  const first = form.charCodeAt(0);
  return !((first >= 97 && first <= 122) || substance.test(form));
}

/** A function from a word as written, without the white space around it, to its form as compared. */
export function createNormalizer(settings: Normalization = {}): (written: string) => string {
  return remember((written) => normalize(written, settings));
}

/** `foldWord` for many words. */
export function createFold(): (written: string) => string {
  return remember(foldWord);
}

function remember(make: (written: string) => string): (written: string) => string {
  const known = new Map<string, string>();
  return (written) => {
    let form = known.get(written);
    if (form === undefined) {
      form = make(written);
      known.set(written, form);
    }
    return form;
  };
}

/** What is left of a word when every difference of spelling that can be told without a dictionary is taken away. */
export function foldWord(written: string): string {
  return normalize(written, {diacritics: true, uv: true, ij: true, punctuation: 'ignore'});
}

function normalize(written: string, settings: Normalization): string {
  let form = plain.test(written) ? written : normalizeSigns(written, settings);
  if (settings.case !== false) form = form.toLowerCase().replaceAll('ς', 'σ');
  if (settings.uv) form = form.replaceAll('v', 'u').replaceAll('V', 'U');
  if (settings.ij) form = form.replaceAll('j', 'i').replaceAll('J', 'I');
  return settings.user ? settings.user(form) : form;
}

function normalizeSigns(written: string, settings: Normalization): string {
  let form = written.replace(invisible, '').replace(mark, (sign) => marks[sign] ?? sign);
  form = form.replace(dots, '…').replace(run, '$1').normalize('NFC');
  if (settings.ligatures !== false) form = form.replace(ligature, (sign) => ligatures[sign] ?? sign);
  if (settings.longS !== false) form = form.replaceAll('ſ', 's');
  if (settings.diacritics)
    form = form
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(stroke, (sign) => strokes[sign] ?? sign);
  return settings.punctuation === 'ignore' ? form.replace(punctuation, '') || form : form;
}
