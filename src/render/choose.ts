/**
 * Which of several a reader reads: of a correction the corrected, of variants the lemma, of a
 * substitution what was added. The one place that decides it, for text, page and apparatus.
 */
import type {Element, ElementContent} from 'xast';
import {attribute, childOf, elementsOf, localName} from '../tei/dom.js';

/** The child that is read of an element that offers several; undefined where all of it is read. */
export function chosenChild(element: Element): Element | undefined {
  switch (localName(element)) {
    case 'choice':
      return childOf(element, 'corr') ?? childOf(element, 'reg') ?? childOf(element, 'expan') ?? elementsOf(element)[0];
    case 'app':
      return (
        childOf(element, 'lem') ??
        elementsOf(element).find((child) => localName(child) === 'rdgGrp' && childOf(child, 'lem')) ??
        elementsOf(element).find((child) => localName(child) === 'rdg' || localName(child) === 'rdgGrp')
      );
    case 'rdgGrp':
      return childOf(element, 'lem') ?? childOf(element, 'rdg');
    case 'subst':
      return addition(element);
    default:
      return undefined;
  }
}

/** Several additions are read one after the other. */
function addition(subst: Element): Element | undefined {
  const added = elementsOf(subst).filter((child) => localName(child) === 'add');
  return added.length > 1 ? {...subst, name: 'add', children: added.flatMap(({children}) => children)} : added[0];
}

/** An entry that points to its place, and whose readings do not stand in the text (TEI Guidelines, 13.2.1 and 13.2.2). */
export function isApart(app: Element): boolean {
  return attribute(app, 'from') !== '' || attribute(app, 'to') !== '' || attribute(app, 'loc') !== '';
}

const offered = new Set(['choice', 'app', 'rdgGrp', 'subst']);

/** An element as it is to be read: slips corrected, deletions, notes and furniture away. */
export function readable(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const name = localName(child);
    if (name === 'note' || name === 'fw' || name === 'del' || (name === 'app' && isApart(child))) return [];
    if (!offered.has(name)) return [readable(child)];
    const chosen = chosenChild(child);
    return chosen ? [readable(chosen)] : [];
  });
  return {...element, children};
}

/** Calls printed otherwise than the sign of the note that follows them directly, which shows it. */
export function callsBeforeNotes(element: Element, found: Set<Element> = new Set()): Set<Element> {
  let before: Element | undefined;
  for (const child of element.children) {
    if (child.type === 'text' && child.value.trim() !== '') before = undefined;
    if (child.type !== 'element') continue;
    if (localName(child) === 'note' && before && attribute(before, 'target') === `#${attribute(child, 'xml:id')}`) found.add(before);
    before = child;
    callsBeforeNotes(child, found);
  }
  return found;
}
