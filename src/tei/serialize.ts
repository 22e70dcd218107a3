/**
 * A tree back to XML, so that reading it again gives the same tree. Nothing is indented and
 * no white space is added inside an element; between the nodes of the prolog stands a line end.
 */
import type {Attributes, Doctype, Element, ElementContent, Root, RootContent} from 'xast';

/** Write a document. */
export function serializeXml(root: Root): string {
  return root.children.map((child) => serializeNode(child)).filter((part) => part.trim() !== '').join('\n') + '\n';
}

/** Write one node. Without recursion: elements may be nested ten thousand deep. */
export function serializeNode(node: RootContent | ElementContent): string {
  const out: string[] = [];
  const todo: (RootContent | ElementContent | string)[] = [node];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') out.push(next);
    else if (next.type !== 'element') out.push(serializeLeaf(next));
    else if (next.children.length === 0) out.push(`<${next.name}${writeAttributes(next.attributes)}/>`);
    else {
      out.push(`<${next.name}${writeAttributes(next.attributes)}>`);
      todo.push(`</${next.name}>`);
      for (let index = next.children.length - 1; index >= 0; index--) todo.push(next.children[index] ?? '');
    }
  }
  return out.join('');
}

function serializeLeaf(node: Exclude<RootContent | ElementContent, Element>): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value);
    case 'comment':
      return `<!--${node.value}-->`;
    case 'cdata':
      return `<![CDATA[${node.value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
    case 'instruction':
      return `<?${node.name}${node.value === '' ? '' : ` ${node.value}`}?>`;
    case 'doctype':
      return writeDoctype(node);
    default:
      return node satisfies never;
  }
}

function writeDoctype(node: Doctype): string {
  const {source} = (node.data ?? {}) as {source?: string};
  if (source !== undefined) return `<!DOCTYPE${source}>`;
  const system = node.system ? ` "${node.system}"` : '';
  const external = node.public ? ` PUBLIC "${node.public}"${system}` : system === '' ? '' : ` SYSTEM${system}`;
  return `<!DOCTYPE ${node.name}${external}>`;
}

function writeAttributes(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) text += ` ${name}="${escapeAttribute(value)}"`;
  return text;
}

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&#13;'));
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<"\t\n\r]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`));
}
