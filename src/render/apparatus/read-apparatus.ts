/**
 * From TEI to the entries of the apparatus: parallel segmentation, entries that stand apart and
 * point to their place, corrections, changes of hands, sources of quotations, notes of editors
 * (TEI Guidelines, chapters 11 and 13).
 *
 * A text with one source has a siglum for the transcription that was used (`t`), which is the
 * only carrier anybody has seen; the print behind it is named in the conspectus.
 */
import type {Element, Root} from 'xast';
import {attribute, childOf, descendants, elementsOf, localName, plainText, teiOf} from '../../tei/dom.js';
import type {TextFacts} from '../facts.js';
import {chosenChild, isApart, readable} from '../choose.js';
import {keyOf, type SetText, type SetUnit} from '../reading-text.js';
import type {Place, Spot, Unit, Units} from '../units.js';
import type {Entry, Layer, Problem, Reading, Siglum} from './entry.js';

export interface Apparatus {
  entries: Entry[];
  problems: Problem[];
}

/** Every entry of a text, in its order; and what in it cannot be right. */
export function readApparatus(root: Root, set: SetText, {ids}: Units, facts: TextFacts): Apparatus {
  const found: {unit: number; start: number; entry: Entry}[] = [];
  const problems: Problem[] = [];
  const sets = [...set.main, ...set.notes];
  const sources = unprintedSources(root);
  for (const [index, unit] of sets.entries()) {
    for (const spot of unit.unit.spots) {
      const entry = readSpot(spot, unit, facts, sources);
      if (entry) found.push({unit: index, start: spot.start, entry});
    }
  }
  const where = indexUnits(sets);
  for (const app of entriesApart(root)) {
    const placed = placeApart(app, sets, where, ids);
    if (!placed) {
      problems.push({element: app, reason: `The entry has no place in the text: nothing is at ${attribute(app, 'loc') || attribute(app, 'from') || attribute(app, 'to')}, or its lemma is not there`});
      continue;
    }
    const unit = sets[placed.unit] as SetUnit;
    found.push({unit: placed.unit, start: placed.spot.start, entry: readApp(placed.spot, unit, facts)});
  }
  found.sort((left, right) => left.unit - right.unit || left.start - right.start);
  const entries = found.map(({entry}) => entry);
  return {entries, problems: [...problems, ...entries.flatMap((entry) => problemsOf(entry, facts))]};
}

/** Entries that point to their place, wherever they stand. */
function entriesApart(root: Root): Element[] {
  const tei = teiOf(root);
  return tei ? [...descendants(tei)].filter((element) => localName(element) === 'app' && isApart(element)) : [];
}

/** Where a unit stands among all, by itself, by its identifier and by what a key may call it. */
interface UnitIndex {
  byUnit: ReadonlyMap<Unit, number>;
  byId: ReadonlyMap<string, number>;
  byName: ReadonlyMap<string, number>;
}

function indexUnits(sets: readonly SetUnit[]): UnitIndex {
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
function placeApart(app: Element, sets: readonly SetUnit[], where: UnitIndex, ids: Units['ids']): {unit: number; spot: Spot} | undefined {
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

/** What cannot be right in an entry: who reads what is not known, told twice, or nobody reads otherwise. */
function problemsOf({element, layer, lem, readings}: Entry, {witnesses}: TextFacts): Problem[] {
  if (localName(element) !== 'app' || layer !== 'variants') return [];
  const problems: Problem[] = [];
  const known = new Set(witnesses.map(({siglum}) => siglum));
  const seen = new Set<string>();
  for (const siglum of [lem, ...readings].flatMap((reading) => reading.witnesses)) {
    if (known.size > 0 && !known.has(siglum)) problems.push({element, reason: `${siglum} is no witness of listWit`});
    if (seen.has(siglum)) problems.push({element, reason: `${siglum} has two readings`});
    seen.add(siglum);
  }
  if (readings.length > 0 && readings.every(({text, type}) => text === lem.text && type === '')) problems.push({element, reason: 'No reading differs from the lemma'});
  return problems;
}

/** The sigla and what they stand for. */
export function readConspectus(facts: TextFacts, entries: readonly Entry[]): Siglum[] {
  const [file] = facts.carriers.filter(({type}) => type === 'digitalSource');
  const print = facts.carriers.find(({type}) => type === 'printSource');
  const behind = print ? ` The print behind it (${print.text}) was not consulted.` : '';
  const transcription = file
    ? [{siglum: 't', text: `the transcription: ${[file.file, file.url, file.sha256 === '' ? '' : `sha256 ${file.sha256.slice(0, 12)}`].filter((part) => part !== '').join(', ')}.${behind}`}]
    : [];
  const sigla = facts.witnesses.length > 0 ? facts.witnesses.map(({siglum, text}) => ({siglum, text})) : transcription;
  const isCorrected = entries.some(({lem}) => lem.resp === 'steph.');
  const editors = facts.editors.map(({id, name}) => ({siglum: id, text: name}));
  return [...sigla, ...(isCorrected ? [{siglum: 'steph.', text: 'corrected by the program Stephanus, not reviewed'}] : []), ...editors];
}

function readSpot(spot: Spot, set: SetUnit, facts: TextFacts, sources: ReadonlyMap<string, Element>): Entry | undefined {
  const {element} = spot;
  switch (localName(element)) {
    case 'choice':
      return readChoice(spot, set, facts);
    case 'sic':
      return make(spot, set, 'emendations', source(facts), [], `sic ${source(facts).witnesses.join(' ')}`);
    case 'app':
      return isApart(element) ? undefined : readApp(spot, set, facts);
    case 'ref':
      return attribute(element, 'type') === 'noteCall' && attribute(element, 'target') === '' ? make(spot, set, 'form', source(facts), [], 'the note of this call is missing') : undefined;
    case 'pb':
      return attribute(element, 'cert') === '' ? undefined : make(spot, set, 'form', own(''), [], `page ${attribute(element, 'n')}: the number is inferred`);
    case 'lb':
      return attribute(element, 'break') === 'maybe' ? make(spot, set, 'form', own(''), [], 'one word or two at the line end') : undefined;
    case 'supplied':
      return make(spot, set, 'emendations', own(resp(element, facts)), [{...source(facts), text: '', type: 'om'}], '');
    case 'surplus':
      return make(spot, set, 'emendations', source(facts), [{...own(resp(element, facts)), type: 'del'}], '');
    case 'gap':
      return make(spot, set, 'form', own(''), [], gapNote(element));
    case 'unclear':
      return make(spot, set, 'form', source(facts), [], 'dub.');
    case 'subst':
      return readChange(spot, set, facts);
    case 'del':
      return make(spot, set, 'variants', {...source(facts), type: 'del'}, [{...own(''), text: plainText(element), type: 'ac', hands: handsOf(element)}], '');
    case 'add':
      return make(
        spot,
        set,
        'variants',
        {...source(facts), hands: handsOf(element)},
        [],
        attribute(element, 'place') === 'margin' ? 'in marg.' : attribute(element, 'place') === 'above' ? 's.l.' : 'add.'
      );
    case 'space':
      return make(spot, set, 'form', source(facts), [], 'spatium');
    case 'note':
      if (attribute(element, 'type') !== 'editorial') return undefined;
      return make(spot, set, 'notes', own(resp(element, facts)), [], plainText(element));
    case 'quote':
    case 'q':
    case 'cit':
      return readSource(spot, set, sources);
    default:
      return undefined;
  }
}

function gapNote(element: Element): string {
  const reason = attribute(element, 'reason');
  if (reason === 'control') return `a control character, ${attribute(element, 'n')}, stands here in the file`;
  if (reason === 'illegible') return 'illeg.';
  return reason === 'lost' ? 'lac.' : `gap: ${reason || 'not stated'}`;
}

/** `corr. ex`: what was written first, and what stands over it. */
function readChange(spot: Spot, set: SetUnit, facts: TextFacts): Entry {
  const before = childOf(spot.element, 'del');
  const after = childOf(spot.element, 'add');
  return make(
    spot,
    set,
    'variants',
    {...source(facts), hands: after ? handsOf(after) : []},
    [{...own(''), text: before ? plainText(before) : '', type: 'ac', hands: before ? handsOf(before) : []}],
    ''
  );
}

function handsOf(element: Element): string[] {
  return attribute(element, 'hand')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '')
    .map((pointer) => pointer.replace(/^#/u, ''));
}

/** By their identifiers, what the text itself does not print: references in the back, in the header, in lists. */
function unprintedSources(root: Root): Map<string, Element> {
  const tei = teiOf(root);
  const text = childOf(tei, 'text');
  const found = new Map<string, Element>();
  if (!tei) return found;
  for (const element of descendants(tei)) {
    const id = attribute(element, 'xml:id');
    if (id !== '' && !found.has(id)) found.set(id, element);
  }
  for (const part of [childOf(text, 'front'), childOf(text, 'body')]) if (part) for (const element of descendants(part)) found.delete(attribute(element, 'xml:id'));
  return found;
}

/** The source of a quotation, where the text itself does not print it. */
function readSource(spot: Spot, set: SetUnit, sources: ReadonlyMap<string, Element>): Entry | undefined {
  const bibl = sources.get(attribute(spot.element, 'source').replace(/^#/u, ''));
  return bibl && make(spot, set, 'fontes', own(''), [], plainText(bibl));
}

function own(by: string): Reading {
  return {text: '', witnesses: [], hands: [], resp: by, type: '', cert: ''};
}

/** The reading of the only source. */
function source({witnesses}: TextFacts): Reading {
  return {text: '', witnesses: witnesses.length > 0 ? [] : ['t'], hands: [], resp: '', type: '', cert: ''};
}

/** `#stephanus` is the program; anybody else is named as the header names them. */
function resp(element: Element, {editors}: TextFacts): string {
  const id = attribute(element, 'resp').replace(/^#/u, '');
  if (id === '' || id === 'stephanus') return 'steph.';
  return editors.find((editor) => editor.id === id)?.id ?? id;
}

function make({element, start, end}: Spot, set: SetUnit, layer: Layer, lem: Reading, readings: Reading[], note: string): Entry {
  // The brackets round the sign of a call are ours.
  const text = set.unit.text
    .slice(start, end)
    .replace(/^\[(.+)\]$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const lemma = text === '' ? wordBefore(set.unit.text, start) : text;
  return {
    key: keyOf(set, start),
    place: {unit: set.unit, start, end},
    id: attribute(element, 'xml:id'),
    element,
    layer,
    lemma,
    isAddition: text === '' && readings.length > 0,
    occurrence: occurrenceOf(set, lemma, start),
    lem,
    readings,
    note
  };
}

function wordBefore(text: string, at: number): string {
  return /(\S+)\s*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
}

/** Equal words in one line are told apart by number. */
function occurrenceOf(set: SetUnit, lemma: string, start: number): number {
  const line = set.lines.findLast((candidate) => candidate.start <= start);
  if (!line || lemma === '') return 0;
  const places: number[] = [];
  for (let at = line.text.indexOf(lemma); at >= 0; at = line.text.indexOf(lemma, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(line.text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(line.text.charAt(at + lemma.length));
    if (isWhole) places.push(at);
  }
  return places.length < 2 ? 0 : places.findLastIndex((at) => at <= start - line.start) + 1;
}

function readChoice(spot: Spot, set: SetUnit, facts: TextFacts): Entry | undefined {
  const corr = childOf(spot.element, 'corr');
  const sic = childOf(spot.element, 'sic');
  const reg = childOf(spot.element, 'reg');
  const orig = childOf(spot.element, 'orig');
  if (reg && orig) return make(spot, set, 'form', own(attribute(reg, 'resp') === '' ? '' : resp(reg, facts)), [{...source(facts), text: plainText(orig)}], '');
  if (!corr || !sic) return undefined;
  const layer = attribute(corr, 'type') === 'transcription' ? 'transcription' : 'emendations';
  const lem = {...own(resp(corr, facts)), cert: attribute(corr, 'cert')};
  return make(spot, set, layer, lem, [{...source(facts), text: plainText(sic)}], '');
}

/** What `app/@type` says of readings; any other is a layer of its own. */
const kindsOfVariants = new Set(['', 'variants', 'substantive', 'orthographic', 'punctuation', 'word-division', 'transposition', 'variant', 'critical']);

/** Readings, also those in groups, with those of entries inside them. */
function readingsOf(app: Element): Element[] {
  return elementsOf(app).flatMap((child) => (localName(child) === 'rdgGrp' ? readingsOf(child) : localName(child) === 'lem' || localName(child) === 'rdg' ? [child] : []));
}

function readApp(spot: Spot, set: SetUnit, facts: TextFacts): Entry {
  const app = spot.element;
  const all = readingsOf(app);
  // Without a lem the first reading is printed, and is the lemma.
  const printed = isApart(app) ? all.find((child) => localName(child) === 'lem') : lemmaOf(app);
  const readings = all.filter((child) => child !== printed).map((rdg) => readReading(rdg, facts));
  const lem = printed ? readReading(printed, facts) : own('');
  const note = elementsOf(app)
    .filter((child) => localName(child) === 'note' || localName(child) === 'witDetail')
    .map((child) => (localName(child) === 'witDetail' ? `${siglaOf(child, facts).join(' ')} ${plainText(child)}` : plainText(child)))
    .join('; ');
  const type = attribute(app, 'type');
  return make(spot, set, kindsOfVariants.has(type) ? 'variants' : type, lem, readings, note);
}

function lemmaOf(app: Element): Element | undefined {
  const chosen = chosenChild(app);
  return chosen && localName(chosen) === 'rdgGrp' ? chosenChild(chosen) : chosen;
}

function siglaOf(reading: Element, facts: TextFacts): string[] {
  const pointers = attribute(reading, 'wit')
    .split(/\s+/u)
    .filter((pointer) => pointer !== '');
  const witnesses = pointers.map((pointer) => facts.witnesses.find(({id}) => `#${id}` === pointer)?.siglum ?? pointer.replace(/^#/u, ''));
  const order = facts.witnesses.map(({siglum}) => siglum);
  return witnesses.sort((left, right) => order.indexOf(left) - order.indexOf(right));
}

const lacunas = new Set(['lacunaStart', 'lacunaEnd', 'witStart', 'witEnd']);

function readReading(reading: Element, facts: TextFacts): Reading {
  const text = plainText(readable(reading));
  const gap = elementsOf(reading).find((child) => lacunas.has(localName(child)) || localName(child) === 'gap');
  const by = attribute(reading, 'resp') === '' ? attribute(reading, 'source').replace(/^#/u, '') : resp(reading, facts);
  const type = text === '' && gap ? 'lac' : attribute(reading, 'type');
  return {text, witnesses: siglaOf(reading, facts), hands: handsOf(reading), resp: by, type, cert: attribute(reading, 'cert')};
}
