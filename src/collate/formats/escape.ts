/** Text in XML 1.0: what must be escaped, and what may not stand in a file at all (production 2, `Char`). */

// whatever cannot stand as it is
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const special = /[&<>\r\f\u0000-\u0008\u000b\u000e-\u001f\u0085\u2028\ud800-\udfff\ufffe\uffff]/gu;
const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '\n', '\f': '\n', '\u000b': '\n', '\u0085': '\n', '\u2028': '\n'};
// what must not stand in an attribute
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const inAttribute = /["\t\n]|<gap[^>]*>/gu;

/** Text content. A character that XML forbids is a `gap` that says which it is. */
export function escapeText(text: string): string {
  return text.replace(special, (sign) => escapes[sign] ?? `<gap reason="control" n="U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`);
}

/** An attribute value in double quotes. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replace(inAttribute, (sign) => (sign === '"' ? '&quot;' : ' '));
}
