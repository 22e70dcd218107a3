/** A RELAX NG schema as its elements, each with a content model and attributes, all references but those to elements resolved. */
import {attribute, choice, empty, group, notAllowed, oneOrMore, optional, pattern, patternsOf, text, zeroOrMore, type Pattern} from '../../src/odd/pattern.js';
import {elementsOf, namespaces, readXml, type Element} from '../../src/odd/read.js';

export interface Grammar {
  start: Pattern;
  /** By name of the definition; those of any name are not among them. */
  elements: Map<string, Model>;
}

export interface Model {
  name: string;
  ns: string;
  /** Of `ref` (to elements), `text`, `data`, `value` and the combining patterns. */
  content: Pattern;
  /** What a document may or must have, in any order: attributes, optional ones, choices of them. */
  attributes: Pattern[];
}

const rng = `{${namespaces.rng}}`;

export function readGrammar(xml: string): Grammar {
  const root = plain(readXml(xml, 'the grammar'));
  const defines = new Map(elementsOf(root, 'define').map((define) => [define.attributes['name'] ?? '', define]));
  const elements = new Map<string, Model>();
  for (const [key, define] of defines) {
    const [element] = elementsOf(define, 'element');
    const {name, ns = namespaces.tei} = element?.attributes ?? {};
    if (!element || name === undefined) continue;
    const parts = elementsOf(element).map((child) => resolve(child, defines));
    const attributes = itemsOf(group(parts.map((part) => keepOf(part, true))));
    elements.set(key, {name, ns, content: group(parts.map((part) => keepOf(part, false))), attributes});
  }
  const [start] = elementsOf(root, 'start');
  return {start: start ? group(elementsOf(start).map((child) => resolve(child, defines))) : notAllowed, elements};
}

/** The names of all patterns that have exactly one child where they should have two or more. */
export function uselessPatterns(xml: string): string[] {
  const walk = (node: Element): string[] => {
    const children = elementsOf(node);
    const isUseless = ['choice', 'group', 'interleave'].includes(node.name) && children.length < 2;
    return [...(isUseless ? [node.name] : []), ...children.flatMap(walk)];
  };
  return walk(plain(readXml(xml, 'the grammar')));
}

/** The RELAX NG of a document, without prefixes and annotations. */
function plain(node: Element): Element {
  const children = node.children.flatMap((child): (Element | string)[] => {
    if (typeof child === 'string') return /^\s*$/u.test(child) && !/(?:value|param|name)$/u.test(node.name) ? [] : [child];
    return child.name.startsWith(rng) ? [plain(child)] : [];
  });
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => name !== 'a:defaultValue' && !name.startsWith('xmlns')));
  return {name: node.name.replace(rng, ''), attributes, children};
}

function resolve(node: Element, defines: ReadonlyMap<string, Element>): Pattern {
  const inside = (): Pattern[] => elementsOf(node).map((child) => resolve(child, defines));
  switch (node.name) {
    case 'ref': {
      const define = defines.get(node.attributes['name'] ?? '');
      if (!define) throw new Error(`Cannot resolve ${node.attributes['name'] ?? ''}`);
      const [element] = elementsOf(define, 'element');
      if (!element) return group(elementsOf(define).map((child) => resolve(child, defines)));
      return pattern('ref', {name: element.attributes['name'] === undefined ? '*' : (node.attributes['name'] ?? '')});
    }
    case 'group':
      return group(inside());
    case 'choice':
      return choice(inside());
    case 'optional':
      return optional(group(inside()));
    case 'zeroOrMore':
      return zeroOrMore(group(inside()));
    case 'oneOrMore':
      return oneOrMore(group(inside()));
    case 'list':
      return pattern('list', {}, [group(inside())]);
    case 'attribute': {
      const [name] = elementsOf(node, 'name');
      const value = group(
        elementsOf(node)
          .filter((child) => child !== name)
          .map((child) => resolve(child, defines))
      );
      return attribute({name: node.attributes['name'] ?? name?.children.join('') ?? ''}, value.name === 'empty' ? text : value);
    }
    default:
      return node;
  }
}

/** The attributes of a pattern, or all of it but the attributes. */
function keepOf(node: Pattern, isAttribute: boolean): Pattern {
  const inside = (): Pattern[] => patternsOf(node).map((child) => keepOf(child, isAttribute));
  if (!JSON.stringify(node).includes('"name":"attribute"')) return isAttribute ? empty : node;
  switch (node.name) {
    case 'attribute':
      return isAttribute ? node : empty;
    case 'group':
      return group(inside());
    case 'choice':
      return isAttribute ? choice(inside()) : empty;
    case 'optional':
      return optional(group(inside()));
    default:
      throw new Error(`Cannot read attributes in ${node.name}`);
  }
}

function itemsOf(node: Pattern): Pattern[] {
  return node.name === 'group' ? patternsOf(node) : node.name === 'empty' ? [] : [node];
}
