/**
 * Schemas as libxml2 should get them: the same language, written so that it compiles, and soon.
 *
 * A `group` of one child makes libxml2 before 2.15 now and then walk a ring for ever
 * (GNOME/libxml2, bb7169b5). A group of one pattern is that pattern (RELAX NG, 4.12).
 *
 *     <group><choice>…</choice></group>   →   <choice>…</choice>
 *
 * Mixed content that is written as a choice becomes an automaton, and the check whether it is
 * deterministic takes most of the time: 12 seconds for all of TEI. Text is interleaved with
 * nothing but itself (7.2.12), so `(text | x)*` is `text & x*`, which is not compiled so.
 *
 *     <zeroOrMore><choice><text/>…</choice></zeroOrMore>   →   <mixed><zeroOrMore><choice>…</choice></zeroOrMore></mixed>
 */

// comments, CDATA, instructions; tags, with values in quotation marks
const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<close>\/)?(?<name>[\w.:-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*>/gu;
const patternNames = /^(?:attribute|choice|data|element|empty|externalRef|grammar|group|interleave|list|mixed|notAllowed|oneOrMore|optional|parentRef|ref|text|value|zeroOrMore)$/u;
const otherNames = /^(?:anyName|define|div|except|include|name|nsName|param|start)$/u;

/** An element of the schema. */
interface Node {
  /** Without prefix; empty for an annotation, whose content is not looked at. */
  local: string;
  /** The prefix with its colon. */
  prefix: string;
  tag: string;
  /** Offsets of the opening tag and of the closing one; the same for an empty element. */
  open: [from: number, to: number];
  close: [from: number, to: number];
  children: Node[];
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The same grammar without groups of one child. */
export function unwrapGroups(schema: string): string {
  return rewrite(schema, readPatterns(schema), unwrapGroup);
}

/** The same grammar without groups of one child, mixed content written as such: it compiles soon, and checks slower. */
export function easeSchema(schema: string): string {
  const root = readPatterns(schema);
  const isWithText = textFinder(root);
  return rewrite(schema, root, (node) => [...unwrapGroup(node), ...mixText(node, isWithText)]);
}

function rewrite(schema: string, root: Node, editsOf: (node: Node) => Edit[]): string {
  const edits: Edit[] = [];
  const visit = (node: Node): void => {
    edits.push(...editsOf(node));
    node.children.forEach(visit);
  };
  visit(root);
  return apply(schema, edits);
}

function readPatterns(schema: string): Node {
  const root: Node = {local: 'root', prefix: '', tag: '', open: [0, 0], close: [0, 0], children: []};
  const path = [root];
  let grammarPrefix: string | undefined;
  for (const match of schema.matchAll(markup)) {
    const name = match.groups?.['name'];
    const parent = path.at(-1) ?? root;
    if (name === undefined) continue;
    const place: [number, number] = [match.index, match.index + match[0].length];
    if (match.groups?.['close'] !== undefined) {
      parent.close = place;
      if (path.length > 1) path.pop();
      continue;
    }
    const prefix = name.slice(0, name.indexOf(':') + 1);
    grammarPrefix ??= prefix;
    const local = name.slice(prefix.length);
    const isAnnotation =
      (path.length > 1 && parent.local === '') || prefix !== grammarPrefix || !(patternNames.test(local) || otherNames.test(local)) || (path.length > 1 && /\sxmlns=/u.test(match[0]));
    const node: Node = {local: isAnnotation ? '' : local, prefix, tag: match[0], open: place, close: place, children: []};
    if (parent.local !== '') parent.children.push(node);
    if (!match[0].endsWith('/>')) path.push(node);
  }
  return root;
}

function patternsOf({children}: Node): Node[] {
  return children.filter(({local}) => patternNames.test(local));
}

function unwrapGroup(node: Node): Edit[] {
  // A group with a namespace or a datatype library of its own hands them down: it stays.
  if (node.local !== 'group' || hasAttributes(node) || patternsOf(node).length !== 1) return [];
  return [node.open, node.close].map(([from, to]) => ({from, to, text: ''}));
}

function mixText(node: Node, isWithText: (node: Node) => boolean): Edit[] {
  if ((node.local !== 'zeroOrMore' && node.local !== 'oneOrMore') || hasAttributes(node)) return [];
  const [choice, ...others] = patternsOf(node);
  if (choice?.local !== 'choice' || others.length > 0 || hasAttributes(choice)) return [];
  const texts = choice.children.filter(({local}) => local === 'text');
  const rest = patternsOf(choice).filter(({local}) => local !== 'text');
  // Text and data must not stand on both sides of an interleave (7.4).
  if (texts.length === 0 || rest.length === 0 || rest.some(isWithText)) return [];
  const {prefix} = node;
  return [
    {from: node.open[0], to: node.open[1], text: `<${prefix}mixed><${prefix}zeroOrMore>`},
    ...texts.map(({open, close}) => ({from: open[0], to: close[1], text: ''})),
    {from: node.close[0], to: node.close[1], text: `</${prefix}zeroOrMore></${prefix}mixed>`}
  ];
}

function hasAttributes({tag}: Node): boolean {
  return /\s\w/u.test(tag);
}

/** Whether a pattern has text or data that is not inside an element or attribute of it. */
function textFinder(root: Node): (node: Node) => boolean {
  const defines = new Map<string, Node[]>();
  const known = new Map<Node, boolean>();
  const collect = (node: Node): void => {
    if (node.local === 'define') defines.set(nameOf(node), [...(defines.get(nameOf(node)) ?? []), node]);
    node.children.forEach(collect);
  };
  collect(root);
  const find = (node: Node): boolean => {
    const before = known.get(node);
    if (before !== undefined) return before;
    // A ring of references goes through an element, or is a fault of the schema.
    known.set(node, false);
    const found = look(node);
    known.set(node, found);
    return found;
  };
  const look = (node: Node): boolean => {
    if (/^(?:text|data|value|list|mixed|externalRef|parentRef|grammar)$/u.test(node.local)) return true;
    if (node.local === 'element' || node.local === 'attribute' || node.local === '') return false;
    const parts = node.local === 'ref' ? (defines.get(nameOf(node)) ?? []) : node.children;
    return parts.some(find);
  };
  return find;
}

function nameOf({tag}: Node): string {
  return /\sname\s*=\s*["']\s*(?<name>[^"']*?)\s*["']/u.exec(tag)?.groups?.['name'] ?? '';
}

function apply(text: string, edits: Edit[]): string {
  edits.sort((a, b) => a.from - b.from);
  let out = '';
  let at = 0;
  for (const {from, to, text: put} of edits) {
    out += text.slice(at, from) + put;
    at = to;
  }
  return out + text.slice(at);
}
