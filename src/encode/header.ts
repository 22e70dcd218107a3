/**
 * The header (TEI Guidelines, chapter 2). `publicationStmt` speaks of this edition only;
 * what a title page says goes into the chain of carriers in `sourceDesc`. What nobody said is
 * said to be unknown. Nothing depends on the clock.
 */
import {witnessId} from '../witness-id.js';
import {escapeAttribute, escapeText} from './escape.js';

export interface Responsible {
  id: string;
  name: string;
  role?: string;
  orcid?: string;
}

/** One carrier of the text: file, print, first edition. */
export interface Carrier {
  title?: string;
  author?: string;
  publisher?: string;
  pubPlace?: string;
  date?: string;
  note?: string;
  url?: string;
  accessed?: string;
  lang?: string;
  translator?: string;
  rights?: string;
}

/** What the edition says of itself and of this text; everything may be absent. */
export interface EditionInfo {
  title?: string;
  /** Title and author of the text, where an editor sets them: in place of what the text says of itself. */
  text?: {title?: string; author?: string};
  editors?: readonly Responsible[];
  publisher?: string;
  date?: string;
  doi?: string;
  licence?: {name: string; url?: string};
  version?: string;
  isReviewed?: boolean;
  source?: Carrier;
  print?: Carrier;
  original?: Carrier;
  work?: {date?: string; place?: string; lang?: string};
  witnesses?: readonly {siglum: string; file: string; sha256: string}[];
  changes?: readonly {n: string; when?: string; text: string}[];
}

/** Methods of linking an apparatus to the text (TEI Guidelines, 13.2). */
export const attachments = ['parallel-segmentation', 'double-end-point'] as const;
export type Attachment = (typeof attachments)[number];

export interface HeaderData {
  id: string;
  title: string;
  author?: string;
  /** Who else had a hand in the work: a translator, an editor of old. */
  others: readonly {name: string; role: string}[];
  lang: string;
  file: {name: string; sha256: string; encoding: string};
  /** What the title page says of the print. */
  imprint?: Carrier;
  info: EditionInfo;
  attachment?: Attachment;
  counts: {corrections: number; doubts: number; joins: number; pages: number; names: number; quotations: number};
  layout: {lines: 'print' | 'file'; isWrapped: boolean};
  /** Rules that `@ana` points to, with what each means. */
  rules: readonly {id: string; text: string}[];
  version: string;
  persons: string;
}

type Child = string | false | undefined;

function element(name: string, attributes: Record<string, string | undefined>, ...children: Child[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== '') tag += ` ${key}="${escapeAttribute(value)}"`;
  const content = children.filter((child): child is string => typeof child === 'string' && child !== '').join('');
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

function block(name: string, attributes: Record<string, string | undefined>, ...children: Child[]): string {
  const kept = children.filter((child): child is string => typeof child === 'string' && child !== '');
  return kept.length === 0 ? '' : element(name, attributes, '\n', ...kept) + '\n';
}

function line(name: string, text: string | undefined, attributes: Record<string, string | undefined> = {}): string {
  return text === undefined || text === '' ? '' : element(name, attributes, escapeText(text)) + '\n';
}

/** Write the `teiHeader`. */
export function writeHeader(data: HeaderData): string {
  return element('teiHeader', {}, '\n', fileDesc(data), encodingDesc(data), profileDesc(data), revisionDesc(data)) + '\n';
}

function fileDesc(data: HeaderData): string {
  const {info} = data;
  const version = info.version ?? '0';
  const state = info.isReviewed ? 'reviewed by the editors' : 'encoded by program, not reviewed';
  return block(
    'fileDesc',
    {},
    block(
      'titleStmt',
      {},
      line('title', data.title),
      line('author', data.author),
      ...data.others.map(({name, role}) => line('editor', name, {role})),
      ...(info.editors ?? []).map(editor),
      program(data.version)
    ),
    block('editionStmt', {}, element('edition', {n: version}, escapeText(`Version ${version}: ${state}`)) + '\n'),
    publication(data),
    sourceDesc(data)
  );
}

function editor({id, name, role, orcid}: Responsible): string {
  const idno = orcid === undefined ? '' : element('idno', {type: 'ORCID'}, escapeText(orcid));
  return block('respStmt', {'xml:id': id}, line('resp', role ?? 'editor'), element('name', {}, escapeText(name), idno) + '\n');
}

function program(version: string): string {
  return block('respStmt', {'xml:id': 'stephanus'}, line('resp', 'encoding by program'), line('name', `Stephanus ${version}`));
}

function publication({info, id}: HeaderData): string {
  const {licence} = info;
  const availability = licence
    ? block('availability', {status: 'free'}, element('licence', {target: licence.url}, escapeText(licence.name)) + '\n')
    : block('availability', {status: 'unknown'}, line('p', 'No licence has been stated.'));
  const idno = line('idno', info.doi, {type: 'DOI'}) + line('idno', id, {type: 'filename'});
  if (info.publisher === undefined) return block('publicationStmt', {}, line('authority', info.title ?? 'Unpublished'), idno, line('date', info.date, {when: info.date}), availability);
  return block('publicationStmt', {}, line('publisher', info.publisher), idno, line('date', info.date, {when: info.date}), availability);
}

function sourceDesc(data: HeaderData): string {
  const {info, file, imprint} = data;
  const digital = block(
    'bibl',
    {type: 'digitalSource', 'xml:id': 'source-file'},
    line('title', info.source?.title ?? data.title),
    info.source?.url === undefined ? '' : element('ptr', {target: info.source.url}) + '\n',
    line('date', info.source?.accessed && `accessed ${info.source.accessed}`, {when: info.source?.accessed, type: 'accessed'}),
    line('idno', file.name, {type: 'filename'}),
    line('idno', file.sha256, {type: 'sha256'}),
    line('idno', file.encoding, {type: 'encoding'}),
    rights(info.source?.rights)
  );
  const witnesses = info.witnesses && info.witnesses.length > 0 ? block('listWit', {}, ...info.witnesses.map(witness)) : '';
  return block('sourceDesc', {}, digital, carrier('printSource', {...imprint, ...info.print}), carrier('firstEdition', info.original), witnesses);
}

function witness({siglum, file, sha256}: {siglum: string; file: string; sha256: string}): string {
  return (
    element(
      'witness',
      {'xml:id': witnessId(siglum), n: siglum},
      element('abbr', {type: 'siglum'}, escapeText(siglum)),
      ' ',
      element('idno', {type: 'filename'}, escapeText(file)),
      ' ',
      element('idno', {type: 'sha256'}, sha256)
    ) + '\n'
  );
}

function carrier(type: string, facts: Carrier | undefined): string {
  if (!facts || Object.values(facts).every((value) => value === undefined)) return '';
  return block(
    'bibl',
    {type},
    line('title', facts.title),
    line('author', facts.author),
    line('editor', facts.translator, {role: 'translator'}),
    line('publisher', facts.publisher),
    line('pubPlace', facts.pubPlace),
    line('date', facts.date, plainDate(facts.date)),
    facts.lang === undefined ? '' : element('textLang', {mainLang: facts.lang}) + '\n',
    line('note', facts.note, {'xml:id': `${type}-note`}),
    rights(facts.rights)
  );
}

function plainDate(date: string | undefined): Record<string, string | undefined> {
  return /^\d{4}(?:-\d\d){0,2}$/u.test(date ?? '') ? {when: date} : {};
}

/** Each carrier has rights of its own. */
function rights(text: string | undefined): string {
  return text === undefined ? '' : block('availability', {status: 'unknown'}, line('p', text));
}

function encodingDesc(data: HeaderData): string {
  const {counts, layout} = data;
  const lineation = layout.lines === 'print' ? 'Line ends are those of the print and are kept as lb.' : 'Line ends of the file are no lineation and are not marked.';
  return block(
    'encodingDesc',
    {},
    block('projectDesc', {}, line('p', principle(data))),
    block(
      'editorialDecl',
      {},
      block(
        'correction',
        {status: counts.corrections > 0 ? 'medium' : 'low', method: 'markup'},
        line('p', `${counts.corrections} misprints are corrected in choice, with the reading of the source in sic; ${counts.doubts} doubtful places stand in sic alone.`)
      ),
      block('quotation', {marks: 'all'}, line('p', 'Quotation marks stay in the text, inside the elements that stand for them.')),
      block(
        'hyphenation',
        {eol: counts.joins > 0 ? 'some' : 'none'},
        line('p', `${counts.joins} words broken at line ends are read as one: lb with break="no", and in rend the sign that is no part of the word. ${lineation}`)
      ),
      block('normalization', {}, line('p', 'None. Spelling, punctuation and characters are those of the source.')),
      block(
        'interpretation',
        {},
        line(
          'p',
          `Names of persons (${counts.names}), quotations (${counts.quotations}), references and the structure were marked by program; cert stands where the program was not sure, ana names the rule.`
        )
      )
    ),
    data.info.witnesses === undefined
      ? ''
      : element('variantEncoding', {method: data.attachment ?? 'parallel-segmentation', location: data.attachment === 'double-end-point' ? 'external' : 'internal'}) + '\n',
    refsDecl(),
    data.rules.length === 0
      ? ''
      : block('classDecl', {}, block('taxonomy', {'xml:id': 'rules'}, ...data.rules.map(({id, text}) => element('category', {'xml:id': id}, element('catDesc', {}, escapeText(text))) + '\n'))),
    block('appInfo', {}, element('application', {ident: 'stephanus', version: data.version}, element('label', {}, 'Stephanus')) + '\n')
  );
}

/** What of the source stands in the file. */
function principle({info}: HeaderData): string {
  if (info.witnesses === undefined) return 'A citable edition made from a plain-text source. Every character of the source that is not white space stands once in this file.';
  const base = info.witnesses[0]?.siglum ?? '';
  return `A citable edition made from several witnesses. Every character of ${base}, the base, that is not white space stands once in this file; of the other witnesses every word of the text and its notes, and where their pages and paragraphs begin.`;
}

/** How to cite: the number of the paragraph, stanza or block. */
function refsDecl(): string {
  return block('refsDecl', {}, element('citeStructure', {match: '//body//*[self::p or self::ab or self::lg][@n]', use: '@n', unit: 'paragraph'}) + '\n');
}

function profileDesc({info, lang}: HeaderData): string {
  const {work} = info;
  const creation = work
    ? element(
        'creation',
        {},
        work.date === undefined ? '' : element('date', plainDate(work.date), escapeText(work.date)),
        work.place === undefined ? '' : element('placeName', {}, escapeText(work.place))
      ) + '\n'
    : '';
  const usage = lang === '' ? '' : block('langUsage', {}, element('language', {ident: lang}, escapeText(languageName(lang))) + '\n');
  return block('profileDesc', {}, creation, usage);
}

// Those of the language tables, since asking the platform takes as long as encoding a page.
const usualNames: Readonly<Record<string, string>> = {de: 'German', en: 'English', es: 'Spanish', fr: 'French', it: 'Italian', ru: 'Russian'};

/** The English name of a language. */
export function languageName(tag: string): string {
  return usualNames[tag] ?? new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) ?? tag;
}

function revisionDesc({info}: HeaderData): string {
  const changes = info.changes ?? [];
  return block('revisionDesc', {}, ...changes.map(({n, when, text}) => element('change', {n, when}, escapeText(text)) + '\n'));
}
