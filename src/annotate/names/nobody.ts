/**
 * Where words that have the shape of a name are nobody's: what stands around them makes a place, a
 * street, a title or the start of a sentence of them.
 */
import {wordSet} from '../../language/language.js';
import type {Leaf} from '../../tree.js';
import {isOfState} from './bynames.js';
import {has, kinds, type Run, type Token} from './name-runs.js';
import {doesAfter, type Named, type Sight} from './name-shapes.js';
import {type Title, wordEndingAt} from './name-titles.js';

/** What stands around a name. */
export interface Around {
  run: Run;
  /** Of the tokens of the run, how many stand before the name. */
  from: number;
  leaf: Leaf;
  title: Title;
  sight: Sight;
}

/** The first name that these words were read as is none. */
export function isNobody(name: Named, core: readonly Token[], around: Around): boolean {
  const {run, leaf, title, sight} = around;
  const {text} = leaf.reading;
  if (isOfPlace(text, core, title, sight) && name.forenames.every((forename) => forename.length < 3)) return true;
  const [only, second] = core;
  // Of two unknown words a title, or what a colon follows, makes a work, a place, a heading.
  const isUnknown = run.isSentenceStart && name.cert === 'medium' && name.rule === 'name-forename' && name.forenames.length === 0;
  if (isUnknown && (isTitle(leaf) || text.startsWith(':', core.at(-1)?.end ?? 0))) return true;
  if (!only || second) return false;
  return (name.forenames.length === 0 && isSeat(text, only, sight)) || isWordAtStart(only, name, around) || isAfterStop(only, around) || isAbbreviated(text, only);
}

/** A heading or a line of a title page, where capitals say less. */
export function isTitle({type}: Leaf): boolean {
  return type === 'head' || type === 'titlePart';
}

/** `Bill of the play`, where somebody is called Bill; but `Bill was there`. */
function isWordAtStart(token: Token, {cert}: Named, {run, from, leaf}: Around): boolean {
  const mayBe = from === 0 && run.isSentenceStart && cert === 'medium' && has(token, kinds.called) && has(token, kinds.word);
  return mayBe && !doesAfter.test(leaf.reading.text.slice(token.end, token.end + 30));
}

/** `I went to the Dr. Then we left.`: a sentence has ended. */
function isAfterStop(token: Token, {run: {tokens}, from, leaf}: Around): boolean {
  if (from === 0 || !has(token, kinds.notName)) return false;
  return tokens[from - 2]?.word.low === 'the' || wordEndingAt(leaf.reading.text, (tokens[0]?.start ?? 0) - 1) === 'the';
}

// `Orme avenue`, `the Tarva people`
const thingAfter = /^ (?:avenue|street|st\.|road|lane|square|alley|terrace|slum|people|tribe|tribes|tribesmen|country)(?!\p{L})/u;
const compass = /^[NSEWG]\.?$/u;

/** `Orme avenue`; `in N. York`, of places that are named after others. */
function isOfPlace(text: string, core: readonly Token[], title: Title, sight: Sight): boolean {
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last || title !== 'none') return false;
  if (thingAfter.test(text.slice(last.end, last.end + 12))) return true;
  if (text.startsWith('of ', first.start - 3) && isOfState(text.slice(first.start - 3, first.start + 30), sight.language)) return true;
  return core.length === 2 && compass.test(first.word.text) && has(last, kinds.place);
}

/** `Bishop of Lincoln`, `battle of Sessa`, `GOVERNOR OF LINCOLN`: what follows is the place. */
function isSeat(text: string, {start}: Token, {language}: Sight): boolean {
  const link = wordEndingAt(text, start - 1);
  return link !== '' && wordSet(language.seats).has(`${wordEndingAt(text, start - 2 - link.length)} ${link}`);
}

/** A short word that is no name of itself, with a stop that ends no sentence. */
function isAbbreviated(text: string, token: Token): boolean {
  return token.word.text.length <= 5 && !has(token, kinds.surname | kinds.mononym) && /^\.(?:[_,;:)]|\s?(?:\p{Ll}|\d|[IVXLC]+\b))/u.test(text.slice(token.end, token.end + 8));
}
