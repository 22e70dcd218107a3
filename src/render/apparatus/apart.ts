/** Entries that stand apart from the text and point to their place in it (TEI Guidelines, 13.2.1 and 13.2.2). */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, localName, plainText, teiOf} from '../../tei/dom.js';
import {isApart, readable} from '../choose.js';
import type {SetUnit} from '../set-text.js';
import type {Place, Spot, Unit, Units} from '../units.js';

/** Entries that point to their place, wherever they stand. */
export function entriesApart(root: Root): Element[] {
  const tei = teiOf(root);
  return tei ? [...descendants(tei)].filter((element) => localName(element) === 'app' && isApart(element)) : [];
}

/** Where a unit stands among all, by itself, by its identifier and by what a key may call it. */
export interface UnitIndex {
  byUnit: ReadonlyMap<Unit, number>;
  byId: ReadonlyMap<string, number>;
  byName: ReadonlyMap<string, number>;
}

export function indexUnits(sets: readonly SetUnit[]): UnitIndex {
  const byUnit = new Map<Unit, number>();
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const [index, {unit}] of sets.entries()) {
    const id = attribute(unit.element, 'xml:id');
    byUnit.set(unit, index);
    if (!byId.has(id)) byId.set(id, index);
    for (const name of [unit.n, id]) if (!byName.has(name)) byName.set(name, index);
  }
  return {byUnit, byId, byName};
}

/** From `@from` to `@to` (or to where the entry stands), or the unit that `@loc` names. */
export function placeApart(app: Element, sets: readonly SetUnit[], where: UnitIndex, ids: Units['ids']): {unit: number; spot: Spot} | undefined {
  const loc = attribute(app, 'loc').split(/\s+/u)[0] ?? '';
  if (loc !== '') {
    const lem = childOf(app, 'lem');
    const unit = where.byName.get(loc);
    if (unit === undefined) return undefined;
    const {text} = (sets[unit] as SetUnit).unit;
    const lemma = lem ? plainText(readable(lem)) : '';
    const at = lemma === '' ? -1 : text.indexOf(lemma);
    // Without a lemma the entry is on the whole of the unit.
    if (lemma === '') return {unit, spot: {element: app, start: 0, end: text.length}};
    return at < 0 ? undefined : {unit, spot: {element: app, start: at, end: at + lemma.length}};
  }
  const placeOf = (name: string): Place | undefined => {
    const id = attribute(app, name).replace(/^.*#/u, '');
    const unit = id === '' ? undefined : sets[where.byId.get(id) ?? -1]?.unit;
    return ids.get(id) ?? (unit && {unit, start: 0, end: unit.text.length});
  };
  const from = placeOf('from');
  const to = placeOf('to') ?? ids.get(app);
  const begin = from ?? to;
  if (!begin) return undefined;
  const unit = where.byUnit.get(begin.unit);
  const end = to && to.unit === begin.unit ? to.end : begin.unit.text.length;
  return unit === undefined ? undefined : {unit, spot: {element: app, start: begin.start, end: Math.max(begin.start, from && attribute(app, 'to') === '' && to === undefined ? begin.end : end)}};
}
