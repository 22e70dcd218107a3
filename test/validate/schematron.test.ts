import {describe, expect, test} from 'vitest';
import {checkSchematron, SchematronError} from '../../src/validate/schematron.js';
import {validateFiles} from '../../src/validate/validate.js';

const xml = '<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<p n="1">a</p>\n<p n="1"><hi/></p>\n<l><note><p>b</p></note></l></TEI>';

/** What a pattern says of the file, as `code line message`. */
function say(pattern: string, before = ''): string[] {
  const text = `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>${before}<pattern id="house">${pattern}</pattern></schema>`;
  return checkSchematron(xml, {name: 'house.sch', text}).map(({code, line, column, level, message}) => `${code} ${line}:${column} ${level} ${message}`);
}

describe('Schematron', () => {
  test('a report says what is, an assert what is not', () => {
    expect(say('<rule context="tei:p"><report id="r1" test="tei:hi">Has <value-of select="name(*)"/> in <name/>.</report><assert test="@n">x</assert></rule>')).toEqual([
      'r1 3:1 error Has hi in p',
      'house 4:10 error x'
    ]);
  });

  test('a context may be several, and stand anywhere', () => {
    expect(say('<rule context="tei:hi | tei:note//tei:p"><report test="true()" role="warning">here</report></rule>')).toEqual(['house 3:10 warning here', 'house 4:10 warning here']);
  });

  test('a bar in a predicate parts no contexts', () => {
    expect(say('<rule context="tei:p[tei:hi | tei:x]"><report test="true()">here</report></rule>')).toEqual(['house 3:1 error here']);
  });

  test('in a pattern the first rule that fits a node is the one', () => {
    expect(say('<rule context="tei:note/tei:p"><report test="false()">no</report></rule><rule context="tei:p"><report test="true()">yes</report></rule>')).toEqual([
      'house 2:1 error yes',
      'house 3:1 error yes'
    ]);
  });

  test('a context may be an attribute', () => {
    expect(say('<rule context="@n"><report test=". = 1 and ../tei:hi">one</report></rule>')).toEqual(['house 3:1 error one']);
  });

  test('let, current() and maps are understood', () => {
    expect(
      say('<rule context="tei:p"><let name="n" value="@n"/><report test="preceding::tei:p[@n = current()/@n] and $n = $all">twice</report></rule>', '<let name="all" value="distinct-values(//@n)"/>')
    ).toEqual(['house 3:1 error twice']);
  });

  test('the value of a let may be nodes, none of them, or several values', () => {
    const lets = '<let name="hi" value="tei:hi"/><let name="none" value="@rend"/><let name="many" value="1, 2, \'x\'"/>';
    expect(say(`<rule context="tei:p[tei:hi]">${lets}<report test="$hi and count($hi) = 1 and $hi/../@n = 1 and not(exists($none)) and not($none) and count($many) = 3">all</report></rule>`)).toEqual([
      'house 3:1 error all'
    ]);
  });

  test('a pattern may be an instance of an abstract one', () => {
    const text = `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/><pattern abstract="true" id="needs"><rule context="$element"><assert test="$child" diagnostics="more">No $child</assert></rule></pattern><pattern is-a="needs" id="own"><param name="element" value="tei:l[not(matches(., '^x$'))]"/><param name="child" value="tei:seg"/><param name="el" value="nothing"/></pattern><pattern is-a="other"/><diagnostics><diagnostic id="more">It has <value-of select="name(*)"/></diagnostic></diagnostics></schema>`;
    expect(checkSchematron(xml, {name: 'house.sch', text}).map(({code, line, message}) => `${code} ${line} ${message}`)).toEqual([
      'own 4 No $child. It has note',
      'W0451 1 A pattern of house.sch is left out: there is no abstract pattern other'
    ]);
  });

  test('an abstract rule that is not there is told', () => {
    expect(say('<rule context="tei:hi"><extends rule="bass"/><report test="true()">x</report></rule>')).toEqual([
      'W0451 1:1 warning A rule of house.sch extends bass, which is not there',
      'house 3:10 error x'
    ]);
  });

  test('a rule may extend an abstract one', () => {
    expect(say('<rule abstract="true" id="base"><report test="@n">n</report></rule><rule context="tei:p"><extends rule="base"/></rule>')).toHaveLength(2);
  });

  test('what cannot be run is said once, and the rest is run', () => {
    const said = say('<rule context="tei:p"><report test="key(\'x\', @n)">x</report><report test="tei:hi">y</report></rule>');
    expect(said).toEqual([expect.stringMatching(/^W0451 1:1 warning A rule of house\.sch cannot be run \(report “key/u), 'house 3:1 error y']);
  });

  test('a file that is no Schematron is refused', () => {
    expect(() => checkSchematron(xml, {name: 'a.sch', text: '<schema'})).toThrow(SchematronError);
    expect(() => checkSchematron(xml, {name: 'a.sch', text: '<other/>'})).toThrow(SchematronError);
  });

  test('its findings are among the others', async () => {
    const text =
      '<schema xmlns="http://purl.oclc.org/dsdl/schematron"><ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/><pattern><rule context="t:hi"><report id="no-hi" test="true()">No hi</report></rule></pattern></schema>';
    const [report] = await validateFiles([{name: 'a.xml', text: xml}], {schematron: [{name: 'a.sch', text}]});
    expect(report?.messages.filter(({code}) => code === 'no-hi')).toMatchObject([{line: 3, column: 10, path: '/TEI/p[2]/hi[1]'}]);
  });
});
