/**
 * Mentions to persons: one person per surname and compatible forenames (`N. Hill` and
 * `Nathan Hill` are one, `Nathan Hill` and `Mary Hill` two); `Mr. Hill` is not Mary. A surname that several bear is
 * left without a person.
 */
import type {Sex} from './sexes.js';
import type {Named} from './name-shapes.js';
import {plain} from './plain-name.js';

export interface Person {
  surname: string;
  forenames: string[];
  sex: Sex | undefined;
  /** Mentions with a forename. */
  count: number;
}

export interface Persons {
  add(named: Named): void;
  /** First forenames of those whose surname is told too, in lower case. */
  forenames(): ReadonlySet<string>;
  /** The identifier of the person meant, where it is plain. */
  find(named: Named): string | undefined;
  /** Surnames in lower case to identifiers. */
  surnames(): ReadonlyMap<string, readonly string[]>;
  all(): readonly (Person & {id: string})[];
}

export function createPersons(): Persons {
  const bySurname = new Map<string, Person[]>();
  // A form that was met before is the same person as before.
  const added = new Map<string, Person>();
  const found = new Map<string, string | undefined>();
  let called: ReadonlyMap<string, Person | 'several'> | undefined;
  return {
    add({surname, forenames, rule, sex}) {
      if (rule === 'name-verb') return;
      const form = formOf(surname, forenames, sex);
      const before = added.get(form);
      if (before) {
        before.count++;
        return;
      }
      found.clear();
      called = undefined;
      const key = keyOf(surname);
      const known = bySurname.get(key) ?? [];
      const person = known.find((candidate) => agree(candidate.forenames, forenames) && isPossible(candidate.sex, sex));
      if (person) {
        if (fullness(forenames) > fullness(person.forenames)) person.forenames = forenames;
        person.count++;
        person.sex ??= sex;
        added.set(form, person);
      } else {
        const one = {surname, forenames, sex, count: 1};
        known.push(one);
        added.set(form, one);
      }
      bySurname.set(key, known);
    },
    find(named) {
      const form = formOf(named.surname, named.forenames, named.sex);
      if (!found.has(form)) found.set(form, findPerson(bySurname, (called ??= bearersOfForenames(bySurname)), named));
      return found.get(form);
    },
    forenames: () => new Set((called ??= bearersOfForenames(bySurname)).keys()),
    surnames() {
      return new Map([...bySurname].map(([surname, persons]) => [surname, persons.map(idOf)]));
    },
    all: () => [...bySurname.values()].flatMap((persons) => persons.filter((person) => !isOneOfTwo(person, persons)).map((person) => ({...person, id: idOf(person)})))
  };
}

function formOf(surname: string, forenames: readonly string[], sex: Sex | undefined): string {
  return forenames.length === 0 ? `${surname},${sex ?? ''}` : `${surname},${forenames.join(' ')},${sex ?? ''}`;
}

function isPossible(one: Sex | undefined, other: Sex | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** `Mr. Hill` and `Mrs. Hill`, and nobody says more of them: which is meant by a bare `Hill` cannot be told, and they have no names to tell them by. */
function isOneOfTwo(person: Person, persons: readonly Person[]): boolean {
  return person.forenames.length === 0 && persons.filter(({forenames}) => forenames.length === 0).length > 1;
}

function findPerson(bySurname: ReadonlyMap<string, readonly Person[]>, byForename: ReadonlyMap<string, Person | 'several'>, {surname, forenames, sex}: Named): string | undefined {
  const known = bySurname.get(keyOf(surname)) ?? [];
  // `Joe`, where Joe Fenn is the one who is called so
  const called = forenames.length === 0 && known.every((person) => person.forenames.length === 0) ? byForename.get(plain(surname)) : undefined;
  if (called !== undefined && called !== 'several') return idOf(called);
  const fitting = (forenames.length === 0 ? bearersOf(known) : known.filter((person) => agree(person.forenames, forenames))).filter((person) => isPossible(person.sex, sex));
  const [only] = fitting;
  if (only && fitting.length === 1) return isOneOfTwo(only, known) ? undefined : idOf(only);
  return known.length === 0 && fitting.length === 0 ? slug(surname, forenames) : undefined;
}

/** Who has a first forename, among those whose surname is told too. */
function bearersOfForenames(bySurname: ReadonlyMap<string, readonly Person[]>): Map<string, Person | 'several'> {
  const bearers = new Map<string, Person | 'several'>();
  for (const persons of bySurname.values())
    for (const person of persons) {
      const [first] = person.forenames;
      if (first !== undefined) bearers.set(plain(first), bearers.has(plain(first)) ? 'several' : person);
    }
  return bearers;
}

/** Whom a surname alone may mean: those with forenames, and one who cannot be any of them. */
function bearersOf(known: readonly Person[]): readonly Person[] {
  const named = known.filter((person) => person.forenames.length > 0);
  return named.length === 0 ? known : known.filter((person) => person.forenames.length > 0 || named.every(({sex}) => !isPossible(sex, person.sex)));
}

/** A surname of several words (`Grey de Wilton`) is also called by its first. */
function keyOf(surname: string): string {
  return plain(surname.split(' ')[0] ?? surname);
}

function idOf(person: Person): string {
  const id = slug(person.surname, person.forenames);
  // The list of persons bears that name itself.
  return id === 'persons' ? 'persons-1' : id;
}

/** An identifier for `persons.xml`: surname, then the first forename. */
export function slug(surname: string, forenames: readonly string[]): string {
  const parts = [surname, ...forenames.slice(0, 1)].map((part) => plain(part).replace(/[^a-z0-9\p{L}]+/gu, '')).filter((part) => part !== '');
  return parts.join('-') || 'person';
}

function fullness(forenames: readonly string[]): number {
  return forenames.reduce((sum, name) => sum + (name.endsWith('.') ? 1 : name.length), 0);
}

/** Each forename of one agrees with that of the other at its place: equal, or an initial of it. */
function agree(left: readonly string[], right: readonly string[]): boolean {
  const first = split(left);
  const second = split(right);
  if (first.length === 0 || second.length === 0) return true;
  return first.every((name, index) => {
    const other = second[index];
    if (other === undefined) return true;
    // `V` and `VIII` are numbers, of two rulers.
    if (isReign(name) && isReign(other)) return name === other;
    const isInitial = name.length === 1 || other.length === 1;
    return isInitial ? name.charAt(0) === other.charAt(0) : name === other;
  });
}

function isReign(name: string): boolean {
  return /^[ivx]+$/u.test(name);
}

/** `J.V.` is two initials. */
function split(forenames: readonly string[]): string[] {
  return forenames.flatMap((name) => (name.includes('.') ? name.split(/[.-]+/u).filter((part) => part !== '') : [name])).map(plain);
}
