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
  return `${steps.slice(0, half).map((step, index) => write(step, index === 0)).join('')}/…${steps.slice(-half).map((step) => write(step, false)).join('')}`;
}
