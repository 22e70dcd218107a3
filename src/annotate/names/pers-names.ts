/**
 * Names of persons: by their shape (forename or initials before a surname), by what stands
 * before them (an honorific, an office), by the tables, and by what the document itself has
 * said: a surname seen once with its forename is known everywhere.
 *
 * Titles, roles and a possessive stay outside the name.
 */
import {wordSet} from '../../language/language.js';
import {type Sex, sexOfForename, sexOfTitle} from './sexes.js';
import type {Leaf} from '../../tree.js';
import type {Annotator, Found} from '../flow.js';
import {invertedName} from './inverted.js';
import {has, kinds, runsOf, type Run, type Token} from './name-runs.js';
import {isCapitalParticle, isForename, named, type Named, never, readNames, type Sight} from './name-shapes.js';
import {withBynames} from './bynames.js';
import {isNobody, isTitle} from './nobody.js';
import {readRuler, readSyllables} from './name-forms.js';
import {joinLists} from './name-lists.js';
import {isPersonalTitle, isPlaceOfSaint, isSaint, standsBeforeOffices, type Title, titleBefore, wordEndingAt} from './name-titles.js';

/** Annotator: names of persons, each with its person where that is plain. */
export const annotatePersNames: Annotator = ({leaves}, context) => {
  const {classifier} = context.names;
  const sight: Sight = {language: context.language, classifier};
  const found: Found[] = [];
  for (const leaf of leaves) {
    for (const [run, names] of joinLists(leaf, [...namesOf(leaf, sight)], context.language)) {
      for (const name of names) {
        // A surname in an imprint is that of a firm.
        if (leaf.type === 'docImprint' && name.forenames.length === 0) continue;
        // Where all is in capitals a surname that is a word says nothing: `THE LAST MILL`.
        if (isWordInCapitals(leaf, name, run) || isPublisher(leaf, name)) continue;
        const meant = context.findPerson(name);
        const made = meant?.isOfOthers === true ? {rule: 'name-corpus', cert: name.cert === 'low' ? ('low' as const) : ('medium' as const)} : {rule: name.rule, cert: name.cert};
        found.push({span: {type: 'persName', ...made, ...(meant ? {person: meant.id} : {})}, parts: [{leaf, start: name.start, end: name.end}]});
      }
    }
  }
  return {found, doubts: []};
};

/** The names of a leaf by the runs that they stand in; those of an inverted name are read together. */
export function* namesOf(leaf: Leaf, sight: Sight): Generator<[run: Run, names: readonly Named[]]> {
  const runs = runsOf(leaf, sight.classifier);
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Run;
    const next = runs[index + 1];
    const inverted = invertedName(leaf, run, next, sight);
    if (inverted && next) {
      yield [run, [inverted]];
      const rest = next.tokens.filter(({start}) => start >= inverted.end);
      if (rest.length > 0) {
        const after = {tokens: rest, isSentenceStart: true};
        yield [after, namesIn(after, leaf, sight)];
      }
      index++;
    } else {
      run.names = run.names && !isTaught(run) ? run.names : namesIn(run, leaf, sight);
      yield [run, (next && withSharedSurname(run, next, leaf, sight)) ?? run.names];
    }
  }
}

const conjunction = /^ (?:and|&|und|et|e|y|и) $/u;

/** `Karl and Jenny Lowe`, `J. L. and B. Lowe`: the surname belongs to both. */
function withSharedSurname({tokens, names = none}: Run, next: Run, leaf: Leaf, sight: Sight): readonly Named[] | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  const begin = next.tokens[0];
  if (!first || !last || !begin || !conjunction.test(leaf.reading.text.slice(last.end, begin.start))) return undefined;
  const isAlone = tokens.every((token) => has(token, kinds.initial)) || (tokens.length === 1 && has(first, kinds.given) && names.length === 1);
  const other = isAlone ? namesIn(next, leaf, sight)[0] : undefined;
  if (!other || other.forenames.length === 0 || other.start !== begin.start) return undefined;
  const forenames = tokens.map(({word}) => word.text);
  const sex = sexOfForename(forenames[0] ?? '');
  return [{start: first.start, end: last.end, forenames, surname: other.surname, rule: 'name-forename', cert: other.cert, sex}];
}

function isWordInCapitals(leaf: Leaf, {forenames, rule, start}: Named, {tokens}: Run): boolean {
  const {text} = leaf.reading;
  if (!isTitle(leaf) || forenames.length > 0 || rule !== 'name-known' || text !== text.toUpperCase()) return false;
  return tokens.some((token) => token.start === start && has(token, kinds.word));
}

/** `(London: Jane Hill, 1890)`: a house that bears a name. */
function isPublisher({reading: {text}}: Leaf, {start, end}: Named): boolean {
  return text.startsWith(': ', start - 2) && /^(?: (?:&|and) \p{Lu}\p{L}+)?,? (?:1[5-9]|20)\d\d(?!\d)/u.test(text.slice(end, end + 40));
}

/** The document has explained a word of it, so that it may read otherwise than at first. */
function isTaught({tokens}: Run): boolean {
  for (const token of tokens) if (has(token, kinds.known | kinds.actor | kinds.located | kinds.called) || token.word.text.includes('-')) return true;
  return false;
}

const none: readonly Named[] = [];

/** One word that is a place, a people, a body, or that only the start of its sentence gave a capital: most runs. */
function isNoName({tokens}: Run): boolean {
  const [only] = tokens;
  if (!only || tokens.length > 1) return false;
  const {kind} = only.word;
  if (kind === 0 || (kind & (kinds.given | kinds.surname | kinds.mononym | kinds.known)) !== 0) return false;
  if ((kind & kinds.notName) !== 0) return true;
  return (kind & (never | kinds.place)) !== 0 && (kind & (kinds.actor | kinds.word)) === 0;
}

/** The names in one run of capitalised words. */
export function namesIn(run: Run, leaf: Leaf, sight: Sight): readonly Named[] {
  const {tokens} = run;
  if (isNoName(run)) return none;
  const {text} = leaf.reading;
  const capitals = namesInCapitals(run, leaf);
  if (capitals.length > 0) return capitals;
  let from = 0;
  const goesOn = isOutside(tokens, 0, run, sight);
  let title: Title = titleBefore(text, tokens[0]?.start ?? 0, sight, goesOn);
  while (from < tokens.length && (from === 0 ? goesOn : isOutside(tokens, from, run, sight))) {
    const token = tokens[from] as Token;
    // `Secretary of State Hill`: the office goes on.
    if (has(token, kinds.honorific)) title = isSaint(token.word.low) ? 'saint' : 'honorific';
    else if (has(token, kinds.role) || token.word.text.includes('-')) title = wordSet(sight.language.seats).has(`${token.word.low} of`) ? 'rank' : 'role';
    else if (!has(token, kinds.institution | kinds.notName)) title = 'none';
    from++;
  }
  const rest = tokens.slice(from);
  if (rest.length === 0) return [];
  if (title === 'saint' && wordSet(sight.language.places).has(`st. ${rest[0]?.word.low ?? ''}`)) return [];
  if (title === 'saint' && (tokens.at(-1)?.hasPossessive === true || isPlaceOfSaint(text, rest[0]?.start ?? 0))) return [];
  const end = rest.findIndex((token, index) => index > 0 && isEnd(token, rest[index - 1] as Token));
  const core = end < 0 ? rest : rest.slice(0, end);
  // `Nelson Square`, `Hume Society`: what follows makes a thing of the name.
  if (end > 0 && has(rest[end] as Token, kinds.institution) && title === 'none') return [];
  const hasArticle = (from === 0 || tokens[from - 1]?.word.low === 'the') && wordEndingAt(text, (core[0]?.start ?? 0) - 1) === 'the';
  const behind = text.slice(core.at(-1)?.end ?? 0, (core.at(-1)?.end ?? 0) + 5);
  const formed = readRuler(core, behind, title !== 'none', sight) ?? readSyllables(core);
  const names = withBynames(formed ? [formed] : readNames(core, run, from > 0, title, hasArticle, sight), text, sight);
  if (names[0] && isNobody(names[0], core, {run, from, leaf, title, sight})) return [];
  for (const name of names) name.sex = sexOf(name, tokens, text);
  // `the Wells`: with an article a word that is also a surname is that word.
  return hasArticle && core.length === 1 && has(core[0] as Token, kinds.word) ? names.filter(({rule}) => rule !== 'name-known') : names;
}

/** As the forename tells, or the title before the name: `Mrs. Peter Lowe` is called by her husband's. */
function sexOf({start, forenames}: Named, tokens: readonly Token[], text: string): Sex | undefined {
  const before = tokens.findLast(({end}) => end <= start);
  return sexOfForename(forenames[0] ?? '') ?? sexOfTitle(before?.word.low ?? wordEndingAt(text, start - 1));
}

/** `WEBER GOES HOME`: in a heading in capitals the names that the document knows from elsewhere. */
function namesInCapitals({tokens}: Run, leaf: Leaf): Named[] {
  const {text} = leaf.reading;
  if (tokens.length < 2 || !isTitle(leaf) || text !== text.toUpperCase()) return [];
  const isKnown = (token: Token): boolean => has(token, kinds.known) && !has(token, kinds.word | kinds.place | kinds.notName);
  if (tokens.some((token) => has(token, kinds.given | kinds.initial | kinds.honorific))) return [];
  return tokens.filter(isKnown).map((token) => named([token], [], [token], 'name-alone', 'medium'));
}

/** Honorifics, offices and words that only a sentence's start gave a capital. */
function isOutside(tokens: readonly Token[], at: number, run: Run, sight: Sight): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (has(token, kinds.initial) && !has(token, kinds.honorific)) return false;
  // `on the 21st of April Dr. Hill`
  if (has(token, kinds.date) && next !== undefined && has(next, kinds.honorific)) return true;
  if (isCapitalParticle(token, next, sight)) return false;
  // `Minister-designate`, `Vice-President`
  const half = token.word.text.includes('-') ? /^(\p{L}+)-\p{L}/u.exec(token.word.text)?.[1] : undefined;
  if (half !== undefined && next !== undefined && (sight.classifier.classify(half).kind & (kinds.role | kinds.institution | kinds.notName)) !== 0) return true;
  // `M. J. Orme`: an initial before an initial
  if (has(token, kinds.honorific) && has(token, kinds.initial) && next !== undefined && has(next, kinds.initial)) return false;
  // `Miss Bishop`, `Mr. Little`: what else the word means says nothing; but `Mr. Speaker`
  const before = tokens[at - 1];
  const isOffice = has(token, kinds.honorific | (standsBeforeOffices(before?.word.low) ? kinds.role : 0));
  if (isPersonalTitle(before?.word.low) && next === undefined && (has(token, kinds.surname) || !isOffice)) return false;
  if (has(token, kinds.honorific)) return !has(token, kinds.given) || next === undefined || !isForename(token, next);
  if (has(token, kinds.role)) return !has(token, kinds.surname | kinds.known) && !(has(token, kinds.actor) && tokens.length === 1);
  const isName = has(token, kinds.given | kinds.surname | kinds.mononym | kinds.known);
  if (has(token, kinds.notName)) return !isName || (at === 0 && run.isSentenceStart && !(next && isForename(token, next)));
  return at === 0 && run.isSentenceStart && next !== undefined && has(token, kinds.word) && !has(token, kinds.institution) && !isName && !has(next, kinds.particle);
}

function isEnd(token: Token, before: Token): boolean {
  if (has(token, kinds.institution | kinds.date)) return true;
  // `Anna Strong`: after a plain forename a word of the language is a surname.
  if (has(before, kinds.given) && !has(before, kinds.word | kinds.place | kinds.notName)) return false;
  return has(token, kinds.people | kinds.notName) && !has(token, kinds.surname | kinds.given);
}
