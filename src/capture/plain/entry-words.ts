/**
 * The words of an entry back to what they say: the inverse of `render/apparatus/word-entry.ts`.
 *
 *     lid] A C; lad B m. 2          post lid] of oak add. B          ldi] scripsi; lid t          ante the] in add. B
 *     lid A C ] lad B               lid A ] + of oak B               – where there is no word
 */
import {escapePattern} from '../../language/language.js';
import type {Wording} from '../../render/apparatus/conventions.js';
import {exchanged, raised} from '../../render/apparatus/word-entry.js';

/** Who has a reading, and how sure that is. */
export interface PrintedWho {
  witnesses: string[];
  hands: string[];
  /** Somebody named who is no witness. */
  resp: string;
  state: '' | 'ac' | 'pc';
  isEvident: boolean;
  /** Where a hand wrote it: a value of `add/@place`. */
  written: string;
}

export interface PrintedReading extends PrintedWho {
  kind: 'words' | 'blank' | 'moved' | 'gap' | 'absent' | 'illegible' | 'conjecture' | 'supplied' | 'secluded' | 'changed' | 'deleted';
  text: string;
  /** Of a change: what was there first. */
  first: string;
  /** The witness begins, ends or breaks off with it. */
  edge?: PrintedBreak['element'];
}

/** Where witnesses begin, end or break off whose words are told besides. */
export interface PrintedBreak {
  element: 'witStart' | 'witEnd' | 'lacunaStart' | 'lacunaEnd';
  witnesses: string[];
}

export interface EntryWords {
  /** The lemma as printed: long ones by their first and last words. */
  lemma: string;
  /** Which of the equal words in its line; 0 where there is one. */
  occurrence: number;
  isAddition: boolean;
  /** Of an addition: it stands before the lemma. */
  isBefore: boolean;
  /** Who has the lemma, and everything after the bracket. */
  said: string;
}

/** Words without the raised figure at their end, and what it says. */
export function cutFigures(words: string): {words: string; occurrence: number} {
  const figures = new RegExp(`[${raised}]+$`, 'u').exec(words)?.[0] ?? '';
  return {words: words.slice(0, words.length - figures.length), occurrence: Number([...figures].map((figure) => raised.indexOf(figure)).join(''))};
}

/** Every way in which an entry can be cut into a lemma and what is said of it; that at the first bracket first. */
export function cutEntry(words: string, wording: Wording, editors: readonly string[]): EntryWords[] {
  const {bracket, terms, addedSign, separator} = wording;
  const found: EntryWords[] = [];
  const add = (lemma: string, kind: Pick<EntryWords, 'isAddition' | 'isBefore' | 'said'>): void => {
    const {words: plain, occurrence} = cutFigures(lemma);
    if (occurrence > 0) found.push({lemma: plain, occurrence, ...kind});
    found.push({lemma, occurrence: 0, ...kind});
  };
  const sign = bracket.trimEnd();
  for (let at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) {
    const after = words.slice(at + sign.length);
    if (after !== '' && !after.startsWith(' ')) continue;
    const before = words.slice(0, at);
    const said = after.trimStart();
    const isSigned = addedSign !== undefined && said.startsWith(`${addedSign} `);
    for (const [lemma, who] of bracket.startsWith(' ') ? cutWho(before, wording, editors) : [[before, ''] as const]) {
      const all = [who, said].filter((part) => part !== '').join(separator);
      const signs = addedSign === undefined ? [terms.after, terms.before].filter((term) => lemma.startsWith(`${term} `)) : [];
      for (const term of signs) add(lemma.slice(term.length + 1), {isAddition: true, isBefore: term === terms.before, said: all});
      // Words are added behind one word; what is more is a lemma that they go on.
      if (isSigned && !lemma.includes(' ')) add(lemma, {isAddition: true, isBefore: false, said: all});
      add(lemma, {isAddition: false, isBefore: false, said: all});
    }
  }
  return found;
}

/** Where who has the lemma stands before the bracket: every way to part them, the longest list of names first. */
function cutWho(words: string, wording: Wording, editors: readonly string[]): (readonly [lemma: string, who: string])[] {
  const blanks = [...words.matchAll(/ /gu)].map(({index}) => index);
  const parted = blanks.map((at) => [words.slice(0, at), words.slice(at + 1)] as const).filter(([, who]) => readLemma(who, wording, editors) !== undefined);
  return [...parted, [words, '']];
}

export interface SaidOfLemma extends PrintedWho {
  /** The one editor of the text reads or punctuates so. */
  isEditor: boolean;
  isDoubtful: boolean;
  isSupplied: boolean;
}

/** What an entry says; readings that the words do not tell apart are not guessed at. */
export interface Said {
  lem: SaidOfLemma | undefined;
  readings: PrintedReading[];
  breaks: PrintedBreak[];
  note: string;
}

/**
 * Take apart what stands after the bracket; undefined where it cannot be told.
 *
 * @param lemma the words of the text that the entry is on
 * @param editors names that may stand after a reading and are no sigla
 */
export function readSaid({said, isAddition}: EntryWords, lemma: string, wording: Wording, editors: readonly string[]): Said | undefined {
  const parts = said.split(wording.separator);
  const first = readLemma(parts[0] ?? '', wording, editors);
  if (first) parts.shift();
  const told = new Set(first ? first.witnesses.flatMap((siglum) => [siglum, asTold(siglum, first)]) : []);
  const readings: PrintedReading[] = [];
  const breaks: PrintedBreak[] = [];
  while (parts.length > 0) {
    const broken = readBreak(parts[0] ?? '', wording);
    if (broken) {
      const isTold = broken.witnesses.every((siglum) => told.has(siglum));
      if (isTold) breaks.push(broken);
      else readings.push({...nobody(), witnesses: broken.witnesses, kind: 'words', text: '', first: '', edge: broken.element});
      parts.shift();
      continue;
    }
    // A reading may hold the sign that parts readings.
    let length = 1;
    let found: PrintedReading | undefined;
    for (; length <= parts.length && !found; length++) found = readReading(parts.slice(0, length).join(wording.separator), {lemma, isAddition, wording, editors, told});
    if (!found) break;
    parts.splice(0, length - 1);
    for (const siglum of found.witnesses) told.add(siglum).add(asTold(siglum, found));
    readings.push(found);
  }
  // Where a sign says that words are added, all that is said must be additions: else they are readings of the lemma and more.
  if (isAddition && (readings.length === 0 || (wording.addedSign !== undefined && parts.length + breaks.length > 0))) return undefined;
  // Who has the lemma may be told by nobody; then all else must be told.
  const isRest = parts.length > 0 || readings.length === 0;
  if (!first && isRest && !isAddition && wording.lemmaSigla === 'always') return undefined;
  return {lem: first, readings, breaks, note: parts.join(wording.separator)};
}

/** A witness as it stands in an entry: in its hands, before or after a correction. */
function asTold(siglum: string, {hands, state}: Pick<PrintedWho, 'hands' | 'state'>): string {
  return `${siglum} ${state} ${hands.join(' ')}`;
}

/** `inc. B`, `hinc lac. C D`: the term, and nothing but sigla. */
function readBreak(part: string, wording: Wording): PrintedBreak | undefined {
  const {terms} = wording;
  for (const [element, term] of [
    ['lacunaStart', terms.lacunaBegins],
    ['lacunaEnd', terms.lacunaEnds],
    ['witStart', terms.begins],
    ['witEnd', terms.ends]
  ] as const) {
    const [isThere, rest] = takeStart(part, term);
    const who = nobody();
    if (isThere && rest !== '' && takeSigla(rest, who, wording, new Set()) === '') return {element, witnesses: who.witnesses};
  }
  return undefined;
}

/** Nothing but who has the lemma. */
function readLemma(part: string, wording: Wording, editors: readonly string[]): SaidOfLemma | undefined {
  const {terms} = wording;
  const [isDoubtful, afterDoubt] = takeStart(part, terms.doubtful);
  const [isSupplied, rest] = takeStart(afterDoubt, terms.supplied);
  const {words, who} = readWho(rest, wording, editors, new Set());
  const isEditor = words === terms.wrote || words === terms.punctuated;
  return (words === '' && (part !== '' || isSupplied)) || isEditor ? {...who, isEditor, isDoubtful, isSupplied} : undefined;
}

function takeStart(words: string, term: string): [isThere: boolean, rest: string] {
  if (words === term) return [true, ''];
  return words.startsWith(`${term} `) ? [true, words.slice(term.length + 1)] : [false, words];
}

function takeEnd(words: string, term: string): [isThere: boolean, rest: string] {
  if (words === term) return [true, ''];
  return words.endsWith(` ${term}`) ? [true, words.slice(0, -term.length - 1)] : [false, words];
}

interface ReadingContext {
  lemma: string;
  isAddition: boolean;
  wording: Wording;
  editors: readonly string[];
  /** Witnesses of readings before. */
  told: ReadonlySet<string>;
}

function readReading(part: string, {lemma, isAddition, wording, editors, told}: ReadingContext): PrintedReading | undefined {
  const {terms} = wording;
  const {words, who} = readWho(part, wording, editors, told);
  const {isThere: isConjecture, rest: conjecture, name} = takeConjecture(part, terms.conjectured);
  if (isConjecture) {
    const [isEvident, text] = takeStart(conjecture, terms.doubtful);
    return {...nobody(), resp: name, isEvident, kind: 'conjecture', text, first: ''};
  }
  const [isSecluded, seclusion] = takeStart(part, terms.secluded);
  if (isSecluded && /^\S+$/u.test(seclusion)) return {...nobody(), resp: seclusion, kind: 'secluded', text: lemma, first: ''};
  if (who.witnesses.length === 0 && who.resp === '') return undefined;
  const reading = (text: string, kind: PrintedReading['kind'] = 'words', first = ''): PrintedReading => ({...who, kind, text, first});
  const [isAdded, added] = wording.addedSign === undefined ? takeEnd(words, terms.added) : takeStart(words, wording.addedSign);
  if (isAddition) return isAdded && added !== '' ? reading(added) : undefined;
  if (words === (wording.omittedSign ?? terms.omitted)) return reading('');
  if (words === terms.lacuna) return reading('', 'gap');
  if (words === terms.blank) return reading('', 'blank');
  if (words === terms.absent || words === terms.absentOfMany) return reading('', 'absent');
  if (words === terms.illegible) return reading('', 'illegible');
  if (words === '' && who.written !== '' && who.witnesses.length > 0) return reading(lemma);
  const [isCorrected, before] = takeStart(words, terms.correctedFrom);
  if (isCorrected && before !== '') return reading(lemma, 'changed', before);
  if (words === terms.repeated) return reading(`${lemma} ${lemma}`);
  if (words === terms.transposed) return reading(exchanged(lemma));
  if (words.startsWith(`${terms.after} `) && takeEnd(words, terms.transposed)[0]) return reading('', 'moved');
  if (isAdded) return reading(`${lemma} ${added}`);
  const [isSupplied, supplied] = takeEnd(words, terms.supplied);
  if (isSupplied) return reading(supplied, 'supplied');
  const change = words.indexOf(` ${terms.correctedFrom} `);
  if (change > 0) return reading(words.slice(0, change), 'changed', words.slice(change + terms.correctedFrom.length + 2));
  const [isDeleted, deleted] = takeEnd(words, terms.deleted);
  if (isDeleted) return deleted === '' ? undefined : reading('', 'deleted', deleted);
  return words === '' ? undefined : reading(words);
}

/** `lip coni. doe`: whoever is named last. */
function takeConjecture(part: string, term: string): {isThere: boolean; rest: string; name: string} {
  const at = part.lastIndexOf(` ${term} `);
  const name = at < 0 ? '' : part.slice(at + term.length + 2);
  return {isThere: at > 0 && /^\S+$/u.test(name), rest: part.slice(0, at), name};
}

function nobody(): PrintedWho {
  return {witnesses: [], hands: [], resp: '', state: '', isEvident: false, written: ''};
}

/** Words, and what closes them: sigla, state, hands, a name, how sure it is; read from the end. */
function readWho(part: string, wording: Wording, editors: readonly string[], told: ReadonlySet<string>): {words: string; who: PrintedWho} {
  const {terms} = wording;
  const who = nobody();
  let words = part;
  [who.isEvident, words] = takeEnd(words, terms.evidently);
  const name = [...editors, 'steph.'].find((one) => takeEnd(words, one)[0]);
  if (name !== undefined) {
    who.resp = name;
    words = takeEnd(words, name)[1];
  }
  const [beforeHand = '', afterHand = ''] = terms.hand.split('{}');
  const hand = new RegExp(`(?:^| )${escapePattern(beforeHand)}(\\S+)${escapePattern(afterHand)}$`, 'u');
  for (let found = hand.exec(words); found; found = hand.exec(words)) {
    who.hands.unshift(found[1] ?? '');
    words = words.slice(0, found.index);
  }
  for (const [state, term] of [
    ['ac', terms.beforeCorrection],
    ['pc', terms.afterCorrection]
  ] as const) {
    const [isThere, rest] = takeEnd(words, term);
    if (isThere) [who.state, words] = [state, rest];
  }
  // Where it is written stands before the sigla, and by some behind them.
  words = takePlace(words, who, wording);
  words = takeSigla(words, who, wording, told);
  return {words: takePlace(words, who, wording), who};
}

function takePlace(words: string, who: PrintedWho, {terms}: Wording): string {
  for (const [place, term] of [
    ['above', terms.aboveLine],
    ['below', terms.belowLine],
    ['margin', terms.inMargin],
    ['erasure', terms.inErasure],
    ['inspace', terms.inSpace]
  ] as const) {
    const [isThere, rest] = takeEnd(words, term);
    if (!isThere) continue;
    who.written = place;
    return rest;
  }
  return words;
}

/** Sigla at the end of words; a witness that has been told already so, or stands here already, is a word. */
function takeSigla(words: string, who: PrintedWho, {sigla, families, betweenSigla, isRestNamed, terms}: Wording, told: ReadonlySet<string>): string {
  const known = new Map<string, readonly string[]>([...sigla.map((siglum) => [siglum, [siglum]] as const), ...families.map(({siglum, members}) => [siglum, members] as const)]);
  if (sigla.length === 0) known.set('t', ['t']);
  if (isRestNamed) {
    known.set(terms.all, sigla);
    known.set(
      terms.rest,
      sigla.filter((siglum) => !told.has(siglum))
    );
  }
  const tokens = words === '' ? [] : words.split(' ');
  const found: string[][] = [];
  while (tokens.length > 0) {
    const token = tokens.at(-1) ?? '';
    const solid = betweenSigla === '' && [...token].every((sign) => known.has(sign) && [...sign].length === 1) ? [...token].flatMap((sign) => known.get(sign) ?? []) : undefined;
    const members = known.get(token) ?? solid;
    // Another hand of the same witness, or the same before a correction, is another reading.
    const isTold = (member: string): boolean => told.has(who.state === '' && who.hands.length === 0 ? member : asTold(member, who));
    if (!members || members.some((member) => isTold(member) || found.flat().includes(member))) break;
    found.unshift([...members]);
    tokens.pop();
  }
  who.witnesses = found.flat();
  return tokens.join(' ');
}
