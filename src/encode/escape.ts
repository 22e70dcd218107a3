/** Characters of XML 1.0: what must be escaped, and what may not stand in a file at all (production 2, `Char`). */

/** A text that has any of these needs a closer look. Without the flag `u`, since it runs over every text: halves of pairs are looked at too. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
export const special = /[&<>\r\f\u0000-\u0008\u000b\u000e-\u001f\u0085\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** What XML forbids: controls, lone surrogates (paired ones match `special` no more under the `u` flag), non-characters. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
export const forbidden = /[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** Text content; what XML forbids is left out (in the text itself `writeSource` has made a `gap` of it before). Line ends of any kind become a line feed, the only one that XML keeps. */
export function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>\r\f\u000b\u0085\u2028\u2029]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '\n'));
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const specialInValue = /[&<"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** An attribute value in double quotes; white space other than blanks is kept by reference. */
export function escapeAttribute(value: string): string {
  if (!specialInValue.test(value)) return value;
  return value.replace(forbidden, '').replace(/[&<"\t\n\r]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`));
}
