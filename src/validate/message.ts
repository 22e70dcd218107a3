/**
 * What the validation room says of a file. A code never changes its meaning; what each means
 * and how it is mended stands in `explain.ts` and in `docs/validation.md`.
 */

/** Who says it: the XML reader, the schema engine, an integrity rule, or the second schema engine. */
export type Engine = 'xml' | 'schema' | 'rule' | 'second';

/** One fault of a file. */
export interface Finding {
  /** From 1. */
  line: number;
  /** UTF-16 units from 1: of the `<` of the tag, where the fault is one of a tag. */
  column: number;
  level: 'error' | 'warning';
  /** `E0103`, `W0341`; a rule of the editor's own has the name that the editor gave it. */
  code: string;
  /** What is wrong, without a full stop. */
  message: string;
  /** What to do. */
  hint?: string;
  /** From the root to the element: `/TEI/text[1]/body[1]/div[2]/p[5]`. */
  path?: string;
  engine: Engine;
}

/** What was found in one file. */
export interface FileReport {
  file: string;
  /** Well-formed, and accepted by the schema (where there is one). Rules do not make a file invalid. */
  valid: boolean;
  /** In the order of the text. */
  messages: Finding[];
  /** What the second engine said of the verdict; absent where it was not asked. */
  second?: 'agrees' | 'disagrees' | 'timeout' | 'failed';
}

/** The order of the text; at one place errors come first, then the order of the codes. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
