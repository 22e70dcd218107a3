/** A reading: its words as the witness has them, who has it, and what a hand has changed in it (TEI Guidelines, 12.3, 13.1). */
import type {Element, ElementContent} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, plainText} from '../../tei/dom.js';
import {chosenChild, isApart} from '../choose.js';
import type {TextFacts} from '../facts.js';
import type {Reading} from './entry.js';
import {handsOf, nameOf, placeOfChange} from './make-entry.js';

/** Sigla in the order of the list; a pointer to a group means each of its witnesses. */
export function siglaOf(reading: Element, {witnesses, families}: TextFacts): string[] {
  const pointers = attribute(reading, 'wit')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '')
    .map((pointer) => pointer.replace(/^.*#/u, ''));
  const found = pointers.flatMap((pointer) => families.find(({id}) => id === pointer)?.members ?? [witnesses.find(({id}) => id === pointer)?.siglum ?? pointer]);
  return sortSigla([...new Set(found)], witnesses);
}

/** Sigla in the order of `listWit`. */
export function sortSigla(sigla: string[], witnesses: TextFacts['witnesses']): string[] {
  const order = new Map(witnesses.map(({siglum}, index) => [siglum, index]));
  return sigla.sort((left, right) => (order.get(left) ?? -1) - (order.get(right) ?? -1));
}

/** Marks of where a witness breaks off or begins, by the name of the element. */
export const breakNames = new Set(['lacunaStart', 'lacunaEnd', 'witStart', 'witEnd']);

/** Read a `lem` or `rdg`. */
export function readReading(reading: Element, facts: TextFacts): Reading {
  const text = plainText(asWritten(reading, 'last'));
  const isSign = text === '[…]' || text === '[ ]';
  const inside = [...descendants(reading)].filter((element) => element !== reading);
  const gap = elementsOf(reading).find((child) => breakNames.has(localName(child)) || localName(child) === 'gap' || localName(child) === 'space');
  const struck = inside.find((element) => localName(element) === 'del');
  const added = inside.find((element) => localName(element) === 'add');
  const hands = [reading, ...(added ? [added] : struck ? [struck] : [])].flatMap(handsOf);
  return {
    text: isSign && gap ? '' : text,
    witnesses: siglaOf(reading, facts),
    hands: [...new Set(hands)],
    resp: respOf(reading, facts),
    type: (text === '' || isSign) && gap && !struck ? typeOfGap(gap) : attribute(reading, 'type'),
    cert: attribute(reading, 'cert'),
    first: struck || added ? plainText(asWritten(reading, 'first')) : '',
    written: placeOfChange(struck, added),
    isEditor: false
  };
}

/** Who reads so, and from whom it comes. */
function respOf(reading: Element, facts: TextFacts): string {
  const by = attribute(reading, 'resp')
    .split(/\s+/u)
    .flatMap((pointer) => (pointer === '' ? [] : [nameOf(pointer, facts)]))
    .join(' ');
  const source = attribute(reading, 'source').replace(/^.*#/u, '');
  return by !== '' && source !== '' ? `${by} (${source})` : by || source;
}

/** Why a reading has no words: they cannot be read or are lost, or the witness begins or ends here. */
function typeOfGap(gap: Element): string {
  if (breakNames.has(localName(gap)) || localName(gap) === 'space') return localName(gap);
  return attribute(gap, 'reason') === 'illegible' ? 'illegible' : 'lac';
}

/** Elements that begin and end at a blank. */
const parted = new Set('ab byline cb closer gb head item l label lb lg list milestone opener p pb quote salute signed sp speaker stage trailer'.split(' '));

/**
 * A reading as it stands in its witness: slips and old spellings as they are, gaps shown.
 *
 * @param state what was written last, or first: before anything was struck out or added
 */
export function asWritten(element: Element, state: 'first' | 'last', isStruck = false): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const name = localName(child);
    const inner = (): ElementContent[] => [asWritten(child, state, isStruck)];
    const sign = (open: string, close: string): ElementContent[] => [{type: 'text', value: open}, ...inner(), {type: 'text', value: close}];
    if (name === 'fw' || (name === 'app' && isApart(child)) || breakNames.has(name)) return [];
    if (name === 'note') return attribute(child, 'type') === 'editorial' ? [] : [{type: 'text', value: ` [${plainText(child)}]`}];
    if (name === 'gap') return [{type: 'text', value: '[…]'}];
    if (name === 'space') return [{type: 'text', value: ' [ ] '}];
    if (name === 'del') return state === 'last' ? [] : [asWritten(child, state, true)];
    if (name === 'add') return state === 'last' || isStruck ? inner() : [];
    if (name === 'supplied') return sign('⟨', '⟩');
    if (name === 'surplus' || name === 'secl') return sign('{', '}');
    if (name === 'choice') return readChoice(child, state, isStruck);
    if (name === 'app' || name === 'rdgGrp') {
      const chosen = chosenChild(child);
      return chosen ? [asWritten(chosen, state, isStruck)] : [];
    }
    if (attribute(child, 'break') === 'no') return [];
    return parted.has(name) ? sign(' ', ' ') : inner();
  });
  return {...element, children};
}

function readChoice(choice: Element, state: 'first' | 'last', isStruck: boolean): ElementContent[] {
  const own = childOf(choice, 'sic') ?? childOf(choice, 'orig') ?? childOf(choice, 'expan');
  if (own) return [asWritten(own, state, isStruck)];
  // It may be one or the other.
  const offered = new Map(elementsOf(choice).map((one) => [plainText(one), one] as const));
  return [...offered.values()].flatMap((one, index): ElementContent[] => [{type: 'text', value: index > 0 ? ' / ' : ''}, asWritten(one, state, isStruck)]);
}
