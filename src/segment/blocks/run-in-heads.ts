/**
 * Headings straight above their paragraphs.
 */
import {indentOf, isUntold, lineText, widthOf, type Draft, type DraftBlock} from '../draft.js';
import {isTitleCase} from '../title-case.js';
import {isEarly} from './margins.js';

/**
 * A heading that no blank line parts from its paragraph: a short first line without a stop
 * above a line that begins with a capital; or above a line that is indented as paragraphs are.
 */
export function splitRunIn(draft: Draft): void {
  if (!draft.layout.isWrapped) return;
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks) {
    const [first, second, third] = block.lines;
    const isProse = isUntold(block) && block.gap > 0 && block.from === undefined;
    if (!isProse || first === undefined || second === undefined || third === undefined || !isRunInHead(draft, first, second, third)) {
      blocks.push(block);
      continue;
    }
    blocks.push({...block, type: 'head', lines: [first], level: 1}, {...block, lines: block.lines.slice(1), gap: 0, isAfterBreak: false});
  }
  draft.blocks = blocks;
}

function isRunInHead(draft: Draft, first: number, second: number, third: number): boolean {
  const text = lineText(draft, first);
  if (text.length > 70 || !/^[\p{Lu}\d]/u.test(text) || !isEarly(draft, first, second, draft.layout.measure)) return false;
  if (!/^["“‘'(]?[\p{Lu}]/u.test(lineText(draft, second)) || widthOf(draft, second) < draft.layout.measure * 0.7) return false;
  const isIndentedBelow = indentOf(draft, second) > indentOf(draft, first) + 1 && indentOf(draft, third) < indentOf(draft, second);
  const isBare = !/[.,;:—-]["”’]?$/u.test(text) && text.length < draft.layout.measure * 0.75 && (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word)) && isTitleCase(text);
  return isIndentedBelow ? !/[,;:—-]$/u.test(text) : isBare && indentOf(draft, second) >= indentOf(draft, third);
}
