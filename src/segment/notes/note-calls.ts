/**
 * Each call is joined to the body that answers it. The whole sequence decides: signs start
 * anew on each page, numbers run on; a sign that no body answers is a call all the same when
 * the numbers before and after it are, and then its note is missing from the source.
 */
import type {Transformer} from 'unified';
import {pointAt} from '../../read/text.js';
import {endsSentence, roles, type Call, type Draft, type NoteBody} from '../draft.js';
import {grouped} from '../grouped.js';
import {orderOf} from './note-sequence.js';
import type {NoteSign} from './note-signs.js';
import {misreadCallsFor} from './notes.js';

/** Step: find the calls of notes, and join them to the bodies. */
export function segmentNoteCalls(): Transformer<Draft, Draft> {
  return (draft, file) => {
    const {signs} = draft;
    const calls = new Map<NoteSign, Call>();
    joinFootnotes(draft, signs, calls);
    joinEndnotes(draft, signs, calls);
    for (const sign of loneCalls(signs, calls, draft)) calls.set(sign, {sign: sign.sign});
    draft.calls = [...calls.values()].sort((left, right) => left.sign.start - right.sign.start);
    for (const call of draft.calls) {
      if (call.body) continue;
      const place = pointAt(draft.lines, call.sign.start);
      file.message(`Unexpected call \`${draft.source.slice(call.sign.start, call.sign.end)}\` without a note, expected a note with this sign`, {
        place,
        ruleId: 'call-without-note',
        source: 'segment-note-calls'
      });
    }
    for (const body of draft.bodies) {
      if (body.isCalled) continue;
      const place = pointAt(draft.lines, body.mark.start);
      file.message(`Unexpected note \`${body.key}\` without a call, expected its sign in the text`, {place, ruleId: 'note-without-call', source: 'segment-note-calls'});
    }
  };
}

function join(calls: Map<NoteSign, Call>, sign: NoteSign, body: NoteBody, isSecond = false): void {
  calls.set(sign, {sign: {...sign.sign, reads: body.key}, body, ...(isSecond ? {isSecond} : {})});
  body.isCalled = true;
}

/** The notes of one page are called on that page; equal signs in order. */
function joinFootnotes(draft: Draft, signs: readonly NoteSign[], calls: Map<NoteSign, Call>): void {
  const feet = draft.bodies.filter(({place}) => place === 'foot');
  let next = 0;
  let nextSign = 0;
  const pages = draft.breaks.length > 0 ? draft.breaks.map(({from}) => from) : [0];
  for (const [index, from] of pages.entries()) {
    const end = pages[index + 1] ?? draft.source.length;
    const here: NoteBody[] = [];
    for (; next < feet.length && (feet[next]?.mark.start ?? end) < end; next++) {
      const body = feet[next];
      if (body) here.push(body);
    }
    const signsHere: NoteSign[] = [];
    for (; nextSign < signs.length && (signs[nextSign]?.sign.start ?? end) < end; nextSign++) {
      const sign = signs[nextSign];
      if (sign) signsHere.push(sign);
    }
    if (here.length > 0) joinPage(draft, from, here, signsHere, calls);
  }
}

function joinPage(draft: Draft, from: number, bodies: readonly NoteBody[], signs: readonly NoteSign[], calls: Map<NoteSign, Call>): void {
  const byKey = grouped(signs, ({key}) => key);
  const found = new Map<NoteBody, NoteSign>();
  // Without pages a note under its paragraph is called above it only.
  const isAbove = (sign: NoteSign | undefined, body: NoteBody): boolean => sign !== undefined && (draft.breaks.length > 0 || sign.sign.start < body.mark.start);
  for (const body of bodies) {
    const queue = byKey.get(body.key);
    if (!queue || !isAbove(queue[0], body)) continue;
    const sign = queue.shift() as NoteSign;
    join(calls, sign, body);
    found.set(body, sign);
  }
  // Misread signs come in the order of their notes: after the call before, and before the one after.
  const upTo: (number | undefined)[] = [];
  for (let index = bodies.length - 2; index >= 0; index--) upTo[index] = found.get(bodies[index + 1] as NoteBody)?.sign.start ?? upTo[index + 1];
  let after = from;
  for (const [index, body] of bodies.entries()) {
    const again = byKey.get(body.key);
    if (body.isCalled) while (again && isAbove(again[0], body) && /^\d/u.test(body.key)) join(calls, again.shift() as NoteSign, body, true);
    else {
      const sign = misreadCall(draft, body, after, upTo[index]);
      if (!sign) continue;
      join(calls, sign, body);
      found.set(body, sign);
    }
    after = Math.max(after, found.get(body)?.sign.end ?? after);
  }
}

/** For a dagger that no dagger calls: the one sign between its neighbours that OCR may have made of one. */
function misreadCall(draft: Draft, body: NoteBody, from: number, to = body.mark.start): NoteSign | undefined {
  if (!'†‡*'.includes(body.key)) return undefined;
  return misreadCallsFor(draft, body, from).find((sign) => isInText(draft, sign) && sign.sign.end <= to);
}

function isInText(draft: Draft, {sign}: NoteSign): boolean {
  return draft.role[pointAt(draft.lines, sign.start).line - 1] === roles.text;
}

/** Endnotes are called before they stand, after the notes of the section before. */
function joinEndnotes(draft: Draft, signs: readonly NoteSign[], calls: Map<NoteSign, Call>): void {
  const sections: NoteBody[][] = [];
  let before: NoteBody | undefined;
  for (const body of draft.bodies) {
    if (body.place !== 'end') continue;
    const section = sections.at(-1);
    const isOfAnotherKind = Number.isNaN(orderOf(body.key)) !== Number.isNaN(orderOf(before?.key ?? ''));
    if (!section || !before || isOfAnotherKind || body.key === section[0]?.key || orderOf(body.key) <= orderOf(before.key)) sections.push([body]);
    else section.push(body);
    before = body;
  }
  let next = 0;
  for (let index = 0; index < sections.length;) {
    const from = next;
    const end = sections[index]?.[0]?.mark.start ?? 0;
    while (next < signs.length && (signs[next]?.sign.start ?? end) < end) next++;
    // Sections without text between them: the notes of all chapters at the end of the book.
    const start = index;
    const upTo = signs[next]?.sign.start ?? Number.POSITIVE_INFINITY;
    while (index < sections.length && (index === start || (sections[index]?.[0]?.mark.start ?? upTo) < upTo)) index++;
    joinChapters(draft, sections.slice(start, index), signs.slice(from, next), calls);
  }
}

/**
 * Several sections of notes share the signs before them. As many runs of rising signs as there are
 * sections belong to them in order; else each has those up to where its numbers begin again.
 */
function joinChapters(draft: Draft, sections: readonly NoteBody[][], signs: readonly NoteSign[], calls: Map<NoteSign, Call>): void {
  const runs: NoteSign[][] = [];
  for (const sign of signs) {
    const run = runs.at(-1);
    if (run && orderOf(sign.key) > orderOf(run.at(-1)?.key ?? '')) run.push(sign);
    else runs.push([sign]);
  }
  if (sections.length > 1 && runs.length === sections.length) {
    for (const [index, section] of sections.entries()) joinSection(draft, section, runs[index] ?? [], calls);
    return;
  }
  let from = 0;
  for (const [index, section] of sections.entries()) {
    const last = signs.findIndex(({key}, at) => at >= from && key === section.at(-1)?.key);
    const again = signs.findIndex(({key}, at) => at > last && key === section[0]?.key);
    const to = index === sections.length - 1 || last < 0 || again < 0 ? signs.length : again;
    joinSection(draft, section, signs.slice(from, to), calls);
    if (to < signs.length) from = to;
  }
}

function joinSection(draft: Draft, bodies: readonly NoteBody[], signs: readonly NoteSign[], calls: Map<NoteSign, Call>): void {
  const chain = new Set(longestSequence(signs));
  const byKey = grouped(
    signs.filter((sign) => !calls.has(sign)),
    ({key}) => key
  );
  for (const body of bodies) {
    const queue = byKey.get(body.key) ?? [];
    const sign = queue.find((candidate) => chain.has(candidate)) ?? queue[0];
    if (!sign) continue;
    join(calls, sign, body);
    for (const again of queue) if (again !== sign && again.style === sign.style && again.style !== 'plain') join(calls, again, body, true);
  }
  joinFigures(draft, bodies, calls);
}

// `to 5,870.2`: a figure that another one hides
const hidden = /(?<=\d[.,][”’"']?)\d{1,3}(?!\d)/gu;
// behind it a sentence begins, or the paragraph ends
const sentenceEnd = /^(?:\s*(?:\n[ \t\r]*\n|$)|\s+["“‘«„(]?\p{Lu})/u;

/** A note that nothing calls, between two that figures call: its call may end a number, where one figure there alone fits. */
function joinFigures(draft: Draft, bodies: readonly NoteBody[], calls: Map<NoteSign, Call>): void {
  if (bodies.every(({isCalled}) => isCalled)) return;
  const placed = new Map([...calls].flatMap(([{style}, {body, sign, isSecond}]) => (body && isSecond !== true && style === 'plain' ? [[body, sign] as const] : [])));
  for (const [index, body] of bodies.entries()) {
    const after = placed.get(bodies[index - 1] as NoteBody);
    const before = placed.get(bodies[index + 1] as NoteBody);
    if (body.isCalled || !after || !before || before.start < after.end) continue;
    const found = [...draft.source.slice(after.end, before.start).matchAll(hidden)].filter(
      ({0: key, index: at}) => key === body.key && sentenceEnd.test(draft.source.slice(after.end + at + key.length, after.end + at + key.length + 40))
    );
    const [only] = found;
    if (found.length !== 1 || !only) continue;
    const start = after.end + only.index;
    const sign: NoteSign = {sign: {start, end: start + only[0].length, reads: body.key}, key: body.key, style: 'plain', line: pointAt(draft.lines, start).line - 1};
    if (isInText(draft, sign)) join(calls, sign, body);
  }
}

/** Signs that are calls though no body answers them: they stand in the sequence of the others. */
function loneCalls(signs: readonly NoteSign[], calls: ReadonlyMap<NoteSign, Call>, draft: Draft): NoteSign[] {
  const rest = signs.filter((sign) => !calls.has(sign));
  const hasSymbols = [...calls.keys()].some(({style}) => style === 'symbol');
  const numbered = signs.filter((sign) => /^\d/u.test(sign.key) && sign.style !== 'paren' && !isEntry(draft, sign));
  const free = new Set(rest);
  const chain = longestSequence(numbered).filter((sign) => free.has(sign));
  const isChain = chain.length >= 3 || (chain.length > 0 && calls.size > 0);
  const lone = isChain ? chain.filter(({style, line}) => style !== 'bracket' || draft.role[line] === roles.text) : [];
  const symbols = rest.filter(({style, key}) => style === 'symbol' && hasSymbols && key.length === 1);
  return [...lone, ...symbols];
}

/** `[3] C. Oster. The Net.`, under a line that has ended: an entry of a list of references, and no call. */
function isEntry(draft: Draft, {sign, style, line}: NoteSign): boolean {
  if (style !== 'bracket' || sign.start !== draft.first[line]) return false;
  const isApart = line === 0 || draft.role[line - 1] !== roles.text || endsSentence(draft.source, draft.first[line - 1] ?? 0, draft.last[line - 1] ?? 0);
  return isApart && /^\s+\p{Lu}/u.test(draft.source.slice(sign.end, sign.end + 4));
}

/**
 * The longest run of signs of one shape whose numbers rise by one, or by two where a sign was
 * lost, from 1 or 2 on, or in brackets from the first one of an excerpt. Linear: the best run that ends in each number is kept.
 */
function longestSequence(signs: readonly NoteSign[]): NoteSign[] {
  interface Link {
    sign: NoteSign;
    length: number;
    before: Link | undefined;
  }
  const best = new Map<string, Link>();
  const firstBracket = signs.find(({style}) => style === 'bracket');
  let longest: Link | undefined;
  for (const sign of signs) {
    const value = Number(sign.key);
    if (!(value > 0)) continue;
    const one = best.get(`${sign.style} ${value - 1}`);
    const two = best.get(`${sign.style} ${value - 2}`);
    const before = !one || (two && two.length > one.length) ? two : one;
    if (!before && value > 2 && sign !== firstBracket) continue;
    const link: Link = {sign, length: (before?.length ?? 0) + 1, before};
    const key = `${sign.style} ${value}`;
    const known = best.get(key);
    // Where calls stand after stops, a figure that ends a word is none: `CO2`.
    const isBetter = known && link.length === known.length && sign.isAfterStop === true && known.sign.isAfterStop !== true && before?.sign.isAfterStop === true;
    if (!known || link.length > known.length || isBetter) best.set(key, link);
    if (!longest || link.length > longest.length) longest = link;
  }
  const chain: NoteSign[] = [];
  for (let link = longest; link; link = link.before) chain.unshift(link.sign);
  return chain;
}
