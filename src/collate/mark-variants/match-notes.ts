/** Which notes of the witnesses are one note: those that are called at the same place of the text. */
import type {Collation} from '../table.js';
import type {WitnessNote, WitnessText} from '../witness-text.js';

export interface MatchedNote {
  /** The column of the word before the call. */
  column: number;
  /** The base's; it may have none. */
  own: WitnessNote | undefined;
  /** Those of the others, by their sigla. */
  others: ReadonlyMap<string, WitnessNote>;
}

type Found = MatchedNote & {others: Map<string, WitnessNote>};

interface Placed {
  note: WitnessNote;
  column: number;
}

/** A word may be aligned otherwise; then the same sign, so many columns away, tells. */
const nearby = 3;

/**
 * All notes in the order of their calls.
 *
 * @param isPresent the text of a witness goes so far
 */
export function matchNotes(collation: Collation, own: WitnessText, others: readonly WitnessText[], isPresent: (siglum: string, column: number) => boolean): MatchedNote[] {
  const byColumn = new Map<number, Found[]>();
  const add = (column: number, note: WitnessNote | undefined, entry?: [string, WitnessNote]): void => {
    byColumn.set(column, [...(byColumn.get(column) ?? []), {column, own: note, others: new Map(entry ? [entry] : [])}]);
  };
  for (const {note, column} of placed(collation, own)) add(column, note);
  const ways: ((one: Found, placed: Placed) => boolean)[] = [
    ({own: note, column}, {note: other, column: there}) => column === there && other.n !== '' && note?.n === other.n,
    ({own: note, column}, {note: other, column: there}) => column === there && note?.text.text === other.text.text,
    ({column}, {column: there}) => column === there,
    ({own: note}, {note: other}) => other.n !== '' && note?.n === other.n
  ];
  for (const other of others) {
    let left = placed(collation, other);
    for (const isOne of ways) {
      left = left.filter((one) => {
        const near = range(one.column - nearby, one.column + nearby).flatMap((column) => byColumn.get(column) ?? []);
        const match = near.find((found) => !found.others.has(other.siglum) && (found.column === one.column || isPresent(other.siglum, found.column)) && isOne(found, one));
        match?.others.set(other.siglum, one.note);
        return match === undefined;
      });
    }
    for (const {note, column} of left) add(column, undefined, [other.siglum, note]);
  }
  return [...byColumn.values()].flat().sort((one, other) => one.column - other.column);
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, index) => from + index);
}

/** Notes in the order of their calls, each with the column of the last word that begins before it. */
function placed({table, witnesses}: Collation, {siglum, notes}: WitnessText): Placed[] {
  if (notes.length === 0) return [];
  const witness = witnesses.indexOf(siglum);
  const ordered = [...notes].sort((one, other) => one.at - other.at);
  const found: Placed[] = [];
  let column = 0;
  let next = 0;
  for (const [at, cells] of table.entries()) {
    for (const {start} of cells[witness] ?? []) {
      for (let note = ordered[next]; note && note.at <= start; note = ordered[++next]) found.push({note, column});
      column = at;
    }
  }
  return [...found, ...ordered.slice(next).map((note) => ({note, column}))];
}
