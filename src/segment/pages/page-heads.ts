/**
 * Running heads without a number: lines at the edges of pages whose letters come back at others.
 */
import {type Draft, type Furniture, lineText, roles, startsLow} from '../draft.js';
import {grouped} from '../grouped.js';
import {add, headKey, isBlank, isHeadLike, isPlaced, isWithinSentence, maxHead, neighbour, type Head} from './page-lines.js';
import type {Numbered} from './page-numbers.js';
import {findWithin} from './page-within.js';

/**
 * Heads without a number: short lines apart, at the edge of a page, whose letters come back at
 * another edge; the others that stand in the place that most of them have; and second lines of both.
 * A heading of the text may come back too (`NOTES`), but then it stands at few pages, and never
 * within a sentence.
 */
export function findHeads(draft: Draft, chained: Map<number, Numbered>, furniture: Map<number, Furniture>): void {
  const beside = new Map<string, number>();
  for (const {head} of chained.values()) if (head !== '') add(beside, headKey(head));
  const places = [...chained.keys()];
  for (let line = 0; line < draft.lines.count; line++) if (draft.isFed[line] && !chained.has(line)) places.push(line);
  const feeds = draft.isFed.reduce((sum, here) => sum + here, 0);
  // The text ends as pages do.
  if (feeds > 0) places.push(draft.lines.count);
  const pages = Math.max(chained.size, feeds + 1);
  const near = headsAtPlaces(draft, chained, places);
  const skipped = new Set([...chained.keys(), ...near.map(({line}) => line)]);
  for (const isBelow of [true, false]) {
    const here = near.filter((head) => head.isBelow === isBelow);
    const groups = grouped(here, ({key}) => key);
    const comeBack = here.filter(({key}) => (groups.get(key)?.length ?? 0) > 1).length;
    const isRunning = (key: string): boolean => {
      const group = groups.get(key) ?? [];
      if (beside.has(key)) return true;
      if (group.length < 2) return near.some((head) => head.key === key && head.isBelow !== isBelow);
      return comeBack >= pages * 0.4 || group.some(({line}) => isWithinSentence(draft, line, skipped));
    };
    const running = here.filter(({key}) => isRunning(key));
    const isUsual = running.length >= 2 && running.length >= pages * 0.3;
    for (const head of here)
      if (isRunning(head.key) || (isUsual && isPlaced(draft, head.line))) furniture.set(head.line, {line: head.line, kind: isBelow ? 'header' : 'footer', place: isBelow ? 'top' : 'bottom'});
  }
  findWithin(draft, furniture, beside);
  findSecondLines(draft, chained, furniture);
}

/** The lines beside the places where pages end that may be heads. */
function headsAtPlaces(draft: Draft, chained: Map<number, Numbered>, places: readonly number[]): Head[] {
  const near: Head[] = [];
  const seen = new Set<number>();
  for (const place of places) {
    const isFeed = !chained.has(place);
    // A page whose number has a head beside it needs no other.
    if (!isFeed && chained.get(place)?.head !== '') continue;
    for (const side of [-1, 1] as const) {
      const line = neighbour(draft, isFeed && side > 0 ? place - 1 : place, side);
      if (line === undefined || seen.has(line) || chained.has(line)) continue;
      // The first line of a page may be a head though no blank line is under it.
      if (!isHeadLike(draft, line, chained) && !(isFeed && repeatsAtFeeds(draft, line, side))) continue;
      // `* Ibid., p. 12.` comes back too, and is a note.
      if (side < 0 && /^[*†‡§¶‖]/u.test(lineText(draft, line))) continue;
      seen.add(line);
      const key = headKey(lineText(draft, line));
      if (key.length >= 3) near.push({line, key, isBelow: side > 0});
    }
  }
  return near;
}

/** What stands next to furniture, on the side of the text, and at three pages alike: the second line of a head. */
function findSecondLines(draft: Draft, chained: Map<number, Numbered>, furniture: Map<number, Furniture>): void {
  for (const side of [1, -1] as const) {
    const beside: number[] = [];
    for (const line of furniture.keys()) {
      const next = line + side;
      if (isBlank(draft, next) || furniture.has(next) || startsLow(draft, next) || (side > 0 && draft.isFed[next] === 1) || (side < 0 && draft.isFed[line] === 1)) continue;
      if (/\p{L}{2}/u.test(lineText(draft, next))) beside.push(next);
    }
    for (const lines of grouped(beside, (line) => lineText(draft, line).replace(/\d+|\s+/gu, ' ')).values())
      if (lines.length >= 3) for (const line of lines) furniture.set(line, {line, kind: side > 0 ? 'header' : 'footer', place: side > 0 ? 'top' : 'bottom'});
  }
  // The mark of a sheet: `B 2`, beside a number.
  for (const line of chained.keys())
    for (const side of [-1, 1] as const) {
      const next = neighbour(draft, line, side);
      if (next !== undefined && Math.abs(next - line) <= 3 && !furniture.has(next) && /^\p{Lu}{1,2} ?\d$/u.test(lineText(draft, next)) && isHeadLike(draft, next, chained))
        furniture.set(next, {line: next, kind: 'footer', place: 'bottom'});
    }
}

/** What pages that form feeds part begin with, by its letters, and what they end with, as it stands. */
interface AtFeeds {
  heads: Map<string, number>;
  feet: Map<string, number>;
}

const atFeeds = new WeakMap<Draft, AtFeeds>();

/** Its letters, in capitals, begin at least three pages; or the line as it is ends them. */
function repeatsAtFeeds(draft: Draft, line: number, side: -1 | 1): boolean {
  const text = lineText(draft, line);
  if ((side > 0 && text !== text.toUpperCase()) || text.length > maxHead) return false;
  const {heads, feet} = linesAtFeeds(draft);
  return ((side > 0 ? heads.get(headKey(text)) : feet.get(text)) ?? 0) >= 3;
}

function linesAtFeeds(draft: Draft): AtFeeds {
  let found = atFeeds.get(draft);
  if (!found) {
    found = {heads: new Map(), feet: new Map()};
    for (let at = 0; at < draft.lines.count; at++) {
      if (!draft.isFed[at]) continue;
      const first = draft.role[at] === roles.blank ? neighbour(draft, at, 1) : at;
      const key = first === undefined ? '' : headKey(lineText(draft, first));
      if (key.length >= 3) add(found.heads, key);
      const last = neighbour(draft, at, -1);
      if (last !== undefined) add(found.feet, lineText(draft, last));
    }
    atFeeds.set(draft, found);
  }
  return found;
}
