import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {applyBaseline, BaselineError, countFindings, exitStatus, summarize, writeBaseline, writeReport, type FormatName} from '../../src/validate/report.js';
import type {FileReport, Finding} from '../../src/validate/message.js';
import {readDocument} from '../../src/validate/read/document.js';

const lacking: Finding = {
  line: 2,
  column: 6,
  level: 'error',
  code: 'E0103',
  message: '<note> lacks @place',
  hint: 'one of: foot, end; add place="foot"',
  path: '/TEI/text[1]/body[1]/p[1]/note[1]',
  engine: 'schema'
};
const leap: Finding = {line: 9, column: 1, level: 'warning', code: 'W0342', message: 'Page 16 follows page 14', path: '/TEI/text[1]/body[1]/pb[3]', engine: 'rule'};
const reports: FileReport[] = [
  {file: 'tei/a letter, “long”.xml', valid: false, second: 'agrees', messages: [lacking, {...lacking, line: 4}, {...lacking, line: 7}, leap]},
  {file: 'tei/good.xml', valid: true, second: 'agrees', messages: []},
  {file: 'tei/odd.xml', valid: false, messages: [{line: 1, column: 1, level: 'error', code: 'E0007', message: 'A sign <&"> and \u0007\n::end:: 100%', engine: 'xml'}]}
];
const version = '0.1.0';
const write = (format: FormatName, options: Partial<Parameters<typeof writeReport>[2]> = {}): string => writeReport(reports, format, {version, ...options});

describe('pretty', () => {
  test('one line a fault, like ones folded', () => {
    expect(write('pretty').split('\n').slice(0, 3)).toEqual([
      'tei/a letter, “long”.xml:2:6 error E0103 <note> lacks @place; one of: foot, end; add place="foot"',
      '   and 2 more like this, in lines 4, 7',
      'tei/a letter, “long”.xml:9:1 warning W0342 Page 16 follows page 14'
    ]);
  });

  test('the line is quoted with a caret where there is a text', () => {
    const lines = write('pretty', {textOf: () => 'one\n\txy日\u0301<note n="1">\nthree'}).split('\n');
    expect(lines[1]).toBe('    2 |  xy日\u0301<note n="1">');
    expect(lines[2]).toBe('      |      ^'); // 日 takes two columns, the accent none
  });

  test('of a very long line the place is shown', () => {
    const column = 5001;
    const text = `${'x'.repeat(5000)}<b>${'y'.repeat(5000)}`;
    const [, line = '', caret = ''] = writeReport([{file: 'a', valid: false, messages: [{...lacking, line: 1, column}]}], 'pretty', {version, textOf: () => text}).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 3)).toBe('<b>');
  });

  test('colour comes only when it is asked for', () => {
    expect(write('pretty')).not.toContain('\u001B');
    expect(write('pretty', {isColoured: true})).toContain('\u001B[31;1merror\u001B[0m');
  });
});

describe('json', () => {
  test('has the fields that it promises', () => {
    const {files} = JSON.parse(write('json')) as {files: {file: string; valid: boolean; messages: Finding[]}[]};
    expect(files.map(({file, valid, messages}) => [file, valid, messages.length])).toEqual([
      ['tei/a letter, “long”.xml', false, 4],
      ['tei/good.xml', true, 0],
      ['tei/odd.xml', false, 1]
    ]);
    expect(files[0]?.messages[0]).toEqual(lacking);
  });
});

describe('sarif', () => {
  const sarif = JSON.parse(write('sarif')) as {runs: {tool: {driver: {rules: {id: string}[]}}; results: {ruleId: string; ruleIndex: number; partialFingerprints: Record<string, string>}[]}[]};

  test('is of the structure of SARIF 2.1.0', () => {
    const ajv = new Ajv2020({allErrors: true, strict: false});
    const validate = ajv.compile(JSON.parse(readFileSync(new URL('sarif.schema.json', import.meta.url), 'utf8')) as object);
    validate(sarif);
    expect(validate.errors).toBeNull();
  });

  test('each result has its rule, and a fingerprint of its own', () => {
    const [run] = sarif.runs;
    for (const {ruleId, ruleIndex} of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const prints = run?.results.map(({partialFingerprints}) => partialFingerprints['fault/v1']) ?? [];
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('a fault that has moved has the same fingerprint', () => {
    const print = (line: number): string =>
      /"fault\/v1": "(\w+)"/u.exec(writeReport([{file: 'a', valid: false, messages: [{...lacking, line, path: `/TEI/text[1]/body[1]/p[${line}]/note[1]`}]}], 'sarif', {version}))?.[1] ?? '';
    expect(print(2)).toBe(print(200));
  });
});

describe('XML for CI', () => {
  test.each(['junit', 'checkstyle'] as const)('%s is well-formed', (format) => {
    expect(() => readDocument(write(format), [])).not.toThrow();
  });

  test('junit counts errors as failures, warnings not', () => {
    expect(write('junit')).toContain('<testsuites name="stephanus validate" tests="6" failures="4" errors="0">');
    expect(write('junit')).toContain('<testcase name="valid" classname="tei/good.xml"/>');
  });

  test('checkstyle has line, column, severity and source', () => {
    expect(write('checkstyle')).toContain('<error line="9" column="1" severity="warning" message="Page 16 follows page 14" source="stephanus.W0342"/>');
  });
});

describe('github', () => {
  test('one command a kind of fault, with everything escaped that is a sign to GitHub', () => {
    expect(write('github').trim().split('\n')).toEqual([
      '::error file=tei/a letter%2C “long”.xml,line=2,col=6,title=E0103::<note> lacks @place; one of: foot, end; add place="foot" (and 2 more like this)',
      '::warning file=tei/a letter%2C “long”.xml,line=9,col=1,title=W0342::Page 16 follows page 14',
      '::error file=tei/odd.xml,line=1,col=1,title=E0007::A sign <&"> and \u0007%0A::end:: 100%25'
    ]);
  });
});

describe('a baseline', () => {
  test('knows a fault again that names a line', () => {
    const fault = (line: number): FileReport[] => [
      {file: 'a.xml', valid: false, messages: [{line, column: 1, level: 'error', code: 'E0110', message: `xml:id="p1" is given twice: the first time in line ${line - 1}`, engine: 'rule'}]}
    ];
    expect(applyBaseline(fault(9), writeBaseline(fault(4))).known).toBe(1);
  });

  const baseline = writeBaseline(reports);

  test('hides what is known', () => {
    const {reports: left, known} = applyBaseline(reports, baseline);
    expect([left.flatMap(({messages}) => messages), known]).toEqual([[], 5]);
  });

  test('knows a fault again that has moved, and as many as there were', () => {
    const moved = reports.map((report) => ({
      ...report,
      messages: [...report.messages, ...report.messages.slice(0, 1)].map((finding) => ({
        ...finding,
        line: finding.line + 100,
        ...(finding.path === undefined ? {} : {path: finding.path.replace('p[1]', 'p[9]')})
      }))
    }));
    const {reports: left} = applyBaseline(moved, baseline);
    expect(left.map(({messages}) => messages.length)).toEqual([1, 0, 1]);
  });

  test('is the same for the same faults in whatever order', () => {
    expect(writeBaseline(reports.map((report) => ({...report, messages: [...report.messages].reverse()})))).toBe(baseline);
  });

  test('that is none is refused', () => {
    expect(() => applyBaseline(reports, '{"version": 2}')).toThrow(BaselineError);
    expect(() => applyBaseline(reports, 'x')).toThrow(BaselineError);
  });
});

describe('what it amounts to', () => {
  test('counts and one line', () => {
    expect(countFindings(reports)).toEqual({files: 3, invalid: 2, errors: 4, warnings: 1, disagreements: 0, withoutSecond: 0});
    expect(summarize(reports)).toBe('3 files: 2 invalid, 4 errors, 1 warning');
  });

  test('the exit status', () => {
    const warned = [{file: 'a', valid: true, messages: [leap, leap]}];
    expect([exitStatus(reports), exitStatus(warned), exitStatus(warned, 2), exitStatus(warned, 1), exitStatus([])]).toEqual([1, 0, 0, 1, 0]);
  });
});
