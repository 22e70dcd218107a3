/** Sixty ways to spoil `letters.xml`, each one fault that a schema sees. */
import {readFileSync} from 'node:fs';

export const letters = readFileSync(new URL('../fixtures/validate/letters.xml', import.meta.url), 'utf8');

type Mutant = readonly [title: string, find: string, replace: string];

export const mutants: readonly Mutant[] = [
  ['a misspelt element', '<persName ref="#merrow" cert="medium" ana="#name-title">Merrow</persName>', '<persname ref="#merrow">Merrow</persname>'],
  ['an element of nobody', '<quote xml:id="q1"', '<citation/><quote xml:id="q1"'],
  ['an unknown empty element', '<pb n="2" xml:id="pb2"/>', '<pagebreak/>'],
  ['a misspelt head', '<head xml:id="h2">II</head>', '<hed xml:id="h2">II</hed>'],
  ['a misspelt title in the header', '<title>Letters from the Lamp</title>\n<author>', '<titel>Letters from the Lamp</titel>\n<author>'],
  ['an element of HTML', '<item xml:id="i1">', '<item xml:id="i1"><b>x</b>'],
  ['a paragraph in a phrase', '<title level="m">Gannet</title>', '<title level="m"><p>Gannet</p></title>'],
  ['a paragraph in a paragraph', 'tower stands.', 'tower <p>stands</p>.'],
  ['a division in a paragraph', 'Nobody rings the bell.', '<div type="letter" xml:id="d9"><p xml:id="p9">x</p></div>Nobody rings the bell.'],
  ['a heading after a paragraph', '<pb n="2" xml:id="pb2"/>', '<head xml:id="h9">late</head>'],
  ['a heading at the end', '<closer><salute>Yours,</salute>', '<closer/><head xml:id="h9">late</head><closer><salute>Yours,</salute>'],
  ['an item outside a list', '<pb n="2" xml:id="pb2"/>', '<item xml:id="i9">x</item>'],
  ['a cell outside a row', '<row><cell>January</cell><cell>41</cell></row>', '<cell>January</cell>'],
  ['a row in a paragraph', 'tower stands.', '<row><cell>x</cell></row> stands.'],
  ['a line in a paragraph', 'wrote of it.', 'wrote <cell>of</cell> it.'],
  ['a lemma after a reading', '<lem wit="#A">western</lem><rdg wit="#B">eastern</rdg>', '<rdg wit="#B">eastern</rdg><lem wit="#A">western</lem>'],
  ['a lemma outside an entry', 'tower stands.', '<lem wit="#A">tower</lem> stands.'],
  ['a correction in a title statement', '<author>Ada Merrow</author>', '<corr resp="#ld" type="copytext">Ada</corr><author>Ada Merrow</author>'],
  ['a front matter after the body', '</body>', '</body><front><div type="preface" xml:id="d8"><p xml:id="p8">x</p></div></front>'],
  ['a second body', '</body>', '</body><body><p xml:id="p8">x</p></body>'],
  ['a header after the text', '</text>\n', '</text><teiHeader/>\n'],
  ['a text without a body', '<byline>by <docAuthor>Ada Merrow</docAuthor></byline>\n</front>', '<byline>by <docAuthor>Ada Merrow</docAuthor></byline>\n</front></text><text>'],
  ['an empty list', '<pb n="2" xml:id="pb2"/>', '<list xml:id="l9"/>'],
  ['an empty table', '<pb n="2" xml:id="pb2"/>', '<table/>'],
  ['an empty choice', 'tower stands.', 'tower <choice xml:id="c9"/> stands.'],
  ['an empty entry', 'tower stands.', 'tower <listBibl/> stands.'],
  ['an empty source', '<publisher>Harbour Texts</publisher>', ''],
  ['a responsibility without a name', '<resp>encoding by program</resp>\n<name>Stephanus</name>', '<resp>encoding by program</resp>'],
  ['a title statement without a title', '<titleStmt>\n<title>Letters from the Lamp</title>', '<titleStmt>'],
  ['an availability that says nothing', '<licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence>', ''],
  ['a category without a description', '<category xml:id="name-title"><catDesc>A name after an office.</catDesc></category>', '<catDesc>x</catDesc>'],
  ['an empty language list', '<language ident="en">English</language>', ''],
  ['a language without a tag', '<language ident="en">', '<language>'],
  ['an unknown attribute', '<div type="letter" xml:id="d2">', '<div type="letter" kind="x" xml:id="d2">'],
  ['a misspelt attribute', '<note place="foot" n="1"', '<note plaice="foot" n="1"'],
  ['an attribute of another element', '<row><cell>', '<row target="#p1"><cell>'],
  ['an attribute of HTML', '<p xml:id="p5"', '<p class="x" xml:id="p5"'],
  ['an id without its namespace', '<p xml:id="p5" n="6">', '<p id="p5" n="6">'],
  ['a lang without its namespace', 'xml:id="lamp-letters" xml:lang="en"', 'xml:id="lamp-letters" lang="en"'],
  ['a break that is two words', 'fish<lb break="no" rend="-"/>', 'fish<lb break="n o" rend="-"/>'],
  ['a certainty that is none', '<persName ref="#merrow" cert="medium"', '<persName ref="#merrow" cert="mediun"'],
  ['a date that is none', '<date when="1910-02-11">', '<date when="11.2.1910">'],
  ['a day that is none', '<birth when="1868-03-09"/>', '<birth when="1868-02-30"/>'],
  ['a month that is none', '<date when="1910-02-11">', '<date when="1910-13-11">'],
  ['a number that is none', '<row><cell>January', '<row><cell cols="two">January'],
  ['a type of two words', '<div type="letter" xml:id="d1">', '<div type="a letter" xml:id="d1">'],
  ['an identifier with a blank', '<p xml:id="p5"', '<p xml:id="p 5"'],
  ['an identifier that begins with a digit', '<p xml:id="p5"', '<p xml:id="5"'],
  ['an identifier given twice', '<p xml:id="p5"', '<p xml:id="p1"'],
  ['a language tag with a blank', 'xml:lang="en">\n<teiHeader>', 'xml:lang="e n">\n<teiHeader>'],
  ['a level that is none', '<title level="m">Gannet', '<title level="z">Gannet'],
  ['text in the body', '<div type="letter" xml:id="d2">', 'loose words<div type="letter" xml:id="d2">'],
  ['text in a division', '<list xml:id="l1">', 'loose words\n<list xml:id="l1">'],
  ['text in a list', '<item xml:id="i2">', 'loose <item xml:id="i2">'],
  ['text in a table', '<row><cell>January', 'loose <row><cell>January'],
  ['text in a choice', '<choice xml:id="c1"><sic>', '<choice xml:id="c1">loose <sic>'],
  ['text in an entry', '<app xml:id="a1"><lem wit="#A">', '<app xml:id="a1">the <lem wit="#A">'],
  ['text in the header', '<titleStmt>\n', '<titleStmt>\nloose\n'],
  ['text in a list of persons', '<listPerson>\n', '<listPerson>\nAda\n'],
  ['an element in no namespace', '<head xml:id="h2">II</head>', '<head xmlns="" xml:id="h2">II</head>']
];

/** The text of a mutant. */
export function spoil([title, find, replace]: Mutant): string {
  if (!letters.includes(find)) throw new Error(`Expected the place of “${title}” in letters.xml`);
  return letters.replace(find, replace);
}
