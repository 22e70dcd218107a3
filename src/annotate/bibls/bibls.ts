/**
 * References: in parentheses, in notes, under quotations. A stretch is a reference when it has
 * enough of the parts of one: volume or page with its number, a year, a place of publication, a
 * publisher, `ibid.`, a name before a title. TEI Guidelines, 3.12.
 *
 *     (Jane Hill, The Lamp, vol. II, p. 84.)
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Span} from '../../tree.js';
import {readParts} from './bibl-parts.js';
import {stretches} from './bibl-places.js';
import type {Annotator, Found} from '../flow.js';
import {imprintParts} from './imprints.js';

/** Annotator: references with their parts. */
export const annotateBibls: Annotator = (flow, context) => {
  const found: Found[] = [];
  let last: Span | undefined;
  for (const leaf of flow.leaves) {
    if (leaf.type === 'docImprint') found.push(...imprintParts(leaf, context.language));
    if (leaf.type === 'docImprint' || leaf.type === 'head' || leaf.type === 'fw' || leaf.type === 'titlePart') continue;
    for (const stretch of stretches(flow, leaf)) {
      const parts = readParts(leaf, stretch, context.language);
      if (parts.weight + stretch.extra < stretch.least) continue;
      const span: Span & {type: 'bibl'} = {type: 'bibl', rule: stretch.rule, cert: parts.weight >= 3 ? 'high' : 'medium', ...(parts.isAgain && last ? {of: last} : {})};
      found.push({span, parts: [{leaf, start: stretch.start, end: stretch.end}]}, ...parts.found);
      if (!parts.isAgain) last = span;
    }
  }
  return {found, doubts: []};
};
