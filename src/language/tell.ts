/** The language of a text, told by its commonest words. */
import {type Language, wordSet} from './language.js';

/** So many words are looked at. */
const sample = 4000;
/** Fewer words tell nothing. */
const fewest = 40;
/** In running prose a third to a half of the words are common ones; in another language fewer than a tenth. */
const least = 0.2;
/** The best must be so much better than the second. */
const margin = 1.4;

/** How large a part of the words of a text are common ones of a language, 0 to 1; undefined for a text of a few words. */
export function commonShare(text: string, {common}: Pick<Language, 'common'>): number | undefined {
  const known = wordSet(common);
  let count = 0;
  let found = 0;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    count++;
    if (known.has(word.toLowerCase())) found++;
    if (count >= sample) break;
  }
  return count < fewest ? undefined : found / count;
}

/** The text is plainly in this language, so that no other need be asked. */
export function isPlainly(share: number | undefined): boolean {
  return share !== undefined && share > least * 1.25;
}

// `Language: Latin`
const archiveLine = /^Language:[ \t]+(\p{Lu}\p{Ll}+)[ \t]*$/mu;
/** In so many units at the head of a file a text archive says what it holds. */
const head = 5000;
const archived = ['ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'eo', 'es', 'fi', 'fr', 'ga', 'hu', 'is', 'it', 'la', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sv'];

/** The tag of the language that a text archive names in its lines above the text, in English. */
export function archiveLanguage(text: string): string | undefined {
  const name = archiveLine.exec(text.slice(0, head))?.[1];
  if (name === undefined) return undefined;
  const names = new Intl.DisplayNames('en', {type: 'language'});
  return archived.find((tag) => names.of(tag) === name);
}

/** Of some languages the one that the text is in; undefined where it is none of them, or two are alike. */
export function tellLanguage<T extends Language>(text: string, languages: readonly T[]): T | undefined {
  const shares = languages.map((language) => ({language, share: commonShare(text, language) ?? 0})).sort((left, right) => right.share - left.share);
  const [best, second] = shares;
  return best && best.share > least && best.share > (second?.share ?? 0) * margin ? best.language : undefined;
}
