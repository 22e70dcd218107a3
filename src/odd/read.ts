/**
 * XML to a small tree, for what an ODD processor asks of it: TEI elements go by their local
 * name, Schematron by `sch:` and the local name, all others by `{namespace}name`, so that an
 * example of markup is never taken for markup.
 *
 *     <s:rule xmlns:s="http://purl.oclc.org/dsdl/schematron">  ->  sch:rule
 *
 * The prose of a specification (TEI Guidelines, 22.5.1) is left behind here, which is why
 * none of it can reach a schema. Comments and processing instructions go too.
 */
import {SaxesParser} from 'saxes';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

export const namespaces = {
  rng: 'http://relaxng.org/ns/structure/1.0',
  sch: 'http://purl.oclc.org/dsdl/schematron',
  tei: 'http://www.tei-c.org/ns/1.0',
  teix: 'http://www.tei-c.org/ns/Examples'
} as const;

const prose = new Set(['desc', 'equiv', 'exemplum', 'gloss', 'listRef', 'remarks', 'valDesc']);

interface Open extends Element {
  children: (Element | string)[];
}

/**
 * Read an XML document, and return its outermost element.
 *
 * @param label what it is called if it cannot be read
 */
export function readXml(xml: string, label: string): Element {
  const parser = new SaxesParser({xmlns: true});
  const top: Open = {name: '', attributes: {}, children: []};
  const open = [top];
  // Depth of elements inside a piece of prose, that piece included.
  let skipped = 0;
  parser.on('error', (error) => {
    throw new Error(`Cannot read ${label}: ${error.message}`, {cause: error});
  });
  parser.on('opentag', (tag) => {
    const element: Open = {name: nameOf(tag.uri, tag.local), attributes: valuesOf(tag.attributes), children: []};
    if (skipped > 0 || prose.has(element.name)) skipped++;
    else {
      open.at(-1)?.children.push(element);
      open.push(element);
    }
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else open.pop();
  });
  const addText = (text: string): void => {
    if (skipped === 0) open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [root] = elementsOf(top);
  if (!root) throw new Error(`Cannot read ${label}: Expected an element, got none`);
  return root;
}

/** The child elements, all or those of one name. */
export function elementsOf(parent: Element, name?: string): Element[] {
  return parent.children.filter((child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** Every element of these names at any depth, outermost first; what lies inside one of them is not looked at. */
export function findElements(parent: Element, names: ReadonlySet<string>): Element[] {
  return elementsOf(parent).flatMap((child) => (names.has(child.name) ? [child] : findElements(child, names)));
}

/** The words of an attribute value. */
export function wordsOf(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/u).filter((word) => word !== '');
}

function nameOf(uri: string, local: string): string {
  if (uri === namespaces.tei) return local;
  return uri === namespaces.sch ? `sch:${local}` : `{${uri}}${local}`;
}

function valuesOf(attributes: Readonly<Record<string, {prefix: string; name: string; value: string}>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const {name, prefix, value} of Object.values(attributes)) if (prefix !== 'xmlns' && name !== 'xmlns') values[name] = value;
  return values;
}
