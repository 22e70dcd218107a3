/**
 * References: in parentheses, in notes, under quotations, in bibliographies. A stretch is a
 * reference when it has enough of the parts of one: volume or page with its number, a year, a
 * place of publication, a publisher, `ibid.`, a name before a title. In a clause that talks,
 * the reference is what stands around those parts. TEI Guidelines, 3.12.
 *
 *     (Jane Hill, The Lamp, vol. II, p. 84.)
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {wordSet} from '../../language/language.js';
import type {Certainty, Leaf, Range, Span} from '../../tree.js';
import type {Annotator, Context, Flow, Found} from '../flow.js';
import {beginAtTitle, chainAround, markedTitles} from './bibl-chains.js';
import {abbreviatedIn, abbreviatedTitles} from './abbreviated.js';
import {kindsOfWorks} from './citation-words.js';
import {againIn} from './again.js';
import {isAuthorDate, listedAuthors} from './author-dates.js';
import {authorsAt} from './authors.js';
import {type Parts, readParts} from './bibl-parts.js';
import {type Stretch, stretches} from './bibl-places.js';
import {emphasesOf} from '../plain-leaves.js';
import {closeTitle, emphasisedTitle, isAuthor, isEntry, type Title, titlesIn, type Works} from './bibl-titles.js';
import {imprintParts} from './imprints.js';
import {isArchival, isCorrespondence, isShortForm, isShortTitle, letterAndDate} from './short-forms.js';
import {standingIn, standingParts} from './standing.js';
import {readReference} from './reference.js';
import type {Reference} from './reference-state.js';

interface State {
  context: Context;
  works: Works;
  /** A text as one reference; the same text is asked about to tell, and again to take. */
  read: (text: string) => Reference | undefined;
  found: Found[];
  /** Surnames under which works are listed. */
  listed: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
/** What these rules find is a reference from end to end, whatever its parts weigh. */
const sureRules: ReadonlySet<string> = new Set(['bibl-whole', 'bibl-entry', 'bibl-abbreviated']);

/** Annotator: references with their parts. */
export const annotateBibls: Annotator = (flow, context) => {
  const works: Works = {language: context.language, periodicals: wordSet(context.language.periodicals), places: wordSet(context.language.pubPlaces), classifier: context.names.classifier};
  const state: State = {context, works, read: createReader(works), found: [], listed: flow.note ? none : listedAuthors(flow.leaves)};
  const isWhole = (text: string): boolean => state.read(text) !== undefined;
  const isBibliography = !flow.note && countEntries(flow.leaves, state) >= 2;
  for (const leaf of flow.leaves) {
    if (leaf.type === 'docImprint') state.found.push(...imprintParts(leaf, context.language));
    if (leaf.type === 'docImprint' || leaf.type === 'head' || leaf.type === 'fw' || leaf.type === 'titlePart' || leaf.type === 'l') continue;
    const taken: Range[] = [];
    const isOne = isBibliography && (leaf.type === 'p' || leaf.type === 'item') && isEntryOf(leaf.reading.text, state);
    const abbreviated = abbreviatedRanges(flow, leaf, works);
    for (const stretch of stretches(flow, leaf, isOne, isWhole, abbreviated, context.language)) {
      if (taken.some(({start, end}) => start <= stretch.start && end >= stretch.end)) continue;
      const place = judge(leaf, stretch, taken, state);
      if (place) taken.push(place);
    }
    if (flow.note && leaf === flow.leaves.at(-1)) signedSource(leaf, taken, state);
  }
  return {found: state.found, doubts: []};
};

/** References in the short style: anywhere in a note, and in parentheses elsewhere. */
function abbreviatedRanges({note}: Flow, leaf: Leaf, works: Works): Range[] {
  const {text} = leaf.reading;
  const all = note
    ? abbreviatedIn(text, emphasesOf(leaf), works)
    : bracketed(text)
        .flatMap(({start, end}) => abbreviatedIn(text.slice(start, end), emphasesWithin(leaf, {start, end}), works).map((range) => ({start: start + range.start, end: start + range.end})))
        .filter(({start, end}) => /[\p{Lu}\d]/u.test(text.charAt(start)) && isPlainlyCited(text.slice(start, end), emphasesWithin(leaf, {start, end}).length > 0));
  return [...all, ...standingIn(text, works.language)];
}

/** In the main text: an emphasised title, a word for a kind of work, volume and page; `(Temp. 45)` has none of them. */
function isPlainlyCited(text: string, hasTitle: boolean): boolean {
  return hasTitle || (/\d\s?$|[ivxlc]\.?$/iu.test(text) && (text.split(/[^\p{L}]+/u).some((word) => kindsOfWorks.test(word)) || /(?<!\p{L})[ivxlc]+[.,]{1,2}\s(?:\p{L}{1,4}\.\s)?\d/iu.test(text)));
}

/** The insides of parentheses with a number. */
function bracketed(text: string): Range[] {
  return text.includes('(') ? [...text.matchAll(/\((?=[^()]*\d)[^()]{6,200}\)/gu)].map(({index, 0: {length}}) => ({start: index + 1, end: index + length - 1})) : [];
}

/** Reads each text once. */
function createReader(works: Works): State['read'] {
  const known = new Map<string, Reference | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, readReference(text, works));
    return known.get(text);
  };
}

function countEntries(leaves: readonly Leaf[], state: State): number {
  let count = 0;
  for (const {type, reading} of leaves) if ((type === 'p' || type === 'item') && reading.text.length < 600 && /^[_—–\p{Lu}\d]/u.test(reading.text) && isEntryOf(reading.text, state)) count++;
  return count;
}

/** A paragraph that is one reference, as a bibliography has them: the surname first. */
function isEntryOf(text: string, {works, read}: State): boolean {
  return (
    isEntry(text) ||
    (/^(?:1[4-9]|20)\d\d[a-z]?\.\s\p{Lu}/u.test(text) && read(text) !== undefined) ||
    (/^\p{Lu}[^.]{1,40},\s\p{Lu}/u.test(text) && authorsAt(text, 0, works) !== undefined && read(text) !== undefined)
  );
}

/** Without the words of a sentence that lead to a title: `the story told in ‘Lids’, p. 4`. */
function fromTitle(leaf: Leaf, stretch: Stretch): Stretch {
  if (sureRules.has(stretch.rule)) return stretch;
  const text = leaf.reading.text.slice(stretch.start, stretch.end);
  const emphases = emphasesWithin(leaf, stretch);
  const [title] = [...emphases, ...markedTitles(text)].filter(({start}) => /^["“«‘']?\s?\p{Lu}/u.test(text.slice(start))).sort((left, right) => left.start - right.start);
  return title ? {...stretch, start: stretch.start + (beginAtTitle(text, title, emphases) ?? 0)} : stretch;
}

/** `of Hill, Lids`: no reference begins with a preposition. */
function withoutSmall(leaf: Leaf, stretch: Stretch): Stretch {
  const lead = /^(?:(?:of|by|with|and|from|to|the)\s)+(?=["“‘']?\p{Lu})/u.exec(leaf.reading.text.slice(stretch.start, stretch.end))?.[0].length ?? 0;
  return lead === 0 ? stretch : {...stretch, start: stretch.start + lead};
}

/** Take a stretch, or what of it is a reference. */
function judge(leaf: Leaf, wider: Stretch, taken: readonly Range[], state: State): Range | undefined {
  const stretch = withoutSmall(leaf, fromTitle(leaf, wider));
  const text = leaf.reading.text.slice(stretch.start, stretch.end);
  const parts = readParts(text, state.context.language);
  const inner = taken.some(({start, end}) => start < stretch.end && end > stretch.start);
  const emphases = emphasesWithin(leaf, stretch);
  // `So it was with Hill, _Lids_, p. 4`
  const isTold = parts.talk > 0 && emphases.length > 0;
  // What was cut at a title goes on with words of a sentence.
  const isCut = stretch.start > wider.start && (text.match(/(?<![\p{L}'’.])\p{Ll}{4,}(?!\p{L})/gu) ?? []).length > 4;
  const isTalk = parts.isSentence || isTold || isCut || /["“«][^"”»]{90}/u.test(text) || inner;
  const isShort = (stretch.rule === 'bibl-note' && isShortForm(text, state.works)) || isAuthorDate(text, state.listed, state.works);
  const extra = stretch.extra + (isShort ? 2.5 : 0);
  // `what was said of lids before in both books by Hill`: told, not cited.
  if (stretch.rule === 'bibl-parentheses' && /^\p{Ll}{4,}\s(?:\p{Ll}+\s){3}/u.test(text)) return judgeChain(leaf, stretch, text, parts, taken, state);
  if (/^(?:Died|Born|Killed|Married|Buried|Baptized|Executed|Slain)\s/u.test(text)) return undefined;
  // A paragraph that says something is none, whatever references stand in it.
  if (stretch.rule === 'bibl-attribution' && (isTalk || parts.talk > 0)) return undefined;
  if (stretch.rule === 'bibl-note' && isTalk) return judgeChain(leaf, stretch, text, parts, taken, state);
  if (!sureRules.has(stretch.rule) && parts.weight + extra < stretch.least) return undefined;
  // A date alone is none, nor a place with one.
  if (stretch.rule !== 'bibl-abbreviated' && !parts.isAgain && extra === 0 && parts.pieces.every(({type}) => type === 'date' || type === 'pubPlace') && !hasTitle(text)) return undefined;
  take(leaf, stretch, parts, parts.weight >= 3 ? 'high' : 'medium', state);
  return stretch;
}

/** What is emphasised within a stretch, as places in it. */
function emphasesWithin(leaf: Leaf, {start, end}: Range): Range[] {
  return emphasesOf(leaf)
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({start: range.start - start, end: range.end - start}));
}

function hasTitle(text: string): boolean {
  return (text.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? []).length >= 2;
}

/** In a clause that talks: the reference around its numbers. */
function judgeChain(leaf: Leaf, stretch: Stretch, text: string, parts: Parts, taken: readonly Range[], state: State): Range | undefined {
  const free = parts.pieces.filter(({start}) => !taken.some((other) => other.start <= stretch.start + start && other.end > stretch.start + start));
  const scoped = free.filter(({type}) => type === 'citedRange' || type === 'biblScope' || type === 'date');
  const chain = chainAround(text, scoped, emphasesWithin(leaf, stretch));
  if (!chain) return undefined;
  const place = {...stretch, start: stretch.start + chain.start, end: stretch.start + chain.end};
  if (taken.some(({start, end}) => start < place.end && end > place.start)) return undefined;
  const own = readParts(leaf.reading.text.slice(place.start, place.end), state.context.language);
  // `Lowe of 30 August, 1805`: a date alone says nothing of a work.
  const isDated = own.pieces.every(({type}) => type === 'date');
  if (own.weight < 1.5 || (isDated && (own.weight < 2 || /\s(?:of|on|dated)\s$/u.test(text.slice(chain.start, scoped[0]?.start))))) return undefined;
  take(leaf, place, own, 'medium', state);
  return place;
}

// `Lowe, `, `Lowe’s `
const beforeTitle = /^(\p{Lu}[\p{L}\p{M}. ’'-]{1,40}?)(?:,|['’]s)\s$/u;

function take(leaf: Leaf, {start, end, rule}: Stretch, parts: Parts, cert: Certainty, state: State): void {
  const text = leaf.reading.text.slice(start, end);
  // Read whole where it can be, or else part by part.
  const standing = standingParts(text, state.context.language);
  const {pieces, titles: all} = standing ?? state.read(text) ?? {pieces: parts.pieces, titles: toldTitles(text, rule, state.works)};
  const read = rule === 'bibl-abbreviated' && !standing ? all.filter((title) => !lowNumber.test(text.slice(title.start, title.end))) : all;
  const emphasised = read.length > 1 ? undefined : emphasisedTitle(text, emphasesWithin(leaf, {start, end}), state.context.language);
  const titles = emphasised ? [emphasised] : letterAndDate.test(text) || isArchival(text) ? [] : markedInstead(read, text);
  const author = emphasised && pieces.every(({type}) => type !== 'author') ? beforeTitle.exec(text.slice(0, emphasised.start))?.[1] : undefined;
  if (author !== undefined && isAuthor(author, state.works)) pieces.unshift({type: 'author', start: 0, end: author.length});
  const span: Span & {type: 'bibl'} = {type: 'bibl', rule, cert};
  state.found.push({span, parts: [{leaf, start, end}]});
  const made = {rule, cert: 'high'} as const;
  for (const {start: at, end: to, ...piece} of pieces) state.found.push({span: {...piece, ...made}, parts: [{leaf, start: start + at, end: start + to}]});
  const again = againIn(text, state.context.language);
  for (const title of titles.flatMap((one) => closeTitle(one, text, pieces) ?? [])) {
    const isAgain = again && title.start < again.end && again.start < title.end;
    if (isAgain || isCorrespondence(text.slice(title.start, title.end), state.works)) continue;
    state.found.push({span: {type: 'title', level: title.level, ...made}, parts: [{leaf, start: start + title.start, end: start + title.end}]});
  }
}

// A page or a volume, and no year
const lowNumber = /(?<!\d)\d{1,3}(?!\d)/u;

/** The titles of a reference that is not read whole; without commas an author and a title are told apart by abbreviations only. */
function toldTitles(text: string, rule: string, works: Works): Title[] {
  if (rule !== 'bibl-abbreviated') return titlesIn(text, works);
  const short = abbreviatedTitles(text, works);
  return short.length === 0 && text.includes(', ') ? titlesIn(text, works) : short;
}

/** `Hill, “Lids” (p. 46)`: what stands between marks is the title. */
function markedInstead(titles: readonly Title[], text: string): readonly Title[] {
  const [only] = titles;
  const [marked] = markedTitles(text);
  return only && marked && titles.length === 1 && only.start < marked.start && marked.start < only.end ? [{...only, start: marked.start, end: marked.end}] : titles;
}

// The last sentence of a note: `Hill.`, `Hill. Desc. of the Lamp.`
const lastSentence = /(?:^|[.!?]["”’)]?\s)(\p{Lu}[\p{L}'’.-]*(?:(?:\s(?:of|the|and|de|del|der|du|des)){0,3}\s\p{Lu}[\p{L}'’.-]*){0,6}\s?)$/u;

/** The name of an author or a work that stands by itself at the end of a note, as its source. */
function signedSource(leaf: Leaf, taken: readonly Range[], state: State): void {
  const {text} = leaf.reading;
  const name = lastSentence.exec(text)?.[1];
  if (name === undefined || !/\p{L}{3}.*\.\s*$/u.test(name)) return;
  const start = text.length - name.length;
  const end = start + name.trimEnd().replace(/\.$/u, '').length;
  if (taken.some((other) => other.end > start) || (!isAuthor(text.slice(start, end), state.works) && !isShortTitle(text.slice(start, end), state.works))) return;
  take(leaf, {start, end, rule: 'bibl-note', least: 0, extra: 0}, {pieces: [], weight: 0, isAgain: false, isSentence: false, talk: 0}, 'medium', state);
}
