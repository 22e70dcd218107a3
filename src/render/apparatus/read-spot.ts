/** What a place of the text has to say in the apparatus: corrections, changes of hands, sources, gaps (TEI Guidelines, chapter 11). */
import type {Element} from 'xast';
import {attribute, childOf, elementsOf, localName, plainText} from '../../tei/dom.js';
import {isApart} from '../choose.js';
import type {TextFacts} from '../facts.js';
import type {SetUnit} from '../set-text.js';
import type {Spot} from '../units.js';
import type {Entry, Reading, Remark} from './entry.js';
import {correctedReading, handsOf, makeEntry, ownReading, placeOfChange, sourceReading} from './make-entry.js';
import {readApp} from './read-app.js';
import {asWritten} from './read-reading.js';
import {termsOfPlaces} from './terms.js';

/** What is known of the whole document. */
export interface Known {
  /** By their identifiers, references that the text does not print. */
  sources: ReadonlyMap<string, Element>;
  /** Who has an error that stands in a lemma. */
  bearers: ReadonlyMap<Element, readonly string[]>;
}

export function readSpot(spot: Spot, set: SetUnit, facts: TextFacts, {sources, bearers}: Known): Entry | undefined {
  const {element} = spot;
  const source = sourceReading(facts);
  const form = (lem: Reading, ...remarks: Remark[]): Entry => makeEntry(spot, set, 'form', lem, {remarks});
  switch (localName(element)) {
    case 'choice':
      return readChoice(spot, set, facts, bearers.get(element));
    case 'sic':
      return makeEntry(spot, set, 'emendations', source, {remarks: [attribute(element, 'rend') === 'crux' ? {term: 'desperate', of: ''} : {term: 'stands', of: source.witnesses.join(' ')}]});
    case 'app':
      return isApart(element) ? undefined : readApp(spot, set, facts);
    case 'ref':
      return attribute(element, 'type') === 'noteCall' && attribute(element, 'target') === '' ? form(source, {term: 'missingNote', of: ''}) : undefined;
    case 'pb':
      return attribute(element, 'cert') === '' ? undefined : form(ownReading(), {term: 'inferredPage', of: attribute(element, 'n')});
    case 'lb':
      return attribute(element, 'break') === 'maybe' ? form(ownReading(), {term: 'oneWordOrTwo', of: ''}) : undefined;
    case 'supplied':
      // Without a source nobody can be said to leave it out.
      return makeEntry(
        spot,
        set,
        'emendations',
        {...correctedReading(element, facts), type: 'suppl'},
        {readings: source.witnesses.length > 0 ? [{...source, type: isLost(element) ? 'lac' : 'om'}] : []}
      );
    case 'surplus':
    case 'secl':
      return makeEntry(spot, set, 'emendations', source, {readings: [{...correctedReading(element, facts), type: 'secl'}]});
    case 'gap':
      return form(ownReading(), gapRemark(element));
    case 'unclear':
      return form(source, {term: 'unsure', of: ''});
    case 'subst':
      return readChange(spot, set, source);
    case 'del':
      return makeEntry(spot, set, 'variants', {...source, type: 'del'}, {readings: [{...ownReading(), text: plainText(asWritten(element, 'last')), type: 'ac', hands: handsOf(element)}]});
    case 'add': {
      const remark: Remark = {term: termsOfPlaces[attribute(element, 'place')] ?? 'added', of: ''};
      return makeEntry(spot, set, 'variants', {...source, hands: handsOf(element)}, {remarks: [remark]});
    }
    case 'space':
      return form(source, {term: 'blank', of: ''});
    case 'note':
      return attribute(element, 'type') === 'editorial' ? makeEntry(spot, set, 'notes', ownReading(attribute(element, 'resp'), facts), {note: plainText(element)}) : undefined;
    case 'quote':
    case 'q':
    case 'cit':
      return readSource(spot, set, sources);
    default:
      return undefined;
  }
}

function isLost(supplied: Element): boolean {
  return /^(?:damage|illegible|lost)/u.test(attribute(supplied, 'reason'));
}

function gapRemark(element: Element): Remark {
  const reason = attribute(element, 'reason');
  if (reason === 'control') return {term: 'control', of: attribute(element, 'n')};
  if (reason === 'illegible') return {term: 'illegible', of: ''};
  return reason === 'lost' || reason === '' ? {term: 'lacuna', of: ''} : {term: 'gap', of: reason};
}

/** `corr. ex`: what was written first, and what stands over it. */
function readChange(spot: Spot, set: SetUnit, source: Reading): Entry {
  const before = childOf(spot.element, 'del');
  const after = childOf(spot.element, 'add');
  return makeEntry(
    spot,
    set,
    'variants',
    {...source, hands: after ? handsOf(after) : [], written: placeOfChange(before, after)},
    {readings: [{...ownReading(), text: before ? plainText(asWritten(before, 'last')) : '', type: 'ac', hands: before ? handsOf(before) : []}]}
  );
}

/** The source of a quotation, where the text itself does not print it. */
function readSource(spot: Spot, set: SetUnit, sources: ReadonlyMap<string, Element>): Entry | undefined {
  const bibl = sources.get(attribute(spot.element, 'source').replace(/^#/u, ''));
  return bibl && makeEntry(spot, set, 'fontes', ownReading(), {note: plainText(bibl)});
}

function readChoice(spot: Spot, set: SetUnit, facts: TextFacts, bearers: readonly string[] | undefined): Entry | undefined {
  const corr = childOf(spot.element, 'corr');
  const sic = childOf(spot.element, 'sic');
  const reg = childOf(spot.element, 'reg');
  const orig = childOf(spot.element, 'orig');
  const source = {...sourceReading(facts), ...(bearers ? {witnesses: [...bearers]} : {})};
  if (reg && orig) return makeEntry(spot, set, 'form', ownReading(attribute(reg, 'resp'), facts), {readings: [{...source, text: plainText(orig)}]});
  const [first, ...others] = elementsOf(spot.element);
  // It may be one or the other.
  if (first && others.length > 0 && [first, ...others].every((one) => localName(one) === 'unclear' || localName(one) === localName(first)) && !corr && !sic)
    return makeEntry(spot, set, 'form', source, {readings: others.map((one) => ({...ownReading(), text: plainText(one), type: 'unclear', cert: 'low'}))});
  if (!corr || !sic) return undefined;
  const layer = attribute(corr, 'type') === 'transcription' ? 'transcription' : 'emendations';
  const lem = {...correctedReading(corr, facts), cert: attribute(corr, 'cert')};
  // Where nobody is named, it is said at least that it was corrected.
  const isUnsigned = lem.resp === '' && source.witnesses.length === 0;
  return makeEntry(spot, set, layer, lem, {readings: [{...source, text: plainText(sic), type: isUnsigned ? 'ac' : ''}]});
}
