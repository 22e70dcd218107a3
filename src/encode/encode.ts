/**
 * The compiler: a tree becomes a TEI file. Parts are cut so that they nest, identifiers are
 * given, header and text are written.
 */
import type {Plugin, Processor} from 'unified';
import type {VFile} from 'vfile';
import {leaves} from '../leaves.js';
import type {Leaf, Root} from '../tree.js';
import {escapeText} from './escape.js';
import {headerData, type TextInfo} from './facts.js';
import {writeHeader} from './header.js';
import {assignIds, type KeptId} from './ids.js';
import {nestParts} from './nest.js';
import {spanRows} from './spans.js';
import {groupBlockQuotes} from './block-quotes.js';
import {gatherEntries} from './variants.js';
import {weaveText} from './weave.js';

export interface EncodeOptions extends TextInfo {
  /** Identifiers given before, at their places in the source as it is now. */
  kept?: readonly KeptId[];
}

/** Plugin: sets the compiler of the processor. */
export const encodeTei: Plugin<[EncodeOptions], Root, string> = function (options) {
  // A typed `this` is refused by `use`; the cast gives the processor that `this` is.
  const processor = this as unknown as Processor<undefined, undefined, undefined, Root, string>;
  processor.compiler = (tree, file) => encode(tree as Root, file, options);
};

/** Write the TEI file of a tree; parts of the tree are cut so that they nest. */
export function encode(tree: Root, file: VFile, options: EncodeOptions): string {
  checkSpans(tree);
  for (const {leaf} of leaves(tree)) leaf.parts = nestParts(leaf as Leaf);
  groupBlockQuotes(tree);
  const ids = assignIds(tree, options.kept);
  const header = writeHeader(headerData(tree, file, options));
  const entries = options.attachment === 'double-end-point' ? gatherEntries(tree) : undefined;
  const bases = {personBase: options.persons === '' ? '#' : `${options.persons}#`, workBase: options.works === '' ? '' : `${options.works}#`};
  const text = weaveText(tree, {ids, ...bases, ...(entries ? {entries} : {})});
  const apart = entries && entries.written.length > 0 ? `<standOff>\n<listApp>\n${entries.written.join('')}</listApp>\n</standOff>\n` : '';
  const lang = tree.lang === '' ? '' : ` xml:lang="${tree.lang}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${options.id}"${lang}>\n${header}${options.persons === '' ? writeStandOff(tree) : ''}${text}${apart}</TEI>\n`;
}

/** Spans of plugins too are of the types that are written. @throws Error that names the type */
function checkSpans(tree: Root): void {
  for (const {leaf} of leaves(tree))
    for (const {span} of leaf.parts) if (!Object.hasOwn(spanRows, span.type)) throw new Error(`Unexpected span of type "${String(span.type)}", expected one of ${Object.keys(spanRows).join(', ')}`);
}

/** A text that stands alone brings its list of persons along. */
function writeStandOff(tree: Root): string {
  const named = new Set<string>();
  for (const {leaf} of leaves(tree)) for (const {span} of leaf.parts) if (span.type === 'persName' && span.person !== undefined) named.add(span.person);
  if (named.size === 0) return '';
  const known = new Map((tree.persons ?? []).map((person) => [person.id, [...person.forenames, person.surname].join(' ')]));
  const persons = [...named].sort().map((id) => `<person xml:id="${id}">\n<persName>${escapeText(known.get(id) ?? id)}</persName>\n</person>\n`);
  return `<standOff>\n<listPerson>\n${persons.join('')}</listPerson>\n</standOff>\n`;
}
