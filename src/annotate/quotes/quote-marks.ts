/**
 * Which signs are marks of quotation, and whether they open or close. Apostrophes, plural
 * possessives, years and measures are none.
 *
 *     ‘Not I,’ said the miller’s man of ’48, 6' tall.
 *     ^      ^ marks
 */
import type {Context} from '../flow.js';

export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner';

export interface Mark {
  at: number;
  family: Family;
  role: 'open' | 'close' | 'either';
  /** It may as well be an apostrophe. */
  isWeak: boolean;
}

const families: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  '″': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '`': 'single',
  '´': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'angle',
  '›': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner'
};

const anyMark = /["“”„‟＂″'‘’‚‛`´«»‹›「」『』]/gu;
// `’tis`, `’48`, `'em`: the apostrophe stands for letters left out before
const elision =
  /^(?:tis|twas|twere|twill|twould|em|im|er|ere|gainst|mid|mong|neath|tween|twixt|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|teens|cos|coz|pon|nother|fraid|nough|spose|spect|til|till|cause|bout|round|scuse|sblood|sdeath|zounds|un|ud|s|d|ll|re|ve|\d\ds?)(?!\p{L})/iu;

/** The marks of quotation in a reading, in order. */
export function findMarks(text: string, context: Context): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(anyMark)) {
    const mark = readMark(text, match.index, match[0], context);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, at: number, sign: string, context: Context): Mark | undefined {
  const family = families[sign] ?? 'double';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (family === 'single') return readSingle(text, at, sign, context);
  if (family === 'corner') return {at, family, role: sign === '「' || sign === '『' ? 'open' : 'close', isWeak: false};
  if (family === 'guillemet' || family === 'angle') {
    const isLeft = sign === '«' || sign === '‹';
    return {at, family, role: isLeft === context.hasInvertedGuillemets ? 'close' : 'open', isWeak: false};
  }
  if (/\d/u.test(before) && /[″"]/u.test(sign) && !/\p{L}/u.test(after) && isMeasure(text, at)) return undefined;
  if (sign === '“') return {at, family, role: isClosingPlace(before, after) ? 'either' : 'open', isWeak: false};
  if (sign === '”') return {at, family, role: isOpeningPlace(before, after) ? 'either' : 'close', isWeak: false};
  if (sign === '„') return {at, family, role: 'open', isWeak: false};
  return {at, family, role: straightRole(before, after), isWeak: false};
}

/** `6" by 4"`: a number before, and no mark that it could close. */
function isMeasure(text: string, at: number): boolean {
  return /(?:^|\s)\d+(?:[./]\d+)?$/u.test(text.slice(Math.max(0, at - 6), at)) && !/["“]/u.test(text.slice(Math.max(0, at - 200), at));
}

function isBlank(sign: string): boolean {
  return sign === '' || /\s/u.test(sign);
}

/** After a letter or a stop, before a blank: where a mark closes. */
function isClosingPlace(before: string, after: string): boolean {
  return !isBlank(before) && !/[([—–-]/u.test(before) && (isBlank(after) || /[.,;:!?)\]]/u.test(after));
}

function isOpeningPlace(before: string, after: string): boolean {
  return (isBlank(before) || /[([—–]/u.test(before)) && !isBlank(after) && !/[.,;:!?)\]]/u.test(after);
}

function straightRole(before: string, after: string): Mark['role'] {
  if (isBlank(before) && isBlank(after)) return 'either';
  if (isBlank(before) || /[([{—–-]/u.test(before)) return isBlank(after) ? 'close' : 'open';
  if (isBlank(after) || /[.,;:!?)\]}—–-]/u.test(after)) return 'close';
  return /["'“‘]/u.test(before) ? 'open' : 'either';
}

function readSingle(text: string, at: number, sign: string, context: Context): Mark | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const isWordBefore = /[\p{L}\p{N}]/u.test(before);
  const isWordAfter = /[\p{L}\p{N}]/u.test(after);
  if (isWordBefore && isWordAfter) return undefined;
  const mark = {at, family: 'single' as const};
  if (sign === '‘' || sign === '‚' || sign === '‛' || sign === '`') {
    if (isWordBefore && isBlank(after)) return {...mark, role: 'close', isWeak: true};
    return elision.test(text.slice(at + 1, at + 12)) && !isQuotedElision(text, at) ? undefined : {...mark, role: 'open', isWeak: false};
  }
  // `'Come!'"`: within double marks that close with it
  if (after === '"' && !isWordBefore && !isBlank(before) && !/[([{—–-]/u.test(before)) return {...mark, role: 'close', isWeak: false};
  if (isWordAfter || /["“«(…]/u.test(after)) {
    if (sign === '’' || sign === '´' || isWordBefore) return undefined;
    if (!isBlank(before) && !/[(["“—–-]/u.test(before)) return undefined;
    return elision.test(text.slice(at + 1, at + 12)) || !context.hasSingleQuotes ? undefined : {...mark, role: 'open', isWeak: false};
  }
  // `‘ Well ? ’`: no apostrophe stands between blanks.
  if (isBlank(before) && isBlank(after)) return sign === '’' && before !== '' ? {...mark, role: 'close', isWeak: true} : undefined;
  if (isBlank(before)) return !context.hasSingleQuotes ? undefined : {...mark, role: 'close', isWeak: true};
  // After a letter it may be an apostrophe: `the workers’ cause`, `singin' low`.
  return {...mark, role: 'close', isWeak: isWordBefore};
}

/** `‘’Tis he,’`: the elision has an apostrophe of its own. */
function isQuotedElision(text: string, at: number): boolean {
  return /^[’']/u.test(text.slice(at + 1, at + 2)) || /^\p{Lu}/u.test(text.slice(at + 1, at + 2));
}
