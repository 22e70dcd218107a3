/** Whatever is added to a text, taken out and corrected, what was cited keeps its name. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {attribute} from '../../src/tei/dom.js';
import {encodeText, type EncodedText} from '../support/encode.js';
import {runs} from '../support/runs.js';
import {readingOf, select, textElement} from '../support/tei.js';

const words = [
  'ferry',
  'morning',
  'people',
  'bank',
  'nothing',
  'look',
  'mud',
  'another',
  'talking',
  'miller',
  'spoke',
  'river',
  'lower',
  'father',
  'prove',
  'price',
  'flour',
  'bell',
  'stood',
  'called',
  'water',
  'front',
  'heron',
  'shallows',
  'goat',
  'quiet',
  'orchard',
  'bridge',
  'candle',
  'thunder'
];

/** Long enough to be no heading and no title: 12 words and more in any order, a capital, a stop. */
const paragraph = fc.shuffledSubarray(words, {minLength: 14}).map((list) => `${list.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`);
/** No two begin alike or end alike, so that it is plain which is which. */
const paragraphs = fc.uniqueArray(paragraph, {minLength: 2, maxLength: 10, selector: (text) => text.slice(0, 3)}).filter((list) => new Set(list.map((text) => text.slice(-4))).size === list.length);

type Change = {do: 'insert'; at: number; text: string} | {do: 'remove'; at: number} | {do: 'correct'; at: number; word: number};

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({do: fc.constant('insert' as const), at: fc.nat(20), text: paragraph}),
  fc.record({do: fc.constant('remove' as const), at: fc.nat(20)}),
  fc.record({do: fc.constant('correct' as const), at: fc.nat(20), word: fc.nat(40)})
);

/** Paragraphs with the number that each had before the change; an inserted one has none. */
type Line = {text: string; before?: number};

function apply(lines: Line[], changed: Change): Line[] {
  const at = changed.at % (lines.length + (changed.do === 'insert' ? 1 : 0));
  if (changed.do === 'insert') return lines.toSpliced(at, 0, {text: changed.text});
  if (changed.do === 'remove') return lines.length > 1 ? lines.toSpliced(at, 1) : lines;
  return lines.map((line, index) =>
    index === at
      ? {
          ...line,
          text: line.text
            .split(' ')
            .map((word, place, all) => (place === changed.word % all.length ? 'corrected' : word))
            .join(' ')
            .replace(/[^.]$/u, '$&.')
        }
      : line
  );
}

const write = (lines: readonly Line[]): string => `${lines.map(({text}) => text).join('\n\n')}\n`;

function cited({tei}: EncodedText): {id: string; n: string; text: string}[] {
  return select(textElement(tei), 'p').map((element) => ({id: attribute(element, 'xml:id'), n: attribute(element, 'n'), text: readingOf(element)}));
}

// ! not yet
test.skip('paragraphs keep identifier and number through changes around them and in them', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.array(change, {minLength: 1, maxLength: 3}), async (texts, changes) => {
      const lines: Line[] = texts.map((text, before) => ({text, before}));
      const first = await encodeText(write(lines));
      const old = cited(first);
      fc.pre(old.length === lines.length);
      const after = changes.reduce(apply, lines);
      const now = cited(await encodeText(write(after), {before: first.xml}));
      expect(now.map(({text}) => text)).toEqual(after.map(({text}) => text));
      for (const [index, {before}] of after.entries()) if (before !== undefined) expect({id: now[index]?.id, n: now[index]?.n}).toEqual({id: old[before]?.id, n: old[before]?.n});
      expect(new Set(now.map(({id}) => id)).size).toBe(now.length);
      expect(new Set(now.map(({n}) => n)).size).toBe(now.length);
    }),
    runs(150)
  );
});
