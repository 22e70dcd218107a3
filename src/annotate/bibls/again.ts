/** `ibid.`, `op. cit.`, `a. a. O.`: words that mean a reference before. */
import {type Language, words} from '../../language/language.js';

/** In every language that cites: the Latin words, with the spaces and stops that printers give them. */
const latin = String.raw`ibid(?:em)?|ib|op\.?\s?cit|loc\.?\s?cit|art\.?\s?cit`;

const cache = new WeakMap<Language, RegExp>();

function patternOf(language: Language): RegExp {
  let pattern = cache.get(language);
  if (!pattern) {
    const own = words(language.again)
      .filter((entry) => entry.length > 2)
      .map((entry) =>
        entry
          .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
          .replace(/\\\.$/u, '')
          .replace(/\s+/gu, '\\s?')
      );
    pattern = new RegExp(`(?<![\\p{L}.])(?:${latin}|${own.sort((left, right) => right.length - left.length).join('|')})(?!\\p{L})\\.?`, 'iu');
    cache.set(language, pattern);
  }
  return pattern;
}

/** Where a reference says that it means one before: at its head, or after a name or two. */
export function againIn(text: string, language: Language): {start: number; end: number} | undefined {
  const found = patternOf(language).exec(text);
  if (!found) return undefined;
  const isLatin = /^(?:op|loc|art)/iu.test(found[0]);
  // `The same work` is said of much; at the head of a reference, or after a name and a comma, it cites.
  const head = text.slice(0, found.index);
  return isLatin || /^(?:\p{Lu}[\p{L}.’'-]*[\s,]*){0,4}$/u.test(head) ? {start: found.index, end: found.index + found[0].length} : undefined;
}
