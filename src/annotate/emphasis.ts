/**
 * Emphasis by signs of the text file: `_x_`. The signs stay where they stand, as `metamark`.
 *
 *     it is _next_ to the sea
 *           ^^^^^^ emph, with a metamark at either end
 */
import type {Span} from '../tree.js';
import type {Annotator, Found} from './flow.js';
import {markedEmphases, originalOf} from './plain-leaves.js';

/** Annotator: emphasis. */
export const annotateEmphasis: Annotator = ({leaves}) => {
  const found: Found[] = [];
  for (const plain of leaves) {
    const leaf = originalOf(plain);
    for (const {start, end} of markedEmphases(plain)) {
      const made = {rule: 'emphasis', cert: 'high'} as const;
      const sign = (): Span => ({type: 'metamark', ...made});
      found.push({span: {type: 'emph', ...made}, parts: [{leaf, start, end}]});
      found.push({span: sign(), parts: [{leaf, start, end: start + 1}]}, {span: sign(), parts: [{leaf, start: end - 1, end}]});
    }
  }
  return {found, doubts: []};
};
