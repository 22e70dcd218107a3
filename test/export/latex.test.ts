/** A text with its apparatus in LaTeX: what is written, and, where TeX is there, that it compiles. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadTemplates} from '../../src/edition/resources.js';
import {toLatex} from '../../src/export/latex.js';
import {escapeTex} from '../../src/export/latex/escape.js';
import {usualWording} from '../../src/render/apparatus/conventions.js';
import {partsOf} from '../../src/render/apparatus/word-entry.js';
import {readModel} from '../../src/render/model.js';
import {createTemplates} from '../../src/render/templates.js';
import {parseXml} from '../../src/tei/parse.js';

const header = `<teiHeader><fileDesc><titleStmt><title>The Well &amp; the Lid</title></titleStmt><publicationStmt><p/></publicationStmt>
<sourceDesc><listWit><witness xml:id="A">first copy</witness><witness xml:id="B">second_copy</witness></listWit></sourceDesc></fileDesc></teiHeader>`;

const modelOf = (body: string) => readModel(parseXml(`<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">${header}<text><body>${body}</body></text></TEI>`));
const bodyOf = (body: string): string => toLatex(modelOf(body), usualWording).body;

describe('an entry', () => {
  test('is an \\edtext round its lemma', () => {
    expect(bodyOf('<p n="1">a <app><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app> of oak</p>')).toBe(
      '\\pstart\n\\editionnumber{1}a \\edtext{lid}{\\lemma{lid}\\Afootnote{A; lad B}} of oak\n\\pend'
    );
  });

  test('within another stands within it', () => {
    expect(bodyOf('<p n="1"><app><lem wit="#A">a <choice><sic>lod</sic><corr>lid</corr></choice></lem><rdg wit="#B">it</rdg></app></p>')).toContain(
      '\\edtext{a \\edtext{lid}{\\lemma{lid}\\Bfootnote{lod A}}}{\\lemma{a lid}\\Afootnote{a lod A; it B}}'
    );
  });

  test('that crosses another says by labels where it begins', () => {
    const tex = bodyOf(
      '<p n="1"><anchor xml:id="a"/>one <anchor xml:id="b"/>two<anchor xml:id="c"/> three<anchor xml:id="d"/><app from="#a" to="#c"><lem wit="#A">one two</lem><rdg wit="#B"/></app><app from="#b" to="#d"><lem wit="#A">two three</lem><rdg wit="#B">3</rdg></app></p>'
    );
    expect(tex).toContain('\\edtext{one \\edlabel{from1}two}{\\lemma{one two}\\Afootnote{A; om. B}} three\\edlabel{to1}\\edtext{}{\\xxref{from1}{to1}\\lemma{two three}\\Afootnote{A; 3 B}}');
  });

  test('on one of several equal words has TeX count them', () => {
    expect(bodyOf('<p n="1">lid on <app><lem wit="#A">lid</lem><rdg wit="#B">lad</rdg></app></p>')).toContain(
      '\\sameword{lid} on \\edtext{\\sameword[1]{lid}}{\\lemma{\\sameword{lid}}\\Afootnote{A; lad B}}'
    );
  });
});

test('an entry without a place is told at the end, and at no line', () => {
  const latex = toLatex(modelOf('<p n="1">a lid of oak</p><app loc="9 f."><lem wit="#A">rope</lem><rdg wit="#B">cord</rdg></app>'), usualWording);
  expect(latex.body).toBe('\\pstart\n\\editionnumber{1}a lid of oak\n\\pend');
  expect(latex.unplaced).toEqual([{key: '9 f.', text: 'rope{]} A; cord B'}]);
});

test('what stands before the first word of all has no lemma and no bracket', () => {
  expect(bodyOf('<pb n="2" cert="medium"/><p n="1">One.</p>')).toContain('\\edtext{}{\\lemma{}\\Afootnote[nosep]{page 2: the number is inferred}}');
});

test('verse is verse, page breaks and calls stand where they were, notes are numbered too', () => {
  const latex = toLatex(modelOf('<lg n="1"><l>One <hi>line</hi></l><l><pb n="7"/>and one<note n="*">Not <choice><sic>mni</sic><corr>mine</corr></choice>.</note></l></lg>'), usualWording);
  expect(latex.body).toBe('\\stanza[\\smallskip]\n\\editionnumber{1}One \\emph{line}&\n\\editionpage{7}and one\\editioncall{*}\\&');
  expect(latex.notes).toBe('\\pstart\n\\noindent\\editionsign{*}Not \\edtext{mine}{\\lemma{mine}\\Afootnote{corr. ex mni}}.\n\\pend');
});

test('what TeX would read as a command is printed', () => {
  expect(escapeTex('50 % & #1 {a_b} [c] \\d ~ ^ "e" \'f\' `g` --')).toBe(
    '50 \\% \\ampersand{} \\#1 \\{a\\_b\\} {[}c{]} \\textbackslash{}d \\textasciitilde{} \\textasciicircum{} \\textquotedbl{}e\\textquotedbl{} \\textquotesingle{}f\\textquotesingle{} \\textasciigrave{}g\\textasciigrave{} -{}-'
  );
});

const hasTex = spawnSync('kpsewhich', ['reledmac.sty'], {encoding: 'utf8'}).stdout?.trim() !== '' && spawnSync('lualatex', ['--version']).status === 0;
if (!hasTex) console.warn('Skipped: no lualatex with reledmac here (Debian: texlive-luatex, texlive-humanities, texlive-latex-extra)');

test.skipIf(!hasTex)('lualatex compiles it without an error, and prints each entry', {timeout: 120_000}, () => {
  const model = modelOf(
    '<pb n="2" cert="medium"/><head>[A] Lid &amp; a <app><lem wit="#A">well</lem><rdg wit="#B">hole</rdg></app></head><p n="1">[1] 50 % of <app><lem wit="#A">#them_all</lem><rdg wit="#B"/></app> {x} ^~\\ <choice><sic>teh</sic><corr>the</corr></choice> lid, the<app><lem wit="#A"/><rdg wit="#B">good</rdg></app> lid.<note n="1">Mine; <app><lem wit="#A">his</lem><rdg wit="#B">hers</rdg></app>.<p>Again.</p></note></p>' +
      '<lg n="2"><l>[One] <app><lem wit="#A">line &amp; more</lem><rdg wit="#B">word</rdg></app></l><app><lem wit="#A"><l>two</l><l>three</l></lem><rdg wit="#B"><l>four</l></rdg></app></lg>'
  );
  const wording = usualWording;
  const tex = createTemplates(loadTemplates('latex'), true).fill('text', toLatex(model, wording));
  for (const entry of model.entries) expect(tex).toContain(`footnote${entry.lemma === '' ? '[nosep]' : ''}{${escapeTex(partsOf(entry, wording).said)}}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'stephanus-latex-'));
  try {
    writeFileSync(path.join(folder, 'text.tex'), tex);
    for (let run = 0; run < 2; run++) spawnSync('lualatex', ['-interaction=nonstopmode', 'text.tex'], {cwd: folder});
    const log = readFileSync(path.join(folder, 'text.log'), 'utf8');
    expect(log.split('\n').filter((line) => line.startsWith('!'))).toEqual([]);
    expect(log).toMatch(/Output written on text\.pdf \(\d+ page/u);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
