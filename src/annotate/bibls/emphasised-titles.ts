/**
 * Works named in running text and emphasised, as printers set titles in italics: `his _History_`,
 * `the first number of the _Mercury_`. Ships, names and words in another tongue are set so too.
 */
import {capitalisesNouns, type Language} from '../../language/language.js';
import type {Leaf, Range} from '../../tree.js';
import type {Context, Flow, FoundPart} from '../flow.js';
import {type Classifier, kinds} from '../names/name-runs.js';
import {emphasesOf} from '../plain-leaves.js';
import {againIn} from './again.js';
import {isTitle} from './bibl-titles.js';

type Emphasis = Range & {is: 'title' | 'perhaps' | 'vessel'};

/** The emphasised titles of a leaf. */
export function emphasisedTitles(leaf: Leaf, {language, names: {classifier}, areTitlesEmphasised}: Context): FoundPart[] {
  return emphases(leaf, language, classifier)
    .filter(({is}) => is === 'title' || (is === 'perhaps' && (areTitlesEmphasised || leaf.type === 'bibl')))
    .map(({start, end}) => ({leaf, start, end}));
}

/** The document emphasises titles as a habit, and no ships: one that stands without a cue is one too. */
export function emphasisesTitles(flows: readonly Flow[], language: Language, classifier: Classifier): boolean {
  const all = flows.flatMap(({leaves}) => leaves.flatMap((leaf) => (leaf.type === 'p' ? emphases(leaf, language, classifier) : [])));
  const titles = all.filter(({is}) => is === 'title').length;
  // Where common words are emphasised too, it is for stress.
  const stressed = flows.reduce((sum, {leaves}) => sum + leaves.reduce((count, leaf) => count + emphasesOf(leaf).filter(({start}) => /^\p{Ll}/u.test(leaf.reading.text.slice(start))).length, 0), 0);
  return titles >= 3 && titles * 2 >= all.length && titles > stressed && all.every(({is}) => is !== 'vessel');
}

/** What is emphasised in a leaf and may be named: nobody, no place and no date. */
function emphases(leaf: Leaf, language: Language, classifier: Classifier): Emphasis[] {
  const {text} = leaf.reading;
  const found: Emphasis[] = [];
  for (const {start, end: to} of emphasesOf(leaf)) {
    const end = start + text.slice(start, to).replace(/['’]s$|[,;:]+$/u, '').length;
    const words = text.slice(start, end);
    // All of the paragraph, or a sentence: no title.
    if ((start === 0 && end >= text.length - 1) || !/^\p{Lu}/u.test(words) || /[.!?]$/u.test(words) || end - start < 3 || end - start > 120 || !isTitle(words)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 16);
    const run = words.split(/\s+/u);
    const isName = run.every((word) => (classifier.classify(word.replace(/['’]s$/u, '')).kind & nameLike) !== 0);
    const isOther = run.length === 1 && (classifier.classify(words).kind & notTitle) !== 0;
    if (vesselBefore.test(before) || vesselAfter.test(after)) found.push({start, end, is: 'vessel'});
    else if (!isOther && againIn(words, language) === undefined) {
      const last = found.at(-1);
      const isListed = last?.is === 'title' && listed.test(text.slice(last.end, start));
      const is = (isName ? /['’]s\s$/u.test(before) : isListed || isCued(run.length, before, after, language)) ? 'title' : 'perhaps';
      // A word that begins sentences is emphasised for its own sake.
      if (is === 'title' || run.length > 1 || (classifier.classify(words).kind & kinds.notName) === 0) found.push({start, end, is});
    }
  }
  return found;
}

/** Three words say themselves that they are a title; one or two are it where somebody owns them, something stands in them, or they are dated. */
function isCued(count: number, before: string, after: string, language: Language): boolean {
  if (/^\s?\((?:1[4-9]|20)\d\d\)/u.test(after) || owned.test(before) || within.test(before)) return true;
  return count > 2 && !capitalisesNouns(language);
}

const nameLike = kinds.given | kinds.surname | kinds.mononym | kinds.known | kinds.initial | kinds.honorific | kinds.actor;

const notTitle = kinds.date | kinds.people | kinds.place;

// `the _Mercury_, the _Courier_ and the _Post_`
const listed = /^,?\s(?:(?:and|or|und|et|e|y)\s)?(?:the\s|der\s|die\s|das\s|la\s|le\s)?$/u;

const vessels = '(?:ship|cruiser|frigate|steamer|steamship|brig|schooner|yacht|battleship|vessel|sloop|trawler|galleon|galley|corvette|destroyer|submarine|H\\.M\\.S\\.|S\\.S\\.)s?';
const vesselBefore = new RegExp(`(?<!\\p{L})(?:${vessels}|(?:captain|crew|deck|mate|wreck)\\s(?:and\\s\\p{L}+\\s)?of|aboard|on\\sboard)(?:\\s(?:were|was|the|named|called))*\\s$`, 'u');
const vesselAfter = new RegExp(`^\\s${vessels}(?!\\p{L})`, 'u');
// `his _History_`, `Lowe’s _History_`; `in the _Mercury_`, `in the Norwich _Mercury_`
const owned = /(?:['’]s|(?<!\p{L})(?:his|her|their|my|our|your|sein|seine|ihr|ihre|son|sa|suo|sua|su))\s(?:\p{Ll}+\s)?$/u;
const within = /(?<!\p{L})(?:in|of|from|to|see|read|wrote|published|entitled|called|im|in\sder|dans|de|nel|nella|en)\s(?:the\s|der\s|die\s|das\s|le\s|la\s|les\s|il\s|el\s)?(?:\p{Lu}\p{Ll}+\s)?$/u;
