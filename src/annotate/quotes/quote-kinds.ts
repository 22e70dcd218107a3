/**
 * The kind of a quotation, by its surroundings: words cited (`quote`), speech in a scene
 * (`said`), words held at a distance (`soCalled`), words as words, slogans and names
 * (`term`), names of works (`title`). Where the evidence does not decide: `q`.
 */
import {capitalisesNouns, startsWithEntry, wordSet} from '../../language/language.js';
import type {Certainty, QuoteType} from '../../tree.js';
import type {Context, FoundPart} from '../flow.js';
import {kinds} from '../names/name-runs.js';

/** A quotation and what stands around it. */
export interface Sight {
  parts: readonly FoundPart[];
  /** Its first part without its marks. */
  text: string;
  /** Its words, as far as they are counted. */
  words: readonly string[];
  before: string;
  after: string;
  /** The words around it in lower case, those before it as they stand. */
  wordsBefore: readonly string[];
  wordsAfter: readonly string[];
}

/** What was quoted before and how often, by which words taken up again are known. */
export interface Memory {
  /** How often a short quotation comes back, by its words in lower case. */
  counts: ReadonlyMap<string, number>;
  /** The long quotations, in lower case, in order. */
  long: readonly {text: string; start: number}[];
}

/** Remember all quotations of a flow. */
export function createMemory(sights: readonly Sight[]): Memory {
  const counts = new Map<string, number>();
  const long: {text: string; start: number}[] = [];
  for (const {parts, text} of sights) {
    const key = text.toLowerCase();
    const all = (): string => parts.map(({leaf, start, end}) => leaf.reading.text.slice(start, end)).join(' ');
    if (text.length < 60) counts.set(key, (counts.get(key) ?? 0) + 1);
    else long.push({text: parts.length > 1 ? all().toLowerCase() : key, start: parts[0]?.leaf.start ?? 0});
  }
  return {counts, long};
}

export interface Kind {
  type: QuoteType | 'title';
  cert: Certainty;
  rule: string;
}

/** Tell the kind of a quotation, of the main text or of a note. */
export function quoteKind(sight: Sight, memory: Memory, context: Context, isNote: boolean): Kind {
  const {parts} = sight;
  const made = (type: Kind['type'], cert: Certainty): Kind => ({type, cert, rule: type === 'title' ? 'title-marks' : 'quote-kind'});
  // Verse in a prose text is sung or cited; what begins as a letter is read out.
  if (parts.every(({leaf}) => leaf.type === 'l') && !context.isVerse) return made('quote', 'medium');
  if (parts.length > 1 && startsWithEntry(context.language.salutes, sight.text)) return made('quote', 'medium');
  if (parts.length > 1) return made(context.isNarrative ? 'said' : 'quote', 'high');
  if (isDistanced(sight, context)) return made('soCalled', 'high');
  if (isOfWork(sight)) return made('title', 'high');
  // `‘Wells’ appeared in 1881.`: the edition sets titles so.
  if (context.hasTitlesInSingle && isSingle(sight) && sight.words.length <= 12 && isTitleCased(sight)) return made('title', 'medium');
  if (!context.isNarrative && isInterrupted(sight, context)) return made('quote', 'high');
  if (!context.isNarrative && isSloganOrBody(sight)) return made('term', 'medium');
  if (isTitle(sight, context) || isDatedOrForeign(sight, context, isNote) || (!context.isNarrative && isOwnedNoun(sight, context))) return made('title', 'medium');
  if (context.isNarrative && isNamed(sight, context)) return made('term', 'medium');
  if (context.isNarrative && isSpeech(sight, context)) return made('said', 'high');
  if (isMentioned(sight, context)) return made('term', 'medium');
  const times = memory.counts.get(sight.text.toLowerCase()) ?? 0;
  // A phrase that comes again and again is a term or a thing cited: the words around it do not tell.
  if (!context.isNarrative && times >= 3 && sight.words.length > 1 && sight.words.length <= 5) return made('q', 'low');
  if (isCited(sight, context)) return made('quote', 'high');
  if (sight.words.length >= 7) return made('quote', 'medium');
  if (sight.words.length > 1 && isTakenUp(sight, memory)) return made('quote', 'low');
  if (isNameOrSlogan(sight)) return made('term', 'medium');
  if (sight.words.length > 1 && times > 1) return made('q', 'low');
  if (sight.words.length <= 4 && /^\p{Ll}/u.test(sight.text)) return made('soCalled', 'medium');
  return made(sight.words.length > 4 ? 'quote' : sight.words.length === 1 ? 'soCalled' : 'q', 'low');
}

const interruption = /^,?\s[^.!?;:"“”«»]{3,60},\s$/u;

/** `“The well,” wrote Hill in 1881, “is dry.”`: one quotation, with words between, is of one kind. */
export function asBefore(sights: readonly Sight[], kinds: readonly Kind[]): Kind[] {
  const told = [...kinds];
  for (const [index, {parts, text}] of sights.entries()) {
    const [here] = parts;
    const before = sights[index - 1]?.parts.at(-1);
    const kind = told[index - 1];
    if (!here || before?.leaf !== here.leaf || before.end > here.start || !kind || !['quote', 'said'].includes(kind.type) || !/^\p{Ll}/u.test(text)) continue;
    const isOpen = /,$/u.test(sights[index - 1]?.text ?? '') || here.leaf.reading.text.startsWith(',', before.end);
    if (isOpen && interruption.test(here.leaf.reading.text.slice(before.end, here.start))) told[index] = kind;
  }
  return told;
}

/** What is told as a title in one place is one where it comes back. */
export function likeElsewhere(sights: readonly Sight[], kinds: readonly Kind[]): Kind[] {
  const keyOf = ({text}: Sight): string => text.toLowerCase().replace(/[.,;:]+$/u, '');
  const titles = new Set(sights.filter(({words}, index) => kinds[index]?.type === 'title' && words.length > 1).map(keyOf));
  return kinds.map((kind, index) => {
    const sight = sights[index];
    return sight && (kind.cert !== 'high' || kind.type === 'quote') && titles.has(keyOf(sight)) ? {type: 'title', cert: 'medium', rule: 'title-marks'} : kind;
  });
}

function isSingle({parts: [part]}: Sight): boolean {
  return part !== undefined && /['‘]/u.test(part.leaf.reading.text.charAt(part.start));
}

/** `a chapter headed “…”`, `“…,” by Jane Hill`: the words around it say that it is a title. */
function isOfWork({text, before, after, words}: Sight): boolean {
  if (words.length > 22) return false;
  // `(‘Lids and Wells’, p. 4`
  if (/^,?\s(?:vols?|pp?|ch(?:ap)?|bk|[ivxlc]+)\.\s?[\divxlc]/u.test(after) && /^\p{Lu}/u.test(text)) return true;
  return /\b(?:entitled|titled|headed)[\s,:]*$/iu.test(before) || (/^,?\s*by\s(?:\p{Lu}\p{L}*\.?\s)+/u.test(after) && words.length < 14);
}

// What slogans begin with
const slogan =
  /^(?:down with|hands off|long live|away with|up with|all power to|death to|no to|yes to|workers of|proletarians of|freedom for|peace to|back to|forward to|a bas|à bas|vive|nieder mit|es lebe|hoch)\b/iu;

/** A slogan by its first words; the name of a society by the word for its kind. */
function isSloganOrBody({text, words}: Sight): boolean {
  if (words.length > 9) return false;
  if (slogan.test(text) || (/!$/u.test(text) && words.length <= 5 && words.length > 1)) return true;
  const [first = ''] = words;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > 2 && bodies.test(first) && /^\p{Lu}/u.test(first) && capitals >= 2) return true;
  return words.length <= 6 && capitals >= 2 && capitals >= words.length / 2 && words.some((word) => bodies.test(word) && /^\p{Lu}/u.test(word));
}

/** A few words taken up again from a long quotation just before. */
function isTakenUp({text, words, parts: [first]}: Sight, {long}: Memory): boolean {
  if (!first || words.length < 1 || text.length < 4) return false;
  const low = text.toLowerCase().replace(/[.,;!?]$/u, '');
  const here = first.leaf.start;
  // The few long ones just before: they are in the order of the text.
  let next = 0;
  let high = long.length;
  while (next < high) {
    const middle = (next + high) >> 1;
    if ((long[middle]?.start ?? 0) <= here) next = middle + 1;
    else high = middle;
  }
  return long.slice(Math.max(0, next - 12), next + 2).some(({text: before, start}) => Math.abs(start - here) < 6000 && before.includes(low));
}

const mostWords = 40;
/** Units that are looked at on either side. */
const around = 90;

/** Look at a quotation and what stands around it. */
export function lookAt(parts: readonly FoundPart[]): Sight {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return {parts, text: '', words: [], before: '', after: '', wordsBefore: [], wordsAfter: []};
  const text = withoutMarks(first.leaf.reading.text.slice(first.start, first.end));
  const before = first.leaf.reading.text.slice(Math.max(0, first.start - around), first.start);
  const after = last.leaf.reading.text.slice(last.end, last.end + around);
  return {parts, text, words: wordsOf(text.slice(0, 400), mostWords), before, after, wordsBefore: wordsOf(before.toLowerCase(), mostWords), wordsAfter: wordsOf(after.toLowerCase(), 6)};
}

const outer = '"“”„\'‘’«»‹›「」 \n\t\u00a0';

function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && outer.includes(text.charAt(start))) start++;
  while (end > start && outer.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

function wordsOf(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(wordPattern)) {
    words.push(word);
    if (words.length === most) break;
  }
  return words;
}

const small = new Set([
  'is',
  'are',
  'be',
  'was',
  'all',
  'way',
  'into',
  'over',
  'under',
  'between',
  'against',
  'upon',
  'than',
  'that',
  'of',
  'the',
  'and',
  'in',
  'to',
  'for',
  'on',
  'at',
  'by',
  'with',
  'from',
  'or',
  'as',
  'an',
  'a',
  'de',
  'la',
  'le',
  'der',
  'die',
  'das',
  'und',
  'i',
  'et',
  'its'
]);

/** Nearly all words that carry meaning have a capital. */
function isTitleCased({text, words}: Sight): boolean {
  const main = words.filter((word) => !small.has(word.toLowerCase()));
  const capitals = main.filter((word) => /^[\p{Lu}\d]/u.test(word));
  return main.length > 0 && capitals.length >= main.length * 0.8 && /^[\p{Lu}\d]/u.test(text) && !/[.!]$/u.test(text);
}

const bodies =
  /^(?:society|league|unions?|association|committee|club|party|brotherhood|order|fund|friends|institute|international|congress|council|front|army|federation|company|guild|commission|bureau|opposition|group)$/iu;

/** The case of a title, and a word of a kind of work beside it; or several words with capitals that name no body. */
function isTitle(sight: Sight, {language, isNarrative}: Context): boolean {
  if (!/^[\p{Lu}\d]/u.test(sight.text) || sight.words.length > 22) return false;
  const works = wordSet(language.works);
  const near = [...sight.wordsBefore.slice(-3), ...sight.wordsAfter.slice(0, 2)];
  const isNamed = near.some((word) => works.has(word));
  const [first] = sight.words;
  if (!isTitleCased(sight) || first === undefined) return false;
  // `“Sister Margaret”` is a novel, or somebody; a word for a kind of work beside it tells.
  if (isNamed) return true;
  if (wordSet(language.honorifics).has(first.toLowerCase())) return false;
  const isQuestion = /\?$/u.test(sight.text);
  // In a narrated scene, too, what somebody owns by such a name is a work.
  const isOwned = /(?:['’]s|(?<!\p{L})(?:his|her|their|my))\s(?:\p{Ll}+\s)?$/u.test(sight.before) && /\s\p{Ll}/u.test(sight.text);
  return (isOwned || !isNarrative) && sight.words.length > 1 && !(sight.words.length <= 6 && sight.words.some((word) => bodies.test(word))) && (!isQuestion || sight.words.length > 4);
}

/** `Lowe’s “Wells”`: a single noun that somebody known owns. */
function isOwnedNoun({text, words, before}: Sight, {names: {classifier}}: Context): boolean {
  if (words.length !== 1 || !/^\p{Lu}\p{Ll}{3,}[,.]?$/u.test(text)) return false;
  const owner = /(?<!\p{L})(\p{Lu}[\p{L}-]+)['’]s\s$/u.exec(before)?.[1];
  return owner !== undefined && (classifier.classify(owner).kind & (kinds.surname | kinds.known | kinds.mononym)) !== 0;
}

/** `“Les puits de la ville” (1758)`: dated, or in a note in another tongue than the text, as titles are. */
function isDatedOrForeign({text, words, after, parts: [part]}: Sight, {lexicon, language}: Context, isNote: boolean): boolean {
  if (!/^["“‘']?\p{Lu}/u.test(text) || words.length < 2 || words.length > 22 || part === undefined || part.leaf.type === 'l') return false;
  if (/^[,.]?\s?\((?:1[4-9]|20)\d\d(?:[-–]\d\d(?:\d\d)?)?\)/u.test(after)) return true;
  if (language.code.split('-')[0] !== 'en' || /[!?;]/u.test(text) || words.length > (text.endsWith('.') ? 7 : 14)) return false;
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  return isNote && long.length > 1 && long.filter((word) => !lexicon.has(word.toLowerCase())).length >= long.length * 0.6;
}

const namedBefore = /(?:^|[\s(])(?:the|an?|called|named|christened|der|die|das|dem|den|le|la|l[’']|il|el|lo)\s?$/iu;

/** `the sign of the “Rope,”`: an article before words with capitals names something, also in a story; a stop of the sentence may stand within the marks. */
function isNamed(sight: Sight, {language}: Context): boolean {
  const {words, text, before, wordsAfter} = sight;
  const bare = {...sight, text: text.replace(/[.,;]$/u, '')};
  if (words.length > 5 || !namedBefore.test(before) || !isTitleCased(bare) || capitalisesNouns(language)) return false;
  return !wordsAfter.slice(0, 2).some((word) => wordSet(language.saying).has(word));
}

/** Speech: a verb of saying beside it, or a sentence, in a narrated scene. */
function isSpeech(sight: Sight, {language}: Context): boolean {
  const saying = wordSet(language.saying);
  if (sight.wordsAfter.slice(0, 4).some((word) => saying.has(word)) || sight.wordsBefore.slice(-5).some((word) => saying.has(word))) return true;
  if (/[.,!?…—-]$/u.test(sight.text) || /[:,]\s*$/u.test(sight.before)) return true;
  return sight.words.length > 3 || sight.before.trim() === '';
}

function isDistanced({wordsBefore, words}: Sight, {language}: Context): boolean {
  const last = wordsBefore.slice(-2);
  const distance = wordSet(language.distance);
  return words.length <= 6 && (last.some((word) => distance.has(word)) || distance.has(last.join(' ')));
}

function isMentioned({before, after, words, wordsBefore}: Sight, {language}: Context): boolean {
  if (words.length > 8) return false;
  const mentions = wordSet(language.mentions);
  // `what Hill termed the “…”`: words of a person, who is named before the verb.
  if (/\p{Lu}\p{L}+\s(?:\p{Ll}+\s)?\p{Ll}+(?:ed|s)\s(?:the|a|an|his|her|their)?\s?$/u.test(before)) return false;
  if (wordsBefore.slice(-2).some((word) => mentions.has(word)) || mentions.has(wordsBefore.slice(-2).join(' '))) return true;
  return /^\s*(?:is|was|are|were|being)?\s*(?:a|the|this|that)?\s*(?:word|term|slogan|phrase|expression|name|watchword|motto)\b/iu.test(after);
}

/** Cited: a verb of citing or a colon before it, a reference or an attribution after it. */
function isCited(sight: Sight, {language}: Context): boolean {
  const citing = wordSet(language.citing);
  const saying = wordSet(language.saying);
  const {before, after, words, text, wordsBefore, wordsAfter} = sight;
  const isVerb = (word: string): boolean => citing.has(word) || saying.has(word);
  if (/:\s*[—–-]?\s*$/u.test(before) && words.length > 2) return true;
  if (wordsBefore.slice(-6).some(isVerb) && words.length > 3) return true;
  if (words.length > 3 && wordsAfter.slice(0, 4).some(isVerb)) return true;
  if (/^[,.]?\s*\((?:\p{Lu}|see|cf|ibid|p\.)/iu.test(after) && words.length > 2) return true;
  return words.length > 5 && /^\p{Lu}/u.test(text) && /[.!?]$/u.test(text);
}

/** `“In this connection,” he continues, “…`: words before a verb of saying. */
function isInterrupted({text, after, wordsAfter}: Sight, {language}: Context): boolean {
  // It goes on after a few words.
  if (/,$/u.test(text) && /^\s(?:\p{L}+\s){1,3}\p{L}+,\s?[“"‘«]/u.test(after)) return true;
  if (!/,$/u.test(text) || !/^\s*(?:\p{L}+\s){0,2}\p{L}+/u.test(after)) return false;
  return wordsAfter.slice(0, 3).some((word) => wordSet(language.citing).has(word) || wordSet(language.saying).has(word));
}

/** A slogan, or the name of a society: a call with an exclamation mark, words with capitals. */
function isNameOrSlogan(sight: Sight): boolean {
  if (/!$/u.test(sight.text)) return true;
  return isTitleCased(sight) && sight.words.length > 1;
}
