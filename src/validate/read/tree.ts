/**
 * The tree of a reading, as xast (https://github.com/syntax-tree/xast), for rules to walk:
 * without comments and instructions. As in the trees of `tei/parse`, each element has the place
 * of its start tag. Elements of TEI are named without a prefix, whatever prefix the file has;
 * those of other namespaces have theirs in `data.uri`. In `data.parent` is the element around.
 */
import type {Element, ElementContent, Root} from 'xast';
import type {Attribute, Listener} from './document.js';
import type {Place} from './lines.js';

export const tei = 'http://www.tei-c.org/ns/1.0';

/** A listener, and the root that it fills. */
export function createTree(): Listener & {root: Root} {
  const root: Root = {type: 'root', children: []};
  const open: {children: ElementContent[]}[] = [root as {children: ElementContent[]}]; // a root holds one element here, which is ElementContent
  return {
    root,
    start({uri, name, local, attributes}, place) {
      const isTei = uri === tei;
      const parent = open.at(-1);
      const data = {place, parent, uri: isTei ? undefined : uri} as Element['data'] & object; // xast leaves `data` to those who make the tree
      const node: Element = {type: 'element', name: isTei ? local : name, attributes: recordOf(attributes), children: [], data};
      parent?.children.push(node);
      open.push(node);
    },
    end() {
      open.pop();
    },
    text(value) {
      open.at(-1)?.children.push({type: 'text', value});
    }
  };
}

function recordOf(attributes: readonly Attribute[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (const {name, value} of attributes) {
    if (name === '__proto__') Object.defineProperty(record, name, {value, enumerable: true});
    else record[name] = value;
  }
  return record;
}

/** Where the start tag of an element stands. */
export function placeOfElement(node: Element): Place {
  const {place} = (node.data ?? {}) as {place?: Place};
  return place ?? {line: 1, column: 1};
}

/** The element around; none around the root element. */
export function parentOf(node: Element): Element | undefined {
  const {parent} = (node.data ?? {}) as {parent?: Element | Root};
  return parent?.type === 'element' ? parent : undefined;
}

/** The namespace of an element that is not of TEI. */
export function foreignUri(node: Element): string | undefined {
  return (node.data as {uri?: string} | undefined)?.uri;
}
