/**
 * What one needs to cite the edition: title, responsibility, licence, date, source (TEI
 * Guidelines, chapter 2). The chain of carriers in `sourceDesc` has facts of its own; these are
 * asked of the edition itself.
 */
import type {Element} from 'xast';
import {attribute, children, each, textOf, type Rule, type Said} from './rule.js';

export const headerRules: readonly Rule[] = [
  {
    code: 'W0431',
    level: 'warning',
    elements: ['titleStmt'],
    begin: each((node) => (children(node, 'title').some(isFilled) ? undefined : {message: 'The text has no title', hint: 'add a title to titleStmt'}))
  },
  {
    code: 'W0432',
    level: 'warning',
    elements: ['titleStmt'],
    begin: each((node) =>
      children(node, 'author', 'editor', 'respStmt').some(isFilled) ? undefined : {message: 'Nobody is named as responsible', hint: 'add author, editor or respStmt to titleStmt'}
    )
  },
  {code: 'W0433', level: 'warning', elements: ['publicationStmt'], begin: each(checkLicence)},
  {
    code: 'W0434',
    level: 'warning',
    elements: ['publicationStmt'],
    begin: each((node) => (hasDate(node) ? undefined : {message: 'The edition has no date', hint: 'add <date when="…"> to publicationStmt'}))
  },
  {
    code: 'W0435',
    level: 'warning',
    elements: ['sourceDesc'],
    begin: each((node) =>
      isFilled(node) || node.children.some((child) => child.type === 'element' && child.children.some(({type}) => type === 'element'))
        ? undefined
        : {message: 'The source is not described', hint: 'add a bibl to sourceDesc'}
    )
  }
];

function isFilled(node: Element): boolean {
  return textOf(node).trim() !== '';
}

function hasDate(node: Element): boolean {
  return (
    children(node, 'date').some((date) => isFilled(date) || attribute(date, 'when') !== undefined) ||
    /\b[12]\d{3}\b/u.test(
      children(node, 'p')
        .map((p) => textOf(p))
        .join(' ')
    )
  );
}

function checkLicence(node: Element): Said | undefined {
  const [availability] = children(node, 'availability');
  if (!availability) return children(node, 'p').length > 0 ? undefined : {message: 'The file does not say whether it may be used', hint: 'add availability with a licence'};
  if (availability.attributes['status'] === 'unknown') return {message: 'The licence is unknown, so nobody may use the edition', hint: 'set the licence in edition.yaml', at: availability};
  return children(availability, 'licence', 'p').some(isFilled) || children(availability, 'licence').some((licence) => attribute(licence, 'target') !== undefined)
    ? undefined
    : {message: 'The availability says nothing', hint: 'add a licence', at: availability};
}
