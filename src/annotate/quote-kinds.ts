/**
 * The kind of a quotation, by its surroundings: words cited (`quote`), speech in a scene
 * (`said`), words held at a distance (`soCalled`), words as words, slogans and names
 * (`term`), names of works (`title`). Where the evidence does not decide: `q`.
 */
import {wordSet} from '../language/language.js';
import type {Certainty, QuoteType} from '../tree.js';
import type {Context, Flow, FoundPart} from './flow.js';

export interface Quoted {
  flow: Flow;
  /** Index, in the flow, of the leaf of the last part. */
  index: number;
  parts: readonly FoundPart[];
  isNested: boolean;
}

export interface Kind {
  type: QuoteType | 'title';
  cert: Certainty;
  rule: string;
}

interface Sight {
  /** Without its marks. */
  text: string;
  words: string[];
  before: string;
  after: string;
}

/** Tell the kind of a quotation. */
export function quoteKind(quoted: Quoted, context: Context): Kind {
  const sight = look(quoted);
  if (quoted.parts.length > 1) return {type: context.isNarrative ? 'said' : 'quote', cert: 'high', rule: 'quote-kind'};
  if (isTitle(sight, context)) return {type: 'title', cert: 'medium', rule: 'title-marks'};
  if (context.isNarrative && isSpeech(sight, context)) return {type: 'said', cert: 'high', rule: 'quote-kind'};
  if (isDistanced(sight, context)) return {type: 'soCalled', cert: 'high', rule: 'quote-kind'};
  if (isMentioned(sight, context)) return {type: 'term', cert: 'medium', rule: 'quote-kind'};
  if (isCited(sight, context)) return {type: 'quote', cert: 'high', rule: 'quote-kind'};
  if (sight.words.length >= 7) return {type: 'quote', cert: 'medium', rule: 'quote-kind'};
  if (isNameOrSlogan(sight)) return {type: 'term', cert: 'medium', rule: 'quote-kind'};
  if (sight.words.length <= 4 && /^\p{Ll}/u.test(sight.text)) return {type: 'soCalled', cert: 'medium', rule: 'quote-kind'};
  return {type: sight.words.length > 4 ? 'quote' : 'soCalled', cert: 'low', rule: 'quote-kind'};
}

function look({parts}: Quoted): Sight {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return {text: '', words: [], before: '', after: ''};
  const text = first.leaf.reading.text.slice(first.start, first.end).replace(/^["“”„'‘’«»‹›「」\s]+|["“”'‘’«»‹›「」\s]+$/gu, '');
  return {
    text,
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [],
    before: first.leaf.reading.text.slice(Math.max(0, first.start - 90), first.start),
    after: last.leaf.reading.text.slice(last.end, last.end + 90)
  };
}

function lastWords(text: string, count: number): string[] {
  return (text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? []).slice(-count);
}

function firstWords(text: string, count: number): string[] {
  return (text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? []).slice(0, count);
}

const small = new Set(['of', 'the', 'and', 'in', 'to', 'for', 'on', 'at', 'by', 'with', 'from', 'or', 'as', 'an', 'a', 'de', 'la', 'le', 'der', 'die', 'das', 'und', 'i', 'et', 'its']);

function isTitleCased({text, words}: Sight): boolean {
  const main = words.filter((word) => !small.has(word.toLowerCase()));
  return main.length > 0 && main.every((word) => /^[\p{Lu}\d]/u.test(word)) && !/[.!?]$/u.test(text);
}

/** A word of a kind of work before it, and the case of a title. */
function isTitle(sight: Sight, {language}: Context): boolean {
  if (!/^[\p{Lu}\d]/u.test(sight.text) || sight.words.length > 16) return false;
  const works = wordSet(language.works);
  const near = [...lastWords(sight.before, 3), ...firstWords(sight.after, 2)];
  const isNamed = near.some((word) => works.has(word)) || /\b(?:entitled|titled)[\s,:]*$/iu.test(sight.before);
  if (isNamed && (isTitleCased(sight) || /\b(?:entitled|titled|called)[\s,:]*$/iu.test(sight.before))) return true;
  return isNamed && isTitleCased(sight) && sight.words.length > 1;
}

/** Speech: a verb of saying beside it, or a sentence, in a narrated scene. */
function isSpeech(sight: Sight, {language}: Context): boolean {
  const saying = wordSet(language.saying);
  if (firstWords(sight.after, 4).some((word) => saying.has(word)) || lastWords(sight.before, 5).some((word) => saying.has(word))) return true;
  if (/[.,!?…—-]$/u.test(sight.text) || /[:,]\s*$/u.test(sight.before)) return true;
  return sight.words.length > 3 || sight.before.trim() === '';
}

function isDistanced({before, words}: Sight, {language}: Context): boolean {
  const last = lastWords(before, 2);
  const distance = wordSet(language.distance);
  return words.length <= 6 && (last.some((word) => distance.has(word)) || distance.has(last.join(' ')));
}

function isMentioned({before, after, words}: Sight, {language}: Context): boolean {
  if (words.length > 8) return false;
  const mentions = wordSet(language.mentions);
  if (lastWords(before, 2).some((word) => mentions.has(word)) || mentions.has(lastWords(before, 2).join(' '))) return true;
  return /^\s*(?:is|was|are|were|being)?\s*(?:a|the|this|that)?\s*(?:word|term|slogan|phrase|expression|name|watchword|motto)\b/iu.test(after);
}

/** Cited: a verb of citing or a colon before it, a reference or an attribution after it. */
function isCited(sight: Sight, {language}: Context): boolean {
  const citing = wordSet(language.citing);
  const saying = wordSet(language.saying);
  const {before, after, words, text} = sight;
  const isVerb = (word: string): boolean => citing.has(word) || saying.has(word);
  if (/:\s*[—–-]?\s*$/u.test(before) && words.length > 2) return true;
  if (lastWords(before, 6).some(isVerb) && words.length > 3) return true;
  if (words.length > 3 && firstWords(after, 4).some(isVerb)) return true;
  if (/^[,.]?\s*\((?:\p{Lu}|see|cf|ibid|p\.)/iu.test(after) && words.length > 2) return true;
  return words.length > 5 && /^\p{Lu}/u.test(text) && /[.!?]$/u.test(text);
}

/** A slogan, or the name of a society: a call with an exclamation mark, words with capitals. */
function isNameOrSlogan(sight: Sight): boolean {
  if (/!$/u.test(sight.text)) return true;
  return isTitleCased(sight) && sight.words.length > 1;
}
