/**
 * References in the short style of learned notes: abbreviated names and titles and bare numbers,
 * with no word of a sentence between them. A run of such words that ends in a number is one.
 *
 *     Lowe Hist. Harb. Lib. II. c. 13; Concil. Norvic. ann. 1202 (Fenn, III. I. 12). He was young then.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {wordSet} from '../../language/language.js';
import type {Range} from '../../tree.js';
import type {Title, Works} from './bibl-titles.js';
import {citationWords, kindsOfWorks, type CitationWord} from './citation-words.js';

/** A run of words, and whether a clause begins or ends with it. */
interface Run {
  words: readonly CitationWord[];
  opens: boolean;
  closes: boolean;
}

/**
 * The abbreviated references of a note.
 *
 * @param emphases what is emphasised in it, as titles are
 */
export function abbreviatedIn(text: string, emphases: readonly Range[], works: Works): Range[] {
  if (!/\d|[IVXLC]{2}/u.test(text)) return [];
  return runsIn(text, emphases, works).flatMap((run) => referenceOf(text, run, emphases) ?? []);
}

/** What stands between words of sentences, and the ends of clauses. */
function runsIn(text: string, emphases: readonly Range[], works: Works): Run[] {
  const see = wordSet(works.language.see);
  const runs: Run[] = [];
  let words: CitationWord[] = [];
  let opens = true;
  const close = (closes: boolean): void => {
    if (words.length > 0) runs.push({words, opens, closes});
    words = [];
  };
  const all = citationWords(text, emphases, works);
  for (const [index, word] of all.entries()) {
    if (word.kind === 'other') {
      close(false);
      // `see` leads to a reference, and a sentence may be one.
      const form = text.slice(word.start, word.end).toLowerCase();
      opens = see.has(form) || /^(?:citing|quoting)$/u.test(form) || /^[.!?]["”’)]?\s/u.test(word.gap);
      continue;
    }
    words.push(word);
    const next = all[index + 1];
    if (word.isPlain && /^\.\s/u.test(word.gap) && (next?.kind === 'name' || next?.kind === 'abbreviation')) {
      // A sentence ends with a common word.
      close(false);
      opens = true;
    } else if (endsHere(word, all.slice(index + 1, index + 3))) {
      close(true);
      opens = true;
    } else if (/[!?:"“”«»]/u.test(word.gap)) {
      close(false);
      opens = false;
    }
  }
  close(true);
  return runs;
}

/** A reference ends at `;`, a dash, or a stop behind its number, unless nothing but numbers follows. */
function endsHere({kind, gap}: CitationWord, [next, second]: readonly CitationWord[]): boolean {
  if (/--|—/u.test(gap)) return true;
  if (gap.includes(';')) return next?.kind !== 'unit' && (next?.kind !== 'roman' || second?.kind !== 'number');
  // `Greg. PP. IX. Serm.`: a roman number may be of a name.
  return (kind === 'number' || kind === 'year') && /\.\)?\s/u.test(gap) && next?.kind !== 'number' && next?.kind !== 'roman' && next?.kind !== 'unit';
}

/** The reference in a run; where a sentence goes on behind it, rather the one in its last bracket. */
function referenceOf(text: string, run: Run, emphases: readonly Range[]): Range | undefined {
  const open = run.words.findLastIndex(({gap}) => /[(\[]$/u.test(gap));
  const inner = open < 0 ? undefined : {words: run.words.slice(open + 1), opens: true, closes: /^\.?[)\]]/u.test(run.words.at(-1)?.gap ?? '')};
  const [first, second] = run.closes ? [run, inner] : [inner, run];
  return (first && readRun(text, first, emphases)) ?? (second && readRun(text, second, emphases));
}

/** The words of a run up to its last number, if enough of them are those of a reference. */
function readRun(text: string, {words, opens, closes}: Run, emphases: readonly Range[]): Range | undefined {
  const title = words.findIndex(({start}) => emphases.some((range) => range.start === start));
  const first = firstOf(words, title, opens);
  const last = words.findLastIndex(({kind}, at) => kind === 'number' || kind === 'roman' || kind === 'year' || isReporter(words, at));
  const own = words.slice(Math.max(0, first), last + 1);
  const [head, tail] = [own[0], own.at(-1)];
  const isAll = opens && closes && last === words.length - 1;
  // `c. 1. §. 3`: all of the note is a place in the work that is spoken of.
  if (isAll && words[0]?.start === 0 && text.length - (tail?.end ?? 0) < 3 && head?.kind === 'unit' && tail && words.every(({kind}) => kind === 'unit' || kind === 'number' || kind === 'roman'))
    return {start: words[0]?.start ?? 0, end: tail.end};
  // `FO 371/12`: a shelfmark has parts of its own.
  if (!head || !tail || first < 0 || own.some(({gap}) => gap.startsWith('/'))) return undefined;
  // `William III. 13 years later`: a ruler, and what a sentence says of him
  if (!isAll && own.length === 3 && own[1]?.kind === 'roman' && /^[IVX]+$/u.test(text.slice(own[1].start, own[1].end)) && title < 0 && !/^[,;.)]/u.test(tail.gap)) return undefined;
  const isSure = isAll || title >= 0 || own.some(({start, end, isPerson}) => isPerson || kindsOfWorks.test(text.slice(start, end)));
  const least = opens ? (isSure ? 1.5 : 2.5) : title >= 0 ? 2 : 3;
  if (weightOf(own, isAll) + (title >= first ? 1.5 : 0) < least) return undefined;
  const end = tail.end + (/^\.?\)/u.test(tail.gap) && hasLoneBracket(text.slice(head.start, tail.end)) ? tail.gap.indexOf(')') + 1 : 0);
  return hasLoneBracket(text.slice(head.start, end)) ? undefined : {start: head.start, end};
}

/**
 * A reference begins with a name, behind a small word if it is within a sentence; with the
 * emphasised title, or who stands right before it; or with the volume of a report.
 */
function firstOf(words: readonly CitationWord[], title: number, opens: boolean): number {
  const isName = (at: number): boolean => words[at]?.kind === 'name' || words[at]?.kind === 'abbreviation';
  if (title === 0) return 0;
  if (title > 0 && !opens) return words.slice(0, title).findLastIndex(({gap}, at) => /[(]/u.test(gap) || (!isName(at) && !gap.startsWith(','))) + 1;
  if (opens && words[0]?.kind === 'number' && words[1]?.kind === 'abbreviation') return 0;
  return words.findIndex((_, at) => isName(at) && (opens || at === 0 || words[at - 1]?.kind === 'small'));
}

/** How much speaks for a reference: abbreviated words, words that count, volume and page, and nothing else in the clause. */
function weightOf(words: readonly CitationWord[], isAll: boolean): number {
  const count = words.filter(({kind}) => kind === 'abbreviation').length;
  const isBy = words[0]?.isPerson === true;
  const isCounted = words.some(({kind}, at) => at > 0 && kind === 'unit');
  const isPlaced = words.some((_, at) => at > 0 && (isVolumeAndPage(words, at) || isNumberOfWork(words, at)));
  // Many words without one that is shortened: a longer style, or talk.
  if (count === 0 && words.length > 8) return 0;
  return isCounted || isPlaced ? Math.min(count, 2) + (isCounted ? 1 : 0) + (isPlaced ? 1 : 0) + (isAll || isBy ? 0.5 : 0) : 0;
}

/** `II. 13`, `VIII, 94`: volume and page. A ruler's number before years of his is none. */
function isVolumeAndPage(words: readonly CitationWord[], at: number): boolean {
  const [before, here, next] = [words[at - 1], words[at], words[at + 1]];
  if (here?.kind !== 'roman' || !next || !/^[.,]{0,2}\s+$/u.test(here.gap)) return false;
  return next.kind === 'number' || (next.kind === 'year' && before?.kind === 'roman');
}

/** `Epist. 113`, `Canto, IX`: a number behind an abbreviation, or a roman one behind a comma. */
function isNumberOfWork(words: readonly CitationWord[], at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  if (here?.kind === 'number') return before?.kind === 'abbreviation' || (before?.kind === 'name' && before.gap.startsWith('.'));
  return here?.kind === 'roman' && before?.kind === 'name' && before.gap === ', ';
}

/** `9 Rep.`: the report behind its volume at the end of a clause. */
function isReporter(words: readonly CitationWord[], at: number): boolean {
  return at === words.length - 1 && at > 1 && words[at - 1]?.kind === 'number' && words[at]?.kind === 'name' && /^\.(?!\s\p{L})/u.test(words[at]?.gap ?? '');
}

function hasLoneBracket(inside: string): boolean {
  return inside.split('(').length !== inside.split(')').length;
}

// `Ampl. Collect.`, `Mod. Hist.`: what kinds of works are called
const adjectives = /^(?:Ampl|Anc|Civ|Crit|Eccl|Eccles|Gen|Gén|Litt|Magn|Med|Mod|Nat|Nov|Parl|Phil|Pol|Sacr|Sel|Univ|Un|Vet)$/u;

/** The title in an abbreviated reference: from the word for a kind of work to the first number. */
export function abbreviatedTitles(text: string, works: Works): Title[] {
  const words = citationWords(text, [], works);
  let at = words.findIndex(({start, end}) => kindsOfWorks.test(text.slice(start, end)));
  const to = words.findIndex(({kind}, index) => index > at && (kind === 'unit' || kind === 'number' || kind === 'year'));
  const lastAt = (to < 0 ? words.length : to) - 1;
  // `Annal. Norvic. VI. 2`: the number of a volume, not that of a king
  const last = words[words[to]?.kind === 'number' && words[lastAt]?.kind === 'roman' ? lastAt - 1 : lastAt];
  while (at > 0 && adjectives.test(text.slice(words[at - 1]?.start, words[at - 1]?.end))) at--;
  const first = words[at];
  return first && last && last.end > first.start ? [{start: first.start, end: last.end, level: 'm'}] : [];
}
