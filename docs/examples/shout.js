/** Words in capitals are emphasis: a plugin for `plugins:` in edition.yaml. */
export default function shout() {
  return (tree) => {
    const visit = (block) => {
      for (const child of block.children ?? []) visit(child);
      if (block.type !== 'p') return;
      for (const {0: words, index} of block.reading.text.matchAll(/\p{Lu}{2,}(?: \p{Lu}{2,})*/gu)) {
        block.parts.push({start: index, end: index + words.length, span: {type: 'emph', rule: 'emphasis', cert: 'high'}});
      }
    };
    visit(tree);
  };
}
