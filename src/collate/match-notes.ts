/** Which notes of the witnesses are one note: those that are called at the same place of the text. */
import type {Collation} from './table.js';
import type {WitnessNote, WitnessText} from './witness-text.js';

export interface MatchedNote {
  /** The column of the word before the call. */
  column: number;
  /** The base's; it may have none. */
  own: WitnessNote | undefined;
  /** Those of the others, by their sigla. */
  others: ReadonlyMap<string, WitnessNote>;
}

/** A word may be aligned otherwise; then the same sign, so many columns away, tells. */
const nearby = 3;

/**
 * All notes in the order of their calls.
 *
 * @param isPresent the text of a witness goes so far
 */
export function matchNotes(collation: Collation, own: WitnessText, others: readonly WitnessText[], isPresent: (siglum: string, column: number) => boolean): MatchedNote[] {
  const found: (MatchedNote & {others: Map<string, WitnessNote>})[] = placed(collation, own).map(({note, column}) => ({column, own: note, others: new Map()}));
  for (const other of others) {
    for (const {note, column} of placed(collation, other)) {
      const free = found.filter((one) => !one.others.has(other.siglum));
      const match = free.find((one) => one.column === column) ?? free.find((one) => one.own?.n === note.n && Math.abs(one.column - column) <= nearby && isPresent(other.siglum, one.column));
      if (match) match.others.set(other.siglum, note);
      else found.push({column, own: undefined, others: new Map([[other.siglum, note]])});
    }
  }
  return found.sort((one, other) => one.column - other.column);
}

function placed(collation: Collation, {siglum, notes}: WitnessText): {note: WitnessNote; column: number}[] {
  const columns = notes.length > 0 ? startsOf(collation, collation.witnesses.indexOf(siglum)) : [];
  return notes.map((note) => ({note, column: columns.findLast(({start}) => start < note.at)?.column ?? 0}));
}

/** Where the words of a witness begin, with their columns. */
function startsOf({table}: Collation, witness: number): {start: number; column: number}[] {
  return table.flatMap((cells, column) => (cells[witness] ?? []).map(({start}) => ({start, column})));
}
