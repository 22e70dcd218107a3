/**
 * The one plugin of this stage: it learns what the whole document teaches, runs every
 * annotator over the main text and over each note, hangs what they found on the leaves, and
 * turns their doubts into messages. Annotators do not see each other.
 */
import type {Transformer} from 'unified';
import type {Language} from '../language/language.js';
import type {Lexicon} from '../language/lexicon.js';
import {leaves} from '../leaves.js';
import {pointAt} from '../read/text.js';
import {sourceOf} from '../source-of.js';
import type {Leaf, Root} from '../tree.js';
import {annotateBibls} from './bibls/bibls.js';
import {emphasisesTitles} from './bibls/emphasised-titles.js';
import {hasCapitalNouns} from './bibls/owned-titles.js';
import {joinWorks} from './bibls/works.js';
import {annotateEmphasis} from './emphasis.js';
import type {Annotator, Context, Flow, Found} from './flow.js';
import {linkFindings, withoutBooks, withoutHouses} from './links.js';
import {learnScene} from './scene.js';
import {annotateMisprints} from './misprints.js';
import {learnTorn} from './torn-words.js';
import {onOriginal, plainLeaf} from './plain-leaves.js';
import {createFinder, type Corpus} from './names/corpus.js';
import {learnNames} from './names/name-knowledge.js';
import {kinds} from './names/name-runs.js';
import {annotatePersNames} from './names/pers-names.js';
import {annotateQuotes} from './quotes/quotes.js';
import {annotateTitles, learnTitles} from './bibls/titles.js';

export interface AnnotateOptions {
  language: Language;
  lexicon: Lexicon;
  /** Persons that other texts of the edition name in full. */
  corpus?: Corpus;
  /** Annotators to run instead of the usual ones. */
  annotators?: readonly Annotator[];
}

export const usualAnnotators: readonly Annotator[] = [annotateQuotes, annotateBibls, annotatePersNames, annotateTitles, annotateEmphasis, annotateMisprints];

/** Step: mark names, quotations, references, titles and misprints. */
export function annotate({language, lexicon, corpus, annotators = usualAnnotators}: AnnotateOptions): Transformer<Root, Root> {
  return (tree, file) => {
    const flows = flowsOf(tree);
    const {knowledge, persons} = learnNames(flows, {language, lexicon, ...(corpus ? {corpus} : {})});
    const context: Context = {
      language,
      lexicon,
      names: knowledge,
      findPerson: createFinder(persons, corpus),
      ...(corpus ? {corpus} : {}),
      titles: learnTitles(flows, language),
      hasCapitalNouns: hasCapitalNouns(flows, language, knowledge.classifier),
      areTitlesEmphasised: emphasisesTitles(flows, language, knowledge.classifier),
      shortWords: learnTorn(
        flows.flatMap(({leaves: own}) => own.map(({reading}) => reading.text)),
        lexicon
      ),
      ...learnScene(flows, language)
    };
    const byFlow: Found[][] = [];
    for (const flow of flows) {
      const own: Found[] = [];
      byFlow.push(own);
      for (const annotator of annotators) {
        const {found, doubts} = annotator(flow, context);
        for (const {span, parts} of found) own.push({span, parts: parts.map(onOriginal)});
        for (const {leaf, at, rule, reason} of doubts) {
          const offset = sourceOf(leaf, at);
          file.message(reason, {place: pointAt(tree.lines, offset), ruleId: rule, source: 'annotate'});
        }
      }
    }
    const isWord = (name: string): boolean => (knowledge.classifier.classify(name).kind & kinds.word) !== 0;
    const all = withoutBooks(withoutHouses(byFlow.flat(), isWord));
    const authors = linkFindings(all, language);
    hang(all);
    hang(authors);
    const own = persons.all();
    const ids = new Set(own.map(({id}) => id));
    tree.persons = [...own, ...(corpus?.all().filter(({id}) => !ids.has(id)) ?? [])];
    tree.works = joinWorks(
      flows.map(({leaves: own, note}, index) => ({found: byFlow[index] ?? [], ...(note ? {n: note.n, text: own.map(({reading}) => reading.text).join(' ')} : {text: ''})})),
      language
    );
    return tree;
  };
}

/** The main text, and each note by itself, as they are read aloud. */
function flowsOf(tree: Root): Flow[] {
  const main: Leaf[] = [];
  const notes = new Map<NonNullable<Flow['note']>, Leaf[]>();
  for (const {leaf, note} of leaves(tree)) {
    if (leaf.kind === 'ornament') continue;
    const plain = plainLeaf(leaf);
    if (!note) main.push(plain);
    else if (notes.has(note)) notes.get(note)?.push(plain);
    else notes.set(note, [plain]);
  }
  return [{leaves: main, note: undefined}, ...[...notes].map(([note, inNote]) => ({leaves: inNote, note}))];
}

function hang(all: readonly Found[]): void {
  for (const {span, parts} of all) for (const {leaf, start, end} of parts) leaf.parts.push({start, end, span});
}
