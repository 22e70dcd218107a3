/** Parts that were cut nest, whatever crossed before. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nestParts} from '../../src/encode/nest.js';
import {spanRows} from '../../src/encode/spans.js';
import type {Leaf, Part, Span} from '../../src/tree.js';
import {runs} from '../support/runs.js';

const text = 'The clerk wrote that “the baker had said, ‘I never saw Harriet Lowe near the well,’ and had gone home” (p. 12).';
/** All but signs of the text file, which are atoms of their own. */
const types = (Object.keys(spanRows) as Span['type'][]).filter((type) => type !== 'metamark' && type !== 'app');

const part: fc.Arbitrary<Part> = fc.tuple(fc.constantFrom(...types), fc.nat(text.length), fc.nat(text.length)).map(([type, one, other]) => ({
  start: Math.min(one, other),
  end: Math.max(one, other),
  // Whatever a span has besides its type is of no matter for nesting.
  span: {type, rule: 'rule', cert: 'high', corr: '', errorOf: 'unknown'} as Span
}));

function nested(parts: readonly Part[]): {leaf: Leaf; found: Part[]} {
  const leaf: Leaf = {type: 'p', start: 0, end: text.length, reading: {text, offsets: [0, 0]}, marks: [], parts: parts.map((each) => ({...each}))};
  return {leaf, found: nestParts(leaf)};
}

const parts = fc.array(part, {maxLength: 12});

// ! not yet: what is left of a part that was cut may begin with a blank
test.skip('no two cross, none is empty, none begins or ends with a blank', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const {found} = nested(given);
      for (const [index, {start, end}] of found.entries()) {
        expect(start < end && text.slice(start, end) === text.slice(start, end).trim()).toBe(true);
        for (const later of found.slice(index + 1)) {
          expect(later.start >= start).toBe(true);
          expect(later.start >= end || later.end <= end).toBe(true);
        }
      }
    }),
    runs(500)
  );
});

test('a correction is never cut, and nothing stands within it', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const {found} = nested(given);
      const atoms = found.filter(({span}) => span.type === 'sic' || span.type === 'doubt');
      for (const atom of atoms) {
        const whole = given.find(({span}) => span === atom.span);
        expect(text.slice(whole?.start, whole?.end).trim()).toBe(text.slice(atom.start, atom.end));
        expect(found.filter((other) => other !== atom && other.start >= atom.start && other.end <= atom.end && found.indexOf(other) > found.indexOf(atom))).toEqual([]);
      }
    }),
    runs(500)
  );
});

test('no name stands within a name', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const names = nested(given).found.filter(({span}) => span.type === 'persName');
      for (const [index, outer] of names.entries()) for (const inner of names.slice(index + 1)) expect(inner.start >= outer.end).toBe(true);
    }),
    runs(500)
  );
});

// ! not yet: a part that is then left out has cut others
test.skip('cutting what is cut changes nothing', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const once = nested(given).found;
      expect(nested(once).found).toEqual(once);
    }),
    runs(500)
  );
});
