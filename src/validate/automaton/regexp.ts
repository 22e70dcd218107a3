/**
 * Regular expressions of XML Schema (part 2, appendix F) as those of JavaScript. They match the
 * whole value, know no anchors, and have classes of their own.
 *
 *     [\i-[:]][\c-[:]]*   →   ^(?:[[…]--[:]][[…]--[:]]*)$
 */
const start = '_:A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd';
const classes: Readonly<Record<string, string>> = {
  C: `[^${start}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]`,
  D: '[^\\p{Nd}]',
  I: `[^${start}]`,
  S: '[^ \\t\\n\\r]',
  W: '[\\p{P}\\p{Z}\\p{C}]',
  c: `[${start}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]`,
  d: '[\\p{Nd}]',
  i: `[${start}]`,
  s: '[ \\t\\n\\r]',
  w: '[^\\p{P}\\p{Z}\\p{C}]'
};
const special = /[\^$\\.*+?()[\]{}|/\-&!#%,:;<=>@`~]/u;

interface State {
  source: string;
  at: number;
}

/** @throws SyntaxError if the expression cannot be read, or names a block of Unicode (`\p{IsGreek}`) */
export function toRegExp(source: string): RegExp {
  const state: State = {source, at: 0};
  let out = '';
  while (state.at < source.length) out += readPart(state);
  return new RegExp(`^(?:${out})$`, 'v');
}

function readPart(state: State): string {
  const sign = String.fromCodePoint(state.source.codePointAt(state.at) ?? 0);
  if (sign === '[') return readClass(state);
  if (sign === '\\') return readEscape(state);
  state.at += sign.length;
  if (sign === '(') return '(?:';
  if (sign === '.') return '[^\\n\\r]';
  if (sign === '{') return readQuantity(state);
  return '*+?)|'.includes(sign) ? sign : literal(sign);
}

function readQuantity(state: State): string {
  const end = state.source.indexOf('}', state.at);
  const inner = state.source.slice(state.at, end);
  state.at = end + 1;
  return `{${inner}}`;
}

/** `[a-z-[aeiou]]` is `[[a-z]--[aeiou]]`. */
function readClass(state: State): string {
  state.at++;
  const not = state.source.charAt(state.at) === '^' ? '^' : '';
  state.at += not.length;
  let out = '';
  let less = '';
  while (state.at < state.source.length && state.source.charAt(state.at) !== ']') {
    const sign = String.fromCodePoint(state.source.codePointAt(state.at) ?? 0);
    if (sign === '-' && state.source.charAt(state.at + 1) === '[') {
      state.at++;
      less = readClass(state);
    } else if (sign === '\\') out += readEscape(state);
    else {
      state.at += sign.length;
      const next = state.source.charAt(state.at);
      const isRange = sign === '-' && out !== '' && next !== ']' && next !== '[';
      out += isRange ? '-' : literal(sign);
    }
  }
  state.at++;
  return less === '' ? `[${not}${out}]` : `[[${not}${out}]--${less}]`;
}

function readEscape(state: State): string {
  const sign = state.source.charAt(state.at + 1);
  state.at += 2;
  const known = classes[sign];
  if (known !== undefined) return known;
  if (sign === 'n' || sign === 'r' || sign === 't') return `\\${sign}`;
  if (sign !== 'p' && sign !== 'P') return literal(sign);
  const end = state.source.indexOf('}', state.at);
  const inner = state.source.slice(state.at + 1, end);
  state.at = end + 1;
  return `\\${sign}{${inner}}`;
}

function literal(sign: string): string {
  return special.test(sign) ? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}` : sign;
}
