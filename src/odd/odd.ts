/**
 * An ODD to schemas: a customization of TEI, and the specifications of TEI that it selects
 * from and changes, to RELAX NG and Schematron.
 *
 *     <moduleRef key="core" include="p"/>  ->  <define name="p"><element name="p"> ...
 *
 * The grammar is never wider than TEI's own unless the customization adds something, and holds
 * no words of TEI but names and values. Its order is that of the names, so that two versions
 * can be compared line by line.
 *
 * TEI Guidelines, 22 (documentation elements) and 23.5 (implementation of an ODD system)
 */
import {attributePatterns} from './attributes.js';
import {contentPattern, type State} from './content.js';
import {customize} from './customize.js';
import {choice, group, pattern, ref, unwrapGroups, type Pattern} from './pattern.js';
import {elementsOf, findElements, namespaces, readXml, wordsOf, type Element} from './read.js';
import {omittedConstraints, writeSchematron} from './schematron.js';
import {writeXml} from './write.js';

/** What is made of an ODD. */
export interface Schemas {
  /** RELAX NG, XML syntax. */
  rng: string;
  /** ISO Schematron, query binding XSLT 2.0. */
  sch: string;
  /** Names of the elements that the schema keeps, in the order of the alphabet. */
  elements: string[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const notice = 'Holds definitions of the Text Encoding Initiative, © TEI Consortium, under CC BY and BSD-2-Clause';

/**
 * Make the schemas of a customization.
 *
 * @param odd the customization: a TEI document with one schemaSpec
 * @param p5 the compiled specifications of TEI (`p5subset.xml`)
 */
export function compileOdd(odd: string, p5: string): Schemas {
  const [schemaSpec] = findElements({name: '', attributes: {}, children: [readXml(odd, 'the ODD')]}, new Set(['schemaSpec']));
  if (!schemaSpec) throw new Error('Cannot find a schemaSpec in the ODD');
  const specs = customize(schemaSpec, readXml(p5, 'the specifications of TEI'));
  const omitted = omittedConstraints(schemaSpec, specs);
  const head = `${declaration}${comment([`Made from the ODD “${schemaSpec.attributes['ident'] ?? ''}”: change that, not this file.`, `${notice}.`])}`;
  const rules = omitted.length === 0 ? '' : comment(['Rules of TEI itself on the same elements and classes, which are not repeated here:', ...omitted]);
  return {
    rng: `${head}${writeXml(unwrapGroups(grammarPattern({specs, defines: new Map()}, schemaSpec)))}`,
    sch: `${head}${rules}${writeSchematron(schemaSpec, specs)}`,
    elements: [...specs.elements.keys()].sort()
  };
}

function grammarPattern(state: State, schemaSpec: Element): Pattern {
  const {specs, defines} = state;
  const roots = wordsOf(schemaSpec.attributes['start'] ?? 'TEI');
  const missing = roots.find((root) => !specs.elements.has(root));
  if (missing !== undefined) throw new Error(`Cannot start with ${missing}, expected an element that the schema keeps`);
  const elements = [...specs.elements].map(([name, spec]): [string, Pattern] => [name, elementPattern(state, spec)]);
  const all = [...elements, ...defines].sort(([left], [right]) => (left < right ? -1 : 1));
  const start = pattern('start', {}, [choice(roots.map(ref))]);
  const attributes = {xmlns: namespaces.rng, ns: namespaces.tei, datatypeLibrary: 'http://www.w3.org/2001/XMLSchema-datatypes'};
  return pattern('grammar', attributes, [start, ...all.map(([name, made]) => pattern('define', {name}, [made]))]);
}

function elementPattern(state: State, spec: Element): Pattern {
  const {ident = '', ns} = spec.attributes;
  const content = group(elementsOf(spec, 'content').map((node) => contentPattern(state, node)));
  return pattern('element', ns === undefined ? {name: ident} : {name: ident, ns}, [group([content, ...attributePatterns(state, spec)])]);
}

function comment(lines: readonly string[]): string {
  return `<!--\n${lines.map((line) => `  ${line.replaceAll('--', '- -')}\n`).join('')}-->\n`;
}
