/**
 * Questions and answers, of a catechism or an examination: each begins with its letter or word.
 *
 *     Q. 1. What is a well?
 *     A. A hole with a lid.
 */
import {lineText, type Draft} from '../draft.js';

const question = /^_?Q(?:uestion|u(?:est)?)?(?:\.?\s?\d{1,3})?[.:]_?\s(?:\d{1,3}\.\s)?\p{Lu}/u;
const answer = /^_?A(?:nswer|ns)?(?:\.?\s?\d{1,3})?[.:]_?\s["“]?\p{Lu}/u;

/** The line begins a question, or an answer to one in the lines above. */
export function opensQuestion(draft: Draft, line: number): boolean {
  return question.test(lineText(draft, line));
}

export function opensAnswer(draft: Draft, line: number): boolean {
  return answer.test(lineText(draft, line));
}

/** These lines are a question with its answer; `Q. Fabius` and, in the next line, `A. Postumius` are none. */
export function isQuestion(draft: Draft, lines: readonly number[]): boolean {
  const [first] = lines;
  if (first === undefined || !opensQuestion(draft, first)) return false;
  const at = lines.findIndex((line, index) => index > 0 && opensAnswer(draft, line));
  const words = lines
    .slice(0, at)
    .map((line) => lineText(draft, line))
    .join(' ');
  return at > 0 && /[.?!]["”’]?$/u.test(words) && (words.includes('?') || /^\D{1,12}\d/u.test(words));
}
