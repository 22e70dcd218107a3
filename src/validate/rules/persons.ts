/** Persons in the text, and entries of the index of persons (TEI Guidelines, 13.2 and 14). */
import {children, each, has, isIn, shorten, textOf, type Rule} from './rule.js';

/** There a name is that of the entry. */
const lists = ['listPerson', 'person', 'personGrp', 'listOrg', 'respStmt'];

export const personRules: readonly Rule[] = [
  {
    code: 'E0371',
    level: 'error',
    elements: ['person'],
    schematron: 'person-has-name',
    begin: each((node) => (children(node, 'persName').length > 0 ? undefined : {message: 'The person has no name to be listed under', hint: 'add a persName'}))
  },
  {
    code: 'W0372',
    level: 'warning',
    elements: ['persName'],
    begin: each((node, walk) =>
      isIn(walk, 'text') && !lists.some((name) => isIn(walk, name)) && !['ref', 'corresp', 'sameAs', 'key', 'next', 'prev'].some((name) => has(node, name))
        ? {message: `Nobody has said who ${shorten(textOf(node)) || 'this'} is`, hint: 'add ref="persons.xml#…"'}
        : undefined
    )
  }
];
