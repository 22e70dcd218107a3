/**
 * The words of a text as references in the short style use them: names, abbreviations, words
 * that count, numbers, and small words; any other is a word of a sentence.
 */
import {type Language, wordSet} from '../../language/language.js';
import {romanValue} from '../../language/roman.js';
import type {Range} from '../../tree.js';
import {kinds} from '../names/name-runs.js';
import type {Works} from './bibl-titles.js';
import {isUnitWord} from './units.js';

type Kind = 'name' | 'abbreviation' | 'small' | 'unit' | 'number' | 'year' | 'roman' | 'other';

export interface CitationWord extends Range {
  kind: Kind;
  /** The tables or the document know somebody of that name. */
  isPerson: boolean;
  /** A place, or a long word of the language: before a stop it ends a sentence. */
  isPlain: boolean;
  /** What stands behind it up to the next word. */
  gap: string;
}

// Small words of learned titles, and between a source and the collection it is in
const small = new Set(
  'a ad and ap apud au aus contra d da das de del della der des di die du e ed el en et ex fol för für i il in inter la le les los nach of och on pro secundum sub super sur the und van von zur y'.split(
    ' '
  )
);
// Words of citation in the Latin of all languages; each counts only with a number behind it.
const latinUnits = new Set('an ann anno art c can cap col dist ep f fol gl hom l lib n no p par pt q qu quaest s sect serm t tit tom tr v vers vol'.split(' '));
/** How the titles of learned works begin that have no name: annals, chronicles, letters. */
export const kindsOfWorks =
  /^(?:Acta|Ann(?:al)?|Antiq|Bibl|Bull|Cartul|Chron|Coll(?:ect)?|Comm(?:ent)?|Const(?:it)?|Decr(?:et)?|Descr|Diar|Epit|Gesch|Gest|Hist|Itin|Mem|Mém|Mon(?:um)?|Narr|Orat|Regest|Reg|Rel|Script|Sum|Thes(?:aur)?|Tract|Vit)$/u;

// `e.g.` is one word
const word = /(?:\p{Ll}\.){2,}|§|[\p{L}\d][\p{L}\p{M}\d]*(?:['’][\p{L}\d]+|[-–][\p{L}\d]+)*/gu;

/** So long may an emphasised title be, in units: what is longer is a quotation. */
const longestTitle = 70;
const person = kinds.surname | kinds.known | kinds.mononym;

/**
 * All words of a text.
 *
 * @param emphases what is emphasised: all words of a short emphasis are those of a title
 */
export function citationWords(text: string, emphases: readonly Range[], works: Works): CitationWord[] {
  const matches = [...text.matchAll(word)];
  const titles = emphases.filter(({start, end}) => end - start < longestTitle);
  return matches.map(({index, 0: form}, at) => {
    const next = matches[at + 1];
    const end = index + form.length;
    const gap = text.slice(end, next?.index ?? text.length);
    const kind = kindOf(form, gap, next?.[0] ?? '', works);
    const isOfTitle = kind === 'other' && titles.some((range) => range.start <= index && end <= range.end);
    return {
      start: index,
      end,
      gap,
      kind: isOfTitle ? 'name' : kind,
      isPerson: kind === 'name' && (works.classifier.classify(form).kind & person) !== 0,
      isPlain: kind === 'name' && isPlain(form, works)
    };
  });
}

function kindOf(form: string, gap: string, next: string, {classifier, language}: Works): Kind {
  if (/^1\d{3}(?:[-–]\d{2,4})?$/u.test(form)) return 'year';
  if (/^\d{1,4}(?:[-–]\d{1,4})?(?:sq|sqq|ff?|[abrv])?$/u.test(form)) return 'number';
  const low = form.toLowerCase();
  if (isUnit(form, low, gap, next, language)) return 'unit';
  if (/^[IVXLC]+$/u.test(form) && romanValue(form) !== undefined && (form.length > 1 || /^[IVX]$/u.test(form))) return 'roman';
  if (/^[ivxlc]+$/u.test(form) && romanValue(form) !== undefined && /^[.,]/u.test(gap)) return 'roman';
  if (small.has(form)) return 'small';
  if (!/^\p{Lu}/u.test(form) || wordSet(language.talk).has(low)) return 'other';
  const {kind} = classifier.classify(form);
  if ((kind & kinds.date) !== 0) return 'other';
  // `HLP 7`: a collection known by its initials
  if (/^\p{Lu}{2,6}$/u.test(form) && /^\d/u.test(next) && gap === ' ') return 'abbreviation';
  if ((kind & kinds.honorific) !== 0 || next === '' || !/^\.?,?\s/u.test(gap)) return 'name';
  const isShort = gap.startsWith('.') && form.length > 2 && (kind & (kinds.given | kinds.surname | kinds.known)) === 0 && !classifier.lexicon.has(low);
  return isShort || (kindsOfWorks.test(form) && (gap.startsWith('.') || isNumber(next))) ? 'abbreviation' : 'name';
}

function isPlain(form: string, {classifier}: Works): boolean {
  const {kind} = classifier.classify(form);
  return form.length > 5 && (kind & (person | kinds.given)) === 0 && !kindsOfWorks.test(form) && ((kind & kinds.place) !== 0 || classifier.lexicon.has(form.toLowerCase()));
}

function isNumber(form: string): boolean {
  return /^(?:\d|[IVXLC]+$)/u.test(form);
}

/** A word that counts, before a number. `c. 1500` is about a year, `PP. III` a pope. */
function isUnit(form: string, low: string, gap: string, next: string, language: Language): boolean {
  if (!(isNumber(next) || /^[ivxlc]+$/u.test(next)) || !/^[.\s]+$/u.test(gap) || /^\p{Lu}{2}/u.test(form) || (low === 'c' && /^1\d{3}$/u.test(next))) return false;
  return latinUnits.has(low) || isUnitWord(low, language);
}
