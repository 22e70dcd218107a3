/** A breach of the schema, before it is phrased. */
import type {Place} from '../read/lines.js';

export interface Fault {
  /** An element that may not stand here; an attribute that is not of the element; its value; an attribute that lacks; text; an end that comes too early; an identifier given twice. */
  kind: 'element' | 'attribute' | 'value' | 'lacks' | 'text' | 'end' | 'id';
  place: Place;
  path: string;
  /** The element that it is about, or that the attribute or text is in. */
  element: string;
  parent: string | undefined;
  /** The namespace of the element, where it is known. */
  uri?: string;
  /** The element before it, in the same parent. */
  after: string | undefined;
  /** The attribute, as one writes it. */
  attribute?: string;
  /** The value of the attribute, or the text. */
  value?: string;
  /** What should have been there: attributes that lack, elements that are missing or may stand here. */
  expected: readonly string[];
}
