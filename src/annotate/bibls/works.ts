/**
 * The works that a text cites: each once, however often and however shortly it is cited; and
 * what `ibid.` and `op. cit.` mean.
 */
import type {Language} from '../../language/language.js';
import type {Span, WorkFound, WorkPerson} from '../../tree.js';
import {firstFrom, sortByLeaf} from '../by-place.js';
import type {Found, FoundPart} from '../flow.js';
import {plain} from '../names/plain-name.js';
import {againIn, noteMeant} from './again.js';
import {sameAuthor} from './reference-state.js';

type BiblSpan = Span & {type: 'bibl'};

/** A reference with what was found in it. */
interface Cited {
  span: BiblSpan;
  text: string;
  facts: WorkFound;
}

/** `idem`, `derselbe`: they mean the author, not the work. */
const samePerson = /^(?:idem|id|eadem|ead|ders|derselbe|dies|dieselbe)\b/iu;

/** Findings of the main text, or of one note. */
export interface CitedIn {
  found: readonly Found[];
  /** Number of the note. */
  n?: string;
  /** Its whole text. */
  text: string;
}

/**
 * Join references: gives spans of references their work, and those that mean one before the
 * reference that they mean. What is not sure is not joined.
 *
 * @param flows the main text, and each note, in order
 */
export function joinWorks([main, ...notes]: readonly CitedIn[], language: Language): WorkFound[] {
  const works = new Map<string, WorkFound[]>();
  for (const sequence of [main ? [main] : [], notes]) {
    const before: Cited[] = [];
    const byNote = new Map<string, readonly Cited[]>();
    /** What `ibid.` means: the last reference, unless something stands after it that may be one too. */
    let last: Cited | undefined;
    for (const flow of sequence) {
      const own = [...readCited(flow.found)];
      for (const [index, cited] of own.entries()) {
        const meant = meantBy(cited, {before, byNote, last, language});
        if (typeof meant === 'object') {
          cited.span.of = meant.span;
          before.push({...cited, span: meant.span, facts: meant.facts});
        } else if (meant === undefined) {
          if (cited.facts.authors.length === 0 && sameAuthor.test(cited.text)) cited.facts.authors = before.at(-1)?.facts.authors ?? [];
          if (cited.facts.title !== '') cited.span.work = workOf(cited.facts, works).id;
          before.push(cited);
        }
        last = meant === 'nobody' || (flow.n !== undefined && index === own.length - 1 && hasMore(flow.text, cited.text)) ? undefined : before.at(-1);
      }
      // A note in which nothing was found, and which may cite all the same.
      if (flow.n !== undefined && own.length === 0 && maybeCites.test(flow.text)) last = undefined;
      if (flow.n !== undefined) byNote.set(flow.n, own);
    }
  }
  return [...works.values()].flat();
}

// A name or a title and a number
const maybeCites = /\p{Lu}\p{L}+\.?,?\s(?:[^.]{0,60}\s)?\d/u;

/** After the last reference of a note there is text that may cite another. */
function hasMore(text: string, cited: string): boolean {
  const flat = text.replace(/\s+/gu, ' ');
  const at = flat.lastIndexOf(cited);
  return at >= 0 && maybeCites.test(flat.slice(at + cited.length));
}

interface Memory {
  before: readonly Cited[];
  byNote: ReadonlyMap<string, readonly Cited[]>;
  last: Cited | undefined;
  language: Language;
}

/** The reference that this one means; `nobody` if it means one and it is not plain which; undefined if it stands for itself. */
function meantBy({text, facts}: Cited, {before, byNote, last, language}: Memory): Cited | 'nobody' | undefined {
  const note = noteMeant(text);
  if (note) return (byNote.get(note.n) ?? []).find((other) => isBy(other, text.slice(0, note.start))) ?? (facts.title === '' ? 'nobody' : undefined);
  const again = againIn(text, language);
  if (!again || sameAuthor.test(text) || samePerson.test(text.slice(again.start))) return undefined;
  const head = text.slice(0, again.start);
  if (head.replace(/[\s,;:]+$/u, '') === '') return last ?? 'nobody';
  return before.findLast((other) => isBy(other, head)) ?? 'nobody';
}

/** It is by the author named at the head of another: the same surname, and initials that agree. */
function isBy({facts}: Cited, head: string): boolean {
  const name = head.split(',')[0]?.trim() ?? '';
  if (name === '') return true;
  const person = readPerson(name);
  return [...facts.authors, ...facts.editors].some(
    ({surname, forename}) => plain(surname) === plain(person.surname) && (person.forename === '' || forename === '' || plain(forename).charAt(0) === plain(person.forename).charAt(0))
  );
}

function* readCited(found: readonly Found[]): Generator<Cited> {
  const inside = sortByLeaf(found.filter(({span}) => span.type !== 'bibl'));
  for (const {span, parts} of found.filter((one) => one.span.type === 'bibl').sort(byPlace)) {
    const [part] = parts;
    if (span.type !== 'bibl' || !part) continue;
    yield {span, text: textOf(part), facts: readFacts(within(inside.get(part.leaf) ?? [], part))};
  }
}

/** Those of the sorted findings of a leaf that lie within a part. */
function within(here: readonly Found[], part: FoundPart): Found[] {
  const own: Found[] = [];
  for (let at = firstFrom(here, part.start); at < here.length; at++) {
    const other = here[at];
    const [first] = other?.parts ?? [];
    if (!other || !first || first.start >= part.end) break;
    if (first.end <= part.end) own.push(other);
  }
  return own;
}

/** Findings come leaf by leaf; within a leaf they are put in the order of its text. */
function byPlace({parts: [left]}: Found, {parts: [right]}: Found): number {
  return left && right && left.leaf === right.leaf ? left.start - right.start : 0;
}

function textOf({leaf, start, end}: FoundPart): string {
  return leaf.reading.text.slice(start, end).replace(/\s+/gu, ' ');
}

function readFacts(own: readonly Found[]): WorkFound {
  const texts = (type: Span['type']): string[] => own.flatMap(({span, parts: [part]}) => (span.type === type && part ? [textOf(part)] : []));
  const titles = own.flatMap(({span, parts: [part]}) => (span.type === 'title' && part ? [{level: span.level ?? 'm', text: bare(textOf(part)), start: part.start}] : []));
  // A title in quotation marks was found twice.
  const [first, second] = titles.sort((left, right) => left.start - right.start).filter((title, index) => index === 0 || title.start > (titles[index - 1]?.start ?? 0) + 2);
  const editors = own.flatMap(({span, parts: [part]}) => (span.type === 'editor' && part ? [{role: span.role, person: readPerson(textOf(part))}] : []));
  const scope = (unit: string): string | undefined => {
    const [found] = own.flatMap(({span, parts: [part]}) => (span.type === 'biblScope' && span.unit === unit && part ? [textOf(part)] : []));
    return found?.replace(/^[^\d]*?(?=\d|[ivxlc]+$)/iu, '');
  };
  const date = own.flatMap(({span}) => (span.type === 'date' && span.when !== undefined ? [span.when] : [])).at(-1);
  const isArticle = first?.level === 'a';
  return {
    id: '',
    authors: texts('author').map(readPerson),
    editors: editors.flatMap(({role, person}) => (role === undefined ? [person] : [])),
    translators: editors.flatMap(({role, person}) => (role === 'translator' ? [person] : [])),
    title: first?.text ?? '',
    level: first?.level ?? 'm',
    ...(second && isArticle ? {container: {title: second.text, level: second.level}} : {}),
    ...drop({
      pubPlace: texts('pubPlace')[0],
      publisher: texts('publisher')[0],
      date,
      edition: texts('edition')[0],
      volume: isArticle ? scope('volume') : undefined,
      issue: isArticle ? scope('issue') : undefined
    }),
    count: 1
  };
}

function drop(facts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Without quotation marks, emphasis and the comma that a printer puts inside. */
function bare(title: string): string {
  return title.replace(/^[\s_"“„«‘’']+|[\s_"”“»’,.']+$/gu, '');
}

/** `Lowe, Harriet`, `Harriet van Lowe`, `E. J. Lowe`. */
export function readPerson(name: string): WorkPerson {
  const comma = name.indexOf(', ');
  if (comma > 0) return {surname: name.slice(0, comma), forename: name.slice(comma + 2)};
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const cut = particle > 0 ? particle : words.length - 1;
  return {surname: words.slice(cut).join(' '), forename: words.slice(0, cut).join(' ')};
}

/** The words of a title that tell it from others, without the article at its head. */
export function titleWords(title: string): string[] {
  const all = plain(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return articles.has(all[0] ?? '') && all.length > 1 ? all.slice(1) : all;
}

const small = new Set([
  'and',
  'aus',
  'con',
  'dans',
  'del',
  'den',
  'des',
  'dei',
  'for',
  'from',
  'into',
  'its',
  'les',
  'los',
  'mit',
  'nel',
  'per',
  'por',
  'pour',
  'sur',
  'the',
  'und',
  'von',
  'with',
  'zum',
  'zur'
]);
const articles = new Set(['a', 'an', 'das', 'der', 'die', 'ein', 'eine', 'el', 'gli', 'i', 'il', 'l', 'la', 'las', 'le', 'les', 'lo', 'los', 'the', 'un', 'una', 'une']);

/** The work that these facts speak of: the one with the same author and title, also shortened, or a new one. */
function workOf(facts: WorkFound, works: Map<string, WorkFound[]>): WorkFound {
  const [author] = facts.authors.length > 0 ? facts.authors : facts.editors;
  const key = plain(author?.surname ?? '');
  const known = works.get(key) ?? [];
  const words = titleWords(facts.title);
  const same = known.filter((work) => isSame(work, facts, key !== ''));
  const [only] = same;
  if (only && same.length === 1) {
    only.count++;
    complete(only, facts);
    return only;
  }
  const work = {...facts, id: freeId(author, words, works)};
  works.set(key, [...known, work]);
  return work;
}

/** Equal titles of one kind; by one author also a shortened one: all its words in the other, in order. */
function isSame(left: WorkFound, right: WorkFound, hasAuthor: boolean): boolean {
  if ((left.level === 'a') !== (right.level === 'a')) return false;
  const isDatedAlike = left.date === undefined || right.date === undefined || left.date.slice(0, 4) === right.date.slice(0, 4);
  if (!isDatedAlike && (!hasAuthor || left.level === 'a')) return false;
  const [short = [], long = []] = [titleWords(left.title), titleWords(right.title)].sort((one, other) => one.length - other.length);
  if (short.length === long.length) return short.every((word, index) => long[index] === word);
  if (!hasAuthor || !isDatedAlike) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** What a fuller reference says and the first one did not. */
function complete(work: WorkFound, facts: WorkFound): void {
  const {id, count} = work;
  const isFuller = facts.title.length > work.title.length;
  Object.assign(work, {...facts, ...work}, isFuller ? {title: facts.title} : {}, {id, count});
  for (const list of ['authors', 'editors', 'translators'] as const)
    if (facts[list].length > work[list].length || (facts[list][0]?.forename.length ?? 0) > (work[list][0]?.forename.length ?? 0)) work[list] = facts[list];
}

/** `lowe-wells-england`: surname and the first words that mean something. */
function freeId(author: WorkPerson | undefined, words: readonly string[], works: ReadonlyMap<string, readonly WorkFound[]>): string {
  const long = words.filter((word) => word.length > 2 && !small.has(word));
  const parts = [plain(author?.surname ?? '').replace(/[^\p{L}\p{N}]+/gu, ''), ...(long.length > 0 ? long : words).slice(0, 3)];
  const base = parts.filter((part) => part !== '').join('-') || 'work';
  // An identifier begins with a letter (XML 1.0, NCName).
  const id = /^\p{L}/u.test(base) ? base : `w-${base}`;
  // The list of works bears its own name.
  const taken = new Set(['works', ...[...works.values()].flat().map((work) => work.id)]);
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
