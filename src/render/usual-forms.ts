/**
 * Other projects' ways of encoding brought to the one that is read here, so that nothing after
 * it need know them: `wit` beside readings, entries within readings, entries that name a place
 * and stand at it, notes without a number, restored deletions, words without blanks between
 * them, numbered divisions (TEI Guidelines, 4.1, 11.3, 13.1, 18.1).
 */
import type {Element, ElementContent, Root} from 'xast';
import {attribute, descendants, elementsOf, localName, plainText, readingsOf, textOf} from '../tei/dom.js';
import {isApart} from './choose.js';

interface State {
  /** How many notes of the author have been met. */
  notes: number;
  /** The running text of the block so far; undefined outside blocks. */
  before: string | undefined;
  /** The header says that entries name their place and stand elsewhere. */
  isLocated: boolean;
  /** Pointers to the witnesses whose pages and paragraphs are not those of the text. */
  others: ReadonlySet<string>;
}

type Children = Element['children'];

/** The same document in the usual forms, with the pages of its first witness only; what needs no change is the same node. */
export function toUsualForms(root: Root): Root {
  const state: State = {notes: 0, before: undefined, isLocated: false, others: new Set()};
  for (const child of root.children) {
    if (child.type !== 'element') continue;
    state.others = otherWitnesses(child);
    const variants = [...descendants(child)].find((element) => localName(element) === 'variantEncoding');
    state.isLocated = variants !== undefined && attribute(variants, 'method') === 'location-referenced';
    break;
  }
  return {...root, children: root.children.map((child) => (child.type === 'element' ? rewrite(child, state) : child))};
}

/** All witnesses of the list but the first. */
function otherWitnesses(tei: Element): Set<string> {
  const witnesses = [...descendants(tei)].filter((element) => localName(element) === 'witness');
  return new Set(witnesses.slice(1).map((witness) => `#${attribute(witness, 'xml:id')}`));
}

/** Where only other witnesses begin a page, a paragraph or a line. */
function isOfOthers(element: Element, {others}: State): boolean {
  if (localName(element) !== 'pb' && localName(element) !== 'milestone') return false;
  const editions = attribute(element, 'edRef').split(/\s+/u);
  return editions.every((pointer) => others.has(pointer));
}

const blocks = new Set(['p', 'ab', 'l', 'lg', 'head', 'item', 'quote', 'q', 'seg', 'u', 'stage', 'speaker', 'salute', 'signed', 'dateline', 'cell', 'label']);
const outside = new Set(['teiHeader', 'standOff', 'listApp', 'fw']);

function rewrite(element: Element, state: State): Element {
  const name = localName(element);
  if (outside.has(name)) return name === 'listApp' || name === 'standOff' ? rewriteChildren(element, {...state, before: undefined}) : element;
  if (/^div[0-7]$/u.test(name)) return rewriteChildren({...element, name: 'div'}, state);
  if (name === 'restore')
    return rewriteChildren({...element, children: element.children.flatMap((child) => (child.type === 'element' && localName(child) === 'del' ? child.children : [child]))}, state);
  if (name === 'app') return rewriteApp(element, state);
  if (name === 'note') return rewriteNote(element, state);
  if (!blocks.has(name) || state.before !== undefined) return rewriteChildren(element, state);
  const inner: State = {...state, before: ''};
  const written = rewriteChildren(element, inner);
  state.notes = inner.notes;
  return written;
}

/** Children one by one, with a blank between words that have none, and between a quotation and its reference. */
function rewriteChildren(element: Element, state: State): Element {
  const {others} = state;
  let isChanged = false;
  let wasWord = false;
  const children: Children = [];
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') {
      // A lemma is not longer than that.
      if (state.before !== undefined) state.before = (state.before + child.value).slice(-2000);
      wasWord = false;
    }
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (others.size > 0 && isOfOthers(child, state)) {
      isChanged = true;
      continue;
    }
    const isWord = localName(child) === 'w' && attribute(child, 'join') !== 'left';
    const last = children.at(-1);
    const isReference = localName(child) === 'bibl' && last?.type === 'element' && localName(last) === 'quote';
    if ((wasWord && isWord) || isReference) {
      children.push({type: 'text', value: ' '});
      isChanged = true;
    }
    if (localName(child) === 'w') wasWord = attribute(child, 'join') !== 'right' && !['I', 'M'].includes(attribute(child, 'part'));
    else if (localName(child) === 'pc') wasWord = wasWord || attribute(child, 'join') === 'left';
    else if (localName(child) !== 'lb' && localName(child) !== 'pb') wasWord = false;
    const written = rewrite(child, state);
    if (written !== child) isChanged = true;
    children.push(written);
  }
  return isChanged ? {...element, children} : element;
}

/** A note of the author's that has no number is called by its place among the notes. */
function rewriteNote(element: Element, state: State): Element {
  const inner: State = {...state, before: undefined};
  const isAuthors = attribute(element, 'type') !== 'editorial';
  if (isAuthors) inner.notes++;
  const number = String(inner.notes);
  const hasSign = attribute(element, 'n') !== '' || elementsOf(element).some((child) => localName(child) === 'label');
  const written = rewriteChildren(element, inner);
  state.notes = inner.notes;
  return isAuthors && !hasSign ? {...written, attributes: {...written.attributes, n: number}} : written;
}

function rewriteApp(element: Element, state: State): Element {
  const withWitnesses = moveWitnesses(element);
  const app = isAtItsPlace(withWitnesses, state) ? without(withWitnesses, 'loc') : withWitnesses;
  const stands = isApart(app);
  let isChanged = app !== element;
  const notes = state.notes;
  const children = app.children.flatMap((child): Children => {
    if (child.type !== 'element') return [child];
    const name = localName(child);
    if (name !== 'lem' && name !== 'rdg' && name !== 'rdgGrp') return [child];
    // What stands in the lemma is of the running text; notes in other readings are not among its notes.
    const inner: State = name === 'lem' && !stands ? state : {...state, before: undefined, notes};
    const written = name === 'rdgGrp' ? rewriteApp(child, inner) : rewriteChildren(child, inner);
    const told = (name === 'rdg' || (name === 'lem' && stands)) && hasEntries(written) ? expandReading(written) : [written];
    if (told.length !== 1 || told[0] !== child) isChanged = true;
    return told;
  });
  return isChanged ? {...app, children} : element;
}

/** An entry that names a place and stands at it: within the text, and not behind the words that it repeats. */
function isAtItsPlace(app: Element, {before, isLocated}: State): boolean {
  if (before === undefined || isLocated || attribute(app, 'loc') === '' || attribute(app, 'from') !== '' || attribute(app, 'to') !== '') return false;
  const lem = elementsOf(app).find((child) => localName(child) === 'lem');
  const words = plainText(lem);
  return words === '' || !before.replace(/\s+/gu, ' ').trimEnd().endsWith(words);
}

function without(element: Element, name: string): Element {
  return {...element, attributes: Object.fromEntries(Object.entries(element.attributes).filter(([key]) => key !== name))};
}

/** `<lem>x</lem><wit>A</wit>` is `<lem wit="#A">x</lem>`. */
function moveWitnesses(app: Element): Element {
  if (!app.children.some((child) => child.type === 'element' && localName(child) === 'wit')) return app;
  const children: Children = [];
  for (const child of app.children) {
    if (child.type !== 'element' || localName(child) !== 'wit') {
      children.push(child);
      continue;
    }
    const at = children.findLastIndex((other) => other.type === 'element' && ['lem', 'rdg'].includes(localName(other)));
    const reading = children[at];
    if (reading?.type !== 'element') continue;
    const sigla = [
      attribute(reading, 'wit'),
      ...textOf(child)
        .split(/[\s,;]+/u)
        .flatMap((siglum) => (siglum === '' ? [] : [`#${siglum}`]))
    ].filter((siglum) => siglum !== '');
    children[at] = {...reading, attributes: {...reading.attributes, wit: sigla.join(' ')}};
  }
  return {...app, children};
}

function hasEntries(reading: Element): boolean {
  return entriesIn(reading).length > 0;
}

/** A reading in which witnesses part again: one reading for each that they have. */
function expandReading(reading: Element): Element[] {
  const own = pointersOf(reading);
  const inside = [...descendants(reading)].filter((element) => element !== reading).flatMap(pointersOf);
  const all = [...new Set([...own, ...inside])];
  const groups = new Map<string, {content: Element; witnesses: string[]}>();
  for (const pointer of all.length > 0 ? all : ['']) {
    const content = readAs(reading, pointer);
    const hand = handOf(reading, pointer);
    const key = JSON.stringify([plainText(content), hand]);
    const group = groups.get(key);
    if (group) group.witnesses.push(pointer);
    else groups.set(key, {content: {...content, attributes: {...content.attributes, ...hand}}, witnesses: [pointer]});
  }
  const parted = [...groups.values()].map(({content, witnesses}, index) => {
    const wit = witnesses.filter((pointer) => pointer !== '').join(' ');
    // Of a lemma the first is the lemma.
    return {...content, name: index > 0 ? reading.name.replace('lem', 'rdg') : reading.name, attributes: {...content.attributes, ...(wit === '' ? {} : {wit})}};
  });
  return [...parted, ...handsIn(reading)];
}

/** The hand that has what a witness reads in the entries within, where one is named. */
function handOf(reading: Element, pointer: string): Element['attributes'] {
  for (const app of entriesIn(reading)) {
    const own = readingsOf(app).find((one) => pointersOf(one).includes(pointer));
    const named = own && Object.fromEntries(Object.entries(own.attributes).filter(([name]) => name === 'hand' || name === 'type'));
    if (named && Object.keys(named).length > 0) return named;
  }
  return {};
}

/** What another hand has in an entry within a reading: where only the hand is named, or a second one of the same witness. */
function handsIn(reading: Element): Element[] {
  return entriesIn(reading).flatMap((app) => {
    const told = new Set<string>();
    return readingsOf(app).flatMap((one, index) => {
      const pointers = pointersOf(one);
      const again = pointers.filter((pointer) => told.has(pointer));
      for (const pointer of pointers) told.add(pointer);
      const isOther = pointers.length === 0 ? index > 0 : again.length > 0;
      return isOther ? [{...readAs(reading, '', one), name: 'rdg', attributes: {...reading.attributes, ...one.attributes, ...(again.length > 0 ? {wit: again.join(' ')} : {})}}] : [];
    });
  });
}

function entriesIn(reading: Element): Element[] {
  return [...descendants(reading)].filter((element) => localName(element) === 'app' && !isApart(element));
}

function pointersOf(element: Element): string[] {
  return attribute(element, 'wit')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '');
}

/** An element as one witness has it; `wanted` is the reading of an entry in it that is taken in any case. */
function readAs(element: Element, pointer: string, wanted?: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (localName(child) !== 'app' || isApart(child)) return [readAs(child, pointer, wanted)];
    const readings = readingsOf(child);
    const chosen = readings.find((one) => one === wanted) ?? readings.find((one) => pointersOf(one).includes(pointer)) ?? readings[0];
    return chosen ? readAs(chosen, pointer, wanted).children : [];
  });
  return {...element, children};
}
