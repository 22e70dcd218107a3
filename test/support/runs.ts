/**
 * How often a property is tried, and from which seed: the same each time, so that what fails
 * here fails elsewhere. `SEED=random RUNS=20000 npx vitest run test/properties` looks further.
 */
export function runs(usual: number): {numRuns: number; seed?: number} {
  const {RUNS: asked, SEED: seed} = process.env;
  return {numRuns: Number(asked ?? usual), ...(seed === 'random' ? {} : {seed: Number(seed ?? 1550)})};
}
