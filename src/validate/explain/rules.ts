/** Codes of the integrity rules. The examples are run by the tests. */
import type {Explanation} from './explanation.js';

export const ruleExplanations: Readonly<Record<string, Explanation>> = {
  E0301: {
    title: 'A pointer leads nowhere',
    text: 'A value that begins with # names the identifier of an element in the same file, and no element has it. Readers who follow the link arrive nowhere, and what was meant is lost.',
    mend: 'Correct the name, if it is misspelt. If the element has gone, take the pointer away or let it point to what stands there now.',
    bad: 'See <ref target="#no-such-place">above</ref>.',
    good: 'See <ref target="#p1">above</ref>.',
    within: 'p'
  },
  E0302: {
    title: 'A pointer leads nowhere in another file',
    text: 'A value such as persons.xml#merrow names an element of another file of the edition. The file is there, and has no such identifier.',
    mend: 'Correct the name, or add the entry to the other file.'
  },
  E0303: {
    title: 'A pointer leads to the wrong thing',
    text: 'What is pointed at exists and is not of the kind that the attribute asks for: wit names witnesses, resp somebody in the header, next another element of the same name.',
    mend: 'Mostly one attribute was taken for another, or the identifier of the wrong element.',
    bad: '<app xml:id="ax"><lem wit="#p1">a</lem><rdg resp="#ld">b</rdg></app>',
    good: '<app xml:id="ax"><lem wit="#A">a</lem><rdg resp="#ld">b</rdg></app>',
    within: 'p'
  },
  E0304: {
    title: 'A pointer is empty',
    text: 'The attribute is there and names nothing.',
    mend: 'Write the identifier, or take the attribute away.',
    bad: '<ref target="#">above</ref>',
    good: '<ref target="#p1">above</ref>',
    within: 'p'
  },
  E0311: {
    title: 'A person or a work is listed twice in the edition',
    text: 'The lists of persons and works belong to the whole edition, so their identifiers are unique in it. Here two files have an entry of the same name.',
    mend: 'If it is the same person, keep one entry and let all mentions point to it. If not, give one of them another identifier.'
  },
  E0322: {
    title: 'A note of the editor is not signed',
    text: 'A note of type editorial is not of the source. Readers have to know whose it is.',
    mend: 'Add resp with the identifier of the editor in the header.',
    bad: 'rings<note type="editorial" xml:id="nx">It hung in the chapel.</note>',
    good: 'rings<note type="editorial" resp="#ld" xml:id="nx">It hung in the chapel.</note>',
    within: 'p'
  },
  E0323: {
    title: 'An anchor does not say of which note',
    text: 'anchor of type note marks where the body of a note was printed. Without corresp nobody can tell which, and the source cannot be rebuilt.',
    mend: 'Add corresp with the identifier of the note.',
    bad: 'x<anchor type="note"/>',
    good: 'x<note place="foot" n="1" xml:id="nx">y</note><anchor type="note" corresp="#nx"/>',
    within: 'p'
  },
  E0324: {
    title: 'A call leads to no note',
    text: 'ref of type noteCall is the call of a note. It needs a target; or n, the sign as printed, if the note is lost.',
    mend: 'Add target with the identifier of the note.',
    bad: 'word<ref type="noteCall">*</ref>',
    good: 'word<note place="foot" n="1" xml:id="nx">y</note> again<ref type="noteCall" target="#nx">1</ref>',
    within: 'p'
  },
  E0325: {
    title: 'A page break inside a note has no identifier',
    text: 'Where a note runs over to the next page, milestone marks the place, and an anchor on the next page points to it.',
    mend: 'Add xml:id to the milestone, and corresp to the anchor.',
    bad: '<note place="foot" n="1" xml:id="nx">a <milestone unit="page"/>b</note>',
    good: '<note place="foot" n="1" xml:id="nx">a <milestone unit="page" xml:id="nx.2"/>b</note>',
    within: 'p'
  },
  E0331: {
    title: 'An entry of the apparatus has two lemmata',
    text: 'The lemma is what is printed in the text. There is one at most in each entry: with two it says two things at once. An entry without one says only what each witness reads.',
    mend: 'Mark the reading that you print as lem, the others as rdg.',
    bad: '<app xml:id="ax"><lem wit="#A">a</lem><lem wit="#B">b</lem><rdg wit="#C">c</rdg></app>',
    good: '<app xml:id="ax"><lem wit="#A">a</lem><rdg wit="#B">b</rdg></app>',
    within: 'p'
  },
  E0332: {
    title: 'An entry of the apparatus reports nothing',
    text: 'An entry that has only its lemma says that all witnesses agree, and then no entry is needed.',
    mend: 'Add the reading that differs, or a note; or take the app away and leave the words.',
    bad: '<app xml:id="ax"><lem wit="#A #B">a</lem></app>',
    good: '<app xml:id="ax"><lem wit="#A">a</lem><rdg wit="#B">b</rdg></app>',
    within: 'p'
  },
  E0333: {
    title: 'A conjecture is nobody’s',
    text: 'A conjecture stands in no witness: somebody has thought of it.',
    mend: 'Add resp with whoever proposed it, or source with the place where it was proposed.',
    bad: '<app xml:id="ax"><lem wit="#A">a</lem><rdg type="conjecture">b</rdg></app>',
    good: '<app xml:id="ax"><lem wit="#A">a</lem><rdg type="conjecture" resp="#ld">b</rdg></app>',
    within: 'p'
  },
  E0334: {
    title: 'A conjecture has a witness',
    text: 'A reading of type conjecture is in no witness; this one names some.',
    mend: 'If a witness has it, it is no conjecture: take the type away. Otherwise take wit away.',
    bad: '<app xml:id="ax"><lem wit="#A">a</lem><rdg type="conjecture" resp="#ld" wit="#B">b</rdg></app>',
    good: '<app xml:id="ax"><lem wit="#A">a</lem><rdg type="conjecture" resp="#ld">b</rdg></app>',
    within: 'p'
  },
  E0335: {
    title: 'A reading is in no witness and nobody’s',
    text: 'A lemma or a reading says where it comes from: from witnesses (wit), from somebody (resp), or from a publication (source).',
    mend: 'Add wit; for an emendation resp.',
    bad: '<app xml:id="ax"><lem>a</lem><rdg wit="#B">b</rdg></app>',
    good: '<app xml:id="ax"><lem resp="#ld">a</lem><rdg wit="#B">b</rdg></app>',
    within: 'p'
  },
  E0336: {
    title: 'A witness has two readings in one entry',
    text: 'A witness reads one thing at one place. A correction made in the witness itself is described with wit and its hand, or with a siglum of its own.',
    mend: 'Take the siglum out of the reading that it does not have.',
    bad: '<app xml:id="ax"><lem wit="#A">a</lem><rdg wit="#A #B">b</rdg></app>',
    good: '<app xml:id="ax"><lem wit="#A">a</lem><rdg wit="#B">b</rdg></app>',
    within: 'p'
  },
  E0341: {
    title: 'A page break stands in a note',
    text: 'There is one pb a page, in the main text, so that pages can be counted. A note that runs over has a milestone.',
    mend: 'Write milestone with unit="page" and an identifier in the note, and put the pb where the page begins in the text.',
    bad: '<note place="foot" n="1" xml:id="nx">a <pb n="2" xml:id="pbx"/>b</note>',
    good: '<note place="foot" n="1" xml:id="nx">a <milestone unit="page" xml:id="nx.2"/>b</note>',
    within: 'p'
  },
  E0351: {
    title: 'A choice has nothing to choose from',
    text: 'choice holds two views of one place: sic and corr, orig and reg, abbr and expan, or several unclear readings.',
    mend: 'Add the counterpart. A doubtful place without a remedy is sic alone, without choice.',
    bad: '<choice xml:id="cx"><sic>nortb</sic></choice>',
    good: '<choice xml:id="cx"><sic>nortb</sic><corr resp="#ld" type="copytext">north</corr></choice>',
    within: 'p'
  },
  E0352: {
    title: 'A choice has two readings of the source',
    text: 'The source has one text at one place. Two sic in one choice say that it has two.',
    mend: 'Keep the one that the source has. What other witnesses have goes into an app.',
    bad: '<choice xml:id="cx"><sic>a</sic><sic>b</sic><corr resp="#ld" type="copytext">c</corr></choice>',
    good: '<choice xml:id="cx"><sic>a</sic><corr resp="#ld" type="copytext">c</corr></choice>',
    within: 'p'
  },
  E0353: {
    title: 'A correction does not say what it corrects',
    text: 'The text is never changed in silence: beside every correction stands what the source has.',
    mend: 'Put both into a choice.',
    bad: 'a <corr resp="#ld" type="copytext">north</corr> wind',
    good: 'a <choice xml:id="cx"><sic>nortb</sic><corr resp="#ld" type="copytext">north</corr></choice> wind',
    within: 'p'
  },
  E0356: {
    title: 'A gap does not say which character was lost',
    text: 'A control character of the source cannot be written in XML. Its place is a gap, with its code in n, so that the source can be rebuilt.',
    mend: 'Write the code: n="U+0007".',
    bad: 'a<gap reason="control"/>b',
    good: 'a<gap reason="control" n="U+0007"/>b',
    within: 'p'
  },
  E0361: {
    title: 'An empty paragraph',
    text: 'White space is not a paragraph. Empty ones are mostly left over from a word processor, and would get a number that readers cite.',
    mend: 'Take it away. Where a blank line parts two sections, begin a new div.',
    bad: '<p xml:id="px"> </p>',
    good: '<p xml:id="px">x</p>',
    within: 'body'
  },
  E0362: {
    title: 'Verse inside a line of verse',
    text: 'A line holds no lines. Lines stand side by side, in lg where they are a stanza.',
    mend: 'Close the line before the next begins.',
    bad: '<lg xml:id="lgx"><l xml:id="lx">a <l xml:id="ly">b</l></l></lg>',
    good: '<lg xml:id="lgx"><l xml:id="lx">a</l><l xml:id="ly">b</l></lg>',
    within: 'body'
  },
  E0371: {
    title: 'A person without a name',
    text: 'The index of persons lists everybody under a name.',
    mend: 'Add a persName as the first thing in the entry. Somebody unknown may be “a ferryman”.',
    bad: '<listPerson><person xml:id="x"><birth when="1868"/></person></listPerson>',
    good: '<listPerson><person xml:id="x"><persName>A ferryman</persName></person></listPerson>',
    within: 'standOff'
  },
  E0392: {
    title: 'A time that ends before it begins',
    text: 'from is the beginning and to the end; notBefore and notAfter are the bounds between which something lies.',
    mend: 'Exchange the two, or correct the year. Years before Christ are negative: -0044.',
    bad: '<date from="1911" to="1910">x</date>',
    good: '<date from="1910" to="1911">x</date>',
    within: 'p'
  },
  E0401: {
    title: 'A language tag that is none',
    text: 'Languages are named by tags (BCP 47): en, grc, la, de-AT, sr-Latn. Browsers choose fonts and hyphenation by them, and screen readers the voice.',
    mend: 'Write the tag: two letters where there are two, else three; further parts are joined by hyphens.',
    bad: '<foreign xml:lang="english">so</foreign>',
    good: '<foreign xml:lang="en">so</foreign>',
    within: 'p'
  },
  W0305: {
    title: 'A pointer leads to a file that is not in the edition',
    text: 'The value names a file that was not among those that were read. It may exist and have been forgotten, or be named wrongly.',
    mend: 'Put the file into the edition, or correct the path: it is counted from the file that points.'
  },
  W0321: {
    title: 'A printed note without its sign',
    text: 'n is the number or sign under which the note was printed, and stands for the call as well. A note without it was perhaps never called.',
    mend: 'Add n as it was printed. If the source really has no call, leave it: it is a warning.',
    bad: 'x<note place="foot" xml:id="nx">y</note>',
    good: 'x<note place="foot" n="1" xml:id="nx">y</note>',
    within: 'p'
  },
  W0326: {
    title: 'The note of a call is missing',
    text: 'The text has a call, and no note belongs to it. Notes get lost where pages were scanned badly or copied in part.',
    mend: 'Look for it in the source. If you find it, encode it as note at its call.',
    bad: 'word<ref type="noteCall" n="3">3</ref>',
    good: 'word<note place="foot" n="3" xml:id="nx">y</note>',
    within: 'p'
  },
  W0328: {
    title: 'The numbers of the notes are out of sequence',
    text: 'Notes are numbered in order: through the text, or anew in each division or on each page; signs such as * and † begin anew on each page. Here one is left out, comes twice, or is out of place.',
    mend: 'Look at the source. A misread sign is choice with sic and corr; a lost note is a call with n and no target. If the print itself counts so, leave it.',
    bad: 'a<note place="foot" n="1" xml:id="nx">x</note> b<note place="foot" n="3" xml:id="ny">y</note>',
    good: 'a<note place="foot" n="1" xml:id="nx">x</note> b<note place="foot" n="2" xml:id="ny">y</note>',
    within: 'p'
  },
  W0342: {
    title: 'The page numbers are out of sequence',
    text: 'Page numbers rise by one. A leap is mostly a page break that was not seen, or a number that OCR misread.',
    mend: 'Look at the source. An inferred number has cert. If the print skips a page (a plate, an error of the printer), leave it.',
    bad: 'a <pb n="14" xml:id="pbx"/>b <pb n="16" xml:id="pby"/>c',
    good: 'a <pb n="14" xml:id="pbx"/>b <pb n="15" xml:id="pby"/>c',
    within: 'p'
  },
  W0354: {
    title: 'Nobody answers for an intervention',
    text: 'What is supplied, struck out or regularised is not in the source: an editor has decided it.',
    mend: 'Add resp with the identifier of the editor in the header.',
    bad: 'the <supplied reason="omitted">old</supplied> boat',
    good: 'the <supplied reason="omitted" resp="#ld">old</supplied> boat',
    within: 'p'
  },
  W0355: {
    title: 'The program does not say by which rule',
    text: 'What the program was not sure of has a certainty and names the rule that it followed, so that one can look it up and judge all cases alike.',
    mend: 'If you have made or confirmed it, add resp. Otherwise encode the text again: the program adds ana.',
    bad: '<persName cert="low" ref="#merrow">Crane</persName>',
    good: '<persName cert="low" ref="#merrow" ana="#name-title">Crane</persName>',
    within: 'p'
  },
  W0363: {
    title: 'A division does not say what it is',
    text: 'Views, citations and the table of contents call a division by its type.',
    mend: 'Add type, such as chapter, section, letter or preface.',
    bad: '<div xml:id="dx"><p xml:id="px">x</p></div>',
    good: '<div type="chapter" xml:id="dx"><p xml:id="px">x</p></div>',
    within: 'body'
  },
  W0364: {
    title: 'An element that should hold words is empty',
    text: 'Something was marked and then deleted, or a program found nothing to put in. In an apparatus only rdg may be empty: the witness leaves the words out.',
    mend: 'Take the element away, or write what it should hold.',
    bad: 'a <hi rend="italic"/> b',
    good: 'a <hi rend="italic">x</hi> b',
    within: 'p'
  },
  W0365: {
    title: 'A source does not say what it is',
    text: 'sourceDesc is a chain: the file, the print that it reproduces, the first edition. Each link says which it is.',
    mend: 'Add type: digitalSource, printSource or firstEdition.',
    bad: '<bibl xml:id="bx">A book</bibl>',
    good: '<bibl type="printSource" xml:id="bx">A book</bibl>',
    within: 'sourceDesc'
  },
  W0366: {
    title: 'A cited quotation lacks one of its two parts',
    text: 'cit ties words and their reference together, and is used only where both stand side by side.',
    mend: 'Put quote and bibl into it. Where they stand apart, take the cit away and let source of the quote point to the bibl.',
    bad: '<cit><quote xml:id="qx">x</quote></cit>',
    good: '<cit><quote xml:id="qx">x</quote> <bibl xml:id="bx">y</bibl></cit>',
    within: 'p'
  },
  W0367: {
    title: 'The text has no name to be cited by',
    text: 'xml:id of TEI is the name of the text in links and citations.',
    mend: 'Add xml:id to the TEI element: a short name, as for a file.',
    within: 'TEI',
    bad: '',
    good: ' xml:id="lamp"'
  },
  W0368: {
    title: 'A passage has no identifier',
    text: 'What readers cite or programs point at has an identifier: paragraphs, headings, lines, quotations, references, corrections. The program gives one to each; what is added by hand needs one too.',
    mend: 'Add xml:id with any name that is free in the file. It stays for good.',
    bad: '<ab>x</ab>',
    good: '<ab xml:id="abx">x</ab>',
    within: 'body'
  },
  W0369: {
    title: 'A work has no identifier',
    text: 'References point to the works of the list by their identifiers.',
    mend: 'Add xml:id to the entry, unique in the edition.',
    bad: '<listBibl><bibl>x</bibl></listBibl>',
    good: '<listBibl><bibl xml:id="bx">x</bibl></listBibl>',
    within: 'standOff'
  },
  W0372: {
    title: 'A mention of somebody who is not identified',
    text: 'The name is marked, and nobody has said who it is. That is an honest answer, and a task left.',
    mend: 'Add ref with the person of the edition’s list. If the person is not listed, add an entry.',
    bad: 'and <persName>Merrow</persName> wrote',
    good: 'and <persName ref="#merrow">Merrow</persName> wrote',
    within: 'p'
  },
  W0373: {
    title: 'A person whom no text mentions',
    text: 'The list of persons has an entry that nothing in the edition points to. Lists made by hand or taken over from elsewhere have such entries; the index will show them without a place.',
    mend: 'Mark the mention, or take the entry out.'
  },
  W0381: {
    title: 'Quotation marks do not fit their element',
    text: 'The marks stay in the text, inside the element that stands for them. This one has only the first or only the last: mostly the element ends a sign too early, or the source has lost a mark.',
    mend: 'Move the end of the element behind the mark. Where the source lacks it, leave the text; parts of one quotation are tied with next and prev.',
    bad: '<q xml:id="qx">“No smoke.</q>”',
    good: '<q xml:id="qx">“No smoke.”</q>',
    within: 'p'
  },
  W0391: {
    title: 'The date in the text is not the date in the attribute',
    text: 'The year that one reads is not the year that programs will sort by.',
    mend: 'Correct the attribute. If the source is wrong, say so with choice, sic and corr.',
    bad: '<date when="1911-02-11">11 February 1910</date>',
    good: '<date when="1910-02-11">11 February 1910</date>',
    within: 'p'
  },
  W0402: {
    title: 'A language that the header does not declare',
    text: 'langUsage lists the languages of the text. This one is used and not listed. Each is told once.',
    mend: 'Add a language element to langUsage in the header.',
    bad: '<foreign xml:lang="la">sic</foreign>',
    good: '<foreign xml:lang="en">so</foreign>',
    within: 'p'
  },
  W0411: {
    title: 'A blank in a broken word',
    text: 'break="no" says that the word goes on over the break. A blank beside it makes two words of it, for readers and for every search.',
    mend: 'Take the blank away. If the word really ends there, write break="yes".',
    bad: 'fish <lb break="no"/>ing',
    good: 'fish<lb break="no"/>ing',
    within: 'p'
  },
  W0421: {
    title: 'Running text has been re-indented',
    text: 'An XML editor has broken and indented the lines inside a name or a phrase. White space counts in running text: a comma after it is now parted from its word, and verify will find the text changed.',
    mend: 'Take the white space out, or go back to the file as it was. Turn formatting off in the editor for this kind of file.',
    bad: 'by <persName ref="#merrow">\n    Merrow\n  </persName>, who',
    good: 'by <persName ref="#merrow">Merrow</persName>, who',
    within: 'p'
  },
  W0431: {
    title: 'The text has no title',
    text: 'Nothing can be cited that has no title.',
    mend: 'Add a title to titleStmt; edition.yaml sets it for good.',
    bad: '<title/><author>Ada Merrow</author>',
    good: '<title>Letters</title><author>Ada Merrow</author>',
    within: 'titleStmt'
  },
  W0432: {
    title: 'Nobody is named as responsible',
    text: 'A citation begins with a name: of the author, an editor, or whoever made the edition.',
    mend: 'Add author, editor or respStmt to titleStmt.',
    bad: '<title>Letters</title>',
    good: '<title>Letters</title><author>Ada Merrow</author>',
    within: 'titleStmt'
  },
  W0433: {
    title: 'It is not known whether the edition may be used',
    text: 'Without a licence nobody else may copy, translate or reuse the edition, however much you would like it.',
    mend: 'Set the licence in edition.yaml, or write availability with a licence.',
    bad: '<publisher>x</publisher><date when="2026"/><availability status="unknown"><p>x</p></availability>',
    good: '<publisher>x</publisher><date when="2026"/><availability status="free"><licence>CC0-1.0</licence></availability>',
    within: 'publicationStmt'
  },
  W0434: {
    title: 'The edition has no date',
    text: 'Editions change. Whoever cites one says of which year.',
    mend: 'Set the date in edition.yaml, or add date to publicationStmt.',
    bad: '<publisher>x</publisher><availability status="free"><licence>CC0-1.0</licence></availability>',
    good: '<publisher>x</publisher><date when="2026"/><availability status="free"><licence>CC0-1.0</licence></availability>',
    within: 'publicationStmt'
  },
  W0435: {
    title: 'The source is not described',
    text: 'An edition made from something says from what.',
    mend: 'Add a bibl to sourceDesc; a text that was born digital says so in a p.',
    bad: '<p/>',
    good: '<p>Born digital.</p>',
    within: 'sourceDesc'
  },
  W0451: {
    title: 'A Schematron rule of your own cannot be run',
    text: 'The file of rules that edition.yaml names has an expression that is not understood. XPath 3.1 is; functions, keys and documents of XSLT are not. The other rules are run.',
    mend: 'Say it in XPath alone: current() is understood, and let takes the place of keys. What needs a program can be a rule in TypeScript.'
  }
};
