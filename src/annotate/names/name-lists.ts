/**
 * Lists of names: a word in no table that stands between or before two names, or that `and` joins to one,
 * is a name as they are: `Descartes, Quillerand and Spinoza`.
 */
import {capitalisesNouns, type Language} from '../../language/language.js';
import type {Leaf} from '../../tree.js';
import type {Named} from './name-shapes.js';
import {has, kinds, type Run, type Token} from './name-runs.js';

type Read = [run: Run, names: readonly Named[]];

/** Name the words that a list of names holds; the pairs come back in order. */
export function joinLists({reading: {text}}: Leaf, read: Read[], language: Language): Read[] {
  if (capitalisesNouns(language)) return read;
  const isListed = (left: Read | undefined, right: Read | undefined, link: RegExp): boolean => {
    const from = left?.[0].tokens.at(-1);
    const to = right?.[0].tokens[0];
    return from !== undefined && to !== undefined && to.start - from.end < 8 && !from.hasPossessive && link.test(text.slice(from.end, to.start));
  };
  const isName = (one: Read | undefined): boolean => one !== undefined && one[1].length > 0;
  // Names of towns stand in lists too.
  const isPerson = (one: Read | undefined): boolean => isName(one) && one?.[0].tokens.every((token) => !has(token, kinds.place)) === true;
  for (const order of [read.keys(), [...read.keys()].reverse()]) {
    for (const index of order) {
      const here = read[index];
      if (!here || isName(here) || !mayBeName(here[0])) continue;
      const [before, after] = [read[index - 1], read[index + 1]];
      const isBetween = isName(before) && isName(after) && isListed(before, here, comma) && isListed(here, after, either);
      const isFirst = isPerson(after) && isPerson(read[index + 2]) && isListed(here, after, comma) && isListed(after, read[index + 2], either);
      const isJoined = (isName(before) && isListed(before, here, conjunction)) || (isName(after) && isListed(here, after, conjunction));
      const [token] = here[0].tokens;
      if (token && (isFirst || isBetween || isJoined)) here[1] = [nameOf(token)];
    }
  }
  return read;
}

const comma = /^, $/u;
const conjunction = /^,? (?:and|or|und|oder|et|ou|e|o|y) $/u;
const either = /^,? (?:(?:and|or|und|oder|et|ou|e|o|y) )?$/u;

/** One word, of more than three letters, of which nothing is known; a word of the language would be known. */
function mayBeName({tokens}: Run): boolean {
  const [only, second] = tokens;
  return only !== undefined && second === undefined && only.word.text.length > 3 && !has(only, ~kinds.actor) && /^\p{Lu}\p{Ll}/u.test(only.word.text);
}

function nameOf(token: Token): Named {
  return {start: token.start, end: token.end, forenames: [], surname: token.word.text, rule: 'name-list', cert: 'medium'};
}
