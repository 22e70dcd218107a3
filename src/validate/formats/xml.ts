/** Text in the XML of reports: what XML forbids is shown as its code point. */

/** Escape a text for an attribute or for content. */
export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"\t\n\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    (sign) => named[sign] ?? (/\s/u.test(sign) ? `&#${sign.charCodeAt(0)};` : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  );
}

const named: Readonly<Record<string, string>> = {'"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;'};
