/** Elements that are empty, unnamed, or in a place where no reader's view expects them. */
import type {Element} from 'xast';
import {children, each, has, isBlank, isIn, type Rule, type Said, type Walk} from './rule.js';

/** What stands for words, and is nothing without them. `rdg` may be empty: a witness leaves the words out. */
const words = [
  'author',
  'bibl',
  'corr',
  'emph',
  'foreign',
  'head',
  'hi',
  'item',
  'l',
  'label',
  'lem',
  'mentioned',
  'note',
  'persName',
  'placeName',
  'q',
  'quote',
  'reg',
  'rs',
  'said',
  'sic',
  'signed',
  'soCalled',
  'speaker',
  'stage',
  'term',
  'title',
  'titlePart',
  'trailer'
];

export const structureRules: readonly Rule[] = [
  {
    code: 'E0361',
    level: 'error',
    elements: ['p'],
    schematron: 'p-is-filled',
    begin: each((node, walk) => (isIn(walk, 'text') && isBlank(node) ? {message: 'The paragraph is empty', hint: 'take it away; where a section ends, begin a new div'} : undefined))
  },
  {
    code: 'E0362',
    level: 'error',
    elements: ['l', 'lg'],
    schematron: 'verse-is-not-in-l',
    begin: each((node, {ancestors}) =>
      ancestors.findLast(({name}) => name === 'l' || name === 'note')?.name === 'l' ? {message: `There is a ${node.name} inside a line of verse`, hint: 'put the lines side by side'} : undefined
    )
  },
  {
    code: 'W0363',
    level: 'warning',
    elements: ['div'],
    schematron: 'div-has-type',
    begin: each((node) => (has(node, 'type') ? undefined : {message: 'The division does not say what it is', hint: 'add type="chapter", "section" or another kind'}))
  },
  {code: 'W0364', level: 'warning', elements: words, begin: each(checkFilled)},
  {
    code: 'W0365',
    level: 'warning',
    elements: ['sourceDesc'],
    schematron: 'carrier-has-type',
    begin: each((node) =>
      children(node, 'bibl')
        .filter((bibl) => !has(bibl, 'type'))
        .map((bibl) => ({message: 'The source does not say what it is', hint: 'add type="digitalSource", "printSource" or "firstEdition"', at: bibl}))
    )
  },
  {
    code: 'W0366',
    level: 'warning',
    elements: ['cit'],
    schematron: 'cit-is-whole',
    begin: each((node) =>
      children(node, 'quote', 'q', 'said').length > 0 && children(node, 'bibl', 'biblStruct', 'ref', 'ptr').length > 0
        ? undefined
        : {message: 'The cit lacks the words or the reference', hint: 'put quote and bibl into it, or take the cit away'}
    )
  },
  {
    code: 'W0367',
    level: 'warning',
    elements: ['TEI'],
    schematron: 'text-has-id',
    begin: each((node) => (has(node, 'xml:id') ? undefined : {message: 'The text has no name to be cited by', hint: 'add xml:id to TEI'}))
  },
  {code: 'W0368', level: 'warning', elements: ['p', 'ab', 'head', 'lg', 'l', 'list', 'item', 'quote', 'said', 'bibl', 'choice', 'sic'], schematron: 'passage-has-id', begin: each(checkIdentified)},
  {code: 'W0369', level: 'warning', elements: ['listBibl'], schematron: 'work-has-id', begin: each(checkWorks)}
];

function checkFilled(node: Element, walk: Walk): Said | undefined {
  // In parallel segmentation a lemma is empty where only other witnesses have something.
  if (node.name === 'lem') return undefined;
  if (!isBlank(node) || !isIn(walk, 'text') || has(node, 'sameAs') || has(node, 'copyOf')) return undefined;
  return {message: `The ${node.name} is empty`, hint: 'take it away, or write what it should hold'};
}

function checkIdentified(node: Element, walk: Walk): Said | undefined {
  if (has(node, 'xml:id') || !isIn(walk, 'text') || (node.name === 'sic' && walk.ancestors.at(-1)?.name === 'choice')) return undefined;
  return {message: `The ${node.name} has no identifier, so nobody can point to it`, hint: 'add xml:id="…", a name that is free in this file'};
}

function checkWorks(node: Element, walk: Walk): Said[] {
  if (!isIn(walk, 'standOff')) return [];
  return children(node, 'bibl', 'biblStruct')
    .filter((work) => !has(work, 'xml:id'))
    .map((work) => ({message: 'The work has no identifier, so nothing can refer to it', hint: 'add xml:id="…", a name that is free in the edition', at: work}));
}
