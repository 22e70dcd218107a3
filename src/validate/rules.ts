/**
 * The integrity rules, all in one walk over the tree of a file. Each rule has a code that never
 * changes, a level, and a section in `docs/validation.md`.
 */
import type {Element, Root} from 'xast';
import type {Finding} from './message.js';
import {createPaths} from './read/path.js';
import {foreignUri, placeOfElement} from './read/tree.js';
import {apparatusRules} from './rules/apparatus.js';
import {dateRules} from './rules/dates.js';
import {editorialRules} from './rules/editorial.js';
import type {FileFacts} from './rules/facts.js';
import {headerRules} from './rules/header.js';
import {languageRules} from './rules/language.js';
import {noteRules} from './rules/notes.js';
import {pageRules} from './rules/pages.js';
import {personRules} from './rules/persons.js';
import {createGathered, gather, readFacts, resolvePointers, type Gathered} from './rules/pointers.js';
import {quotationRules} from './rules/quotation.js';
import type {Look, Rule, Said} from './rules/rule.js';
import {structureRules} from './rules/structure.js';
import {whitespaceRules} from './rules/whitespace.js';
import {wordRules} from './rules/words.js';

export type {Rule} from './rules/rule.js';

/** All rules but those on pointers, which need the whole file. */
export const rules: readonly Rule[] = [
  ...headerRules,
  ...structureRules,
  ...pageRules,
  ...noteRules,
  ...quotationRules,
  ...wordRules,
  ...whitespaceRules,
  ...languageRules,
  ...dateRules,
  ...personRules,
  ...editorialRules,
  ...apparatusRules
];

export interface Checked {
  findings: Finding[];
  facts: FileFacts;
}

/** A rule at work in one file. */
interface Running {
  rule: Rule;
  look: Look;
}

interface State {
  everywhere: readonly Running[];
  byElement: ReadonlyMap<string, readonly Running[]>;
  byAttribute: ReadonlyMap<string, readonly Running[]>;
  ancestors: Element[];
  gathered: Gathered;
  said: {rule: Pick<Rule, 'code' | 'level'>; said: Said; at: Element}[];
}

/** Check a file; `more` are rules of the editor's own. */
export function checkRules(root: Root, more: readonly Rule[] = []): Checked {
  const running = [...rules, ...more].map((rule) => ({rule, look: rule.begin()}));
  const state: State = {
    everywhere: running.filter(({rule}) => !rule.elements && !rule.attributes),
    byElement: groupBy(running, 'elements'),
    byAttribute: groupBy(running, 'attributes'),
    ancestors: [],
    gathered: createGathered(),
    said: []
  };
  walkTree(state, root);
  for (const {rule, look} of running) for (const said of look.end?.() ?? []) state.said.push({rule, said, at: said.at});
  for (const fault of resolvePointers(state.gathered)) state.said.push({rule: {code: fault.code, level: 'error'}, said: fault, at: fault.at});
  const pathTo = createPaths();
  return {findings: state.said.map(({rule, said, at}) => toFinding(rule, said, at, pathTo(at))), facts: readFacts(state.gathered, pathTo)};
}

function groupBy(running: readonly Running[], of: 'elements' | 'attributes'): Map<string, Running[]> {
  const groups = new Map<string, Running[]>();
  for (const one of running) for (const name of one.rule[of] ?? []) groups.set(name, [...(groups.get(name) ?? []), one]);
  return groups;
}

/** Without recursion: a tree may be ten thousand deep. What is not of TEI is passed over. */
function walkTree(state: State, root: Root): void {
  const open: (Root | Element)[] = [root];
  const next = [0];
  for (let node = open.at(-1); node; node = open.at(-1)) {
    const at = next[next.length - 1] ?? 0;
    const child = node.children[at];
    next[next.length - 1] = at + 1;
    if (child === undefined) {
      open.pop();
      next.pop();
      if (node.type === 'element') leave(state, node);
    } else if (child.type === 'element' && foreignUri(child) === undefined) {
      enter(state, child);
      open.push(child);
      next.push(0);
    }
  }
}

const none: readonly Running[] = [];

function enter(state: State, node: Element): void {
  const {gathered, everywhere, byElement, byAttribute} = state;
  if (node.name === 'text') gathered.isList = false;
  const own = byElement.get(node.name);
  for (const {rule, look} of everywhere) note(state, rule, look.enter?.(node, state), node);
  if (own) for (const {rule, look} of own) note(state, rule, look.enter?.(node, state), node);
  let asked: Running[] | undefined;
  for (const name in node.attributes) {
    gather(gathered, node, name, state);
    for (const one of byAttribute.get(name) ?? none) {
      if (own?.includes(one) || asked?.includes(one)) continue;
      asked = [...(asked ?? none), one];
      note(state, one.rule, one.look.enter?.(node, state), node);
    }
  }
  state.ancestors.push(node);
}

/** At the end tag none asks by attribute: rules that wait for it know the element. */
function leave(state: State, node: Element): void {
  state.ancestors.pop();
  for (const running of [state.everywhere, state.byElement.get(node.name) ?? none]) for (const {rule, look} of running) if (look.leave) note(state, rule, look.leave(node, state), node);
}

function note(state: State, rule: Rule, said: readonly Said[] | Said | undefined, node: Element): void {
  if (said === undefined) return;
  for (const one of 'message' in said ? [said] : said) state.said.push({rule, said: one, at: one.at ?? node});
}

function toFinding({code, level}: Pick<Rule, 'code' | 'level'>, {message, hint}: Said, at: Element, path: string): Finding {
  return {...placeOfElement(at), level, code, message, ...(hint === undefined ? {} : {hint}), path, engine: 'rule'};
}
