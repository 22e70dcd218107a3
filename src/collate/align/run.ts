/** What all alignments of one collation share: words and runs as numbers, and room to work in. */
import {createPlaces, type Places} from './anchors.js';
import type {Grams} from './grams.js';
import {createNearness} from './near.js';
import {createAligner, type Aligner} from './scores.js';
import type {Vocabulary} from './vocabulary.js';

export interface Run {
  vocabulary: Vocabulary;
  grams: readonly Grams[];
  aligner: Aligner;
  own: readonly Places[];
  other: readonly Places[];
}

export function createRun(vocabulary: Vocabulary, grams: readonly Grams[]): Run {
  const places = grams.map(({count, of}) => createPlaces(count, Math.max(0, ...of.map(({length}) => length))));
  const others = grams.map(({count, of}) => createPlaces(count, Math.max(0, ...of.map(({length}) => length))));
  return {vocabulary, grams, aligner: createAligner(vocabulary, createNearness(vocabulary)), own: places, other: others};
}
