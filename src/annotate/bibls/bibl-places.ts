/**
 * Where references stand: in parentheses, in the sentences of notes, in lines under quotations,
 * in paragraphs of a bibliography.
 */
import type {Leaf} from '../../tree.js';
import type {Flow} from '../flow.js';

export interface Stretch {
  start: number;
  end: number;
  rule: string;
  /** How much is enough: notes that begin with a reference need less than parentheses. */
  least: number;
  /** What its place adds to its weight. */
  extra: number;
}

export function stretches(flow: Flow, leaf: Leaf): Stretch[] {
  const found = [...inParentheses(leaf.reading.text)];
  if (flow.note) for (const sentence of sentencesOf(leaf)) found.push(sentence);
  else if (leaf.type === 'p' || leaf.type === 'bibl') found.push(...attribution(leaf), ...wholeParagraph(leaf));
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  return found.filter((stretch, index) => !found.slice(0, index).some((other) => other.end > stretch.start));
}

/** The inside of each pair of parentheses that holds a digit or `ibid.`; without `see` and without its last stop. */
function* inParentheses(text: string): Generator<Stretch> {
  let open = text.indexOf('(');
  while (open >= 0) {
    const close = matching(text, open);
    if (close < 0) return;
    const inner = text.slice(open + 1, close);
    if (inner.length > 5 && inner.length < 400 && (/\d/u.test(inner) || /\bibid|\bop\.|\bloc\.|^(?:see|cf)\b/iu.test(inner) || /["”’»][.,]?\s?$/u.test(text.slice(Math.max(0, open - 3), open))))
      yield trimStretch(text, open + 1, close, 'bibl-parentheses', 2);
    open = text.indexOf('(', close);
  }
}

function matching(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length && at < open + 500; at++) {
    if (text.charAt(at) === '(') depth++;
    else if (text.charAt(at) === ')' && --depth === 0) return at;
  }
  return text.indexOf(')', open + 500) < 0 ? -1 : text.indexOf(')', open);
}

const lead = /^(?:\s*(?:see(?:\s+also)?|cf\.?|compare|quoted\s+(?:in|from)|vide|source:)\s+)*/iu;

/** Without blanks, `see`, and a stop that belongs to the sentence. */
function trimStretch(text: string, from: number, to: number, rule: string, least: number): Stretch {
  const start = from + (lead.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = to;
  while (end > start && /[\s.;,]/u.test(text.charAt(end - 1))) end--;
  if (/\b(?:ibid|cit|etc|seq|ff|ib)$/iu.test(text.slice(start, end)) && text.charAt(end) === '.') end++;
  let begin = start;
  while (begin < end && /\s/u.test(text.charAt(begin))) begin++;
  return {start: begin, end, rule, least, extra: placeWeight(text, from, begin, rule)};
}

const titled = /^(?:\p{Lu}[\p{L}'’-]*|of|the|and|in|on|to|for|a|an|[,:&])(?:\s(?:\p{Lu}[\p{L}'’().-]*|of|the|and|in|on|to|for|a|an|&))+/u;

/** Parentheses right after a quotation, or after `see`, that begin like a title. */
function placeWeight(text: string, from: number, begin: number, rule: string): number {
  if (rule !== 'bibl-parentheses' || !titled.test(text.slice(begin, begin + 80))) return 0;
  const isAfterQuote = /["”’»][.,]?\s?\($/u.test(text.slice(Math.max(0, from - 4), from));
  const hasLead = begin > from && /see|cf|quoted/iu.test(text.slice(from, begin));
  return (isAfterQuote ? 1.5 : 0) + (hasLead ? 2 : 0);
}

/** The sentences of a note, each of which may be a reference: they end at `;`, or at a stop before a capital. */
function* sentencesOf(leaf: Leaf): Generator<Stretch> {
  const {text} = leaf.reading;
  let from = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code !== 59 && code !== 46) continue;
    if (!/\s/u.test(text.charAt(at + 1)) || (code === 46 && !endsReference(text, at))) continue;
    yield trimStretch(text, from, at, 'bibl-note', 2.5);
    from = at + 2;
  }
  yield trimStretch(text, from, text.length, 'bibl-note', 2.5);
}

// A digit, a closing mark or a whole word before the stop; an abbreviation ends nothing
const wholeBefore = /(?:[\d”"’)\]]|\p{Ll}{3}|ibid|cit)$/u;

function endsReference(text: string, stop: number): boolean {
  return wholeBefore.test(text.slice(Math.max(0, stop - 4), stop)) && /^\s+[\p{Lu}“"]/u.test(text.slice(stop + 1, stop + 4));
}

// `— Jane Hill, The Lamp, p. 3`
const dash = /^\s*[—–-]\s*(?=\p{Lu})/u;

/** A line under a quotation: begins with a dash. */
function* attribution(leaf: Leaf): Generator<Stretch> {
  const {text} = leaf.reading;
  const found = dash.exec(text);
  if (found && text.length < 250) yield trimStretch(text, found[0].length, text.length, 'bibl-attribution', 1.5);
}

/** An entry of a bibliography: a short paragraph that is nothing but a reference. */
function* wholeParagraph(leaf: Leaf): Generator<Stretch> {
  const {text} = leaf.reading;
  if (text.length < 400 && /^\p{Lu}/u.test(text) && /\b(?:1[5-9]|20)\d\d\b/u.test(text)) yield trimStretch(text, 0, text.length, 'bibl-attribution', 4);
}
