/**
 * The table as aligned plain text, a row a witness, in blocks of a fixed measure. Under a column in which
 * witnesses differ stands a letter for the kind: s(ubstantive), t(ransposition), w(ord division), o(rthographic), p(unctuation), `x` a slip.
 *
 *     A | The | black | cat~ | .~
 *     B | The | white | cat~ | !~
 *                 s            p
 *
 * Nothing is lost: a cell is followed by one blank of the text, unless `~` says that there is none, or other white space is
 * written out (`\n`, `\t`, `\s` for a blank); `\|`, `\~` and `\\` are those signs themselves.
 */
import {typeColumns} from '../table/columns.js';
import type {Cell, Collation} from '../table.js';
import type {VariantType} from '../variants.js';

const letters: Readonly<Record<VariantType, string>> = {
  slip: 'x',
  punctuation: 'p',
  orthographic: 'o',
  'word-division': 'w',
  transposition: 't',
  substantive: 's'
};
const named: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t', ' ': '\\s'};
// signs that mean something here, and white space other than a single blank
const special = /[\\|~]|[^\S ]|\u0085| {2,}|^ +| +$/gu;
// signs that take no place, and signs that take two
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** `width` is the measure of a line in places on a screen. */
export function writeText(collation: Collation, {width = 100}: {width?: number} = {}): string {
  const {witnesses, table} = collation;
  const types = typeColumns(collation);
  const columns = table.map((column) => column.map(writeCell));
  const widths = columns.map((cells) => Math.max(1, ...cells.map(measure)));
  const margin = Math.max(0, ...witnesses.map(measure));
  const blocks: string[] = [];
  for (let start = 0; start < columns.length;) {
    let end = start;
    let used = margin;
    while (end < columns.length && (end === start || used + (widths[end] ?? 0) + 3 <= width)) used += (widths[end++] ?? 0) + 3;
    const part = [...columns.keys()].slice(start, end);
    const rows = witnesses.map((siglum, witness) => [siglum.replace(special, escape), ...part.map((at) => columns[at]?.[witness] ?? '')]);
    const lines = rows.map((row) =>
      row
        .map((cell, at) => pad(cell, at === 0 ? margin : (widths[start + at - 1] ?? 0)))
        .join(' | ')
        .trimEnd()
    );
    const kinds = part.map((at) => pad(letters[types[at] ?? 'slip'].repeat(types[at] ? 1 : 0), widths[at] ?? 0));
    blocks.push([...lines, [pad('', margin), ...kinds].join('   ').trimEnd()].join('\n').trimEnd());
    start = end;
  }
  return blocks.map((block) => `${block}\n`).join('\n');
}

function writeCell(cell: Cell): string {
  const text = cell.map(({t}) => t).join('');
  if (text === '') return '';
  const body = text.replace(/(?<=[^\s\u0085]) $/u, '');
  const written = body.replace(special, escape);
  return body === text && !/[\s\u0085]$/u.test(text) ? `${written}~` : written;
}

function escape(sign: string): string {
  if (/^[\\|~]$/u.test(sign)) return `\\${sign}`;
  return [...sign].map((one) => named[one] ?? `\\u{${one.charCodeAt(0).toString(16)}}`).join('');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measure(text)));
}

/** Places on a screen. */
function measure(text: string): number {
  const plain = text.replace(narrow, '');
  return [...plain].length + (plain.match(wide)?.length ?? 0);
}
