/**
 * Works named in running text and emphasised, as printers set titles in italics: `his _History_`,
 * `the first number of the _Guardian_`. Ships, names and words in another tongue are set so too.
 */
import {capitalisesNouns} from '../../language/language.js';
import type {Leaf} from '../../tree.js';
import type {Context, FoundPart} from '../flow.js';
import {kinds} from '../names/name-runs.js';
import {emphasesOf} from '../plain-leaves.js';
import {isTitle} from './bibl-titles.js';

/** The emphasised titles of a leaf. */
export function emphasisedTitles(leaf: Leaf, {language, names: {classifier}}: Context): FoundPart[] {
  const {text} = leaf.reading;
  const found: FoundPart[] = [];
  for (const {start, end: to} of emphasesOf(leaf)) {
    const end = start + text.slice(start, to).replace(/[,;:]+$/u, '').length;
    const words = text.slice(start, end);
    // All of the paragraph, or a sentence: no title.
    if ((start === 0 && end >= text.length - 1) || !/^\p{Lu}/u.test(words) || /[.!?]$/u.test(words) || end - start < 3 || end - start > 120 || !isTitle(words)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    if (vessel.test(before) || vessel.test(text.slice(end, end + 16))) continue;
    const run = words.split(/\s+/u);
    const isName = run.every((word) => (classifier.classify(word.replace(/['’]s$/u, '')).kind & nameLike) !== 0);
    const isOwned = owner.test(before) && (!isName || /['’]s\s$/u.test(before));
    if (run.length > 1 ? !isName && !capitalisesNouns(language) : isOwned || /^\s?\((?:1[4-9]|20)\d\d\)/u.test(text.slice(end))) found.push({leaf, start, end});
  }
  return found;
}

const nameLike = kinds.given | kinds.surname | kinds.mononym | kinds.known | kinds.initial | kinds.honorific | kinds.actor;

const vessel =
  /(?:ship|cruiser|frigate|steamer|steamship|brig|schooner|yacht|battleship|vessel|sloop|trawler|galleon|galley|corvette|destroyer|submarine|H\.M\.S\.|S\.S\.)s?(?:\s(?:were|was|the|named|called))*\s$/u;
// `his _History_`, `the _Guardian_`, `Burnet’s _History_`
const owner = /(?:['’]s|\b(?:the|his|her|their|my|our|your|this|in|le|la|der|die|das|sein|ihr|son|sa|il|el|su))\s(?:\p{Ll}+\s)?$/u;
