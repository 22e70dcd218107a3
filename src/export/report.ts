/** The report of findings as one page: the doubtful first, each with its words around it. Reads without JavaScript, asks nobody for anything. */
import type {Finding} from '../encode/findings.js';
import {escapeAttribute, escapeText} from '../encode/escape.js';

export interface ReportedText {
  /** Name of the text. */
  source: string;
  findings: readonly Finding[];
}

const names: Readonly<Record<string, string>> = {persName: 'person', q: 'quotation', title: 'title', bibl: 'reference', sic: 'correction', doubt: 'doubtful place'};

const style = `body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ddd}th{font-weight:600}
mark{background:#fe9}small{color:#555}.low{border-left:.4rem solid #b33}.medium{border-left:.4rem solid #c90}.high{border-left:.4rem solid #7a7}
@media print{body{max-width:none;margin:0}tr{break-inside:avoid}}`;

/** Write the page. */
export function writeReportPage(texts: readonly ReportedText[]): string {
  const count = (cert: string): number => texts.reduce((sum, {findings}) => sum + findings.filter((one) => one.cert === cert).length, 0);
  const tables = texts.map(
    ({source, findings}) =>
      `<section>\n<h2>${escapeText(source)}</h2>\n<table>\n<thead><tr><th scope="col">found</th><th scope="col">in the text</th><th scope="col">why</th></tr></thead>\n<tbody>\n${findings.map(row).join('\n')}\n</tbody>\n</table>\n</section>`
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What Stephanus found</title>
<style>${style}</style>
</head>
<body>
<h1>What Stephanus found</h1>
<p>The most doubtful first: ${count('low')} of low certainty, ${count('medium')} of medium, ${count('high')} of high. What is wrong can be overruled in <code>decisions/</code>; what is only suggested is not marked in the text.</p>
${tables.join('\n')}
</body>
</html>
`;
}

function row({type, text, context, data, cert, rule, evidence, applied, start}: Finding): string {
  const facts = Object.values(data).map((value) => `<br><small>${escapeText(value)}</small>`);
  const state = applied ? '' : '<br><small>suggested only</small>';
  return `<tr class="${escapeAttribute(cert)}"><td>${escapeText(names[type] ?? type)}${facts.join('')}${state}</td><td>${escapeText(context.before)}<mark>${escapeText(text)}</mark>${escapeText(context.after)}<br><small>at ${start}</small></td><td>${escapeText(evidence)}<br><small>${escapeText(cert)}, ${escapeText(rule)}</small></td></tr>`;
}
