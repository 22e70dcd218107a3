/** One source to one TEI file: decode, process, and find again the identifiers it had before. */
import {basename} from 'node:path';
import type {Plugin} from 'unified';
import {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import type {Corpus} from '../annotate/names/corpus.js';
import type {WitnessText} from '../collate/witness-text.js';
import {languageName, type Attachment, type EditionInfo} from '../encode/header.js';
import {leaves} from '../leaves.js';
import {createProcessor} from '../pipeline.js';
import {decode, UnreadableError} from '../read/decode.js';
import type {Root, Span, WorkFound} from '../tree.js';
import type {Decision} from './decisions.js';
import {sha256} from './files.js';
import {findingsOf, takeDoubtful, type Finding, type Suggestion} from '../encode/findings.js';
import type {LanguageOf} from './languages.js';
import {fullName, resolvePerson, type PersonForms, type PersonList} from './persons.js';
import type {ReadingOptions} from './witness.js';
import {resolveWork, type WorkList} from './works.js';
import type {KeptId} from '../encode/ids.js';
import {sourceOf} from '../source-of.js';
import {editionInfo, layoutOptions, type Settings} from './settings.js';

export interface EncodeRequest {
  id: string;
  path: string;
  bytes: Uint8Array;
  /** Siglum of this witness, and the others, where the text has several. */
  siglum?: string;
  others?: readonly {siglum: string; path: string; bytes: Uint8Array}[];
  /** The TEI file of an earlier run, whose identifiers are kept. */
  before?: string;
  settings: Settings;
  decisions: readonly Decision[];
  plugins: readonly Plugin[];
  languageOf: LanguageOf;
  persons: PersonList;
  /** Persons that other texts of the edition name in full. */
  corpus?: Corpus;
  /** Where the authority list lies, relative to the TEI file; empty for none. */
  personsFile: string;
  works: WorkList;
  /** Where the list of works lies, relative to the TEI file; empty for none. */
  worksFile: string;
  version: string;
  /** How entries of variants are tied to the text. */
  attachment?: Attachment;
}

export interface Counts {
  paragraphs: number;
  notes: number;
  names: number;
  quotations: number;
  references: number;
  corrections: number;
}

export interface Encoded {
  tei: string;
  text: string;
  messages: VFileMessage[];
  counts: Counts;
  persons: PersonForms[];
  works: WorkFound[];
  /** Every decision, gathered when asked for. */
  findings(): Finding[];
}

/**
 * Encode one source.
 *
 * @throws UnreadableError if the file is no text
 */
export async function encodeSource(request: EncodeRequest): Promise<Encoded> {
  const {id, path, bytes, settings} = request;
  const text = settings.texts?.[id];
  const decoded = decode(bytes, text?.encoding);
  const source = request.others ? await baseText(decoded.text, request.siglum ?? '') : decoded.text;
  const file = new VFile({path, value: source});
  if (decoded.evidence === 'statistics')
    file.message(`Read the file as ${decoded.encoding}, told by statistics (${Math.round(decoded.confidence * 100)} %); set \`encoding\` in edition.yaml if letters look wrong`, {
      ruleId: 'encoding',
      source: 'read-decode'
    });
  if (!/[^\p{White_Space}\uFEFF]/u.test(decoded.text)) throw new UnreadableError('Unexpected empty file, expected a text');
  const {language, lexicon, toldBy, isWithoutTables} = await request.languageOf(source, id);
  if (toldBy) file.message(`Read the text as ${languageName(language.code)}, told by ${toldBy}; set \`language\` in edition.yaml if it is not`, {ruleId: 'language', source: 'language-tell'});
  if (isWithoutTables)
    file.message(`No tables for the language \`${language.code}\`; those of English are used, so names and quotations are less sure (docs/languages.md says how to add one)`, {
      ruleId: 'language',
      source: 'language-tell'
    });
  let tree: Root | undefined;
  let persons: PersonForms[] = [];
  let works: WorkFound[] = [];
  let suggestions: Suggestion[] = [];
  const kept = request.before === undefined ? [] : (await import('./kept-ids.js')).keepIds(request.before, source);
  const processor = createProcessor({
    id,
    language,
    lexicon,
    file: {name: basename(path), sha256: sha256(bytes), encoding: decoded.encoding},
    info: {...editionInfo(settings, id), ...witnessInfo(request)},
    layout: layoutOptions(text ?? {}),
    ...(request.corpus ? {corpus: request.corpus} : {}),
    persons: request.personsFile,
    works: request.worksFile,
    version: request.version,
    ...(request.attachment ? {attachment: request.attachment} : {}),
    kept,
    decisions: request.decisions,
    ...(request.others
      ? {
          variants: {
            base: request.siglum ?? '',
            others: await readOthers(request.others, {language, lexicon, layout: layoutOptions(text ?? {}), encoding: text?.encoding}),
            settings: settings.collation ?? {}
          }
        }
      : {}),
    plugins: request.plugins,
    beforeEncode: (root) => {
      tree = root;
      suggestions = takeDoubtful(root, settings.certainty ?? 'low');
      persons = gatherPersons(root, request.persons);
      works = gatherWorks(root, request.works, kept);
    }
  });
  const result = await processor.process(file);
  return {tei: String(result), text: source, messages: file.messages, counts: countSpans(tree), persons, works, findings: () => (tree ? findingsOf(tree, suggestions) : [])};
}

// What reads witnesses reads XML too, and is loaded only where there are some.

/** The text of a base that is a TEI file; any other is its own text. */
async function baseText(content: string, siglum: string): Promise<string> {
  const {isTei, plainText} = await import('./witness.js');
  return isTei(content) ? plainText(content, siglum) : content;
}

async function readOthers(others: readonly {siglum: string; path: string; bytes: Uint8Array}[], options: ReadingOptions): Promise<WitnessText[]> {
  const {readWitness, withFile} = await import('./witness.js');
  return Promise.all(others.map((other) => withFile(other.path, () => readWitness(other, options))));
}

/** Witnesses for `listWit`; none for a text with one source. */
function witnessInfo({siglum, path, bytes, others = []}: EncodeRequest): Pick<EditionInfo, 'witnesses'> {
  if (siglum === undefined) return {};
  return {witnesses: [{siglum, path, bytes}, ...others].map((witness) => ({siglum: witness.siglum, file: basename(witness.path), sha256: sha256(witness.bytes)}))};
}

/** Names of persons by the list of the edition, with the forms that this text has. */
function gatherPersons(root: Root, list: PersonList): PersonForms[] {
  const found = new Map<string, {id: string; surname: string; forenames: readonly string[]; count: number; forms: Set<string>}>();
  const known = new Map((root.persons ?? []).map((person) => [person.id, person]));
  for (const {leaf} of leaves(root)) {
    for (const {span, start, end} of leaf.parts) {
      if (span.type !== 'persName' || span.person === undefined) continue;
      const form = leaf.reading.text.slice(start, end).replace(/\s+/gu, ' ');
      const person = known.get(span.person) ?? {id: span.person, surname: form, forenames: [], count: 0};
      const id = resolvePerson(person, list);
      span.person = id;
      const entry = found.get(id) ?? {...person, id, count: 0, forms: new Set<string>()};
      entry.count++;
      entry.forms.add(form);
      if (person.forenames.length > 0) entry.forms.add(fullName(person.surname, person.forenames));
      found.set(id, entry);
    }
  }
  // Without a forename the person is called as the text does: `Castruccius Castrucanus`.
  return [...found.values()].map((person) => (person.forenames.length > 0 ? person : {...person, surname: longest(person.forms)}));
}

function longest(forms: ReadonlySet<string>): string {
  return [...forms].reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** Works by the list of the edition; one whose entry an editor has corrected is the one that its references pointed to. */
function gatherWorks(root: Root, list: WorkList, kept: readonly KeptId[]): WorkFound[] {
  const before = citedBefore(root, kept);
  const ids = new Map((root.works ?? []).map((work) => [work.id, resolveWork(work, list, before.get(work.id))]));
  const seen = new Set<Span>();
  for (const {leaf} of leaves(root)) {
    for (const {span} of leaf.parts) {
      if (span.type !== 'bibl' || span.work === undefined || seen.has(span)) continue;
      seen.add(span);
      span.work = ids.get(span.work) ?? span.work;
    }
  }
  return (root.works ?? []).map((work) => ({...work, id: ids.get(work.id) ?? work.id}));
}

/** What the references to each work pointed to in the TEI file of an earlier run: most of them. */
function citedBefore(root: Root, kept: readonly KeptId[]): Map<string, string> {
  const goals = new Map(kept.flatMap(({kind, start, corresp}) => (kind === 'b' && corresp?.includes('#') === true ? [[start, corresp.slice(corresp.indexOf('#') + 1)] as const] : [])));
  const votes = new Map<string, Map<string, number>>();
  if (goals.size === 0) return new Map();
  for (const {leaf} of leaves(root)) {
    for (const {span, start} of leaf.parts) {
      const goal = span.type === 'bibl' && span.work !== undefined && span.of === undefined ? goals.get(sourceOf(leaf, start)) : undefined;
      if (span.type !== 'bibl' || span.work === undefined || goal === undefined) continue;
      const own = votes.get(span.work) ?? new Map<string, number>();
      own.set(goal, (own.get(goal) ?? 0) + 1);
      votes.set(span.work, own);
    }
  }
  return new Map(
    [...votes].flatMap(([work, own]) =>
      [...own]
        .sort((one, other) => other[1] - one[1])
        .slice(0, 1)
        .map(([goal]) => [work, goal] as const)
    )
  );
}

function countSpans(tree: Root | undefined): Counts {
  const counts: Counts = {paragraphs: 0, notes: tree?.notes.length ?? 0, names: 0, quotations: 0, references: 0, corrections: 0};
  for (const {leaf, note} of tree ? leaves(tree) : []) {
    if (leaf.type === 'p' && !note) counts.paragraphs++;
    for (const {span} of leaf.parts) {
      if (span.type === 'persName') counts.names++;
      else if (span.type === 'bibl') counts.references++;
      else if (span.type === 'sic') counts.corrections++;
      else if (['quote', 'q', 'said', 'soCalled', 'term'].includes(span.type)) counts.quotations++;
    }
  }
  return counts;
}
