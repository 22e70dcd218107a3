/** What is said of a schema that a file names and that is not used; and of a file that cannot be read at all. */
import type {Finding} from './message.js';

const usual = "the edition's schema is used";

/** Why a schema that a file names is not used: the code, what is said of it, and what to do. */
const reasons = {
  absent: ['W0203', 'is not there', `${usual}; correct the name, or give the schema with --schema`],
  remote: ['W0205', 'is on the network and is not fetched', `${usual}; save a copy and name that, or give it with --schema`],
  other: ['W0206', 'is no RELAX NG in XML syntax', `${usual}; convert it, or give another with --schema`],
  rules: ['W0207', 'holds rules, which are not run', 'put it under `rules` in edition.yaml'],
  second: ['W0208', 'is not used: the file names another before it', 'check the file against it with --schema']
} as const;

export type Unused = keyof typeof reasons;

export function tellUnused(why: Unused, href: string, {line, column}: {line: number; column: number}): Finding {
  const [code, is, hint] = reasons[why];
  return {line, column, level: 'warning', code, message: `The schema ${href} ${is}`, hint, engine: 'schema'};
}

export function tellUnreadable(message: string): Finding {
  return {line: 1, column: 1, level: 'error', code: 'E0204', message, engine: 'xml'};
}

/** A file that could not be read. */
export function isUnreadable({messages}: {messages: readonly Finding[]}): boolean {
  return messages.some(({code}) => code === 'E0204');
}
