/** Signs that TeX reads as commands, and the pairs and marks that its fonts would print as other signs. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  // In a stanza `\&` is its end.
  '&': '\\ampersand{}',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // After \pstart and between verses a bracket would begin an option.
  '[': '{[}',
  ']': '{]}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  '\u00A0': '~',
  '\u00AD': '\\-'
};

/** Text that TeX prints as it stands. */
export function escapeTex(text: string): string {
  return (
    text
      .replace(/[\\{}$&#_%~^[\]"'`\u00A0\u00AD]/gu, (sign) => signs[sign] ?? sign)
      // Doubled, these are one sign in TeX's fonts.
      .replace(/(?<=-)-|(?<=,),|(?<=<)<|(?<=>)>/gu, '{}$&')
      .replace(/[^\P{Cc}\n]/gu, '')
  );
}
