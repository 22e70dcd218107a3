/** The commands and their options, as a table: the parser and the help are both made from it. */

export interface OptionRow {
  flags: string;
  text: string;
  value?: string;
}

export interface CommandRow {
  name: string;
  /** Arguments, in the notation of commander. */
  usage: string;
  summary: string;
  /** For editors: what it does, in a few sentences. */
  text: string;
  options: readonly OptionRow[];
  examples: readonly (readonly [command: string, meaning: string])[];
}

const out: OptionRow = {flags: '-o, --output <path>', text: 'where results go; - for standard output'};
const folder: OptionRow = {flags: '-o, --output <folder>', text: 'where results go'};
const force: OptionRow = {flags: '--force', text: 'replace TEI files that were changed by hand since they were written'};

export const commandRows: readonly CommandRow[] = [
  {
    name: 'init',
    usage: '[dir]',
    summary: 'make a new edition folder',
    text: 'Makes a folder with a small example text, edition.yaml, and a workflow that checks the edition whenever it is pushed. Files that are there already are left alone.',
    options: [],
    examples: [['stephanus init my-edition', 'a new edition in the folder my-edition']]
  },
  {
    name: 'encode',
    usage: '[source...]',
    summary: 'plain text to TEI',
    text: 'Reads plain-text sources (files, folders, or - for standard input) and writes a TEI file for each. A TEI file that was changed by hand is not replaced unless --force is given. Without sources: those of the edition in this folder.',
    options: [out, force, {flags: '--report <file>', text: 'every finding, the doubtful first: a page (.html), or one JSON object a line'}],
    examples: [
      ['stephanus encode sources/letter.txt', 'writes tei/letter.xml'],
      ['stephanus encode texts/ -o encoded/', 'a whole folder'],
      ['stephanus encode - < letter.txt', 'TEI on standard output']
    ]
  },
  {
    name: 'verify',
    usage: '[tei...]',
    summary: 'prove that nothing of a source is lost',
    text: 'Finds the source of each TEI file (by the file name in its header, checked by its sha256), and accounts for every character of it that is not white space. What was lost, added, doubled, moved, changed or swapped is shown with its place in the source.',
    options: [{flags: '--source <file>', text: 'the source, instead of the one that the header names'}],
    examples: [
      ['stephanus verify tei/letter.xml', 'the account of one text'],
      ['stephanus verify', 'of all texts of the edition']
    ]
  },
  {
    name: 'validate',
    usage: '[tei...]',
    summary: 'check TEI files against the schema',
    text: 'Checks that each file is well-formed, valid against the schema of the edition (or another RELAX NG), and that all its references hold. `-` is standard input; a folder is gone through with the folders in it. The edition, with its schema and rules, is that of this folder, or the nearest above the first file.',
    options: [
      {flags: '--schema <file>', text: 'a RELAX NG schema in XML syntax, instead of that of the edition'},
      {flags: '--format <name>', text: 'pretty, json, sarif, junit, github or checkstyle', value: 'pretty'},
      {flags: '--no-second', text: 'leave out the second, independent verdict'},
      {flags: '--jobs <n>', text: 'how many cores; all when absent'},
      {flags: '--baseline <file>', text: 'leave out the faults that were known when it was written'},
      {flags: '--write-baseline <file>', text: 'note all faults there are, for --baseline'},
      {flags: '--max-warnings <n>', text: 'exit with 1 if there are more warnings'},
      {flags: '--explain <code>', text: 'what a code means, and what to do'}
    ],
    examples: [
      ['stephanus validate tei/*.xml', 'all files'],
      ['stephanus validate --format github', 'in a GitHub workflow'],
      ['stephanus validate --explain E0103', 'about one code']
    ]
  },
  {
    name: 'collate',
    usage: '<witness...>',
    summary: 'witnesses to TEI with an apparatus',
    text: 'Aligns two or more witnesses of one text, plain text or TEI, and writes their differences: as TEI, JSON, CSV or aligned text. The first is the base. A siglum may be given: A=path. What --ignore names does not count when words are compared; every difference stays a reading.',
    options: [
      out,
      {flags: '--format <name>', text: 'tei, json, csv or txt', value: 'tei'},
      {flags: '--ignore <differences>', text: 'some of case, diacritics, ij, ligatures, longS, punctuation, uv, with commas between them'},
      {flags: '--lemma <whose>', text: 'whose words are the text of the TEI file: base (the default), or majority, which is a count and no judgement'},
      {flags: '--method <method>', text: 'how entries are tied to the text of the TEI file: parallel-segmentation (the default), or double-end-point, apart from it'}
    ],
    examples: [
      ['stephanus collate A.txt B.txt C.txt -o tei/ballad.xml', 'TEI with app'],
      ['stephanus collate A=one.txt B=two.txt --format csv', 'a table'],
      ['stephanus collate A.txt B.xml --ignore uv,ij --format txt', 'u and v, i and j compared as one letter']
    ]
  },
  {
    name: 'render',
    usage: '[tei...]',
    summary: 'TEI to page, reading text and apparatus',
    text: 'Makes of each TEI file a page that reads and prints well, a reading text in numbered lines, and the critical apparatus keyed to it.',
    options: [folder, {flags: '--paged <lines>', text: 'also plain text on pages of so many lines, notes and apparatus at the foot of each'}],
    examples: [
      ['stephanus render tei/letter.xml -o out/', 'one text'],
      ['stephanus render --paged 50', 'all texts, also as pages of 50 lines'],
      ['stephanus render', 'all texts of the edition, into dist/']
    ]
  },
  {
    name: 'apparatus',
    usage: '<action> <file>',
    summary: 'text and apparatus in plain text to TEI, and back',
    text: 'parse reads an apparatus with the text that it belongs to, and writes TEI: in the plain form that render writes, or in that of the SBL Greek New Testament. What is inconsistent is listed. write makes the two plain files again.',
    options: [out, {flags: '--text <file>', text: 'the text that the apparatus belongs to'}],
    examples: [
      ['stephanus apparatus parse Mark.apparatus.txt --text Mark.txt -o Mark.xml', 'text and apparatus to TEI'],
      ['stephanus apparatus parse dist/letter.apparatus.txt --text dist/letter.txt -o letter.xml', 'the same of a rendered text'],
      ['stephanus apparatus write Mark.xml -o out/', 'TEI to text and apparatus']
    ]
  },
  {
    name: 'persons',
    usage: '',
    summary: 'who is in the edition, also as a table and back',
    text: 'Lists the persons of tei/persons.xml with the number of their mentions. --csv writes them as a table, for OpenRefine or a spreadsheet; --import reads such a table back: names, identifiers (Wikidata, VIAF, GND) and dates of life go into tei/persons.xml, whatever else stands in it stays. Rows are found by their id.',
    options: [out, {flags: '--csv', text: 'as a table with one person a row'}, {flags: '--import <file>', text: 'read a table back'}],
    examples: [
      ['stephanus persons --csv -o persons.csv', 'a table to be reconciled'],
      ['stephanus persons --import persons.csv', 'and what was found out, back into the list']
    ]
  },
  {
    name: 'export',
    usage: '<format> [tei...]',
    summary: 'what the edition holds, in the formats of other tools',
    text: 'Writes the works of tei/works.xml (or of the files named) as csl (CSL-JSON, for Zotero and pandoc) or as bibtex; or each text with its apparatus as latex, for reledmac (compile it two or three times with lualatex).',
    options: [out],
    examples: [
      ['stephanus export csl -o works.json', 'for Zotero'],
      ['stephanus export bibtex -o works.bib', 'for LaTeX'],
      ['stephanus export latex tei/letter.xml -o letter.tex', 'a text to be typeset'],
      ['stephanus export latex -o print/', 'all texts of the edition']
    ]
  },
  {
    name: 'schema',
    usage: '<odd>',
    summary: 'a TEI customization (ODD) to RELAX NG and Schematron',
    text: 'Makes of an ODD the grammar and the rules that files are checked with: NAME.rng and NAME.sch beside it, or in the folder given with -o. The specifications of TEI (p5subset.xml, from the TEI Consortium) are read from --p5.',
    options: [out, {flags: '--p5 <file>', text: 'p5subset.xml of TEI'}],
    examples: [['stephanus schema schema/edition.odd --p5 p5subset.xml', 'writes schema/edition.rng and schema/edition.sch']]
  },
  {
    name: 'build',
    usage: '[folder]',
    summary: 'the whole edition: encode, validate, verify, render',
    text: 'Builds the edition in a folder: any folder of text files is one. Everything it makes goes into tei/ and dist/ of that folder, or of the one given with -o.',
    options: [folder, force],
    examples: [
      ['stephanus build', 'the edition in this folder'],
      ['stephanus build texts/ -o edition/', 'a folder of text files']
    ]
  }
];

export const commonOptions: readonly OptionRow[] = [
  {flags: '-q, --quiet', text: 'only errors'},
  {flags: '-v, --verbose', text: 'all messages, also remarks'},
  {flags: '--json', text: 'the result as JSON on standard output'}
];
