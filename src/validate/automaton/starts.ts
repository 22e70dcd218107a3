/** Which definitions an element may be, by its name and by what is left of the content around it. */
import type {Tag} from '../read/document.js';
import type {Grammar} from './load.js';
import {matchesName} from './names.js';
import type {Pattern, Starts} from './pattern.js';
import {collectFirst} from './refusal.js';

/** The definitions under this name that may begin a content. */
export function startsIn(grammar: Grammar, left: Pattern, {uri, local}: Tag): readonly number[] {
  const starts = (left.memo.starts ??= collectStarts(left));
  const key = grammar.algebra.names.idOf(uri, local);
  let refs = starts.byName.get(key);
  if (!refs) {
    refs = starts.refs.filter((ref) => matchesName(grammar.names.get(ref) ?? {kind: 'any', except: undefined}, uri, local));
    starts.byName.set(key, refs);
  }
  return refs;
}

function collectStarts(left: Pattern): Starts {
  const refs = new Set<number>();
  collectFirst(left, refs);
  return {refs: [...refs], byName: new Map()};
}
