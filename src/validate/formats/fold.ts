/**
 * The same fault many times over, said once: the first stands for all. Faults are the same if
 * they have one code and one message but for names, numbers and what is quoted.
 */
import type {Finding} from '../message.js';

export interface Folded {
  first: Finding;
  /** The others, in the order of the text. */
  more: readonly Finding[];
}

/** Fold the findings of one file. */
export function foldFindings(findings: readonly Finding[]): Folded[] {
  const groups = new Map<string, {first: Finding; more: Finding[]}>();
  for (const finding of findings) {
    const key = likeness(finding);
    const group = groups.get(key);
    if (group) group.more.push(finding);
    else groups.set(key, {first: finding, more: []});
  }
  return [...groups.values()];
}

function likeness({code, message}: Finding): string {
  return `${code} ${message.replace(/“[^”]*”|"[^"]*"|#\S+|\d+/gu, '…')}`;
}
