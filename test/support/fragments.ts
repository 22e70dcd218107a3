/**
 * TEI compared as an editor compares it: white space counts as one blank, and as none beside a
 * line or page break; the expected side names only the attributes that matter.
 */
import type {Element} from 'xast';
import {attribute, descendants, localName} from '../../src/tei/dom.js';
import {parseXml, XmlError} from '../../src/tei/parse.js';

/** Read one element; undefined while its end is still to come. */
export function parseFragment(xml: string): Element | undefined {
  try {
    const top = parseXml(`<x xmlns="http://www.tei-c.org/ns/1.0">${xml}</x>`).children[0];
    return top?.type === 'element' ? top.children.find((child): child is Element => child.type === 'element') : undefined;
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

/** Is there such an element, or one below it? */
export function contains(tei: Element, expected: Element): boolean {
  for (const element of descendants(tei)) if (isLike(element, expected)) return true;
  return false;
}

function isLike(actual: Element, expected: Element): boolean {
  if (localName(actual) !== localName(expected)) return false;
  for (const [name, value] of Object.entries(expected.attributes)) if (attribute(actual, name) !== value) return false;
  const here = contentOf(actual);
  const there = contentOf(expected);
  return here.length === there.length && here.every((child, index) => isLikeChild(child, there[index]));
}

function isLikeChild(actual: Element | string, expected: Element | string | undefined): boolean {
  if (typeof actual === 'string' || typeof expected === 'string' || expected === undefined) return actual === expected;
  return isLike(actual, expected);
}

/** Elements and stretches of text; no white space at the edges and beside breaks. */
function contentOf({children}: Element): (Element | string)[] {
  const content: (Element | string)[] = [];
  for (const child of children) {
    if (child.type === 'element') content.push(child);
    else if (child.type === 'text' || child.type === 'cdata') content.push(child.value.replace(/\s+/gu, ' '));
  }
  return content.map((child, index) => (typeof child === 'string' ? trimBeside(child, content[index - 1], content[index + 1]) : child)).filter((child) => child !== '');
}

function trimBeside(text: string, before: Element | string | undefined, after: Element | string | undefined): string {
  let trimmed = text;
  if (before === undefined || isBreak(before)) trimmed = trimmed.replace(/^ /u, '');
  if (after === undefined || isBreak(after)) trimmed = trimmed.replace(/ $/u, '');
  return trimmed === ' ' && isBlock(before) && isBlock(after) ? '' : trimmed;
}

function isBreak(content: Element | string): boolean {
  return typeof content !== 'string' && ['lb', 'pb', 'fw'].includes(localName(content)) && attribute(content, 'break') === '';
}

const inline = new Set([
  'anchor',
  'author',
  'bibl',
  'biblScope',
  'choice',
  'citedRange',
  'corr',
  'date',
  'emph',
  'gap',
  'label',
  'lb',
  'metamark',
  'note',
  'pb',
  'persName',
  'pubPlace',
  'q',
  'quote',
  'ref',
  'said',
  'sic',
  'soCalled',
  'term',
  'title'
]);

function isBlock(content: Element | string | undefined): boolean {
  return content === undefined || (typeof content !== 'string' && !inline.has(localName(content)));
}

/** A document's text for people to compare: one block a line, identifiers only where something points at them. */
export function canonical(element: Element): string {
  const pointed = new Map<string, string>();
  for (const {attributes} of descendants(element)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== 'xml:id' && value?.startsWith('#') === true && !rules.has(name)) pointed.set(value.slice(1), '');
    }
  }
  let count = 0;
  for (const each of descendants(element)) {
    const id = attribute(each, 'xml:id');
    if (pointed.has(id)) pointed.set(id, `id${++count}`);
  }
  return write(element, pointed).replace(/\n+/gu, '\n').trim();
}

/** How sure the program is, and by which rule, is left to it. */
const rules = new Set(['ana', 'cert', 'resp']);

function write(element: Element, pointed: ReadonlyMap<string, string>): string {
  const name = localName(element);
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(element.attributes).sort(([left], [right]) => (left < right ? -1 : 1))) {
    const shown = key === 'xml:id' ? (pointed.get(value ?? '') ?? '') : (pointed.get((value ?? '').slice(1)) ?? '') === '' ? (value ?? '') : `#${pointed.get((value ?? '').slice(1)) ?? ''}`;
    if (shown !== '' && !rules.has(key) && !key.startsWith('xmlns')) tag += ` ${key}="${shown}"`;
  }
  const content = contentOf(element)
    .map((child) => (typeof child === 'string' ? child : write(child, pointed)))
    .join('');
  const whole = content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
  if (!inline.has(name)) return `\n${whole}\n`;
  return name === 'lb' || name === 'pb' ? `\n${whole}` : whole;
}
