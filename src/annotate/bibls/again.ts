/** `ibid.`, `op. cit.`, `a. a. O.`: words that mean a reference before. */
import {escapePattern, type Language, words} from '../../language/language.js';

/** In every language that cites: the Latin words, with the spaces and stops that printers give them. */
const latin = String.raw`ibid(?:em)?|ib|op\.?\s?cit|loc\.?\s?cit|art\.?\s?cit`;

const cache = new WeakMap<Language, RegExp>();

function patternOf(language: Language): RegExp {
  let pattern = cache.get(language);
  if (!pattern) {
    const own = words(language.again)
      .filter((entry) => entry.length > 2)
      .map((entry) => escapePattern(entry).replace(/\\\.$/u, '').replace(/\s+/gu, '\\s?'));
    pattern = new RegExp(`(?<![\\p{L}.])(?:${latin}|${own.sort((left, right) => right.length - left.length).join('|')})(?!\\p{L})\\.?`, 'iu');
    cache.set(language, pattern);
  }
  return pattern;
}

/** `(wie Anm. 3)`, `(n. 3 above)`: the reference in the note of that number. */
const byNote = /(?:\(|,\s)(?:(?:wie|s\.|siehe|see|voir|vedi|cfr\.|como|as\sin)\s)?(?:Anm|Fn|Fußn|note|nota|n)\.?\s(?<n>\d{1,3})(?:\s(?:above|oben|supra|ci-dessus))?\)/iu;

/** The number of the note that a reference says it repeats, and where it says so. */
export function noteMeant(text: string): {n: string; start: number} | undefined {
  const found = byNote.exec(text);
  return found ? {n: found.groups?.['n'] ?? '', start: found.index} : undefined;
}

// `Perini, La via del sale, cit., p. 44`: the title stands before it
const afterTitle = /,\s(?:(?:op|art|loc)\.\s?)?cit\.?(?!\p{L})/u;

/** A title that is cited again ends here. */
export function citLength(rest: string): number {
  return /^(?:(?:op|art|loc)\.\s?)?cit\.?(?!\p{L})/iu.exec(rest)?.[0].length ?? 0;
}

/** Where a reference says that it means one before: at its head, or after a name or two. */
export function againIn(text: string, language: Language): {start: number; end: number} | undefined {
  const found = patternOf(language).exec(text);
  if (!found) return undefined;
  const isLatin = /^(?:op|loc|art)/iu.test(found[0]);
  // After a title it only says that the work is known.
  if (afterTitle.test(text.slice(0, found.index + found[0].length)) && /\p{L}{2},\s\p{Lu}[^,]{2,}$/u.test(text.slice(0, found.index).replace(/,\s*$/u, ''))) return undefined;
  // `The same work` is said of much; at the head of a reference, or after a name and a comma, it cites.
  const head = text.slice(0, found.index);
  return isLatin || /^(?:\p{Lu}[\p{L}.’'-]*[\s,]*){0,4}$/u.test(head) ? {start: found.index, end: found.index + found[0].length} : undefined;
}
