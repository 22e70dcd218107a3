/**
 * What headings say: the number of a division, the name of a part of a book, notes.
 */
import {startsWithEntry, wordSet, type Language} from '../../language/language.js';

// `CHAPTER II`, `Kapitel 3.`: the number of a division and nothing more
export const onlyNumber = /^\p{L}+\.?\s+(?:\d{1,3}|[IVXLC]+)\.?$/iu;

// `CHAPTER VII`, `IV.`, `8.`, `§ 3`, `Letter XII`
export const numeral = /^(?:§\s?)?(?:\d{1,3}|[IVXLC]{1,7})\.?$/u;

/** `IV. The Rope`, `2.1 Wells`, `b) Lids`: the number or letter of a division and its name. */
export const numberedHead = /^(?:(?:[IVXLC]{1,7}|\d{1,3}(?:\.\d{1,2}){0,3})[.)]?|[a-z]\))\s+\p{Lu}/u;

/** A heading as the tables have it: in small letters, without the stop behind it. */
function bareHead(text: string): string {
  return text.replace(/[.:\s]+$/u, '').toLowerCase();
}

/** A heading that needs no number, whether or not it is letter-spaced: `P R E F A C E`. */
export function isKnownHead(text: string, language: Language): boolean {
  const bare = bareHead(text);
  if (wordSet(language.heads).has(bare)) return true;
  if (!/^(?:\S\s)+\S?/u.test(bare)) return false;
  return wordSet(language.heads).has(bare.replace(/(?<=\S)\s(?=\S(?:\s|$))/gu, '').replace(/\s+/gu, ' '));
}

/** `Notes`, `Footnotes:`, `Notes to Chapter II`, `Notes by the Editor`: the heading of notes. */
export function isNotesHead(text: string, language: Language): boolean {
  // Asked of every line: most end here.
  if (!startsWithEntry(language.noteHeads, text)) return false;
  const bare = bareHead(text);
  const heads = wordSet(language.noteHeads);
  if (heads.has(bare)) return true;
  // `Notes by the Editor`, and no sentence
  const [notes = '', by = ''] = bare.split(' ', 2);
  if (bare.length < 50 && !/[.:]\s*$/u.test(text) && heads.has(notes) && wordSet(language.by).has(by)) return true;
  // `Notes to Chapter II`
  const [, head = '', division = ''] = /^(\p{L}+)(?:\s\p{L}{1,3})?\s(\p{L}+\.?\s(?:\d{1,3}|[ivxlc]+))$/u.exec(bare) ?? [];
  if (!heads.has(head)) return false;
  const [word = ''] = division.split(/\s/u);
  return wordSet(language.units.volume).has(word) || startsWithNumberedDivision(division.toUpperCase(), language);
}

/** `Contents`, `CONTENTS OF VOL. I.`, `A Table of the Wells`: the heading of a table of contents. */
export function isContentsHead(text: string, {contentsHeads}: Language): boolean {
  const bare = bareHead(text);
  const heads = wordSet(contentsHeads);
  return heads.has(bare) || heads.has(bare.replace(/\s(?:[ivxlc]+|\d+)$/u, '')) || /^(?:an?\s|the\s)?(?:table|index)\s(?:of|to)\s/u.test(bare);
}

/** `Literature cited`, `_Sources_`: the heading of a bibliography. */
export function isSourcesHead(text: string, {sourceHeads}: Language): boolean {
  return text.length < 60 && wordSet(sourceHeads).has(text.replace(/^[_*\s]+|[.:_*\s]+$/gu, '').toLowerCase());
}

/** `Chapter 3`, `BOOK THE FIRST`, `PART TWO. The Sea`, `Erstes Kapitel`: the word alone is not enough. */
export function startsWithNumberedDivision(text: string, language: Language): boolean {
  if (text.length >= 100) return false;
  const [first = '', second = '', third = ''] = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const numbers = wordSet(language.numbers);
  const divisions = wordSet(language.divisions);
  if (numbers.has(first) && divisions.has(second)) return true;
  if (!startsWithEntry(language.divisions, text)) return false;
  return /^\p{L}+\.?\s+(?:\d|[IVXLC]+\b|(?:the\s)?\p{L}+$)/iu.test(text) || numbers.has(second === 'the' ? third : second);
}
