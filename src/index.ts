/**
 * The public surface of Stephanus, in the order of the way of a text; no code. What is not
 * exported here may change without notice. See docs/plugins.md.
 */

// The whole way, and the order of its steps
export {createProcessor, stephanusEncode, type PipelineOptions} from './pipeline.js';
export {encodeSource, type Counts, type Encoded, type EncodeRequest} from './edition/encode-source.js';
export {createLanguages, type LanguageChoice, type LanguageOf} from './edition/languages.js';
export {findingsOf, takeDoubtful, type Finding, type Suggestion} from './encode/findings.js';

// Trees
export type * from './tree.js';
export {leaves, noteAt, type Visited} from './leaves.js';
export {sourceOf} from './source-of.js';

// Reading: bytes to text (parser)
export {decode, UnreadableError, type Decoded} from './read/decode.js';
export {parseText, pointAt, readLines, readText, type ReadOptions} from './read/text.js';

// Segmenting: one step a plugin
export type {Draft, DraftBlock} from './segment/draft.js';
export {segmentLayout, type LayoutOptions} from './segment/layout.js';
export {segmentPages} from './segment/pages/pages.js';
export {segmentNotes, type NotesOptions} from './segment/notes/notes.js';
export {segmentNoteCalls} from './segment/notes/note-calls.js';
export {segmentBlocks} from './segment/blocks/blocks.js';
export {segmentFigures} from './segment/blocks/figures.js';
export {segmentTables} from './segment/blocks/tables.js';
export {segmentVerse, type VerseOptions} from './segment/blocks/verse.js';
export {segmentBibliographies} from './segment/blocks/bibliographies.js';
export {segmentBlockQuotes} from './segment/blocks/block-quotes.js';
export {segmentParagraphs} from './segment/blocks/paragraphs.js';
export {segmentFront, type FrontOptions} from './segment/front/front.js';
export {segmentLists, segmentNameLists} from './segment/blocks/lists.js';
export {segmentLetters, segmentSignatures, type LettersOptions} from './segment/blocks/letters.js';
export {segmentHeads, type HeadsOptions} from './segment/blocks/heads.js';
export {segmentPlays, type PlaysOptions} from './segment/blocks/plays.js';
export {segmentReadings, type ReadingsOptions} from './segment/readings.js';

// Annotating: pure functions, and the one plugin that runs them
export {annotate, usualAnnotators, type AnnotateOptions} from './annotate/annotate.js';
export type {Annotator, Context, Doubt, Findings, Flow, Found, FoundPart, NameKnowledge} from './annotate/flow.js';
export {annotateBibls} from './annotate/bibls/bibls.js';
export {annotateMisprints} from './annotate/misprints.js';
export {learnNames} from './annotate/names/name-knowledge.js';
export type {Named} from './annotate/names/name-shapes.js';
export {annotatePersNames} from './annotate/names/pers-names.js';
export {annotateQuotes} from './annotate/quotes/quotes.js';
export {annotateEmphasis} from './annotate/emphasis.js';
export {linkFindings} from './annotate/links.js';
export {annotateTitles, learnTitles} from './annotate/bibls/titles.js';
export {learnScene} from './annotate/scene.js';

// Collating: witnesses to the table of what each has, and the plugin that marks their variants
export {markVariants, type VariantsOptions} from './collate/mark-variants.js';
export {plainWitness, witnessText, type WitnessNote, type WitnessText} from './collate/witness-text.js';
export {collate, type CollateOptions} from './collate/collate.js';
export type {Collation} from './collate/table.js';
export type {Witness} from './collate/tokens.js';
export {createApparatus, type ApparatusOptions} from './collate/apparatus.js';
export {writeCsv} from './collate/formats/csv.js';
export {writeJson} from './collate/formats/json.js';
export {writeText} from './collate/formats/text.js';

// Languages
export {languages} from './language/languages.js';
export {commonShare, tellLanguage} from './language/tell.js';
export type {Language} from './language/language.js';
export {createLexicon, emptyLexicon, type Lexicon} from './language/lexicon.js';

// Encoding: the tree to TEI (compiler)
export {encode, encodeTei, type EncodeOptions} from './encode/encode.js';
export type {TextInfo} from './encode/facts.js';
export type {Carrier, EditionInfo, Responsible} from './encode/header.js';
export type {KeptId} from './encode/ids.js';
export {ruleTexts} from './encode/rules.js';

// TEI: parse, ask, write again
export {parseXml, XmlError, type Place} from './tei/parse.js';
export {serializeNode, serializeXml} from './tei/serialize.js';
export {attribute, childOf, descendants, elementsOf, localName, pathOf, plainText, teiOf, textOf} from './tei/dom.js';
export {linearize, type Linear} from './tei/linearize.js';

// Capturing: text and apparatus in plain text to TEI, and back
export {capturePlain, CaptureError, type CapturedPlain, type PlainOptions} from './capture/capture-plain.js';
export {readSblgnt} from './capture/sblgnt/read-sblgnt.js';
export {writeCaptured, type CaptureOptions} from './capture/sblgnt/write-captured.js';
export {writeSblgnt} from './capture/sblgnt/write-sblgnt.js';
export type {Oddity} from './capture/oddity.js';
export type {Printed, PrintedEntry, PrintedReading, PrintedVerse} from './capture/sblgnt/printed.js';

// Verifying: the account of every character
export {verify, type Difference, type Fidelity} from './validate/fidelity.js';

// Validating: XML, schema, integrity; and a TEI customization to schemas
export {SchemaError, validateFiles, type FileReport, type Finding as ValidationFinding, type InputFile, type Rule as ValidationRule, type Schema, type ValidateOptions} from './validate/validate.js';
export {formatNames, summarize, writeReport, type FormatName, type ReportOptions} from './validate/report.js';
export {explain} from './validate/explain.js';
export {compileOdd, type Schemas} from './odd/odd.js';

// Rendering: page, reading text, apparatus
export {citation, renderDocument, type Rendered, type RenderOptions} from './render/page.js';
export {readFacts, type TextFacts} from './render/facts.js';
export {readUnits, type Spot, type Unit, type Units} from './render/units.js';
export {keyOf, setText, usualSetting, type Keys, type Setting, type SetText, type SetUnit} from './render/set-text.js';
export {wrapText} from './render/wrap-text.js';
export {writeReadingText} from './render/reading-text.js';
export {readApparatus, type Apparatus} from './render/apparatus/read-apparatus.js';
export {readConspectus} from './render/apparatus/conspectus.js';
export type {Entry, Layer, Problem, Reading, Siglum} from './render/apparatus/entry.js';
export {conventions, usualWording, wordingOf, type Convention, type Wording} from './render/apparatus/conventions.js';
export {apparatusLanguages, usualLanguage, type ApparatusLanguage, type Terms} from './render/apparatus/terms.js';
export {viewApparatus} from './render/apparatus/view-apparatus.js';
export {wordEntry} from './render/apparatus/word-entry.js';
export {renderText, type HtmlOptions} from './render/html.js';
export {readPersons, renderIndex, renderPersons, type PersonEntry} from './render/overview.js';
export {createTemplates, type Templates, type TemplateSources} from './render/templates.js';

// An edition on the disk
export {findDecisions, findSources, loadPlugins, openEdition, sourcesOf, type Edition, type Source} from './edition/folder.js';
export {readSettings} from './edition/read-settings.js';
export type {Settings, TextSettings} from './edition/settings.js';
export {applyDecisions, type Decision} from './edition/decisions.js';
export {readDecisions} from './edition/read-decisions.js';
export {createWorkList, mergeWorks, readWorks, writeWorks, type WorkList} from './edition/works.js';
export {emptyPersonList, mergePersons, readPersonList, writePersons, type PersonForms, type PersonList} from './edition/persons.js';
export {keepIds} from './edition/kept-ids.js';
export {encodeEdition, type EncodedEdition, type EncodeEditionOptions, type EncodeListener} from './edition/encode-edition.js';
export {renderEdition, type RenderedEdition, type RenderListener} from './edition/render-edition.js';
export {loadLanguage, loadLexicon, loadSchema, loadTemplates, programVersion} from './edition/resources.js';
export {FileError, sha256} from './edition/files.js';
export {SettingsError} from './edition/faults.js';
