/** Roman numbers as printers use them for pages: `iv`, `xii`, `LXXX`. */
const values: Readonly<Record<string, number>> = {c: 100, d: 500, i: 1, l: 50, m: 1000, v: 5, x: 10};
// `xiv`, `MCM`; not `mix ix`, `ivx`
const roman = /^m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/iu;

/** The number, or nothing if it is none. */
export function readRoman(text: string): number | undefined {
  if (text === '' || !roman.test(text)) return undefined;
  let sum = 0;
  let after = 0;
  for (const letter of [...text.toLowerCase()].reverse()) {
    const value = values[letter] ?? 0;
    sum += value < after ? -value : value;
    after = Math.max(after, value);
  }
  return sum;
}
