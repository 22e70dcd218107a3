/**
 * Entries of the critical apparatus (TEI Guidelines, chapter 13; parallel segmentation).
 *
 *     <app><lem wit="#A">western</lem><rdg wit="#A #B">eastern</rdg></app>
 *                                             ^^ A has read “western” already
 */
import type {Element} from 'xast';
import {attribute, children, each, has, tokens, type Rule, type Said} from './rule.js';

const readings = ['lem', 'rdg'] as const;

export const apparatusRules: readonly Rule[] = [
  {code: 'E0331', level: 'error', elements: ['app'], schematron: 'app-has-lem', begin: each(checkLemma)},
  {
    code: 'E0332',
    level: 'error',
    elements: ['app'],
    schematron: 'app-has-more',
    begin: each((node) =>
      children(node, 'rdg', 'rdgGrp', 'note', 'witDetail').length > 0 || lemmata(node).length > 1
        ? undefined
        : {message: lemmata(node).length === 0 ? 'The entry is empty' : 'The entry has a lemma and nothing beside it', hint: 'add a rdg, or take the app away'}
    )
  },
  {
    code: 'E0333',
    level: 'error',
    elements: ['rdg'],
    schematron: 'conjecture-has-maker',
    begin: each((node) => (isConjecture(node) && !has(node, 'resp') && !has(node, 'source') ? {message: 'The conjecture is nobody’s', hint: 'add resp="#…" or source="#…"'} : undefined))
  },
  {
    code: 'E0334',
    level: 'error',
    elements: ['rdg'],
    schematron: 'conjecture-has-no-wit',
    begin: each((node) => (isConjecture(node) && has(node, 'wit') ? {message: 'A conjecture stands in no witness, and this one has @wit', hint: 'take @wit or type="conjecture" away'} : undefined))
  },
  {code: 'E0335', level: 'error', elements: ['app', 'rdgGrp'], schematron: 'reading-has-carrier', begin: each(checkCarriers)},
  {code: 'E0336', level: 'error', elements: ['app'], begin: each(checkSigla)}
];

function isConjecture(node: Element): boolean {
  return node.attributes['type'] === 'conjecture';
}

/** Lemmata of an entry, also those in groups; not those of an entry inside a reading. */
function lemmata(node: Element, depth = 0): Element[] {
  return [...children(node, 'lem'), ...(depth < 2 ? children(node, 'rdgGrp').flatMap((group) => lemmata(group, depth + 1)) : [])];
}

function checkLemma(node: Element): Said | undefined {
  const found = lemmata(node);
  if (found.length <= 1) return undefined;
  return {message: `The entry has ${found.length} lemmata`, hint: 'keep one lem; the others are rdg', ...(found[1] ? {at: found[1]} : {})};
}

function checkCarriers(node: Element): Said[] {
  // An entry that stands apart from the text (13.2.1, 13.2.2) takes its lemma from the place it points to.
  const isApart = has(node, 'from') || has(node, 'to') || has(node, 'loc');
  const all = children(node);
  // Where nobody reads otherwise the lemma is but a place that a note speaks of.
  const isPlace = !all.some(({name}) => name === 'rdg' || name === 'rdgGrp');
  return all.flatMap((child, index) => {
    if (
      !readings.some((name) => name === child.name) ||
      ((isApart || isPlace) && child.name === 'lem') ||
      has(child, 'wit') ||
      has(child, 'resp') ||
      has(child, 'source') ||
      all[index + 1]?.name === 'wit'
    )
      return [];
    return [{message: `The ${child.name} is in no witness and nobody’s`, hint: 'add wit="#…", or resp="#…" for an emendation', at: child}];
  });
}

/** Before or after a correction: `ac`, `pc`, `correction-…`. */
function stateOf(reading: Element): string {
  const type = attribute(reading, 'type') ?? '';
  return /^(?:ac|pc|correction)/u.test(type) ? type : '';
}

/** Each witness reads one thing at one place; so does each of its hands, before a correction and after it. */
function checkSigla(node: Element): Said[] {
  const seen = new Set<string>();
  const found: Said[] = [];
  const look = (parent: Element): void => {
    for (const child of children(parent, 'lem', 'rdg', 'rdgGrp')) {
      if (child.name === 'rdgGrp') look(child);
      for (const siglum of child.name === 'rdgGrp' ? [] : tokens(attribute(child, 'wit'))) {
        const who = `${siglum} ${attribute(child, 'hand') ?? ''} ${stateOf(child)}`;
        if (seen.has(who) && !has(child, 'varSeq')) found.push({message: `Witness ${siglum.replace(/^#/u, '')} has two readings in this entry`, hint: 'take the siglum out of one of them', at: child});
        seen.add(who);
      }
    }
  };
  look(node);
  return found;
}
