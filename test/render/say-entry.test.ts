/** Entries as sentences, for those who hear the page. */
import {expect, test} from 'vitest';
import {sayEntry} from '../../src/render/apparatus/say-entry.js';
import {readModel} from '../../src/render/model.js';
import {parseXml} from '../../src/tei/parse.js';

function say(app: string): string[] {
  const list = ['A', 'B', 'C'].map((siglum) => `<witness xml:id="${siglum}">${siglum}</witness>`).join('');
  const root = parseXml(
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Well</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><listWit>${list}</listWit></sourceDesc></fileDesc></teiHeader><text><body><p n="1">near ${app} of oak</p></body></text></TEI>`
  );
  return readModel(root).entries.map(sayEntry);
}

test.each([
  ['<app><lem wit="#A #C">lid</lem><rdg wit="#B">lad</rdg></app>', '“lid” is read by A and C. B reads “lad”.'],
  ['<app><lem wit="#A">lid</lem><rdg wit="#B #C"/></app>', '“lid” is read by A. B and C omit it.'],
  ['<app><lem wit="#B" resp="#fenn">lid</lem><rdg wit="#A">lad</rdg></app>', '“lid” is read by B, and adopted by fenn. A reads “lad”.'],
  ['<app><lem wit="#A"/><rdg wit="#B">the old lid</rdg></app>', 'After “near” B adds “the old lid”. A has nothing there.'],
  ['<app><lem wit="#A">lid</lem><rdg wit="#B"><gap reason="lost"/></rdg><rdg wit="#C"><witStart/>lad</rdg></app>', '“lid” is read by A. B has a gap. C reads “lad”. C begins here.'],
  ['<app><lem wit="#A">lid</lem><rdg wit="#B" hand="#m2">lad</rdg><rdg source="#lowe" type="conjecture">lod</rdg></app>', '“lid” is read by A. B (hand 2) reads “lad”. Lowe conjectures “lod”.'],
  ['<app><lem wit="#A">,</lem><rdg wit="#B">;</rdg></app>', 'a comma is read by A. B reads a semicolon.']
])('%s', (app, sentence) => {
  expect(say(app)).toEqual([sentence.charAt(0).toUpperCase() + sentence.slice(1)]);
});
