/**
 * What the whole document teaches about names: the surnames that it gives with a forename, and
 * the words, in no table, that speak, own and do as persons do.
 */
import {capitalisesNouns, wordSet} from '../../language/language.js';
import type {Context, Flow, NameKnowledge} from '../flow.js';
import {isOfState} from './bynames.js';
import {teachCorpus} from './corpus.js';
import {has, type Classifier, createClassifier, kinds, type Run, type Token} from './name-runs.js';
import {doesAfter, type Sight} from './name-shapes.js';
import {wordEndingAt} from './name-titles.js';
import {namesOf} from './pers-names.js';
import {createPersons, type Persons} from './persons.js';
import {plain} from './plain-name.js';

/** Read all flows once and learn which surnames belong to which persons. */
export function learnNames(flows: readonly Flow[], context: Pick<Context, 'language' | 'lexicon' | 'corpus'>): {knowledge: NameKnowledge; persons: Persons} {
  const classifier = createClassifier(context.language, context.lexicon);
  const persons = createPersons();
  const counts = new Map<string, number>();
  const weights = new Map<string, Weight>();
  const explained = new Set<string>();
  const located = new Map<string, number>();
  const sight: Sight = {language: context.language, classifier};
  for (const {leaves, note} of flows) {
    for (const leaf of leaves) {
      const isTitle = note !== undefined || leaf.type === 'head' || leaf.type === 'titlePart';
      for (const [run, names] of namesOf(leaf, sight)) {
        countWords(run, counts);
        weighPlace(run, leaf.reading.text, context.language, located);
        for (const named of names) {
          persons.add(named);
          // `The Wells of England`: in a title or a reference, a word that is also a surname says nothing of the others.
          if (!isTitle || named.rule !== 'name-known' || (classifier.classify(named.surname).kind & kinds.word) === 0) explained.add(plain(named.surname.split(' ')[0] ?? ''));
        }
        if (note) weighCited(run, leaf.reading.text, weights);
        else if (!isTitle && !capitalisesNouns(context.language)) weighActor(run, leaf.reading.text, context.language, weights);
      }
    }
  }
  const surnames = persons.surnames();
  const actors = new Set(
    [...weights].filter(([word, {sum, count}]) => sum >= leastWeight(classifier.classify(word).kind) && sum >= count * 0.34 && !surnames.has(word.toLowerCase())).map(([word]) => word)
  );
  const forenames = persons.forenames();
  for (const word of classifier.words.values()) if ((word.kind & kinds.given) !== 0 && forenames.has(plain(word.low))) word.kind |= kinds.called;
  for (const [name, sum] of located) if (sum > 0) classifier.classify(name).kind |= kinds.located;
  teach(classifier, new Map([...surnames].filter(([surname]) => explained.has(surname))), actors);
  if (context.corpus) teachCorpus(classifier, context.corpus, (word) => (weights.get(word)?.sum ?? 0) < 0);
  return {knowledge: {surnames, actors, counts, classifier}, persons};
}

/** What was learned is known of the words from now on. */
function teach(classifier: Classifier, surnames: ReadonlyMap<string, unknown>, actors: ReadonlySet<string>): void {
  let isAnyPlain = false;
  for (const word of classifier.words.values()) {
    if (surnames.has(plain(word.low))) {
      // Common words that are surnames here (`Hope`): runs of their own were not read.
      isAnyPlain ||= (word.kind & kinds.plain) !== 0;
      word.kind = (word.kind & ~kinds.plain) | kinds.known;
    }
    if (actors.has(word.text)) word.kind |= kinds.actor;
  }
  if (isAnyPlain) classifier.runs = new WeakMap();
}

/** Words with a capital that no sentence's start gave them. */
function countWords({tokens, isSentenceStart}: Run, counts: Map<string, number>): void {
  for (let index = isSentenceStart ? 1 : 0; index < tokens.length; index++) {
    const {text} = (tokens[index] as Token).word;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
}

interface Weight {
  sum: number;
  count: number;
}

const wordAfter = /^[,]?\s(?:also\s|then\s|has\s|had\s)?(\p{Ll}+)/u;
const placeBefore = new Set(['the', 'in', 'at', 'near', 'into', 'through', 'throughout', 'across', 'a', 'an', 'this', 'these', 'those', 'all', 'every', 'some']);
const personBefore = new Set(['by', 'with', 'against', 'told', 'asked']);

/** A word that is in no table gains when it stands where persons stand, and loses where places and things do. */
function weighActor({tokens, isSentenceStart}: Run, text: string, language: Context['language'], weights: Map<string, Weight>): void {
  const [token] = tokens;
  if (!token || tokens.length !== 1 || !mayAct(token) || token.word.text.length < 3 || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.word.text)) return;
  const known = weights.get(token.word.text) ?? {sum: 0, count: 0};
  known.count++;
  const before = wordEndingAt(text, token.start - 1);
  const after = text.slice(token.end, token.end + 30);
  const verbs = [wordAfter.exec(after)?.[1], before];
  const speaks = verbs.some((verb) => verb !== undefined && (wordSet(language.saying).has(verb) || wordSet(language.citing).has(verb)));
  const isOffice = (has(token, kinds.role) && text.charAt(token.start - 1) === '(') || before === 'read' || before === 'reading';
  if (placeBefore.has(before) || isOffice) known.sum -= 2;
  else if (hasOffice(after, language) || isOfState(after.trimStart(), language)) known.sum += 2;
  else if (letterBefore.test(text.slice(Math.max(0, token.start - 14), token.start))) known.sum += 1;
  else if (speaks || isAddressed(text, token, language)) known.sum += 2;
  // A capital within a sentence: a forename that is a word too is meant as one.
  else if (!isSentenceStart && has(token, kinds.given)) known.sum += 1;
  else if (token.hasPossessive || (!isSentenceStart && doesAfter.test(after))) known.sum += 1;
  // `Mallory does not know`: a word that needs an article in any other sense begins the sentence without one.
  else if (isSentenceStart && has(token, kinds.surname) && doesAfter.test(after)) known.sum += 0.5;
  else if (personBefore.has(before)) known.sum += /(?:drafted|signed|written|edited|translated|composed|painted)\sby\s$/u.test(text.slice(Math.max(0, token.start - 14), token.start)) ? 2 : 0.5;
  weights.set(token.word.text, known);
}

const inBefore = new Set(['in', 'at', 'near', 'into', 'throughout']);

/** `in Kuro Selmet`: two words that are in no table are a place by the word before them, and a person by a verb of speech. */
function weighPlace({tokens}: Run, text: string, {saying, citing}: Context['language'], located: Map<string, number>): void {
  // At the start of a sentence the word before has a capital, and stands in the run.
  const isLed = tokens.length === 3 && inBefore.has(tokens[0]?.word.low ?? '');
  const [first, last, ...more] = isLed ? tokens.slice(1) : tokens;
  if (!first || !last || more.length > 0 || first.word.kind !== 0 || last.word.kind !== 0) return;
  const isIn = isLed || inBefore.has(wordEndingAt(text, first.start - 1));
  const verb = wordAfter.exec(text.slice(last.end, last.end + 30))?.[1] ?? '';
  if (isIn || wordSet(saying).has(verb) || wordSet(citing).has(verb)) located.set(last.word.text, (located.get(last.word.text) ?? 0) + (isIn ? 1 : -1));
}

const letterBefore = /\b(?:[Ll]etters?|[Nn]otes?|[Cc]ards?)\sfrom\s$|\svs?\.?\s$/u;

// `Orme (a judge)`, `Orme, the chief of`
const officeAfter = /^(?:\s\((?:an?\s|the\s)?|,\s(?:an?|the)\s)(\p{L}+)(?=[,).;:]|\s(?:of|to|in|under|at|appointed)\s)/iu;

function hasOffice(after: string, {roles}: Context['language']): boolean {
  const word = officeAfter.exec(after)?.[1];
  return word !== undefined && wordSet(roles).has(word.toLowerCase());
}

// `--`, `; `, `apud ` or nothing before it; `, Holy Wells, tom. ii` behind it
const citedBefore = /(?:^|--|—|[;.]\s|(?:apud|ap\.|[Ss]ee|[Cc]f\.|also)\s)$/u;
const citedAfter = /^,\s(?:["“‘]?\p{Lu}[^.;]{3,90}(?:\p{Lu}\p{L}*\.[^.;]{0,30})?,\s\(?(?:tom|vol|t|p|pp|cap|ch|lib|bk|livre|Bd|S)\.?\s[\divxlc]|[Hh]ist\.)/u;
const whoAfter = /^,\swho\s/u;

/** In a note: who is cited as an author, or is spoken of by `who`. */
function weighCited({tokens: [token, second]}: Run, text: string, weights: Map<string, Weight>): void {
  if (!token || second !== undefined || !mayAct(token) || token.word.kind !== 0 || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.word.text)) return;
  const known = weights.get(token.word.text) ?? {sum: 0, count: 0};
  const after = text.slice(token.end, token.end + 150);
  const isCited = citedBefore.test(text.slice(Math.max(0, token.start - 6), token.start)) && citedAfter.test(after);
  if (!isCited && !whoAfter.test(after)) return;
  known.count++;
  known.sum += isCited ? 2 : 1;
  weights.set(token.word.text, known);
}

/** A forename with a capital within a sentence is nearly one already; an office needs more than a word of no table. */
function leastWeight(kind: number): number {
  return (kind & kinds.role) !== 0 ? 3 : (kind & kinds.given) !== 0 ? 1 : 2;
}

/** In no table; or a word that is also a name, or an office that is (`Pope`). */
function mayAct({word: {kind}}: Token): boolean {
  if (kind === 0) return true;
  return (kind & kinds.word) !== 0 && (kind & (kinds.given | kinds.surname | kinds.role)) !== 0 && (kind & ~(kinds.word | kinds.given | kinds.surname | kinds.role)) === 0;
}

/** `on thee, Orlan!`, `Orlan, wert thou`: a pronoun or a call beside it, and a mark that parts it from the sentence. */
function isAddressed(text: string, {start, end}: Token, {addressing}: Context['language']): boolean {
  const words = wordSet(addressing);
  const before = /(\p{L}+)(,?)\s$/u.exec(text.slice(Math.max(0, start - 20), start));
  const isCut = /^[,!?.;:]/u.test(text.slice(end, end + 1));
  if (before && isCut && words.has((before[1] ?? '').toLowerCase()) && (before[2] === ',' || /^\p{Lu}/u.test(before[1] ?? ''))) return true;
  const after = /^,\s(\p{L}+)(?:\s(\p{L}+))?/u.exec(text.slice(end, end + 30));
  return after !== null && [after[1], after[2]].some((word) => word !== undefined && words.has(word.toLowerCase()));
}
