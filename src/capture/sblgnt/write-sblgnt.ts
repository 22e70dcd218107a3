/**
 * TEI back to the two plain files of the SBL Greek New Testament: the text with its marks, and
 * the apparatus by verses. What `read-sblgnt` reads, this writes as it was printed.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, pathOf, plainText, teiOf} from '../../tei/dom.js';
import {bare} from './marks.js';

interface State {
  sigla: ReadonlyMap<string, string>;
  /** By the identifier of the anchor where it begins: an entry that stands apart, and the verse that it ends in. */
  apart: ReadonlyMap<string, {app: Element; place: string}>;
  place: string;
  text: string;
  entries: {words: string; range: string}[];
}

/** Write text and apparatus. Verses are `ab` or `l` with `@n` of chapter and verse. */
export function writeSblgnt(root: Root): {text: string; apparatus: string} {
  const tei = teiOf(root);
  const header = pathOf(tei, 'teiHeader', 'fileDesc');
  const titles = elementsOf(pathOf(header, 'titleStmt') ?? {children: []}).filter((element) => localName(element) === 'title');
  const title = plainText(titles.find((one) => attribute(one, 'type') === 'main') ?? titles[0]);
  const name = plainText(titles.find((one) => attribute(one, 'type') === 'short') ?? titles[0]);
  const sigla = new Map<string, string>();
  for (const element of header ? descendants(header) : [])
    if (localName(element) === 'witness') sigla.set(attribute(element, 'xml:id'), attribute(element, 'n') || plainText(childOf(element, 'abbr') ?? element));
  const lines = [title];
  const notes: string[] = [];
  let chapter = '';
  const body = pathOf(tei, 'text', 'body');
  const apart = body ? entriesApart(body) : new Map<string, {app: Element; place: string}>();
  for (const division of body ? [...descendants(body)].filter((element) => localName(element) === 'div') : []) {
    for (const verse of elementsOf(division).filter((element) => localName(element) === 'ab' || localName(element) === 'l')) {
      const place = attribute(verse, 'n');
      const state: State = {sigla, apart, place, text: '', entries: []};
      for (const child of verse.children) writeNode(child, state);
      lines.push(`${attribute(division, 'n')} ${place}\t${state.text} `);
      if (state.entries.length === 0) continue;
      const [own = '', number = ''] = place.split(':');
      notes.push(`${name} ${place}`, ...entryLines(state.entries, own === chapter ? number : place), '');
      chapter = own;
    }
  }
  return {text: `${lines.join('\n')}\n`, apparatus: `${[title, '', ...notes].join('\n').trimEnd()}\n`};
}

/** The first entry of a verse has its number, the others a point. */
function entryLines(entries: State['entries'], number: string): string[] {
  return entries.map(({words, range}, index) => `${index > 0 ? `•${bound}` : `${number}${range} `}${words}${index < entries.length - 1 ? ' ' : ''}`);
}

/** Entries that begin at an anchor, by its identifier. */
function entriesApart(body: Element): Map<string, {app: Element; place: string}> {
  const found = new Map<string, {app: Element; place: string}>();
  for (const verse of descendants(body)) {
    if (localName(verse) !== 'ab' && localName(verse) !== 'l') continue;
    for (const app of descendants(verse)) if (localName(app) === 'app' && attribute(app, 'from') !== '') found.set(attribute(app, 'from').replace(/^#/u, ''), {app, place: attribute(verse, 'n')});
  }
  return found;
}

function marksOf(app: Element): [open: string, close: string] {
  const [open = '', close = ''] = attribute(app, 'rend').split(' ');
  return [open, close];
}

function writeNode(node: Element['children'][number], state: State): void {
  if (node.type === 'text' || node.type === 'cdata') state.text += node.value;
  if (node.type !== 'element') return;
  if (localName(node) === 'anchor') beginApart(node, state);
  else if (localName(node) === 'app') writeApp(node, state);
  else for (const child of node.children) writeNode(child, state);
}

/** Entries come in the order in which they begin. */
function beginApart(anchor: Element, state: State): void {
  const begun = state.apart.get(attribute(anchor, 'xml:id'));
  if (!begun) return;
  state.text += marksOf(begun.app)[0];
  state.entries.push({words: wordEntry(begun.app, state), range: begun.place === state.place ? '' : `–${begun.place.split(':')[1] ?? ''}`});
}

function writeApp(app: Element, state: State): void {
  const [open, close] = marksOf(app);
  if (attribute(app, 'from') === '') {
    state.entries.push({words: wordEntry(app, state), range: ''});
    state.text += open;
    for (const child of childOf(app, 'lem')?.children ?? []) writeNode(child, state);
  }
  state.text += close;
}

/** A blank at which no line is broken. */
const bound = '\u00a0';

function wordEntry(app: Element, {sigla}: State): string {
  const lem = childOf(app, 'lem');
  const words = lem ? bare(lemmaText(lem)) : '';
  const lemma = (lem ? attribute(lem, 'n') : '') || words;
  const readings = elementsOf(app)
    .filter((child) => localName(child) === 'rdg')
    .map((rdg) => {
      const text = plainText(rdg);
      const isAdded = attribute(rdg, 'rend') !== 'whole' && text.startsWith(`${words} `);
      return `${text === '' ? `–${bound}` : isAdded ? `+${bound}${text.slice(words.length + 1)} ` : `${text} `}${witnesses(rdg, sigla)}`.trimEnd();
    });
  return `${[lemma, lem ? witnesses(lem, sigla) : ''].filter((part) => part !== '').join(' ')}${bound}]${bound}${readings.join('; ')}`;
}

/** The text of a lemma without the readings of entries in it. */
function lemmaText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type !== 'element' || localName(child) === 'rdg' ? '' : lemmaText(child))).join('');
}

function witnesses(element: Element, sigla: ReadonlyMap<string, string>): string {
  return attribute(element, 'wit')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '')
    .map((pointer) => sigla.get(pointer.replace(/^#/u, '')) ?? pointer.replace(/^#/u, ''))
    .join(' ');
}
