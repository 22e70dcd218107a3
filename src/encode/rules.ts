/**
 * The rules that `@ana` may point to, and what each means: written into the header of a file
 * that uses them, and listed in the documentation.
 */
export const ruleTexts: Readonly<Record<string, string>> = {
  'bibl-attribution': 'A line under a quotation that names author or work.',
  'bibl-abbreviated': 'A reference in the short style of learned notes, or one to scripture, a statute or a case.',
  'bibl-entry': 'A paragraph of a bibliography: author, title, place, year.',
  'bibl-whole': 'A reference in a usual style, read from its author or quoted title to its end.',
  'bibl-note': 'A note, or a sentence of it, that has the parts of a reference.',
  'bibl-parentheses': 'A stretch in parentheses that has the parts of a reference.',
  byline: 'The first person named in a byline.',
  decision: 'A decision of an editor.',
  emphasis: 'Signs of emphasis in the text file, such as _x_.',
  imprint: 'A line of an imprint.',
  'name-alone': 'A surname that the text gives elsewhere with its forename.',
  'name-corpus': 'A surname that another text of the edition gives with its forename.',
  'name-forename': 'A given name before a surname.',
  'name-inverted': 'A surname, a comma and given names where an entry begins.',
  'name-known': 'A name that the language table lists as that of one person.',
  'name-title': 'A name after an honorific or an office.',
  'name-list': 'A capitalised word in a list of names.',
  'name-verb': 'A capitalised word that speaks, writes or acts as a person does.',
  'note-sign': 'The sign of a note as OCR left it, read as the sign that the notes of the page ask for.',
  'page-number': 'A page number that is not printed, inferred from its neighbours.',
  'quote-block': 'Words set apart as a quotation.',
  'quote-kind': 'The kind of a quotation, told by its surroundings.',
  'quote-marks': 'Words between quotation marks.',
  'sic-ocr': 'A word that is none, and becomes one by mending an error that OCR makes.',
  'sic-repeated': 'A word printed twice.',
  'sic-space': 'A blank within a word, or a letter-spaced word.',
  'title-marks': 'Words in quotation marks that name a work.',
  'title-owned': 'Words in title case behind who wrote them, of which the first names a kind of work.',
  'title-emphasis': 'Words in title case that the source emphasises, as titles are set in italics.',
  'title-named': 'A title after a word that names a kind of work.',
  variant: 'A place where witnesses differ, found by collating them.'
};
