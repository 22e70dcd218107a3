/**
 * Leaves as they are read aloud: without the signs that a text file writes around emphasis.
 * Annotators see these, so that none has to think of `_`; what they find is put back onto the
 * leaves as they are.
 *
 *     see _The Lamp_, ii. 4        a leaf
 *     see The Lamp, ii. 4          what annotators read
 *          ^^^^^^^^                 emphasised, which they may ask for
 */
import type {Leaf, Range} from '../tree.js';
import type {FoundPart} from './flow.js';

// `_next_`, `_Tide Tables_`; not `snake_case`, not `____`
const underscored = /(?<![\p{L}\p{N}_])_(?=[^\s_])[^_]{1,300}?(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;

interface Made {
  original: Leaf;
  /** In the original, with their signs; and in the plain leaf. */
  emphases: readonly Range[];
  plain: readonly Range[];
  /** Where each sign stands in the original, in order; two to an emphasis. */
  signs: readonly number[];
}

const made = new WeakMap<Leaf, Made>();
const none: readonly Range[] = [];

/** The leaf without signs of emphasis; itself if it has none. */
export function plainLeaf(leaf: Leaf): Leaf {
  const {text} = leaf.reading;
  if (!text.includes('_')) return leaf;
  const emphases = [...text.matchAll(underscored)].map(({index, 0: {length}}) => ({start: index, end: index + length}));
  if (emphases.length === 0) return leaf;
  const signs = emphases.flatMap(({start, end}) => [start, end - 1]);
  const view: Leaf = {...leaf, reading: withoutSigns(leaf, signs), marks: leaf.marks.map((mark) => ({...mark, at: plainAt(signs, mark.at)}))};
  const plain = emphases.map(({start, end}) => ({start: plainAt(signs, start), end: plainAt(signs, end)}));
  made.set(view, {original: leaf, emphases, plain, signs});
  return view;
}

/** The reading without its signs; its offsets stay true. */
function withoutSigns({reading: {text, offsets}}: Leaf, signs: readonly number[]): Leaf['reading'] {
  const copy: number[] = [];
  let plain = '';
  let from = 0;
  let pair = 0;
  for (const cut of [...signs, text.length]) {
    if (from < cut) {
      // Every stretch of the source that lies in this stretch of the reading.
      while (pair + 2 < offsets.length && (offsets[pair + 2] ?? 0) <= from) pair += 2;
      for (let index = pair; index < offsets.length && (offsets[index] ?? 0) < cut; index += 2) {
        const start = offsets[index] ?? 0;
        copy.push(plain.length + Math.max(0, start - from), (offsets[index + 1] ?? 0) + Math.max(0, from - start));
      }
      plain += text.slice(from, cut);
    }
    from = cut + 1;
  }
  return {text: plain, offsets: copy};
}

/** How many of the signs stand before a place: of the original, or, with their own number taken off, of the plain leaf. */
function signsBefore(signs: readonly number[], at: number, isPlain: boolean): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle] ?? 0) - (isPlain ? middle : 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A place of the original in the leaf without signs. */
function plainAt(signs: readonly number[], at: number): number {
  return at - signsBefore(signs, at, false);
}

/** A place of the leaf without signs in the original; before the sign that stands there. */
function originalAt(signs: readonly number[], at: number): number {
  return at + signsBefore(signs, at, true);
}

/** What a part that was found in a plain leaf is in the leaf as it is: signs at its edges are within it where their pair is. */
export function onOriginal(part: FoundPart): FoundPart {
  const found = made.get(part.leaf);
  if (!found) return part;
  const {original, emphases, signs} = found;
  const isSignAt = (at: number): boolean => signs[signsBefore(signs, at, false)] === at;
  let start = originalAt(signs, part.start);
  while (isSignAt(start)) start++;
  let end = start;
  if (part.end > part.start) {
    end = originalAt(signs, part.end - 1);
    while (isSignAt(end)) end++;
    end++;
  }
  // The sign before the part is the first of an emphasis that ends within it, or the sign after it the last of one that begins there.
  const opened = isSignAt(start - 1) ? emphases[signsBefore(signs, start - 1, false) >> 1] : undefined;
  if (opened && opened.start === start - 1 && opened.end <= end) start--;
  const closed = isSignAt(end) ? emphases[signsBefore(signs, end, false) >> 1] : undefined;
  if (closed && closed.end === end + 1 && closed.start >= start) end++;
  return {leaf: original, start, end};
}

/** The leaf that a plain one was made of. */
export function originalOf(leaf: Leaf): Leaf {
  return made.get(leaf)?.original ?? leaf;
}

/** What is emphasised in a plain leaf by signs, in its own reading. */
export function emphasesOf(leaf: Leaf): readonly Range[] {
  return made.get(leaf)?.plain ?? none;
}

/** The same in the leaf as it is, with the signs. */
export function markedEmphases(leaf: Leaf): readonly Range[] {
  return made.get(leaf)?.emphases ?? none;
}
