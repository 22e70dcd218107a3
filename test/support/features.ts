/**
 * What a case expects of the TEI, a line each:
 *
 *     <p>The gate was <emph>shut</emph>.</p>   such an element is there (only the attributes that it names count)
 *     p = 3                                    so many of them
 *     pb/@n = 12 13                            these values, in order
 *     head: The Gate                           one reads so; `…` stands for anything
 *     no head: The Gate                        none reads so
 *     no list                                  there is none
 *     div > head p list                        these children, in order (of the first such element)
 *     call * -> foot: It was shut.             the call leads to this note; `(2)` after the sign: the second such call
 *     call 4 -> nothing                        a call whose note is missing
 *     message call-without-note                the editor is told
 *     no message unclosed-quote
 */
import type {Element} from 'xast';
import {expect} from 'vitest';
import {attribute, elementsOf, localName} from '../../src/tei/dom.js';
import type {EncodedText} from './encode.js';
import {contains, parseFragment} from './fragments.js';
import {readingOf, select} from './tei.js';

type Check = (text: Element, encoded: EncodedText) => void;

/** Read the expectations of a case. */
export function readFeatures(source: string): {line: string; check: Check}[] {
  const lines = source.split('\n');
  const found: {line: string; check: Check}[] = [];
  for (let index = 0; index < lines.length; index++) {
    let line = lines[index] ?? '';
    if (line.trim() === '') continue;
    let fragment = line.startsWith('<') ? parseFragment(line) : undefined;
    while (line.startsWith('<') && !fragment && index + 1 < lines.length) {
      index++;
      line += `\n${lines[index] ?? ''}`;
      fragment = parseFragment(line);
    }
    found.push({line, check: fragment ? has(fragment, line) : readFeature(line)});
  }
  return found;
}

const rows: readonly (readonly [RegExp, (...groups: string[]) => Check])[] = [
  [/^(no )?message ([a-z-]+)$/u, saysRule],
  [/^call (\S+)(?: \((\d)\))? -> (?:(nothing)|(foot|end): (.*))$/u, leadsTo],
  [/^(\S+)\/@([\w:]+) = ?(.*)$/u, hasValues],
  [/^(\S+) = (\d+)$/u, hasNumber],
  [/^(\S+) > (.*)$/u, hasChildren],
  [/^no ([^\s:]+): ?(.*)$/u, readsNowhere],
  [/^no (\S+)$/u, (selector) => hasNumber(selector, '0')],
  [/^([^\s:]+): (.+)$/u, readsSomewhere]
];

function readFeature(line: string): Check {
  for (const [pattern, make] of rows) {
    const found = pattern.exec(line);
    if (found) return make(...found.slice(1));
  }
  throw new Error(`Expected a feature, got ${line}`);
}

function has(fragment: Element, line: string): Check {
  return (text, {xml}) => {
    if (!contains(text, fragment)) expect(xml.slice(xml.indexOf('<text'))).toBe(line);
  };
}

function saysRule(no: string | undefined, rule: string): Check {
  return (_, {messages}) => {
    const rules = messages.map(({ruleId}) => ruleId);
    if (no === undefined) expect(rules).toContain(rule);
    else expect(rules).not.toContain(rule);
  };
}

/** Calls in document order: notes that stand at a call of their own, and references. */
function leadsTo(sign: string, count: string | undefined, nothing: string | undefined, place: string, body: string): Check {
  return (text) => {
    const own = ownCalls(text);
    const notes = new Map(select(text, 'note').map((note) => [`#${attribute(note, 'xml:id')}`, note]));
    const calls = select(text, '*').filter((element) => isCall(element, sign, notes) && !own.has(element));
    const call = calls[Number(count ?? 1) - 1];
    expect(call, `call ${sign} among ${calls.length}`).toBeDefined();
    const note = call && localName(call) === 'note' ? call : notes.get(call ? attribute(call, 'target') : '');
    if (nothing !== undefined) expect(note && readingOf(note)).toBeUndefined();
    else expect(note && `${attribute(note, 'place')}: ${readingOf(note)}`).toMatch(likeness(`${place}: ${body}`));
  };
}

/** A call is known by the sign as printed, or as its note has it. */
function isCall(element: Element, sign: string, notes: ReadonlyMap<string, Element>): boolean {
  const name = localName(element);
  if (name === 'note') return attribute(element, 'n') === sign;
  if (name !== 'ref' || attribute(element, 'type') !== 'noteCall') return false;
  const note = notes.get(attribute(element, 'target'));
  return [attribute(element, 'n'), printed(element), note ? attribute(note, 'n') : ''].includes(sign);
}

/** Notes whose call is printed otherwise, and stands before them as a `ref`. */
function ownCalls(text: Element): Set<Element> {
  const found = new Set<Element>();
  for (const parent of [text, ...select(text, '*')]) {
    let before: Element | undefined;
    for (const child of elementsOf(parent)) {
      if (localName(child) === 'note' && before && localName(before) === 'ref' && attribute(before, 'target') === `#${attribute(child, 'xml:id')}`) found.add(child);
      before = child;
    }
  }
  return found;
}

function printed(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function hasValues(selector: string, name: string, values: string): Check {
  return (text) =>
    expect(
      select(text, selector)
        .map((element) => attribute(element, name))
        .filter((value) => value !== '')
        .join(' ')
    ).toBe(values.trim());
}

function hasNumber(selector: string, count: string): Check {
  return (text) => {
    const found = select(text, selector);
    expect(found, found.map((each) => readingOf(each)).join(' | ')).toHaveLength(Number(count));
  };
}

const passedOver = new Set(['anchor', 'fw', 'lb', 'pb']);

function hasChildren(selector: string, names: string): Check {
  return (text) => {
    const [first] = selector === 'text' ? [text] : select(text, selector);
    expect(
      first &&
        elementsOf(first)
          .map(localName)
          .filter((name) => !passedOver.has(name))
          .join(' ')
    ).toBe(names);
  };
}

function readsSomewhere(selector: string, reading: string): Check {
  return (text) => {
    const found = select(text, selector).map((element) => readingOf(element));
    if (!found.some((each) => likeness(reading).test(each))) expect(found).toContain(reading);
  };
}

function readsNowhere(selector: string, reading: string): Check {
  return (text) =>
    expect(
      select(text, selector)
        .map((element) => readingOf(element))
        .filter((each) => likeness(reading).test(each))
    ).toEqual([]);
}

/** Exactly these words; `…` stands for any. */
function likeness(words: string): RegExp {
  const escaped = words.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`, 'su');
}
