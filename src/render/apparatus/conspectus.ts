/** Who is meant by the sigla. */
import type {TextFacts} from '../facts.js';
import type {Entry, Siglum} from './entry.js';

/** The sigla and what they stand for. */
export function readConspectus(facts: TextFacts, entries: readonly Entry[]): Siglum[] {
  const [file] = facts.carriers.filter(({type}) => type === 'digitalSource');
  const print = facts.carriers.find(({type}) => type === 'printSource');
  const behind = print ? ` The print behind it (${print.text}) was not consulted.` : '';
  const transcription = file
    ? [{siglum: 't', text: `the transcription: ${[file.file, file.url, file.sha256 === '' ? '' : `sha256 ${file.sha256.slice(0, 12)}`].filter((part) => part !== '').join(', ')}.${behind}`}]
    : [];
  const sigla = facts.witnesses.length > 0 ? facts.witnesses.map(({siglum, text}) => ({siglum, text})) : transcription;
  const families = facts.families.map(({siglum, members}) => ({siglum, text: members.join(' ')}));
  const isCorrected = entries.some(({lem}) => lem.resp === 'steph.');
  const editors = facts.editors.map(({id, name}) => ({siglum: id, text: name}));
  const program = isCorrected ? [{siglum: 'steph.', text: 'corrected by the program Stephanus, not reviewed'}] : [];
  return [...[...sigla, ...families].map((one) => ({...one, isWitness: true})), ...[...program, ...editors].map((one) => ({...one, isWitness: false}))];
}
