/**
 * What an annotator knows of a language. Every list is one string of words, parted by
 * blanks or, where an entry has blanks in it, by `|`; see `words`. Data only: nothing
 * here may be true of one text alone.
 */
export interface Language {
  /** BCP 47 tag. */
  code: string;
  /** Words so common that they tell the language of a text. */
  common: string;
  /** Function words, verbs and adverbs that begin sentences: never a name by themselves. */
  notNames: string;
  /** Opening and closing marks of quotation, outermost habit first. */
  quotes: readonly (readonly [open: string, close: string])[];
  /** Abbreviations whose stop ends no sentence. */
  abbreviations: string;
  /** Words before a name that stay outside it: `Mr`, `Comrade`, `Dr`. */
  honorifics: string;
  /** Offices before or after a name: `President`, `Secretary`. */
  roles: string;
  /** Words inside a name in lower case: `von`, `de`. */
  particles: string;
  /** Words that a hyphen ties to the word before, also at a line end: `il` in `dit-il`. */
  tied: string;
  /** Words after a half that waits for the rest of its word: `und` in `Vor- und Nachteile`. */
  suspended: string;
  /** Prefixes that keep their hyphen: `ex` in `ex-minister`. */
  prefixes: string;
  /** Verbs that take somebody and, with the preposition of places, something: `told Margaret of Denmark`. */
  takesOf: string;
  /** Books of scripture that bear names, whose numbers are those of chapters. */
  scripture: string;
  /** What is followed by a place and no person: `Bishop of`, `battle of`. */
  seats: string;
  /** After a name and part of it: `Jr`, `III`. */
  suffixes: string;
  /** By-names after a name, with their article, and part of it: `the Great`. */
  epithets: string;
  givenNames: string;
  /** Surnames that need no other evidence. */
  surnames: string;
  /** Persons known by one name, real or mythical: `Homer`, `Plato`. */
  mononyms: string;
  /** English only: states of a union and their abbreviations, by which members of its houses are told apart: `Orme of Maine`. */
  states?: string;
  /** Countries, cities, regions, rivers. */
  places: string;
  /** Peoples, tongues, confessions, schools, and their adjectives. */
  peoples: string;
  /** Words that end the name of a body, place or thing: `Party`, `Street`, `Press`. */
  institutions: string;
  /** Endings that turn a name into a doctrine or a follower: `ism`, `ite`. */
  derived: string;
  months: string;
  weekdays: string;
  /** Words beside the name of one who is spoken to: pronouns of the second person, calls. */
  addressing: string;
  /** Verbs of speech in a scene: `cried`, `asked`. */
  saying: string;
  /** Verbs of citing: `wrote`, `declared`, `states`. */
  citing: string;
  /** Words of distance: `so-called`, `alleged`. */
  distance: string;
  /** Words that name what is mentioned as a word: `word`, `term`, `slogan`. */
  mentions: string;
  /** Words that name a kind of work: `book`, `article`, `newspaper`. */
  works: string;
  /** First words of titles by themselves, behind who wrote them: `History`, `Life`, `Letters`. */
  genres: string;
  /** Newspapers and journals that need no other evidence to be known as such: `The Times`, `Pravda`. */
  periodicals: string;
  /** Titles of works that everybody knows by name: `Don Quixote`, `The Wealth of Nations`; never a word that means something else. */
  classics: string;
  /** Words of citation by kind of what they count. */
  units: Readonly<Record<'page' | 'volume' | 'chapter' | 'part' | 'line' | 'column' | 'folio' | 'issue' | 'section', string>>;
  /** `ibid.`, `op. cit.`, `loc. cit.`, `idem`. */
  again: string;
  /** `see`, `cf.`: before a reference and outside it. */
  see: string;
  /** `ed.`, `edited by`. */
  editor: string;
  /** Between an article and what it stands in: `in`, `//`. */
  containers: string;
  /** Words for editions, after their number: `ed.`, `Aufl.`, without stops. */
  editions: string;
  /** `trans.`, `translated by`. */
  translator: string;
  /** Words of publishing houses: `Press`, `Verlag`. */
  publishers: string;
  /** Cities where books are published. */
  pubPlaces: string;
  /** `by`: before an author on a title page. */
  by: string;
  /** Headings of divisions: `Chapter`, `Book`, `Letter`. */
  divisions: string;
  /** Verbs and pronouns of sentences, which a reference does not have. */
  talk: string;
  /** Words for the numbers of divisions: `one`, `first`. */
  numbers: string;
  /** Whole headings that need no number: `Preface`, `Introduction`. */
  heads: string;
  /** First words of a dedication: `To my`, `In memory of`. */
  dedications: string;
  contentsHeads: string;
  /** First words of what transcribers put in brackets for a picture: `[Illustration: A well]`. */
  figures: string;
  noteHeads: string;
  /** Headings of bibliographies. */
  sourceHeads: string;
  /** First words of a letter's salutation. */
  salutes: string;
  /** First words of the close of a letter. */
  closes: string;
  postscripts: string;
  /** Words of the colophon and of imprints: `Printed`, `Published`, `First edition`. */
  imprints: string;
  /** Phrases that only a web page or a text archive says. */
  boilerplate: string;
}

/** All nouns have capitals, so that a capital makes no name. */
export function capitalisesNouns({code}: Language): boolean {
  return /^(?:de|lb)(?:-|$)/u.test(code);
}

/** The entries of one list of a language. */
export function words(list: string): string[] {
  const isPhrases = list.includes('|');
  const entries: string[] = [];
  for (const entry of list.split(isPhrases ? '|' : blanks)) {
    const word = isPhrases ? entry.trim() : entry;
    if (word !== '') entries.push(word);
  }
  return entries;
}

const blanks = /\s+/;

const sets = new Map<string, ReadonlySet<string>>();

/** The entries of one list in lower case, as a set; made once for each list. */
export function wordSet(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(words(list.toLowerCase()));
    sets.set(list, set);
  }
  return set;
}

/** Words as they stand, within a pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

const firsts = new Map<string, ReadonlySet<string>>();

/** The first words of the entries of a list: most texts begin with none of them. */
function firstWords(list: string): ReadonlySet<string> {
  let set = firsts.get(list);
  if (!set) {
    set = new Set([...wordSet(list)].map((entry) => entry.slice(0, firstEnd(entry))));
    firsts.set(list, set);
  }
  return set;
}

/** Where the first run of letters of a text ends; at least one character long. */
function firstEnd(text: string): number {
  let end = 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code > 127 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code)));
}

const longest = 48;

/** The text begins with one of the entries of the list, as whole words, whatever the case. */
export function startsWithEntry(list: string, text: string): boolean {
  return entryLength(list, text) > 0;
}

/** How long the longest entry of the list is that the text begins with, as whole words, whatever the case; 0 if none. */
export function entryLength(list: string, text: string): number {
  if (!firstWords(list).has(text.slice(0, firstEnd(text)).toLowerCase())) return 0;
  const low = text.slice(0, longest).toLowerCase();
  const set = wordSet(list);
  for (let end = low.length; end > 0; end--) {
    if (isWordCode(low.charCodeAt(end))) continue;
    if (set.has(low.slice(0, end))) return end;
  }
  return 0;
}
