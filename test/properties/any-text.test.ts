/** What holds for every text whatever. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {leaves} from '../../src/leaves.js';
import type {Leaf} from '../../src/tree.js';
import {verify} from '../../src/validate/fidelity.js';
import {encodeText, type EncodedText} from '../support/encode.js';
import {runs} from '../support/runs.js';
import {faultyPointers} from '../support/tei.js';
import {anyText} from '../support/texts.js';

async function holds(claim: (encoded: EncodedText) => void | Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      await claim(await encodeText(text));
    }),
    runs(400)
  );
}

test('any text becomes a well-formed TEI file that holds all of it', async () => {
  await holds(({tei, source}) => expect(verify(tei, source).differences).toEqual([]));
});

test('identifiers are unique and pointers lead somewhere', async () => {
  await holds(({tei}) => expect(faultyPointers(tei)).toEqual([]));
});

// ! not yet: see found.test.ts
test.skip('a second run over what the first has written changes nothing', async () => {
  await holds(async ({source, xml}) => expect((await encodeText(source, {before: xml})).xml).toBe(xml));
});

test('the same text gives the same file', async () => {
  await holds(async ({source, xml}) => expect((await encodeText(source)).xml).toBe(xml));
});

test('each unit of a reading is one unit of the source, in order', async () => {
  await holds(({source, tree}) => {
    for (const {leaf} of leaves(tree)) {
      expectRising(leaf as Leaf, source);
      expect(readAgain(leaf as Leaf, source)).toBe(leaf.reading.text);
    }
  });
});

test('marks and parts lie within their reading, marks in order', async () => {
  await holds(({tree}) => {
    for (const {leaf} of leaves(tree)) {
      const {length} = leaf.reading.text;
      const places = leaf.marks.map(({at}) => at);
      expect(places).toEqual([...places].sort((left, right) => left - right));
      for (const at of places) expect(at >= 0 && at <= length).toBe(true);
      for (const {start, end} of leaf.parts) expect(start >= 0 && start < end && end <= length).toBe(true);
    }
  });
});

test('messages stand in the text and name their rule', async () => {
  await holds(({source, messages}) => {
    for (const {ruleId, source: stage, place} of messages) {
      expect(ruleId).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(stage).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      const offset = place && 'offset' in place ? place.offset : undefined;
      if (offset !== undefined) expect(offset >= 0 && offset <= source.length).toBe(true);
    }
  });
});

function expectRising({reading: {text, offsets}}: Leaf, source: string): void {
  for (let pair = 0; pair < offsets.length; pair += 2) {
    const at = offsets[pair] ?? -1;
    const from = offsets[pair + 1] ?? -1;
    expect(at > (offsets[pair - 2] ?? -1) && from > (offsets[pair - 1] ?? -1)).toBe(true);
    expect(at <= text.length && from <= source.length).toBe(true);
  }
}

/** The reading taken from the source by its offsets; white at the end of a line reads as a blank. */
function readAgain({reading: {text, offsets}}: Leaf, source: string): string {
  let again = '';
  for (let pair = 0; pair < offsets.length; pair += 2) {
    const at = offsets[pair] ?? 0;
    const end = offsets[pair + 2] ?? text.length;
    const from = offsets[pair + 1] ?? 0;
    again += source.slice(from, from + end - at);
  }
  return [...again.split('')].map((unit, index) => (text.charAt(index) === ' ' && /[\n\r\f\u0085\u2028\u2029]/u.test(unit) ? ' ' : unit)).join('');
}
