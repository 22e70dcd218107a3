/**
 * Workflow commands of GitHub Actions: each becomes an annotation beside its line.
 *
 *     ::error file=tei/letter.xml,line=71,col=12,title=E0103::<note> lacks @place; …
 */
import {foldFindings} from './fold.js';
import type {FileReport} from '../message.js';
import {sentence} from './pretty.js';

/** Write the reports as workflow commands; GitHub shows ten of a kind, so like faults are folded. */
export function writeGithub(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({file, messages}) =>
      foldFindings(messages).map(({first, more}) => {
        const rest = more.length === 0 ? '' : ` (and ${more.length} more like this)`;
        return `::${first.level} file=${property(file)},line=${first.line},col=${first.column},title=${property(first.code)}::${data(sentence(first) + rest)}\n`;
      })
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
