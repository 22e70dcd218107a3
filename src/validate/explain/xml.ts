/** Codes of files that cannot be read, and of the second verdict. */
import type {Explanation} from './explanation.js';

export const xmlExplanations: Readonly<Record<string, Explanation>> = {
  E0001: {
    title: 'The file is not well-formed XML',
    text: 'Something in the file is no XML at all, so no program can read beyond this place. Only the first such fault is told: what follows it cannot be trusted.',
    mend: 'Look at the line that is quoted and a little before it. Values of attributes stand in quotation marks; the signs < and & are written &lt; and &amp;.',
    within: 'file',
    bad: '<p rend=italic>x</p>',
    good: '<p rend="italic">x</p>'
  },
  E0002: {
    title: 'A tag is left open, or closed twice',
    text: 'Elements nest like boxes: what was opened last is closed first. The message says which tag is still open, and where it was opened.',
    mend: 'Add the end tag that is missing, or take away the one that is too many. If two elements cross, end the inner one and begin it anew inside the other.',
    within: 'file',
    bad: '<p>a <hi>b</p>',
    good: '<p>a <hi>b</hi></p>'
  },
  E0003: {
    title: 'An ampersand that begins no known reference',
    text: 'In XML the sign & begins a reference such as &amp; or &#8212;. Names such as &nbsp; belong to HTML and mean nothing here unless the file declares them.',
    mend: 'Write &amp; for the sign itself. Write the character instead of its name: “—” instead of &mdash;.',
    within: 'file',
    bad: '<p>Saltmarsh & Daughter</p>',
    good: '<p>Saltmarsh &amp; Daughter</p>'
  },
  E0004: {
    title: 'The file asks for another file',
    text: 'An entity may stand for a file on the disk or on the network. Such files are never fetched: an edition has to be complete in itself, and a file from a stranger must not be able to read yours.',
    mend: 'Copy the content of the other file to the place of the reference, and take the declaration out.',
    within: 'file',
    bad: '<!DOCTYPE p [<!ENTITY more SYSTEM "more.xml">]>\n<p>&more;</p>',
    good: '<!DOCTYPE p [<!ENTITY more "and more">]>\n<p>&more;</p>'
  },
  E0005: {
    title: 'Entities that grow without bound',
    text: 'The entities of the file hold each other, so that a few lines become a million characters or more. That is how files are made that are meant to stop a program.',
    mend: 'Write the text itself in place of the entities.',
    within: 'file',
    bad: '<!DOCTYPE p [<!ENTITY a "&b;"><!ENTITY b "&a;">]>\n<p>&a;</p>',
    good: '<!DOCTYPE p [<!ENTITY a "x">]>\n<p>&a;</p>'
  },
  E0006: {
    title: 'The bytes are not of the encoding that the file names',
    text: 'The first line of a file may name its encoding; without a name it is UTF-8. Here some bytes cannot be of that encoding. They are not guessed at, since a wrong guess changes the text and nobody sees it.',
    mend: 'Open the file in an editor that shows the accents correctly, save it as UTF-8, and write encoding="UTF-8" into the first line.'
  },
  E0007: {
    title: 'A character that XML does not allow',
    text: 'XML knows no control characters but tab and line end, not even by number.',
    mend: 'Take the character out. If the source has it and nothing may be lost, write <gap reason="control" n="U+0007"/> with its code.',
    within: 'file',
    bad: '<p>a\u0007b</p>',
    good: '<p>ab</p>'
  },
  E0008: {
    title: 'Elements are nested too deeply',
    text: 'More than 20,000 elements are open at once. No text needs that; mostly a program has forgotten to close what it opened.',
    mend: 'Look at how the file was made.'
  },
  E0009: {
    title: 'An attribute stands twice in one tag',
    text: 'Each attribute has one value.',
    mend: 'Keep one of them. An attribute that holds several pointers takes them in one value, parted by blanks.',
    within: 'file',
    bad: '<rdg wit="#A" wit="#B">x</rdg>',
    good: '<rdg wit="#A #B">x</rdg>'
  },
  E0010: {
    title: 'A prefix is not declared',
    text: 'A name with a colon has a prefix that stands for a namespace, and the prefix has to be declared in this element or around it. Only xml: needs no declaration.',
    mend: 'Declare it in the root element, for instance xmlns:tei="http://www.tei-c.org/ns/1.0"; or write the name without a prefix.',
    within: 'file',
    bad: '<tei:p>x</tei:p>',
    good: '<tei:p xmlns:tei="http://www.tei-c.org/ns/1.0">x</tei:p>'
  },
  E0011: {
    title: 'The file holds no element',
    text: 'The file is empty, or holds nothing but white space and comments.',
    mend: 'Look whether it was saved. stephanus encode makes a new one from the source.',
    within: 'file',
    bad: '<!-- nothing yet -->',
    good: '<p/>'
  },
  E0012: {
    title: 'Something stands outside the root element',
    text: 'A file has one root element, and all its text is inside.',
    mend: 'Move it inside. Several texts in one file are a teiCorpus.',
    within: 'file',
    bad: '<p>a</p><p>b</p>',
    good: '<body><p>a</p><p>b</p></body>'
  },
  E0013: {
    title: 'The XML declaration is not at the very beginning',
    text: 'Nothing may stand before <?xml …?>, not even a blank or an empty line.',
    mend: 'Remove what stands before it.',
    within: 'file',
    bad: '\n<?xml version="1.0"?>\n<p/>',
    good: '<?xml version="1.0"?>\n<p/>'
  },
  E0201: {
    title: 'The two schema engines disagree',
    text: 'Every file is judged twice, by two programs that have nothing in common. Here one says valid and the other invalid, so one of them is wrong, and this run cannot tell which. It is counted as an error, because you could not trust the answer.',
    mend: 'Please report it with the file and the schema. Until then, look at what the messages say; jing, if you have it, is a good third judge.'
  },
  E0202: {
    title: 'The schema that the file names cannot be used',
    text: 'The file names its own schema (<?xml-model?>), and that is no RELAX NG, or holds a fault. The file was not checked; all others were.',
    mend: 'Mend the schema, correct its name in the file, or give another one with --schema.'
  },
  W0203: {
    title: 'The schema that the file names is not there',
    text: 'The file names its own schema (<?xml-model?>), by a path from its own folder, and no such file exists. The file was checked against the schema of the edition.',
    mend: 'Correct the path, put the schema there, or give it with --schema.'
  },
  E0204: {
    title: 'The file cannot be read',
    text: 'There is no such file, it is a folder, or you may not read it. Nothing is known of it; all others were checked.',
    mend: 'Check the name, and from which folder you call the program.'
  },
  W0205: {
    title: 'The schema that the file names is on the network',
    text: 'Nothing is fetched, so that a check gives the same answer tomorrow and without a network. The file was checked against the schema of the edition.',
    mend: 'Save a copy of the schema beside the edition, and name that; or give it with --schema.'
  },
  W0206: {
    title: 'The schema that the file names is no RELAX NG in XML syntax',
    text: 'The compact syntax (.rnc), DTDs and XML Schema (.xsd) are not read. The file was checked against the schema of the edition.',
    mend: 'Convert it: trang makes .rng of .rnc, of DTDs and of most XML Schemas.'
  },
  W0207: {
    title: 'The rules that the file names are not run',
    text: 'Schematron rules are those of an edition and not of one file.',
    mend: 'Name the file under rules in edition.yaml.'
  },
  W0208: {
    title: 'The file names more than one schema',
    text: 'It was checked against the first one only.',
    mend: 'Check it against the others with --schema, or leave one.'
  },
  W0001: {
    title: 'The file names a document type, which is not read',
    text: 'A DOCTYPE points to a DTD, the way to define XML before there were schemas. DTDs are not fetched; entities and default values that stand there are missing.',
    mend: 'Take the DOCTYPE out. A TEI file of today needs none.',
    within: 'file',
    bad: '<!DOCTYPE p SYSTEM "tei.dtd">\n<p/>',
    good: '<p/>'
  },
  W0002: {
    title: 'Default attributes of the document type are not applied',
    text: 'The file itself declares values that attributes have where they are not written. They are not added when the file is read, so rules and views do not see them.',
    mend: 'Write the attributes into the tags, and take the declaration out.',
    within: 'file',
    bad: '<!DOCTYPE p [<!ATTLIST p rend CDATA "italic">]>\n<p/>',
    good: '<p rend="italic"/>'
  },
  W0006: {
    title: 'The file may name a wrong encoding',
    text: 'The first line names an encoding of one byte a character, and the bytes would be good UTF-8 with letters beyond English in it. That hardly ever happens by chance.',
    mend: 'Look at an accent. If it comes out as two odd signs, write encoding="UTF-8" into the first line.'
  }
};
