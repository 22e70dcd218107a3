/**
 * What can only be seen over all files of an edition: pointers from one to another, persons and
 * works listed twice, persons whom no text mentions.
 */
import type {Finding} from '../message.js';
import {nearest} from '../schema/nearest.js';
import type {Away, EditionIndex, Entry, FileFacts} from './facts.js';
import {goalOf} from './pointing.js';

/** The faults of one file of an edition. */
export function checkEdition(file: string, facts: FileFacts, index: EditionIndex): Finding[] {
  return [...facts.away.flatMap((away) => checkAway(file, away, index)), ...facts.entries.flatMap((entry) => checkEntry(file, entry, index))];
}

function checkAway(file: string, away: Away, {ids, resolve}: EditionIndex): Finding[] {
  // Of standard input nobody knows beside which files it lies.
  if (file === '<stdin>') return [];
  const goal = resolve(file, away.file);
  const known = ids.get(goal);
  if (!known)
    return [finding(away, 'W0305', 'warning', `@${away.attribute} of <${away.element}> points into ${away.file}, which is not among the files of the edition`, 'add the file, or correct its name')];
  if (away.id === '') return [];
  const element = known.get(away.id);
  if (element === undefined) {
    const near = nearest(away.id, known.keys(), 3).map((one) => `${away.file}#${one}`);
    return [
      finding(
        away,
        'E0302',
        'error',
        `@${away.attribute} of <${away.element}> points to ${away.file}#${away.id}, and nothing there has that identifier`,
        near.length > 0 ? `did you mean ${near.join(', ')}?` : `add it to ${away.file}, or correct the pointer`
      )
    ];
  }
  const wanted = goalOf({type: 'element', name: away.element, attributes: {}, children: []}, away.attribute);
  // What is around it in the other file is not known.
  if (!wanted?.names || wanted.inside || wanted.names.includes(element)) return [];
  return [finding(away, 'E0303', 'error', `@${away.attribute} of <${away.element}> points to ${away.file}#${away.id}, which is a ${element}`, `it should point to ${wanted.says}`)];
}

function checkEntry(file: string, entry: Entry, {persons, works, pointedAt}: EditionIndex): Finding[] {
  const files = (entry.kind === 'person' ? persons : works).get(entry.id) ?? [];
  const found: Finding[] = [];
  const [other] = files;
  if (other !== undefined && other !== file && files.includes(file))
    found.push(finding(entry, 'E0311', 'error', `The ${entry.kind} ${entry.id} is listed in ${other} too`, 'keep one entry, or give one of them another identifier'));
  if (entry.kind === 'person' && pointedAt.get(file)?.has(entry.id) !== true)
    found.push(finding(entry, 'W0373', 'warning', `No text of the edition mentions ${entry.name || entry.id}`, 'mark the mention with persName, or take the person out'));
  return found;
}

function finding({line, column, path}: {line: number; column: number; path: string}, code: string, level: Finding['level'], message: string, hint: string): Finding {
  return {line, column, level, code, message, hint, path, engine: 'rule'};
}
