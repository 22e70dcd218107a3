/** The tables of the languages are in order: no phrase has lost a word, no list an entry. */
import {describe, expect, test} from 'vitest';
import {type Language, words} from '../../src/language/language.js';
import {languages} from '../../src/language/languages.js';

type ListName = Exclude<keyof Language, (typeof ownLists)[number]>;

/** Lists of phrases: a function word by itself is what is left of one. */
const phraseLists: readonly ListName[] = [
  ...(['boilerplate', 'heads', 'contentsHeads', 'noteHeads', 'imprints', 'closes', 'salutes', 'distance', 'postscripts'] as const),
  ...(['again', 'see', 'editor', 'translator', 'pubPlaces', 'periodicals', 'classics'] as const)
];

/** What is no list of its own, or what no language but one has. */
const ownLists = ['code', 'quotes', 'units', 'states'] as const satisfies readonly (keyof Language)[];

/** Ends in a stop or a bracket, or stands for itself: `[edit]`, `*** END`, `Scan:`, `©`. */
const lostMark = /^[\s,;.:!?)\]}’'-]|[\s,;([{-]$/u;

/** With a mark that belongs to them. */
const deliberate = new Set(['Signed,', 'see, e.g.,', 'see, for example,']);

/** Every list of a language under its name; the lists of units too. */
function listsOf(language: Language): [name: string, list: string][] {
  const names = (Object.keys(language) as (keyof Language)[]).filter((name) => !(ownLists as readonly string[]).includes(name)) as ListName[];
  return [...names.map((name): [string, string] => [name, language[name]]), ...Object.entries(language.units).map(([unit, list]): [string, string] => [`units.${unit}`, list])];
}

const english = languages.get('en');

describe.each([...languages])('the tables of %s', (_code, language) => {
  test('hold no function word in place of a phrase', () => {
    const common = new Set(words(language.common).map((word) => word.toLowerCase()));
    const lost = phraseLists.flatMap((name) => words(language[name]).filter((entry) => common.has(entry.toLowerCase())));
    expect(lost).toEqual([]);
  });

  test('are empty nowhere where those of English are not', () => {
    const own = new Map(listsOf(language));
    const empty = (english ? listsOf(english) : []).filter(([name, list]) => words(list).length > 0 && words(own.get(name) ?? '').length === 0);
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  test('name nothing twice in a list', () => {
    const twice = listsOf(language).flatMap(([name, list]) => {
      const seen = new Set<string>();
      return words(list).flatMap((entry) => {
        const low = entry.toLowerCase();
        if (seen.has(low)) return [`${name}: ${entry}`];
        seen.add(low);
        return [];
      });
    });
    expect(twice).toEqual([]);
  });

  test('begin and end no entry with a mark that was left over', () => {
    const marked = listsOf(language).flatMap(([name, list]) =>
      words(list)
        .filter((entry) => lostMark.test(entry) && !deliberate.has(entry))
        .map((entry) => `${name}: ${entry}`)
    );
    expect(marked).toEqual([]);
  });

  test('have no bar that parts nothing', () => {
    const bars = listsOf(language).flatMap(([name, list]) => (/\|\s*\||^\s*\||\|\s*$/u.test(list) ? [name] : []));
    expect(bars).toEqual([]);
  });
});
