/**
 * The `xml:id` of a witness: its siglum, which may be any signs, behind a prefix. Signs that no identifier
 * may hold are their code in hexadecimal between underscores: `B*` is `wit-B_2a_`.
 */
export function witnessId(siglum: string): string {
  return `wit-${siglum.replace(/[^\p{L}\p{N}.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`;
}
