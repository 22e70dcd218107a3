/**
 * Damage by pretty-printing: an XML editor that re-indents mixed content puts blanks into words
 * and before commas. Where a line is broken and indented just inside a tag of running text, and
 * the next thing is no block, somebody's editor has been at work.
 *
 *     <p>written by
 *        <persName>
 *           Merrow
 *        </persName>, who …
 *                  ^ a reader now sees “Merrow ,”
 */
import type {Element} from 'xast';
import {each, isIn, type Rule, type Said, type Walk} from './rule.js';

/** Elements of phrases: inside their tags a text does not begin or end with white space. */
const phrases = [
  'abbr',
  'addName',
  'author',
  'corr',
  'date',
  'emph',
  'expan',
  'foreign',
  'forename',
  'hi',
  'mentioned',
  'name',
  'num',
  'orig',
  'orgName',
  'persName',
  'placeName',
  'pubPlace',
  'publisher',
  'ref',
  'reg',
  'roleName',
  'sic',
  'soCalled',
  'supplied',
  'surname',
  'term',
  'title',
  'unclear'
];

export const whitespaceRules: readonly Rule[] = [{code: 'W0421', level: 'warning', elements: phrases, begin: each(checkIndent)}];

function checkIndent(node: Element, walk: Walk): Said | undefined {
  // Names in their parts, in a list: there is no running text.
  const isOfParts = node.children.every((child) => child.type !== 'text' || child.value.trim() === '') && (isIn(walk, 'teiHeader') || isIn(walk, 'standOff') || isIn(walk, 'listPerson'));
  if (isOfParts) return undefined;
  const first = node.children[0];
  const last = node.children.at(-1);
  const isIndented = first?.type === 'text' && /^\s*\n[ \t]+/u.test(first.value);
  const isOutdented = last?.type === 'text' && /\n[ \t]*$/u.test(last.value);
  if (!(isIndented || isOutdented)) return undefined;
  if (!node.children.some((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''))) return undefined;
  return {message: `There is a line break just inside <${node.name}>: the file seems to have been re-indented`, hint: 'take the white space out, and do not let the XML editor format running text'};
}
