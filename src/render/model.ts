/** A TEI text as it is printed: what page, reading text, apparatus and exports are all made from. */
import type {Root} from 'xast';
import type {Entry, Problem, Siglum} from './apparatus/entry.js';
import {leaveOut} from './apparatus/leave-out.js';
import {readConspectus} from './apparatus/conspectus.js';
import {readApparatus} from './apparatus/read-apparatus.js';
import {readFacts, type TextFacts} from './facts.js';
import {setText, type Setting, type SetText} from './set-text.js';
import {readUnits, type Unit} from './units.js';
import {toUsualForms} from './usual-forms.js';

export interface Model {
  /** The document in the forms that are read. */
  root: Root;
  facts: TextFacts;
  set: SetText;
  entries: Entry[];
  /** What in the apparatus cannot be right. */
  problems: Problem[];
  conspectus: Siglum[];
}

/** Read a document, set as the reading text is: entries are keyed to its lines. */
export function readModel(document: Root, setting?: Setting): Model {
  const root = toUsualForms(document);
  const facts = readFacts(root);
  const units = readUnits(root);
  const set = setText(units, setting);
  const {entries, problems} = readApparatus(root, set, units, facts);
  const printed = leaveOut(entries, setting?.leaveOut ?? [], facts);
  return {root, facts, set, entries: printed, problems, conspectus: readConspectus(facts, printed)};
}

/** The entries on each unit, in their order. */
export function byUnit(entries: readonly Entry[]): Map<Unit, Entry[]> {
  const found = new Map<Unit, Entry[]>();
  for (const entry of entries) {
    const here = found.get(entry.place.unit);
    if (here) here.push(entry);
    else found.set(entry.place.unit, [entry]);
  }
  return found;
}
