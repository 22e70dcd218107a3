/** Text in lines of a measure in columns of a terminal. */
import {eastAsianWidth} from 'get-east-asian-width';

export interface Line {
  text: string;
  /** Where it begins in the text of its unit. */
  start: number;
}

/** Columns that a text takes on a terminal: combining marks none, wide characters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x300) width++;
    else if (!/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) width += eastAsianWidth(code);
  }
  return width;
}

/** Break a text at blanks, and between ideographs; never at a hyphen, and never into an empty line. */
export function wrapText(text: string, measure: number): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    let from = 0;
    while (from < paragraph.length) {
      const to = lineEnd(paragraph, from, measure);
      lines.push({text: paragraph.slice(from, to).trimEnd(), start: offset + from});
      from = to;
      while (paragraph.charAt(from) === ' ') from++;
    }
    if (paragraph === '' && lines.length > 0) lines.push({text: '', start: offset});
    offset += paragraph.length + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number, measure: number): number {
  let width = 0;
  let lastBlank = -1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code > 0x2e7f && at > from && mayBreak(text.charAt(at - 1), text.charAt(at)))) lastBlank = at;
    width += code < 0x300 ? 1 : (code & 0xfc00) === 0xdc00 ? 0 : displayWidth(text.slice(at, at + ((code & 0xfc00) === 0xd800 ? 2 : 1)));
    if (width > measure && lastBlank > from) return lastBlank;
  }
  return text.length;
}

// signs between which a line may end: ideographs and kana; not before what closes, nor behind what opens (Unicode Standard Annex 14)
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}　-〿！-｠]/u;
const mayNotBegin = /[\p{Pe}\p{Pf}、。，．：；？！…‥・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〻]/u;

function mayBreak(before: string, after: string): boolean {
  return wide.test(before) && wide.test(after) && !mayNotBegin.test(after) && !/[\p{Ps}\p{Pi}]/u.test(before);
}
