/** The header of a captured text: what its two files say of it, and of whoever is named in them. */
import {witnessId} from '../../witness-id.js';
import {escapeAttribute, escapeText} from '../../encode/escape.js';
import type {PrintedApparatus} from './apparatus-file.js';
import type {PrintedText} from './text-file.js';

export interface HeaderOptions {
  version: string;
  files: {text: string; apparatus: string};
  /** Hands that entries name, by identifier. */
  hands: readonly string[];
  /** The first of the editors answers for the text, and entries say so without a name. */
  isOneEditor: boolean;
}

/** An XML name for a hand or a person: the name itself, if it is one. */
export function nameId(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(name) ? name : `name-${plainName(name)}`;
}

function plainName(text: string): string {
  return [...text].map((sign) => (/[\p{L}\p{N}._-]/u.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}`)).join('');
}

/** The `teiHeader`. */
export function writeHeader(text: PrintedText, apparatus: PrintedApparatus, options: HeaderOptions): string {
  const title = text.title || apparatus.title || 'Untitled';
  const version = text.version || apparatus.version;
  const state = text.state || apparatus.state;
  const isStated = version !== '' && version !== 'not stated';
  return `<teiHeader>
<fileDesc>
<titleStmt>
<title>${escapeText(title)}</title>
${text.author === '' ? '' : `<author>${escapeText(text.author)}</author>\n`}${writeEditors(apparatus, options)}<respStmt xml:id="stephanus">
<resp>captured from plain text by program</resp>
<name>Stephanus ${escapeText(options.version)}</name>
</respStmt>
</titleStmt>
${isStated || (state !== '' && state !== 'not stated') ? `<editionStmt>\n<edition${isStated ? ` n="${escapeAttribute(version)}"` : ''}>${isStated ? `Version ${escapeText(version)}: ` : ''}${state === 'not stated' ? '' : escapeText(state)}</edition>\n</editionStmt>\n` : ''}<publicationStmt>
<authority>Unpublished</authority>
<availability status="unknown">
<p>No licence has been stated.</p>
</availability>
</publicationStmt>
${writeSources(apparatus, options)}
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
</encodingDesc>
${writeProfile(options)}</teiHeader>`;
}

function writeEditors({editors}: PrintedApparatus, {isOneEditor}: HeaderOptions): string {
  return editors
    .map(({siglum, text}, index) =>
      isOneEditor && index > 0
        ? `<respStmt xml:id="${nameId(siglum)}">\n<resp>named in the apparatus</resp>\n<name>${escapeText(text)}</name>\n</respStmt>\n`
        : `<editor xml:id="${nameId(siglum)}">${escapeText(text)}</editor>\n`
    )
    .join('');
}

/** The hands that only entries name. */
function writeProfile({hands}: HeaderOptions): string {
  if (hands.length === 0) return '';
  return `<profileDesc>\n<handNotes>\n${hands.map((id) => `<handNote xml:id="${escapeAttribute(id)}"/>`).join('\n')}\n</handNotes>\n</profileDesc>\n`;
}

/** The persons that only entries name; beside the header. */
export function writePersons(persons: readonly string[]): string {
  if (persons.length === 0) return '';
  const list = persons.map((id) => `<person xml:id="${nameId(id)}">\n<persName>${escapeText(id)}</persName>\n</person>`);
  return `\n<standOff>\n<listPerson>\n${list.join('\n')}\n</listPerson>\n</standOff>`;
}

const transcription = /^the transcription: (?<parts>.*?)\.(?: The print behind it \((?<print>.*)\) was not consulted\.)?$/u;

function writeSources({witnesses, families}: PrintedApparatus, {files}: HeaderOptions): string {
  const [first] = witnesses;
  const only = witnesses.length === 1 && first?.siglum === 't' ? transcription.exec(first.text)?.groups : undefined;
  if (only)
    return `<sourceDesc>\n${writeTranscription(only['parts'] ?? '')}${only['print'] === undefined ? '' : `<bibl type="printSource"><title>${escapeText(only['print'])}</title></bibl>\n`}</sourceDesc>`;
  const captured = `Captured from the files ${escapeText(files.text)} and ${escapeText(files.apparatus)}.`;
  if (witnesses.length === 0) return `<sourceDesc>\n<p>${captured}</p>\n</sourceDesc>`;
  const inFamily = new Map(families.flatMap((family) => family.members.map((member) => [member, family] as const)));
  const written = new Set<string>();
  const list = witnesses.flatMap(({siglum, text}) => {
    const family = inFamily.get(siglum);
    if (!family) return [writeWitness(siglum, text)];
    if (written.has(family.siglum)) return [];
    written.add(family.siglum);
    const members = witnesses.filter((one) => family.members.includes(one.siglum)).map((one) => writeWitness(one.siglum, one.text));
    return [`<listWit xml:id="${witnessId(family.siglum)}">\n<head><abbr type="siglum">${escapeText(family.siglum)}</abbr></head>\n${members.join('\n')}\n</listWit>`];
  });
  return `<sourceDesc>\n<listWit>\n${list.join('\n')}\n</listWit>\n</sourceDesc>`;
}

function writeTranscription(parts: string): string {
  const written = parts.split(', ').map((part) => {
    if (/^sha256 \S+$/u.test(part)) return `<idno type="sha256">${escapeText(part.slice('sha256 '.length))}</idno>`;
    return /^[a-z]+:\/\//u.test(part) ? `<ptr target="${escapeAttribute(part)}"/>` : `<idno type="filename">${escapeText(part)}</idno>`;
  });
  return `<bibl type="digitalSource">${written.join('')}</bibl>\n`;
}

function writeWitness(siglum: string, text: string): string {
  if (text === '') return `<witness xml:id="${witnessId(siglum)}" n="${escapeAttribute(siglum)}"/>`;
  return `<witness xml:id="${witnessId(siglum)}"><abbr type="siglum">${escapeText(siglum)}</abbr>${text === siglum ? '' : ` <bibl>${escapeText(text)}</bibl>`}</witness>`;
}
