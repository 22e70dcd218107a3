/**
 * The sign at a line end that is no part of the word, as `lb/@rend` has it. TEI takes no invisible
 * characters there (teidata.word), so a soft hyphen is named by its code point.
 */
const softHyphen = '\u00ad';
const name = 'U+00AD';

/** The value of `rend` for a sign of the source. */
export function rendOf(sign: string): string {
  return sign === softHyphen ? name : sign;
}

/** The sign of the source that a value of `rend` means. */
export function signOfRend(rend: string): string {
  return rend === name ? softHyphen : rend;
}
