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
  /** In the original, with their signs. */
  emphases: readonly Range[];
}

const made = new WeakMap<Leaf, Made>();

/** The leaf without signs of emphasis; itself if it has none. */
export function plainLeaf(leaf: Leaf): Leaf {
  const {text} = leaf.reading;
  if (!text.includes('_')) return leaf;
  const emphases = [...text.matchAll(underscored)].map(({index, 0: {length}}) => ({start: index, end: index + length}));
  if (emphases.length === 0) return leaf;
  const offsets: number[] = [];
  let plain = '';
  let from = 0;
  for (const cut of [...emphases.flatMap(({start, end}) => [start, end - 1]), text.length]) {
    copyOffsets(leaf, from, cut, plain.length, offsets);
    plain += text.slice(from, cut);
    from = cut + 1;
  }
  const view: Leaf = {...leaf, reading: {text: plain, offsets}, marks: leaf.marks.map((mark) => ({...mark, at: plainAt(emphases, mark.at)}))};
  made.set(view, {original: leaf, emphases});
  return view;
}

/** The offsets of a stretch of the original, for a copy of it that begins at `at`. */
function copyOffsets({reading: {offsets}}: Leaf, from: number, to: number, at: number, copy: number[]): void {
  if (from >= to) return;
  for (let index = 0; index < offsets.length; index += 2) {
    const start = offsets[index] ?? 0;
    const source = offsets[index + 1] ?? 0;
    const end = offsets[index + 2] ?? Number.POSITIVE_INFINITY;
    if (end <= from || start >= to) continue;
    copy.push(at + Math.max(0, start - from), source + Math.max(0, from - start));
  }
}

/** A place of the original in the leaf without signs. */
function plainAt(emphases: readonly Range[], at: number): number {
  let less = 0;
  for (const {start, end} of emphases) less += (start < at ? 1 : 0) + (end - 1 < at ? 1 : 0);
  return at - less;
}

/** A place of the leaf without signs in the original; before the sign that stands there. */
function originalAt(emphases: readonly Range[], at: number): number {
  let place = at;
  for (const {start, end} of emphases) {
    if (start < place) place++;
    if (end - 1 < place) place++;
  }
  return place;
}

/** What a part that was found in a plain leaf is in the leaf as it is: signs at its edges are within it where their pair is. */
export function onOriginal(part: FoundPart): FoundPart {
  const found = made.get(part.leaf);
  if (!found) return part;
  const {original, emphases} = found;
  const isSignAt = (at: number): boolean => emphases.some((range) => range.start === at || range.end - 1 === at);
  let start = originalAt(emphases, part.start);
  while (isSignAt(start) && start < original.reading.text.length) start++;
  let end = part.end === part.start ? start : originalAt(emphases, part.end - 1);
  if (part.end > part.start) {
    while (isSignAt(end)) end++;
    end++;
  }
  const opened = emphases.find((range) => range.start === start - 1);
  if (opened && opened.end <= end) start--;
  const closed = emphases.find((range) => range.end === end + 1);
  if (closed && closed.start >= start) end++;
  return {leaf: original, start, end};
}

/** The leaf that a plain one was made of. */
export function originalOf(leaf: Leaf): Leaf {
  return made.get(leaf)?.original ?? leaf;
}

/** What is emphasised in a plain leaf by signs, in its own reading. */
export function emphasesOf(leaf: Leaf): readonly Range[] {
  const emphases = made.get(leaf)?.emphases ?? [];
  return emphases.map(({start, end}) => ({start: plainAt(emphases, start), end: plainAt(emphases, end)}));
}

/** The same in the leaf as it is, with the signs. */
export function markedEmphases(leaf: Leaf): readonly Range[] {
  return made.get(leaf)?.emphases ?? [];
}
