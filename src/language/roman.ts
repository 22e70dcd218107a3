/** Roman numbers, which every language of the Latin script counts with. */

const romanDigits: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000};

/** The value of a roman number; undefined for letters that make none (`iiv`). */
export function romanValue(text: string): number | undefined {
  const low = text.toLowerCase();
  if (!/^m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/u.test(low)) return undefined;
  let value = 0;
  for (let at = 0; at < low.length; at++) {
    const here = romanDigits[low.charAt(at)] ?? 0;
    value += here < (romanDigits[low.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}
