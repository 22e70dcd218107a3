/** Checkstyle XML, which many tools read (Jenkins, reviewdog, editors). */
import type {FileReport, Finding} from '../message.js';
import {sentence} from './pretty.js';
import {escapeXml} from './xml.js';

/** Write the reports as Checkstyle XML. */
export function writeCheckstyle(reports: readonly FileReport[]): string {
  const files = reports.map(({file, messages}) => `<file name="${escapeXml(file)}">\n${messages.map(writeError).join('')}</file>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n${files.join('')}</checkstyle>\n`;
}

function writeError(finding: Finding): string {
  const {line, column, level, code} = finding;
  return `<error line="${line}" column="${column}" severity="${level}" message="${escapeXml(sentence(finding))}" source="stephanus.${escapeXml(code)}"/>\n`;
}
