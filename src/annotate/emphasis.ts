/**
 * Emphasis by signs of the text file: `_x_`. The signs stay where they stand, as `metamark`.
 *
 *     it is _next_ to the sea
 *           ^^^^^^ emph, with a metamark at either end
 */
import type {Span} from '../tree.js';
import type {Annotator, Found} from './flow.js';

// `_next_`, `_Tide Tables_`; not `snake_case`, not `____`
const underscored = /(?<![\p{L}\p{N}_])_(?=[^\s_])[^_]{1,300}?(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;

/** Annotator: emphasis. */
export const annotateEmphasis: Annotator = ({leaves}) => {
  const found: Found[] = [];
  for (const leaf of leaves) {
    if (!leaf.reading.text.includes('_')) continue;
    for (const match of leaf.reading.text.matchAll(underscored)) {
      const start = match.index;
      const end = start + match[0].length;
      const made = {rule: 'emphasis', cert: 'high'} as const;
      const sign = (): Span => ({type: 'metamark', ...made});
      found.push({span: {type: 'emph', ...made}, parts: [{leaf, start, end}]});
      found.push({span: sign(), parts: [{leaf, start, end: start + 1}]}, {span: sign(), parts: [{leaf, start: end - 1, end}]});
    }
  }
  return {found, doubts: []};
};
