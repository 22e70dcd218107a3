import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createApparatus} from '../../src/collate/apparatus.js';
import {collate} from '../../src/collate/collate.js';
import {writeCsv} from '../../src/collate/formats/csv.js';
import {writeJson} from '../../src/collate/formats/json.js';
import {writeText} from '../../src/collate/formats/text.js';
import type {Normalization} from '../../src/collate/tokens/normalize.js';
import type {Witness} from '../../src/collate/tokens.js';
import {textAndNotes} from '../../src/collate/witness-text.js';
import {loadLanguage, loadLexicon} from '../../src/edition/resources.js';
import {readWitness} from '../../src/edition/witness.js';
import {parseXml} from '../../src/tei/parse.js';
import {verify, verifyWitness} from '../../src/validate/fidelity.js';
import {encodeWitnesses} from './encode-witnesses.js';
import {fromCsv, fromJson, fromText, wordsOf} from './read-back.js';
import {anyWitnesses, markedWitnesses} from './witnesses.js';

const settings: fc.Arbitrary<Normalization> = fc.record(
  {
    case: fc.boolean(),
    diacritics: fc.boolean(),
    ligatures: fc.boolean(),
    longS: fc.boolean(),
    uv: fc.boolean(),
    ij: fc.boolean(),
    whiteSpace: fc.boolean(),
    punctuation: fc.constantFrom('token', 'word', 'ignore')
  },
  {requiredKeys: []}
);

function forAll(witnesses: fc.Arbitrary<Witness[]>, check: (witnesses: Witness[], setting: Normalization) => void): void {
  fc.assert(fc.property(witnesses, settings, check), {numRuns: 300});
}

describe('each witness can be read back', () => {
  test('from the table, every token being in one cell, in order', () => {
    forAll(markedWitnesses, (witnesses, setting) => {
      const {table} = collate(witnesses, setting);
      for (const [index, {text}] of witnesses.entries()) {
        const tokens = table.flatMap((column) => column[index] ?? []);
        expect(tokens.map(({t}) => t).join('')).toBe(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBe(end);
          expect(text.slice(token.start, token.end)).toBe(token.t);
          end = token.end;
        }
      }
      for (const column of table) expect(column.some((cell) => cell.length > 0)).toBe(true);
    });
  });

  test('from JSON, CSV and aligned text, to the last blank', () => {
    forAll(anyWitnesses, (witnesses, setting) => {
      const collation = collate(witnesses, setting);
      const json = writeJson(collation);
      const csv = writeCsv(collation);
      const aligned = writeText(collation, {width: 40});
      for (const [index, {siglum, text}] of witnesses.entries()) {
        expect(fromJson(json, siglum)).toBe(text);
        expect(fromCsv(csv, siglum)).toBe(text);
        expect(fromText(aligned, index, witnesses.length)).toBe(text);
      }
    });
  });

  test('from TEI: the base with every character, the others with every word', async () => {
    const language = await loadLanguage('en');
    const lexicon = loadLexicon('en');
    await fc.assert(
      fc.asyncProperty(markedWitnesses, settings, async (given, setting) => {
        const [base, ...others] = given.filter(({text}, index) => index > 0 || text.trim() !== '');
        fc.pre(base !== undefined && others.length > 0 && /\S/u.test(base.text));
        const tei = parseXml(await encodeWitnesses([base, ...others], setting));
        expect(verify(tei, base.text, base.siglum).differences).toEqual([]);
        for (const {siglum, text} of others) {
          const read = await readWitness({siglum, bytes: new TextEncoder().encode(text)}, {language, lexicon});
          expect(verifyWitness(tei, siglum, textAndNotes(read)).differences).toEqual([]);
        }
      }),
      {numRuns: 200}
    );
  });
});

test('the order of witnesses changes nothing but their order', () => {
  forAll(anyWitnesses, (witnesses, setting) => {
    const base = witnesses[0]?.siglum ?? '';
    const turned = [...witnesses].reverse();
    const one = collate(witnesses, setting);
    const other = collate(turned, {...setting, base});
    expect(other.table.map((column) => column.toReversed())).toEqual(one.table);
    const places = (collation: typeof one): unknown => createApparatus(collation).map(({columns, base: range, type, lemma}) => ({columns, range, type, lemma: lemma.text}));
    expect(places(other)).toEqual(places(one));
  });
});

test('witnesses that are the same have no variants', () => {
  forAll(anyWitnesses, ([first], setting) => {
    const text = first?.text ?? '';
    const collation = collate(
      ['A', 'B', 'C'].map((siglum) => ({siglum, text})),
      setting
    );
    expect(createApparatus(collation)).toEqual([]);
    expect(collation.transpositions).toEqual([]);
  });
});

test('the base with the readings of a witness in their places has the words of that witness', () => {
  forAll(markedWitnesses, (witnesses, setting) => {
    const base = witnesses[0]?.text ?? '';
    const entries = createApparatus(collate(witnesses, setting), {lines: 'verse'});
    for (const {siglum, text} of witnesses) {
      let made = '';
      let at = 0;
      for (const {base: range, lemma, readings} of entries) {
        const own = [lemma, ...readings].find((reading) => reading.witnesses.includes(siglum));
        made += base.slice(at, range.start) + (own === undefined ? '' : own.before + own.text + own.after);
        at = range.end;
      }
      expect(wordsOf(made + base.slice(at))).toEqual(wordsOf(text));
    }
  });
});

test('entries say for each witness what it has, and only where they differ', () => {
  forAll(anyWitnesses, (witnesses, setting) => {
    const collation = collate(witnesses, setting);
    for (const {lemma, readings, base} of createApparatus(collation)) {
      const all = [lemma, ...readings];
      expect(all.flatMap((reading) => reading.witnesses).sort()).toEqual(witnesses.map(({siglum}) => siglum).sort());
      expect(readings.length).toBeGreaterThan(0);
      expect(new Set(all.map(({text, reads}) => `${text}\n${reads}`)).size).toBe(all.length);
      const words = wordsOf(witnesses[0]?.text.slice(base.start, base.end) ?? '').join(' ');
      expect(words).toBe(lemma.text);
    }
  });
});
