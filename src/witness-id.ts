// what an identifier may hold (XML 1.0, production 4a), the underscore left out, which is the sign of ours
const unfit = /[^\dA-Za-z.\-·À-ÖØ-öø-\u037d\u037f-\u1fff\u{200c}-\u{200d}\u{203f}-\u{2040}\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]/gu;

/**
 * The `xml:id` of a witness: its siglum, which may be any signs, behind a prefix. Signs that no identifier
 * may hold are their code in hexadecimal between underscores: `B*` is `wit-B_2a_`.
 */
export function witnessId(siglum: string): string {
  return `wit-${siglum.replace(unfit, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`;
}
