/**
 * All breaches of a schema in one reading, by salve-annos (https://github.com/raffazizzi/salve).
 * It takes the separate events of a start tag: its one-shot event throws on an invalid tag.
 */
import type {Grammar, GrammarWalker, DefaultNameResolver, ValidationError} from 'salve-annos';
import type {Listener, Tag} from '../read/document.js';
import type {Place} from '../read/lines.js';
import {attributeName} from '../automaton/vocabulary.js';
import {pathOf, type PathStep} from '../read/path.js';
import type {Fault} from './fault.js';

/** What of salve-annos is used; loaded by the caller, since it takes a tenth of a second. */
export interface Salve {
  grammar: Grammar;
  createResolver(): DefaultNameResolver;
}

interface Frame extends PathStep {
  after: string | undefined;
  children: Map<string, number>;
  declares: boolean;
}

interface State {
  walker: GrammarWalker<DefaultNameResolver>;
  frames: Frame[];
  faults: Fault[];
}

/** A listener that collects faults. */
export function createWalk({grammar, createResolver}: Salve): Listener & {faults: Fault[]} {
  const resolver = createResolver();
  const state: State = {walker: grammar.newWalker(resolver), frames: [], faults: []};
  return {
    faults: state.faults,
    start: (tag, place) => startElement(state, tag, place),
    text(value, place) {
      const errors = fire(state, 'text', [value]);
      if (errors.length > 0) report(state, 'text', place(), {value: value.trim()});
    },
    end: (place) => endElement(state, place)
  };
}

function startElement(state: State, tag: Tag, place: Place): void {
  const {walker, frames} = state;
  const parent = frames.at(-1);
  const declared = tag.declared ?? {};
  const declares = Object.keys(declared).length > 0;
  if (declares) walker.nameResolver.enterContextWithMapping(declared);
  const count = (parent?.children.get(tag.name) ?? 0) + 1;
  parent?.children.set(tag.name, count);
  const errors = fire(state, 'enterStartTag', [tag.uri, tag.local]);
  frames.push({uri: tag.uri, name: tag.name, local: tag.local, count, after: undefined, children: new Map(), declares});
  if (errors.length > 0) report(state, 'element', place, {uri: tag.uri});
  for (const {uri, local, value} of tag.attributes) {
    const attribute = attributeName(uri, local);
    if (fire(state, 'attributeName', [uri, local]).length > 0) {
      report(state, 'attribute', place, {attribute, value});
      fire(state, 'attributeValue', [value]);
    } else {
      const wrong = fire(state, 'attributeValue', [value]);
      if (wrong.length > 0) report(state, /has already been declared/u.test(wrong[0]?.toString() ?? '') ? 'id' : 'value', place, {attribute, value});
    }
  }
  reportLacking(state, fire(state, 'leaveStartTag', []), place);
  if (parent) parent.after = tag.name;
}

/** One fault for each attribute, or one for attributes of which any would do. */
function reportLacking(state: State, errors: readonly ValidationError[], place: Place): void {
  for (const error of errors) {
    const names = namesOf(error);
    const attribute = names[0];
    report(state, 'lacks', place, {expected: names, ...(attribute === undefined ? {} : {attribute})});
  }
}

function endElement(state: State, place: () => Place): void {
  const frame = state.frames.at(-1);
  if (!frame) return;
  const errors = fire(state, 'endTag', [frame.uri, frame.local]);
  if (errors.length > 0) report(state, 'end', place(), {expected: errors.flatMap(namesOf)});
  state.frames.pop();
  if (frame.declares) state.walker.nameResolver.leaveContext();
}

function fire(state: State, event: string, params: string[]): readonly ValidationError[] {
  const result = state.walker.fireEvent(event, params);
  return result === false || result === undefined ? [] : result;
}

function namesOf(error: ValidationError): string[] {
  return error.getNames().flatMap((names) => (names.toArray() ?? []).map(({ns, name}) => attributeName(ns, name)));
}

function report({frames, faults}: State, kind: Fault['kind'], place: Place, more: Partial<Fault>): void {
  const frame = frames.at(-1);
  const parent = frames.at(-2);
  faults.push({kind, place, path: pathOf(frames), element: frame?.local ?? '', parent: parent?.local, after: parent?.after, expected: [], ...more});
}
