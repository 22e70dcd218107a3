/**
 * A tree to XML, one element a line, indented by two blanks; an element that holds text is
 * written in one piece, since blanks would add to it.
 *
 *     <attribute name="cert">
 *       <value>low</value>
 *     </attribute>
 */
import type {Element} from './read.js';

/** Write an element and all it holds, without a declaration; ends in a line end. */
export function writeXml(element: Element, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (element.children.some((child) => typeof child === 'string')) return `${indent}${writeInline(element)}\n`;
  if (element.children.length === 0) return `${indent}<${startOf(element)}/>\n`;
  let inside = '';
  for (const child of element.children) if (typeof child !== 'string') inside += writeXml(child, depth + 1);
  return `${indent}<${startOf(element)}>\n${inside}${indent}</${element.name}>\n`;
}

function writeInline(element: Element): string {
  if (element.children.length === 0) return `<${startOf(element)}/>`;
  const inside = element.children.map((child) => (typeof child === 'string' ? escapeText(child) : writeInline(child)));
  return `<${startOf(element)}>${inside.join('')}</${element.name}>`;
}

function startOf({name, attributes}: Element): string {
  return Object.entries(attributes).reduce((start, [key, value]) => `${start} ${key}="${escapeValue(value)}"`, name);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeValue(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
