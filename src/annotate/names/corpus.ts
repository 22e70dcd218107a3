/**
 * The other texts of an edition as evidence: whom they name with forename and surname is meant by the surname alone
 * too, where a text says nothing else. They are gone through once, line by line and without their structure.
 */
import type {Language} from '../../language/language.js';
import type {Lexicon} from '../../language/lexicon.js';
import type {Leaf} from '../../tree.js';
import {type Classifier, createClassifier, kinds} from './name-runs.js';
import type {Named} from './name-shapes.js';
import {namesOf} from './pers-names.js';
import {createPersons, type Persons} from './persons.js';
import {plain} from './plain-name.js';

/** Persons that the texts of an edition name in full. */
export type Corpus = Pick<Persons, 'all' | 'find' | 'surnames'>;

export interface CorpusBuilder {
  /** Go through a text. */
  add(text: string, tables: {language: Language; lexicon: Lexicon}): void;
  corpus: Corpus;
}

/** A line longer than this is read in pieces: a paragraph, and no more memory than that. */
const longest = 20_000;

export function createCorpus(): CorpusBuilder {
  const persons = createPersons();
  const classifiers = new Map<string, Classifier>();
  return {
    add(text, {language, lexicon}) {
      const classifier = classifiers.get(language.code) ?? createClassifier(language, lexicon);
      classifiers.set(language.code, classifier);
      for (const paragraph of paragraphs(text)) for (const [, names] of namesOf(leafOf(paragraph), {language, classifier})) for (const name of names) if (isFull(name)) persons.add(name);
    },
    corpus: persons
  };
}

function isFull({forenames, surname, cert}: Named): boolean {
  return forenames.length > 0 && surname.length > 2 && cert !== 'low';
}

function* paragraphs(text: string): Generator<string> {
  for (const paragraph of text.split(/\n[ \t\r]*\n/u)) {
    const line = paragraph.replace(/\s+/gu, ' ').trim();
    for (let at = 0; at < line.length; at += longest) yield line.slice(at, at + longest);
  }
}

function leafOf(text: string): Leaf {
  return {type: 'p', start: 0, end: text.length, reading: {text, offsets: [0, 0]}, marks: [], parts: []};
}

// What a word may be besides, so that the other texts say nothing of it in this one
const mayBeElse = kinds.word | kinds.place | kinds.people | kinds.notName | kinds.institution | kinds.date | kinds.derived | kinds.role | kinds.given;

/** Surnames of the other texts are known in this one, if they are nothing else in the tables, and stand not as places do. */
export function teachCorpus(classifier: Classifier, corpus: Corpus, isOfPlaces: (word: string) => boolean): void {
  const surnames = corpus.surnames();
  let isNew = false;
  for (const word of classifier.words.values()) {
    if ((word.kind & (mayBeElse | kinds.known)) !== 0 || !surnames.has(plain(word.text)) || isOfPlaces(word.text)) continue;
    word.kind |= kinds.known;
    isNew = true;
  }
  if (isNew) classifier.runs = new WeakMap();
}

/** Who is meant by a name. */
export interface Meant {
  id: string;
  /** Only the other texts say who it is. */
  isOfOthers: boolean;
}

export type Finder = (name: Named) => Meant | undefined;

/**
 * Whom names mean: by what the text itself says, and where it says less, by the others. `H. Lowe` here and `Harriet Lowe`
 * there are one; `Lowe` alone is she where nobody else in the edition is called so.
 */
export function createFinder(persons: Persons, corpus: Corpus | undefined): Finder {
  const own = new Map(persons.all().map((person) => [person.id, person]));
  const bearers = corpus?.surnames();
  const named = new Set([...own.values()].filter(({forenames}) => forenames.length > 0).map(({surname}) => plain(surname.split(' ')[0] ?? surname)));
  return (name) => {
    const id = persons.find(name);
    const key = plain(name.surname.split(' ')[0] ?? name.surname);
    if (!corpus || bearers?.has(key) !== true) return id === undefined ? undefined : {id, isOfOthers: false};
    const person = id === undefined ? undefined : own.get(id);
    if (person && person.forenames.length > 0) return {id: corpus.find({...name, ...person}) ?? person.id, isOfOthers: false};
    const other = name.forenames.length > 0 || !named.has(key) ? corpus.find(name) : undefined;
    return other === undefined ? (id === undefined ? undefined : {id, isOfOthers: false}) : {id: other, isOfOthers: name.forenames.length === 0};
  };
}
