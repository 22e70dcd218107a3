/**
 * The verdict of the schema, and what is said of each breach. An acceptor of our own
 * (automaton/) reads every file: it is exact, and ten times as fast as a validator that has to
 * explain itself. A file that it refuses is read again by salve-annos, which goes on after a
 * fault and so finds all of them in one pass.
 */
import {createAcceptor} from './automaton/accept.js';
import {loadGrammar} from './automaton/load.js';
import type {Refusal} from './automaton/refusal.js';
import {createVocabulary, type Vocabulary} from './automaton/vocabulary.js';
import type {Finding} from './message.js';
import {pathOf} from './read/path.js';
import {readDocument, type Listener, type ReadFacts} from './read/document.js';
import {XmlFault} from './read/faults.js';
import {tei} from './read/tree.js';
import type {Fault} from './schema/fault.js';
import {phraseFault} from './schema/phrase.js';
import type {Salve} from './schema/walk.js';

/** A schema that is ready to read files. */
export interface SchemaEngine {
  /** Read a file; the other listeners read along. @throws XmlFault if it is not well-formed */
  read(xml: string, others: readonly Listener[]): Promise<SchemaReading>;
}

export interface SchemaReading {
  isValid: boolean;
  findings: Finding[];
  facts: ReadFacts;
}

/** Load a compiled grammar. */
export function createSchemaEngine(json: string): SchemaEngine {
  const grammar = loadGrammar(json);
  let vocabulary: Vocabulary | undefined;
  let salve: Salve | undefined;
  return {
    async read(xml, others) {
      const acceptor = createAcceptor(grammar);
      const facts = readDocument(xml, [acceptor, ...others]);
      const refusal = acceptor.refusal();
      if (!refusal) return {isValid: true, findings: [], facts};
      vocabulary ??= createVocabulary(grammar);
      const foreign = foreignNamespace(refusal, vocabulary);
      if (foreign) return {isValid: false, findings: [foreign], facts};
      salve ??= await loadSalve(json);
      const words = vocabulary;
      const faults = await collectFaults(xml, salve, refusal);
      return {isValid: false, findings: faults.map((fault) => phraseFault(fault, words)), facts};
    }
  };
}

async function loadSalve(json: string): Promise<Salve> {
  const {DefaultNameResolver, readTreeFromJSON} = await import('salve-annos');
  return {grammar: readTreeFromJSON(json), createResolver: () => new DefaultNameResolver()};
}

/** All faults; at least the one for which the file was refused. */
async function collectFaults(xml: string, salve: Salve, refusal: Refusal): Promise<Fault[]> {
  const {createWalk} = await import('./schema/walk.js');
  const walk = createWalk(salve);
  try {
    readDocument(xml, [walk]);
  } catch (error) {
    if (error instanceof XmlFault) throw error; // it cannot: the file has been read once
    // salve-annos has thrown; what it found before that stands.
  }
  const first = refusedFault(refusal);
  const same = walk.faults.find(({kind, place}) => kind === first.kind && place.line === first.place.line && place.column === first.place.column);
  if (same && same.expected.length === 0) same.expected = first.expected;
  return same || (walk.faults[0] && walk.faults[0].place.line <= first.place.line) ? walk.faults : [first, ...walk.faults];
}

function refusedFault({event, place, expected, path, attribute, value}: Refusal): Fault {
  const element = path.at(-1) ?? '';
  const kind = event === 'start' ? 'element' : event;
  return {
    kind,
    place,
    path: pathOf(path.map((step) => ({name: step, count: 1}))),
    element,
    parent: path.at(-2),
    after: undefined,
    expected,
    ...(attribute === undefined ? {} : {attribute}),
    ...(value === undefined ? {} : {value})
  };
}

/** A root of a good name in no namespace, or in another: one message, not one for each element. */
function foreignNamespace({event, uri, place, path}: Refusal, {elements, namespaces}: Vocabulary): Finding | undefined {
  const [name = ''] = path;
  if (event !== 'start' || path.length > 1 || namespaces.has(uri) || !elements.includes(name)) return undefined;
  const [wanted = tei] = namespaces.has(tei) ? [tei] : [...namespaces];
  const is = uri === '' ? 'is in no namespace' : `is in the namespace ${uri}`;
  return {line: place.line, column: place.column, level: 'error', code: 'E0109', message: `<${name}> ${is}`, hint: `write <${name} xmlns="${wanted}">`, path: `/${name}`, engine: 'schema'};
}
