/**
 * The order of all steps from the text to the TEI file, as a table of contents.
 */
import {unified, type Plugin, type Preset, type Transformer} from 'unified';
import {annotate} from './annotate/annotate.js';
import type {Corpus} from './annotate/names/corpus.js';
import type {Language} from './language/language.js';
import type {Lexicon} from './language/lexicon.js';
import type {VariantsOptions} from './collate/mark-variants.js';
import {applyDecisions, type Decision} from './edition/decisions.js';
import {encodeTei, type EncodeOptions} from './encode/encode.js';
import {readText} from './read/text.js';
import {segmentBlocks} from './segment/blocks/blocks.js';
import {segmentFigures} from './segment/blocks/figures.js';
import {segmentFront} from './segment/front/front.js';
import {segmentHeads} from './segment/blocks/heads.js';
import {segmentLayout, type LayoutOptions} from './segment/layout.js';
import {segmentLetters, segmentSignatures} from './segment/blocks/letters.js';
import {segmentLists, segmentNameLists} from './segment/blocks/lists.js';
import {segmentNoteCalls} from './segment/notes/note-calls.js';
import {segmentNotes} from './segment/notes/notes.js';
import {segmentPages} from './segment/pages/pages.js';
import {segmentBibliographies} from './segment/blocks/bibliographies.js';
import {segmentBlockQuotes} from './segment/blocks/block-quotes.js';
import {segmentParagraphs} from './segment/blocks/paragraphs.js';
import {segmentPlays} from './segment/blocks/plays.js';
import {segmentReadings} from './segment/readings.js';
import {segmentTables} from './segment/blocks/tables.js';
import {segmentVerse} from './segment/blocks/verse.js';
import type {Root} from './tree.js';

export interface PipelineOptions extends EncodeOptions {
  language: Language;
  lexicon: Lexicon;
  layout?: LayoutOptions;
  /** Persons that other texts of the edition name in full. */
  corpus?: Corpus;
  /** Other witnesses of the text, and the siglum of this one. */
  variants?: VariantsOptions;
  decisions?: readonly Decision[];
  /** An edition's own plugins: they run after the annotators and before the decisions. */
  plugins?: readonly Plugin[];
  /** Sees the tree just before it is written. */
  beforeEncode?: (tree: Root) => void;
}

/** The steps from the text to a tree with everything found in it, as a preset. */
export function stephanusRead({language, lexicon, layout = {}, corpus}: Pick<PipelineOptions, 'language' | 'lexicon' | 'layout' | 'corpus'>): Preset {
  return {
    plugins: [
      [readText, {lang: language.code}],
      [segmentLayout, layout],
      segmentPages,
      [segmentNotes, {language}],
      segmentNoteCalls,
      segmentBlocks,
      [segmentFigures, {language}],
      segmentTables,
      [segmentBibliographies, {language}],
      [segmentVerse, {language}],
      segmentParagraphs,
      segmentBlockQuotes,
      [segmentFront, {language}],
      segmentLists,
      [segmentLetters, {language}],
      [segmentHeads, {language}],
      segmentNameLists,
      [segmentSignatures, {language}],
      [segmentPlays, {language}],
      [segmentReadings, {language, lexicon}],
      [annotate, {language, lexicon, ...(corpus ? {corpus} : {})}]
    ] as NonNullable<Preset['plugins']>
  };
}

/** All steps, in order, as a preset for `unified().use(…)`. */
export function stephanusEncode(options: PipelineOptions): Preset {
  const {decisions = [], plugins = [], variants, beforeEncode = () => undefined} = options;
  return {
    plugins: [...(stephanusRead(options).plugins ?? []), ...plugins, [applyDecisions, decisions], [markVariants, variants], () => beforeEncode, [encodeTei, options]] as NonNullable<Preset['plugins']>
  };
}

/** Step: the variants of the other witnesses. Collating is loaded only where there are some. */
function markVariants(variants: VariantsOptions | undefined): Transformer<Root, Root> {
  if (!variants || variants.others.length === 0)
    return (tree, file) => {
      for (const {exact} of tree.adoptions ?? [])
        file.message(`Unexpected decision: at \`${exact}\` nothing is to be adopted; this text has one witness`, {ruleId: 'decision-place', source: 'edition-decisions'});
    };
  return async (tree, file) => (await import('./collate/mark-variants.js')).markVariants(variants)(tree, file);
}

/** A processor with all steps; `use` more plugins on it to add or replace steps. */
export function createProcessor(options: PipelineOptions): ReturnType<typeof unified> {
  return unified().use(stephanusEncode(options));
}
