/**
 * A text with its apparatus in LaTeX, for reledmac: the lines are numbered by TeX, each entry is
 * an `\edtext` at its place, each layer a series of notes at the foot.
 *
 *     a \edtext{lid}{\lemma{lid}\Afootnote{A C; lad B}} of oak
 *
 * What reledmac asks of a text (M. Rouquette, reledmac: Typeset scholarly editions with LaTeX):
 * an entry ends in the paragraph or verse in which it begins, and entries lie within each other
 * or apart. One that does neither is put at its end, and says by labels where it begins.
 */
import type {Wording} from '../render/apparatus/conventions.js';
import {wordEntry} from '../render/apparatus/word-entry.js';
import {layersOf} from '../render/apparatus/view-apparatus.js';
import {byUnit, type Model} from '../render/model.js';
import type {SetUnit} from '../render/set-text.js';
import type {Unit} from '../render/units.js';
import {escapeTex} from './latex/escape.js';
import {writeInline, type Series} from './latex/inline.js';

/** Fields of the template. */
export interface LatexFile {
  title: string;
  author: string;
  lang: string;
  version: string;
  state: string;
  series: string;
  layers: {letter: string; title: string; bracket: string}[];
  conspectus: {siglum: string; text: string}[];
  body: string;
  notes: string;
  /** Entries that have no place in the text. */
  unplaced: {key: string; text: string}[];
}

/** The fields of the LaTeX file of a text; all are TeX. */
export function toLatex({facts, set, entries, conspectus}: Model, wording: Wording): LatexFile {
  const layers = layersOf(entries, wording).map((layer, index) => ({...layer, letter: String.fromCharCode(65 + index)}));
  const placed = entries.filter(({isUnplaced}) => isUnplaced !== true);
  const series: Series = {letters: new Map(layers.map(({layer, letter}) => [layer, letter])), entries: byUnit(placed), wording, labels: 0};
  return {
    title: escapeTex(facts.title),
    author: escapeTex(facts.author),
    lang: facts.lang,
    version: escapeTex(facts.version),
    state: escapeTex(facts.state),
    series: layers.length === 0 ? 'A' : layers.map(({letter}) => letter).join(','),
    layers: layers.map(({letter, title}) => ({letter, title: escapeTex(title), bracket: bracketOf(wording)})),
    conspectus: conspectus.map(({siglum, text}) => ({siglum: escapeTex(siglum), text: escapeTex(text)})),
    body: set.main.map((unit) => writeUnit(unit, series)).join('\n\n'),
    notes: set.notes.map((unit) => writeUnit(unit, series)).join('\n\n'),
    unplaced: entries.filter(({isUnplaced}) => isUnplaced === true).map((entry) => ({key: escapeTex(entry.key), text: escapeTex(wordEntry(entry, wording))}))
  };
}

/** The blank after a bracket is reledmac's own; one before it is not. */
function bracketOf({bracket}: Wording): string {
  return `${bracket.startsWith(' ') ? '\\ ' : ''}${escapeTex(bracket.trim())}`;
}

function numberOf({n}: Unit): string {
  return n === '' ? '' : `\\editionnumber{${escapeTex(n)}}`;
}

function writeUnit({unit}: SetUnit, series: Series): string {
  const text = writeInline(unit, series);
  switch (unit.kind) {
    case 'verse':
      return `\\stanza[\\smallskip]\n${numberOf(unit)}${text.split('\n').join('&\n')}\\&`;
    case 'head':
      return `\\pstart\n\\editionhead{${text}}\n\\pend`;
    case 'item':
    case 'line':
      return `\\pstart\n\\noindent ${text}\n\\pend`;
    case 'note':
      return `\\pstart\n\\noindent\\editionsign{${escapeTex(unit.label)}}${text.replaceAll('\n\n', '\n\\pend\n\\pstart\n')}\n\\pend`;
    case 'paragraph':
      return `\\pstart\n${numberOf(unit)}${text}\n\\pend`;
  }
}
