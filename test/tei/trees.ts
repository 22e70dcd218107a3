/** Any XML document, as a tree, for properties of reading and writing. */
import fc from 'fast-check';
import type {Element, ElementContent, Root, RootContent} from 'xast';

// Names of members of objects among them: they have undone many a reader.
const names = ['TEI', 'p', 'hi', 'x-1.y', 'é', 'tei:p', 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'prototype'];
const attributeNames = ['n', 'xml:id', 'xml:space', 'xml:lang', 'tei:n', 'constructor', 'toString', 'valueOf', 'é'];

/** Characters that XML allows, those among them that have to be escaped. */
const signs = fc.oneof({weight: 6, arbitrary: fc.constantFrom(...'ab é𝔄日“’')}, {weight: 2, arbitrary: fc.constantFrom(...'&<>"\'\n\t;#=?-[]!/')}, fc.integer({min: 0x20, max: 0xd7ff}).map((code) => String.fromCharCode(code)));
const strings = fc.array(signs, {maxLength: 12}).map((parts) => parts.join('').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028]/gu, ''));

const text = strings.filter((value) => value !== '').map((value) => ({type: 'text', value}) as const);
const comment = strings.map((value) => ({type: 'comment', value: value.replaceAll('--', '- ').replace(/-$/u, '')}) as const);
const cdata = strings.map((value) => ({type: 'cdata', value: value.replaceAll(']]>', '')}) as const);
const instruction = fc.tuple(fc.constantFrom('xml-model', 'target', 'xsl'), strings).map(([name, value]) => ({type: 'instruction', name, value: value.replaceAll('?>', '').trim()}) as const);
const attributes = fc.uniqueArray(fc.tuple(fc.constantFrom(...attributeNames), strings), {selector: ([name]) => name, maxLength: 4}).map((pairs) => Object.fromEntries(pairs));

const element = fc.letrec<{element: Element; content: ElementContent}>((tie) => ({
  content: fc.oneof({depthSize: 'small', withCrossShrink: true}, text, comment, cdata, instruction, tie('element')),
  element: fc.record({type: fc.constant('element' as const), name: fc.constantFrom(...names), attributes, children: fc.array(tie('content'), {maxLength: 5}).map(joinTexts)})
})).element;

/** Two texts side by side are one to every reader. */
function joinTexts(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') joined[joined.length - 1] = {type: 'text', value: last.value + child.value};
    else joined.push(child);
  }
  return joined;
}

/** A document with one root element that declares the prefix. */
export const documents: fc.Arbitrary<Root> = fc.tuple(fc.boolean(), fc.array(fc.oneof(comment, instruction), {maxLength: 2}), element, fc.array(fc.oneof(comment, instruction), {maxLength: 2})).map(([isDeclared, before, root, after]) => {
  const declaration: RootContent[] = isDeclared ? [{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'}] : [];
  return {type: 'root', children: [...declaration, ...before, {...root, attributes: {'xmlns:tei': 'http://www.tei-c.org/ns/1.0', ...root.attributes}}, ...after]};
});

/** A tree without what a reader adds to it. */
export function bare(node: Root | RootContent | ElementContent): unknown {
  if (node.type === 'root') return {type: 'root', children: node.children.map(bare).filter((child) => !isBlank(child))};
  if (node.type !== 'element') return 'value' in node ? {...node, data: undefined} : {type: node.type, name: node.name};
  return {type: 'element', name: node.name, attributes: Object.entries(node.attributes).sort(([a], [b]) => (a < b ? -1 : 1)), children: node.children.map(bare)};
}

function isBlank(child: unknown): boolean {
  const {type, value} = child as {type?: string; value?: string};
  return type === 'text' && value?.trim() === '';
}
