/**
 * References: in parentheses, in notes, under quotations. A stretch is a reference when it has
 * enough of the parts of one: volume or page with its number, a year, a place of publication, a
 * publisher, `ibid.`, a name before a title. TEI Guidelines, 3.12.
 *
 *     (Jane Hill, The Lamp, vol. II, p. 84.)
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {wordSet, type Language} from '../language/language.js';
import type {BiblPartType, Leaf, Span} from '../tree.js';
import type {Annotator, Flow, Found} from './flow.js';

interface Stretch {
  start: number;
  end: number;
  rule: string;
  /** How much is enough: notes that begin with a reference need less than parentheses. */
  least: number;
  /** What its place adds to its weight. */
  extra: number;
}

/** Annotator: references with their parts. */
export const annotateBibls: Annotator = (flow, context) => {
  const found: Found[] = [];
  let last: Span | undefined;
  for (const leaf of flow.leaves) {
    if (leaf.type === 'docImprint') found.push(...imprintParts(leaf, context.language));
    if (leaf.type === 'docImprint' || leaf.type === 'head' || leaf.type === 'fw' || leaf.type === 'titlePart') continue;
    for (const stretch of stretches(flow, leaf)) {
      const parts = readParts(leaf, stretch, context.language);
      if (parts.weight + stretch.extra < stretch.least) continue;
      const span: Span & {type: 'bibl'} = {type: 'bibl', rule: stretch.rule, cert: parts.weight >= 3 ? 'high' : 'medium', ...(parts.isAgain && last ? {of: last} : {})};
      found.push({span, parts: [{leaf, start: stretch.start, end: stretch.end}]}, ...parts.found);
      if (!parts.isAgain) last = span;
    }
  }
  return {found, doubts: []};
};

function stretches(flow: Flow, leaf: Leaf): Stretch[] {
  const found = [...inParentheses(leaf.reading.text)];
  if (flow.note) found.push(...sentencesOf(leaf));
  else if (leaf.type === 'p' || leaf.type === 'bibl') found.push(...attribution(leaf), ...wholeParagraph(leaf));
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  return found.filter((stretch, index) => !found.slice(0, index).some((other) => other.end > stretch.start));
}

/** The inside of each pair of parentheses that holds a digit or `ibid.`; without `see` and without its last stop. */
function* inParentheses(text: string): Generator<Stretch> {
  let open = text.indexOf('(');
  while (open >= 0) {
    const close = matching(text, open);
    if (close < 0) return;
    const inner = text.slice(open + 1, close);
    if (inner.length > 5 && inner.length < 400 && (/\d/u.test(inner) || /\bibid|\bop\.|\bloc\.|^(?:see|cf)\b/iu.test(inner) || /["”’»][.,]?\s?$/u.test(text.slice(Math.max(0, open - 3), open)))) yield trimStretch(text, open + 1, close, 'bibl-parentheses', 2);
    open = text.indexOf('(', close);
  }
}

function matching(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length && at < open + 500; at++) {
    if (text.charAt(at) === '(') depth++;
    else if (text.charAt(at) === ')' && --depth === 0) return at;
  }
  return text.indexOf(')', open + 500) < 0 ? -1 : text.indexOf(')', open);
}

const lead = /^(?:\s*(?:see(?:\s+also)?|cf\.?|compare|quoted\s+(?:in|from)|vide|source:)\s+)*/iu;

/** Without blanks, `see`, and a stop that belongs to the sentence. */
function trimStretch(text: string, from: number, to: number, rule: string, least: number): Stretch {
  const start = from + (lead.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = to;
  while (end > start && /[\s.;,]/u.test(text.charAt(end - 1))) end--;
  if (/\b(?:ibid|cit|etc|seq|ff|ib)$/iu.test(text.slice(start, end)) && text.charAt(end) === '.') end++;
  let begin = start;
  while (begin < end && /\s/u.test(text.charAt(begin))) begin++;
  return {start: begin, end, rule, least, extra: placeWeight(text, from, begin, rule)};
}

const titled = /^(?:\p{Lu}[\p{L}'’-]*|of|the|and|in|on|to|for|a|an|[,:&])(?:\s(?:\p{Lu}[\p{L}'’().-]*|of|the|and|in|on|to|for|a|an|&))+/u;

/** Parentheses right after a quotation, or after `see`, that begin like a title. */
function placeWeight(text: string, from: number, begin: number, rule: string): number {
  if (rule !== 'bibl-parentheses' || !titled.test(text.slice(begin, begin + 80))) return 0;
  const isAfterQuote = /["”’»][.,]?\s?\($/u.test(text.slice(Math.max(0, from - 4), from));
  const hasLead = begin > from && /see|cf|quoted/iu.test(text.slice(from, begin));
  return (isAfterQuote ? 1.5 : 0) + (hasLead ? 2 : 0);
}

/** The sentences of a note, each of which may be a reference: they end at `;`, or at a stop before a capital. */
function* sentencesOf(leaf: Leaf): Generator<Stretch> {
  const {text} = leaf.reading;
  let from = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code !== 59 && code !== 46) continue;
    if (!/\s/u.test(text.charAt(at + 1)) || (code === 46 && !endsReference(text, at))) continue;
    yield trimStretch(text, from, at, 'bibl-note', 2.5);
    from = at + 2;
  }
  yield trimStretch(text, from, text.length, 'bibl-note', 2.5);
}

// A digit, a closing mark or a whole word before the stop; an abbreviation ends nothing
const wholeBefore = /(?:[\d”"’)\]]|\p{Ll}{3}|ibid|cit)$/u;

function endsReference(text: string, stop: number): boolean {
  return wholeBefore.test(text.slice(Math.max(0, stop - 4), stop)) && /^\s+[\p{Lu}“"]/u.test(text.slice(stop + 1, stop + 4));
}

// `— Jane Hill, The Lamp, p. 3`
const dash = /^\s*[—–-]\s*(?=\p{Lu})/u;

/** A line under a quotation: begins with a dash. */
function* attribution(leaf: Leaf): Generator<Stretch> {
  const {text} = leaf.reading;
  const found = dash.exec(text);
  if (found && text.length < 250) yield trimStretch(text, found[0].length, text.length, 'bibl-attribution', 1.5);
}

/** An entry of a bibliography: a short paragraph that is nothing but a reference. */
function* wholeParagraph(leaf: Leaf): Generator<Stretch> {
  const {text} = leaf.reading;
  if (text.length < 400 && /^\p{Lu}/u.test(text) && /\b(?:1[5-9]|20)\d\d\b/u.test(text)) yield trimStretch(text, 0, text.length, 'bibl-attribution', 4);
}

// `June 29, 1933`, `4th June, 1803`
const fullDate = /\b(?:\p{Lu}\p{Ll}+\.?\s\d{1,2},|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}+,?)\s(?:1[4-9]|20)\d\d/u;
// An entry of a bibliography: `Hill, Jane. The Lamp.`, `_____. The Sea.`
const entry = /^(?:_{2,}|—{2,}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s\p{Lu}[\p{L}.\s,]*?)\.\s/u;

interface Parts {
  weight: number;
  isAgain: boolean;
  found: Found[];
}

const yearPattern = /(?<![\d-])(?:1[4-9]\d\d|20[0-4]\d)(?:[–-](?:\d\d|\d{4}))?(?!\d)/u;

/** The parts of a reference, and how much they weigh together. */
function readParts(leaf: Leaf, {start, end}: Stretch, language: Language): Parts {
  const text = leaf.reading.text.slice(start, end);
  const parts: Parts = {weight: 0, isAgain: false, found: []};
  const put = (type: BiblPartType, at: number, length: number, more: {unit?: string; when?: string} = {}): void => {
    parts.found.push({span: {type, rule: 'bibl-note', cert: 'high', ...more}, parts: [{leaf, start: start + at, end: start + at + length}]});
  };
  if (/^(?:ibid(?:em)?|ib|id(?:em)?|op\.?\s?cit|loc\.?\s?cit)\b/iu.test(text) || /\b(?:op|loc)\.\s?cit\b/iu.test(text)) {
    parts.isAgain = true;
    parts.weight += 2.5;
  }
  for (const {unit, at, length} of readUnits(text, language)) {
    put(unit === 'page' || unit === 'line' || unit === 'folio' || unit === 'column' ? 'citedRange' : 'biblScope', at, length, {unit});
    parts.weight += 1.5;
  }
  const year = yearPattern.exec(text);
  if (year) {
    put('date', year.index, year[0].length, /^\d{4}$/u.test(year[0]) ? {when: year[0]} : {});
    parts.weight += 1;
  }
  if (year && fullDate.test(text)) parts.weight += 1;
  if (entry.test(text) && year) parts.weight += 2.5;
  if (year) for (const match of text.matchAll(/\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/gu)) {
    const low = match[0].toLowerCase();
    if (!wordSet(language.pubPlaces).has(low)) continue;
    const isPlace = /^\s*[,:;)]|^$/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)) && year !== null;
    if (!isPlace) continue;
    put('pubPlace', match.index, match[0].length);
    parts.weight += 1;
    break;
  }
  if (/^(?:[\p{Lu}][\p{L}'’.-]*\s?){1,5}[,:]\s/u.test(text)) parts.weight += 0.75;
  if (/[“"«].{3,120}[”"»]/u.test(text)) parts.weight += 0.5;
  if (/\b(?:Press|Publishers?|Verlag|Publishing|University)\b/u.test(text)) parts.weight += 1;
  if (isSentence(text)) parts.weight -= 2.5;
  return parts;
}

/** A finite verb of talk: a sentence about something, which may hold numbers too. */
function isSentence(text: string): boolean {
  const verbs = text.match(/\b(?:was|were|is|are|had|has|have|did|does|would|could|should|said|wrote|became|came|took|made|went|that|which|who|his|her|they|he|she|it|we)\b/gu) ?? [];
  return verbs.length >= 2 || (verbs.length === 1 && text.length < 60);
}

interface UnitPattern {
  pattern: RegExp;
  unitOf: ReadonlyMap<string, string>;
}

const unitCache = new WeakMap<Language, UnitPattern>();

/** One expression for the words of citation of all kinds; the word tells the kind. */
function unitPattern(language: Language): UnitPattern {
  let cached = unitCache.get(language);
  if (!cached) {
    const unitOf = new Map<string, string>();
    for (const [unit, list] of Object.entries(language.units)) for (const form of wordSet(list)) if (!unitOf.has(form.replace(/\.$/u, ''))) unitOf.set(form.replace(/\.$/u, ''), unit);
    const forms = [...unitOf.keys()].sort((left, right) => right.length - left.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    cached = {unitOf, pattern: new RegExp(`(?<![\\p{L}])(${forms.join('|')})\\s?\\.?\\s?(?:\\d[\\d–—,\\s-]*\\d|\\d+|[ivxlc]+(?![\\p{L}]))`, 'giu')};
    unitCache.set(language, cached);
  }
  return cached;
}

/** `vol. II`, `pp. 12-14`, each where it stands. */
function readUnits(text: string, language: Language): {unit: string; at: number; length: number}[] {
  const {pattern, unitOf} = unitPattern(language);
  return [...text.matchAll(pattern)].map((match) => ({unit: unitOf.get((match[1] ?? '').toLowerCase()) ?? 'page', at: match.index, length: match[0].trimEnd().length}));
}

/** The parts of an imprint: year, place, and the line that names a house. */
function imprintParts(leaf: Leaf, language: Language): Found[] {
  const {text} = leaf.reading;
  const found: Found[] = [];
  const put = (type: BiblPartType, start: number, end: number, more: {when?: string} = {}): void => {
    found.push({span: {type, rule: 'imprint', cert: 'high', ...more}, parts: [{leaf, start, end}]});
  };
  const year = yearPattern.exec(text);
  if (year) put('date', year.index, year.index + year[0].length, /^\d{4}$/u.test(year[0]) ? {when: year[0]} : {});
  const stops = leaf.marks.filter(({type}) => type === 'lb' || type === 'pb').map(({at}) => at);
  const lines = [0, ...stops].map((from, index) => ({from, to: stops[index] ?? text.length}));
  for (const {from, to} of lines.length > 1 ? lines : phrases(text)) {
    const line = text.slice(from, to).trimEnd();
    const start = from + (/^\s*/u.exec(line)?.[0].length ?? 0);
    const bare = line.trim().replace(/[.,:;]$/u, '');
    if (bare === '' || /\d/u.test(bare)) continue;
    if (wordSet(language.pubPlaces).has(bare.toLowerCase())) put('pubPlace', start, start + bare.length);
    else if (/&|\band\b/iu.test(bare) || bare.toLowerCase().split(/[^\p{L}]+/u).some((word) => wordSet(language.publishers).has(word))) put('publisher', start, start + bare.length);
  }
  return found;
}

function phrases(text: string): {from: number; to: number}[] {
  return [...text.matchAll(/[^,.:;]+/gu)].map((match) => ({from: match.index, to: match.index + match[0].length}));
}

/** The person named in a byline is the author of the document; one at the head of a reference that of the work. */
export function markAuthors(found: readonly Found[]): Found[] {
  const names = found.filter(({span}) => span.type === 'persName');
  const authors: Found[] = [];
  const seen = new Set<Leaf>();
  for (const {parts: [part]} of names) {
    if (part?.leaf.type !== 'byline' || seen.has(part.leaf)) continue;
    seen.add(part.leaf);
    authors.push({span: {type: 'docAuthor', rule: 'byline', cert: 'high'}, parts: [{...part}]});
  }
  for (const {span, parts} of found) {
    const [bibl] = parts;
    if (span.type !== 'bibl' || !bibl) continue;
    const name = names.find(({parts: [part]}) => part?.leaf === bibl.leaf && part.start >= bibl.start && part.end <= bibl.end && part.start - bibl.start < 3);
    const part = name?.parts[0];
    if (part) authors.push({span: {type: 'author', rule: 'bibl-note', cert: 'high'}, parts: [{...part}]});
  }
  return authors;
}
