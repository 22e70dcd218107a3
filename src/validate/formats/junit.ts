/**
 * JUnit XML, which GitLab, Jenkins and others show as test results: a file is a suite, a fault
 * a test that failed. Warnings do not fail; they are passed on as output.
 */
import type {FileReport, Finding} from '../message.js';
import {sentence} from './pretty.js';
import {escapeXml} from './xml.js';

/** Write the reports as JUnit XML. */
export function writeJunit(reports: readonly FileReport[]): string {
  const all = reports.flatMap(({messages}) => messages);
  const failures = all.filter(({level}) => level === 'error').length;
  const tests = all.length + reports.filter(({messages}) => messages.length === 0).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="stephanus validate" tests="${tests}" failures="${failures}" errors="0">\n${reports.map(writeSuite).join('')}</testsuites>\n`;
}

function writeSuite({file, messages}: FileReport): string {
  const name = escapeXml(file);
  const failures = messages.filter(({level}) => level === 'error').length;
  const cases = messages.length === 0 ? `<testcase name="valid" classname="${name}"/>\n` : messages.map((finding) => writeCase(finding, file)).join('');
  return `<testsuite name="${name}" tests="${Math.max(1, messages.length)}" failures="${failures}" errors="0">\n${cases}</testsuite>\n`;
}

function writeCase(finding: Finding, file: string): string {
  const {line, column, level, code, message, path} = finding;
  const place = `${file}:${line}:${column}`;
  const said = escapeXml(`${place} ${level} ${code} ${sentence(finding)}${path === undefined ? '' : `\n${path}`}`);
  const result = level === 'error' ? `<failure message="${escapeXml(message)}" type="${code}">${said}</failure>` : `<system-out>${said}</system-out>`;
  return `<testcase name="${escapeXml(`${code} ${line}:${column}`)}" classname="${escapeXml(file)}" file="${escapeXml(file)}" line="${line}">${result}</testcase>\n`;
}
