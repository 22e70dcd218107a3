/** Witnesses that have parts of a text, with notes of their own: each is read back out of the TEI. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textAndNotes} from '../../src/collate/witness-text.js';
import {loadLanguage, loadLexicon} from '../../src/edition/resources.js';
import {readWitness} from '../../src/edition/witness.js';
import {parseXml} from '../../src/tei/parse.js';
import {verify, verifyWitness} from '../../src/validate/fidelity.js';
import {encodeWitnesses} from './encode-witnesses.js';

const words = 'the mason and her old sister went down to the lower well in Skelby where nobody had ever drawn a lid or mended the rope of alder for many winters until it rained'.split(' ');
const wordList = fc.array(fc.constantFrom(...words, 'well.', 'lid,', '\n\n'), {minLength: 45, maxLength: 140});

interface Part {
  from: number;
  length: number;
  changes: {at: number; kind: number; word: string}[];
  notes: number;
}

const part: fc.Arbitrary<Part> = fc.record({
  from: fc.oneof(fc.constant(0), fc.nat(100)),
  length: fc.oneof(fc.constant(200), fc.integer({min: 3, max: 80})),
  changes: fc.array(fc.record({at: fc.nat(100), kind: fc.nat(2), word: fc.constantFrom(...words)}), {maxLength: 5}),
  notes: fc.nat(2)
});

function cut(base: readonly string[], {from, length, changes}: Part): string[] {
  const own = base.slice(from % base.length, (from % base.length) + length);
  for (const {at, kind, word} of changes) own.splice(at % (own.length + 1), kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [word]));
  return own;
}

/** Whose words are the text, and how the entries are tied to it. */
const ways = [
  ['base', 'parallel-segmentation'],
  ['majority', 'parallel-segmentation'],
  ['base', 'double-end-point']
] as const;

/** Calls in brackets, and the notes at the end. */
function write(own: readonly string[], count: number, shift: number): string {
  const called = own.filter((word) => word !== '').map((word, index) => ({word, call: index}));
  const step = Math.floor(own.length / (count + 1));
  const text = called
    .map(({word, call}) => {
      const number = step > 0 && call > 0 && call % step === 0 ? call / step : 0;
      return number > 0 && number <= count && word !== '\n\n' ? `${word}[${number}]` : word;
    })
    .join(' ')
    .replace(/ ?\n\n ?/gu, '\n\n');
  const bodies = Array.from({length: count}, (_, index) => `[${index + 1}] ${words.slice(shift + index, shift + index + 5).join(' ')}.`).filter((_, index) => text.includes(`[${index + 1}]`));
  return [text, ...bodies].join('\n\n');
}

test('witnesses with parts of the text, and with notes, are read back in their words', async () => {
  const language = await loadLanguage('en');
  const lexicon = loadLexicon('en');
  await fc.assert(
    fc.asyncProperty(wordList, fc.nat(2), fc.array(part, {minLength: 1, maxLength: 4}), fc.constantFrom(...ways), async (base, notes, parts, [lemma, attachment]) => {
      const others = parts.map((one, index) => ({siglum: 'BCDE'.charAt(index), text: write(cut(base, one), one.notes, index * 3)}));
      const witnesses = [{siglum: 'A', text: write(base, notes, 2)}, ...others];
      fc.pre(witnesses.every(({text}) => /\p{L}/u.test(text)));
      const tei = parseXml(await encodeWitnesses(witnesses, {lemma}, attachment));
      expect(verify(tei, witnesses[0]?.text ?? '', 'A').differences).toEqual([]);
      for (const {siglum, text} of others) {
        const read = await readWitness({siglum, bytes: new TextEncoder().encode(text)}, {language, lexicon});
        expect(verifyWitness(tei, siglum, textAndNotes(read)).differences).toEqual([]);
      }
    }),
    {numRuns: 100}
  );
});
