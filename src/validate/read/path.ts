import type {Element} from 'xast';
import {parentOf} from './tree.js';

/** Where in the tree: `/TEI/text[1]/body[1]/div[2]/p[5]`; of a very deep one the ends. */

export interface PathStep {
  /** As written, with its prefix. */
  name: string;
  local: string;
  uri: string;
  /** Which among the siblings of its name, from 1. */
  count: number;
}

const mostSteps = 40;

/** The path of the last of these steps. */
export function pathOf(steps: readonly Pick<PathStep, 'name' | 'count'>[]): string {
  const write = ({name, count}: Pick<PathStep, 'name' | 'count'>, isRoot: boolean): string => (isRoot ? `/${name}` : `/${name}[${count}]`);
  if (steps.length <= mostSteps) return steps.map((step, index) => write(step, index === 0)).join('');
  const half = mostSteps / 2;
  return `${steps
    .slice(0, half)
    .map((step, index) => write(step, index === 0))
    .join('')}/…${steps
    .slice(-half)
    .map((step) => write(step, false))
    .join('')}`;
}

/** Paths of elements of one tree; the siblings of an element are counted once. */
export function createPaths(): (node: Element) => string {
  const counted = new Map<Element, Map<Element, number>>();
  const countOf = (node: Element, parent: Element): number => {
    let counts = counted.get(parent);
    if (!counts) {
      counts = countChildren(parent);
      counted.set(parent, counts);
    }
    return counts.get(node) ?? 1;
  };
  return (node) => {
    const steps: {name: string; count: number}[] = [];
    for (let own: Element | undefined = node; own; own = parentOf(own)) {
      const parent = parentOf(own);
      steps.push({name: own.name, count: parent ? countOf(own, parent) : 1});
    }
    return pathOf(steps.reverse());
  };
}

function countChildren(parent: Element): Map<Element, number> {
  const byName = new Map<string, number>();
  const counts = new Map<Element, number>();
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const count = (byName.get(child.name) ?? 0) + 1;
    byName.set(child.name, count);
    counts.set(child, count);
  }
  return counts;
}
