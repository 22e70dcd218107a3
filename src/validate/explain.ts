/** What each code means, for `--explain` and for the documentation. */
import type {Explanation} from './explain/explanation.js';
import {ruleExplanations} from './explain/rules.js';
import {schemaExplanations} from './explain/schema.js';
import {xmlExplanations} from './explain/xml.js';

export type {Explanation} from './explain/explanation.js';

/** By code. */
export const explanations: Readonly<Record<string, Explanation>> = {...xmlExplanations, ...schemaExplanations, ...ruleExplanations};

/** What `--explain CODE` prints; nothing if there is no such code. */
export function explain(code: string): string | undefined {
  const wanted = code.toUpperCase();
  const found = Object.hasOwn(explanations, wanted) ? explanations[wanted] : undefined;
  if (!found) return undefined;
  const level = wanted.startsWith('E') ? 'error' : 'warning';
  return `${wanted} (${level}): ${found.title}.\n\n${found.text}\n\n${found.mend}\n${examples(found, (text) => text.replace(/^/gmu, '    '))}`;
}

/** The sections of `docs/validation.md`, one a code. */
export function documentCodes(): string {
  return Object.entries(explanations)
    .sort(([a], [b]) => (a.slice(1) < b.slice(1) ? -1 : a.slice(1) > b.slice(1) ? 1 : a < b ? -1 : 1))
    .map(([code, found]) => `### ${code}\n\n**${found.title}.** ${prose(found.text)}\n\n${prose(found.mend)}\n${examples(found, (text) => `\`\`\`xml\n${text}\n\`\`\``)}`)
    .join('\n');
}

/** Markup in prose is code. */
function prose(text: string): string {
  return text.replace(/<[^>]+>|&\S+?;|\b[\w:]+="[^"]*"/gu, '`$&`');
}

function examples({bad, good, within}: Explanation, write: (text: string) => string): string {
  const show = (text: string): string => write((within === 'TEI' ? `<TEI xmlns="http://www.tei-c.org/ns/1.0"${text}>` : text).replaceAll('\u0007', '&#7;'));
  return [bad === undefined ? '' : `\nNot:\n\n${show(bad)}\n`, good === undefined ? '' : `\nBut:\n\n${show(good)}\n`].join('');
}
