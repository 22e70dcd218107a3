/**
 * Names of persons: by their shape (forename or initials before a surname), by what stands
 * before them (an honorific, an office), by the tables, and by what the document itself has
 * said: a surname seen once with its forename is known everywhere.
 *
 * Titles, roles and a possessive stay outside the name.
 */
import {wordSet} from '../language/language.js';
import type {Certainty, Leaf} from '../tree.js';
import type {Annotator, Context, Flow, Found, NameKnowledge} from './flow.js';
import {createClassifier, findRuns, kinds, type Classifier, type Run, type Token} from './name-runs.js';
import {createPersons, type Persons} from './persons.js';

/** A name as its words show it. */
export interface Named {
  start: number;
  end: number;
  forenames: string[];
  surname: string;
  rule: string;
  cert: Certainty;
}

const classifiers = new WeakMap<object, Classifier>();
const runs = new WeakMap<Leaf, Run[]>();

/** The runs of a leaf: read once, looked at by several passes. */
export function runsOf(leaf: Leaf, classifier: Classifier): Run[] {
  let found = runs.get(leaf);
  if (!found) {
    found = findRuns(leaf.reading.text, classifier);
    runs.set(leaf, found);
  }
  return found;
}

export function classifierOf(context: Pick<Context, 'language' | 'lexicon'>): Classifier {
  let classifier = classifiers.get(context.lexicon);
  if (!classifier) {
    classifier = createClassifier(context.language, context.lexicon);
    classifiers.set(context.lexicon, classifier);
  }
  return classifier;
}

/** Read all flows once and learn which surnames belong to which persons. */
export function learnNames(flows: readonly Flow[], context: Pick<Context, 'language' | 'lexicon'>): {knowledge: NameKnowledge; persons: Persons} {
  const classifier = classifierOf(context);
  const persons = createPersons();
  const counts = new Map<string, number>();
  const weights = new Map<string, Weight>();
  const sight: Sight = {...context, classifier, surnames: new Map(), actors: new Set()};
  for (const {leaves} of flows) {
    for (const leaf of leaves) {
      for (const run of runsOf(leaf, classifier)) {
        countWords(run, counts);
        for (const named of namesIn(run, leaf, sight)) persons.add(named);
        weighActor(run, leaf.reading.text, context.language, weights);
      }
    }
  }
  const surnames = persons.surnames();
  const actors = new Set([...weights].filter(([word, {sum, count}]) => sum >= 2 && sum >= count * 0.34 && !surnames.has(word.toLowerCase())).map(([word]) => word));
  return {knowledge: {surnames, actors, counts}, persons};
}

/** Words with a capital that no sentence's start gave them. */
function countWords({tokens, isSentenceStart}: Run, counts: Map<string, number>): void {
  for (let index = isSentenceStart ? 1 : 0; index < tokens.length; index++) {
    const {text} = tokens[index] as Token;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
}

/** Annotator: names of persons, each with its person where that is plain. */
export const annotatePersNames: Annotator = ({leaves}, context) => {
  const classifier = classifierOf(context);
  const sight: Sight = {language: context.language, lexicon: context.lexicon, classifier, surnames: context.names.surnames, actors: context.names.actors};
  const found: Found[] = [];
  for (const leaf of leaves) {
    for (const run of runsOf(leaf, classifier)) {
      for (const named of namesIn(run, leaf, sight)) {
        // A surname in an imprint is that of a firm.
        if (leaf.type === 'docImprint' && named.forenames.length === 0) continue;
        const person = context.persons.find(named);
        found.push({span: {type: 'persName', rule: named.rule, cert: named.cert, ...(person === undefined ? {} : {person})}, parts: [{leaf, start: named.start, end: named.end}]});
      }
    }
  }
  return {found, doubts: []};
};

/** What stands before a name and is no part of it. */
type Title = 'honorific' | 'role' | 'trade' | 'none';

interface Sight extends Pick<Context, 'language' | 'lexicon'> {
  classifier: Classifier;
  surnames: NameKnowledge['surnames'];
  actors: NameKnowledge['actors'];
}

function has({kind}: Token, bits: number): boolean {
  return (kind & bits) !== 0;
}

const never = kinds.institution | kinds.people | kinds.date | kinds.derived;

const none: readonly Named[] = [];

/** One word that only the start of its sentence gave a capital, or that is a place, a people, a body: most runs. */
function isNoName({tokens}: Run, {surnames, actors}: Sight): boolean {
  const [only] = tokens;
  if (!only || tokens.length > 1) return false;
  if (has(only, kinds.given | kinds.surname | kinds.mononym) || only.kind === 0) return false;
  return has(only, kinds.notName | never | kinds.place | kinds.word) && !surnames.has(only.text.toLowerCase()) && !actors.has(only.text) && !has(only, kinds.word) ? true : has(only, kinds.notName) && !surnames.has(only.text.toLowerCase());
}

/** The names in one run of capitalised words. */
function namesIn(run: Run, leaf: Leaf, sight: Sight): readonly Named[] {
  const {tokens} = run;
  if (isNoName(run, sight)) return none;
  let from = 0;
  let title: Title = titleBefore(leaf.reading.text, tokens[0]?.start ?? 0, sight);
  while (from < tokens.length && isOutside(tokens, from, run, sight)) {
    const token = tokens[from] as Token;
    // `Secretary of State Rusk`: the office goes on.
    if (has(token, kinds.honorific)) title = 'honorific';
    else if (has(token, kinds.role) || token.text.includes('-')) title = 'role';
    else if (!has(token, kinds.institution | kinds.notName)) title = 'none';
    from++;
  }
  const rest = tokens.slice(from);
  if (rest.length === 0) return [];
  const end = rest.findIndex((token, index) => index > 0 && isEnd(token, rest[index - 1] as Token));
  const core = end < 0 ? rest : rest.slice(0, end);
  // `Lenin Square`, `Hume Society`: what follows makes a thing of the name.
  if (end > 0 && has(rest[end] as Token, kinds.institution) && title === 'none') return [];
  const hasArticle = from === 0 && wordEndingAt(leaf.reading.text, (core[0]?.start ?? 0) - 1) === 'the';
  return readNames(core, run, from > 0, title, hasArticle, sight);
}

/** Honorifics, offices and words that only a sentence's start gave a capital. */
function isOutside(tokens: readonly Token[], at: number, run: Run, sight: Sight): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (has(token, kinds.initial) && !has(token, kinds.honorific)) return false;
  if (isCapitalParticle(token, next, sight)) return false;
  // `Minister-designate`, `Vice-President`
  const half = /^(\p{L}+)-\p{L}/u.exec(token.text)?.[1];
  if (half !== undefined && next !== undefined && (sight.classifier.classify(half) & (kinds.role | kinds.institution | kinds.notName)) !== 0) return true;
  if (has(token, kinds.honorific)) return !has(token, kinds.given) || next === undefined || !isForename(token, next);
  if (has(token, kinds.role)) return !(has(token, kinds.surname) || sight.surnames.has(token.text.toLowerCase()));
  const isName = has(token, kinds.given | kinds.surname | kinds.mononym) || sight.surnames.has(token.text.toLowerCase());
  if (has(token, kinds.notName)) return !isName || (at === 0 && run.isSentenceStart && !(next && isForename(token, next)));
  return at === 0 && run.isSentenceStart && next !== undefined && has(token, kinds.word) && !isName;
}

/** `De Ruyter`, `Van Dyck`: the particle belongs to the name. */
function isCapitalParticle(token: Token, next: Token | undefined, {classifier}: Sight): boolean {
  return next !== undefined && token.text.length > 1 && classifier.isParticle(token.text.toLowerCase()) && !has(next, never | kinds.place) && (has(next, kinds.surname) || next.kind === 0);
}

function isForename(token: Token, next: Token): boolean {
  return has(token, kinds.given) && !has(next, never | kinds.notName);
}

function isEnd(token: Token, before: Token): boolean {
  if (has(token, kinds.institution | kinds.date)) return true;
  // `Anna Strong`: after a plain forename a word of the language is a surname.
  if (has(before, kinds.given) && !has(before, kinds.word | kinds.place | kinds.notName)) return false;
  return (has(token, kinds.people | kinds.notName) && !has(token, kinds.surname | kinds.given));
}

/** `comrade`, `the historian`, `Secretary of` in lower or upper case directly before the run. */
function titleBefore(text: string, start: number, {language}: Sight): Title {
  const word = wordEndingAt(text, start - 1);
  const office = word === 'the' && wordEndingAt(text, start - 5) === 'of' ? wordEndingAt(text, start - 8) : word === 'of' ? wordEndingAt(text, start - 4) : word;
  const isTitle = word !== '' && (wordSet(language.honorifics).has(word) || isOffice(office, language));
  if (!isTitle) return 'none';
  // In lower case, `general` and `major` are words like others: `the historian Hill`, but `general Heads`.
  const first = text.charAt(start - 1 - word.length);
  if (first === first.toLowerCase() && word !== 'of' && word !== 'the') return 'trade';
  return wordSet(language.honorifics).has(word) ? 'honorific' : 'role';
}

function isOffice(word: string, language: Context['language']): boolean {
  return word !== '' && wordSet(language.roles).has(word);
}

/** The word, in lower case and with its stop, that ends before the blank at this place; empty if there is none. */
function wordEndingAt(text: string, blank: number): string {
  if (blank < 1 || !/\s/u.test(text.charAt(blank))) return '';
  let from = blank;
  if (text.charCodeAt(from - 1) === 46) from--;
  while (from > 0 && isLetterCode(text.charCodeAt(from - 1))) from--;
  return text.slice(from, blank).toLowerCase();
}

function isLetterCode(code: number): boolean {
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : code > 191;
}

function readNames(tokens: readonly Token[], run: Run, isStripped: boolean, title: Title, hasArticle: boolean, sight: Sight): Named[] {
  const forenames: Token[] = [];
  let at = 0;
  while (at < tokens.length - 1 && (has(tokens[at] as Token, kinds.given | kinds.initial) || (forenames.length > 0 && has(tokens[at] as Token, kinds.particle)))) {
    forenames.push(tokens[at] as Token);
    at++;
  }
  const rest = tokens.slice(at);
  const last = rest.findLast((token) => !has(token, kinds.suffix | kinds.particle));
  if (!last) return [];
  if (forenames.length > 0) {
    if (!isSurname(rest, forenames, run.isSentenceStart && !isStripped, sight)) return [];
    return [named(tokens, forenames, rest, 'name-forename', certaintyOf(forenames, last))];
  }
  return readSurname(tokens, run, isStripped || hasArticle, title, sight).filter(({cert}) => cert === 'high' || !hasArticle);
}

/** What follows a forename is a surname unless it is plainly something else. */
function isSurname(rest: readonly Token[], forenames: readonly Token[], isAtStart: boolean, sight: Sight): boolean {
  const last = rest.at(-1);
  if (!last || rest.some((token) => has(token, never) && !has(token, kinds.surname))) return false;
  const first = forenames[0] as Token;
  // A capital within a sentence says that a word such as `william` is meant as a name.
  const mayBeWord = isAtStart ? kinds.word : 0;
  const isAmbiguous = has(first, kinds.notName | mayBeWord | kinds.place | kinds.date) && !has(first, kinds.initial);
  const isKnown = has(last, kinds.surname) || sight.surnames.has(last.text.toLowerCase());
  if (isAmbiguous) return isKnown || (!has(last, kinds.word | kinds.place | kinds.notName) && last.text.length > 2);
  if (first.text.length === 2 && has(first, kinds.initial) && forenames.length === 1) return last.text.length > 2 && !has(last, kinds.notName);
  return last.text.length > 1 && !/^[IVXLC]+$/u.test(last.text);
}

function certaintyOf(forenames: readonly Token[], last: Token): Certainty {
  return forenames.some((token) => has(token, kinds.given)) || has(last, kinds.surname) ? 'high' : 'medium';
}

function named(tokens: readonly Token[], forenames: readonly Token[], rest: readonly Token[], rule: string, cert: Certainty): Named {
  const bare = rest.filter((token) => !has(token, kinds.suffix));
  const last = bare.at(-1) as Token;
  const hasParticle = bare.some((token) => has(token, kinds.particle)) && !has(bare[0] as Token, kinds.particle);
  const surname = hasParticle ? bare.map(({text}) => text).join(' ') : last.text;
  return {start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end, forenames: forenames.map(({text}) => text), surname, rule, cert};
}

/** A surname, or a name of one word, without a forename. */
function readSurname(tokens: readonly Token[], run: Run, isStripped: boolean, title: Title, sight: Sight): Named[] {
  const whole = tokens.filter((token) => !has(token, kinds.suffix));
  const [first] = whole;
  if (!first || whole.some((token) => has(token, never) && !has(token, kinds.surname | kinds.mononym))) return [];
  const joined = splitPair(first, sight);
  if (joined.length > 0 && whole.length === 1) return joined;
  if (title !== 'none' && whole.length <= 3 && !has(first, kinds.notName | kinds.place) && !(title === 'role' && isPlainPlural(whole)) && !(title === 'trade' && whole.every((token) => has(token, kinds.word) && !has(token, kinds.surname | kinds.given)))) return [named(tokens, [], whole, 'name-title', 'high')];
  if (whole.length === 1) {
    const low = first.text.toLowerCase();
    if (sight.surnames.has(low)) return [named(tokens, [], whole, 'name-alone', 'high')];
    if (has(first, kinds.surname | kinds.mononym) && !has(first, kinds.place | kinds.notName) && !(run.isSentenceStart && !isStripped && has(first, kinds.word))) return [named(tokens, [], whole, 'name-known', 'high')];
    if (isForenameAlone(first)) return [named(tokens, [], whole, 'name-known', 'medium')];
    return sight.actors.has(first.text) ? [named(tokens, [], whole, 'name-verb', 'medium')] : [];
  }
  if (whole.every((token) => sight.surnames.has(token.text.toLowerCase()))) return [named(tokens, [], whole, 'name-alone', 'medium')];
  const last = whole.at(-1) as Token;
  if (whole.length === 2 && isCapitalParticle(first, last, sight)) return [named(tokens, [], [last], has(last, kinds.surname) ? 'name-known' : 'name-forename', has(last, kinds.surname) ? 'high' : 'medium')];
  const isKnown = sight.surnames.has(last.text.toLowerCase()) || (has(last, kinds.surname | kinds.mononym) && !has(last, kinds.word | kinds.place));
  if (isKnown && whole.slice(0, -1).every((token) => has(token, kinds.word | kinds.people | kinds.derived))) return [named([last], [], [last], 'name-known', 'high')];
  const isUnknown = whole.length === 2 && whole.every((token) => token.kind === 0 && token.text.length > 2) && (!run.isSentenceStart || isStripped);
  return isUnknown ? [named(tokens, [], whole, 'name-forename', 'medium')] : [];
}

/** `Delegates`, `Deputies` after an office: a word of the language, not a name. */
function isPlainPlural(tokens: readonly Token[]): boolean {
  return tokens.every((token) => has(token, kinds.word) && !has(token, kinds.surname | kinds.given) && /s$/u.test(token.text));
}

/** A forename that is no word of the language: `Cyril` alone is a person. */
function isForenameAlone(token: Token): boolean {
  return has(token, kinds.given) && !has(token, kinds.word | kinds.notName | kinds.place | kinds.date | kinds.people | kinds.institution);
}

/** `Marx-Engels`, `Trotsky-Zinoviev`: two names. */
function splitPair(token: Token, sight: Sight): Named[] {
  const cut = token.text.indexOf('-');
  if (cut < 1 || !/^\p{Lu}/u.test(token.text.slice(cut + 1))) return [];
  const halves = [token.text.slice(0, cut), token.text.slice(cut + 1)];
  const isKnown = (half: string): boolean => sight.surnames.has(half.toLowerCase()) || (sight.classifier.classify(half) & (kinds.surname | kinds.mononym)) !== 0;
  if (!halves.every(isKnown)) return [];
  return halves.map((half, index) => {
    const start = token.start + (index === 0 ? 0 : cut + 1);
    return {start, end: start + half.length, forenames: [], surname: half, rule: 'name-alone', cert: 'high'};
  });
}

interface Weight {
  sum: number;
  count: number;
}

const doesAfter = /^\s(?:has|had|is|was|were|did|does|himself|herself|who|could|would|will|must|\p{Ll}{2,}ed|\p{Ll}{3,}s)\b/u;
const wordAfter = /^[,]?\s(?:also\s|then\s|has\s|had\s)?(\p{Ll}+)/u;
const placeBefore = new Set(['the', 'in', 'at', 'near', 'into', 'through', 'throughout', 'across', 'a', 'an', 'this', 'these', 'those', 'all', 'every', 'some']);
const personBefore = new Set(['by', 'with', 'against', 'told', 'asked']);

/** A word that is in no table gains when it stands where persons stand, and loses where places and things do. */
function weighActor({tokens, isSentenceStart}: Run, text: string, language: Context['language'], weights: Map<string, Weight>): void {
  const [token] = tokens;
  if (!token || tokens.length !== 1 || token.kind !== 0 || token.text.length < 3 || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return;
  const known = weights.get(token.text) ?? {sum: 0, count: 0};
  known.count++;
  const before = wordEndingAt(text, token.start - 1);
  const after = text.slice(token.end, token.end + 30);
  const verbs = [wordAfter.exec(after)?.[1], before];
  const speaks = verbs.some((verb) => verb !== undefined && (wordSet(language.saying).has(verb) || wordSet(language.citing).has(verb)));
  if (placeBefore.has(before)) known.sum -= 2;
  else if (speaks) known.sum += 2;
  else if (token.hasPossessive || (!isSentenceStart && doesAfter.test(after))) known.sum += 1;
  else if (personBefore.has(before)) known.sum += 0.5;
  weights.set(token.text, known);
}
