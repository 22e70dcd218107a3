/**
 * A printed text with its apparatus as TEI: parallel segmentation, each verse an `ab`. Entries
 * that cross others stand at their end and point to their beginning (TEI Guidelines, 13.2.2).
 */
import {escapeAttribute, escapeText} from '../../encode/escape.js';
import {bare, placeEntries, type Placed} from './marks.js';
import type {Oddity} from '../oddity.js';
import type {Printed, PrintedEntry} from './printed.js';

export interface CaptureOptions {
  id: string;
  version: string;
  files: {text: string; apparatus: string};
}

/** Write the TEI file; what is inconsistent in print is told. */
export function writeCaptured(printed: Printed, options: CaptureOptions): {tei: string; oddities: Oddity[]} {
  const oddities = [...printed.oddities];
  const count: Count = {app: 0, anchors: new Map(), begun: new Map()};
  const known = new Set(printed.verses.map(({place}) => place));
  for (const entry of printed.entries)
    if (!known.has(entry.place)) oddities.push({file: 'apparatus', line: entry.line, reason: `Unexpected entry on ${entry.place}, which the text does not have; it is left out`});
  const byPlace = new Map<string, typeof printed.entries>();
  for (const entry of printed.entries) byPlace.set(entry.place, [...(byPlace.get(entry.place) ?? []), entry]);
  let carried: PrintedEntry | undefined;
  const verses = printed.verses.map((verse, index) => {
    const entries = byPlace.get(verse.place) ?? [];
    const {text, placed} = placeEntries(verse, entries, carried, oddities);
    carried = undefined;
    for (const one of placed) {
      if (one.runsOver === 'out') {
        carried = one.entry;
        count.begun.set(one.entry, text.slice(one.start));
      }
    }
    return `<ab xml:id="v${index + 1}" n="${verse.place}">${writeStretch(text, 0, text.length, placed, count)}</ab>`;
  });
  const body = `<text>\n<body>\n<div xml:id="d1" type="book" n="${escapeAttribute(printed.book)}">\n<head xml:id="h1">${escapeText(printed.title)}</head>\n${verses.join('\n')}\n</div>\n</body>\n</text>`;
  return {
    tei: `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${escapeAttribute(options.id)}">\n${header(printed, options)}\n${body}\n</TEI>\n`,
    oddities: oddities.sort((left, right) => left.line - right.line)
  };
}

function header({title, name, entries}: Printed, {version, files}: CaptureOptions): string {
  const sigla = [...new Set(entries.flatMap((entry) => [...entry.sigla, ...entry.readings.flatMap(({sigla: own}) => own)]))];
  const witnesses = sigla.map((siglum) => `<witness xml:id="${witnessId(siglum)}" n="${escapeAttribute(siglum)}"><abbr type="siglum">${escapeText(siglum)}</abbr></witness>`);
  return `<teiHeader>
<fileDesc>
<titleStmt>
<title type="main">${escapeText(title)}</title>
<title type="short">${escapeText(name)}</title>
<respStmt xml:id="stephanus">
<resp>captured from print by program</resp>
<name>Stephanus ${escapeText(version)}</name>
</respStmt>
</titleStmt>
<publicationStmt>
<authority>Unpublished</authority>
<availability status="unknown">
<p>No licence has been stated.</p>
</availability>
</publicationStmt>
<sourceDesc>
${witnesses.length > 0 ? '' : `<p>Captured from the files ${escapeText(files.text)} and ${escapeText(files.apparatus)}.</p>\n`}${witnesses.length > 0 ? `<bibl type="digitalSource">Captured from the files ${escapeText(files.text)} and ${escapeText(files.apparatus)}.</bibl>\n<listWit>\n${witnesses.join('\n')}\n</listWit>\n` : ''}</sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
</encodingDesc>
</teiHeader>`;
}

/** `⟦WH⟧` and `WH` are two sigla and need two names. */
function witnessId(siglum: string): string {
  return `wit-${siglum.replace(/⟦(.*)⟧/u, '$1.doubtful').replace(/[^\p{L}\p{N}._-]/gu, '_')}`;
}

interface Count {
  app: number;
  /** Where entries begin that stand apart. */
  anchors: Map<PrintedEntry, string>;
  /** What the verse before has of the lemma of an entry that runs over. */
  begun: Map<PrintedEntry, string>;
}

function writeStretch(text: string, from: number, to: number, placed: readonly Placed[], count: Count): string {
  let out = '';
  let at = from;
  const rest = [...placed];
  for (let one = rest.shift(); one; one = rest.shift()) {
    const {start, end} = one;
    if (one.runsOver) {
      const place = one.runsOver === 'out' ? start : end;
      out += escapeText(text.slice(at, place)) + (one.runsOver === 'out' ? `<anchor xml:id="${anchorFor(one.entry, count)}"/>` : '');
      at = place;
      if (one.runsOver === 'in') out += writeApart(text, one, count);
      continue;
    }
    const inner = rest.filter((other) => other.start < end && other.end <= end && other.start < to);
    const crossing = rest.filter((other) => other.start < end && other.end > end);
    for (const other of inner) rest.splice(rest.indexOf(other), 1);
    for (const other of crossing) rest.splice(rest.indexOf(other), 1);
    out += escapeText(text.slice(at, start));
    out += writeEntry(text, one, inner, crossing, count);
    at = end;
    for (const other of crossing) {
      out += escapeText(text.slice(at, other.end)) + writeApart(text, other, count);
      at = Math.max(at, other.end);
    }
  }
  return out + escapeText(text.slice(at, to));
}

function writeEntry(text: string, {entry, start, end, rend}: Placed, inner: readonly Placed[], crossing: readonly Placed[], count: Count): string {
  const id = `app${++count.app}`;
  const opened = crossing.map((other) => ({at: other.start, anchor: anchorFor(other.entry, count)}));
  let content = writeStretch(text, start, end, inner, count);
  // The beginning of an entry that goes on beyond this one.
  for (const {at, anchor} of opened) if (inner.length === 0) content = `${escapeText(text.slice(start, at))}<anchor xml:id="${anchor}"/>${escapeText(text.slice(at, end))}`;
  return `<app xml:id="${id}"${attribute('rend', rend)}><lem${wit(entry.sigla)}${attribute('n', bare(text.slice(start, end)) === entry.lemma ? '' : entry.lemma)}>${content}</lem>${writeReadings(text.slice(start, end), entry)}</app>`;
}

function anchorFor(entry: PrintedEntry, {anchors}: Count): string {
  const id = `from${anchors.size + 1}`;
  anchors.set(entry, id);
  return id;
}

function writeApart(text: string, {entry, start, end, rend}: Placed, count: Count): string {
  const id = `app${++count.app}`;
  const begun = count.begun.get(entry);
  const words = (begun === undefined ? '' : `${begun.trimEnd()} `) + text.slice(start, end);
  const marks = begun === undefined ? rend : `${openingOf(rend)} ${rend}`;
  return `<app xml:id="${id}" from="#${count.anchors.get(entry) ?? ''}"${attribute('rend', marks)}><lem${wit(entry.sigla)}${attribute('n', bare(words) === entry.lemma ? '' : entry.lemma)}>${escapeText(words)}</lem>${writeReadings(words, entry)}</app>`;
}

/** The mark that opens what this one closes. */
function openingOf(close: string): string {
  return close === '⸅' ? '⸄' : '⸂';
}

/** A reading that adds to the lemma has the lemma in it; one that is printed whole though it begins so says so. */
function writeReadings(words: string, entry: Placed['entry']): string {
  const lemma = bare(words);
  return entry.readings
    .map(({text, kind, sigla}) => {
      if (kind === 'omitted') return `<rdg${wit(sigla)}/>`;
      const whole = kind === 'added' ? `${lemma} ${text}` : text;
      const isPlain = kind === 'plain' && text.startsWith(`${lemma} `);
      return `<rdg${wit(sigla)}${attribute('rend', isPlain ? 'whole' : '')}>${escapeText(whole)}</rdg>`;
    })
    .join('');
}

function wit(sigla: readonly string[]): string {
  return attribute('wit', sigla.map((siglum) => `#${witnessId(siglum)}`).join(' '));
}

function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${escapeAttribute(value)}"`;
}
