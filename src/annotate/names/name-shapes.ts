/**
 * The shapes that names have, once titles and the like are away: forenames and surname, a surname
 * alone, two surnames with a hyphen.
 */
import {capitalisesNouns, wordSet} from '../../language/language.js';
import type {Sex} from './sexes.js';
import type {Certainty} from '../../tree.js';
import type {Context} from '../flow.js';
import {type Classifier, has, isOfNames, kinds, type Run, type Token} from './name-runs.js';
import {isPersonalTitle, isSaint, type Title} from './name-titles.js';

/** A name as its words show it. */
export interface Named {
  start: number;
  end: number;
  forenames: string[];
  surname: string;
  rule: string;
  cert: Certainty;
  /** As a title or the forename tells. */
  sex?: Sex | undefined;
}

export interface Sight extends Pick<Context, 'language'> {
  classifier: Classifier;
}

/** In no table and no word of the language, whatever the document teaches of it. */
function isUnlisted({word}: Token): boolean {
  return (word.kind & ~(kinds.known | kinds.actor)) === 0;
}

/** Behind who does something. */
export const doesAfter = /^\s(?:has|had|is|was|were|did|does|himself|herself|who|could|would|will|must|\p{Ll}{2,}ed|\p{Ll}{3,}s)\b/u;

export const never = kinds.institution | kinds.people | kinds.date | kinds.derived;

/** `De Ruyter`, `Van Dyck`: the particle belongs to the name. */
export function isCapitalParticle(token: Token, next: Token | undefined, {classifier}: Sight): boolean {
  return (
    next !== undefined &&
    token.word.text.length > 1 &&
    classifier.isParticle(token.word.low) &&
    !has(next, never | kinds.place) &&
    (has(next, kinds.surname) || (isUnlisted(next) && !articles.has(token.word.low)))
  );
}

/** Particles that are articles too: `Les Chartes` is no name. */
const articles: ReadonlySet<string> = new Set(['das', 'der', 'die', 'el', 'gli', 'il', 'la', 'las', 'le', 'les', 'lo', 'los']);

/** Particles that join no places and things in any language but their own. */
const foreignLinks: ReadonlySet<string> = new Set(['af', 'al', 'av', 'ben', 'bin', 'da', 'degli', 'della', 'di', 'el', 'ibn', 'ter', 'van', 'vom', 'von', 'zu', 'zum', 'zur']);

export function isForename(token: Token, next: Token): boolean {
  return has(token, kinds.given) && !has(next, never | kinds.notName);
}

export function readNames(tokens: readonly Token[], run: Run, isStripped: boolean, title: Title, hasArticle: boolean, sight: Sight): Named[] {
  const end = tokens.at(-1);
  // `Zoral Pasha`
  if (tokens.length > 1 && end && has(end, kinds.honorific) && !isSaint(end.word.low) && !has(end, kinds.given | kinds.surname | kinds.initial))
    return readNames(tokens.slice(0, -1), run, isStripped, 'honorific', hasArticle, sight);
  // `Harriet Lowe Clerk`: an office without a comma
  const before = tokens.at(-2);
  if (tokens.length > 2 && end && before && has(end, kinds.role) && !has(end, kinds.surname | kinds.given) && !has(before, never | kinds.initial))
    return readNames(tokens.slice(0, -1), run, isStripped, title, hasArticle, sight);
  const forenames: Token[] = [];
  let at = 0;
  while (at < tokens.length - 1 && (has(tokens[at] as Token, kinds.given | kinds.initial) || isOldForename(tokens, at) || (forenames.length > 0 && has(tokens[at] as Token, kinds.particle)))) {
    forenames.push(tokens[at] as Token);
    at++;
  }
  const rest = tokens.slice(at);
  const last = rest.findLast((token) => !has(token, kinds.suffix | kinds.particle));
  if (!last) return [];
  if (forenames.length > 0) {
    // Where nouns have capitals, that of the second word says nothing either.
    if (!isSurname(rest, forenames, run.isSentenceStart && !isStripped && (rest.length > 1 || capitalisesNouns(sight.language)))) return [];
    return [named(tokens, forenames, rest, 'name-forename', certaintyOf(forenames, last))];
  }
  return readSurname(tokens, run, {isStripped: isStripped || hasArticle, hasArticle, title}, sight).filter(({cert}) => cert === 'high' || !hasArticle);
}

/** `Cæsar Orme`: who has one name has lent it to others. */
function isOldForename(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return at === 0 && next !== undefined && has(tokens[at] as Token, kinds.mononym) && has(next, kinds.surname | kinds.given) && !has(next, never | kinds.place | kinds.notName | kinds.word);
}

/** What follows a forename is a surname unless it is plainly something else. */
function isSurname(rest: readonly Token[], forenames: readonly Token[], isAtStart: boolean): boolean {
  const last = rest.at(-1);
  // `Jane French`
  const isPlain = rest.length === 1 && forenames.every((token) => has(token, kinds.given) && !has(token, kinds.word | kinds.place));
  if (!last || rest.some((token) => has(token, isPlain ? never & ~kinds.people : never) && !has(token, kinds.surname))) return false;
  const first = forenames[0] as Token;
  // A capital within a sentence says that a word such as `william` is meant as a name.
  const mayBeWord = isAtStart ? kinds.word : 0;
  const isAmbiguous = has(first, kinds.notName | mayBeWord | kinds.place | kinds.date) && !has(first, kinds.initial);
  const isKnown = has(last, kinds.surname | kinds.known);
  if (isAmbiguous) return isKnown || (!has(last, kinds.word | kinds.place | kinds.notName) && last.word.text.length > 2);
  if (first.word.text.length === 2 && has(first, kinds.initial) && forenames.length === 1) return last.word.text.length > 2 && !has(last, kinds.notName) && !roman.test(last.word.text);
  return last.word.text.length > 1 && !roman.test(last.word.text);
}

// `S. XXIII` is a page.
const roman = /^[IVXLC]+$/u;

function certaintyOf(forenames: readonly Token[], last: Token): Certainty {
  return forenames.some((token) => has(token, kinds.given)) || has(last, kinds.surname) ? 'high' : 'medium';
}

export function named(tokens: readonly Token[], forenames: readonly Token[], rest: readonly Token[], rule: string, cert: Certainty): Named {
  const bare = rest.filter((token) => !has(token, kinds.suffix));
  const last = bare.at(-1) as Token;
  const hasParticle = bare.some((token) => has(token, kinds.particle)) && !has(bare[0] as Token, kinds.particle);
  const surname = hasParticle ? bare.map(({word}) => word.text).join(' ') : last.word.text;
  return {start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end, forenames: forenames.map(({word}) => word.text), surname, rule, cert};
}

function isOutsideNames(token: Token): boolean {
  return has(token, kinds.word | kinds.notName) && !has(token, isOfNames | kinds.institution | kinds.place);
}

/** What stands before a name. */
interface Before {
  isStripped: boolean;
  hasArticle: boolean;
  title: Title;
}

/** A surname, or a name of one word, without a forename. */
function readSurname(tokens: readonly Token[], run: Run, {isStripped, hasArticle, title}: Before, sight: Sight): Named[] {
  const whole = tokens.filter((token) => !has(token, kinds.suffix));
  const [first] = whole;
  if (!first || whole.some((token) => has(token, never) && !has(token, kinds.surname | kinds.mononym))) return [];
  const joined = splitPair(first, sight);
  // `Mrs. Price-Lowe`, and `Price-Lowe` where `Ellen Price-Lowe` has been named, are one.
  if (joined.length > 0 && whole.length === 1 && title === 'none' && !has(first, kinds.known)) return joined;
  if (
    title !== 'none' &&
    whole.length <= 3 &&
    (!has(first, kinds.notName) ||
      (whole.length === 1 && !hasArticle && isPersonalTitle(run.tokens[run.tokens.indexOf(first) - 1]?.word.low) && !wordSet(sight.language.common).has(first.word.low))) &&
    !(has(first, kinds.place) && ((title !== 'honorific' && title !== 'rank') || !isStripped || whole.length > 1)) &&
    !((title === 'role' || title === 'rank') && isPlainPlural(whole)) &&
    !(title === 'trade' && whole.every((token) => has(token, kinds.word) && !has(token, kinds.surname | kinds.given)))
  )
    return [named(tokens, [], whole, 'name-title', 'high')];
  if (whole.length === 1) {
    if (has(first, kinds.known)) return [named(tokens, [], whole, 'name-alone', 'high')];
    if (has(first, kinds.surname | kinds.mononym) && !has(first, kinds.place | kinds.notName) && !(run.isSentenceStart && !isStripped && has(first, kinds.word)))
      return [named(tokens, [], whole, 'name-known', 'high')];
    if (isForenameAlone(first) || (has(first, kinds.called) && !has(first, kinds.notName | kinds.place | kinds.date | kinds.institution))) return [named(tokens, [], whole, 'name-known', 'medium')];
    return has(first, kinds.actor) ? [named(tokens, [], whole, 'name-verb', 'medium')] : [];
  }
  // `--Read Harriet Lowe`: the first words are none of the name.
  const at = whole.findIndex((token, index) => index > 0 && has(token, kinds.given | kinds.initial) && isOutsideNames(whole[index - 1] as Token));
  if (at > 0 && at < whole.length - 1) return readNames(whole.slice(at), run, true, title, false, sight);
  if (whole.every((token) => has(token, kinds.known))) return [named(tokens, [], whole, 'name-alone', 'medium')];
  const last = whole.at(-1) as Token;
  // `Quern von Hessel`
  const [, link] = whole;
  if (
    whole.length === 3 &&
    link &&
    has(link, kinds.particle) &&
    foreignLinks.has(link.word.low) &&
    !capitalisesNouns(sight.language) &&
    (isUnlisted(first) || first.word.kind === kinds.word) &&
    (isUnlisted(last) || has(last, kinds.surname))
  )
    return [named(tokens, [first], [link, last], 'name-forename', 'medium')];
  if (whole.length === 2 && isCapitalParticle(first, last, sight))
    return [named(tokens, [], [last], has(last, kinds.surname) ? 'name-known' : 'name-forename', has(last, kinds.surname) ? 'high' : 'medium')];
  const isKnown = has(last, kinds.known) || (has(last, kinds.surname | kinds.mononym) && !has(last, kinds.word | kinds.place));
  if (isKnown && whole.slice(0, -1).every((token) => has(token, kinds.word | kinds.people | kinds.derived))) return [named([last], [], [last], 'name-known', 'high')];
  const isUnknown =
    !capitalisesNouns(sight.language) &&
    whole.length === 2 &&
    whole.every((token) => isUnlisted(token) && token.word.text.length > 2 && (!run.isSentenceStart || isStripped || letters.test(token.word.text)));
  return isUnknown ? [named(tokens, [], whole, 'name-forename', 'medium')] : [];
}

// A capital says less at the start of a sentence, and nothing of `Heav’n`.
const letters = /^\p{Lu}\p{Ll}+$/u;

/** `Delegates`, `Deputies` after an office: a word of the language, not a name. */
function isPlainPlural(tokens: readonly Token[]): boolean {
  return tokens.every((token) => has(token, kinds.word) && !has(token, kinds.surname | kinds.given) && /s$/u.test(token.word.text));
}

/** A forename that is no word of the language: `Cyril` alone is a person. */
function isForenameAlone(token: Token): boolean {
  return has(token, kinds.given) && !has(token, kinds.word | kinds.notName | kinds.place | kinds.date | kinds.people | kinds.institution);
}

/** `Marx-Engels`, `Trotsky-Zinoviev`: two names. */
function splitPair(token: Token, sight: Sight): Named[] {
  const cut = token.word.text.indexOf('-');
  if (cut < 1 || !/^\p{Lu}/u.test(token.word.text.slice(cut + 1))) return [];
  const halves = [token.word.text.slice(0, cut), token.word.text.slice(cut + 1)];
  const isKnown = (half: string): boolean => (sight.classifier.classify(half).kind & (kinds.surname | kinds.mononym | kinds.known)) !== 0;
  if (!halves.every(isKnown)) return [];
  return halves.map((half, index) => {
    const start = token.start + (index === 0 ? 0 : cut + 1);
    return {start, end: start + half.length, forenames: [], surname: half, rule: 'name-alone', cert: 'high'};
  });
}
