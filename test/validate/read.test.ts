import {describe, expect, test} from 'vitest';
import {checkFile} from '../../src/validate/run/check.js';
import {decodeXml} from '../../src/validate/read/decode.js';
import {readDocument, type Listener} from '../../src/validate/read/document.js';
import {readModels} from '../../src/validate/read/models.js';
import {plainXml} from '../../src/validate/read/plain.js';

/** What a listener hears, one line an event. */
function listen(xml: string): string[] {
  const heard: string[] = [];
  const listener: Listener = {
    start: ({uri, local, attributes}, {line, column}) =>
      void heard.push(`${line}:${column} <${uri === '' ? '' : `{${uri}}`}${local}${attributes.map(({name, value}) => ` ${name}=${value}`).join('')}>`),
    text: (value, place) => void heard.push(`${place().line}:${place().column} ${JSON.stringify(value)}`),
    end: (place) => void heard.push(`${place().line}:${place().column} </>`)
  };
  readDocument(xml, [listener]);
  return heard;
}

/** The fault of a file, as `E0002 1:9 message; hint`. */
async function faultOf(xml: string | Uint8Array): Promise<string> {
  const {findings} = await checkFile(xml, {engine: undefined, hasRules: false});
  return findings.map(({code, line, column, message, hint}) => `${code} ${line}:${column} ${message}; ${hint ?? ''}`).join('\n');
}

describe('places', () => {
  test('tags and texts stand where they begin', () => {
    expect(listen('<a>\n  <b\n  c="1">x</b>\n</a>')).toEqual(['1:1 <a>', '2:3 "\\n  "', '2:3 <b c=1>', '3:9 "x"', '3:10 </>', '4:1 "\\n"', '4:1 </>']);
  });

  test('line ends of Windows and of old Macs are line ends', () => {
    expect(listen('<a>\r\n<b/>\r<c/></a>').filter((line) => line.includes('<b') || line.includes('<c'))).toEqual(['2:1 <b>', '3:1 <c>']);
  });

  test('columns are counted in UTF-16 units', () => {
    expect(listen('<a>𝔄é<b/></a>')[2]).toBe('1:7 <b>');
  });

  test('a tag whose name ends its line stands in that line', () => {
    expect(listen('<a><bcd\r\n/></a>')[1]).toBe('1:4 <bcd>');
  });

  test('text is one, whatever stands between, and its place is that of its first sign', () => {
    expect(listen('<a> <!-- c --><?p i?> x<![CDATA[<]]>y<b/></a>').slice(1, 3)).toEqual(['1:23 "  x<y"', '1:38 <b>']);
  });

  test('a byte order mark takes no column', () => {
    expect(listen('\uFEFF<a/>')).toEqual(['1:1 <a>', '1:1 </>']);
  });
});

describe('namespaces', () => {
  test('prefixes are resolved, and declarations are no attributes', () => {
    expect(listen('<t:a xmlns:t="u" x="1" t:y="2"><b xmlns="v"/></t:a>')[0]).toBe('1:1 <{u}a x=1 t:y=2>');
  });

  test('names of JavaScript are names like others', () => {
    expect(listen('<constructor __proto__="1" toString="2"><__proto__/></constructor>').slice(0, 2)).toEqual(['1:1 <constructor __proto__=1 toString=2>', '1:41 <__proto__>']);
  });
});

describe('what is not well-formed', () => {
  test.each([
    ['a tag left open', '<a>\n<b>\n<c>x</b></a>', 'E0002 3:5 <c>, opened at 3:1, is still open at </b>; add </c> before this tag, or take its start tag away'],
    ['a tag never closed', '<a>\n<b>x\n', 'E0002 2:5 The file ends before <b>, opened at 2:1, is closed; add </b>'],
    ['an end tag too many', '<a><b>x</b></c></a>', 'E0002 1:12 </c> closes nothing; take it away, or add its start tag'],
    ['a loose ampersand', '<a>\nSaltmarsh & Daughter</a>', 'E0003 2:11 An ampersand that begins no reference; write &amp; for the sign &'],
    ['a loose ampersand before a good one', '<a>x & y &amp; z</a>', 'E0003 1:6 An ampersand that begins no reference; write &amp; for the sign &'],
    ['a name of HTML', '<a>x&mdash;y</a>', 'E0003 1:5 The entity “&mdash;” is not declared; write the character itself, or its number, such as &#8212;'],
    ['two roots', '<a/><b/>', 'E0012 1:5 A second root element; put both into one element, such as teiCorpus'],
    ['text behind the root', '<a/>x', 'E0012 1:5 Text outside the root element; '],
    ['nothing at all', '', 'E0011 1:1 The file holds no element; '],
    ['a control character', '<a>x\u0007</a>', 'E0007 1:5 A character that XML does not allow; remove it, or write <gap reason="control" n="U+0007"/>'],
    ['a control character by number', '<a>x&#7;</a>', 'E0007 1:5 &#7; stands for a character that XML does not allow; remove it, or write <gap reason="control" n="U+0007"/>'],
    ['a number that is none', '<a>x&#xZZ;</a>', 'E0003 1:5 &#xZZ; is no reference; write a number, such as &#8212; or &#x2014;, or the character itself'],
    ['a lost semicolon', '<a>x &amp y</a>', 'E0003 1:6 The reference &amp lacks its semicolon; write &amp;'],
    ['a comment without end', '<a>\n<b>x <!-- y</b></a>', 'E0002 2:6 The comment that begins here is never closed; add --> where it should end'],
    ['a CDATA section without end', '<a><![CDATA[ x ]] </a>', 'E0002 1:4 The CDATA section that begins here is never closed; add ]]> where it should end'],
    ['a sign in a value', '<a>x <b c="d<e">y</b></a>', 'E0001 1:13 A < in the value of c; write &lt; for the sign <'],
    ['a lost quotation mark', '<a>x <b c="d>y</b>\n<b c="e">z</b></a>', 'E0001 1:11 The value of c that begins here has no closing quotation mark; add it'],
    ['a tag that is cut off', '<a>x <b c', 'E0002 1:6 The tag that begins here has no end; add >; or look whether the file was saved whole'],
    ['an attribute twice', '<a b="1" b="2"/>', 'E0009 1:1 Attribute b stands twice in this tag; keep one of them'],
    ['a prefix of nobody', '<a><t:b/></a>', 'E0010 1:4 The prefix “t” is not declared; declare it in the root element']
  ])('%s', async (_, xml, expected) => {
    expect(await faultOf(xml)).toBe(expected);
  });

  test('nesting of ten thousand is read, of more than twenty thousand refused', async () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(await faultOf(nested(10_000))).toBe('');
    expect(await faultOf(nested(20_001))).toMatch(/^E0008/u);
  });

  test('a line of a million signs is read', async () => {
    expect(await faultOf(`<a>${'x'.repeat(1_000_000)}<b></a>`)).toMatch(/^E0002 1:1000007/u);
  });
});

describe('document types', () => {
  test('internal entities are written out, at the place of their reference', () => {
    expect(listen('<!DOCTYPE a [<!ENTITY s "by <b>Steph&#233;</b>">]>\n<a>x &s; y<c/></a>')).toEqual([
      '2:1 <a>',
      '2:4 "x by "',
      '2:6 <b>',
      '2:6 "Stephé"',
      '2:6 </>',
      '2:10 " y"',
      '2:11 <c>',
      '2:11 </>',
      '2:15 </>'
    ]);
  });

  test('entities in attributes, in entities, and of parameters are written out', () => {
    expect(listen(`<!DOCTYPE a [<!ENTITY % p '<!ENTITY q "say &quot;a&quot; ">'> %p; <!ENTITY r '&q;"'>]>\n<a b='&r;'/>`)[0]).toBe('2:1 <a b=say "a" ">');
  });

  test('the first declaration of a name binds, and comments declare nothing', () => {
    expect(listen('<!DOCTYPE a [<!-- <!ENTITY x "0"> --><!ENTITY x "1"><!ENTITY x "2">]>\n<a>&x;</a>')[1]).toBe('2:4 "1"');
  });

  test('references in comments and CDATA are none', () => {
    expect(listen('<!DOCTYPE a [<!ENTITY x "1">]><a><!-- &x; --><![CDATA[&x;]]></a>')[1]).toContain('"&x;"');
  });

  test.each([
    ['a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /^E0004 1:58 The entity “&x;” stands in another file/u],
    ['a network address', '<!DOCTYPE a [<!ENTITY x PUBLIC "-//x//" "http://127.0.0.1/x">]><a>&x;</a>', /^E0004/u],
    ['itself', '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>', /^E0005.*holds itself/u]
  ])('an entity that asks for %s is refused', async (_, xml, expected) => {
    expect(await faultOf(xml)).toMatch(expected);
  });

  test('a bomb is refused', async () => {
    const levels = Array.from({length: 20}, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join('');
    expect(await faultOf(`<!DOCTYPE a [<!ENTITY e0 "ha">${levels}]><a>&e20;</a>`)).toMatch(/^E0005.*grow beyond 1000000/u);
  });

  test('an entity that is declared and never used does no harm', async () => {
    expect(await faultOf('<!DOCTYPE a [<!ENTITY x SYSTEM "fig.png" NDATA png>]><a/>')).toBe('');
  });

  test('a document type in another file is not read, and that is said', async () => {
    expect(await faultOf('<!DOCTYPE TEI.2 SYSTEM "tei2.dtd">\n<a/>')).toMatch(/^W0001 1:1 The document type tei2.dtd is not read/u);
  });

  test.each([
    ['no name', '<!DOCTYPE><a/>', /^E0001 1:1 A document type that is not/u],
    ['a file without quotation marks', '<!DOCTYPE a SYSTEM a.dtd><a/>', /^E0001 1:13 The document type is not closed by >/u],
    ['something that is no declaration', '<!DOCTYPE a [garbage]><a/>', /^E0001 1:14 In the document type stands something that is no declaration: garbage/u],
    ['an entity without a value', '<!DOCTYPE a [\n<!ENTITY x>]><a/>', /^E0001 2:1/u],
    ['a declaration that there is not', '<!DOCTYPE a [<!FOO bar>]><a/>', /^E0001 1:14/u],
    ['an entity that closes what it has not opened', '<!DOCTYPE a [<!ENTITY x "b</b><b>c">]><a><b>&x;</b></a>', /^E0002 1:45 The entity “&x;” does not hold its elements whole/u],
    ['a tag in an attribute', '<!DOCTYPE a [<!ENTITY x "<">]><a b="&x;"/>', /^E0001 1:37 The entity “&x;” holds a </u]
  ])('with %s are no XML', async (_, xml, expected) => {
    expect(await faultOf(xml)).toMatch(expected);
  });

  test.each([
    ['groups without end', `<!DOCTYPE a [<!ELEMENT a (${'(b|c),'.repeat(50_000)}]><a/>`, /^E0001 1:14/u],
    ['parentheses', `<!DOCTYPE a [<!ELEMENT a ${'('.repeat(100_000)}b>]><a/>`, /^E0001 1:14/u],
    ['a group of nothing', '<!DOCTYPE a [<!ELEMENT a (b,,c)>]><a/>', /^E0001 1:14/u],
    ['signs that open tags', `<!DOCTYPE a [<!ENTITY x "${'<'.repeat(100_000)}">]><a>&x;</a>`, /^E0002/u]
  ])('hold %s, and are told at once', async (_, xml, expected) => {
    expect(await faultOf(xml)).toMatch(expected);
  });

  test('a comment of millions of signs is a comment', async () => {
    expect(await faultOf(`<!DOCTYPE a [<!--${'x'.repeat(5_000_000)}--><!ENTITY y "${'a'.repeat(100_000)}">]><a>&y;</a>`)).toBe('');
  });

  test('declarations of all kinds do no harm', async () => {
    const subset =
      '<!-- c --><?p i?>\n<!ELEMENT a (#PCDATA|b)*><!ELEMENT b EMPTY><!ELEMENT c (d,(e|f)+,g?)><!ATTLIST a n CDATA #IMPLIED t (x|y) "x" id ID #REQUIRED><!NOTATION png PUBLIC "-//png//"><!ENTITY % more "<!ENTITY y \'1\'>">%more;<!ENTITY fig SYSTEM "f.png" NDATA png>';
    expect(await faultOf(`<!DOCTYPE a PUBLIC "-//x//" "a.dtd" [${subset}] ><a id="i">&y;</a>`)).toMatch(/^W0001 [^\n]*\nW0002[^\n]*$/u);
  });

  test('libxml2 gets neither document type nor encoding', () => {
    expect(plainXml('<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE a [<!ENTITY x "<b/>">]>\n<a>&x;</a>')).toBe('<?xml version="1.0"?>\n\n<a><b/></a>');
  });
});

describe('bytes', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

  test('a wrong byte has a place', async () => {
    expect(await faultOf(latin1('<?xml version="1.0"?>\n<a>caf\u00e9 x</a>'))).toMatch(/^E0006 2:7 Byte E9 is no UTF-8; the file names no encoding/u);
  });

  test('the encoding that the file names is used', () => {
    expect(decodeXml(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9</a>'))).toMatchObject({text: expect.stringContaining('é'), faults: []});
  });

  test('an encoding that cannot be true is refused', async () => {
    expect(await faultOf(latin1('<?xml version="1.0" encoding="UTF-16"?><a/>'))).toMatch(/^E0006 1:1/u);
    expect(await faultOf(latin1('<?xml version="1.0" encoding="nonsense"?><a/>'))).toMatch(/^E0006 1:1.*not known/u);
  });

  test('an encoding that its own bytes belie is refused', async () => {
    expect(await faultOf(Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a/>', 'utf16le'))).toMatch(/^E0006 1:1 The file says that it is UTF-8, and its bytes are UTF-16LE/u);
    expect(await faultOf(Buffer.from('\uFEFF<?xml version="1.0" encoding="utf-16"?><a/>', 'utf16le'))).toBe('');
    expect(await faultOf(Buffer.from('<?xml version="1.0" encoding="US-ASCII"?>\n<a>é</a>'))).toMatch(/^E0006 2:4 Byte C3 is no ASCII/u);
    expect(await faultOf(Buffer.from('\uFEFF\uFEFF<a/>'))).toMatch(/^E0006 1:1 A second byte order mark/u);
  });

  test('an encoding that looks wrong is doubted', async () => {
    expect(await faultOf(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'utf8'))).toMatch(/^W0006/u);
  });

  test('UTF-16 is known by its mark, and without one', () => {
    expect(decodeXml(Buffer.from('\uFEFF<a>é</a>', 'utf16le')).text).toBe('<a>é</a>');
    expect(decodeXml(Buffer.from('<?xml version="1.0"?><a>é</a>', 'utf16le')).text).toContain('é');
  });
});

test('a file names its schemas before its root', () => {
  const models = readModels(
    '<?xml version="1.0"?>\n<?xml-model href="a.rng" schematypens="http://relaxng.org/ns/structure/1.0"?><!-- <?xml-model href="no.rng"?> -->\n<?xml-model href="https://x.org/b.rng?v=1&amp;w=2" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?><?xml-model href="c.sch"?><?xml-model href="d.rnc"?><a><?xml-model href="late.rng"?></a>'
  );
  expect(models.map(({at}) => at)).toEqual([22, 136, 262, 288]);
  expect(models.map(({href, kind, isRemote}) => ({href, kind, isRemote}))).toEqual([
    {href: 'a.rng', kind: 'relaxng', isRemote: false},
    {href: 'https://x.org/b.rng?v=1&w=2', kind: 'relaxng', isRemote: true},
    {href: 'c.sch', kind: 'schematron', isRemote: false},
    {href: 'd.rnc', kind: 'compact', isRemote: false}
  ]);
});
