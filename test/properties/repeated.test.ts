/** The same few signs thousands of times: no rule may try all the ways in which they can be parted. */
import {expect, test} from 'vitest';
import {verify} from '../../src/validate/fidelity.js';
import {encodeText} from '../support/encode.js';

const signs = ['A', 'a', 'Aa', 'A.', 'A. ', 'A, ', 'Aa ', 'Aa of ', '(', '[', '“', '"A', '_A', 'a-', '1 ', '1. ', '* ', 'A’s ', '; ', ' | ', '. '];

test.each(signs)('%j in text and note', async (sign) => {
  const many = sign.repeat(Math.ceil(6000 / sign.length));
  const {tei, source} = await encodeText(`A lamp was lit.1 ${many} end.\n\nNobody came to see it.\n\n1. ${many}, London, 1890, p. 3.\n`);
  expect(verify(tei, source).differences).toEqual([]);
});
