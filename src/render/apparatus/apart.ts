/** Entries that stand apart from the text and point to their place in it (TEI Guidelines, 13.2.1 and 13.2.2). */
import type {Element, Root} from 'xast';
import {attribute, childOf, elementsOf, localName, plainText, teiOf} from '../../tei/dom.js';
import {isApart, readable} from '../choose.js';
import type {SetUnit} from '../set-text.js';
import type {Place, Spot, Unit, Units} from '../units.js';
import {wordPlaces} from '../word-places.js';

/** Entries that point to their place, wherever they stand; one without a type is of that of its list. */
export function entriesApart(root: Root): Element[] {
  const tei = teiOf(root);
  const found: Element[] = [];
  const walk = (element: Element, type: string): void => {
    for (const child of elementsOf(element)) {
      const isEntry = localName(child) === 'app' && isApart(child);
      if (isEntry) found.push(type === '' || attribute(child, 'type') !== '' ? child : {...child, attributes: {...child.attributes, type}});
      else walk(child, localName(child) === 'listApp' ? attribute(child, 'type') || type : type);
    }
  };
  if (tei) walk(tei, '');
  return found;
}

/** A stretch of the unit of that number. */
interface Stretch {
  unit: number;
  start: number;
  end: number;
}

/** Where a unit stands among all, by itself, by its identifier and by what a key may call it. */
export interface UnitIndex {
  byUnit: ReadonlyMap<Unit, number>;
  byId: ReadonlyMap<string, number>;
  /** Units, verses and lines by their numbers, with those of their divisions (`2.101`) and without. */
  byName: ReadonlyMap<string, Stretch>;
}

export function indexUnits(sets: readonly SetUnit[]): UnitIndex {
  const byUnit = new Map<Unit, number>();
  const byId = new Map<string, number>();
  const byName = new Map<string, Stretch>();
  const short: [string, Stretch][] = [];
  for (const [index, {unit}] of sets.entries()) {
    const id = attribute(unit.element, 'xml:id');
    byUnit.set(unit, index);
    if (!byId.has(id)) byId.set(id, index);
    const whole = {unit: index, start: 0, end: unit.text.length};
    for (const {n, ...place} of [{n: unit.n, ...whole}, ...linesOf(unit).map((line) => ({...line, unit: index}))]) {
      if (n === '') continue;
      // A number alone is that of the first that has it, and of a unit before that of a line.
      if (unit.path !== '' && !byName.has(`${unit.path}.${n}`)) byName.set(`${unit.path}.${n}`, place);
      short.push([n, place]);
    }
    if (id !== '' && !byName.has(id)) byName.set(id, whole);
  }
  for (const [name, place] of short) if (!byName.has(name)) byName.set(name, place);
  return {byUnit, byId, byName};
}

/** Numbered verses of a stanza, and numbered lines of a paragraph. */
function linesOf({kind, lineStarts, lineNumbers, spots, text}: Unit): {n: string; start: number; end: number}[] {
  const numbered =
    kind === 'verse'
      ? lineStarts.map((start, index) => ({n: lineNumbers[index] ?? '', start}))
      : spots.flatMap(({element, start}) => (localName(element) === 'lb' && attribute(element, 'n') !== '' ? [{n: attribute(element, 'n'), start}] : []));
  return numbered.map((line, index) => ({...line, end: numbered[index + 1]?.start ?? text.length}));
}

/** From `@from` to `@to` (or to where the entry stands), or what `@loc` names. */
export function placeApart(app: Element, sets: readonly SetUnit[], where: UnitIndex, {ids, self}: {ids: Units['ids']; self: string}): {unit: number; spot: Spot} | undefined {
  const loc = attribute(app, 'loc').trim();
  if (loc !== '') return placeByName(app, loc, sets, where);
  const placeOf = (name: string): Place | undefined => {
    // What points into another file is not of this text.
    const [file, id = ''] = attribute(app, name).includes('#') ? attribute(app, name).split('#') : ['', attribute(app, name)];
    if (file !== '' && (self === '' || file?.replace(/^.*\//u, '') !== `${self}.xml`)) return undefined;
    const unit = id === '' ? undefined : sets[where.byId.get(id) ?? -1]?.unit;
    return ids.get(id) ?? (unit && {unit, start: 0, end: unit.text.length});
  };
  const from = placeOf('from');
  const isFromOnly = from !== undefined && attribute(app, 'to') === '' && from.end > from.start;
  const to = isFromOnly ? from : (placeOf('to') ?? ids.get(app));
  const begin = from ?? to;
  if (!begin) return undefined;
  const unit = where.byUnit.get(begin.unit);
  if (unit === undefined) return undefined;
  const last = to && where.byUnit.get(to.unit);
  if (last !== undefined && last > unit && to) {
    const between = sets.slice(unit + 1, last).map((set) => set.unit.text);
    const words = [begin.unit.text.slice(begin.start), ...between, to.unit.text.slice(0, to.end)].join(' ');
    return {unit, spot: {element: app, start: begin.start, end: begin.unit.text.length, words}};
  }
  const end = Math.max(begin.start, to && to.unit === begin.unit ? to.end : begin.end);
  return {unit, spot: {element: app, ...lemmaWithin(app, begin.unit.text, {start: begin.start, end})}};
}

/** The words of the lemma, where the entry points to a whole block or line that has them once. */
function lemmaWithin(app: Element, text: string, place: {start: number; end: number}): {start: number; end: number} {
  const lemma = lemmaText(app);
  const unbroken = text.replaceAll('\n', ' ');
  if (lemma === '' || lemma.length >= place.end - place.start) return place;
  const [at, ...more] = wordPlaces(unbroken, lemma, place.start, place.end);
  return at === undefined || more.length > 0 ? place : {start: at, end: at + lemma.length};
}

function lemmaText(app: Element): string {
  const lem = childOf(app, 'lem');
  return lem ? plainText(readable(lem)) : '';
}

/** The end of `2.101-103` is in the same division. */
function withPath(last: string, first: string): string {
  const path = first.slice(0, first.lastIndexOf('.') + 1);
  return last.includes('.') ? last : path + last;
}

/** `9 f.`: the line after it. */
function followingLine({unit, end}: Stretch, byName: UnitIndex['byName']): Stretch | undefined {
  return [...byName.values()].filter((other) => other.unit === unit && other.start >= end).sort((one, other) => one.start - other.start)[0];
}

/** `12`, `2.101`, `1.5-6`, `9 f.`: a paragraph, a verse or a line by its number, that of its division before it; without a lemma all of it. */
function placeByName(app: Element, loc: string, sets: readonly SetUnit[], {byName}: UnitIndex): {unit: number; spot: Spot} | undefined {
  const [first = '', next = ''] = loc.split(/\s+/u);
  const [from = '', to = ''] = first.split(/[-–]/u);
  const found = byName.get(first) ?? byName.get(first.replace(/^#/u, ''));
  const place = found ?? byName.get(from);
  if (!place) return undefined;
  const {unit, start} = place;
  const last = found ? (/^(?:f|s|sq)\.?$/u.test(next) ? followingLine(place, byName) : undefined) : byName.get(withPath(to, from));
  const end = last?.unit === unit ? Math.max(last.end, place.end) : place.end;
  const {text} = (sets[unit] as SetUnit).unit;
  const lemma = lemmaText(app);
  if (lemma === '') return {unit, spot: {element: app, start, end}};
  const unbroken = text.replaceAll('\n', ' ');
  const [whole] = wordPlaces(unbroken, lemma, start, end);
  const at = whole ?? unbroken.indexOf(lemma, start);
  return at < 0 || at >= end ? undefined : {unit, spot: {element: app, start: at, end: at + lemma.length}};
}
