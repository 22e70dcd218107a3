/**
 * Sure misprints: a word that is none and becomes one by undoing an error that OCR or a
 * compositor makes; a word printed twice. A doubtful place is left alone: a wrong correction
 * is worse than none.
 */
import type {Leaf} from '../tree.js';
import {brokenAt, letterSpaced, type Words} from './broken-words.js';
import {kinds} from './names/name-runs.js';
import type {Annotator, Context, Found} from './flow.js';
import {tornWords} from './torn-words.js';

/** What OCR makes of letters: as it stands, and as it should read. */
const confusions: readonly (readonly [string, string])[] = [
  ['1', 'l'],
  ['1', 'i'],
  ['0', 'o'],
  ['tl', 'th'],
  ['li', 'h'],
  ['ii', 'n'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['n', 'u'],
  ['u', 'n'],
  ['c', 'e'],
  ['e', 'c'],
  ['h', 'b'],
  ['b', 'h'],
  ['f', 's'],
  ['l', 't'],
  ['t', 'l']
];

const oddWord = /(?<![\p{L}\p{N}])(?=[\p{L}\d]*\d)(?=[\p{L}\d]*\p{Ll})[\p{L}\d]{3,}(?![\p{L}\p{N}])/gu;
/** Words that a compositor sets twice, and that no sentence needs twice. In ASCII, since it runs over every text. */
const repeated = /\b(the|of|and|to|a|an|for|with|by|from|as|at|be|was|are|this|their|its|or|which|has|have|were|his|our|we|but|not)\s+\1\b(?!['’-])/g;

/** Annotator: misprints with a sure correction. */
export const annotateMisprints: Annotator = ({leaves}, context) => {
  const found: Found[] = [];
  for (const leaf of leaves) {
    if (leaf.type === 'fw') continue;
    if (leaf.type !== 'l') findRepeated(leaf, found);
    findDigits(leaf, context, found);
    findBroken(leaf, context, found);
  }
  return {found, doubts: []};
};

function findRepeated(leaf: Leaf, found: Found[]): void {
  for (const match of leaf.reading.text.matchAll(repeated)) {
    found.push({span: {type: 'sic', corr: match[1] ?? '', errorOf: 'unknown', rule: 'sic-repeated', cert: 'high'}, parts: [{leaf, start: match.index, end: match.index + match[0].length}]});
  }
}

/** Digits within words: `1ight`, `V1adimir`. */
function findDigits(leaf: Leaf, {lexicon, names}: Context, found: Found[]): void {
  if (!hasDigitInWord.test(leaf.reading.text)) return;
  for (const match of leaf.reading.text.matchAll(oddWord)) {
    const word = match[0];
    if (/^\d+(?:st|nd|rd|th|s|d|mm|cm|km|kg|lb|oz|am|pm|pt|px|em|ft|in|[a-h])$/iu.test(word) || /\d{2}/u.test(word)) continue;
    for (const [from, to] of confusions.slice(0, 3)) {
      const mended = word.replaceAll(from, to);
      const isWord = /^\p{Lu}/u.test(mended) ? names.counts.has(mended) : lexicon.has(mended.toLowerCase());
      if (/\d/u.test(mended) || !isWord) continue;
      found.push({span: {type: 'sic', corr: mended, errorOf: 'transcription', rule: 'sic-ocr', cert: 'high'}, parts: [{leaf, start: match.index, end: match.index + word.length}]});
      break;
    }
  }
}

/** Lone letters that belong to what follows, letter-spaced words, and words in fragments. */
function findBroken(leaf: Leaf, {lexicon, names, shortWords}: Context, found: Found[]): void {
  const {text} = leaf.reading;
  const from = found.length;
  const put = (start: number, end: number, corr: string): void => {
    found.push({span: {type: 'sic', corr, errorOf: 'transcription', rule: 'sic-space', cert: 'high'}, parts: [{leaf, start, end}]});
  };
  if (hasSpaced.test(text)) for (const {start, end, whole} of letterSpaced(text, lexicon)) put(start, end, whole);
  const words: Words = {
    lexicon,
    isFunctionWord: (low) => (names.classifier.classify(low).kind & kinds.notName) !== 0,
    isName: (word) => names.surnames.has(word.toLowerCase()) || names.counts.has(word)
  };
  for (const match of text.matchAll(loneCapital)) {
    if (/[\p{L}\p{N}.'’]/u.test(text.charAt(match.index - 1))) continue;
    const broken = brokenAt(text, match.index, words);
    if (broken) put(match.index, broken.end, broken.whole);
  }
  if (!shortWords) return;
  const own = found.slice(from).flatMap(({parts}) => parts);
  for (const {start, end, whole} of tornWords(text, {lexicon, shortWords, isName: (word) => names.counts.has(word)}))
    if (!own.some((part) => part.start < end && start < part.end)) put(start, end, whole);
}

// In ASCII, since they run over every text
const loneCapital = /[A-Z](?= [a-z])/g;
const hasDigitInWord = /[a-z][01]|[01][a-z]/;
const hasSpaced = /(?:^|[^A-Za-z])[A-Za-z] [A-Za-z] [A-Za-z](?![A-Za-z])/;
