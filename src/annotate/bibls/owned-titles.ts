/**
 * Works that stand in running text behind who wrote them: `Lowe’s History of Wells`, `his Letters
 * on the Harbour`. A common noun has no capital there but in a title; in texts
 * that give capitals to nouns this tells nothing.
 */
import {capitalisesNouns, type Language, wordSet} from '../../language/language.js';
import type {Leaf} from '../../tree.js';
import type {Context, Flow, FoundPart} from '../flow.js';
import {type Classifier, kinds} from '../names/name-runs.js';

// `History of Wells and Harbours`
const run = String.raw`\p{Lu}[\p{L}-]+(?:\s(?:(?:of|the|and|in|on|to|for|concerning|upon|a|an)\s){0,3}\p{Lu}[\p{L}-]+(?!['’]s)){0,9}`;
const owned = /['’]s? (?=\p{Lu})/gu;
const owner = /(?:^|[^\p{L}‘’'“"])(?<name>\p{Lu}[\p{L}-]+)$/u;
const titleRun = new RegExp(run, 'uy');
const pronoun = /(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y) [A-Z]/;
const byPronoun = new RegExp(String.raw`(?<!\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s(?<title>\p{Lu}\p{L}+\s(?:of|on|concerning|upon)\s(?:the\s)?${run})(?!\p{L})`, 'gu');

const person = kinds.surname | kinds.known | kinds.mononym | kinds.actor;

/** The works of a leaf that somebody is said to own. */
export function ownedTitles(leaf: Leaf, {language, names: {classifier}, hasCapitalNouns}: Context): FoundPart[] {
  if (hasCapitalNouns) return [];
  const {text} = leaf.reading;
  const genres = wordSet(language.genres);
  const found: FoundPart[] = [];
  const put = (start: number, title: string): void => {
    found.push({leaf, start, end: start + title.replace(/['’]s$/u, '').length});
  };
  for (const {index, 0: sign} of text.matchAll(owned)) {
    const first = /^\p{L}+/u.exec(text.slice(index + sign.length, index + sign.length + 24))?.[0] ?? '';
    if (!genres.has(first.toLowerCase())) continue;
    titleRun.lastIndex = index + sign.length;
    const title = titleRun.exec(text)?.[0] ?? '';
    if (!/\s\p{Ll}/u.test(title)) continue;
    const name = owner.exec(text.slice(Math.max(0, index - 30), index))?.groups?.['name'] ?? '';
    if ((classifier.classify(name).kind & person) !== 0) put(index + sign.length, title);
  }
  for (const {index, 0: whole, groups} of pronoun.test(text) ? text.matchAll(byPronoun) : []) {
    const title = groups?.['title'] ?? '';
    if (genres.has((title.split(' ')[0] ?? '').toLowerCase())) put(index + whole.length - title.length, title);
  }
  return found;
}

/** One noun in so many has a capital within sentences in a text of our day. */
const mostCapitals = 0.06;
/** So many words tell. */
const mostWords = 5000;

/** The text gives capitals to common nouns, as printers did up to the eighteenth century. */
export function hasCapitalNouns(flows: readonly Flow[], language: Language, {classify}: Classifier): boolean {
  if (capitalisesNouns(language)) return true;
  let capitals = 0;
  let words = 0;
  for (const {leaves, note} of flows) {
    if (note) continue;
    for (const {type, reading} of leaves) {
      if (type !== 'p') continue;
      for (const [word] of reading.text.matchAll(/(?<=\p{Ll}\s)\p{L}{4,}/gu)) {
        words++;
        if (/^\p{Lu}\p{Ll}/u.test(word) && (classify(word).kind & ~(kinds.word | kinds.notName | kinds.plain)) === 0) capitals++;
      }
      if (words > mostWords) return capitals > words * mostCapitals;
    }
  }
  return capitals > 12 && capitals > words * mostCapitals;
}
