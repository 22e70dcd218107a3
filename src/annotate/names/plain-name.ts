/** Names that differ in accents, ligatures and case only are the same. */
export function plain(name: string): string {
  const low = name.toLowerCase();
  if (isAscii.test(low)) return low;
  return low.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('æ', 'ae').replaceAll('œ', 'oe');
}

export const isAscii = /^[\0-\x7f]*$/u;
