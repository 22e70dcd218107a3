/** Each output read again: the text of one witness. */
/** From JSON: all `t` of its cells. */
export function fromJson(json: string, siglum: string): string {
  const {witnesses, table} = JSON.parse(json) as {witnesses: string[]; table: {t: string}[][][]};
  const witness = witnesses.indexOf(siglum);
  return table.map((column) => (column[witness] ?? []).map(({t}) => t).join('')).join('');
}

// one field of RFC 4180 and what ends it
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu;

/** From CSV: all fields of its column below the siglum. */
export function fromCsv(csv: string, siglum: string): string {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(field)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const column = rows[0]?.indexOf(siglum) ?? -1;
  return rows
    .slice(1)
    .map((row) => row[column] ?? '')
    .join('');
}

/** From aligned text: all cells of its rows. `count` is how many witnesses there are. */
export function fromText(text: string, witness: number, count: number): string {
  const rows = text
    .split('\n\n')
    .filter(Boolean)
    .map((block) => block.replace(/^\n/u, '').split('\n').slice(0, count)[witness] ?? '');
  return rows.map((row) => splitRow(row).slice(1).map(readCell).join('')).join('');
}

function splitRow(row: string): string[] {
  const cells = [''];
  for (let at = 0; at < row.length; at++) {
    const sign = row.charAt(at);
    if (sign === '|') cells.push('');
    else cells[cells.length - 1] += sign === '\\' ? sign + row.charAt(++at) : sign;
  }
  return cells;
}

const named: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', s: ' '};

function readCell(padded: string): string {
  const cell = padded.replace(/^ +| +$/gu, '');
  let text = '';
  let end = ' ';
  for (const [sign, code, name] of cell.matchAll(/\\u\{([0-9a-f]+)\}|\\([\s\S])|[\s\S]/gu)) {
    const isWhite = code !== undefined || (name !== undefined && named[name] !== undefined);
    end = sign === '~' || isWhite ? '' : ' ';
    if (sign !== '~') text += code === undefined ? (named[name ?? ''] ?? name ?? sign) : String.fromCharCode(parseInt(code, 16));
  }
  return cell === '' ? '' : text + end;
}

/** The words of a text: what white space divides. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\u0085]+/u).filter(Boolean);
}
