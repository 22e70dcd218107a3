/**
 * Texts that went wrong, found by the properties and made as short as may be. Those that are not
 * done yet are reported as soon as they are.
 */
import {describe, expect, test} from 'vitest';
import {verify} from '../../src/validate/fidelity.js';
import {encodeText} from '../support/encode.js';
import {faultyPointers} from '../support/tei.js';

interface Found {
  what: string;
  text: string;
  isDone?: boolean;
}

const lost: readonly Found[] = [
  {what: 'a NUL in a title', text: 'ANNA\u0000\nthe', isDone: true},
  {what: 'stars and a dagger on two lines with one note of two', text: '.†*\n*.\n† -\n† A', isDone: true},
  {what: 'two stars and two daggers with two notes', text: '.†*\n†*\n* A\n* h'},
  {what: 'a note on a page after the call', text: 'r*\f*.\n359\fT\n360\n\nr----\n*A', isDone: true},
  {what: 'a note between two heads with numbers', text: 'r*\f*E\n402\n\non\n\n403 E\n\n-----\n*A', isDone: true},
  {what: 'a hyphen at the end of a page whose note is called before', text: '\f,1\n\n1 e-\fe\n\ni'},
  {what: 'a hyphen at the end of a note before furniture', text: 'r*\n*l-\n\ni\n\n-\n\nt\n\nTHEOLDGATE\n\nii\n\n\n\n\n\nTHEOLDGATE\n\niii', isDone: true},
  {what: 'a call that begins a page', text: '§\f¹\n3', isDone: true},
  {
    what: 'a note before a form feed and a number with a head',
    text: `${'the gate was shut and the\n'.repeat(7)}mon ground for an hour*\n\n1    THE OLD GATE\n\n${'the gate was shut and the\n'.repeat(8)}\n* A note.\n\n\f2    THE OLD GATE\n\n${'the gate was shut and the\n'.repeat(8)}\n* A note.\n\n`,
    isDone: true
  },
  {
    what: 'a short page of a site with several lines above and below',
    text: `Skelby Library Online\n\nHome | Library | Back to contents\n\nThe Lid of the Well\n\n${'The lid was mended by the miller in a single afternoon, and nobody had asked him to do it. '.repeat(2)}\n\nBack to top\n\nhttps://example.org/library/\n`,
    isDone: true
  }
];

const pointers: readonly Found[] = [
  {what: 'a misread sign of a note alone', text: '\fr*\n*A\nt ', isDone: true},
  {what: 'a misread sign after a dagger', text: '\fo†\n†A\nt ', isDone: true}
];

const again: readonly Found[] = [
  {what: 'a raised figure in a speech', text: '.\nTOBY. Th¹\n0\n¹'},
  {what: 'a star before a form feed', text: 'r*\n*t\fJ\n*†', isDone: true},
  {what: 'a star and a dagger over a page', text: 'r*\n*A\ft\n*†', isDone: true},
  {what: 'a raised figure on two lines', text: '¹\r¹'},
  {what: 'a raised figure after a word with a figure', text: '1x\n¹'},
  {what: 'a raised figure twice and a bracket', text: '¹\n¹\n『9 m I e v'},
  {what: 'a raised figure in an item', text: '1. C¹\n2. I\n¹'},
  {what: 'a raised figure glued to a capital', text: 'a\nl\n.\n¹X\ne\n.\nh\n.\n¶\n[2]\nE\n1 e\n2 a'},
  {what: 'a hyphen at the end of a note', text: 'r*.†-\np\n\n*A\n\n*.\n\ft\nk\nk\nknown lamp,1 it is said,\n\n†s', isDone: true},
  {
    what: 'two notes with one sign on a page',
    text: `${'the gate was shut and the\n'.repeat(7)}or more.† The well-\n\n† Another, that goes on\n\n\f${'the gate was shut and the\n'.repeat(8)}\n${'the gate was shut and the\n'.repeat(8)}\n† Another, that goes on\n\n`,
    isDone: true
  }
];

function each(list: readonly Found[], claim: (text: string) => Promise<void>): void {
  for (const {what, text, isDone} of list) (isDone === true ? test : test.fails)(what, () => claim(text));
}

describe('all of the text is in the file', () => {
  each(lost, async (text) => {
    const {tei} = await encodeText(text);
    expect(verify(tei, text).differences).toEqual([]);
    expect(faultyPointers(tei)).toEqual([]);
  });
});

describe('every pointer leads somewhere', () => {
  each(pointers, async (text) => {
    const {tei} = await encodeText(text);
    expect(faultyPointers(tei)).toEqual([]);
  });
});

describe('a second run changes nothing', () => {
  each(again, async (text) => {
    const {xml} = await encodeText(text);
    expect((await encodeText(text, {before: xml})).xml).toBe(xml);
  });
});
