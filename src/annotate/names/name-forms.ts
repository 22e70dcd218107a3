/**
 * Names whose form alone tells them: rulers by their numbers, and Chinese and Korean names.
 *
 *     Gregory IX        Feng Shu-lan
 */
import {wordSet} from '../../language/language.js';
import {has, kinds, type Token} from './name-runs.js';
import type {Named, Sight} from './name-shapes.js';

const numeral = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})\.?$/u;

/** `Gregory IX`, `Edmund I.`: the name of a ruler or pope, and its number. */
export function readRuler(tokens: readonly Token[], after: string, isTitled: boolean, {language}: Sight): Named | undefined {
  const [name, number] = tokens;
  if (!name || !number || tokens.length !== 2 || !numeral.test(number.word.text) || !has(name, kinds.given | kinds.mononym)) return undefined;
  // `Isaiah IX. 4` is a chapter.
  if (!isTitled && wordSet(language.scripture).has(name.word.low) && !/^\.?(?:,\s\p{Ll}|['’]s)/u.test(after)) return undefined;
  // `Charles I` may be followed by what `I` does.
  if (number.word.text === 'I' && !has(name, kinds.mononym | kinds.known)) return undefined;
  const reign = number.word.text.replace('.', '');
  return {start: name.start, end: number.start + reign.length, forenames: [reign], surname: name.word.text, rule: 'name-forename', cert: 'high'};
}

export function isRulerName({forenames}: Named): boolean {
  return forenames.length === 1 && numeral.test(forenames[0] ?? '');
}

// A syllable of Chinese as Wade and Giles write it, or of Korean: `shih`, `ch’i`, `kuang`
const syllable = "(?:[bcdfghjklmnpqrstwxyz]{0,2}h?['’]?[aeiouü]{1,3}(?:ng|n|h|k|r|rh)?)";

const firstSyllable = new RegExp(`^${syllable}$`, 'iu');

const pair = new RegExp(`^${syllable}-${syllable}$`, 'iu');

/** `Feng Shu-lan`: the family name, and two syllables of which the second is small. */
export function readSyllables(tokens: readonly Token[]): Named | undefined {
  const [family, own] = tokens;
  if (!family || !own || tokens.length !== 2 || !pair.test(own.word.text)) return undefined;
  const second = own.word.text.charAt(own.word.text.indexOf('-') + 1);
  if (second !== second.toLowerCase() && family.word.text !== family.word.text.toUpperCase()) return undefined;
  if (!firstSyllable.test(family.word.text) || has(family, kinds.notName | kinds.institution)) return undefined;
  return {start: family.start, end: own.end, forenames: [own.word.text], surname: family.word.text, rule: 'name-forename', cert: 'high'};
}
