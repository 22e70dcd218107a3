/**
 * TEI to HTML: one small template an element. The table says which template an element has;
 * everything is computed here, so that templates hold no logic beyond `if`.
 */
import type {Element} from 'xast';
import {attribute, childOf, elementsOf, localName} from '../tei/dom.js';
import {callsBeforeNotes, chosenChild, isApart} from './choose.js';
import type {Templates} from './templates.js';

export interface HtmlOptions {
  templates: Templates;
  /** Link to the entry of a person: `persons.html#id`; undefined where there is no index. */
  personHref(reference: string): string | undefined;
  /** The apparatus entry of an element. */
  entries: ReadonlyMap<Element, PageEntry>;
  /** Entries that stand apart, by the identifier of the element at which their place ends. */
  apart: ReadonlyMap<string, readonly PageEntry[]>;
}

/** An entry as a page shows it: its identifier there, its words, the same as a sentence, and what it is on. */
export interface PageEntry {
  id: string;
  words: string;
  spoken: string;
  lemma: string;
}

interface State extends HtmlOptions {
  /** Finished bodies of notes, in the order of their calls. */
  notes: string[];
  /** Calls that are shown by their notes. */
  hidden: ReadonlySet<Element>;
  isInLink: boolean;
  isInFigure: boolean;
  depth: number;
}

/** Elements whose template is not called as they are. */
const templateNames: Readonly<Record<string, string>> = {title: 'titleInline', salute: 'salute', mentioned: 'term', secl: 'surplus', note: 'editorialNote', label: 'unknown'};
const skipped = new Set(['teiHeader', 'fw', 'standOff', 'metamark', 'lb', 'certainty', 'figDesc', 'witDetail', 'del', 'listApp']);

/** Render the `text` element: the body of the page, and its notes. */
export function renderText(text: Element, options: HtmlOptions): {body: string; notes: string} {
  const state: State = {...options, notes: [], hidden: callsBeforeNotes(text), isInLink: false, isInFigure: false, depth: 0};
  const body = renderChildren(text, state);
  return {body, notes: state.notes.join('\n')};
}

function renderChildren(element: Element, state: State): string {
  let html = '';
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') html += escapeHtml(child.value);
    else if (child.type === 'element') html += renderElement(child, state) + renderApart(child, state);
  }
  return html;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

function renderElement(element: Element, state: State): string {
  const name = localName(element);
  const type = attribute(element, 'type');
  if (name === 'lb') return attribute(element, 'break') === 'no' ? '' : ' ';
  if (skipped.has(name) || type === 'boilerplate') return '';
  switch (name) {
    case 'note':
      return type === 'editorial' ? fill(state, 'editorialNote', element, renderChildren(element, state)) : renderNote(element, state);
    case 'ref':
      return renderRef(element, state);
    case 'choice':
      return renderChoice(element, state);
    case 'app':
      return renderApp(element, state);
    case 'subst':
      return renderChildren(chosenChild(element) ?? element, state);
    case 'persName':
      return renderPerson(element, state);
    case 'head':
      if (state.isInFigure) return fill(state, 'figcaption', element, renderChildren(element, state));
      return fill(state, `head${Math.min(4, Math.max(2, state.depth + 1))}`, element, renderChildren(element, state));
    case 'figure':
      return fill(state, 'figure', element, renderChildren(element, {...state, isInFigure: true}));
    case 'div':
      return fill(state, 'div', element, renderChildren(element, {...state, depth: state.depth + 1}));
    case 'quote':
      return fill(state, isBlockQuote(element) ? 'quoteBlock' : 'quote', element, renderChildren(element, state));
    case 'item':
      return renderItem(element, state);
    case 'gap':
      return type === 'control' || attribute(element, 'reason') === 'control' ? '' : fill(state, 'gap', element, '');
    case 'hi':
      return fill(state, 'hi', element, renderChildren(element, state), {type: attribute(element, 'rend')});
    default:
      return renderPlain(element, name, state);
  }
}

function renderPlain(element: Element, name: string, state: State): string {
  const template = templateNames[name] ?? name;
  if (state.templates.has(`elements/${template}`)) return fill(state, template, element, renderChildren(element, state));
  return fill(state, 'unknown', element, renderChildren(element, state), {type: name});
}

interface Fields {
  type?: string;
  target?: string;
  label?: string;
  title?: string;
  note?: string;
  spoken?: string;
  id?: string;
}

function fill({templates, entries}: State, template: string, element: Element, content: string, more: Fields = {}): string {
  return templates.fill(`elements/${template}`, {
    id: attribute(element, 'xml:id') || (entries.get(element)?.id ?? ''),
    n: attribute(element, 'n'),
    type: attribute(element, 'type'),
    place: attribute(element, 'place'),
    target: '',
    label: '',
    title: '',
    lang: attribute(element, 'xml:lang'),
    content,
    note: '',
    spoken: '',
    ...more
  });
}

/** The call where the note is called; its body among the notes, with a way back. */
function renderNote(element: Element, state: State): string {
  const id = attribute(element, 'xml:id') || `note-${state.notes.length + 1}`;
  const label = childOf(element, 'label');
  const sign = attribute(element, 'n') || (label ? renderChildren(label, state) : '');
  const index = state.notes.length;
  state.notes.push('');
  const content = renderChildren({...element, children: element.children.filter((child) => child !== label)}, {...state, isInLink: false});
  const isCalled = attribute(element, 'n') !== '';
  state.notes[index] = fill(state, 'noteBody', element, content, {label: sign, target: isCalled ? `${id}-call` : '', id});
  return isCalled ? fill(state, 'call', element, '', {id: `${id}-call`, target: `#${id}`, label: sign}) : '';
}

function renderRef(element: Element, state: State): string {
  const target = attribute(element, 'target');
  const content = renderChildren(element, state);
  if (attribute(element, 'type') !== 'noteCall') return fill(state, 'unknown', element, content, {type: 'ref', target: state.isInLink ? '' : safeTarget(target)});
  if (target === '') return fill(state, 'missingCall', element, content, {label: attribute(element, 'n')});
  // The call of a note that follows shows the sign itself; a second call has a link of its own.
  return state.hidden.has(element) ? '' : fill(state, 'secondCall', element, content, {target, label: ''});
}

/** Only pages and places within a page are linked to. */
function safeTarget(target: string): string {
  return /^(?:https?:\/\/|#|[\w./-]+(?:#|$))/u.test(target) ? target : '';
}

function renderChoice(element: Element, state: State): string {
  const corr = childOf(element, 'corr');
  const sic = childOf(element, 'sic');
  const id = attribute(element, 'xml:id');
  if (corr && sic) {
    const what = attribute(corr, 'type') === 'copytext' ? 'print' : 'source';
    return fill(state, 'corr', corr, renderChildren(corr, state), {id, title: `${what}: ${plain(sic)}`, target: state.isInLink || id === '' ? '' : `#app-${id}`});
  }
  const chosen = chosenChild(element);
  return chosen ? renderChildren(chosen, state) : '';
}

function plain(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? plain(child) : ''))
    .join('')
    .replace(/\s+/gu, ' ');
}

/** The readings of entries that stand apart, behind the words that they are on. */
function renderApart(element: Element, state: State): string {
  const entries = state.apart.get(attribute(element, 'xml:id')) ?? [];
  return entries.map((entry) => fill(state, 'readings', element, '', fieldsOf(entry))).join('');
}

function fieldsOf({id, words, spoken, lemma}: PageEntry): Fields {
  return {id, note: escapeHtml(words), spoken: escapeHtml(spoken), label: `Readings${lemma === '' ? '' : `: ${lemma}`}`};
}

function renderApp(element: Element, state: State): string {
  if (isApart(element)) return '';
  const entry = state.entries.get(element);
  const lemma = chosenChild(element);
  const content = lemma && localName(lemma) === 'rdgGrp' ? chosenChild(lemma) : lemma;
  return fill(state, 'app', element, content ? renderChildren(content, state) : '', entry ? fieldsOf(entry) : {});
}

function renderPerson(element: Element, state: State): string {
  const href = state.isInLink ? undefined : state.personHref(attribute(element, 'ref'));
  return fill(state, 'persName', element, renderChildren(element, {...state, isInLink: href !== undefined || state.isInLink}), {target: href ?? ''});
}

function isBlockQuote(element: Element): boolean {
  return elementsOf(element).some((child) => ['p', 'lg', 'l', 'ab'].includes(localName(child)));
}

/** The label that an item was printed with stands in the margin. */
function renderItem(element: Element, state: State): string {
  const label = childOf(element, 'label');
  const content = renderChildren({...element, children: element.children.filter((child) => child !== label)}, state);
  return fill(state, 'item', element, content, {label: label ? plain(label) : ''});
}
