/** Arbitrary witnesses: one text, and others made of it by the changes that copyists and printers make; or texts that have nothing to do with it. */
import fc from 'fast-check';
import type {Witness} from '../../src/collate/tokens.js';

const words = [
  'the',
  'The',
  'gate',
  'gates',
  'was',
  'shut',
  'at',
  'night',
  'to-day',
  'to',
  'day',
  'today',
  'colour',
  'color',
  'vp',
  'up',
  'Ætas',
  'aetas',
  'naïve',
  'naive',
  'ſo',
  'so',
  'don’t',
  '漢字',
  '3,500',
  '&',
  '$5',
  'infor-\nmation',
  '\u0007',
  '<b>',
  'a|b~c\\d',
  '"q"'
];
const marks = [',', '.', ';', '—', ' — ', '“', '”', '(', ')', '!', "'", '-', '...'];
const whites = [' ', ' ', ' ', ' ', '\n', '\r\n', '\n\n', ' \n \n', '  ', '\t', '\u00a0', '\u0085', '\f', ''];

const word = fc.oneof({weight: 5, arbitrary: fc.constantFrom(...words)}, fc.constantFrom(...marks));
const part = fc.tuple(word, fc.constantFrom(...whites)).map((both) => both.join(''));
const parts = fc.array(part, {maxLength: 30});

interface Change {
  at: number;
  kind: 'drop' | 'add' | 'replace' | 'swap' | 'move';
  part: string;
}

const change: fc.Arbitrary<Change> = fc.record({at: fc.nat(40), kind: fc.constantFrom('drop', 'add', 'replace', 'swap', 'move'), part});
const odd = fc.oneof(fc.string({unit: 'binary', maxLength: 40}), fc.string({maxLength: 40}), fc.constantFrom('', ' ', '\n\n', '\u{feff}'));

function apply(text: readonly string[], changes: readonly Change[]): string[] {
  const changed = [...text];
  for (const {at, kind, part: other} of changes) {
    const here = changed.length === 0 ? 0 : at % changed.length;
    if (kind === 'drop') changed.splice(here, 1);
    else if (kind === 'add') changed.splice(here, 0, other);
    else if (kind === 'replace') changed.splice(here, 1, other);
    else if (kind === 'swap') changed.splice(here, 2, ...changed.slice(here, here + 2).reverse());
    else changed.push(...changed.splice(here, 5));
  }
  return changed;
}

const copies = fc.tuple(parts, fc.array(fc.array(change, {maxLength: 8}), {minLength: 1, maxLength: 5})).map(([text, all]) => [text.join(''), ...all.map((changes) => apply(text, changes).join(''))]);
const strangers = fc.array(odd, {minLength: 1, maxLength: 4});

export const sigla = ['A', 'B', 'C 2', '1880', 'é', 'F|x'];

/** One to six witnesses. */
export const anyWitnesses: fc.Arbitrary<Witness[]> = fc
  .oneof(
    {weight: 4, arbitrary: copies},
    strangers,
    fc.tuple(copies, strangers).map(([some, others]) => [...some, ...others].slice(0, 6))
  )
  .map((texts) => texts.map((text, index) => ({siglum: sigla[index] ?? `W${index}`, text})));

/** The same, with slips and pages. */
export const markedWitnesses: fc.Arbitrary<Witness[]> = fc.tuple(anyWitnesses, fc.array(fc.nat(100), {maxLength: 6})).map(([witnesses, places]) =>
  witnesses.map(({siglum, text}) => {
    const at = [...new Set(places.map((place) => Math.floor((text.length * place) / 101)))].sort((a, b) => a - b);
    const slips = at.filter((_, index) => index % 2 === 0).map((start, index) => ({start, end: Math.min(text.length, start + 2), reads: ['right', '', 'a b'][index % 3] ?? ''}));
    return {
      siglum,
      text,
      slips: slips.filter(({start, end}, index) => start < end && (slips[index - 1]?.end ?? 0) <= start && isWhole(text, start) && isWhole(text, end)),
      pages: at.filter((place) => isWhole(text, place)).map((place, index) => ({at: place, n: String(index + 1)}))
    };
  })
);

/** Not between the halves of one sign. */
function isWhole(text: string, at: number): boolean {
  return !/^[\udc00-\udfff]/u.test(text.charAt(at)) || !/[\ud800-\udbff]$/u.test(text.charAt(at - 1));
}
