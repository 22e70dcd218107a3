/**
 * What the findings of several annotators say together: a quotation and the reference that
 * follows it, speech and who speaks, a byline and the author.
 */
import {wordSet, type Language} from '../language/language.js';
import type {Leaf} from '../tree.js';
import {firstFrom, sortByLeaf, startOf} from './by-place.js';
import type {Found, FoundPart} from './flow.js';

/** Join findings: changes the spans of quotations, and returns authors as further findings. */
export function linkFindings(all: readonly Found[], language: Language): Found[] {
  keepNamesOutOfTitles(all);
  levelQuotedTitles(all);
  const byLeaf = sortByLeaf(all.filter(({span}) => span.type === 'bibl' || span.type === 'persName'));
  for (const found of all) if (found.span.type === 'quote' || found.span.type === 'said') linkQuotation(found, byLeaf, language);
  return [...bylineAuthors(all), ...biblAuthors(all, byLeaf)];
}

// `John x. 28`: between the book and its verse
const chapter = /^\s(?:[ivxlc]+|[IVXLC]+|\d{1,3})[.,:]{0,2}\s?$/u;

/** Without names that are books of scripture in their place. */
export function withoutBooks(all: readonly Found[]): Found[] {
  const verses = sortByLeaf(all.filter(({span}) => span.type === 'citedRange' && span.unit === 'verse'));
  if (verses.size === 0) return [...all];
  return all.filter(({span, parts: [part]}) => {
    const here = span.type === 'persName' && part ? verses.get(part.leaf) : undefined;
    const next = here && part ? here[firstFrom(here, part.end)] : undefined;
    return !part || !next || !chapter.test(part.leaf.reading.text.slice(part.end, startOf(next)));
  });
}

/** Without names that are no persons in their place: a house that bears a name, and in a title whatever is not sure to be one. */
export function withoutHouses(all: readonly Found[], isWord: (name: string) => boolean): Found[] {
  const inside = sortByLeaf(all.filter(({span}) => span.type === 'publisher' || (span.type === 'title' && span.rule.startsWith('bibl'))));
  if (inside.size === 0) return [...all];
  return all.filter(({span, parts: [part]}) => {
    const here = span.type === 'persName' && part ? inside.get(part.leaf) : undefined;
    if (!here || !part) return true;
    const around = here
      .slice(Math.max(0, firstFrom(here, part.start + 1) - 2), firstFrom(here, part.end))
      // `C. H. FENN & CO.`: what crosses the name of a house is part of it.
      .find(({span: {type}, parts: [other]}) => other && other.start < part.end && other.end > part.start && (type === 'publisher' || (other.start <= part.start && other.end >= part.end)));
    // `Old Wells`: in a title a surname that is a word is that word.
    const mayBeWord = span.rule === 'name-known' && isWord(part.leaf.reading.text.slice(part.start, part.end));
    return around === undefined || (around.span.type === 'title' && span.cert === 'high' && !mayBeWord);
  });
}

/** `Hill, Jane. The Lamp`: a name ends where the title of the reference begins. */
function keepNamesOutOfTitles(all: readonly Found[]): void {
  const titles = sortByLeaf(all.filter(({span}) => span.type === 'title' && span.rule.startsWith('bibl')));
  if (titles.size === 0) return;
  for (const {span, parts} of all) {
    const [name] = parts;
    const here = span.type === 'persName' && name ? titles.get(name.leaf) : undefined;
    if (!here || !name) continue;
    const title = here[firstFrom(here, name.start + 1)]?.parts[0];
    if (title && title.start < name.end && title.end > name.end - 1) name.end = title.start;
  }
}

/** A title in quotation marks is found as a quotation too: it has the level that the reference gives it. */
function levelQuotedTitles(all: readonly Found[]): void {
  const levelled = sortByLeaf(all.filter(({span}) => span.type === 'title' && span.level !== undefined));
  if (levelled.size === 0) return;
  for (const {
    span,
    parts: [part]
  } of all) {
    const here = span.type === 'title' && span.level === undefined && part ? levelled.get(part.leaf) : undefined;
    if (span.type !== 'title' || !here || !part) continue;
    const other = here[firstFrom(here, part.start - 1)];
    if (other?.span.type === 'title' && other.span.level !== undefined && startOf(other) < part.end) span.level = other.span.level;
  }
}

function linkQuotation(found: Found, byLeaf: ReadonlyMap<Leaf, readonly Found[]>, language: Language): void {
  const last = found.parts.at(-1);
  const here = last && byLeaf.get(last.leaf);
  if (!here) return;
  if (found.span.type === 'quote') linkSource(found, last, here);
  else linkSpeaker(found, last, here, language);
}

// Between a quotation and its reference: ` (`, `. (see `, `, [`
const beforeReference = /^[.,;]?\s?[([]\s?(?:see\s|cf\.?\s|quoted\sin\s|from\s)?$/iu;

function linkSource(found: Found, last: FoundPart, here: readonly Found[]): void {
  const from = firstFrom(here, last.end);
  for (const next of here.slice(from, from + 3)) {
    const between = last.leaf.reading.text.slice(last.end, startOf(next));
    if (next.span.type !== 'bibl' || !beforeReference.test(between) || !('source' in found.span || found.span.type === 'quote')) continue;
    Object.assign(found.span, {source: next.span});
    return;
  }
}

/** `“…,” said Anna`, `“…,” Anna said`: the person named beside the verb. */
function linkSpeaker(found: Found, last: FoundPart, here: readonly Found[], language: Language): void {
  const {text} = last.leaf.reading;
  const from = firstFrom(here, last.end);
  const next = here.slice(from, from + 3).find(({span}) => span.type === 'persName');
  const part = next?.parts[0];
  if (next?.span.type !== 'persName' || next.span.person === undefined || !part || part.start - last.end > 24) return;
  const between = text.slice(last.end, part.start).trim().toLowerCase();
  const after = /^\s(\p{Ll}+)/u.exec(text.slice(part.end, part.end + 20))?.[1] ?? '';
  const saying = wordSet(language.saying);
  if (saying.has(between) || (between === '' && saying.has(after))) Object.assign(found.span, {who: next.span.person});
}

/** The first person named in a byline is the author of the document. */
function bylineAuthors(all: readonly Found[]): Found[] {
  const seen = new Set<Leaf>();
  const authors: Found[] = [];
  for (const {
    span,
    parts: [part]
  } of all) {
    if (span.type !== 'persName' || part?.leaf.type !== 'byline' || seen.has(part.leaf)) continue;
    seen.add(part.leaf);
    authors.push({span: {type: 'docAuthor', rule: 'byline', cert: 'high'}, parts: [{...part}]});
  }
  return authors;
}

/** A person named at the head of a reference is the author of the work. */
function biblAuthors(all: readonly Found[], byLeaf: ReadonlyMap<Leaf, readonly Found[]>): Found[] {
  const authors: Found[] = [];
  const named = sortByLeaf(all.filter(({span}) => span.type === 'author' || span.type === 'editor'));
  for (const {
    span,
    parts: [bibl]
  } of all) {
    const here = bibl && byLeaf.get(bibl.leaf);
    if (span.type !== 'bibl' || !here || hasOneIn(named.get(bibl.leaf), bibl)) continue;
    const from = firstFrom(here, bibl.start);
    const part = here.slice(from, from + 3).find((other) => other.span.type === 'persName')?.parts[0];
    if (part && part.end <= bibl.end && part.start - bibl.start < 3) authors.push({span: {type: 'author', rule: 'bibl-note', cert: 'high'}, parts: [{...part}]});
  }
  return authors;
}

function hasOneIn(sorted: readonly Found[] | undefined, {start, end}: FoundPart): boolean {
  const first = sorted?.[firstFrom(sorted, start)];
  return first !== undefined && startOf(first) < end;
}
