/** Marks the names of ships, which no table knows, as terms. */
import {leaves} from 'stephanus';

const ship = /(?<=\b[Tt]he )(?:Patience|Calf Light)\b/gu;

export default function markShips() {
  return (tree) => {
    for (const {leaf} of leaves(tree)) {
      for (const {0: name, index} of leaf.reading.text.matchAll(ship)) leaf.parts.push({start: index, end: index + name.length, span: {type: 'term', rule: 'ship-name', cert: 'medium'}});
    }
  };
}
