/**
 * Schemas for libxml2 must have no `group` of one child: before 2.15 some of these make it walk
 * a ring for ever (GNOME/libxml2, bb7169b5). A group of one pattern is that pattern
 * (RELAX NG, 4.12), so its tags can go.
 *
 *     <group><choice>…</choice></group>   →   <choice>…</choice>
 */

// comments, CDATA, instructions; tags, with values in quotation marks
const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<close>\/)?(?<name>[\w.:-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*>/gu;
const patternNames = /^(?:attribute|choice|data|element|empty|externalRef|grammar|group|interleave|list|mixed|notAllowed|oneOrMore|optional|parentRef|ref|text|value|zeroOrMore)$/u;

interface Open {
  isGroup: boolean;
  start: [from: number, to: number];
  children: number;
}

/** The same grammar without groups of one child. */
export function unwrapGroups(schema: string): string {
  const cuts: [number, number][] = [];
  const open: Open[] = [];
  for (const match of schema.matchAll(markup)) {
    const name = match.groups?.['name'];
    if (name === undefined) continue;
    const local = name.slice(name.indexOf(':') + 1);
    const end = match.index + match[0].length;
    if (match.groups?.['close'] !== undefined) {
      const closed = open.pop();
      if (closed?.isGroup && closed.children === 1) cuts.push(closed.start, [match.index, end]);
      continue;
    }
    const parent = open.at(-1);
    if (parent && patternNames.test(local)) parent.children++;
    // A group with a namespace or a datatype library of its own hands them down: it stays.
    if (!match[0].endsWith('/>')) open.push({isGroup: local === 'group' && !/\s/u.test(match[0].trim()), start: [match.index, end], children: 0});
  }
  return cut(schema, cuts);
}

function cut(text: string, cuts: [number, number][]): string {
  cuts.sort(([a], [b]) => a - b);
  let out = '';
  let at = 0;
  for (const [from, to] of cuts) {
    out += text.slice(at, from);
    at = to;
  }
  return out + text.slice(at);
}
