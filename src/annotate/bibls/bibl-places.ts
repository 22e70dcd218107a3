/**
 * Where references stand: in parentheses, in the clauses of notes, in lines under quotations,
 * in paragraphs of a bibliography; and where in a clause that talks the reference begins and ends.
 */
import {againIn} from './again.js';
import {unitsIn} from './units.js';
import {entryLength, escapePattern, type Language, words} from '../../language/language.js';
import type {Leaf, Range} from '../../tree.js';
import type {Flow} from '../flow.js';
import {emphasesOf} from '../plain-leaves.js';
import {isSmall} from './bibl-chains.js';
import {chained, partsOf, sentenceParts, untilNext} from './clauses.js';

export interface Stretch {
  start: number;
  end: number;
  rule: string;
  /** How much is enough: notes that begin with a reference need less than parentheses. */
  least: number;
  /** What its place adds to its weight. */
  extra: number;
}

/**
 * Everything in this leaf that may be a reference; of two that overlap the first is the better guess.
 *
 * @param isEntry all of it is one, since it stands in a bibliography
 * @param isWhole a text is a reference from end to end
 * @param abbreviated where references in the short style stand
 */
export function stretches(flow: Flow, leaf: Leaf, isEntry: boolean, isWhole: (text: string) => boolean, abbreviated: readonly Range[], language: Language): Stretch[] {
  const {text} = leaf.reading;
  const trimStretch = (source: string, from: number, to: number, rule: string, least: number): Stretch => trim(source, from, to, rule, least, leadLength(source.slice(from, to), language));
  if (isEntry) return [trimStretch(text, 0, text.length, 'bibl-entry', 0)];
  const clauses = flow.note ? clausesOf(text, trimStretch, language) : leaf.type === 'p' || leaf.type === 'item' ? ledClauses(text, trimStretch, language) : [];
  const whole = clauses.filter(({start, end}) => isWhole(text.slice(start, end)) && !longQuotation.test(text.slice(start, end)));
  const sentences = flow.note ? sentencesOf(leaf, trimStretch) : [];
  const sure = [
    ...whole,
    ...(flow.note ? [] : withPlaces(text, emphasesOf(leaf))),
    ...sentences.filter((stretch) => isFramed(text, stretch, emphasesOf(leaf))).map((stretch) => ({...stretch, rule: 'bibl-whole'}))
  ];
  const short = abbreviated.filter(({start, end}) => !sure.some((other) => other.start < end && start < other.end)).map(({start, end}) => trimStretch(text, start, end, 'bibl-abbreviated', 0));
  const found = [...sure, ...short, ...inParentheses(text, trimStretch, language)];
  if (flow.note) found.push(...sentences);
  else if (leaf.type === 'p' || leaf.type === 'bibl') {
    const quoted = afterClosing(text);
    if (quoted !== undefined) found.push(trimStretch(text, quoted, text.length, 'bibl-attribution', 1.5));
    const match = dash.exec(text);
    if (match && text.length < 250) found.push(trimStretch(text, match[0].length, text.length, 'bibl-attribution', 1.5));
    if (text.length < 400 && /^\p{Lu}/u.test(text) && /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(text)) found.push(trimStretch(text, 0, text.length, 'bibl-attribution', 4));
  }
  return found;
}

// `, vol. ii. p. 45`, ` (Skelby, 1924), pp. 7-9`
const placeBehind = /^,?(?:\s?\([^()]{0,60}\d{4}\))?(?:,?\s(?:vols?|bk|book|ch(?:ap)?|pp?|pt|part|tom|t)\.?\s(?:\d{1,4}(?:[-–]\d{1,4})?|[ivxlc]+)(?![\p{L}\d])\.?(?=[\s,.;:)]|$))+/iu;

/** In running text: an emphasised title with its volume and page. */
function withPlaces(text: string, emphases: readonly Range[]): Stretch[] {
  return emphases.flatMap(({start, end}) => {
    const length = placeBehind.exec(text.slice(end, end + 120))?.[0].replace(/[.,]$/u, '').length ?? 0;
    return length === 0 || !/^["“‘]?\p{Lu}/u.test(text.slice(start)) ? [] : [{start, end: end + length, rule: 'bibl-whole', least: 0, extra: 0}];
  });
}

const leads = new WeakMap<Language, RegExp>();

/** `See `, `and compare ` before what can be a reference. */
function leadOf(language: Language): RegExp {
  let pattern = leads.get(language);
  if (!pattern) {
    pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${words(language.see).map(escapePattern).join('|')})\s(?=[_"“‘]?\p{Lu})`, 'giu');
    leads.set(language, pattern);
  }
  return pattern;
}

/** In running text: what the reader is sent to, one clause after another, as far as semicolons part them. */
function ledClauses(text: string, trimStretch: Trim, language: Language): Stretch[] {
  if (!/\d/u.test(text)) return [];
  const found: Stretch[] = [];
  let done = 0;
  for (const {index, 0: lead} of text.matchAll(leadOf(language))) {
    // What parentheses hold is read with them.
    if (index < done || text.lastIndexOf('(', index) > text.lastIndexOf(')', index)) continue;
    for (const {from, to} of sentenceParts(text, index + lead.length)) {
      found.push(trimStretch(text, from, to, 'bibl-whole', 0));
      done = to;
      if (text.charAt(to) !== ';') break;
    }
  }
  return found;
}

/** `Lowe, _Wells_ (London, 1881), in Fenn's _Lids_, ii. 4`: a name or nothing before an emphasised title, and no words of a sentence outside titles and brackets. */
function isFramed(text: string, {start, end}: Stretch, emphases: readonly Range[]): boolean {
  const inside = emphases.filter((range) => range.start >= start && range.end <= end);
  const [first] = inside;
  const clause = text.slice(start, end);
  if (!first || !/(?:[\divxlc]|\)|foll|n)\.?$/u.test(clause) || !/\d/u.test(clause)) return false;
  let rest = '';
  let from = start;
  for (const range of inside) {
    rest += text.slice(from, range.start);
    from = range.end;
  }
  rest += text.slice(from, end);
  const head = text.slice(start, first.start);
  if (!/^(?:(?:\p{Lu}[\p{L}.'’-]*|de|da|di|von|van|of|the|and|&)[,:]?\s)*$/u.test(head)) return false;
  return (rest.replace(/\([^()]*\)/gu, '').match(/(?<![\p{L}'’.])\p{Ll}{3,}(?!\p{L})/gu) ?? []).every((word) => isSmall(word) || /^[ivxlc]+$/u.test(word));
}

// what no title is as long as
const longQuotation = /["“«][^"”»]{90}/u;

type Trim = (text: string, from: number, to: number, rule: string, least: number) => Stretch;

/** `Vgl. auch `, `See, among others, `: what sends the reader to a reference is no part of it. */
function leadLength(text: string, {see}: Language): number {
  let at = /^[\s*†‡]*/u.exec(text)?.[0].length ?? 0;
  const start = at;
  for (;;) {
    const length = entryLength(see, text.slice(at));
    const more =
      length > 0
        ? length
        : at > start
          ? (/^(?:(?:also|auch|aussi|anche|también|among\sothers|especially|in\sparticular|etwa|dazu|ausführlich|further|notamment)(?!\p{L}))/iu.exec(text.slice(at))?.[0].length ?? 0)
          : 0;
    if (more === 0) return at === start ? 0 : at;
    at += more + (/^[\s,.:]*/u.exec(text.slice(at + more))?.[0].length ?? 0);
  }
}

/** The end of a paragraph after the last closing mark: `…” Hill, The Lamp, p. 3.` */
function afterClosing(text: string): number | undefined {
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('»'));
  const rest = text.length - close;
  return close > 20 && rest > 12 && rest < 220 && /^\s*[—–-]?\s*\p{Lu}[^.!?]+\d[^.!?]*\.?\s*$/u.test(text.slice(close + 1).replace(/(?<=\b\p{L}{1,4})\./gu, '')) ? close + 1 : undefined;
}

// `— Jane Hill, The Lamp, p. 3`
const dash = /^\s*[—–-]\s*(?=\p{Lu})/u;
const worthLook = /\d|\b(?:ibid|op\.|loc\.)|^(?:see|cf|vgl|siehe|voir)\b/i;
const afterQuote = /["”’»“][.,]?\s?\(?$/u;

const numberedNote = /^\d{1,3}\.\s+\S/u;

/** The inside of each pair of parentheses that has a number, `ibid.` or `see` in it, or stands after a quotation. */
function inParentheses(text: string, trimStretch: Trim, language: Language): Stretch[] {
  const found: Stretch[] = [];
  let open = nextOpen(text, 0);
  while (open >= 0) {
    const close = matching(text, open);
    if (close < 0) break;
    const inner = text.slice(open + 1, close);
    const isSquare = text.charAt(open) === '[';
    const isAfterQuote = !isSquare && afterQuote.test(text.slice(Math.max(0, open - 3), open));
    const mayCite = inner.length > 5 && inner.length < 400 && (isAfterQuote || worthLook.test(inner)) && !isPublication(text, open, inner);
    // `(55. ‘On Lids,’ by Jane Hill, 1866.)`: a note within the text, by its number
    if (numberedNote.test(inner)) for (const {from, to} of sentenceParts(text.slice(0, close), open + 1)) found.push(trimStretch(text, from, to, 'bibl-parentheses', 2));
    else if (mayCite && !(isSquare && isRemark(inner, language))) {
      for (const [index, {from, to}] of partsOf(text, open + 1, close).entries())
        found.push({...trimStretch(text, from, to, 'bibl-parentheses', 2), ...(index === 0 && isAfterQuote && isNominal(text.slice(from, to)) ? {extra: 2} : {})});
    }
    open = nextOpen(text, close);
  }
  return found;
}

/** What a square bracket holds is as often a remark of the editor, unless it counts pages or cites again. */
function isRemark(inner: string, language: Language): boolean {
  return unitsIn(inner, language).length === 0 && againIn(inner, language) === undefined;
}

/** A parenthesis or bracket that opens; OCR makes braces of some. */
function nextOpen(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 123 || code === 91) return at;
  }
  return -1;
}

function matching(text: string, open: number): number {
  if (text.charCodeAt(open) === 91) {
    const close = text.slice(open, open + 500).indexOf(']');
    return close < 0 ? -1 : open + close;
  }
  let depth = 0;
  for (let at = open; at < text.length && at < open + 500; at++) {
    if (text.charCodeAt(at) === 40 || text.charCodeAt(at) === 123) depth++;
    else if (text.charCodeAt(at) === 41 && --depth === 0) return at;
  }
  return text.indexOf(')', open + 500) < 0 ? -1 : text.indexOf(')', open);
}

// `The Lamp (London: Fenn, 1890), p. 3`: where and when it was published, and no reference by itself
function isPublication(text: string, open: number, inner: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:[\s,]+\p{Lu}[\p{L}.'’-]*){0,3}[:,]\s.*\d{4}(?:[–-]\d{2,4})?,?$/u.test(inner) && /\p{Lu}[\p{L}’'-]*,?\s?$/u.test(text.slice(Math.max(0, open - 24), open));
}

const remark = /\b(?:emphasis|italics?|underlined|my|our|author’?s?|applause|laughter|sic|translated|note|hervorhebung)\b/iu;

/** After a quotation: a name or a title, and no remark or sentence. */
function isNominal(inner: string): boolean {
  if (inner.length > 140 || remark.test(inner) || !/\p{Lu}\p{L}/u.test(inner) || !/\s/u.test(inner.trim())) return false;
  return !/\b(?:was|were|is|are|had|has|have|did|does|would|could|he|she|they|we|I|it)\b/u.test(inner);
}

const lead =
  /^(?:[\s*†‡“"]*?(?:\d{1,3}\.(?=\s{1,3}[\p{Lu}‘'“"])|see(?:\s+also)?|but see|also|and|for instance|for example|cf\.?|compare|(?:quoted|cited|reprinted|translated)\s+(?:in|from|by)|from|vide|source:|in|vgl\.?|siehe|voir|zit(?:iert)?\.?\s+(?:nach|in)|v\.)[\s,]+)*/iu;

// `the useful book The Lamp`: what leads to the title
const works = /^(?:the|an?)\s(?:\p{Ll}+\s){0,3}(?:book|pamphlet|article|work|essay|novel|paper|study|treatise)s?,?\s(?=["“]?\p{Lu})/u;

// `The page is reproduced in Hill, The Lamp`
const told = /^[^.;:]{3,90}\s(?:is|are|was|were|been|as)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en|wn|nd|nt)\s(?:in|from|by)\s(?=["“]?\p{Lu}[^;]*\d)/u;

/** Without blanks, `see`, and a stop that belongs to the sentence. */
function trim(text: string, from: number, to: number, rule: string, least: number, listed: number): Stretch {
  let start = from + listed;
  start += lead.exec(text.slice(start, to))?.[0].length ?? 0;
  start += works.exec(text.slice(start, to))?.[0].length ?? 0;
  if (rule === 'bibl-note') start += told.exec(text.slice(start, to))?.[0].length ?? 0;
  let end = to;
  while (end > start && /[\s.;,]/u.test(text.charAt(end - 1))) end--;
  if (/\b(?:ibid|cit|etc|seq|ff|ib)$/iu.test(text.slice(Math.max(start, end - 6), end)) && text.charAt(end) === '.') end++;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  const hasLead = start > from && /see|cf|quoted|vgl|siehe/iu.test(text.slice(from, start));
  return {start, end, rule, least, extra: hasLead && rule === 'bibl-parentheses' && (/^\p{Lu}/u.test(text.charAt(start)) || isNominal(text.slice(start, end))) ? 2 : 0};
}

/** What stands between semicolons in a note: it may be one reference with stops in it. */
function clausesOf(text: string, trimStretch: Trim, language: Language): Stretch[] {
  return partsOf(text, 0, text.length)
    .flatMap(({from, to}) => untilNext(text, from, to, (rest) => leadLength(rest, language) > 0))
    .flatMap(({from, to}) => chained(text, from, to))
    .map(({from, to}) => trimStretch(text, from, to, 'bibl-whole', 0));
}

/** The clauses of a note, each of which may be a reference: they end at `;`, or at a stop before a capital. */
function sentencesOf(leaf: Leaf, trimStretch: Trim): Stretch[] {
  const {text} = leaf.reading;
  return sentenceParts(text, 0).map(({from, to}) => trimStretch(text, from, to, 'bibl-note', 2.2));
}
