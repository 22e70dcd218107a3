/** Codes of breaches of the schema. */
import type {Explanation} from './explanation.js';

export const schemaExplanations: Readonly<Record<string, Explanation>> = {
  E0101: {
    title: 'An element that the schema does not know',
    text: 'No element of this name exists in the schema. TEI tells capitals from small letters: persName, not persname. An element of TEI that this edition has left out is told in the same way.',
    mend: 'Write the name that is suggested. If you need an element that the edition has left out, add it to schema/edition.odd.',
    bad: 'Seen by <persname ref="#merrow">Merrow</persname>.',
    good: 'Seen by <persName ref="#merrow">Merrow</persName>.',
    within: 'p'
  },
  E0102: {
    title: 'An attribute that the element does not take',
    text: 'Each element takes the attributes of its kind and those that all elements take, such as n, rend and xml:lang.',
    mend: 'Write the name that is suggested, or take the attribute away. Identifiers are xml:id, not id.',
    bad: '<hi rendd="italic">x</hi>',
    good: '<hi rend="italic">x</hi>',
    within: 'p'
  },
  E0103: {
    title: 'A required attribute is missing',
    text: 'Without this attribute the element does not say enough: a note without an identifier cannot be cited, a gap without a reason leaves the reader guessing.',
    mend: 'Add it. Where the values are a closed list the message names them.',
    bad: 'and <gap/> was lost',
    good: 'and <gap reason="illegible"/> was lost',
    within: 'p'
  },
  E0104: {
    title: 'An attribute has a value that it cannot have',
    text: 'The value is not in the list, or not of the right form. Dates are written as 1910-02-11, 1910-02 or 1910; types are single words.',
    mend: 'Take a value of the list. What cannot be said with it may be said in a note.',
    bad: '<date when="11.2.1910">11 February</date>',
    good: '<date when="1910-02-11">11 February</date>',
    within: 'p'
  },
  E0105: {
    title: 'An element may not stand here',
    text: 'The element exists, but not at this place: it is inside the wrong element, or the order is wrong. Headings, for instance, stand before the paragraphs of their division.',
    mend: 'Move it to where the message says, or put a fitting element around it.',
    bad: '<title level="m"><p xml:id="px">Gannet</p></title>',
    good: '<title level="m">Gannet</title>',
    within: 'p'
  },
  E0106: {
    title: 'Text may not stand here',
    text: 'This element holds other elements and no text of its own: a division holds paragraphs, a list holds items.',
    mend: 'Put the text into one of the elements that are named.',
    bad: '<list xml:id="lx">loose words <item xml:id="ix">x</item></list>',
    good: '<list xml:id="lx"><item xml:id="ix">loose words x</item></list>',
    within: 'p'
  },
  E0107: {
    title: 'An element ends too early',
    text: 'Something that the element must hold is missing when it ends: a list without an item, a header without a description of the source. The message stands at the end tag.',
    mend: 'Add what is missing before the end tag, or take the element away if it has nothing to hold.',
    bad: '<list xml:id="lx"/>',
    good: '<list xml:id="lx"><item xml:id="ix">x</item></list>',
    within: 'p'
  },
  E0108: {
    title: 'The root element is not the right one',
    text: 'A file begins with TEI, or with teiCorpus if it holds several texts.',
    mend: 'Put the content into a TEI element with a header. If it is a file of another kind, it does not belong among those that are validated.',
    within: 'file',
    bad: '<p xmlns="http://www.tei-c.org/ns/1.0">x</p>'
  },
  E0109: {
    title: 'The root element is in the wrong namespace',
    text: 'Names of TEI belong to the namespace http://www.tei-c.org/ns/1.0. A TEI element without it only looks like one. Files of TEI P4 and older have none.',
    mend: 'Write xmlns="http://www.tei-c.org/ns/1.0" into the root element. For P4 files use a converter first: more has changed than the namespace.',
    within: 'file',
    bad: '<TEI><text/></TEI>'
  },
  E0110: {
    title: 'An identifier is given twice',
    text: 'xml:id names one element of the file. If two have the same, whatever points to it points to both.',
    mend: 'Give the second another name. If it was copied with its passage, new names are mostly enough; if something should point to the new place, change that too.',
    bad: '<seg xml:id="x">a</seg> <seg xml:id="x">b</seg>',
    good: '<seg xml:id="x">a</seg> <seg xml:id="y">b</seg>',
    within: 'p'
  }
};
