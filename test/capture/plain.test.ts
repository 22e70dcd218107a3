/** A reading text and its apparatus as `render` writes them: to TEI and back. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {capturePlain, CaptureError, type CapturedPlain} from '../../src/capture/capture-plain.js';
import {conventions, wordingOf, type ConventionName} from '../../src/render/apparatus/conventions.js';
import {usualLanguage} from '../../src/render/apparatus/terms.js';
import {viewApparatus} from '../../src/render/apparatus/view-apparatus.js';
import {readModel, type Model} from '../../src/render/model.js';
import {writeReadingText} from '../../src/render/reading-text.js';
import {usualSetting, type Setting} from '../../src/render/set-text.js';
import {createTemplates} from '../../src/render/templates.js';
import {parseXml} from '../../src/tei/parse.js';
import {projectFolder} from '../support/folders.js';

const template = createTemplates(new Map([['apparatus', readFileSync(path.join(projectFolder, 'templates/apparatus/apparatus.hbs'), 'utf8')]]), true);

interface Plain {
  text: string;
  apparatus: string;
}

function write(tei: string, convention: ConventionName = 'plain', setting: Setting = usualSetting): Plain & {model: Model} {
  const model = readModel(parseXml(tei), setting);
  const {facts, set, entries, conspectus} = model;
  const wording = wordingOf(conventions[convention], usualLanguage, facts);
  return {
    model,
    text: writeReadingText(
      facts,
      set,
      conspectus.map(({siglum, text}) => `${siglum}  ${text}`.trimEnd())
    ),
    apparatus: template.fill('apparatus', viewApparatus({...facts, conspectus, entries, keys: set.setting.keys}, wording))
  };
}

function read({text, apparatus}: Plain, convention: ConventionName = 'plain', setting: Setting = usualSetting): CapturedPlain {
  const captured = capturePlain(text, apparatus, {id: 'x', version: '0', files: {text: 'x.txt', apparatus: 'x.apparatus.txt'}, setting, convention: conventions[convention]});
  if (!captured) throw new Error('Expected an apparatus');
  return captured;
}

/** What a text says of its readings, layer by layer: place, lemma, who has what. Where a sign says that words are added, they are a reading of the lemma and them. */
function readingsOf({entries}: Model, convention: ConventionName = 'plain'): unknown[] {
  const whole = (lemma: string, text: string, isBefore: boolean): string => (isBefore ? `${text} ${lemma}` : `${lemma} ${text}`).trim();
  return [...entries]
    .sort((left, right) => left.layer.localeCompare(right.layer))
    .map(({key, layer, lemma, lem, readings, note, isAddition, isBefore}) => [
      key,
      layer,
      lemma,
      [lem.witnesses.join(' '), lem.resp],
      readings.map(({text, witnesses, hands, resp, first}) => [isAddition && convention === 'sblgnt' ? whole(lemma, text, isBefore) : text, witnesses.join(' '), hands.join(' '), resp, first]),
      note
    ]);
}

describe('text and apparatus come back as they were', () => {
  const folder = path.join(projectFolder, 'tei');
  test.each(readdirSync(folder).filter((name) => name.endsWith('.xml') && !['persons.xml', 'works.xml'].includes(name)))('%s', (name) => {
    const first = write(readFileSync(path.join(folder, name), 'utf8'));
    const {tei, oddities} = read(first);
    const {text, apparatus} = write(tei);
    expect({text, apparatus, oddities}).toEqual({text: first.text, apparatus: first.apparatus, oddities: []});
  });

  test('words from right to left, which are isolated', () => {
    const first = write(
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Well</title></titleStmt><sourceDesc><listWit><witness xml:id="A"/><witness xml:id="B"/></listWit></sourceDesc></fileDesc></teiHeader><text><body><p n="1">על <app><lem wit="#A">באר עמוקה</lem><rdg wit="#B">הבאר</rdg></app> אחת</p></body></text></TEI>'
    );
    expect(first.text).toContain('    1  \u2068על באר עמוקה אחת\u2069\n');
    expect(first.apparatus).toContain('1.1 \u2068באר עמוקה\u2069] A; \u2068הבאר\u2069 B\n');
    const {tei, oddities} = read(first);
    const {text, apparatus} = write(tei);
    expect({text, apparatus, oddities}).toEqual({text: first.text, apparatus: first.apparatus, oddities: []});
  });

  test.each(['plain', 'teubner', 'sblgnt'] as const)('every kind of entry, worded as in %s', (convention) => {
    const first = write(readFileSync(path.join(projectFolder, 'test/fixtures/conventions/input.xml'), 'utf8'), convention);
    const {tei, oddities} = read(first, convention);
    const second = write(tei, convention);
    expect({text: second.text, apparatus: second.apparatus, oddities}).toEqual({text: first.text, apparatus: first.apparatus, oddities: []});
    expect(readingsOf(second.model, convention)).toEqual(readingsOf(first.model, convention));
  });
});

const file = (sigla: string, layers: string): string =>
  `Well\nCritical apparatus. Version 1, reviewed.\n\nSigla\n${sigla}\nKeys are paragraph and line (12.3) of the reading text; n. 3.2 is line 2 of note 3.\n${layers}`;
const readings = (...lines: string[]): string => `\n\nReadings of the witnesses\n\n${lines.join('\n')}\n`;
const witnesses = '  A  alder.txt\n  B  birch.txt\n  C  cedar.txt\n';

function bodyOf(text: string, apparatus: string, convention: ConventionName = 'plain'): {body: string; reasons: string[]} {
  const {tei, oddities} = read({text, apparatus}, convention);
  return {
    body: /<body>\n<div xml:id="d1">\n(?<body>[\s\S]*)\n<\/div>\n<\/body>/u.exec(tei)?.groups?.['body'] ?? tei,
    reasons: oddities.map(({file: where, line, reason}) => `${where} ${line} ${reason}`)
  };
}

test('verses that are counted anew in each book come back with their numbers', () => {
  const verses = [
    'The keeper of the lower well',
    'has nothing in his hand',
    'but what the mason had to sell',
    'and what the alders understand,',
    'and nobody goes by;',
    'the rope is new, the lid is old'
  ];
  const stanza = (from: number, to: number): string =>
    `<lg>${verses
      .slice(from - 1, to)
      .map((verse, index) => `<l n="${from + index}">${verse.replace(/\S+$/u, (last) => `<app><lem wit="#A">${last}</lem><rdg wit="#B">x</rdg></app>`)}</l>`)
      .join('')}</lg>`;
  const book = `<div><head>Book</head>${stanza(1, 4)}${stanza(5, 6)}</div>`;
  const witnesses = ['A', 'B'].map((siglum) => `<witness xml:id="${siglum}"><abbr type="siglum">${siglum}</abbr></witness>`).join('');
  const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Wells</title></titleStmt><editionStmt><edition n="1">Version 1: reviewed</edition></editionStmt><sourceDesc><listWit>${witnesses}</listWit></sourceDesc></fileDesc></teiHeader><text><body>${book}${book}</body></text></TEI>`;
  const first = write(tei);
  expect(first.apparatus).toContain('\n2.5 by;] A; x B\n');
  comesBack(tei);
});

describe('an apparatus written by hand', () => {
  const text = '    1  the lid of the well is of oak\n';

  test('needs no head before its text', () => {
    expect(bodyOf(text, file(witnesses, readings('1.1 lid] A C; lad B', '1.1 post well] house add. B', '1.1 of²] A; om. B C')))).toEqual({
      body: '<p xml:id="p1" n="1">the <app xml:id="app1"><lem wit="#wit-A #wit-C">lid</lem><rdg wit="#wit-B">lad</rdg></app> of the well<app xml:id="app2"><lem wit="#wit-A #wit-C"/><rdg wit="#wit-B">house</rdg></app> is <app xml:id="app3"><lem wit="#wit-A">of</lem><rdg wit="#wit-B #wit-C"/></app> oak</p>',
      reasons: []
    });
  });

  test('adds before the first word', () => {
    expect(bodyOf(text, file(witnesses, readings('1.1 ante the¹] under add. B')))).toEqual({
      body: '<p xml:id="p1" n="1"><app xml:id="app1"><lem wit="#wit-A #wit-C"/><rdg wit="#wit-B">under</rdg></app>the lid of the well is of oak</p>',
      reasons: []
    });
  });

  test('names the place where a lemma is not in its line, and keeps the entry', () => {
    const {body, reasons} = bodyOf(text, file(witnesses, readings('1.1 rope] A C; ropes B')));
    expect(reasons[0]).toContain('apparatus 14 The entry `1.1 rope] A C; ropes B` has no place');
    expect(body).toContain('1.1 rope] A C; ropes B');
  });

  test('keeps what it cannot tell apart in its own words', () => {
    const {body, reasons} = bodyOf(text, file(witnesses, readings('1.1 lid] vix recte; lad')));
    expect(body).toContain('<lem>lid</lem><note xml:id="remark1">vix recte; lad</note>');
    expect(reasons).toEqual(['apparatus 14 Cannot tell the readings of `1.1 lid] vix recte; lad` apart; it is kept in its words']);
  });

  test('tells hands, corrections, and where witnesses begin, end or are written', () => {
    const {body, reasons} = bodyOf(text, file(witnesses, readings('1.1 lid] A; lad B m. 1; lod B m. 2; led C a.c.; lud C p.c.', '1.1 well] A; inc. B; s.l. C', '1.1 of²] A C; corr. ex or B')));
    expect(reasons).toEqual([]);
    expect(body).toContain('<rdg wit="#wit-B" hand="#m1">lad</rdg><rdg wit="#wit-B" hand="#m2">lod</rdg><rdg wit="#wit-C" type="ac">led</rdg><rdg wit="#wit-C" type="pc">lud</rdg>');
    expect(body).toContain('<rdg wit="#wit-B"><witStart/></rdg><rdg wit="#wit-C"><add place="above">well</add></rdg>');
    expect(body).toContain('<rdg wit="#wit-B" type="correction-substitution"><del>or</del><add>of</add></rdg>');
  });

  test('may have terms in English, under titles that are English in any case', () => {
    const {body, reasons} = bodyOf(text, file(witnesses, readings('1.1 lid] A; lad B before corr.; lod C hand 2', '1.1 after well] house add. B')));
    expect(reasons).toEqual([]);
    expect(body).toContain('<rdg wit="#wit-B" type="ac">lad</rdg><rdg wit="#wit-C" hand="#m2">lod</rdg>');
  });

  test('may word a siglum that a witness has been told by already', () => {
    expect(bodyOf('    1  plan A is better\n', file(witnesses, readings('1.1 is] A C; as A B'))).body).toContain('<rdg wit="#wit-B">as A</rdg>');
  });

  test('restores the witnesses of the lemma from the list where the convention leaves them out', () => {
    expect(bodyOf(text, file(witnesses, readings('1.1 lid] lad B')), 'oxford').body).toContain('<lem wit="#wit-A #wit-C">lid</lem><rdg wit="#wit-B">lad</rdg>');
  });

  test('says where the rest of the witnesses cannot be told', () => {
    expect(bodyOf(text, file(witnesses, readings('1.1 lid] om. cett.')), 'oxford').reasons).toEqual(['apparatus 14 Cannot tell the readings of `1.1 lid] om. cett.` apart; it is kept in its words']);
  });

  test('has sigla before the bracket where the convention puts them there, and words of the lemma that look like them', () => {
    const {body, reasons} = bodyOf('    1  the Vitamin C of the well is in oak\n', file(witnesses, readings('1.1 Vitamin C A B ] rope C', '1.1 well A ] + old B; – C')), 'sblgnt');
    expect(reasons).toEqual([]);
    expect(body).toContain('<lem wit="#wit-A #wit-B">Vitamin C</lem><rdg wit="#wit-C">rope</rdg>');
    expect(body).toContain('<rdg wit="#wit-B">well old</rdg><rdg wit="#wit-C"/>');
  });

  test('says so where two entries are on the same words', () => {
    expect(bodyOf(text, file(witnesses, readings('1.1 lid] A; lad B', '1.1 lid] A; lod C'))).reasons).toEqual([
      expect.stringContaining('another one is on the same words'),
      expect.stringContaining('another one is on the same words')
    ]);
  });

  test('may have two blank lines before an entry', () => {
    const {body, reasons} = bodyOf(text, file(witnesses, readings('1.1 lid] A C; lad B', '', '', '1.1 oak] A C; ash B', '')));
    expect(reasons).toEqual([]);
    expect(body).toContain('<rdg wit="#wit-B">ash</rdg>');
  });

  test('names editors as identifiers can be, and keeps them apart from its own', () => {
    const {tei, oddities} = read({text, apparatus: file(`${witnesses}\nEditors\n  p1  Ada Lowe\n  O’Fenn  Ned O’Fenn\n`, readings('1.1 lid] A C; lad B'))});
    expect([...tei.matchAll(/xml:id="(p1|p2|name-O_2019Fenn)"/gu)].map(([, id]) => id)).toEqual(['p1', 'name-O_2019Fenn', 'p2']);
    expect(oddities.map(({line, reason}) => `${line} ${reason}`)).toEqual(['11 The name `O’Fenn` is written as name-O_2019Fenn: an identifier has no blanks and signs']);
  });

  test('with entries that cross', () => {
    const crossing = file(witnesses, readings('1.1 the lid of] A C; om. B', '1.1 of the well] A B; om. C'));
    const {body, reasons} = bodyOf(text, crossing);
    expect(reasons).toEqual([]);
    expect(body).toContain('<anchor xml:id="from1"/>');
    expect(body).toContain('from="#from1"><lem wit="#wit-A #wit-B">of the well</lem><rdg wit="#wit-C"/>');
  });

  test('with keys that a text does not show is refused', () => {
    const paged = file(witnesses, readings('7.1 lid] A C; lad B')).replace('paragraph and line (12.3)', 'page and line (7.23)');
    expect(() => read({text, apparatus: paged})).toThrow(CaptureError);
  });

  test('that has no keys is none', () => {
    expect(capturePlain(text, 'lid] A; lad B', {id: 'x', version: '0', files: {text: '', apparatus: ''}, setting: usualSetting, convention: conventions.plain})).toBeUndefined();
  });
});

/** Text and apparatus are the same after a text has been read back, and so are its readings. */
function comesBack(tei: string, convention: ConventionName = 'plain'): void {
  const first = write(tei, convention);
  const captured = read(first, convention);
  const second = write(captured.tei, convention);
  expect(captured.oddities).toEqual([]);
  expect([second.text, second.apparatus]).toEqual([first.text, first.apparatus]);
  expect(readingsOf(second.model, convention)).toEqual(readingsOf(first.model, convention));
}

/** Readings of one place of a text, in TEI; sigla are capitals, and words are not. */
const sigla = ['A', 'B', 'C', 'D'];
const word = fc.constantFrom('alder', 'birch,', 'cold', 'dew', 'elm', 'fen', 'ground;', 'the', 'of', 'hill.');
const words = fc.array(word, {minLength: 1, maxLength: 9}).map((list) => list.join(' '));

/** Every witness has one of the readings; the first is the lemma. */
const variant = fc
  .tuple(fc.oneof(words, fc.constant('')), fc.array(fc.oneof(words, fc.constant('')), {minLength: 1, maxLength: 3}), fc.array(fc.nat(3), {minLength: 4, maxLength: 4}))
  .map(([lemma, others, shares]) => {
    const texts = [...new Set([lemma, ...others])];
    const groups = texts.map((text, index) => ({text, wit: sigla.filter((_, at) => (at === 0 ? 0 : (shares[at] ?? 0) % texts.length) === index)})).filter(({wit}) => wit.length > 0);
    const [lem, ...readings] = groups.map(({text, wit}, index) => {
      const name = index === 0 ? 'lem' : 'rdg';
      return `<${name} wit="${wit.map((siglum) => `#${siglum}`).join(' ')}">${text}</${name}>`;
    });
    return readings.length === 0 ? lemma : `<app>${lem ?? ''}${readings.join('')}</app>`;
  });
/** Two hands of one witness, or one before and after its correction. */
const handed = fc
  .tuple(words, words, words, fc.boolean())
  .map(
    ([lemma, one, other, isHands]) =>
      `<app><lem wit="#A #B #C">${lemma}</lem><rdg wit="#D" ${isHands ? 'hand="#m1"' : 'type="ac"'}>${one}x</rdg><rdg wit="#D" ${isHands ? 'hand="#m2"' : 'type="pc"'}>${other}y</rdg></app>`
  );
/** Witnesses begin and end. */
const edged = fc.tuple(words, words, fc.constantFrom('<witStart/>', '<lacunaEnd/>'), fc.constantFrom('<witEnd/>', '<lacunaStart/>'), fc.nat(3)).map(([lemma, other, start, end, shape]) => {
  const shapes = [
    `<lem wit="#A #B">${lemma}</lem><rdg wit="#C">${start}${lemma}</rdg><rdg wit="#D">${other}z${end}</rdg>`,
    `<lem wit="#A #B #C">${lemma}</lem><rdg wit="#D">${end}</rdg>`,
    `<lem wit="#A #B">${start}${lemma}</lem><rdg wit="#C #D">${other}z</rdg>`,
    `<lem wit="#A">${lemma}</lem><rdg wit="#B">${lemma}${end}</rdg><rdg wit="#C">${start}</rdg><rdg wit="#D">${lemma}${end}</rdg>`
  ];
  return `<app>${shapes[shape] ?? ''}</app>`;
});
const note = fc.tuple(fc.constantFrom('*', '†', '1'), words).map(([sign, text]) => `<note n="${sign}">${text}</note>`);
const piece = fc.oneof({weight: 4, arbitrary: words}, {weight: 3, arbitrary: variant}, {weight: 1, arbitrary: handed}, {weight: 1, arbitrary: edged}, {weight: 1, arbitrary: note});
const conjecture = fc
  .tuple(words, words, fc.boolean())
  .map(([lemma, text, isSure]) => `<app><lem wit="#A #B #C #D">${lemma}</lem><rdg type="conjecture" source="#lowe"${isSure ? '' : ' cert="low"'}>${text}x</rdg></app>`);
const paragraph = fc
  .tuple(fc.option(variant, {nil: ''}), words, fc.array(fc.oneof({weight: 8, arbitrary: piece}, {weight: 1, arbitrary: conjecture}), {maxLength: 6}))
  .map(([start, first, rest]) => [start, first, ...rest].join(' ').replaceAll(' <note', '<note'));

const header = `<teiHeader><fileDesc><titleStmt><title>Fen</title></titleStmt><editionStmt><edition n="1">Version 1: reviewed</edition></editionStmt><sourceDesc><listWit>${sigla.map((siglum) => `<witness xml:id="${siglum}"><abbr type="siglum">${siglum}</abbr> <bibl>${siglum.toLowerCase()}.txt</bibl></witness>`).join('')}</listWit></sourceDesc></fileDesc></teiHeader>`;
const documents = fc
  .array(paragraph, {minLength: 1, maxLength: 5})
  .map((list) => `<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body><div>${list.map((content, index) => `<p n="${index + 1}">${content}</p>`).join('\n')}</div></body></text></TEI>`);

const fault = fc
  .tuple(fc.constantFrom('unknown', 'transcription', 'sic', 'supplied', 'surplus', 'crux', 'call', 'gap', 'page'), fc.constantFrom('#stephanus', '#fenn'), words, words)
  .map(([kind, resp, one, other]) => {
    if (kind === 'sic') return `<sic>${one}</sic>`;
    if (kind === 'crux') return `<sic rend="crux">${one}</sic>`;
    if (kind === 'supplied' || kind === 'surplus') return `<${kind} resp="${resp}">${one}</${kind}>`;
    if (kind === 'call') return '<ref type="noteCall" n="†"/>';
    if (kind === 'gap') return '<gap reason="illegible"/>';
    if (kind === 'page') return '<pb n="7" cert="medium"/>';
    return `<choice><sic>${other}x</sic><corr type="${kind}" resp="${kind === 'transcription' ? '#stephanus' : resp}">${one}</corr></choice>`;
  });
const single = `<teiHeader><fileDesc><titleStmt><title>Fen</title><editor xml:id="fenn">N. Fenn</editor></titleStmt><editionStmt><edition n="1">Version 1: reviewed</edition></editionStmt><sourceDesc><bibl type="digitalSource"><idno type="filename">fen.txt</idno></bibl></sourceDesc></fileDesc></teiHeader>`;
const mendedBlock = fc.tuple(fc.constantFrom('verse', 'numbered', 'prose'), fc.array(fc.tuple(words, fc.array(fc.oneof(words, fault, note), {maxLength: 4})), {minLength: 1, maxLength: 4}));
const mended = fc.array(mendedBlock, {minLength: 1, maxLength: 4}).map((blocks) => {
  // Where verses have numbers, all have, and the first stanza is long enough to show it.
  let verse = 0;
  const isNumbered = blocks.every(([kind]) => kind === 'numbered') && (blocks[0]?.[1].length ?? 0) > 1 && blocks.length > 1;
  const written = blocks.map(([kind, lines], index) => {
    const isVerse = kind !== 'prose';
    const content = lines.map(([first, rest]) => [first, ...rest].join(' ').replaceAll(/ <(note|ref)/gu, '<$1'));
    return isVerse ? `<lg n="${index + 1}">${content.map((line) => `<l${isNumbered ? ` n="${++verse}"` : ''}>${line}</l>`).join('')}</lg>` : `<p n="${index + 1}">${content.join(' ')}</p>`;
  });
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0">${single}<text><body><div>${written.join('\n')}</div></body></text></TEI>`;
});

describe('any text with its variants', () => {
  test.each(['plain', 'sblgnt'] as const)('comes back from its %s form with every reading and every witness', (convention) => {
    fc.assert(
      fc.property(documents, (tei) => comesBack(tei, convention)),
      {numRuns: 200}
    );
  });

  test.each(['plain', 'sblgnt'] as const)('and so does a text with one source, in its %s form, with what was mended in it', (convention) => {
    fc.assert(
      fc.property(mended, (tei) => comesBack(tei, convention)),
      {numRuns: 200}
    );
  });
});
