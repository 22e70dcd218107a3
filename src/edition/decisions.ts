/**
 * What an editor decided about a text. A decision points into the text by quotation: exact
 * words with some words before and after them (W3C Web Annotation Data Model, Text Quote
 * Selector), so that it survives changes elsewhere.
 */
import type {Transformer} from 'unified';
import {leaves} from '../leaves.js';
import type {Adoption, ErrorOf, Leaf, Part, Root, Span} from '../tree.js';

export const doings = ['accept', 'reject', 'correct', 'mark', 'adopt'] as const;

export interface Decision {
  exact: string;
  prefix?: string;
  suffix?: string;
  do: (typeof doings)[number];
  /** What it is about; an adopted reading has none. */
  type?: string;
  corr?: string;
  errorOf?: ErrorOf;
  person?: string;
  /** The siglum of the witness whose reading is adopted. */
  wit?: string;
  by?: string;
  note?: string;
}

/** Step: carry out the decisions; one whose words are not found, or found twice, is a warning. */
export function applyDecisions(decisions: readonly Decision[]): Transformer<Root, Root> {
  return (tree, file) => {
    const all = [...leaves(tree)].map(({leaf}) => leaf);
    const adoptions: Adoption[] = [];
    for (const decision of decisions) {
      const places = all.flatMap((leaf) => findWords(leaf, decision).map((start) => ({leaf, start, end: start + decision.exact.length})));
      const [place] = places;
      if (!place || places.length > 1) {
        const how = place ? `found ${places.length} times; add more words to \`prefix\` or \`suffix\`` : 'not found in the text';
        file.message(`Unexpected decision: \`${decision.exact}\` is ${how}`, {ruleId: 'decision-place', source: 'edition-decisions'});
        continue;
      }
      if (decision.do === 'adopt') adoptions.push({...place, exact: decision.exact, witness: decision.wit ?? '', ...responsible(decision)});
      else carryOut({...decision, do: decision.do}, place.leaf, {start: place.start, end: place.end});
    }
    if (adoptions.length > 0) tree.adoptions = adoptions;
    return tree;
  };
}

/** Where the words stand, with what is before and after them; white space is compared as one blank. */
function findWords({reading}: Leaf, {exact, prefix = '', suffix = ''}: Decision): number[] {
  const found: number[] = [];
  const words = exact.replace(/\s+/gu, ' ');
  for (let at = reading.text.indexOf(words); at >= 0 && at <= reading.text.length - words.length; at = reading.text.indexOf(words, at + 1)) {
    // A place between two words is the end of the first.
    if (words === '' && at > 0 && reading.text.charAt(at - 1) === ' ') continue;
    const before = reading.text
      .slice(Math.max(0, at - prefix.length - 8), at)
      .replace(/\s+/gu, ' ')
      .trimEnd();
    const after = reading.text
      .slice(at + words.length, at + words.length + suffix.length + 8)
      .replace(/\s+/gu, ' ')
      .trimStart();
    const isBefore = before.endsWith(prefix.replace(/\s+/gu, ' ').trim());
    if (isBefore && after.startsWith(suffix.replace(/\s+/gu, ' ').trim())) found.push(at);
    if (words === '' && at === reading.text.length) break;
  }
  return found;
}

function responsible({by}: Decision): {resp?: string} {
  return by === undefined ? {} : {resp: `#${by}`};
}

function carryOut(decision: Decision & {do: Exclude<Decision['do'], 'adopt'>}, leaf: Leaf, {start, end}: {start: number; end: number}): void {
  const isSame = ({span, ...part}: Part): boolean =>
    part.start === start && part.end === end && (span.type === decision.type || (decision.type === 'q' && ['quote', 'said', 'soCalled', 'term'].includes(span.type)));
  const made = {rule: 'decision', cert: 'high' as const, ...responsible(decision)};
  switch (decision.do) {
    case 'accept':
      for (const part of leaf.parts) if (isSame(part)) Object.assign(part.span, made, part.span.type === 'persName' && decision.person !== undefined ? {person: decision.person} : {});
      if (!leaf.parts.some(isSame)) leaf.parts.push({start, end, span: spanOf(decision, made)});
      break;
    case 'reject':
      leaf.parts = leaf.parts.filter((part) => !isSame(part));
      break;
    case 'correct':
      leaf.parts = leaf.parts.filter(({span, ...part}) => span.type !== 'sic' || part.end <= start || part.start >= end);
      leaf.parts.push({start, end, span: {type: 'sic', corr: decision.corr ?? '', errorOf: decision.errorOf ?? 'unknown', ...made}});
      break;
    case 'mark':
      leaf.parts = leaf.parts.filter((part) => part.start !== start || part.end !== end || part.span.type === 'sic');
      leaf.parts.push({start, end, span: spanOf(decision, made)});
      break;
    default:
      decision.do satisfies never;
  }
}

function spanOf(decision: Decision, made: {rule: string; cert: 'high'; resp?: string}): Span {
  if (decision.type === 'sic') return {type: 'doubt', ...made};
  if (decision.type === 'persName') return {type: 'persName', ...made, ...(decision.person === undefined ? {} : {person: decision.person})};
  // The other kinds have no data of their own; `readDecisions` has checked the name.
  return {type: decision.type, ...made} as Span;
}
