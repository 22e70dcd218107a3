/**
 * Step: the variants of the other witnesses become spans of the base text, so that they are
 * woven into its structure as names and quotations are. A witness with nothing to say at a
 * place reads as the base does (TEI Guidelines, 13.2.3, parallel segmentation).
 */
import type {VFile} from 'vfile';
import {leaves} from '../leaves.js';
import type {Leaf, Root} from '../tree.js';
import {createApparatus, type Entry} from './apparatus.js';
import {collate} from './collate.js';

/** Another witness of the text. */
export interface OtherWitness {
  siglum: string;
  text: string;
}

export interface VariantsOptions {
  /** Siglum of the text that is encoded. */
  base: string;
  others: readonly OtherWitness[];
}

/** Mark the places where witnesses differ from the base. */
export function markVariants({base, others}: VariantsOptions): (tree: Root, file: VFile) => Root {
  return (tree, file) => {
    if (others.length === 0) return tree;
    const collation = collate([{siglum: base, text: tree.source}, ...others], {base});
    // Entries that stay within lines stay within blocks.
    const entries = createApparatus(collation, {lines: 'verse'});
    const all = [...leaves(tree)].map(({leaf}) => leaf).sort((left, right) => left.start - right.start);
    for (const entry of entries) {
      const leaf = leafAt(all, entry.base.start);
      if (leaf) mark(leaf, entry);
    }
    file.info(`Found ${entries.length} places where the witnesses differ`, {ruleId: 'variants', source: 'collate-mark-variants'});
    return tree;
  };
}

/** The leaf that has this place of the source in it, or ends last before it. */
function leafAt(all: readonly Leaf[], offset: number): Leaf | undefined {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return all[low];
}

function mark(leaf: Leaf, {base, lemma, readings}: Entry): void {
  const start = placeIn(leaf, base.start);
  const end = Math.max(start, placeIn(leaf, base.end));
  // `before` and `after` hold a blank where the base has none for the reading to stand beside.
  const written = readings.map(({witnesses, text, before, after, type}) => ({witnesses, text: before + text + after, ...(type === undefined ? {} : {type})}));
  leaf.parts.push({start, end, span: {type: 'app', rule: 'variant', cert: 'high', lemma: lemma.witnesses, readings: written}});
}

/** The place in the reading of a place in the source; the nearest before it where the reading has none. */
function placeIn({reading}: Leaf, offset: number): number {
  const {offsets, text} = reading;
  let place = 0;
  for (let pair = 0; pair < offsets.length; pair += 2) {
    const from = offsets[pair + 1] ?? 0;
    if (from > offset) break;
    const next = offsets[pair + 2] ?? text.length;
    place = Math.min(next, (offsets[pair] ?? 0) + offset - from);
  }
  return place;
}
