/** An `app`: its readings with who has them (TEI Guidelines, 13.1). */
import type {Element} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, plainText} from '../../tei/dom.js';
import {chosenChild, isApart, readable} from '../choose.js';
import type {TextFacts} from '../facts.js';
import type {SetUnit} from '../set-text.js';
import type {Spot} from '../units.js';
import type {Entry, Reading} from './entry.js';
import {handsOf, makeEntry, nameOf, ownReading, placeOfChange} from './make-entry.js';

/** What `app/@type` says of readings; any other is a layer of its own. */
const kindsOfVariants = new Set(['', 'variants', 'substantive', 'orthographic', 'punctuation', 'word-division', 'transposition', 'variant', 'critical']);

export function readApp(spot: Spot, set: SetUnit, facts: TextFacts): Entry {
  const app = spot.element;
  const all = readingsOf(app);
  // Without a lem the first reading is printed, and is the lemma.
  const printed = isApart(app) ? all.find((child) => localName(child) === 'lem') : lemmaOf(app);
  const readings = all.filter((child) => child !== printed).map((rdg) => readReading(rdg, facts));
  const lem = printed ? readReading(printed, facts) : ownReading();
  const note = elementsOf(app)
    .filter((child) => localName(child) === 'note' || localName(child) === 'witDetail')
    .map((child) => (localName(child) === 'witDetail' ? `${siglaOf(child, facts).join(' ')} ${plainText(child)}` : plainText(child)))
    .join('; ');
  const type = attribute(app, 'type');
  return makeEntry(spot, set, kindsOfVariants.has(type) ? 'variants' : type, lem, {readings, note});
}

/** Readings, also those in groups, with those of entries inside them. */
function readingsOf(app: Element): Element[] {
  return elementsOf(app).flatMap((child) => (localName(child) === 'rdgGrp' ? readingsOf(child) : localName(child) === 'lem' || localName(child) === 'rdg' ? [child] : []));
}

function lemmaOf(app: Element): Element | undefined {
  const chosen = chosenChild(app);
  return chosen && localName(chosen) === 'rdgGrp' ? chosenChild(chosen) : chosen;
}

/** Sigla in the order of the list; a pointer to a group means each of its witnesses. */
export function siglaOf(reading: Element, {witnesses, families}: TextFacts): string[] {
  const pointers = attribute(reading, 'wit')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '')
    .map((pointer) => pointer.replace(/^.*#/u, ''));
  const found = pointers.flatMap((pointer) => families.find(({id}) => id === pointer)?.members ?? [witnesses.find(({id}) => id === pointer)?.siglum ?? pointer]);
  const order = new Map(witnesses.map(({siglum}, index) => [siglum, index]));
  return found.sort((left, right) => (order.get(left) ?? -1) - (order.get(right) ?? -1));
}

const lacunas = new Set(['lacunaStart', 'lacunaEnd', 'witStart', 'witEnd']);

function readReading(reading: Element, facts: TextFacts): Reading {
  const text = plainText(readable(reading));
  const inside = [...descendants(reading)].filter((element) => element !== reading);
  const gap = elementsOf(reading).find((child) => lacunas.has(localName(child)) || localName(child) === 'gap');
  const struck = inside.find((element) => localName(element) === 'del');
  const added = inside.find((element) => localName(element) === 'add');
  const hands = [reading, ...(added ? [added] : [])].flatMap(handsOf);
  const pointer = attribute(reading, 'resp');
  return {
    text,
    witnesses: siglaOf(reading, facts),
    hands: [...new Set(hands)],
    resp: pointer === '' ? attribute(reading, 'source').replace(/^#/u, '') : nameOf(pointer, facts),
    type: text === '' && gap ? typeOfGap(gap) : attribute(reading, 'type'),
    cert: attribute(reading, 'cert'),
    first: struck ? plainText(struck) : '',
    written: placeOfChange(struck, added),
    isEditor: false
  };
}

/** Why a reading has no words: they cannot be read, the witness does not go so far, or they are lost. */
function typeOfGap(gap: Element): 'illegible' | 'deest' | 'lac' {
  if (attribute(gap, 'reason') === 'illegible') return 'illegible';
  return localName(gap).startsWith('wit') ? 'deest' : 'lac';
}

/** Witnesses that break off in an entry, and those that begin again; by siglum. */
export function breaksOf(app: Element, facts: TextFacts): {off: string[]; on: string[]} {
  const off: string[] = [];
  const on: string[] = [];
  for (const reading of readingsOf(app)) {
    const sigla = siglaOf(reading, facts);
    for (const element of descendants(reading)) {
      const name = localName(element);
      if (name === 'lacunaStart' || name === 'witEnd') off.push(...sigla);
      else if (name === 'lacunaEnd' || name === 'witStart') on.push(...sigla);
    }
  }
  return {off, on};
}

/** The words of `lem`, as they are read. */
export function wordsOfLemma(app: Element): string {
  const lem = childOf(app, 'lem');
  return lem ? plainText(readable(lem)) : '';
}
