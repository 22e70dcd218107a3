/**
 * A schema in several files as one (RELAX NG, 4.6 and 4.7). salve-annos 1.2.4 cannot follow
 * inclusions, and libxml2 should not have to.
 *
 *     <include href="core.rng"><start>…</start></include>
 *     →   <div>all of core.rng but its start</div><div><start>…</start></div>
 */
import {parseXmlDocument, serializeToWellFormedString, type Document, type Element} from 'slimdom';

const relaxng = 'http://relaxng.org/ns/structure/1.0';
const xmlns = 'http://www.w3.org/2000/xmlns/';

/** A schema that includes itself, or a file that is no XML. */
export class InclusionError extends Error {}

/**
 * Put the files together.
 *
 * @param files by path from the folder of the schema, which has the path `''`
 * @param resolve the path of a file that another one names
 */
export function inlineSchema(files: ReadonlyMap<string, string>, resolve: (href: string, from: string) => string): string {
  return serializeToWellFormedString(expand('', []));

  function expand(path: string, open: readonly string[]): Document {
    if (open.includes(path)) throw new InclusionError(`${path === '' ? 'The schema' : path} includes itself`);
    const document = parse(path);
    for (const element of document.getElementsByTagNameNS(relaxng, 'include')) include(element, root(element, path, open));
    for (const element of document.getElementsByTagNameNS(relaxng, 'externalRef')) element.replaceWith(document.importNode(root(element, path, open), true));
    return document;
  }

  function parse(path: string): Document {
    try {
      return parseXmlDocument(files.get(path) ?? '');
    } catch {
      throw new InclusionError(`${path} is not well-formed`);
    }
  }

  function root(element: Element, path: string, open: readonly string[]): Element {
    const included = expand(resolve(element.getAttribute('href') ?? '', path), [...open, path]).documentElement;
    if (!included) throw new InclusionError(`${element.getAttribute('href') ?? ''} is empty`);
    return inherit(included, element);
  }
}

/**
 * What a file does not say of its datatypes is settled before it is put in, and it does not take it
 * from the one around it; its namespace it does take from there (RELAX NG, 4.4, 4.6 to 4.8).
 */
function inherit(root: Element, inclusion: Element): Element {
  if (!root.hasAttribute('datatypeLibrary')) root.setAttribute('datatypeLibrary', '');
  const ns = inclusion.getAttribute('ns');
  if (ns !== null && !root.hasAttribute('ns')) root.setAttribute('ns', ns);
  return root;
}

function include(element: Element, grammar: Element): void {
  const own = components(element);
  const names = new Set(own.map(nameOf));
  for (const component of components(grammar)) if (names.has(nameOf(component))) component.remove();
  const {ownerDocument: document} = element;
  if (!document) return;
  const inner = document.createElementNS(relaxng, 'div');
  for (const {namespaceURI, name, value} of grammar.attributes)
    if (namespaceURI === xmlns ? name !== 'xmlns' : name === 'ns' || name === 'datatypeLibrary') inner.setAttributeNS(namespaceURI, name, value);
  inner.append(...grammar.childNodes.map((child) => document.importNode(child, true)));
  const outer = document.createElementNS(relaxng, 'div');
  outer.append(...element.childNodes);
  element.replaceWith(inner, outer);
}

/** Starts and definitions of a grammar, also those in a `div`. */
function components(parent: Element): Element[] {
  return parent.children.flatMap((child) =>
    child.namespaceURI !== relaxng ? [] : child.localName === 'div' ? components(child) : child.localName === 'start' || child.localName === 'define' ? [child] : []
  );
}

function nameOf(component: Element): string {
  return component.localName === 'start' ? ' start' : (component.getAttribute('name') ?? '').trim();
}
