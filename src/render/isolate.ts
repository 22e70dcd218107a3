/**
 * Right-to-left words among figures, sigla and terms: in the order in which they are read, each
 * run in a first strong isolate, so that a terminal or a browser turns that run and nothing
 * else (Unicode Standard Annex 9, 2.4).
 */
const first = '\u2068';
const pop = '\u2069';
const rtl = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const isRtl = new RegExp(rtl, 'u');
// Words of one reading: what parts readings from each other ends the run
const run = new RegExp(String.raw`${rtl}(?:(?:${rtl}|\p{M}|[ '’.\-־׳״])*(?:${rtl}|\p{M}))?`, 'gu');

/** A line of text, as a whole. */
export function isolateLine(text: string): string {
  return isRtl.test(text) ? `${first}${text}${pop}` : text;
}

/** The runs within an entry of an apparatus. */
export function isolateRuns(text: string): string {
  return isRtl.test(text) ? text.replace(run, (words) => `${first}${words}${pop}`) : text;
}

/** The text as it was before. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(first, '').replaceAll(pop, '');
}
