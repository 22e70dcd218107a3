/** A whole file around a snippet, with nothing to be said against it. */
export type Within = 'p' | 'body' | 'text' | 'titleStmt' | 'publicationStmt' | 'sourceDesc' | 'standOff' | 'TEI' | 'file';

const defaults = {
  titleStmt: '<title>Letters</title><editor xml:id="ld">Lena Dorn</editor><respStmt xml:id="stephanus"><resp>encoding</resp><name>Stephanus</name></respStmt>',
  publicationStmt: '<publisher>Harbour Texts</publisher><date when="2026"/><availability status="free"><licence>CC0-1.0</licence></availability>',
  sourceDesc: '<bibl type="printSource" xml:id="src">A book</bibl>',
  standOff: '<listPerson><person xml:id="merrow"><persName>Ada Merrow</persName></person></listPerson>',
  p: 'Some words.',
  body: ''
};

/** The file, all in front of the snippet in its first line. */
export function wrap(snippet: string, within: Within = 'p'): string {
  if (within === 'file') return snippet;
  const parts = {...defaults, ...(within in defaults ? {[within]: snippet} : {})};
  const body = within === 'text' ? snippet : `<body><div type="chapter" xml:id="d1"><p xml:id="p1" n="1">${parts.p}</p>${parts.body}</div></body>`;
  const witnesses = '<listWit><witness xml:id="A">A</witness><witness xml:id="B">B</witness></listWit>';
  const source = within === 'sourceDesc' ? parts.sourceDesc : parts.sourceDesc + witnesses;
  const encoding = '<encodingDesc><classDecl><taxonomy xml:id="rules"><category xml:id="name-title"><catDesc>A name.</catDesc></category></taxonomy></classDecl></encodingDesc>';
  const mention = '<revisionDesc><change who="#merrow">Read once more.</change></revisionDesc>';
  const languages = '<profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>';
  const header = `<teiHeader><fileDesc><titleStmt>${parts.titleStmt}</titleStmt><publicationStmt>${parts.publicationStmt}</publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>${encoding}${languages}${within === 'standOff' ? '' : mention}</teiHeader>`;
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"${within === 'TEI' ? snippet : ' xml:id="t"'} xml:lang="en">${header}<standOff>${parts.standOff}</standOff><text>${body}</text></TEI>`;
}
