/**
 * Identifiers survive: those of the TEI file that an earlier run made are found again in the
 * source as it is now. The characters of both are the measure: where they are equal a place is
 * where it was; where the source has changed, the places around the change are mapped.
 */
import {linearize} from '../tei/linearize.js';
import {parseXml} from '../tei/parse.js';
import {diffWords} from '../validate/words-diff.js';
import {withoutWhite} from '../validate/fidelity.js';
import {groupRows, leafRows} from '../encode/blocks.js';
import type {KeptId} from '../encode/ids.js';
import {spanRows} from '../encode/spans.js';

/** Element to the prefix of its identifiers. */
const prefixes = new Map<string, string>([
  ['note', 'n'],
  ['pb', 'pb']
]);
for (const row of [...Object.values(spanRows), ...Object.values(groupRows), ...Object.values(leafRows)]) if (row.id) prefixes.set(row.element, row.id);

/** The identifiers of a TEI file, at their places in a source. @throws XmlError if the file is no XML */
export function keepIds(tei: string, source: string): KeptId[] {
  const linear = linearize(parseXml(tei));
  const {chars, offsets} = withoutWhite(source);
  const map = chars === linear.chars ? (at: number) => at : mapping(linear.chars, chars);
  const kept: KeptId[] = [];
  for (const {id, element, n, corresp, at} of linear.ids) {
    const kind = prefixes.get(element);
    const place = map(at);
    if (kind === undefined || place === undefined) continue;
    kept.push({kind, id, start: offsets[place] ?? source.length, ...(n === '' ? {} : {n}), ...(corresp === '' ? {} : {corresp})});
  }
  return kept;
}

/** Old place to new; undefined where what stood there is gone. */
function mapping(before: string, after: string): (at: number) => number | undefined {
  const hunks = diffWords(before, after);
  let next = 0;
  let shift = 0;
  let last = 0;
  return (at) => {
    if (at < last) [next, shift] = [0, 0];
    last = at;
    for (let hunk = hunks[next]; hunk && hunk.end <= at; hunk = hunks[next]) {
      shift = hunk.otherEnd - hunk.end;
      next++;
    }
    const hunk = hunks[next];
    if (!hunk || at < hunk.start) return at + shift;
    // Within a change: its beginning stays its beginning.
    return at === hunk.start ? hunk.otherStart : undefined;
  };
}
