/**
 * Where two sequences of characters differ. Stretches of sixteen characters that each has once
 * anchor the comparison (patience); between anchors the shortest edit script is found, within
 * a bound (E. W. Myers, An O(ND) Difference Algorithm, 1986).
 */

/** What stands at `start`–`end` in the one stands at `otherStart`–`otherEnd` in the other. */
export interface Hunk {
  start: number;
  end: number;
  otherStart: number;
  otherEnd: number;
}

const gram = 16;
const mostEdits = 400;

/** The places where `left` and `right` differ, in order. */
export function diffWords(left: string, right: string): Hunk[] {
  const hunks: Hunk[] = [];
  let from = 0;
  let otherFrom = 0;
  for (const [at, other] of [...anchors(left, right), [left.length, right.length] as const]) {
    if (at < from || other < otherFrom) continue;
    hunks.push(...between(left, right, {start: from, end: at, otherStart: otherFrom, otherEnd: other}));
    let length = 0;
    while (at + length < left.length && left[at + length] === right[other + length]) length++;
    from = at + length;
    otherFrom = other + length;
  }
  const kept = hunks.filter(({start, end, otherStart, otherEnd}) => start !== end || otherStart !== otherEnd);
  for (const [index, hunk] of kept.entries()) slideLeft(left, right, hunk, kept[index - 1]);
  return kept;
}

/**
 * What was only added or only taken out may begin earlier: a paragraph put before one that begins
 * with the same words is the new one, not the old. Such a hunk goes as far left as it can.
 */
function slideLeft(left: string, right: string, hunk: Hunk, before: Hunk | undefined): void {
  const isAdded = hunk.start === hunk.end;
  if (!isAdded && hunk.otherStart !== hunk.otherEnd) return;
  const least = before?.end ?? 0;
  const otherLeast = before?.otherEnd ?? 0;
  while (hunk.start > least && hunk.otherStart > otherLeast) {
    const isSame = isAdded ? left[hunk.start - 1] === right[hunk.otherEnd - 1] : left[hunk.end - 1] === right[hunk.otherStart - 1];
    if (!isSame) return;
    Object.assign(hunk, {start: hunk.start - 1, end: hunk.end - 1, otherStart: hunk.otherStart - 1, otherEnd: hunk.otherEnd - 1});
  }
}

/** Stretches that stand once in each, in an order that both have: the longest rising chain. */
function anchors(left: string, right: string): [number, number][] {
  const here = unique(left);
  const there = unique(right);
  const pairs: [number, number][] = [];
  for (const [text, at] of here) {
    const other = there.get(text);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  return risingChain(pairs.sort((one, two) => one[0] - two[0]));
}

function unique(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + gram <= text.length; at++) {
    const piece = text.slice(at, at + gram);
    found.set(piece, found.has(piece) ? -1 : at);
  }
  return found;
}

function risingChain(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, other]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const chain: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) chain.push(pairs[index] as [number, number]);
  return chain.reverse();
}

/** The differences between two anchors; one hunk where there are more than the bound. */
function between(left: string, right: string, {start, end, otherStart, otherEnd}: Hunk): Hunk[] {
  let from = start;
  let otherFrom = otherStart;
  let to = end;
  let otherTo = otherEnd;
  while (from < to && otherFrom < otherTo && left[from] === right[otherFrom]) [from, otherFrom] = [from + 1, otherFrom + 1];
  while (from < to && otherFrom < otherTo && left[to - 1] === right[otherTo - 1]) [to, otherTo] = [to - 1, otherTo - 1];
  const whole = {start: from, end: to, otherStart: otherFrom, otherEnd: otherTo};
  if (from === to || otherFrom === otherTo) return [whole];
  return (
    shortestEdits(left.slice(from, to), right.slice(otherFrom, otherTo))?.map((hunk) => ({
      start: hunk.start + from,
      end: hunk.end + from,
      otherStart: hunk.otherStart + otherFrom,
      otherEnd: hunk.otherEnd + otherFrom
    })) ?? [whole]
  );
}

function shortestEdits(left: string, right: string): Hunk[] | undefined {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= mostEdits; edits++) {
    trace.push(new Map(reach));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isDown = diagonal === -edits || (diagonal !== edits && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0));
      let x = isDown ? (reach.get(diagonal + 1) ?? 0) : (reach.get(diagonal - 1) ?? 0) + 1;
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= left.length && x - diagonal >= right.length) return backtrack(trace, left.length, right.length);
    }
  }
  return undefined;
}

function backtrack(trace: readonly Map<number, number>[], x: number, y: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits] as Map<number, number>;
    const diagonal = x - y;
    const isDown = diagonal === -edits || (diagonal !== edits && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0));
    const fromDiagonal = isDown ? diagonal + 1 : diagonal - 1;
    const fromX = reach.get(fromDiagonal) ?? 0;
    const fromY = fromX - fromDiagonal;
    const toX = isDown ? fromX : fromX + 1;
    const toY = isDown ? fromY + 1 : fromY;
    const next = hunks[0];
    if (next && next.start === toX && next.otherStart === toY) Object.assign(next, {start: fromX, otherStart: fromY});
    else hunks.unshift({start: fromX, end: toX, otherStart: fromY, otherEnd: toY});
    [x, y] = [fromX, fromY];
  }
  return hunks;
}
