/** Sigla as identifiers, and the list of witnesses (TEI Guidelines, 13.1.4.3, `listWit`). */
import type {Collation} from '../table.js';
import {escapeAttribute, escapeText} from './escape.js';

// what no identifier may contain; what it may not begin with
const unfit = /[^\p{L}\p{N}._-]+/gu;
const unfitFirst = /^[^\p{L}]|^app\d+$/u;

/** An `xml:id` for each siglum, in order, all different: the siglum itself where that is one. */
export function identifySigla(sigla: readonly string[]): string[] {
  const used = new Set<string>();
  return sigla.map((siglum) => {
    const fit = siglum.replace(unfit, '-');
    const id = unfitFirst.test(fit) || fit === '' ? `wit-${fit}` : fit;
    let free = id;
    for (let count = 2; used.has(free); count++) free = `${id}-${count}`;
    used.add(free);
    return free;
  });
}

/** `listWit`, with what is known of each witness where that is given, by siglum, as text. */
export function writeListWit({witnesses}: Collation, descriptions: Readonly<Record<string, string>> = {}): string {
  const ids = identifySigla(witnesses);
  const rows = witnesses.map((siglum, index) => {
    const about = Object.hasOwn(descriptions, siglum) ? ` ${escapeText(descriptions[siglum] ?? '')}` : '';
    return `<witness xml:id="${ids[index] ?? ''}" n="${escapeAttribute(siglum)}"><abbr type="siglum">${escapeText(siglum)}</abbr>${about}</witness>`;
  });
  return `<listWit>\n${rows.join('\n')}\n</listWit>`;
}
