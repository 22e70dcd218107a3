/** An entry as TEI, round the words that it is on. */
import {escapeAttribute, escapeText} from '../../encode/escape.js';
import type {Wording} from '../../render/apparatus/conventions.js';
import type {PrintedBreak, PrintedReading, PrintedWho, Said} from './entry-words.js';
import type {Mark, NewId} from './weave-marks.js';
import {witnessId} from '../../witness-id.js';
import {nameId} from './write-header.js';

export interface EntryContext {
  wording: Wording;
  newId: NewId;
  /** Names of editors that the header has. */
  editors: readonly string[];
  /** Hands and persons that the header must have, since entries name them. */
  named: {hands: Set<string>; persons: Set<string>};
}

type Shape = Pick<Mark, 'wrap' | 'apart'>;

/** An entry whose words are kept as they are printed, in a note. */
export function writeVerbatim(layer: string, said: string, context: EntryContext): Shape {
  return writeApp(layer, '', writeNote(said, context), context);
}

/** Something said of words that all witnesses have. */
export function writeRemark(layer: string, said: string, context: EntryContext): Shape {
  return writeApp(layer, layer === 'variants' ? wit(context.wording.sigla) : '', writeNote(said, context), context);
}

/** Readings of witnesses, in parallel segmentation (TEI Guidelines, 13.2.3). */
export function writeVariants(layer: string, words: string, said: Said, isAddition: boolean, context: EntryContext): Shape {
  const {lem, readings, note, edge} = withBreaks(said, words);
  const {sigla} = context.wording;
  const told = new Set(readings.flatMap(({witnesses}) => witnesses));
  // Who is not named with a reading has the lemma: where it is not said otherwise, in an addition or a negative apparatus.
  const others = sigla.filter((siglum) => !told.has(siglum));
  const isTold = lem !== undefined && (lem.witnesses.length > 0 || lem.resp !== '' || lem.isEditor);
  const attributes = isTold ? whoAttributes(lem, context) : wit(isAddition || context.wording.lemmaSigla === 'emended' ? others : []);
  const cert = lem?.isDoubtful === true ? ' cert="medium"' : '';
  const rest = `${readings.map((reading) => writeReading(reading, isAddition, context)).join('')}${note === '' ? '' : writeNote(note, context)}`;
  return writeApp(layer, `${attributes}${cert}`, rest, context, {written: lem?.written ?? '', edge});
}

/** Witnesses that begin or end in an entry have readings of their own there: the same words, and what says so. */
function withBreaks({lem, readings, breaks, note}: Said, words: string): {lem: Said['lem']; readings: PrintedReading[]; note: string; edge?: PrintedBreak['element']} {
  let own = lem;
  let all: PrintedReading[] = readings;
  let edge: PrintedBreak['element'] | undefined;
  for (const {element, witnesses} of breaks) {
    if (own && own.witnesses.length > 0 && own.witnesses.every((siglum) => witnesses.includes(siglum))) edge = element;
    for (const siglum of witnesses) {
      const who = {witnesses: [siglum], hands: [], resp: '', state: '' as const, isEvident: false, written: '', first: '', edge: element};
      const at = all.findIndex((reading) => reading.witnesses.includes(siglum) && reading.state === '' && reading.hands.length === 0);
      const reading = all[at];
      if (reading) {
        const rest = {...reading, witnesses: reading.witnesses.filter((one) => one !== siglum)};
        all = [...all.slice(0, at), ...(rest.witnesses.length > 0 ? [rest] : []), {...reading, ...who}, ...all.slice(at + 1)];
      } else if (own?.witnesses.includes(siglum) === true && edge !== element) {
        own = {...own, witnesses: own.witnesses.filter((one) => one !== siglum)};
        all = [{...who, kind: 'words', text: words}, ...all];
      }
    }
  }
  return {lem: own, readings: all, note, ...(edge ? {edge} : {})};
}

function writeNote(words: string, {newId}: EntryContext): string {
  return `<note xml:id="${newId('remark')}">${escapeText(words)}</note>`;
}

function writeApp(layer: string, attributes: string, rest: string, {newId}: EntryContext, {written, edge}: {written: string; edge?: PrintedBreak['element'] | undefined} = {written: ''}): Shape {
  const type = layer === 'variants' ? '' : ` type="${escapeAttribute(layer)}"`;
  const lem = (content: string): string => {
    const whole = withEdge(written === '' || content === '' ? content : `<add place="${written}">${content}</add>`, edge);
    return whole === '' ? `<lem${attributes}/>` : `<lem${attributes}>${whole}</lem>`;
  };
  const id = newId('app');
  return {
    wrap: (inner) => `<app xml:id="${id}"${type}>${lem(inner)}${rest}</app>`,
    apart: (anchor, words) => `<app xml:id="${id}"${type} from="#${anchor}">${lem(escapeText(words))}${rest}</app>`
  };
}

/** The `@type` that a reading is told by, where its words alone would not do. */
const typesOfKinds: Readonly<Partial<Record<PrintedReading['kind'], string>>> = {
  conjecture: 'conjecture',
  supplied: 'suppl',
  secluded: 'secl',
  changed: 'correction-substitution',
  deleted: 'correction-deletion',
  absent: 'deest',
  moved: 'transposition'
};

function writeReading(reading: PrintedReading, isAddition: boolean, context: EntryContext): string {
  const {kind, text, first, state, written} = reading;
  const type = typesOfKinds[kind] ?? state;
  const attributes = `${whoAttributes(reading, context)}${type === '' ? '' : ` type="${type}"`}${reading.isEvident ? ' cert="low"' : ''}`;
  const place = written === '' ? '' : ` place="${written}"`;
  const words = escapeText(text);
  const content =
    kind === 'blank'
      ? '<space/>'
      : kind === 'gap' || kind === 'illegible'
        ? `<gap reason="${kind === 'gap' ? 'lost' : 'illegible'}"/>`
        : kind === 'changed' || kind === 'deleted'
          ? `<del>${escapeText(first)}</del>${kind === 'deleted' ? '' : `<add${place}>${words}</add>`}`
          : place !== '' && words !== ''
            ? `<add${place}>${words}</add>`
            : words;
  const whole = withEdge(content, reading.edge);
  return whole === '' && !isAddition ? `<rdg${attributes}/>` : `<rdg${attributes}>${whole}</rdg>`;
}

/** Words with the sign that witnesses begin before them, or end behind. */
function withEdge(words: string, edge: PrintedBreak['element'] | undefined): string {
  if (edge === undefined) return words;
  return edge === 'witStart' || edge === 'lacunaEnd' ? `<${edge}/>${words}` : `${words}<${edge}/>`;
}

function wit(sigla: readonly string[]): string {
  return sigla.length === 0 ? '' : ` wit="${sigla.map((siglum) => `#${witnessId(siglum)}`).join(' ')}"`;
}

function whoAttributes({witnesses, hands, resp}: PrintedWho, context: EntryContext): string {
  const ids = hands.map((hand) => (/^\d+$/u.test(hand) ? `m${hand}` : nameId(hand)));
  for (const id of ids) context.named.hands.add(id);
  return `${wit(witnesses)}${ids.length === 0 ? '' : ` hand="${ids.map((id) => `#${id}`).join(' ')}"`}${by(resp, context)}`;
}

/** `#stephanus` is the program; whom the header does not know is the source of a conjecture. */
function by(resp: string, {editors, named}: EntryContext): string {
  if (resp === '') return '';
  if (resp === 'steph.') return ' resp="#stephanus"';
  if (editors.includes(resp)) return ` resp="#${nameId(resp)}"`;
  named.persons.add(resp);
  return ` source="#${nameId(resp)}"`;
}

/** A correction, a doubtful place, a word supplied or secluded; undefined where it is none that the encoding knows (TEI Guidelines, 3.5, 12.3). */
export function writeEmendation(words: string, said: string, parsed: Said | undefined, context: EntryContext): Shape | undefined {
  const {terms, sigla} = context.wording;
  const source = sigla.length === 0 ? 't' : '';
  if (said === terms.desperate && isBetween(words, '†', '†')) return {wrap: (inner) => `<sic rend="crux">${inner.slice(1, -1)}</sic>`};
  if (said === terms.stands.replace('{}', source).trim()) return {wrap: (inner) => `<sic>${inner}</sic>`};
  const {lem, readings, note} = parsed ?? {lem: undefined, readings: [], note: said};
  // The one editor is not named.
  const [editor = ''] = context.editors;
  const secluded = readings.find(({kind}) => kind === 'secluded')?.resp ?? (note === terms.secluded ? editor : undefined);
  if (isBetween(words, '{', '}') && secluded !== undefined) return {wrap: (inner) => `<surplus${by(secluded, context)}>${inner.slice(1, -1)}</surplus>`};
  const resp = lem?.isEditor === true || lem?.isSupplied === true ? lem.resp || editor : (lem?.resp ?? '');
  if (!lem || resp === '') return undefined;
  if (lem.isSupplied && isBetween(words, '⟨', '⟩')) return {wrap: (inner) => `<supplied${by(resp, context)}>${inner.slice(1, -1)}</supplied>`};
  // The reading of a source among several has no siglum.
  const [only, ...more] = readings.length > 0 ? readings.map(({text}) => text) : [note === terms.omitted ? '' : note];
  if (only === undefined || more.length > 0 || (readings.length > 0 && note !== '')) return undefined;
  const cert = lem.isDoubtful ? ' cert="medium"' : '';
  return {wrap: (inner) => `<choice><sic>${escapeText(only)}</sic><corr type="unknown"${by(resp, context)}${cert}>${inner}</corr></choice>`};
}

function isBetween(words: string, open: string, close: string): boolean {
  return words.length > 1 && words.startsWith(open) && words.endsWith(close);
}

/** A slip of the transcription that the program has mended. */
export function writeSlip(reading: string): Shape {
  return {wrap: (inner) => `<choice><sic>${escapeText(reading)}</sic><corr type="transcription" resp="#stephanus">${inner}</corr></choice>`};
}

/** It is said that a page begins, and that its number is inferred. */
export function isPage(said: string, {terms}: Wording): boolean {
  const [before = '', after = ''] = terms.inferredPage.split('{}');
  return said.startsWith(before) && said.endsWith(after);
}

/**
 * What is said of the form of a place; undefined where the encoding has no element for it.
 *
 * @param isInWord the text goes on without a blank
 */
export function writeForm(words: string, said: string, isInWord: boolean, {wording, newId}: EntryContext): Shape | undefined {
  const {terms} = wording;
  if (words === '' && isPage(said, wording)) {
    const [before = '', after = ''] = terms.inferredPage.split('{}');
    return {wrap: () => `<pb xml:id="${newId('page')}" n="${escapeAttribute(said.slice(before.length, said.length - after.length))}" cert="medium"${isInWord ? ' break="no"' : ''}/>`};
  }
  if (words !== '[…]') return undefined;
  if (said === terms.lacuna) return {wrap: () => '<gap reason="lost"/>'};
  return said === terms.illegible ? {wrap: () => '<gap reason="illegible"/>'} : undefined;
}
